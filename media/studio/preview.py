"""Quick pictures without Blender: a plain depth-buffer drawing, a tenth of a second each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from media.studio import figure
from media.studio.camera import View
from media.studio.clip import Moment
from media.studio.maths import Array, unit
from media.studio.palette import COLOURS
from media.studio.smoothing import triangulated
from media.studio.solids import mesh

Picture = NDArray[np.uint8]
LIGHT = unit([0.35, -0.45, 0.82])
BACKGROUND = np.array([0.80, 0.81, 0.82])
SHADOW = np.array([0.66, 0.67, 0.69])
TILE = 0.35
"""Metres; longer edges of props are cut."""
BIG = 40
"""Pixels; larger triangles are drawn one by one."""


@dataclass(slots=True)
class _Canvas:
    colour: Array
    depth: Array


def picture(moment: Moment, view: View, width: int = 640) -> Picture:
    """The moment as seen by the camera, `width` by 9/16 of it."""
    colour = _drawn(moment, view, width).colour
    return (np.clip(colour, 0, 1) * 255).astype(np.uint8).reshape(width * 9 // 16, width, 3)


def depth(moment: Moment, view: View, width: int = 640) -> Array:
    """Metres ahead of the camera of what each pixel of `picture` shows; infinite for the room."""
    return _drawn(moment, view, width).depth.reshape(width * 9 // 16, width)


def _drawn(moment: Moment, view: View, width: int) -> _Canvas:
    height = width * 9 // 16
    canvas = _Canvas(np.tile(BACKGROUND, (height * width, 1)), np.full(height * width, np.inf))
    size = np.array([width, height])
    triangles, colours = _figure(moment.barefoot)
    flat = moment.vertices * [1, 1, 0] + [0, 0, 0.0005]
    _draw(canvas, view, size, flat, triangles, np.tile(SHADOW, (len(triangles), 1)), lit=False)
    _draw(canvas, view, size, moment.vertices, triangles, colours)
    for prop in moment.props.values():
        for shape in prop.shapes:
            vertices, mine = _in_tiles(*mesh(shape.solid))
            colour = np.tile(_screen(shape.material), (len(mine), 1))
            _draw(canvas, view, size, vertices, mine, colour)
    return canvas


def _in_tiles(vertices: Array, faces: list[list[int]]) -> tuple[Array, NDArray[np.int64]]:
    """A solid's triangles cut small, so that a wall that reaches behind the camera still shows."""
    corners = vertices[triangulated(faces)]
    while True:
        sides = np.linalg.norm(corners - np.roll(corners, -1, 1), axis=2)
        large = sides.max(1) > TILE
        if not large.any():
            return corners.reshape(-1, 3), np.arange(3 * len(corners)).reshape(-1, 3)
        longest = sides[large].argmax(1)
        turned = np.stack([np.roll(c, -k, 0) for c, k in zip(corners[large], longest, strict=True)])
        half = (turned[:, 0] + turned[:, 1]) / 2
        first = np.stack([turned[:, 0], half, turned[:, 2]], 1)
        second = np.stack([half, turned[:, 1], turned[:, 2]], 1)
        corners = np.concatenate([corners[~large], first, second])


@cache
def _figure(barefoot: bool) -> tuple[NDArray[np.int64], Array]:
    fig = figure.load()
    shown = fig.shown(barefoot=barefoot)
    parts = [fig.parts[name] for name in shown]
    triangles = [triangulated(shown[part.name]) + part.span.start for part in parts]
    colours = [
        np.tile(_screen(p.material), (len(t), 1)) for p, t in zip(parts, triangles, strict=True)
    ]
    return np.concatenate(triangles), np.concatenate(colours)


def _screen(material: str) -> Array:
    colour: Array = np.array(COLOURS[material]) ** (1 / 2.2)
    return colour


def _draw(
    canvas: _Canvas,
    view: View,
    size: NDArray[np.int64],
    vertices: Array,
    triangles: NDArray[np.int64],
    colours: Array,
    *,
    lit: bool = True,
) -> None:
    places, ahead = view.project(vertices)
    pixels = places * size
    a, b, c = (vertices[triangles[:, k]] for k in range(3))
    if lit:
        normal = np.cross(b - a, c - a)
        normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12)
        colours = colours * (0.62 + 0.42 * np.clip(normal @ LIGHT, -0.4, 1))[:, None]
    corners, depths = pixels[triangles], ahead[triangles]
    low = np.maximum(np.floor(corners.min(1)), 0).astype(int)
    high = np.minimum(np.ceil(corners.max(1)), size).astype(int)
    span = (high - low).max(1)
    visible = (high > low).all(1) & (depths.min(1) > 0.05)
    for reach in (2, 4, 8, 16, BIG):
        some = visible & (span <= reach) & (span > (0 if reach == 2 else reach // 2))
        if reach == BIG:
            some = visible & (span > 16) & (span <= BIG)
        _fill(canvas, size, corners[some], depths[some], low[some], reach, colours[some])
    for i in np.flatnonzero(visible & (span > BIG)):
        _fill(canvas, size, corners[[i]], depths[[i]], low[[i]], int(span[i]), colours[[i]])


def _fill(
    canvas: _Canvas,
    size: NDArray[np.int64],
    corners: Array,
    depths: Array,
    low: NDArray[np.int64],
    reach: int,
    colours: Array,
) -> None:
    """Draw triangles that each fit into `reach` by `reach` pixels from their `low` corner."""
    if not len(corners):
        return
    grid = np.stack(np.meshgrid(np.arange(reach + 1), np.arange(reach + 1)), -1).reshape(-1, 2)
    pixel = low[:, None] + grid[None]
    p = pixel + 0.5 - corners[:, None, 0]
    e, f = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    area = e[:, 0] * f[:, 1] - e[:, 1] * f[:, 0]
    area = np.where(np.abs(area) < 1e-9, 1e-9, area)[:, None]
    u = (p[..., 0] * f[:, None, 1] - p[..., 1] * f[:, None, 0]) / area
    v = (p[..., 1] * e[:, None, 0] - p[..., 0] * e[:, None, 1]) / area
    edge = -1e-6
    inside = (u >= edge) & (v >= edge) & (u + v <= 1 - edge) & (pixel < size).all(2)
    near = 1 / (
        (1 - u - v) / depths[:, 0, None] + u / depths[:, 1, None] + v / depths[:, 2, None] + 1e-12
    )
    which, spot = np.nonzero(inside)
    at = pixel[which, spot] @ np.array([1, size[0]])
    depth = near[which, spot]
    order = np.lexsort((depth, at))
    first = np.unique(at[order], return_index=True)[1]
    nearest = order[first]
    at, depth, which = at[nearest], depth[nearest], which[nearest]
    front = depth < canvas.depth[at]
    canvas.depth[at[front]] = depth[front]
    canvas.colour[at[front]] = colours[which[front]]
