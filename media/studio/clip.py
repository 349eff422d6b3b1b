"""A clip in motion: its pose, props and surface at any time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.interpolate import CubicSpline

from media.studio import breath, channels, gait, props, reading, regions, rig, skin
from media.studio.maths import Array
from media.studio.posefile import BASES, Contact, PoseFile
from media.studio.rig import Posed
from media.studio.settle import Solver
from media.studio.surfaces import FLOOR, Surface

SOLVED_PER_SECOND = 8
"""Moments a second at which contacts are solved; between them a smooth curve leads on."""
FLOOR_SOFT = 0.0005
Mutable = dict[str, float | Array | str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The clip at one time. `bare` is the surface before anything flattens it."""

    time: float
    pose: Mutable
    posed: Posed
    props: dict[str, props.Prop]
    bare: Array
    vertices: Array

    def surface(self, name: str) -> Surface:
        """What the pose file calls `name`; floor is always there."""
        return FLOOR if name == "floor" else self.props[name].surface


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
            _set(pose, self._open, self._solved(t % self.file.duration))
        return pose

    def authored(self, t: float) -> Mutable:
        """All channels as written, before contacts are solved."""
        pose: Mutable = {"base": BASES[self.file.base]}
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
        return Moment(
            time=t,
            pose=pose,
            posed=posed,
            props=things,
            bare=skin.surface(posed, pose),
            vertices=skin.surface(posed, pose, carriers),
        )

    def props_at(self, posed: Posed) -> dict[str, props.Prop]:
        """The props by name, held ones where the body holds them."""
        built = [props.build(spec, posed) for spec in self.file.props]
        return {prop.name: prop for prop in built}

    # contacts

    @cached_property
    def _solved(self) -> CubicSpline:
        """The open channels over the loop."""
        length = self.file.duration
        count = max(4, round(length * SOLVED_PER_SECOND))
        times = np.linspace(0, length, count, endpoint=False)
        kinds = ["place" if n[-2:] in (".x", ".y", ".z") else "angle" for n in self._open]
        solver = Solver(kinds)
        rows: list[Array] = []
        last: tuple[Mutable, Array] | None = None
        for t in times:
            pose = self.authored(t)
            if last is not None and _same(pose, last[0]) and self._steady(t, times[1]):
                rows.append(last[1])
                continue
            rows.append(self._settled(dict(pose), t, solver, rows[-1] if rows else None))
            last = (pose, rows[-1])
        values = np.array([*rows, rows[0]])
        return CubicSpline([*times, length], values, bc_type="periodic")

    def _settled(self, pose: Mutable, t: float, solver: Solver, near: Array | None) -> Array:
        start = _get(pose, self._open) if near is None else near
        wanted = np.array([float(c.at.at(t)[0]) for c in self.file.contacts])
        amounts = (rig.number(pose, "breath.belly"), rig.number(pose, "breath.rib"))
        rest = breath.breathed(*amounts)
        bias = np.zeros(len(wanted))

        def gaps(values: Array) -> Array:
            _set(pose, self._open, values)
            posed = rig.solve(pose)
            things = self.props_at(posed)
            found = [
                regions.quick_gap(posed, rest, c.region, _surface(things, c.on))
                for c in self.file.contacts
            ]
            return np.array(found) - wanted + bias

        solved = solver.solve(start, gaps)
        bias = self._bias(pose, solved, gaps)
        return solver.solve(solved, gaps)

    def _bias(self, pose: Mutable, values: Array, gaps: object) -> Array:
        """What smoothing does to each distance, which the quick solution leaves out."""
        _set(pose, self._open, values)
        posed = rig.solve(pose)
        things = self.props_at(posed)
        surface = skin.surface(posed, pose)
        rest = breath.breathed(rig.number(pose, "breath.belly"), rig.number(pose, "breath.rib"))
        differences = []
        for c in self.file.contacts:
            on = _surface(things, c.on)
            smooth = regions.gap(surface[regions.vertices(c.region)], on)
            differences.append(smooth - regions.quick_gap(posed, rest, c.region, on))
        return np.array(differences)

    def _steady(self, t: float, step: float) -> bool:
        return all(_still(c, t, step) for c in self.file.contacts)


def _still(contact: Contact, t: float, step: float) -> bool:
    return bool(contact.at.at(t) == contact.at.at(t - step))


def _surface(things: dict[str, props.Prop], name: str) -> Surface:
    return FLOOR if name == "floor" else things[name].surface


def _plain(value: Array | str) -> float | Array | str:
    return float(value[0]) if isinstance(value, np.ndarray) and len(value) == 1 else value


def _same(a: Mutable, b: Mutable) -> bool:
    return a.keys() == b.keys() and all(np.array_equal(a[k], b[k]) for k in a)  # type: ignore[arg-type]


def _get(pose: Mutable, names: list[str]) -> Array:
    """Start values; `.x`, `.y`, `.z` name one number of a vector, `both` one number for both sides."""
    return np.array(
        [
            rig.vector(pose, n[:-2], np.zeros(3))["xyz".index(n[-1])]
            if n[-2:] in (".x", ".y", ".z")
            else rig.number(pose, n)
            for n in (channels.spread(name)[0] for name in names)
        ]
    )


def _set(pose: Mutable, names: list[str], values: Array) -> None:
    each = ((n, v) for name, v in zip(names, values, strict=True) for n in channels.spread(name))
    for name, value in each:
        if name[-2:] in (".x", ".y", ".z"):
            vector = np.array(pose.get(name[:-2], np.zeros(3)), float)
            vector["xyz".index(name[-1])] = value
            pose[name[:-2]] = vector
        else:
            pose[name] = float(value)
