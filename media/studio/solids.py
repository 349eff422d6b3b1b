"""Solids as meshes. A solid always has the same faces: a held prop only moves its vertices."""

from __future__ import annotations

import numpy as np

from media.studio.maths import UP, Array, align
from media.studio.props import Solid
from media.studio.surfaces import Box, Cylinder

Mesh = tuple[Array, list[list[int]]]
ROUND = 48
BALL_RINGS = 20


def mesh(solid: Solid) -> Mesh:
    """Vertices in the room (metres) and faces that point outwards."""
    if isinstance(solid, Box):
        corners, faces = _box()
        return solid.middle + (corners * solid.half) @ solid.axes.T, faces
    if isinstance(solid, Cylinder):
        rim, faces = _cylinder()
        local = rim * [solid.radius, solid.radius, solid.half]
        return solid.middle + local @ align(UP, solid.along).T, faces
    sphere, faces = _sphere()
    return solid.middle + sphere * solid.radius, faces


def _box() -> Mesh:
    corners = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], float)
    faces = [[0, 1, 3, 2], [4, 6, 7, 5], [0, 4, 5, 1], [2, 3, 7, 6], [0, 2, 6, 4], [1, 5, 7, 3]]
    return corners, faces


def _cylinder() -> Mesh:
    a = 2 * np.pi * np.arange(ROUND) / ROUND
    ring = np.stack([np.cos(a), np.sin(a)], 1)
    vertices = np.vstack([np.c_[ring, -np.ones(ROUND)], np.c_[ring, np.ones(ROUND)]])
    sides = [[i, (i + 1) % ROUND, ROUND + (i + 1) % ROUND, ROUND + i] for i in range(ROUND)]
    ends = [list(range(ROUND - 1, -1, -1)), list(range(ROUND, 2 * ROUND))]
    return vertices, [*sides, *ends]


def _sphere() -> Mesh:
    polar = np.pi * np.arange(1, BALL_RINGS) / BALL_RINGS
    a = 2 * np.pi * np.arange(ROUND) / ROUND
    rings = [
        np.stack([np.sin(p) * np.cos(a), np.sin(p) * np.sin(a), np.full(ROUND, np.cos(p))], 1)
        for p in polar
    ]
    vertices = np.vstack([*rings, [[0, 0, 1], [0, 0, -1]]])
    top, bottom, last = len(vertices) - 2, len(vertices) - 1, (BALL_RINGS - 2) * ROUND
    faces = []
    for i in range(ROUND):
        j = (i + 1) % ROUND
        faces += [[top, i, j], [bottom, last + j, last + i]]
        for row in range(0, last, ROUND):
            faces.append([row + i, row + ROUND + i, row + ROUND + j, row + j])
    return vertices, faces
