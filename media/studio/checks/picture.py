"""The figure lies within the picture, the tip's corner is free, markers fit the loop."""

from __future__ import annotations

import re

import numpy as np

from media.studio import marks
from media.studio.camera import ASPECT
from media.studio.checks.scene import Finding, Scene
from media.studio.clip import Moment
from media.studio.maths import Array
from media.studio.surfaces import Cylinder

AIR = 0.025
"""Of the picture's sides that stay free all round."""
TIP_WIDE, TIP_HIGH = 0.62, {"top": 0.27, "bottom": 0.30}
"""What the app's card with a tip of three lines covers, of the picture's sides, its margins and
what the app cuts off the picture's sides counted in."""
STICK_OFF = 2.0
"""Degrees that a stick may seem off level in the picture: the briefs' limit."""
PHASE = re.compile(r"(inhale|exhale|wait|hold|move)(:\d)?")


def in_the_picture(scene: Scene) -> list[Finding]:
    """Every moment within the frame, with air; and not too small in it.

    A side of `fit` outside the picture is a close view: there the figure is meant to be cut off.
    """
    places = np.concatenate([scene.view.project(m.vertices)[0] for m in scene.moments])
    low, high = places.min(0), places.max(0)
    left, top, right, bottom = scene.clip.file.camera.fit
    inside = [left >= 0, top >= 0, right <= 1, bottom <= 1]
    air = float(np.min([*low, *(1 - high)], initial=1.0, where=inside))
    size = float((high - low).max())
    detail = f"air {100 * air:.0f} %, figure fills {100 * size:.0f} % of the longer way"
    return [Finding(good=air >= AIR and size >= 0.6, name="framed", detail=detail)]


def corner_free(scene: Scene) -> list[Finding]:
    """Nothing of the figure, nor a mark, in the quiet corner."""
    edge, side = scene.clip.file.quiet_corner.split("-")
    wide = scene.clip.file.allow.get("corner", TIP_WIDE)
    worst, at = 0, 0.0
    for moment in scene.moments:
        places = [scene.view.project(moment.vertices)[0], _marks(scene, moment)]
        x, y = np.concatenate(places).T
        x = x if side == "left" else 1 - x
        y = y if edge == "top" else 1 - y
        inside = int(((x < wide) & (y < TIP_HIGH[edge])).sum())
        if inside > worst:
            worst, at = inside, moment.time
    detail = f"{worst} points of the figure in it at {at:.1f} s" if worst else "free"
    return [Finding(good=worst == 0, name=f"corner {edge}-{side}", detail=detail)]


def marks_in_the_picture(scene: Scene) -> list[Finding]:
    """Arrows and lines lie whole within the picture."""
    if not scene.clip.file.marks:
        return []
    places = np.concatenate([_marks(scene, moment) for moment in scene.moments])
    air = float(np.min([places, 1 - places], initial=1.0))
    return [Finding(good=air >= AIR, name="marks framed", detail=f"air {100 * air:.0f} %")]


def stick_level(scene: Scene) -> list[Finding]:
    """A stick held level looks level: seen from the side, its near end would seem to hang."""
    worst = 0.0
    for moment in scene.moments:
        for prop in moment.props.values():
            for shape in prop.shapes:
                if prop.held and isinstance(shape.solid, Cylinder):
                    reach = shape.solid.along * shape.solid.half
                    ends = np.stack([shape.solid.middle - reach, shape.solid.middle + reach])
                    across, down = np.abs(np.diff(scene.view.project(ends)[0], axis=0)[0])
                    off = float(np.degrees(np.arctan2(down, ASPECT * across)))
                    worst = max(worst, off)
    if not any(prop["kind"] == "stick" for prop in scene.clip.file.props):
        return []
    detail = f"off by at most {worst:.1f} of {STICK_OFF:g}° in the picture"
    return [Finding(good=worst <= STICK_OFF, name="stick level", detail=detail)]


def _marks(scene: Scene, moment: Moment) -> Array:
    found = marks.seen(scene.clip.file.marks, moment, scene.view)
    return np.array([place for mark in found for place in (mark.start, mark.end)]).reshape(-1, 2)


def markers_fit(scene: Scene) -> list[Finding]:
    """Markers name known phases, follow each other and begin on a picture."""
    file = scene.clip.file
    bad = [m.phase for m in file.markers if not PHASE.fullmatch(m.phase)]
    for before, after in zip(file.markers, file.markers[1:], strict=False):
        if after.start < before.end - 1e-9:
            bad.append(f"{after.phase} begins before {before.phase} ends")
    for marker in file.markers:
        if abs(marker.start * file.fps - round(marker.start * file.fps)) > 1e-6:
            bad.append(f"{marker.phase} begins between two pictures")
    return [Finding(good=not bad, name="markers", detail="; ".join(bad) or f"{len(file.markers)}")]
