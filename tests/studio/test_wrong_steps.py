"""A drill that shows the mistake its exercise must not teach is caught: each case makes one."""

from __future__ import annotations

import pytest

from tests.studio.wrong import failures


@pytest.mark.parametrize(
    ("clip", "mark", "amplitude", "lower"),
    [
        ("dribbles-ankle", "ankle", "[[0, 0.33]]", "[[0, 0.10]]"),
        ("dribbles-shin", "mid-shin", "[[0, 0.84]]", "[[0, 0.31]]"),
        ("leg-cycle-dribbles", "knee", "1.06]", "0.67]"),
    ],
)
def test_a_foot_that_passes_beside_the_other_leg_lower_than_told_is_caught(
    clip: str, mark: str, amplitude: str, lower: str
) -> None:
    found = failures(clip, (amplitude, lower))

    caught = [name for name in found if name.startswith(f"over {mark}.L")]
    assert caught
    assert "wanted" in found[caught[0]]


def test_a_leg_that_never_stretches_back_is_caught() -> None:
    found = failures("dribbles-ankle", ("stride = 0.60", "stride = 0.30"))

    assert "wanted -5" in found["least hip.L.flex"]


def test_a_foot_that_reaches_out_in_front_is_caught() -> None:
    found = failures("dribbles-ankle", ("ball_ahead = 0.09", "ball_ahead = 0.22"))

    assert "wanted 0" in found["landing L"]


def test_toes_that_hang_while_the_foot_is_up_are_caught() -> None:
    hanging = "[gait.path]\npitch = [[0, -38], [0.3, -85], [0.6, -70], [1, -6]]\n\n[[props]]"

    found = failures("dribbles-ankle", ("[[props]]", hanging))

    assert any(name.startswith("least ankle.L.dorsi") for name in found)


def test_stripes_that_jump_when_the_step_comes_round_are_caught() -> None:
    found = failures("dribbles-ankle", ("spacing = 0.30", "spacing = 0.25"))

    assert "spaces a cycle" in found["stripes loop"]


def test_a_foot_that_slides_over_the_running_floor_is_caught() -> None:
    nailed = "[pose]\nfoot.L.pos = [0.085, -0.10, 0]\n\n[[props]]"

    found = failures("dribbles-ankle", ("[[props]]", nailed))

    assert "foot.L" in found["soles do not slide"]


def test_a_level_stick_that_the_camera_makes_hang_is_caught() -> None:
    found = failures("dribbles-overhead", ("elevation = 7.6", "elevation = 4"))

    assert "in the picture" in found["stick level"]


def test_high_knees_that_hang_in_the_air_as_no_body_falls_are_caught() -> None:
    found = failures("high-knees-overhead", ("bob = 0.026", "bob = 0.006"))

    assert "a fall is" in found["flight"]


def test_high_knees_that_march_are_caught() -> None:
    found = failures("high-knees-overhead", ("swing = 0.73", "swing = 0.62"))

    assert "wanted 187" in found["contact L"]
    assert "wanted 147" in found["flight"]


def test_a_march_with_passive_feet_in_front_is_caught() -> None:
    passive = (("[0.5, -14], [0.75, -6]", "[0.5, -50], [0.75, -40]"),)
    reached = (("ball_ahead = 0.085", "ball_ahead = 0.16"),)

    assert any("ankle.L.dorsi" in name for name in failures("easy-march", *passive))
    assert "wanted -20" in failures("easy-march", *reached)["landing L"]


@pytest.mark.parametrize(
    ("right", "wrong", "name"),
    [
        ("pelvis.tilt = 3", "pelvis.tilt = 14", "pelvis.tilt"),
        ("knee.L.pole = [0.0, -1, 0]", "knee.L.pole = [-0.6, -1, 0]", "inward knee.L"),
        ("[[0, 10], [2, 13], [7, 13]]", "[[0, -17], [2, -17], [7, -17]]", "ankle.R.dorsi"),
    ],
)
def test_a_push_with_a_mistake_of_its_exercise_is_caught(right: str, wrong: str, name: str) -> None:
    assert "wanted" in failures("door-frame-push", (right, wrong))[name]


@pytest.mark.parametrize(
    ("right", "wrong", "name"),
    [
        ("neck.flex = -10", "neck.flex = 6", "head.line"),
        ("[[0, 14], [2, 12], [6, 12]]", "[[0, 26], [2, 24], [6, 24]]", "body.L.line"),
        ("[[0, 0], [2, -17], [6, -17]]", "[[0, 0], [2, -17], [6, -8]]", "still heel.L"),
    ],
)
def test_a_calf_raise_with_a_mistake_of_its_exercise_is_caught(
    right: str, wrong: str, name: str
) -> None:
    found = failures("wall-calf-strides", (right, wrong))

    assert any(check.startswith(name) for check in found)
