"""A pose that is wrong is caught, by the check that is there for it."""

import pytest

from media.studio import checks, reading
from media.studio.clip import Clip

STANDING = """
description = "A woman stands."
duration = 2
quiet_corner = "top-left"

[pose]
pelvis.pos = [0, 0, 0.90]
foot.both.pos = [0.09, 0, 0]

[camera]
azimuth = 40
elevation = 4
pan = [0.2, 0]
"""


def failures(text: str) -> dict[str, str]:
    found = checks.check(Clip(reading.parse("trial", text)))
    return {finding.name: finding.detail for finding in found if not finding.good}


def test_standing_quietly_is_fine() -> None:
    assert failures(STANDING) == {}


@pytest.mark.parametrize(
    ("change", "check", "says"),
    [
        ("foot.R.pitch = 0\nfoot.L.pitch = -30", "nothing sinks", "into floor"),
        ("hip.L.abd = 0\nelbow.L.flex = 155", "joints", "elbow.L.flex"),
        ("hand.L.pos = [0.0, -0.05, 1.0]\nhand.L.fingers = [-1, 0, 0]", "no overlap", "in body"),
        ("hand.R.pos = [-1.4, 0, 1.2]", "targets reached", "hand.R"),
    ],
)
def test_a_wrong_pose_is_caught(change: str, check: str, says: str) -> None:
    found = failures(STANDING.replace("[camera]", f"{change}\n\n[camera]"))

    assert says in found[check]


@pytest.mark.parametrize(
    ("change", "check", "says"),
    [
        ("foot.L.pos = [[0, [0.09, 0, 0]], [1, [0.09, -0.2, 0]]]", "soles do not slide", "foot.L"),
        ("shoulder.L.flex = [[0, 0], [0.1, 150]]", "acceleration", "m/s²"),
        ("neck.rot = [[0, 0], [1, 100]]", "joints", "neck.rot 0 to 100"),
    ],
)
def test_a_wrong_movement_is_caught(change: str, check: str, says: str) -> None:
    still = STANDING.replace("foot.both.pos = [0.09, 0, 0]", "foot.R.pos = [-0.09, 0, 0]")
    text = still if "foot.L.pos" in change else STANDING

    found = failures(f"{text}\n[motion]\n{change}\n")

    assert says in found[check]


def test_a_loop_that_does_not_close_is_caught() -> None:
    running = STANDING.split("[pose]")[0] + "[gait]\ncycles = 2.5\n\n[camera]\nazimuth = 40\n"

    assert "mm apart" in failures(running)["loop closes"]


def test_a_contact_that_cannot_be_reached_is_caught() -> None:
    lifted = STANDING + '\n[[contacts]]\nvary = "ankle.L.dorsi"\nregion = "hand.L"\non = "floor"\n'

    assert "off by at most" in failures(lifted)["hand.L on floor"]


@pytest.mark.parametrize(
    ("expect", "name"),
    [
        ('measure = "knee.L.flex"\nwant = 90', "knee.L.flex"),
        ('measure = "peak hip.L.flex"\nlow = 60', "peak hip.L.flex"),
        ('measure = "gap heel.L"\nwant = 0.05', "gap heel.L on floor"),
    ],
)
def test_a_brief_that_is_not_met_is_caught(expect: str, name: str) -> None:
    assert "wanted" in failures(f"{STANDING}\n[[expect]]\n{expect}\n")[name]


def test_a_figure_in_the_tips_corner_is_caught() -> None:
    aside = STANDING + "fit = [0.05, 0.05, 0.4, 0.95]\n"

    assert "points of the figure" in failures(aside)["corner top-left"]


def test_a_figure_cut_off_by_mistake_is_caught_but_not_a_close_view() -> None:
    at_the_edge = STANDING + "fit = [0.05, 0.0, 0.95, 0.9]\n"
    close = STANDING + "fit = [0.05, -0.5, 0.95, 0.9]\n"

    assert "air" in failures(at_the_edge)["framed"]
    assert "framed" not in failures(close)


def test_an_arrow_in_the_tips_corner_or_out_of_the_picture_is_caught() -> None:
    arrow = '\n[[marks]]\nkind = "arrow"\nregion = "head"\noffset = [0.8, 0, 0]\n'

    assert failures(f"{STANDING}{arrow}along = [0, 0, 0.05]\n") == {}
    assert "marks framed" in failures(f"{STANDING}{arrow}along = [0, 0, 0.5]\n")
    aside = STANDING + arrow.replace("0.8", "-0.8") + "along = [0, 0, 0.05]\n"
    assert "corner top-left" in failures(aside)


def test_a_hold_that_ends_otherwise_than_it_began_is_caught() -> None:
    hold = '[[markers]]\nphase = "hold"\nstart = 0\nend = 1\n'
    moving = f"{STANDING}\n[motion]\nneck.rot = [[0, 0], [1, 8]]\n\n{hold}"

    assert "mm apart" in failures(moving)["hold loops"]
    assert failures(f"{STANDING}\n{hold}") == {}


def test_a_marker_between_two_pictures_is_caught() -> None:
    marked = STANDING + '\n[[markers]]\nphase = "hold"\nstart = 0.51\nend = 1\n'

    assert "between two pictures" in failures(marked)["markers"]
