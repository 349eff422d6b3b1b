"""Two-bone inverse kinematics with joint limits: where the knee or elbow goes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from media.studio.maths import Array, cross, frame_zx, unit

KNEE = (2.0, 150.0)
ELBOW = (0.5, 150.0)
"""Degrees of bend that the solver keeps to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bend:
    """Axes of the two bones, and how far (metres) the target stayed out of reach."""

    upper: Array
    lower: Array
    miss: float


def two_bones(
    root: Array, target: Array, lengths: tuple[float, float], pole: Array, limits: tuple[float, float]
) -> tuple[Array, Array, float]:
    """The middle joint, the end that was reached and the metres it falls short of `target`.

    `pole` is the direction the middle joint points to; only its part across the limb counts.
    """
    a, b = lengths
    reach = target - root
    far = float(np.linalg.norm(reach))
    most, least = (float(np.sqrt(a * a + b * b + 2 * a * b * np.cos(np.radians(x)))) for x in limits)
    used = float(np.clip(far, least, most))
    along = unit(reach)
    cosine = np.clip((a * a + used * used - b * b) / (2 * a * used), -1, 1)
    out = unit(pole - along * float(along @ pole))
    middle = root + a * (cosine * along + np.sqrt(1 - cosine * cosine) * out)
    return middle, root + used * along, abs(far - used)


def leg(hip: Array, ankle: Array, lengths: tuple[float, float], pole: Array) -> Bend:
    """Thigh and shank that bring the ankle to its place, the knee towards `pole`."""
    knee, end, miss = two_bones(hip, ankle, lengths, pole, KNEE)
    along = ankle - hip
    hinge = cross(pole, along)
    return Bend(upper=frame_zx(hip - knee, hinge), lower=frame_zx(knee - end, hinge), miss=miss)


def arm(shoulder: Array, wrist: Array, lengths: tuple[float, float], pole: Array) -> Bend:
    """Upper arm and forearm that bring the wrist to its place, the elbow towards `pole`."""
    elbow, end, miss = two_bones(shoulder, wrist, lengths, pole, ELBOW)
    hinge = cross(wrist - shoulder, pole)
    return Bend(upper=frame_zx(shoulder - elbow, hinge), lower=frame_zx(elbow - end, hinge), miss=miss)
