"""Where the camera stands, so that the figure fills its part of the picture over the whole loop."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from media.studio import gait
from media.studio.clip import Clip, Moment
from media.studio.maths import UP, Array, cross, unit
from media.studio.posefile import Camera, PoseFile
from media.studio.solids import mesh

ASPECT = 16 / 9
SENSOR = 36.0
"""Width of the picture behind the lens, in the lens's millimetres."""
LOOKS = 12
"""Moments of the loop that the picture is fitted to."""
EVERY = 9
"""Of the figure's vertices one in so many is looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """`axes` are the camera's right, up and backwards, as columns; `lens` in millimetres. `pan` is
    how far the picture is moved right and down, in parts of it, as a lens shift does.
    """

    at: Array
    axes: Array
    lens: float
    pan: tuple[float, float] = (0.0, 0.0)

    def project(self, points: Array) -> tuple[Array, Array]:
        """Places in the picture, 0 to 1 from its top left, and metres ahead of the camera."""
        local = (points - self.at) @ self.axes
        ahead = -local[:, 2]
        x = 0.5 + self.pan[0] + self.lens / SENSOR * local[:, 0] / ahead
        y = 0.5 + self.pan[1] - self.lens / SENSOR * ASPECT * local[:, 1] / ahead
        return np.stack([x, y], 1), ahead


def view(clip: Clip) -> View:
    """The clip's camera."""
    return fitted(clip.file.camera, [clip.at(t) for t in looks(clip.file)])


def looks(file: PoseFile) -> list[float]:
    """LOOKS moments (seconds) over the loop; of running, each shows the step a twelfth further.

    Evenly spread ones could all show the same foot in the air.
    """
    if file.gait is None:
        return [file.duration * i / LOOKS for i in range(LOOKS)]
    cycles = gait.cycles(file.gait)
    return [file.duration * (cycles * i // LOOKS + i / LOOKS) / cycles for i in range(LOOKS)]


def fitted(camera: Camera, moments: list[Moment]) -> View:
    """The view in the camera's direction in which all moments just fill its `fit`."""
    points = np.concatenate([_seen(moment) for moment in moments])
    a, e = np.radians(camera.azimuth), np.radians(camera.elevation)
    back = np.array([np.sin(a) * np.cos(e), -np.cos(a) * np.cos(e), np.sin(e)])
    right = unit(cross(UP, back))
    axes = np.stack([right, cross(back, right), back], 1)
    target = (points.min(0) + points.max(0)) / 2
    left, top, to_right, bottom = camera.fit
    middle = np.array([left + to_right, top + bottom]) / 2
    distance = 5.0
    for _ in range(25):
        seen = View(at=target + distance * back, axes=axes, lens=camera.lens)
        places, _ = seen.project(points)
        low, high = places.min(0), places.max(0)
        off = (low + high) / 2 - middle
        wide = distance * SENSOR / camera.lens
        target = target + right * off[0] * wide - axes[:, 1] * off[1] * wide / ASPECT
        size = (high - low) / [to_right - left, bottom - top]
        distance *= float(size.max())
    return View(at=target + distance * back, axes=axes, lens=camera.lens, pan=camera.pan)


def _seen(moment: Moment) -> Array:
    framed = [mesh(s.solid)[0] for p in moment.props.values() if p.framed for s in p.shapes]
    return np.concatenate([moment.vertices[::EVERY], *framed])
