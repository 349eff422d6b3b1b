"""An arm with its shoulder girdle: from angles, or from where the palm is."""

from __future__ import annotations

import numpy as np

from media.studio import ik
from media.studio.maths import (
    DOWN,
    Array,
    angle,
    frame_zx,
    rot_x,
    rot_y,
    rot_z,
    split_twist,
    unit,
)
from media.studio.pose import Pose, Posed, number, vector
from media.studio.skeleton import SIGN, hand_shape

ARM_REST_ABDUCTION = 9.0
TWIST_AT_SHOULDER = 0.4
SCAPULA_RHYTHM = 0.30
"""Degrees the shoulder blade turns up for each degree the arm rises above `SCAPULA_STARTS`."""
SCAPULA_STARTS = 35.0
ROUNDS = 2


def solve(posed: Posed, pose: Pose, s: str) -> None:
    """Place the bones of arm `s`; `hand.<s>.pos` in the pose overrides its angles."""
    chest = posed.axes["spine01"]
    if f"hand.{s}.pos" in pose:
        upper, lower, hand = _to_target(posed, pose, s, chest)
    else:
        upper = _upper_from_angles(pose, s, chest)
        _girdle(posed, pose, s, upper @ DOWN)
        lower = upper @ rot_x(-number(pose, f"elbow.{s}.flex"))
        hand = _hand_on(pose, s, lower)
    blade = posed.axes[f"shoulder01.{s}"]
    swing, twist = split_twist(blade.T @ upper)
    posed.put(f"upperarm01.{s}", blade @ swing @ rot_z(twist * TWIST_AT_SHOULDER))
    posed.put(f"upperarm02.{s}", upper, posed.along(f"upperarm01.{s}", f"upperarm02.{s}", upper))
    _, twist = split_twist(lower.T @ hand)
    posed.put(f"lowerarm01.{s}", lower @ rot_z(twist * 0.3))
    posed.put(f"lowerarm02.{s}", lower @ rot_z(twist * 0.75))
    posed.put(f"wrist.{s}", hand, posed.along(f"lowerarm01.{s}", f"wrist.{s}", lower))
    _fingers(posed, pose, s, hand)


def _upper_from_angles(pose: Pose, s: str, chest: Array) -> Array:
    g = SIGN[s]
    axes: Array = (
        chest
        @ rot_x(-number(pose, f"shoulder.{s}.flex"))
        @ rot_y(-g * number(pose, f"shoulder.{s}.abd", ARM_REST_ABDUCTION))
        @ rot_z(-g * number(pose, f"shoulder.{s}.ir"))
    )
    return axes


def _girdle(posed: Posed, pose: Pose, s: str, along: Array) -> Array:
    """Place collarbone and shoulder blade for an arm that points `along`; return the shoulder."""
    g = SIGN[s]
    chest = posed.axes["spine01"]
    local = chest.T @ unit(along)
    raised = angle(local, DOWN)
    up = SCAPULA_RHYTHM * max(0.0, raised - SCAPULA_STARTS) + number(pose, f"scapula.{s}.up")
    ahead = 10 * max(0.0, -float(local[1])) * min(1.0, raised / 90)
    ahead += number(pose, f"scapula.{s}.pro")
    collar = chest @ rot_y(-g * up * 0.55) @ rot_z(-g * ahead * 0.6)
    posed.put(f"clavicle.{s}", collar)
    posed.put(f"shoulder01.{s}", collar @ rot_y(-g * up * 0.45) @ rot_z(-g * ahead * 0.4))
    return posed.carried(f"upperarm01.{s}")


def _hand_on(pose: Pose, s: str, forearm: Array) -> Array:
    """The hand's axes from the wrist's angles."""
    g = SIGN[s]
    axes: Array = (
        forearm
        @ rot_z(-g * number(pose, f"forearm.{s}.pron"))
        @ rot_y(-g * number(pose, f"wrist.{s}.ext"))
        @ rot_x(-number(pose, f"wrist.{s}.rad"))
    )
    return axes


def _to_target(posed: Posed, pose: Pose, s: str, chest: Array) -> tuple[Array, Array, Array]:
    g = SIGN[s]
    limbs = posed.skeleton.limbs[s]
    at = vector(pose, f"hand.{s}.pos", np.zeros(3))
    pole = vector(pose, f"elbow.{s}.pole", chest @ np.array([g * 0.6, 0.8, -0.4]))
    hanging = _hand_on(pose, s, np.eye(3))
    on_forearm = pose.get(f"hand.{s}.aim") == "forearm"
    if on_forearm:
        limb = ik.Limb(upper=limbs.upper_arm, tip=limbs.forearm * DOWN + hanging @ limbs.palm)
        end = at
    else:
        fingers = vector(pose, f"hand.{s}.fingers", [0, 0, 1])
        palm = vector(pose, f"hand.{s}.palm", [0, -1, 0])
        hand = frame_zx(-fingers, -g * palm)
        limb = ik.Limb(upper=limbs.upper_arm, tip=limbs.forearm * DOWN)
        end = at - hand @ limbs.palm
    shoulder = _girdle(posed, pose, s, chest @ DOWN)
    for _ in range(ROUNDS):  # the girdle follows the arm that follows it
        shoulder = _girdle(posed, pose, s, end - shoulder)
    bend = ik.arm(shoulder, end, limb, pole)
    posed.miss[f"hand.{s}"] = bend.miss
    return bend.upper, bend.lower, bend.lower @ hanging if on_forearm else hand


def _fingers(posed: Posed, pose: Pose, s: str, hand: Array) -> None:
    turns, places = hand_shape(
        s,
        round(number(pose, f"fingers.{s}.curl", 18.0), 2),
        round(number(pose, f"thumb.{s}.curl", 8.0), 2),
        round(number(pose, f"fingers.{s}.spread"), 2),
    )
    bones = posed.skeleton.hand_bones[s]
    posed.turn[bones] = hand @ turns
    posed.at[bones] = posed.joint(f"wrist.{s}") + places @ hand.T
