"""The rig does what its channels say: angles set are angles measured, targets are reached."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from media.studio import measure, rig
from media.studio.maths import Array

HIP = {"flex": (-20, 110), "abd": (-20, 45), "ir": (-40, 40)}


@given(st.tuples(*(st.floats(*span) for span in HIP.values())), st.sampled_from("LR"))
@settings(deadline=None, max_examples=40)
def test_hip_angles_are_measured_as_they_were_set(angles: tuple[float, ...], side: str) -> None:
    names = [f"hip.{side}.{way}" for way in HIP]

    posed = rig.solve(dict(zip(names, angles, strict=True)))

    measured = measure.angles(posed)
    assert [measured[name] for name in names] == pytest.approx(angles, abs=0.1)


@given(st.floats(-0.1, 0.3), st.floats(-0.4, 0.2), st.floats(0.0, 0.4))
@settings(deadline=None, max_examples=40)
def test_a_foot_comes_to_its_place_or_says_how_far_it_stays_off(
    x: float, y: float, z: float
) -> None:
    at = np.array([x, y, z])

    posed = rig.solve({"pelvis.pos": np.array([0, 0, 0.85]), "foot.L.pos": at})

    off = float(np.linalg.norm(posed.sole_point("L", "heel") - at))
    assert off == pytest.approx(posed.miss["foot.L"], abs=1e-6)


def test_a_foot_that_hangs_on_the_shin_still_stands_on_its_heel() -> None:
    at = np.array([0.2, -0.5, 0.0])
    pose: dict[str, float | Array | str] = {
        "pelvis.pos": np.array([0, 0, 0.3]),
        "foot.L.pos": at,
        "foot.L.aim": "shin",
        "knee.L.pole": np.array([0.8, -0.3, 1.0]),
    }

    posed = rig.solve(pose)

    assert np.allclose(posed.sole_point("L", "heel"), at, atol=0.002)
    assert measure.angles(posed)["ankle.L.dorsi"] == pytest.approx(0, abs=1)


def test_the_knee_points_where_its_pole_does() -> None:
    outward = rig.solve(
        {"foot.L.pos": np.array([0.1, 0, 0.2]), "knee.L.pole": np.array([1, -1, 0])}
    )
    ahead = rig.solve({"foot.L.pos": np.array([0.1, 0, 0.2]), "knee.L.pole": np.array([0, -1, 0])})

    assert outward.joint("lowerleg01.L")[0] > ahead.joint("lowerleg01.L")[0] + 0.1


def test_both_palms_reach_a_wall_flat() -> None:
    pose: dict[str, float | Array | str] = {}
    for side, x in (("L", 0.2), ("R", -0.2)):
        pose[f"hand.{side}.pos"] = np.array([x, -0.5, 1.35])
        pose[f"hand.{side}.palm"] = np.array([0, -1.0, 0])

    posed = rig.solve(pose)

    for side in "LR":
        assert posed.palm(side)[1] == pytest.approx(-0.5, abs=0.001)
