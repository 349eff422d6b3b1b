"""Demo clips are found with what they show; a broken one is left out and said to be."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from rehab_desktop.catalogue.check import check_files
from rehab_desktop.catalogue.clips import load_clips
from rehab_desktop.catalogue.load import Catalogue
from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.exercise import Level, PhaseKind, Side
from rehab_desktop.core.content.routine import TimedBlock
from rehab_desktop.core.session.timeline import ns
from tests.catalogue.conftest import CLIPS

GOOD = """\
duration = 8.0
fps = 30
side = "left"
quiet_corner = "top-left"

[[markers]]
phase = "hold"
start = 2
end = 6.5
"""


def put(folder: Path, name: str, text: str, *, video: str = ".webm") -> Path:
    (folder / f"{name}{video}").touch()
    path = folder / f"{name}.toml"
    path.write_text(text, "utf-8")
    return path


def test_the_clips_that_ship_are_whole() -> None:
    clips = load_clips(CLIPS)
    assert {"breathing-90-90", "leg-cycle-dribbles"} <= set(clips)
    for clip in clips.values():
        assert Path(clip.path).is_file()
        assert Path(clip.poster).is_file()
        assert clip.description


def test_the_breathing_clip_shows_in_out_and_wait_without_a_gap() -> None:
    clip = load_clips(CLIPS)["breathing-90-90"]
    assert [marker.phase for marker in clip.markers] == ["inhale", "exhale", "wait"]
    edges = [(marker.start, marker.end) for marker in clip.markers]
    assert edges == [(0, ns(4.0)), (ns(4.0), ns(10.0)), (ns(10.0), clip.duration)]


def wanted(catalogue: Catalogue) -> set[str]:
    """The clips that exercises, their levels and routines' blocks name."""
    names = {card.clip for card in catalogue.exercises.values()}
    names |= {level.clip for card in catalogue.exercises.values() for level in card.levels}
    names |= {
        getattr(item, "clip", "")
        for routine in catalogue.routines.values()
        for item in routine.items
    }
    return names - {""}


def test_every_clip_that_ships_is_one_the_catalogue_asks_for(catalogue: Catalogue) -> None:
    assert set(load_clips(CLIPS)) == wanted(catalogue)


def test_no_exercise_and_no_block_is_without_a_clip(catalogue: Catalogue) -> None:
    cards = {card.id for card in catalogue.exercises.values() if not card.clip}
    blocks = {
        (name, item.title)
        for name, routine in catalogue.routines.items()
        for item in routine.items
        if isinstance(item, TimedBlock) and not item.clip
    }

    assert (cards, blocks) == (set(), set())


def levels_with_clips(catalogue: Catalogue) -> Iterator[tuple[str, Level, Clip]]:
    """Each level of a card with the clip that shows it, and how a fault names it."""
    clips = load_clips(CLIPS)
    for card in catalogue.exercises.values():
        for level in card.levels:
            if clip := clips.get(level.clip or card.clip):
                yield f"{card.id} {level.id}", level, clip


def test_a_clip_marks_every_phase_its_timer_counts_or_just_runs(catalogue: Catalogue) -> None:
    for place, level, clip in levels_with_clips(catalogue):
        for number, phase in enumerate(level.dose.phases):
            marked = clip.marker(phase.kind.value, number) is not None
            assert marked == bool(clip.markers), f"{place}: {phase.label}"


def test_a_clip_breathes_and_moves_at_its_timers_pace(catalogue: Catalogue) -> None:
    for place, level, clip in levels_with_clips(catalogue):
        for number, phase in enumerate(level.dose.phases):
            marker = clip.marker(phase.kind.value, number)
            if marker and phase.kind is not PhaseKind.HOLD:
                assert marker.end - marker.start == ns(phase.seconds), f"{place}: {phase.label}"


def test_a_clip_is_read_in_nanoseconds(tmp_path: Path) -> None:
    put(tmp_path, "push", GOOD, video=".mp4")
    clip = load_clips(tmp_path)["push"]
    assert clip.duration == ns(8)
    assert clip.side is Side.LEFT
    assert clip.path == str(tmp_path / "push.mp4")
    assert (clip.markers[0].start, clip.markers[0].end) == (ns(2), ns(6.5))
    assert clip.poster == ""


def test_a_missing_folder_has_no_clips(tmp_path: Path) -> None:
    assert load_clips(tmp_path / "nowhere") == {}


@pytest.mark.parametrize(
    ("right", "wrong", "key"),
    [
        ("duration = 8.0", "duration = 0", "duration"),
        ("duration = 8.0", "duration = nan", "duration"),
        ("duration = 8.0\n", "", "duration"),
        ("fps = 30", "fps = 0", "fps"),
        ('"left"', '"up"', "side"),
        ('"top-left"', '"middle"', "quiet_corner"),
        ("fps = 30", "fps = 30\nposter_time = 9", "poster_time"),
        ('"hold"', '"sleep"', "markers[1].phase"),
        ("end = 6.5", "end = 8.5", "markers[1].end"),
        ("end = 6.5", "end = 1", "markers[1].end"),
        ("fps = 30", "fps = ", ""),
    ],
)
def test_a_broken_clip_is_left_out_and_the_others_load(
    tmp_path: Path,
    catalogue: Catalogue,
    caplog: pytest.LogCaptureFixture,
    right: str,
    wrong: str,
    key: str,
) -> None:
    put(tmp_path, "good", GOOD)
    broken = put(tmp_path, "broken", GOOD.replace(right, wrong))
    with caplog.at_level(logging.WARNING):
        assert list(load_clips(tmp_path)) == ["good"]
    (problem,) = check_files([broken], catalogue)
    assert problem.key == key
    assert str(problem) in caplog.text


def test_a_clip_without_its_video_is_left_out(tmp_path: Path, catalogue: Catalogue) -> None:
    path = put(tmp_path, "push", GOOD)
    path.with_suffix(".webm").unlink()
    assert load_clips(tmp_path) == {}
    (problem,) = check_files([path], catalogue)
    assert problem.remedy == "Put push.webm or push.mp4 in the same folder."
