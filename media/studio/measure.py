"""Clinical angles of a posed skeleton, measured on its bones, not read from the pose."""

from __future__ import annotations

from functools import cache

import numpy as np

from media.studio import rig
from media.studio.maths import DOWN, UP, Array, angle, rot_x, rot_y, unit
from media.studio.pose import Posed
from media.studio.posefile import BASES
from media.studio.skeleton import AHEAD, SIDES, SIGN

_SIDED = (
    "hip.flex", "hip.abd", "hip.ir", "knee.flex", "ankle.dorsi", "foot.pitch", "thigh.lift",
    "shoulder.flex", "shoulder.abd", "elbow.flex", "wrist.ext", "body.line",
)  # fmt: skip
NAMES = (
    "pelvis.tilt",
    "pelvis.level",
    "trunk.lean",
    "head.line",
    *(f"{part}.{side}.{what}" for part, what in (n.split(".") for n in _SIDED) for side in SIDES),
)
"""pelvis.tilt: + tips forward, on its base. pelvis.level: + left side low. trunk.lean: hips to base
of the neck, + forward of the base's up. head.line: the head on the trunk, 0 as in quiet standing,
+ ahead of it. body.line: the trunk on the line from ankle to hip, 0 in one line, + bent forward at
the hip, - hollow. thigh.lift: the thigh to the trunk's line, 90 at right
angles. foot.pitch: the sole to the floor, + toes up. The rest as the channels of that name."""


def angles(posed: Posed, base: str = "stand") -> dict[str, float]:
    """All measures of NAMES, in degrees."""
    room = BASES[base]
    found = _pelvis(posed, room)
    hips = (posed.joint("upperleg01.L") + posed.joint("upperleg01.R")) / 2
    trunk = unit(posed.joint("neck01") - hips)
    facing = posed.axes["root"] @ AHEAD
    forward = unit(facing - room @ UP * float(facing @ (room @ UP)))
    found["trunk.lean"] = _degrees(float(trunk @ forward), float(trunk @ (room @ UP)))
    found["head.line"] = _head(posed) - _head_at_rest()
    for side in SIDES:
        found |= _leg(posed, side, trunk) | _arm(posed, side)
        leg = unit(posed.joint(f"upperleg01.{side}") - posed.joint(f"foot.{side}"))
        found[f"body.{side}.line"] = _between(leg, trunk, facing)
    return found


def inward(posed: Posed, s: str) -> float:
    """Metres that the middle of knee `s` lies towards the other leg from the line of its own foot,
    which runs from the ankle over the second toe; below 0 outside it. Seen from above.
    """
    line = posed.axes[f"foot.{s}"] @ AHEAD * [1, 1, 0]
    aside = unit(np.array([line[1], -line[0], 0.0])) * SIGN[s]
    return float((posed.joint(f"lowerleg01.{s}") - posed.joint(f"foot.{s}")) @ aside)


def _head(posed: Posed) -> float:
    """How far the line from the base of the neck to the ears leads ahead of the trunk's."""
    neck = posed.joint("neck01")
    hips = (posed.joint("upperleg01.L") + posed.joint("upperleg01.R")) / 2
    return _between(unit(neck - hips), unit(posed.joint("head") - neck), posed.axes["root"] @ AHEAD)


@cache
def _head_at_rest() -> float:
    return _head(rig.solve({}))


def _between(one: Array, other: Array, facing: Array) -> float:
    """Degrees that `other` leads ahead of `one`, seen from the side."""
    ahead = unit(facing - one * float(facing @ one))
    return _degrees(float(other @ ahead), float(other @ one))


def _pelvis(posed: Posed, room: Array) -> dict[str, float]:
    local = room.T @ posed.axes["root"]
    left, up = local[:, 0], local[:, 2]
    facing = unit(np.array([local[0, 1], local[1, 1], 0.0]))
    return {
        "pelvis.tilt": -_degrees(float(up @ facing), float(up[2])),
        "pelvis.level": -_degrees(float(left[2]), float(np.hypot(left[0], left[1]))),
    }


def _leg(posed: Posed, s: str, trunk: Array) -> dict[str, float]:
    knee = posed.joint(f"lowerleg01.{s}")
    thigh = unit(knee - posed.joint(f"upperleg01.{s}"))
    shin = unit(posed.joint(f"foot.{s}") - knee)
    foot = posed.axes[f"foot.{s}"] @ AHEAD
    flex, abd, ir = _ball_joint(posed.axes["root"], posed.axes[f"upperleg02.{s}"], SIGN[s])
    return {
        f"hip.{s}.flex": flex,
        f"hip.{s}.abd": abd,
        f"hip.{s}.ir": ir,
        f"knee.{s}.flex": angle(thigh, shin),
        f"ankle.{s}.dorsi": angle(shin, foot) - 90,
        f"foot.{s}.pitch": float(np.degrees(np.arcsin(np.clip(foot[2], -1, 1)))),
        f"thigh.{s}.lift": 180 - angle(thigh, trunk),
    }


def _arm(posed: Posed, s: str) -> dict[str, float]:
    elbow = posed.joint(f"lowerarm01.{s}")
    upper = unit(elbow - posed.joint(f"upperarm01.{s}"))
    fore = unit(posed.joint(f"wrist.{s}") - elbow)
    palm = posed.axes[f"wrist.{s}"] @ np.array([-SIGN[s], 0, 0])
    flex, abd, _ = _ball_joint(posed.axes["spine01"], posed.axes[f"upperarm02.{s}"], SIGN[s])
    return {
        f"shoulder.{s}.flex": flex,
        f"shoulder.{s}.abd": abd,
        f"elbow.{s}.flex": angle(upper, fore),
        f"wrist.{s}.ext": float(np.degrees(np.arcsin(np.clip(fore @ palm, -1, 1)))),
    }


def _ball_joint(body: Array, limb: Array, sign: float) -> tuple[float, float, float]:
    """Flexion, abduction, internal rotation: the rig's own order of turns, undone."""
    turn = body.T @ limb
    x, y, z = turn @ DOWN
    flex = _degrees(-y, -z)
    abd = float(np.degrees(np.arcsin(np.clip(sign * x, -1, 1))))
    twist = (rot_x(-flex) @ rot_y(-sign * abd)).T @ turn
    return flex, abd, -sign * _degrees(twist[1, 0], twist[0, 0])


def _degrees(y: float, x: float) -> float:
    return float(np.degrees(np.arctan2(y, x)))
