"""Names for parts of the body's surface that contacts and checks speak of."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from media.studio import figure, skin
from media.studio.maths import Array
from media.studio.rig import Posed
from media.studio.skeleton import SIDES
from media.studio.surfaces import Surface

LOWEST = 0.6
"""The percentile of distances that counts as touching: a single stray vertex does not."""

_TRUNK = {
    "head": ["head"],
    "upper-back": ["spine01", "spine02", "clavicle.L", "clavicle.R"],
    "ribs": ["spine02", "spine03"],
    "low-back": ["spine04", "spine05"],
    "pelvis": ["root", "pelvis.L", "pelvis.R"],
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
_SOLE = ("sole", "heel", "forefoot", "big-toe-ball", "little-toe-ball")


def names() -> list[str]:
    """All regions a pose file may name."""
    limbs = [f"{name}.{side}" for name in (*_LIMB, *_SOLE) for side in SIDES]
    return [*_TRUNK, "buttock.L", "buttock.R", *limbs]


@cache
def vertices(name: str) -> NDArray[np.int64]:
    """The region's vertices. Raises KeyError for a name that is none."""
    fig = figure.load()
    if name in _TRUNK:
        found = fig.vertices_of(_TRUNK[name])
        return found[_clothed_or_bare(found)]
    part, side = name.split(".")
    if part == "buttock":
        bones = ["root", "spine05", f"pelvis.{side}", f"upperleg01.{side}"]
        found = fig.vertices_of(bones, ["shorts"])
        low = fig.rest[found, 2] > fig.joint(f"upperleg01.{side}")[2] - 0.08
        own = fig.rest[found, 0] * (1 if side == "L" else -1) > 0.01
        return found[low & own]
    if part in _SOLE:
        return _of_sole(part, side)
    return fig.vertices_of([f"{bone}.{side}" for bone in _LIMB[part]])


def _clothed_or_bare(found: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Leaves out what lies under cloth, which touches nothing."""
    fig = figure.load()
    keep = np.ones(len(found), bool)
    if "top" in fig.parts:
        under = fig.material_mask("skin")[found] & (
            fig.rest[found, 2] < fig.joint("spine01")[2] - 0.05
        )
        keep &= ~under
    return keep


def _of_sole(part: str, side: str) -> NDArray[np.int64]:
    fig = figure.load()
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
        }[part]
    ]


def gap(points: Array, on: Surface) -> float:
    """Metres from these points to the surface; negative where they sink in."""
    return float(np.percentile(on.distance(points), LOWEST))


def quick_gap(posed: Posed, rest: Array, name: str, on: Surface) -> float:
    """The region's distance before smoothing."""
    return gap(skin.placed(posed, rest, vertices(name)), on)
