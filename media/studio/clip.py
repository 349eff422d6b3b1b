"""A clip in motion: its pose, props and surface at any time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.interpolate import CubicSpline

from media.studio import contacts, gait, props, reading, rig, skin
from media.studio.contacts import Mutable
from media.studio.maths import Array
from media.studio.pose import Posed
from media.studio.posefile import BASES, PoseFile
from media.studio.surfaces import FLOOR, Surface

FLOOR_SOFT = 0.0005


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The clip at one time. `bare` is the surface before anything flattens it."""

    time: float
    pose: Mutable
    posed: Posed
    props: dict[str, props.Prop]
    bare: Array
    vertices: Array

    @property
    def barefoot(self) -> bool:
        return self.pose.get("feet") == "bare"

    def surface(self, name: str) -> Surface:
        """What the pose file calls `name`; floor is always there."""
        return contacts.surface(self.props, name)


class Clip:
    """Evaluates a pose file; times wrap round the loop."""

    def __init__(self, file: PoseFile) -> None:
        self.file = file
        self._open = [name for contact in file.contacts for name in contact.vary]

    @classmethod
    def named(cls, name: str) -> Clip:
        """The clip of a pose file in poses/. Raises reading.PoseFileError."""
        return cls(reading.read(name))

    def pose(self, t: float) -> Mutable:
        """All channels at `t` seconds, contacts solved."""
        pose = self.authored(t)
        if self._open:
            contacts.put(pose, self._open, self._solved(t % self.file.duration))
        return pose

    def authored(self, t: float) -> Mutable:
        """All channels as written, before contacts are solved."""
        pose: Mutable = {"base": BASES[self.file.base]}
        if not self.file.shoes:
            pose["feet"] = "bare"
        if self.file.gait is not None:
            pose |= gait.channels_at(t % self.file.duration, self.file.duration, self.file.gait)
        for name, value in self.file.still.items():
            pose[name] = _plain(value)
        for name, moving in self.file.tracks.items():
            pose[name] = _plain(moving.at(t))
        return pose

    def at(self, t: float) -> Moment:
        """Everything at `t` seconds."""
        pose = self.pose(t)
        posed = rig.solve(pose)
        things = self.props_at(posed)
        carriers: list[tuple[Surface, float]] = [(FLOOR, FLOOR_SOFT)]
        carriers += [(p.surface, p.soft) for p in things.values()]
        bare = skin.surface(posed, pose)
        return Moment(
            time=t,
            pose=pose,
            posed=posed,
            props=things,
            bare=bare,
            vertices=skin.flattened(bare, carriers),
        )

    def props_at(self, posed: Posed) -> dict[str, props.Prop]:
        """The props by name, held ones where the body holds them."""
        built = [props.build(spec, posed) for spec in self.file.props]
        return {prop.name: prop for prop in built}

    @cached_property
    def _solved(self) -> CubicSpline:
        return contacts.solved(self.file, self._open, self.authored, self.props_at)


def _plain(value: Array | str) -> float | Array | str:
    return float(value[0]) if isinstance(value, np.ndarray) and len(value) == 1 else value
