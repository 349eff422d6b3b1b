"""A leg: from angles, or from where the foot is."""

from __future__ import annotations

import numpy as np

from media.studio import ik
from media.studio.maths import DOWN, UP, Array, frame_zy, rot_x, rot_y, rot_z, split_twist, unit
from media.studio.pose import Pose, Posed, number, vector
from media.studio.skeleton import AHEAD, SIGN

TWIST_AT_HIP = 0.45
"""How much of the thigh's turn about itself its upper half takes; all would wring the skin."""


def solve(posed: Posed, pose: Pose, s: str) -> None:
    """Place the bones of leg `s`; `foot.<s>.pos` in the pose overrides its angles."""
    g = SIGN[s]
    pelvis = posed.axes["root"]
    posed.put(f"pelvis.{s}", pelvis)
    hip = posed.carried(f"upperleg01.{s}")
    if f"foot.{s}.pos" in pose:
        thigh, shank, foot = _to_target(posed, pose, s, hip)
    else:
        thigh = (
            pelvis
            @ rot_x(-number(pose, f"hip.{s}.flex"))
            @ rot_y(-g * number(pose, f"hip.{s}.abd"))
            @ rot_z(-g * number(pose, f"hip.{s}.ir"))
        )
        shank = thigh @ rot_x(number(pose, f"knee.{s}.flex"))
        foot = _hanging(pose, s, shank)
    swing, twist = split_twist(pelvis.T @ thigh)
    posed.put(f"upperleg01.{s}", pelvis @ swing @ rot_z(twist * TWIST_AT_HIP), hip)
    # Held where the whole thigh takes it: the half-twisted upper part would carry the knee aside.
    posed.put(f"upperleg02.{s}", thigh, posed.along(f"upperleg01.{s}", f"upperleg02.{s}", thigh))
    for bone in ("lowerleg01", "lowerleg02"):
        posed.put(f"{bone}.{s}", shank)
    posed.put(f"foot.{s}", foot)
    posed.put(f"toes.{s}", foot @ rot_x(-number(pose, f"toes.{s}.ext")))


def _hanging(pose: Pose, s: str, shank: Array) -> Array:
    """The foot's axes from the ankle's angles."""
    g = SIGN[s]
    foot: Array = (
        shank
        @ rot_z(-g * number(pose, f"tibia.{s}.ir"))
        @ rot_x(-number(pose, f"ankle.{s}.dorsi"))
        @ rot_y(g * number(pose, f"ankle.{s}.inv"))
    )
    return foot


def _placed(pose: Pose, s: str) -> Array:
    """The foot's axes as the pose places them in the world."""
    g = SIGN[s]
    up = vector(pose, f"foot.{s}.up", UP)
    fwd = vector(pose, f"foot.{s}.fwd", AHEAD)
    axes: Array = (
        frame_zy(up, -fwd)
        @ rot_z(g * number(pose, f"foot.{s}.yaw"))
        @ rot_x(-number(pose, f"foot.{s}.pitch"))
        @ rot_y(g * number(pose, f"foot.{s}.roll"))
    )
    return axes


def _ankle(posed: Posed, pose: Pose, s: str, foot: Array) -> Array:
    """Where the ankle is when the foot's pivot lies at `foot.<s>.pos`."""
    sole = _sole(posed, pose, s)
    at = vector(pose, f"foot.{s}.pos", np.zeros(3))
    pivot = str(pose.get(f"foot.{s}.pivot", "heel"))
    if pivot != "ball":
        return at - foot @ sole[pivot]
    # Over the ball the toes stay flat and the heel lifts about their hinge inside the shoe.
    up = unit(vector(pose, f"foot.{s}.up", UP))
    under = at + _across(pose, s, sole["hinge"] - sole["ball"])
    height = sole["hinge"][2] - sole["ball"][2]
    return under + up * height - foot @ sole["hinge"]


def _sole(posed: Posed, pose: Pose, s: str) -> dict[str, Array]:
    """The points of the shoe's sole, or of the bare foot's."""
    limbs = posed.skeleton.limbs[s]
    return limbs.bare if pose.get("feet") == "bare" else limbs.sole


def _across(pose: Pose, s: str, offset: Array) -> Array:
    """The part along the floor of an offset given in the axes of a foot that stands flat."""
    flat = {**pose, f"foot.{s}.pitch": 0.0, f"foot.{s}.roll": 0.0}
    return _placed(flat, s) @ (offset * [1, 1, 0])


def _to_target(posed: Posed, pose: Pose, s: str, hip: Array) -> tuple[Array, Array, Array]:
    limbs = posed.skeleton.limbs[s]
    pole = vector(pose, f"knee.{s}.pole", posed.axes["root"] @ AHEAD)
    if pose.get(f"foot.{s}.aim") == "shin":
        hanging = _hanging(pose, s, np.eye(3))
        pivot = _sole(posed, pose, s)[str(pose.get(f"foot.{s}.pivot", "heel"))]
        limb = ik.Limb(upper=limbs.thigh, tip=limbs.shank * DOWN + hanging @ pivot)
        bend = ik.leg(hip, vector(pose, f"foot.{s}.pos", np.zeros(3)), limb, pole)
        foot = bend.lower @ hanging
    else:
        foot = _placed(pose, s)
        limb = ik.Limb(upper=limbs.thigh, tip=limbs.shank * DOWN)
        bend = ik.leg(hip, _ankle(posed, pose, s, foot), limb, pole)
    posed.miss[f"foot.{s}"] = bend.miss
    return bend.upper, bend.lower, foot
