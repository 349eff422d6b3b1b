"""The figure's surface in one pose: bones move it, breath fills it, what carries it flattens it."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from media.studio import arch, breath, figure
from media.studio.maths import Array
from media.studio.pose import Pose, Posed, number
from media.studio.smoothing import mushed
from media.studio.surfaces import Surface
from media.studio.tuck import tucked

SKIN_GIVES_MORE = 0.003
"""Metres that skin yields beyond cloth, so that no skin shows through the cloth over it."""
HARD = ("sole", "shoe", "hair", "eye", "iris", "pupil", "lash", "brow")


def placed(posed: Posed, rest: Array, chosen: NDArray[np.int64] | slice = slice(None)) -> Array:
    """Resting vertices carried by the bones, without smoothing: quick, and near enough."""
    fig = figure.load()
    shift = posed.at - np.einsum("bij,bj->bi", posed.turn, fig.head)
    bone, weight = fig.bone[chosen], fig.weight[chosen]
    turns = np.einsum("nk,nkij->nij", weight, posed.turn[bone])
    moved: Array = np.einsum("nij,nj->ni", turns, rest[chosen])
    moved += np.einsum("nk,nki->ni", weight, shift[bone])
    return moved


def surface(posed: Posed, pose: Pose) -> Array:
    """All vertices in the world, with nothing in their way."""
    rest = breath.breathed(number(pose, "breath.belly"), number(pose, "breath.rib"))
    rest = arch.raised(rest, pose)
    return mushed(placed(posed, rest))


def flattened(vertices: Array, carriers: Iterable[tuple[Surface, float]]) -> Array:
    """The vertices as each carrier flattens what sinks into it, over so many metres, covered skin
    under its cloth.
    """
    vertices = vertices.copy()
    for carrier, softness in carriers:
        _flatten(vertices, carrier, softness)
    return tucked(vertices)


def _flatten(vertices: Array, carrier: Surface, softness: float) -> None:
    fig = figure.load()
    depth = carrier.distance(vertices) + SKIN_GIVES_MORE * fig.material_mask("skin")
    low = (depth < softness) & ~fig.material_mask(*HARD)
    if not low.any():
        return
    wanted = softness * np.exp((depth[low] - softness) / softness)
    vertices[low] += (wanted - depth[low])[:, None] * carrier.normal(vertices[low])
