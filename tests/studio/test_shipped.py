"""The clips that ship are the studio's own, whole, and can be sought where the app seeks."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from media.studio import describe, reading
from tests.studio import webm

ROOT = Path(__file__).parents[2]
CLIPS, SHEETS = ROOT / "media" / "clips", ROOT / "media" / "studio" / "sheets"
ALL_MB = 25


@pytest.fixture(params=reading.names())
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def beside(name: str) -> dict[str, Any]:
    """What the app is told of the clip."""
    return tomllib.loads((CLIPS / f"{name}.toml").read_text(encoding="utf-8"))


def test_each_clip_is_as_new_as_its_pose_file_or_said_to_wait() -> None:
    older = {name for name in reading.names() if describe.state(reading.read(name)) != "rendered"}
    assert older == set(describe.waiting())


def test_a_clip_is_one_silent_vp9_video_of_the_size_and_length_it_should_have(name: str) -> None:
    video, told = webm.read(CLIPS / f"{name}.webm"), beside(name)
    frames = round(told["duration"] * told["fps"])

    assert video.codecs == ["V_VP9"]
    assert video.size == (1280, 720)
    assert told["fps"] in (30, 60)
    assert len(video.pictures) == frames + 1
    times = [picture.at for picture in video.pictures]
    assert times == [pytest.approx(1000 * i / told["fps"], abs=1) for i in range(frames + 1)]


def test_each_marker_begins_with_a_picture_that_needs_no_other(name: str) -> None:
    pictures, told = webm.read(CLIPS / f"{name}.webm").pictures, beside(name)

    for start in {0.0, *(marker["start"] for marker in told.get("markers", ()))}:
        assert pictures[round(start * told["fps"])].key, f"at {start} s"


def test_what_lies_beside_a_clip_is_said_of_this_very_clip(name: str) -> None:
    if name not in describe.waiting():
        said = (CLIPS / f"{name}.toml").read_text(encoding="utf-8")
        assert said == describe.description(reading.read(name))


def test_a_clip_has_its_poster_and_was_looked_at_as_a_sheet(name: str) -> None:
    assert (CLIPS / f"{name}.webp").stat().st_size > 2000
    assert (SHEETS / f"{name}.jpg").stat().st_size > 10_000


def test_all_clips_together_are_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in CLIPS.iterdir()) < ALL_MB * 1e6


def test_no_clip_is_without_a_pose_file_to_make_it_again() -> None:
    assert {path.stem for path in CLIPS.glob("*.webm")} == set(reading.names())
