"""Delta mush: skinned vertices are smoothed, then given back the detail the resting mesh has.

Takes out the pinches that plain skinning leaves at bent joints. Parts that keep their shape are
left alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from media.studio import figure
from media.studio.figure import RIGID, Part
from media.studio.maths import Array

ROUNDS = 10
STRENGTH = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Mush:
    """Matrices over the smoothed vertices only; `chosen` are their places among all vertices."""

    chosen: NDArray[np.int64]
    smooth: sp.csr_matrix
    triangles: NDArray[np.int64]
    gather: sp.csr_matrix
    neighbour: NDArray[np.int64]
    detail: Array


@cache
def prepared() -> Mush:
    """The matrices for the studio's figure."""
    fig = figure.load()
    parts = [p for p in fig.parts.values() if p.material not in RIGID]
    chosen = np.concatenate([np.arange(p.span.start, p.span.stop) for p in parts])
    place = np.full(len(fig.rest), -1)
    place[chosen] = np.arange(len(chosen))
    faces = [[int(place[i + p.span.start]) for i in f] for p in parts for f in p.faces]
    smooth, neighbour = _smoothing(faces, len(chosen))
    triangles = triangulated(faces)
    corners = triangles.ravel()
    owner = np.repeat(np.arange(len(triangles)), 3)
    gather = sp.csr_matrix((np.ones(len(corners)), (corners, owner)), (len(chosen), len(triangles)))
    mush = Mush(
        chosen=chosen,
        smooth=smooth,
        triangles=triangles,
        gather=gather,
        neighbour=neighbour,
        detail=np.zeros((len(chosen), 3)),
    )
    rest = fig.rest[chosen]
    calm = _calm(mush, rest)
    mush.detail[:] = np.einsum("nji,nj->ni", _axes(mush, calm), rest - calm)
    return mush


def mushed(vertices: Array) -> Array:
    """All vertices, the soft ones freed of pinches."""
    mush = prepared()
    calm = _calm(mush, vertices[mush.chosen])
    result = vertices.copy()
    result[mush.chosen] = calm + np.einsum("nij,nj->ni", _axes(mush, calm), mush.detail)
    return result


def triangulated(faces: list[list[int]]) -> NDArray[np.int64]:
    """Faces of any size as fans of triangles."""
    return np.array([(f[0], f[i], f[i + 1]) for f in faces for i in range(1, len(f) - 1)])


def part_triangles(part: Part) -> NDArray[np.int64]:
    """A part's triangles, as places among all of the figure's vertices."""
    return triangulated(part.faces) + part.span.start


def _smoothing(faces: list[list[int]], n: int) -> tuple[sp.csr_matrix, NDArray[np.int64]]:
    edges = np.array([(f[i], f[(i + 1) % len(f)]) for f in faces for i in range(len(f))])
    one_way = sp.coo_matrix((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), (n, n)).tocsr()
    uses = (one_way + one_way.T).tocsr()
    near = (uses > 0).astype(float).tocsr()
    count = np.maximum(np.asarray(near.sum(1)).ravel(), 1)
    strength = np.full(n, STRENGTH)
    pairs = uses.tocoo()
    strength[pairs.row[pairs.data == 1]] = 0  # hems and other open edges stay where they are
    mean = sp.diags(1 / count) @ near
    smooth = (sp.diags(1 - strength) + sp.diags(strength) @ mean).tocsr()
    starts = near.indptr[:-1]
    alone = np.diff(near.indptr) == 0
    neighbour = np.where(alone, np.arange(n), near.indices[np.minimum(starts, near.nnz - 1)])
    return smooth, neighbour


def _calm(mush: Mush, vertices: Array) -> Array:
    for _ in range(ROUNDS):
        vertices = mush.smooth @ vertices
    return vertices


def _axes(mush: Mush, v: Array) -> Array:
    """Axes that ride on the surface: along an edge, across it, and the normal."""
    a, b, c = (v[mush.triangles[:, k]] for k in range(3))
    normal = _units(mush.gather @ np.cross(b - a, c - a))
    along = v[mush.neighbour] - v
    along = _units(along - normal * (along * normal).sum(1, keepdims=True))
    return np.stack([along, np.cross(normal, along), normal], 2)


def _units(v: Array) -> Array:
    lengths: Array = np.maximum(np.linalg.norm(v, axis=1, keepdims=True), 1e-12)
    return v / lengths
