"""From a pose (named clinical angles and targets) to where every bone is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike

from media.studio import rig_arm, rig_leg, skeleton
from media.studio.maths import Array, rot_x, rot_y, rot_z
from media.studio.skeleton import SIDES, Skeleton

Pose = Mapping[str, float | Array | str]

SPINE = (
    # bone, share of spine.*, of lumbar.*, of thorax.*
    ("spine05", 0.22, 0.10, 0.0),
    ("spine04", 0.24, 0.30, 0.0),
    ("spine03", 0.22, 0.35, 0.0),
    ("spine02", 0.18, 0.25, 0.40),
    ("spine01", 0.14, 0.0, 0.60),
)
NECK = (("neck01", 0.3), ("neck02", 0.2), ("neck03", 0.2), ("head", 0.3))


@dataclass(slots=True)
class Posed:
    """The skeleton in one pose. `turn` moves resting offsets, `at` is each bone's beginning
    (metres), `axes` a joint's clinical axes, `miss` how far (metres) feet and hands
    stay off their targets.
    """

    skeleton: Skeleton
    turn: Array
    at: Array
    axes: dict[str, Array] = field(default_factory=dict)
    miss: dict[str, float] = field(default_factory=dict)

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


def solve(pose: Pose) -> Posed:
    """Place every bone. Channels left out of the pose are at rest; see channels.py for all."""
    sk = skeleton.load()
    fig = sk.figure
    posed = Posed(sk, np.empty((len(fig.bones), 3, 3)), np.empty((len(fig.bones), 3)))
    _trunk(posed, pose)
    for side in SIDES:
        rig_leg.solve(posed, pose, side)
        rig_arm.solve(posed, pose, side)
    return posed


def _trunk(posed: Posed, pose: Pose) -> None:
    fig = posed.skeleton.figure
    axes = (
        vector(pose, "base", np.eye(3))
        @ rot_z(number(pose, "pelvis.yaw"))
        @ rot_y(number(pose, "pelvis.roll"))
        @ rot_x(number(pose, "pelvis.tilt"))
    )
    hips = (fig.joint("upperleg01.L") + fig.joint("upperleg01.R")) / 2
    at = vector(pose, "pelvis.pos", hips)
    posed.put("root", axes, at + axes @ (fig.joint("root") - hips))
    for bone, whole, low, high in SPINE:
        turn = [
            whole * number(pose, f"spine.{way}")
            + low * number(pose, f"lumbar.{way}")
            + high * number(pose, f"thorax.{way}")
            for way in ("rot", "side", "flex")
        ]
        axes = axes @ rot_z(turn[0]) @ rot_y(turn[1]) @ rot_x(turn[2])
        posed.put(bone, axes)
    for bone, share in NECK:
        turn = [share * number(pose, f"neck.{way}") for way in ("rot", "side", "flex")]
        axes = axes @ rot_z(turn[0]) @ rot_y(turn[1]) @ rot_x(turn[2])
        posed.put(bone, axes)
