"""What the rig needs to know of the skeleton and never changes: lengths, soles, palms, fingers.

Zero pose: standing, arms by the sides, palms in, feet ahead. Each joint has axes of its own in
which a turn is a clinical movement; `zero` takes the resting bones there.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np

from media.studio import figure
from media.studio.figure import Figure
from media.studio.maths import DOWN, UP, Array, about, align, cross, frame_zy, unit

SIDES = ("L", "R")
SIGN = {"L": 1.0, "R": -1.0}
AHEAD: Array = np.array([0.0, -1.0, 0.0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Limbs:
    """One side's lengths (metres) and the points it touches things with, in its zero axes."""

    thigh: float
    shank: float
    upper_arm: float
    forearm: float
    sole: dict[str, Array]
    """From the ankle: heel, ball, toe on the sole, and the toes' hinge inside the shoe."""
    bare: dict[str, Array]
    """The same of the bare foot."""
    palm: Array
    """From the wrist to the middle of the palm's skin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skeleton:
    figure: Figure
    zero: Array
    limbs: dict[str, Limbs]
    hand_bones: dict[str, list[int]]


@cache
def load() -> Skeleton:
    """The skeleton of the studio's figure."""
    fig = figure.load()
    zero = np.tile(np.eye(3), (len(fig.bones), 1, 1))
    limbs, hands = {}, {}
    for side in SIDES:
        _leg_zero(fig, zero, side)
        _arm_zero(fig, zero, side)
        limbs[side] = _limbs(fig, zero, side)
        hands[side] = [
            i
            for i, b in enumerate(fig.bones)
            if b.endswith(side) and b.startswith(("metacarpal", "finger"))
        ]
    return Skeleton(figure=fig, zero=zero, limbs=limbs, hand_bones=hands)


def _leg_zero(fig: Figure, zero: Array, s: str) -> None:
    hip, knee = fig.joint(f"upperleg01.{s}"), fig.joint(f"lowerleg01.{s}")
    ankle, toes = fig.joint(f"foot.{s}"), fig.joint(f"toes.{s}")
    for bones, turn in (
        (("upperleg01", "upperleg02"), align(knee - hip, DOWN)),
        (("lowerleg01", "lowerleg02"), align(ankle - knee, DOWN)),
        (("foot", "toes"), align((toes - ankle) * [1, 1, 0], AHEAD)),
    ):
        for bone in bones:
            zero[fig.index[f"{bone}.{s}"]] = turn


def _arm_zero(fig: Figure, zero: Array, s: str) -> None:
    shoulder, elbow = fig.joint(f"upperarm01.{s}"), fig.joint(f"lowerarm01.{s}")
    wrist = fig.joint(f"wrist.{s}")
    thumb_side = fig.joint(f"finger2-1.{s}") - fig.joint(f"finger5-1.{s}")
    resting = frame_zy(wrist - fig.joint(f"finger3-1.{s}"), -thumb_side)
    hand = frame_zy(UP, [0, 1, 0]) @ resting.T
    for bones, turn in (
        (("upperarm01", "upperarm02"), align(elbow - shoulder, DOWN)),
        (("lowerarm01", "lowerarm02"), align(wrist - elbow, DOWN)),
    ):
        for bone in bones:
            zero[fig.index[f"{bone}.{s}"]] = turn
    for i, bone in enumerate(fig.bones):
        if bone.endswith(s) and bone.startswith(("wrist", "metacarpal", "finger")):
            zero[i] = hand


def _limbs(fig: Figure, zero: Array, s: str) -> Limbs:
    def far(a: str, b: str) -> float:
        return float(np.linalg.norm(fig.joint(f"{b}.{s}") - fig.joint(f"{a}.{s}")))

    ankle, wrist = fig.joint(f"foot.{s}"), fig.joint(f"wrist.{s}")
    foot = zero[fig.index[f"foot.{s}"]]
    hinge = foot @ (fig.joint(f"toes.{s}") - ankle)
    shoe = (fig.rest[fig.parts[f"sole.{s}"].span] - ankle) @ foot.T
    bare = (fig.rest[fig.bare & (np.sign(fig.rest[:, 0]) == SIGN[s])] - ankle) @ foot.T
    hand = zero[fig.index[f"wrist.{s}"]]
    middle = 0.35 * wrist + 0.65 * fig.joint(f"finger3-1.{s}")
    inside = np.array([-SIGN[s], 0, 0])
    skin = (
        fig.rest[fig.vertices_of([f"metacarpal{i}.{s}" for i in range(1, 5)])] - middle
    ) @ hand.T
    near = skin[np.linalg.norm(skin[:, 1:], axis=1) < 0.02]
    return Limbs(
        thigh=far("upperleg01", "lowerleg01"),
        shank=far("lowerleg01", "foot"),
        upper_arm=far("upperarm01", "lowerarm01"),
        forearm=far("lowerarm01", "wrist"),
        sole=_sole(shoe, hinge),
        bare=_sole(bare[bare[:, 2] < bare[:, 2].min() + 0.02], hinge),
        palm=hand @ (middle - wrist) + inside * float((near @ inside).max()),
    )


def _sole(points: Array, hinge: Array) -> dict[str, Array]:
    x, z = points[:, 0].mean(), points[:, 2].min()
    heel, toe = points[:, 1].max(), points[:, 1].min()
    return {
        "heel": np.array([x, heel - 0.03, z]),
        "ball": np.array([x, toe + 0.075, z]),
        "toe": np.array([x, toe, z]),
        "hinge": hinge,
    }


@lru_cache(maxsize=4096)
def hand_shape(side: str, curl: float, thumb: float, spread: float) -> tuple[Array, Array]:
    """Turns and places of the hand's bones in the hand's axes, for degrees of curl and spread.

    Bones come in the order of `Skeleton.hand_bones`; places are from the wrist.
    """
    sk = load()
    fig = sk.figure
    order = sk.hand_bones[side]
    wrist = fig.index[f"wrist.{side}"]
    hand = sk.zero[wrist]
    inside = np.array([-SIGN[side], 0, 0])
    turns: dict[int, Array] = {wrist: np.eye(3)}
    places: dict[int, Array] = {wrist: np.zeros(3)}
    for i in order:
        name = fig.bones[i].split(".")[0]
        parent = fig.parent[i]
        turn = turns[parent]
        if name.startswith("finger"):
            finger, joint = int(name[6]), int(name[8])
            along = hand @ (fig.tail[i] - fig.head[i])
            if finger == 1:
                turn = turn @ about(cross(along, unit(inside + np.array([0, 0.8, 0]))), thumb)
            else:
                fan = spread * (finger - 3) * SIGN[side] if joint == 1 else 0.0
                bend = curl * (1 + 0.12 * (finger - 3)) * (1, 1.15, 0.8)[joint - 1]
                turn = turn @ about(inside, fan) @ about(cross(along, inside), bend)
        turns[i] = turn
        places[i] = places[parent] + turns[parent] @ hand @ (fig.head[i] - fig.head[parent])
    return np.stack([turns[i] @ hand for i in order]), np.stack([places[i] for i in order])
