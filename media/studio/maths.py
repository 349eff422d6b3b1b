"""Rotations and directions. Angles are degrees, matrices act on columns, Z is up."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
UP: Array = np.array([0.0, 0.0, 1.0])
DOWN: Array = -UP


def rot_x(degrees: float) -> Array:
    """Turn from y towards z."""
    a = np.radians(degrees)
    c, s = np.cos(a), np.sin(a)
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def rot_y(degrees: float) -> Array:
    """Turn from z towards x."""
    a = np.radians(degrees)
    c, s = np.cos(a), np.sin(a)
    return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])


def rot_z(degrees: float) -> Array:
    """Turn from x towards y."""
    a = np.radians(degrees)
    c, s = np.cos(a), np.sin(a)
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


def unit(vector: ArrayLike) -> Array:
    v = np.asarray(vector, float)
    return v / max(sqrt(float(v @ v)), 1e-12)


def cross(a: ArrayLike, b: ArrayLike) -> Array:
    """The cross product of two single vectors; numpy's own is ten times slower on these."""
    ax, ay, az = np.asarray(a, float)
    bx, by, bz = np.asarray(b, float)
    return np.array([ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx])


def _cross_matrix(v: Array) -> Array:
    return np.array([[0, -v[2], v[1]], [v[2], 0, -v[0]], [-v[1], v[0], 0]])


def about(axis: ArrayLike, degrees: float) -> Array:
    """The turn by `degrees` about `axis`."""
    k = _cross_matrix(unit(axis))
    a = np.radians(degrees)
    turn: Array = np.eye(3) + np.sin(a) * k + (1 - np.cos(a)) * k @ k
    return turn


def align(start: ArrayLike, end: ArrayLike) -> Array:
    """The smallest turn that takes direction `start` to direction `end`."""
    a, b = unit(start), unit(end)
    c = float(a @ b)
    if c < -0.999999:
        return about(cross(a, [1, 0, 0] if abs(a[0]) < 0.9 else [0, 1, 0]), 180)
    k = _cross_matrix(cross(a, b))
    turn: Array = np.eye(3) + k + k @ k / (1 + c)
    return turn


def frame_zx(z: ArrayLike, x: ArrayLike) -> Array:
    """Right-handed axes as columns: `z` exactly, `x` as nearly as it can be."""
    zz = unit(z)
    y = unit(cross(zz, x))
    return np.stack([cross(y, zz), y, zz], 1)


def frame_zy(z: ArrayLike, y: ArrayLike) -> Array:
    """Right-handed axes as columns: `z` exactly, `y` as nearly as it can be."""
    zz = unit(z)
    x = unit(cross(y, zz))
    return np.stack([x, cross(zz, x), zz], 1)


def split_twist(turn: Array) -> tuple[Array, float]:
    """`turn` as a swing and, before it, a twist about z: the swing and the twist's degrees."""
    w = np.sqrt(max(0.0, 1 + float(np.trace(turn)))) / 2
    z = (turn[1, 0] - turn[0, 1]) / 4
    degrees = float(np.degrees(2 * np.arctan2(z, w * w))) if w > 1e-6 else 180.0
    degrees = (degrees + 180) % 360 - 180
    return turn @ rot_z(-degrees), degrees


def angle(a: ArrayLike, b: ArrayLike) -> float:
    """Degrees between two directions, 0 to 180."""
    return float(np.degrees(np.arccos(np.clip(unit(a) @ unit(b), -1, 1))))


def mirrored(vector: Sequence[float] | Array, left: Array) -> Array:
    """The vector seen in a mirror that stands across direction `left`."""
    v = np.asarray(vector, float)
    return v - 2 * float(v @ left) * left
