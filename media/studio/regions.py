"""Names for parts of the body's surface that contacts and checks speak of."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from media.studio import figure
from media.studio.maths import Array
from media.studio.skeleton import SIDES
from media.studio.surfaces import Surface

LOWEST = 0.6
"""The percentile of distances that counts as touching: a single stray vertex does not."""

BEARING = 0.003
"""Metres over which the nearest points share the weight."""

THINNED = 400
"""Of a larger region only about so many vertices are looked at."""

_BACK = {
    # metres above the soles in the resting figure
    "tailbone": (0.80, 0.87),
    "sacrum": (0.90, 0.99),
    "low-back": (1.02, 1.12),
    "ribs": (1.12, 1.22),
    "upper-back": (1.24, 1.38),
}
_LIMB = {
    "shoulder": ["shoulder01", "upperarm01"],
    "upper-arm": ["upperarm01", "upperarm02"],
    "elbow": ["upperarm02", "lowerarm01"],
    "forearm": ["lowerarm01", "lowerarm02"],
    "palm": ["metacarpal1", "metacarpal2", "metacarpal3", "metacarpal4"],
    "fingers": [f"finger{i}-{j}" for i in (2, 3, 4, 5) for j in (1, 2, 3)],
    "thigh": ["upperleg01", "upperleg02"],
    "knee": ["upperleg02", "lowerleg01"],
    "shin": ["lowerleg01", "lowerleg02"],
    "foot": ["foot", "toes"],
}
_LIMB["hand"] = ["wrist", *_LIMB["palm"], *_LIMB["fingers"]]
_SHOE = ("sole", "heel", "forefoot", "big-toe-ball", "little-toe-ball")
_SOLE = (*_SHOE, *(f"bare-{part}" for part in _SHOE))
"""Those of a clip in shoes, and of one with bare feet."""


def names() -> list[str]:
    """All regions a pose file may name."""
    limbs = [f"{name}.{side}" for name in (*_LIMB, *_SOLE) for side in SIDES]
    return ["head", *_BACK, "buttock.L", "buttock.R", *limbs]


@cache
def vertices(name: str) -> NDArray[np.int64]:
    """The region's vertices. Raises KeyError for a name that is none."""
    fig = figure.load()
    if name == "head":
        return _thinned(fig.vertices_of(["head"]))
    if name in _BACK:
        return _of_back(*_BACK[name])
    part, side = name.split(".")
    if part == "buttock":
        bones = ["root", "spine05", f"pelvis.{side}", f"upperleg01.{side}"]
        found = fig.vertices_of(bones, ["shorts"])
        low = fig.rest[found, 2] > fig.joint(f"upperleg01.{side}")[2] - 0.08
        own = fig.rest[found, 0] * (1 if side == "L" else -1) > 0.01
        return found[low & own]
    if part in _SOLE:
        return _of_sole(part, side)
    return _thinned(fig.vertices_of([f"{bone}.{side}" for bone in _LIMB[part]]))


def _thinned(found: NDArray[np.int64]) -> NDArray[np.int64]:
    return found[:: max(1, len(found) // THINNED)]


def _of_back(low: float, high: float) -> NDArray[np.int64]:
    """A band of the back between the arms, on cloth only: what lies under it touches nothing."""
    fig = figure.load()
    v = fig.rest
    band = (v[:, 2] > low) & (v[:, 2] < high) & (v[:, 1] > 0.02) & (np.abs(v[:, 0]) < 0.11)
    return np.flatnonzero(band & fig.material_mask("top", "shorts"))


def _of_sole(part: str, side: str) -> NDArray[np.int64]:
    fig = figure.load()
    if part.startswith("bare-"):
        own = fig.rest[:, 0] * (1 if side == "L" else -1) > 0
        found = np.flatnonzero(fig.bare & own)
    else:
        span = fig.parts[f"sole.{side}"].span
        found = np.arange(span.start, span.stop)
    v = fig.rest[found]
    found, v = found[v[:, 2] < v[:, 2].min() + 0.02], v[v[:, 2] < v[:, 2].min() + 0.02]
    length = (v[:, 1] - v[:, 1].min()) / np.ptp(v[:, 1])  # 0 at the toes, 1 at the heel
    inner = v[:, 0] * (1 if side == "L" else -1) < v[:, 0].mean() * (1 if side == "L" else -1)
    ball = (length > 0.18) & (length < 0.36)
    return found[
        {
            "sole": length > -1,
            "heel": length > 0.78,
            "forefoot": length < 0.36,
            "big-toe-ball": ball & inner,
            "little-toe-ball": ball & ~inner,
        }[part.removeprefix("bare-")]
    ]


def gap(points: Array, on: Surface) -> float:
    """Metres from the nearest of these points to the surface; negative where they sink in."""
    return float(np.percentile(on.distance(points), LOWEST))


def resting_gap(points: Array, on: Surface) -> float:
    """Like `gap`, but of the points that bear the weight together, so that it changes smoothly."""
    distance = on.distance(points)
    share = np.exp((distance.min() - distance) / BEARING)
    return float((share * distance).sum() / share.sum())
