"""Running drills in place: both legs turn the same path of the foot, half a cycle apart.

A cycle is left and right once. With a `stride` the floor runs back under the figure as under a
camera that keeps up with it (a treadmill): in the stance the ball of the foot goes back with the
floor, and in the swing it comes forward again by the shortest smooth way, to which `path`, scaled
by `amplitude`, is added. Without one the foot stays where it landed.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np
from scipy.interpolate import CubicSpline

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
    "stride": 0.0,  # metres that the floor runs back in a cycle; 0 is on the spot
    "bob": 0.016,  # the hips rise and fall by so much, metres
    "bob_early": 0.0,  # part of a cycle by which the hips are highest before the flight's middle
    "sway": 0.012,
    "lean": 0.0,  # of the whole figure from the ankles, degrees
    "pelvis_tilt": 2.0,
    "knee_out": 0.06,  # how far the knees point aside: x of the direction
    "arms": "swing",  # or none: set them as channels
    # The foot's pitch keeps the toes up: between the push off and the landing the ankle measures
    # 0 to 18, whatever the amplitude, though the sole points down while the shin lies back.
    "path": {  # over the swing, 0 to 1: metres backwards, metres up, foot's pitch in degrees
        "back": [[0, 0], [0.25, 0.06], [0.45, -0.04], [0.66, -0.16], [0.85, -0.06], [1, 0]],
        "up": [[0, 0], [0.08, 0.06], [0.25, 0.26], [0.45, 0.41], [0.58, 0.39], [0.80, 0.15],
               [0.92, 0.035], [1, 0]],
        "pitch": [[0, -38], [0.10, -46], [0.18, -57], [0.28, -66], [0.36, -67], [0.45, -58],
                  [0.55, -44], [0.66, -28], [0.80, -22], [0.92, -10], [1, -6]],
    },
    "stance": {"pitch": [[0, -6], [0.15, -1], [0.45, -2], [0.75, -15], [1, -38]]},
}  # fmt: skip


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


def floor_back(t: float, length: float, params: Mapping[str, Any]) -> float:
    """Metres that the floor has run back under the figure at `t` seconds of a clip of `length`."""
    return float(params.get("stride", DEFAULTS["stride"])) * cycles(params) * t / length


def channels_at(
    t: float, length: float, given: Mapping[str, Any]
) -> dict[str, float | Array | str]:
    """The pose at `t` of a clip of `length` seconds; what the pose file sets comes on top."""
    p = {**DEFAULTS, **given}
    path = {**DEFAULTS["path"], **given.get("path", {})}
    stance = {**DEFAULTS["stance"], **given.get("stance", {})}
    phase = p["cycles"] * t / length % 1.0
    size = float(_curve(p["amplitude"], length)(t))
    pose: dict[str, float | Array | str] = {"floor.back": floor_back(t, length, p)}
    for side, offset in zip(SIDES, (0.0, 0.5), strict=True):
        back, up, pitch = _foot((phase + offset) % 1.0, size, p, path, stance)
        at = [SIGN[side] * p["half_width"], back - p["ball_ahead"] - _ahead(p), up]
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


Keys = tuple[tuple[float, float], ...]


def _keys(table: list[list[float]]) -> Keys:
    return tuple((float(at), float(value)) for at, value in table)


@lru_cache(maxsize=64)
def _way(keys: Keys) -> CubicSpline:
    """A table of the path over the swing, 0 to 1: smooth, at rest at both ends."""
    return CubicSpline(*zip(*keys, strict=True), bc_type="clamped")


@lru_cache(maxsize=512)
def _pitch(swing: float, size: float, path: Keys, stance: Keys) -> Track:
    """The foot's pitch over a cycle. In the swing its distance from the straight way between its
    ends grows with the steps.
    """
    first, last = path[0][1], path[-1][1]
    level = [(1 - u) * first + u * last for u, _ in path]
    keys = [
        (u * swing, low + size * (value - low)) for (u, value), low in zip(path, level, strict=True)
    ]
    keys += [(swing + u * (1 - swing), value) for u, value in stance[1:-1]]
    return track([(at, np.array([value])) for at, value in keys], 1.0, "flow")


def _foot(
    phase: float,
    size: float,
    p: Mapping[str, Any],
    path: Mapping[str, Any],
    stance: Mapping[str, Any],
) -> tuple[float, float, float]:
    """Metres backwards (from where it lands) and up of the ball of the foot, and its pitch."""
    swing, stride = float(p["swing"]), float(p["stride"])
    pitch = float(
        _pitch(swing, round(size, 4), _keys(path["pitch"]), _keys(stance["pitch"])).at(phase)[0]
    )
    if phase >= swing:
        return stride * (phase - swing), 0.0, pitch
    u = phase / swing
    up = max(0.0, float(_way(_keys(path["up"]))(u)))
    back = _forward(u, stride * (1 - swing), stride * swing)
    return back + float(_way(_keys(path["back"]))(u)) * size, up * size, pitch


def _forward(u: float, start: float, speed: float) -> float:
    """From `start` to 0 while `u` goes from 0 to 1, going back at `speed` at both ends, as the
    floor does there: the foot leaves it and lands without a jerk.
    """
    return start * (2 * u**3 - 3 * u**2 + 1) + speed * (2 * u**3 - 3 * u**2 + u)


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


def _ahead(p: Mapping[str, Any]) -> float:
    """Metres that the lean takes the hips ahead."""
    return float(p["hip_height"] * np.sin(np.radians(p["lean"])))


def _trunk(phase: float, size: float, p: Mapping[str, Any]) -> dict[str, float | Array | str]:
    across = _across(phase, p["swing"])
    bob = p["bob"] * np.cos(4 * np.pi * (phase - _flight(p["swing"]) + p["bob_early"]))
    lean = p["lean"]
    return {
        "pelvis.pos": np.array([-p["sway"] * size * across, -_ahead(p), p["hip_height"] + bob]),
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
