"""Running drills on the spot: both legs turn the same path of the foot, half a cycle apart.

A cycle is left and right once. In the swing the ball of the foot follows `path`, scaled by
`amplitude`; in the stance it stays where it landed and the heel kisses the floor.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from media.studio.maths import Array
from media.studio.motion import Track, track
from media.studio.skeleton import SIDES, SIGN

DEFAULTS: dict[str, Any] = {
    "cycles": 9,
    "swing": 0.52,  # part of a cycle that a foot is in the air; above 0.5 there is a flight
    "amplitude": [[0.0, 1.0]],  # over the clip: [seconds, scale of the path]
    "half_width": 0.085,  # from the midline to a foot, metres
    "hip_height": 0.902,
    "ball_ahead": 0.075,  # where the ball lands, ahead of the hips
    "bob": 0.016,  # rise and fall of the hips at amplitude 1, metres
    "sway": 0.012,
    "lean": 0.0,  # of the whole figure from the ankles, degrees
    "pelvis_tilt": 2.0,
    "knee_out": 0.06,  # how far the knees point aside: x of the direction
    "arms": "swing",  # or none: set them as channels
    "path": {  # over the swing, 0 to 1: metres backwards, metres up, foot's pitch in degrees
        "back": [[0, 0], [0.06, 0.006], [0.25, 0.13], [0.44, -0.03], [0.63, -0.225], [0.84, -0.075],
                 [0.95, -0.005], [1, 0]],
        "up": [[0, 0], [0.06, 0.035], [0.25, 0.20], [0.46, 0.395], [0.60, 0.385], [0.84, 0.115],
               [0.95, 0.022], [1, 0]],
        "pitch": [[0, -38], [0.20, -54], [0.44, -34], [0.63, -14], [0.84, -6], [1, -10]],
    },
    "stance": {"pitch": [[0, -10], [0.28, -3], [0.55, -7], [0.85, -25], [1, -38]]},
}  # fmt: skip
AMPLITUDE_FREE = 0.45
"""The part of the foot's pitch that stays however small the steps are."""


def faults(params: Mapping[str, Any]) -> list[str]:
    """What is wrong with a pose file's [gait], in words."""
    found = [f"'{key}' is none of {', '.join(DEFAULTS)}" for key in params if key not in DEFAULTS]
    for table in ("path", "stance"):
        known = DEFAULTS[table]
        found += [f"{table}.{k} is unknown" for k in params.get(table, {}) if k not in known]
    return found


def cycles(params: Mapping[str, Any]) -> int:
    """How many cycles a clip with this [gait] shows."""
    return int(params.get("cycles", DEFAULTS["cycles"]))


def channels_at(
    t: float, length: float, given: Mapping[str, Any]
) -> dict[str, float | Array | str]:
    """The pose at `t` of a clip of `length` seconds; what the pose file sets comes on top."""
    p = {**DEFAULTS, **given}
    path = {**DEFAULTS["path"], **given.get("path", {})}
    stance = {**DEFAULTS["stance"], **given.get("stance", {})}
    phase = p["cycles"] * t / length % 1.0
    size = float(_curve(p["amplitude"], length)(t))
    pose: dict[str, float | Array | str] = {}
    for side, offset in zip(SIDES, (0.0, 0.5), strict=True):
        back, up, pitch = _foot((phase + offset) % 1.0, p["swing"], size, path, stance)
        at = [SIGN[side] * p["half_width"], back - p["ball_ahead"], up]
        pose[f"foot.{side}.pos"] = np.array(at)
        pose[f"foot.{side}.pivot"] = "ball"
        pose[f"foot.{side}.fwd"] = np.array([SIGN[side] * 0.05, -1, 0])
        pose[f"foot.{side}.pitch"] = pitch
        pose[f"toes.{side}.ext"] = max(0.0, -pitch) * _toes_bend((phase + offset) % 1.0, p["swing"])
        pose[f"knee.{side}.pole"] = np.array([SIGN[side] * p["knee_out"], -1, 0.15])
    pose |= _trunk(phase, size, p)
    if p["arms"] == "swing":
        for side, offset in zip(SIDES, (0.0, 0.5), strict=True):
            pose |= _arm(side, _across(phase + offset, p["swing"]), size)
    return pose


def _curve(keys: list[list[float]], length: float) -> Any:
    moving = _track(tuple((float(a), float(b)) for a, b in keys), length)
    return lambda t: moving.at(t)[0]


@lru_cache(maxsize=64)
def _track(keys: tuple[tuple[float, float], ...], length: float) -> Track:
    return track([(at, np.array([v])) for at, v in keys], length, "flow")


def _over(keys: list[list[float]], u: float) -> float:
    """A table's value at `u` of its way, 0 to 1."""
    return float(_track(tuple((float(a), float(b)) for a, b in keys), 1e9).at(u)[0])


def _foot(
    phase: float, swing: float, size: float, path: Mapping[str, Any], stance: Mapping[str, Any]
) -> tuple[float, float, float]:
    """Metres backwards and up of the ball of the foot, and the foot's pitch."""
    turned = AMPLITUDE_FREE + (1 - AMPLITUDE_FREE) * size
    if phase >= swing:
        return 0.0, 0.0, turned * _over(stance["pitch"], (phase - swing) / (1 - swing))
    u = phase / swing
    up = max(0.0, _over(path["up"], u))
    return _over(path["back"], u) * size, up * size, turned * _over(path["pitch"], u)


def _toes_bend(phase: float, swing: float) -> float:
    """How much of the raised heel the toes take up: all on the floor, none in the air."""
    u = phase / swing
    return 1.0 if u >= 1 else max(0.0, 1 - 4 * u) + max(0.0, 4 * u - 3)


def _flight(swing: float) -> float:
    """Phase at which the body is highest: between the right foot's landing and the left's lift."""
    return (swing - 0.5) / 2


def _across(phase: float, swing: float) -> float:
    """1 when the leg whose phase this is is highest, -1 when the other is."""
    return float(np.cos(2 * np.pi * (phase - 0.25 - _flight(swing))))


def _trunk(phase: float, size: float, p: Mapping[str, Any]) -> dict[str, float | Array | str]:
    across = _across(phase, p["swing"])
    bob = p["bob"] * size * np.cos(4 * np.pi * (phase - _flight(p["swing"])))
    lean = p["lean"]
    ahead = p["hip_height"] * np.sin(np.radians(lean))
    return {
        "pelvis.pos": np.array([-p["sway"] * size * across, -ahead, p["hip_height"] + bob]),
        "pelvis.tilt": p["pelvis_tilt"] + lean,
        "pelvis.roll": -2.0 * size * across,
        "pelvis.yaw": -3.2 * size * across,
        "spine.rot": 9 * size * across,
        "spine.side": 2.0 * size * across,
        "spine.flex": 2.0,
        "neck.rot": -4.5 * size * across,
        "neck.flex": -3.0 - 0.5 * lean,
    }


def _arm(side: str, with_leg: float, size: float) -> dict[str, float | Array | str]:
    return {
        f"shoulder.{side}.flex": 2 - (16 + 26 * size) * with_leg,
        f"shoulder.{side}.abd": 15 + 9 * max(0.0, with_leg),
        f"shoulder.{side}.ir": 4.0,
        f"elbow.{side}.flex": 88 - 14 * size * with_leg,
        f"forearm.{side}.pron": -5.0,
        f"fingers.{side}.curl": 46.0,
        f"thumb.{side}.curl": 20.0,
    }
