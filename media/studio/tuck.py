"""Skin that cloth covers stays under it, however a joint turns.

A little skin goes on under every hem. Its edge lies close below the cloth, which is smoothed more
coarsely and, turned far enough, lets a speck of it through.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from media.studio import figure
from media.studio.maths import Array
from media.studio.smoothing import part_triangles

CLOTH = ("top", "shorts", "socks")
NEAREST = 0.0012
"""Metres under the cloth at which skin begins to show through it in the finished picture."""
TUCKED = 0.004
"""Metres under the cloth to which such skin is pushed."""
COVERS = 0.012
"""Cloth further than this from the resting skin does not count as covering it, metres."""
TRIED = 12
"""Triangles near a vertex among which the one right above it is sought."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """Skin under cloth: its vertices, and the place right above each in a triangle of cloth."""

    skin: NDArray[np.int64]
    triangles: NDArray[np.int64]
    shares: Array


def tucked(vertices: Array) -> Array:
    """The vertices with no covered skin nearer to its cloth than `NEAREST`."""
    under = covered()
    depth, normal = depths(vertices, under)
    low = depth < NEAREST
    if not low.any():
        return vertices
    result = vertices.copy()
    result[under.skin[low]] -= (TUCKED - depth[low])[:, None] * normal[low]
    return result


def depths(vertices: Array, under: Covered) -> tuple[Array, Array]:
    """Metres that each covered vertex lies below its cloth, and the way out."""
    corners = vertices[under.triangles]
    above = np.einsum("nk,nki->ni", under.shares, corners)
    normal = _normals(corners)
    return ((above - vertices[under.skin]) * normal).sum(1), normal


@cache
def covered() -> Covered:
    """What is covered in the resting figure."""
    fig = figure.load()
    skin = np.flatnonzero(fig.material_mask("skin") & ~fig.bare)
    triangles = np.concatenate([part_triangles(fig.parts[name]) for name in CLOTH])
    corners = fig.rest[triangles]
    _, near = cKDTree(corners.mean(1)).query(fig.rest[skin], k=TRIED)
    offset = fig.rest[skin][:, None] - corners[near][:, :, 0]
    normal = _normals(corners)[near]
    depth = -(offset * normal).sum(2)
    shares = _shares(offset, corners[near])
    above = (shares >= 0).all(2) & (depth > 0) & (depth < COVERS)
    depth = np.where(above, depth, np.inf)
    best = depth.argmin(1)
    found = np.flatnonzero(np.isfinite(depth.min(1)))
    chosen = best[found]
    return Covered(
        skin=skin[found], triangles=triangles[near[found, chosen]], shares=shares[found, chosen]
    )


def _shares(offset: Array, corners: Array) -> Array:
    """How the foot of each offset from a triangle's first corner is shared by its three corners."""
    a, b = corners[:, :, 1] - corners[:, :, 0], corners[:, :, 2] - corners[:, :, 0]
    aa, ab, bb = (a * a).sum(2), (a * b).sum(2), (b * b).sum(2)
    oa, ob = (offset * a).sum(2), (offset * b).sum(2)
    size = np.maximum(aa * bb - ab * ab, 1e-18)
    second, third = (bb * oa - ab * ob) / size, (aa * ob - ab * oa) / size
    return np.stack([1 - second - third, second, third], 2)


def _normals(corners: Array) -> Array:
    across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    lengths: Array = np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-12)
    return across / lengths
