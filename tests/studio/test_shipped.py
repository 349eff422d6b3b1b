"""The clips that ship are the studio's own, whole, and can be sought where the app seeks."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from media.studio import describe, reading
from media.studio.posefile import PoseFile
from tests.studio import webm

ROOT = Path(__file__).parents[2]
CLIPS, SHEETS = ROOT / "media" / "clips", ROOT / "media" / "studio" / "sheets"
ALL_MB = 25


@pytest.fixture(params=reading.names())
def file(request: pytest.FixtureRequest) -> PoseFile:
    return reading.read(request.param)


def test_a_clip_is_as_new_as_its_pose_file(file: PoseFile) -> None:
    assert describe.state(file) == "rendered"


def test_a_clip_is_one_silent_vp9_video_of_the_size_and_length_it_should_have(
    file: PoseFile,
) -> None:
    video = webm.read(CLIPS / f"{file.name}.webm")

    assert video.codecs == ["V_VP9"]
    assert video.size == (1280, 720)
    assert len(video.pictures) == file.frames + 1
    times = [picture.at for picture in video.pictures]
    assert times == [pytest.approx(1000 * i / file.fps, abs=1) for i in range(file.frames + 1)]


def test_each_marker_begins_with_a_picture_that_needs_no_other(file: PoseFile) -> None:
    pictures = webm.read(CLIPS / f"{file.name}.webm").pictures

    for start in {0.0, *(marker.start for marker in file.markers)}:
        assert pictures[round(start * file.fps)].key, f"at {start} s"


def test_what_lies_beside_a_clip_is_said_of_this_very_clip(file: PoseFile) -> None:
    beside = (CLIPS / f"{file.name}.toml").read_text(encoding="utf-8")

    assert beside == describe.description(file)
    assert tomllib.loads(beside)["fps"] in (30, 60)


def test_a_clip_has_its_poster_and_was_looked_at_as_a_sheet(file: PoseFile) -> None:
    assert (CLIPS / f"{file.name}.webp").stat().st_size > 2000
    assert (SHEETS / f"{file.name}.jpg").stat().st_size > 10_000


def test_all_clips_together_are_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in CLIPS.iterdir()) < ALL_MB * 1e6


def test_no_clip_is_without_a_pose_file_to_make_it_again() -> None:
    assert {path.stem for path in CLIPS.glob("*.webm")} == set(reading.names())
