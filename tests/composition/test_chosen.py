"""What a person chooses is there at the next start; what the command line asks for is not."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rehab_desktop import paths
from rehab_desktop.app.settings import SETTINGS, Setting, Settings
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


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS.keys())
def test_every_value_of_a_setting_survives_a_restart(setting: Setting, tmp_path: Path) -> None:
    switch = (True, False) if isinstance(setting.default, bool) else ()
    for value in (*switch, *setting.choices, *(setting.within or ())):
        changes: dict[str, Any] = {setting.name: value}
        first = ChosenSettings(Options(), tmp_path)
        first.keep(replace(first.now, **changes))
        again = ChosenSettings(Options(), tmp_path)
        assert getattr(again.now, setting.name) == value


def test_own_keys_and_the_answered_first_start_survive_a_restart(tmp_path: Path) -> None:
    wanted = Settings(keys={"repeat": "N", "next exercise": "Shift+N"}, welcomed=True)
    first = ChosenSettings(Options(), tmp_path)
    assert first.new
    first.keep(wanted)
    again = ChosenSettings(Options(), tmp_path)
    assert again.now == wanted
    assert not again.new


OLD_FILE = {
    "theme": "contrast",
    "text_scale": 1.75,
    "reduce_motion": True,
    "tones": False,
    "voice": False,
    "muted": True,
    "volume": 0.33,
    "say_tips": True,
    "count_repetitions": True,
    "count_down_s": 0,
    "change_over_s": 30.0,
    "video": "vlc",
    "first_side": "right",
    "language": "es",
    "keys": {"repeat": "N"},
    "welcomed": True,
}
"""As version 0.1.0 writes it, with nothing at its default. What people chose must stay theirs."""


def test_a_file_of_the_first_version_is_read_and_written_alike(tmp_path: Path) -> None:
    place = tmp_path / paths.SETTINGS_FILE
    place.write_text(json.dumps(OLD_FILE), encoding="utf-8")
    chosen = ChosenSettings(Options(), tmp_path)
    assert {name: getattr(chosen.now, name) for name in OLD_FILE} == OLD_FILE
    chosen.keep(replace(chosen.now, voice=True))
    written = json.loads(place.read_text(encoding="utf-8"))
    assert {name: written[name] for name in OLD_FILE} == OLD_FILE | {"voice": True}


@pytest.mark.parametrize(
    "wrong", [{"theme": "pink"}, {"volume": 1.1}, {"count_down_s": 4}, {"voice": "yes"}]
)
def test_a_file_with_a_value_that_is_not_allowed_is_kept_beside(
    wrong: dict[str, object], tmp_path: Path
) -> None:
    place = tmp_path / paths.SETTINGS_FILE
    place.write_text(json.dumps(OLD_FILE | wrong), encoding="utf-8")
    assert ChosenSettings(Options(), tmp_path).now == Settings()
    assert place.with_name("settings.broken.json").exists()


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
