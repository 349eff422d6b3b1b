"""Bare feet: what is seen of the figure, where the foot stands, and its arch."""

import numpy as np

from media.studio import arch, figure, reading, regions
from media.studio.clip import Clip, Moment

STANDING = """
description = "A woman stands."
duration = 2
shoes = SHOES

[pose]
pelvis.pos = [0, 0, 0.87]
foot.both.pos = [0.09, 0, 0]

[camera]
azimuth = 40
"""


def standing(shoes: str) -> Moment:
    return Clip(reading.parse("trial", STANDING.replace("SHOES", shoes))).at(0)


def test_bare_feet_are_shown_instead_of_shoes_and_socks() -> None:
    fig = figure.load()

    shod, bare = fig.shown(barefoot=False), fig.shown(barefoot=True)

    assert set(shod) - set(bare) == {"socks", "shoe.L", "sole.L", "shoe.R", "sole.R"}
    assert len(bare["skin"]) - len(shod["skin"]) == fig.parts["skin"].bare > 1000


def test_without_shoes_the_bare_sole_stands_on_the_floor() -> None:
    moment = standing("false")

    assert moment.barefoot
    assert abs(moment.bare[regions.vertices("bare-sole.L"), 2].min()) < 0.004
    assert not standing("true").barefoot


def test_the_arch_rises_between_heel_and_ball_and_only_on_its_own_foot() -> None:
    rest = figure.load().rest

    moved = arch.raised(rest, {"arch.L.up": 6.0})[:, 2] - rest[:, 2]

    assert 0.004 < moved.max() <= 0.006
    for region in ("bare-heel.L", "bare-little-toe-ball.L", "bare-sole.R"):
        assert np.abs(moved[regions.vertices(region)]).max() < 0.002
