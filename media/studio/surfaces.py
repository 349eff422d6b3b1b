"""Things a body can touch, as signed distances: negative inside, in metres."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from media.studio.maths import UP, Array, unit


class Surface(Protocol):
    def distance(self, points: Array) -> Array:
        """How far each point is outside; negative inside."""

    def normal(self, points: Array) -> Array:
        """The direction that leads out fastest, for each point."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plane:
    """Everything below the plane through `at` is inside; `out` points away from it."""

    at: Array
    out: Array

    def distance(self, points: Array) -> Array:
        far: Array = (points - self.at) @ self.out
        return far

    def normal(self, points: Array) -> Array:
        return np.broadcast_to(self.out, points.shape)


FLOOR = Plane(at=np.zeros(3), out=UP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A box about `middle`, its axes the columns of `axes`, `half` its half sizes."""

    middle: Array
    half: Array
    axes: Array

    def distance(self, points: Array) -> Array:
        beyond = np.abs((points - self.middle) @ self.axes) - self.half
        outside = np.linalg.norm(np.maximum(beyond, 0), axis=1)
        far: Array = outside + np.minimum(beyond.max(1), 0)
        return far

    def normal(self, points: Array) -> Array:
        local = (points - self.middle) @ self.axes
        beyond = np.abs(local) - self.half
        out = np.maximum(beyond, 0) * np.sign(local)
        inside = beyond.max(1) <= 0
        face = np.zeros_like(local)
        rows = np.arange(len(local))
        nearest = beyond.argmax(1)
        face[rows, nearest] = np.where(local[rows, nearest] < 0, -1.0, 1.0)
        out = np.where(inside[:, None], face, out)
        lengths = np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-12)
        world: Array = (out / lengths) @ self.axes.T
        return world


@dataclass(frozen=True, slots=True, kw_only=True)
class Cylinder:
    """A cylinder about `middle` along `along`, its ends `half` metres off."""

    middle: Array
    along: Array
    radius: float
    half: float

    def distance(self, points: Array) -> Array:
        offset = points - self.middle
        lengthwise = offset @ unit(self.along)
        across = np.linalg.norm(offset - np.outer(lengthwise, unit(self.along)), axis=1)
        beyond = np.stack([across - self.radius, np.abs(lengthwise) - self.half], 1)
        outside = np.linalg.norm(np.maximum(beyond, 0), axis=1)
        far: Array = outside + np.minimum(beyond.max(1), 0)
        return far

    def normal(self, points: Array) -> Array:
        offset = points - self.middle
        offset = offset - np.outer(offset @ unit(self.along), unit(self.along))
        lengths: Array = np.maximum(np.linalg.norm(offset, axis=1, keepdims=True), 1e-12)
        return offset / lengths


@dataclass(frozen=True, slots=True, kw_only=True)
class Ball:
    middle: Array
    radius: float

    def distance(self, points: Array) -> Array:
        far: Array = np.linalg.norm(points - self.middle, axis=1) - self.radius
        return far

    def normal(self, points: Array) -> Array:
        offset = points - self.middle
        lengths: Array = np.maximum(np.linalg.norm(offset, axis=1, keepdims=True), 1e-12)
        return offset / lengths
