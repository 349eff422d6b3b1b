"""Arrows stand where the pose file puts them, as long as they are strong."""

import numpy as np
import pytest

from media.studio import camera, marks, reading
from media.studio.clip import Clip

PUSHING = """
description = "A woman pushes."
duration = 4

[[marks]]
kind = "arrow"
region = "knee.L"
along = [0, 0, 0.4]
grow = [[0, 0], [2, 1]]

[camera]
azimuth = 0
"""
FACING = PUSHING.replace("along = [0, 0, 0.4]", 'along = [0, -0.4, 0]\nturns_with = "lowerleg01.L"')


def length(text: str, t: float) -> float:
    clip = Clip(reading.parse("trial", text))
    found = marks.seen(clip.file.marks, clip.at(t), camera.view(clip))
    return float(np.linalg.norm(found[0].end - found[0].start)) if found else 0.0


def test_an_arrow_grows_with_the_push() -> None:
    assert length(PUSHING, 0) == 0
    assert length(PUSHING, 1) == pytest.approx(length(PUSHING, 2) / 2, rel=0.02)


def test_an_arrow_that_turns_with_the_shin_points_where_the_kneecap_does() -> None:
    turned = FACING.replace("[camera]", "[pose]\nhip.L.ir = 30\n\n[camera]")
    clip = Clip(reading.parse("trial", turned))
    start, end = marks.ends(clip.file.marks[0], clip.at(2), 1.0)

    assert (end - start)[0] == pytest.approx(-0.4 * np.sin(np.radians(30)), abs=0.02)
    assert (end - start)[1] < -0.3


def test_panning_moves_all_that_is_seen_and_nothing_else() -> None:
    plain = Clip(reading.parse("trial", PUSHING))
    aside = Clip(reading.parse("trial", PUSHING + "pan = [0.2, -0.1]\n"))
    points = plain.at(0).vertices

    before, depth = camera.view(plain).project(points)
    after, still = camera.view(aside).project(points)

    assert np.allclose(after - before, [0.2, -0.1])
    assert np.allclose(depth, still)


def test_a_dashed_line_is_as_long_as_the_whole_one() -> None:
    dashed = PUSHING.replace('kind = "arrow"', 'kind = "dashes"').replace("grow =", "#")
    clip = Clip(reading.parse("trial", dashed))

    found = marks.seen(clip.file.marks, clip.at(0), camera.view(clip))

    start, end = marks.ends(clip.file.marks[0], clip.at(0), 1.0)
    whole, _ = camera.view(clip).project(np.stack([start, end]))
    assert len(found) > 4
    assert np.allclose(found[0].start, whole[0])
    assert np.allclose(found[-1].end, whole[1])
