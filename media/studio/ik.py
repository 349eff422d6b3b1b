"""Two-bone inverse kinematics with joint limits: where the knee or elbow goes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from media.studio.maths import DOWN, Array, align, cross, frame_zx, unit

KNEE = (2.0, 150.0)
ELBOW = (0.5, 150.0)
"""Degrees of bend that the solver keeps to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limb:
    """An upper bone's length (metres), and the tip of what hangs on it, in the lower bone's axes:
    the ankle, or a point of a foot that keeps its angle to the shin.
    """

    upper: float
    tip: Array

    @property
    def lengths(self) -> tuple[float, float]:
        return self.upper, float(np.linalg.norm(self.tip))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bend:
    """Axes of the two bones, and how far (metres) the target stayed out of reach."""

    upper: Array
    lower: Array
    miss: float


def two_bones(
    root: Array,
    target: Array,
    lengths: tuple[float, float],
    pole: Array,
    limits: tuple[float, float],
) -> tuple[Array, Array, float]:
    """The middle joint, the end that was reached and the metres it falls short of `target`.

    `pole` is the direction the middle joint points to; only its part across the limb counts.
    """
    a, b = lengths
    reach = target - root
    far = float(np.linalg.norm(reach))
    most, least = (
        float(np.sqrt(a * a + b * b + 2 * a * b * np.cos(np.radians(x)))) for x in limits
    )
    used = float(np.clip(far, least, most))
    along = unit(reach)
    cosine = np.clip((a * a + used * used - b * b) / (2 * a * used), -1, 1)
    out = unit(pole - along * float(along @ pole))
    middle = root + a * (cosine * along + np.sqrt(1 - cosine * cosine) * out)
    return middle, root + used * along, abs(far - used)


def leg(hip: Array, end: Array, limb: Limb, pole: Array) -> Bend:
    """Thigh and shank that bring the end of `limb` to its place, the knee towards `pole`."""
    knee, reached, miss = two_bones(hip, end, limb.lengths, pole, KNEE)
    return _bend(hip, knee, reached, cross(pole, end - hip), limb, miss)


def arm(shoulder: Array, end: Array, limb: Limb, pole: Array) -> Bend:
    """Upper arm and forearm that bring the end of `limb` to its place, the elbow towards `pole`."""
    elbow, reached, miss = two_bones(shoulder, end, limb.lengths, pole, ELBOW)
    return _bend(shoulder, elbow, reached, cross(end - shoulder, pole), limb, miss)


def _bend(root: Array, middle: Array, end: Array, hinge: Array, limb: Limb, miss: float) -> Bend:
    return Bend(
        upper=frame_zx(root - middle, hinge),
        lower=frame_zx(middle - end, hinge) @ align(limb.tip, DOWN),
        miss=miss,
    )
