"""A clip that shows the mistake its exercise must not teach is caught: each case makes one."""

from __future__ import annotations

import pytest

from media.studio import reading
from tests.studio.wrong import failures


def test_a_tailbone_that_drops_on_each_breath_in_is_caught() -> None:
    rocking = "[motion]\npelvis.tilt = [[0.1, -20], [3.8, -8], [4.2, -8], [9.4, -20]]\n"

    found = failures("breathing-90-90", ("pelvis.tilt = -20\n", ""), ("[motion]", rocking + "\n#"))

    assert "moves" in found["still tailbone"]
    assert "wanted 20 to 30" in found["gap tailbone on mat"]


@pytest.mark.parametrize(
    "name", ["breathing-90-90", "breathing-hip-rotation", "calm-standing-breathing"]
)
def test_a_breath_too_small_to_see_is_caught(name: str) -> None:
    lines = reading.read(name).source.splitlines()
    breath = {line for line in lines if line.startswith("breath.")}

    found = failures(
        name, *((line, f"{line.split(' =')[0]} = [[0, 0], [4, 8]]") for line in breath)
    )

    assert "of at least 20 pixels" in found["breath seen"]


@pytest.mark.parametrize("name", ["roller-bridge", "roller-bridge-one-leg"])
def test_a_bridge_that_breaks_at_the_hip_is_caught(name: str) -> None:
    found = failures(name, ("[3, -52], [7, -52]", "[3, -46], [7, -46]"))

    assert "wanted 0 to 10" in found["thigh.L.lift at 3, 5, 7 s"]


def test_an_ankle_that_points_further_than_ankles_do_is_caught() -> None:
    found = failures("roller-bridge", ("[3, -11], [7, -11]", "[3, -19], [7, -19]"))

    assert "not -50 to 40" in found["joints"]


def test_a_head_that_slides_over_the_mat_is_caught() -> None:
    found = failures("roller-bridge", ("[0.113, 0, 0.36]", "[0.055, 0, 0.36]"))

    assert "moves" in found["still head"]


def test_a_free_leg_that_pedals_is_caught() -> None:
    found = failures("roller-bridge-one-leg", ("[3, 8], [7, 8]", "[3, 60], [7, 60]"))

    assert "knee.R.flex at 3, 7 s" in found


def test_a_knee_behind_that_hovers_over_the_mat_is_caught() -> None:
    found = failures("hip-flip-90-90", ("-0.54, -0.03]", "-0.54, 0.15]"))

    assert "wanted 0" in found["gap knee.L on mat at 0, 7, 9 s"]
    assert "wanted 0" in found["gap knee.R on mat at 2, 3, 4 s"]


def test_a_knee_that_dives_inside_its_foot_is_caught() -> None:
    found = failures("standing-rotations", ("[-0.25, -1, 0]", "[-0.75, -1, 0]"))

    assert "wanted -12 to 12" in found["inward knee.L"]


def test_a_bare_foot_left_at_the_height_of_a_shoe_is_caught() -> None:
    found = failures("standing-rotations", ("[0.108, 0.02, 0]", "[0.108, 0.02, 0.018]"))

    assert "gap bare-heel.L on floor" in found
