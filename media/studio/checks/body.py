"""No part of the body goes through another."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from media.studio import figure, regions
from media.studio.checks.scene import Finding, Scene
from media.studio.maths import Array
from media.studio.skeleton import SIDES
from media.studio.smoothing import part_triangles

OVERLAP = 0.008
"""Metres that one part may sink into another: flesh that touches gives."""
NEAR = 0.06
TRUNK = ["root", *(f"spine0{i}" for i in range(2, 6)), "pelvis.L", "pelvis.R"]
THIGHS = [f"upperleg0{i}.{s}" for i in (1, 2) for s in SIDES]


def no_overlap(scene: Scene) -> list[Finding]:
    """Hands and forearms against trunk, thighs and head; leg against leg."""
    worst = (0.0, "-", 0.0)
    for moment in scene.moments[:: 2 if len(scene.moments) > 24 else 1]:
        normals = _normals(moment.bare)
        for name, movers, body in _pairs():
            depth = _depth(moment.bare[movers], moment.bare[body], normals[body])
            if depth > worst[0]:
                worst = (depth, name, moment.time)
    most = float(scene.clip.file.allow.get("overlap", OVERLAP))
    detail = f"worst {1000 * worst[0]:.1f} of {1000 * most:.0f} mm ({worst[1]} at {worst[2]:.1f} s)"
    return [Finding(good=worst[0] <= most, name="no overlap", detail=detail)]


Pair = tuple[str, NDArray[np.int64], NDArray[np.int64]]


@cache
def _pairs() -> list[Pair]:
    fig = figure.load()
    body = fig.vertices_of(TRUNK + THIGHS, ["top", "shorts", "skin"])
    head = regions.vertices("head")
    pairs: list[Pair] = []
    for s in SIDES:
        hand, forearm = regions.vertices(f"hand.{s}"), regions.vertices(f"forearm.{s}")
        pairs += [(f"hand.{s} in body", hand, body), (f"forearm.{s} in body", forearm, body)]
        pairs += [(f"hand.{s} in head", hand, head)]
    lower = {s: np.concatenate([regions.vertices(f"shin.{s}"), regions.vertices(f"foot.{s}")])
             for s in SIDES}  # fmt: skip
    pairs.append(("leg in leg", lower["L"], lower["R"]))
    thigh = {s: regions.vertices(f"thigh.{s}") for s in SIDES}
    pairs.append(("shin.L in thigh.R", lower["L"], thigh["R"]))
    pairs.append(("shin.R in thigh.L", lower["R"], thigh["L"]))
    return pairs


def _depth(movers: Array, body: Array, normals: Array) -> float:
    """How far the deepest mover lies behind the surface point nearest to it, metres."""
    far, nearest = cKDTree(body).query(movers, distance_upper_bound=NEAR)
    close = np.isfinite(far)
    if not close.any():
        return 0.0
    offset = movers[close] - body[nearest[close]]
    return max(0.0, float(-(offset * normals[nearest[close]]).sum(1).min()))


@cache
def _triangles() -> NDArray[np.int64]:
    return np.concatenate([part_triangles(p) for p in figure.load().parts.values()])


def _normals(vertices: Array) -> Array:
    t = _triangles()
    across = np.cross(vertices[t[:, 1]] - vertices[t[:, 0]], vertices[t[:, 2]] - vertices[t[:, 0]])
    total = np.stack(
        [
            sum(np.bincount(t[:, k], across[:, axis], len(vertices)) for k in range(3))
            for axis in range(3)
        ],
        1,
    )
    lengths: Array = np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12)
    return total / lengths
