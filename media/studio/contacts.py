"""The channels that a clip leaves open, over its loop: solved so that every contact holds."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.interpolate import CubicSpline

from media.studio import breath, channels, props, regions, rig, skin
from media.studio.maths import Array
from media.studio.pose import Posed, number, vector
from media.studio.posefile import Contact, PoseFile
from media.studio.settle import Solver
from media.studio.surfaces import FLOOR, Surface

PER_SECOND = 4
"""Moments a second at which contacts are solved; between them a smooth curve leads on."""
Mutable = dict[str, float | Array | str]
Things = Callable[[Posed], dict[str, props.Prop]]


def solved(
    file: PoseFile, names: list[str], authored: Callable[[float], Mutable], things: Things
) -> CubicSpline:
    """Values of the open channels `names` over the loop, by seconds."""
    times = np.linspace(0, file.duration, max(6, round(file.duration * PER_SECOND)), endpoint=False)
    kinds = ["place" if _part(name) else "angle" for name in names]
    solver = Solver(kinds, [_limits(name) for name in names])
    rows: list[Array] = []
    for t in times:
        pose = authored(float(t))
        author = _get(pose, names)
        moment = _Moment(pose, names, file.contacts, float(t), things)
        start = rows[-1] if rows else author
        rough = solver.solve(author, start, moment.gaps)
        moment.correct(rough)
        rows.append(solver.solve(author, rough, moment.gaps))
    return CubicSpline([*times, file.duration], [*rows, rows[0]], bc_type="periodic")


class _Moment:
    """The distances of all contacts at one time, as the open channels change them."""

    def __init__(
        self,
        pose: Mutable,
        names: list[str],
        contacts: tuple[Contact, ...],
        t: float,
        things: Things,
    ) -> None:
        self.pose, self.names, self.contacts, self.things = pose, names, contacts, things
        self.wanted = np.array([float(c.at.at(t)[0]) for c in contacts])
        self.bias = np.zeros(len(contacts))
        self.rest = breath.breathed(number(pose, "breath.belly"), number(pose, "breath.rib"))
        found = [regions.vertices(c.region) for c in contacts]
        self.vertices = np.concatenate(found)
        self.cuts = np.cumsum([len(f) for f in found])[:-1]

    def gaps(self, values: Array) -> Array:
        """How far each region is from where it should be, metres; before smoothing, so quick."""
        put(self.pose, self.names, values)
        posed = rig.solve(self.pose)
        return self._measured(skin.placed(posed, self.rest, self.vertices), posed) + self.bias

    def correct(self, values: Array) -> None:
        """Take into account what smoothing does near these values."""
        quick = self.gaps(values) - self.bias
        posed = rig.solve(self.pose)
        smooth = skin.surface(posed, self.pose)[self.vertices]
        self.bias = self._measured(smooth, posed) - quick

    def _measured(self, points: Array, posed: Posed) -> Array:
        there = self.things(posed)
        found = [
            regions.resting_gap(own, surface(there, contact.on))
            for own, contact in zip(np.split(points, self.cuts), self.contacts, strict=True)
        ]
        return np.array(found) - self.wanted


def surface(things: dict[str, props.Prop], name: str) -> Surface:
    """What a pose file calls `name`; floor is always there."""
    return FLOOR if name == "floor" else things[name].surface


def put(pose: Mutable, names: list[str], values: Array) -> None:
    """Set channels; `.x`, `.y`, `.z` name one number of a vector, `both` sets both sides alike."""
    each = ((n, v) for name, v in zip(names, values, strict=True) for n in channels.spread(name))
    for name, value in each:
        part = _part(name)
        if part:
            vector = np.array(pose.get(name[:-2], np.zeros(3)), float)
            vector["xyz".index(part)] = value
            pose[name[:-2]] = vector
        else:
            pose[name] = float(value)


def _get(pose: Mutable, names: list[str]) -> Array:
    found = []
    for name in (channels.spread(name)[0] for name in names):
        part = _part(name)
        if part:
            found.append(vector(pose, name[:-2], np.zeros(3))["xyz".index(part)])
        else:
            found.append(number(pose, name))
    return np.array(found)


def _limits(name: str) -> tuple[float, float]:
    channel = channels.CHANNELS.get(channels.spread(name)[0])
    return (channel and channel.limits) or (-np.inf, np.inf)


def _part(name: str) -> str:
    """x, y or z where the name ends in one of a vector's numbers."""
    return name[-1] if name[-2:] in (".x", ".y", ".z") else ""
