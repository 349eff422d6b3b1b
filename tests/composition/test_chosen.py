"""What a person chooses is there at the next start; what the command line asks for is not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from rehab_desktop import paths
from rehab_desktop.app.settings import Settings
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.settings import ChosenSettings


def test_a_choice_is_there_at_the_next_start(tmp_path: Path) -> None:
    first = ChosenSettings(Options(), tmp_path)
    first.keep(replace(first.now, voice=False))
    assert ChosenSettings(Options(), tmp_path).now.voice is False


def test_what_the_command_line_asks_for_counts_for_this_start_only(tmp_path: Path) -> None:
    asked = ChosenSettings(Options(mute=True, video="none"), tmp_path)
    assert (asked.now.muted, asked.now.video) == (True, "none")
    asked.keep(replace(asked.now, voice=False))
    assert asked.now.muted
    later = ChosenSettings(Options(), tmp_path).now
    assert (later.voice, later.muted, later.video) == (False, False, "auto")


def test_nothing_is_written_where_nothing_changed(tmp_path: Path) -> None:
    chosen = ChosenSettings(Options(mute=True), tmp_path)
    chosen.keep(chosen.now)
    assert not (tmp_path / paths.SETTINGS_FILE).exists()


def test_a_file_that_cannot_be_read_or_written_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / paths.SETTINGS_FILE).mkdir()
    chosen = ChosenSettings(Options(), tmp_path)
    chosen.keep(replace(chosen.now, voice=False))
    assert chosen.now.voice is False


def test_what_a_person_changes_after_the_command_line_is_kept(tmp_path: Path) -> None:
    asked = ChosenSettings(Options(mute=True, video="none"), tmp_path)
    asked.keep(replace(asked.now, video="vlc", muted=False))
    later = ChosenSettings(Options(), tmp_path).now
    assert (later.video, later.muted) == ("vlc", False)


def test_each_change_is_told_once(tmp_path: Path) -> None:
    chosen = ChosenSettings(Options(), tmp_path)
    heard: list[Settings] = []
    chosen.subscribe(heard.append)
    chosen.keep(replace(chosen.now, theme="dark"))
    chosen.keep(chosen.now)
    assert heard == [Settings(theme="dark")]


def test_every_setting_survives_a_restart(tmp_path: Path) -> None:
    wanted = Settings(
        theme="contrast",
        text_scale=1.75,
        count_down_s=0,
        change_over_s=30,
        language="es",
        keys={"repeat": "N", "next exercise": "Shift+N"},
        welcomed=True,
    )
    first = ChosenSettings(Options(), tmp_path)
    assert first.new
    first.keep(wanted)
    again = ChosenSettings(Options(), tmp_path)
    assert again.now == wanted
    assert not again.new


def test_settings_go_along_to_another_folder(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for folder in (old, new):
        folder.mkdir()
    chosen = ChosenSettings(Options(), old)
    chosen.keep(replace(chosen.now, voice=False))
    chosen.move_to(new)
    chosen.keep(replace(chosen.now, theme="dark"))
    assert ChosenSettings(Options(), new).now == Settings(voice=False, theme="dark")
    assert ChosenSettings(Options(), old).now == Settings(voice=False)
