"""The body rests on what carries it, sinks into nothing and does not slide."""

from __future__ import annotations

import numpy as np

from media.studio import figure, gait, regions
from media.studio.checks.scene import TOUCHING, Finding, Scene
from media.studio.clip import Moment
from media.studio.maths import Array
from media.studio.skeleton import SIDES
from media.studio.skin import HARD
from media.studio.surfaces import FLOOR, Surface

HOLDS = 0.010
SOFT = 0.008
"""A carrier at least this soft (metres) lets flesh sink in."""
DEPTH = {"flesh on soft": 0.030, "flesh on hard": 0.012, "shoe": 0.006}
"""How deep flesh may be flattened, or a shoe press in, metres."""
SLIDE = 0.012
"""Metres a sole may slide from where it lands to where it lifts."""
HAIR = ("bun", "band")


def contacts_hold(scene: Scene) -> list[Finding]:
    """Every stated contact is where it should be."""
    found = []
    for contact in scene.clip.file.contacts:
        worst, at = 0.0, 0.0
        for moment in scene.moments:
            own = moment.bare[regions.vertices(contact.region)]
            gap = regions.resting_gap(own, moment.surface(contact.on))
            off = gap - float(contact.at.at(moment.time)[0])
            if abs(off) > abs(worst):
                worst, at = off, moment.time
        found.append(
            Finding(
                good=abs(worst) <= HOLDS,
                name=f"{contact.region} on {contact.on}",
                detail=f"off by at most {1000 * worst:.1f} mm (at {at:.1f} s)",
            )
        )
    return found


def nothing_sinks(scene: Scene) -> list[Finding]:
    """No body part goes through floor, wall or thing further than flesh can give."""
    fig = figure.load()
    hidden = fig.hidden(barefoot=not scene.clip.file.shoes)
    shoes = fig.material_mask("sole", "shoe") & ~hidden
    flesh = ~fig.material_mask(*HARD) & ~hidden
    for name in HAIR:
        flesh[fig.parts[name].span] = False
    deepest: dict[str, tuple[float, float, str]] = {}
    for moment in scene.moments:
        borne = np.zeros(len(moment.bare), bool)
        for name, surface, soft in reversed(
            _carriers(moment)
        ):  # the floor last: a mat bears before it
            distance = np.where(borne, 0.0, surface.distance(moment.bare))
            borne |= (distance < 0) & (soft >= SOFT)
            kind = "flesh on soft" if soft >= SOFT else "flesh on hard"
            for what, mask in ((kind, flesh), ("shoe", shoes)):
                if not mask.any():
                    continue
                lowest = np.flatnonzero(mask)[distance[mask].argmin()]
                depth, bone = -float(distance[lowest]), fig.bones[fig.bone[lowest, 0]]
                key = f"{what}|{name}"
                if depth > deepest.get(key, (0.0, 0.0, ""))[0]:
                    deepest[key] = (depth, moment.time, bone)
    bad = []
    for key, (depth, at, bone) in deepest.items():
        what, name = key.split("|")
        if depth > DEPTH[what]:
            bad.append(f"{bone} {1000 * depth:.0f} mm into {name} ({at:.1f} s)")
    return [
        Finding(good=not bad, name="nothing sinks", detail="; ".join(bad) or "nothing too deep")
    ]


def nothing_slides(scene: Scene) -> list[Finding]:
    """While a sole touches, some point of it rests: it may roll or pivot, but not slide.

    Where the floor of a drill runs back, it rests on that floor.
    """
    most = float(scene.clip.file.allow.get("slide", SLIDE))
    worst = (0.0, "-", 0.0)
    file = scene.clip.file
    back = [gait.floor_back(t, file.duration, file.gait or {}) for t in scene.times]
    for side in SIDES:
        path = scene.soles[side] - np.array([[[0.0, y, 0.0]] for y in back])
        touching = _touching(scene, path)
        slid = 0.0
        for i in range(1, len(path)):
            both = touching[i] & touching[i - 1]
            moved = np.linalg.norm(path[i] - path[i - 1], axis=1)
            slid = slid + float(moved[both].min()) if both.any() else 0.0
            if slid > worst[0]:
                worst = (slid, f"foot.{side}", float(scene.times[i]))
    detail = f"worst {1000 * worst[0]:.1f} of {1000 * most:.0f} mm ({worst[1]} at {worst[2]:.2f} s)"
    return [Finding(good=worst[0] <= most, name="soles do not slide", detail=detail)]


def _touching(scene: Scene, path: Array) -> Array:
    flat = path.reshape(-1, 3)
    surfaces = [surface for _, surface, _ in _carriers(scene.moments[0])]
    nearest = np.min([s.distance(flat) for s in surfaces], axis=0)
    touching: Array = (nearest < TOUCHING).reshape(path.shape[:2])
    return touching


def _carriers(moment: Moment) -> list[tuple[str, Surface, float]]:
    """Floor and all solids of the props that stand in the room; walls as a whole."""
    found: list[tuple[str, Surface, float]] = [("floor", FLOOR, 0.0)]
    for prop in moment.props.values():
        if prop.held:
            continue
        found.append((prop.name, prop.surface, prop.soft))
        found += [
            (prop.name, s.solid, prop.soft) for s in prop.shapes if s.solid is not prop.surface
        ]
    return found
