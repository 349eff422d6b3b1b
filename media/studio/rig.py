"""From a pose (named clinical angles and targets) to where every bone is."""

from __future__ import annotations

import numpy as np

from media.studio import rig_arm, rig_leg, skeleton
from media.studio.maths import rot_x, rot_y, rot_z
from media.studio.pose import Pose, Posed, number, vector
from media.studio.skeleton import SIDES

SPINE = (
    # bone, share of spine.*, of lumbar.*, of thorax.*
    ("spine05", 0.22, 0.10, 0.0),
    ("spine04", 0.24, 0.30, 0.0),
    ("spine03", 0.22, 0.35, 0.0),
    ("spine02", 0.18, 0.25, 0.40),
    ("spine01", 0.14, 0.0, 0.60),
)
NECK = (("neck01", 0.3), ("neck02", 0.2), ("neck03", 0.2), ("head", 0.3))


def solve(pose: Pose) -> Posed:
    """Place every bone. Channels left out of the pose are at rest; see channels.py for all."""
    sk = skeleton.load()
    fig = sk.figure
    posed = Posed(sk, np.empty((len(fig.bones), 3, 3)), np.empty((len(fig.bones), 3)))
    posed.floor_back = number(pose, "floor.back")
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
