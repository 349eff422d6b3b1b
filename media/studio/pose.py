"""A pose, and the skeleton in one: what the rig and its limbs share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike

from media.studio.maths import Array
from media.studio.skeleton import Skeleton

Pose = Mapping[str, float | Array | str]
"""Named clinical angles (degrees), places (metres) and choices; channels.py names them all."""


@dataclass(slots=True)
class Posed:
    """The skeleton in one pose. `turn` moves resting offsets, `at` is each bone's beginning
    (metres), `axes` a joint's clinical axes, `miss` how far (metres) feet and hands
    stay off their targets. `floor_back` is how far the floor has run back under the figure.
    """

    skeleton: Skeleton
    turn: Array
    at: Array
    axes: dict[str, Array] = field(default_factory=dict)
    miss: dict[str, float] = field(default_factory=dict)
    floor_back: float = 0.0

    def joint(self, bone: str) -> Array:
        place: Array = self.at[self.skeleton.figure.index[bone]]
        return place

    def put(self, bone: str, axes: Array, at: Array | None = None) -> None:
        """Set the bone's axes; it begins at `at`, or where its parent carries it."""
        fig = self.skeleton.figure
        i = fig.index[bone]
        self.axes[bone] = axes
        self.turn[i] = axes @ self.skeleton.zero[i]
        self.at[i] = self.carried(bone) if at is None else at

    def carried(self, bone: str) -> Array:
        """Where the bone's parent carries its beginning."""
        fig = self.skeleton.figure
        i = fig.index[bone]
        p = fig.parent[i]
        place: Array = self.at[p] + self.turn[p] @ (fig.head[i] - fig.head[p])
        return place

    def along(self, start: str, bone: str, axes: Array) -> Array:
        """Where `bone` begins if all from `start` on has these axes."""
        fig, zero = self.skeleton.figure, self.skeleton.zero
        i, j = fig.index[start], fig.index[bone]
        place: Array = self.at[i] + axes @ zero[i] @ (fig.head[j] - fig.head[i])
        return place

    def sole_point(self, side: str, name: str) -> Array:
        """A point of the sole in the world: heel, ball, toe or hinge."""
        place: Array = (
            self.joint(f"foot.{side}")
            + self.axes[f"foot.{side}"] @ (self.skeleton.limbs[side].sole[name])
        )
        return place

    def palm(self, side: str) -> Array:
        """The middle of the palm's skin in the world."""
        place: Array = self.joint(f"wrist.{side}") + self.axes[f"wrist.{side}"] @ (
            self.skeleton.limbs[side].palm
        )
        return place


def number(pose: Pose, name: str, default: float = 0.0) -> float:
    return float(pose.get(name, default))


def vector(pose: Pose, name: str, default: ArrayLike) -> Array:
    return np.asarray(pose.get(name, default), float)
