"""A clip that paces breathing shows it: the trunk moves far enough in the picture to be noticed."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from media.studio import figure, preview, skin
from media.studio.checks.scene import Finding, Scene
from media.studio.clip import Moment
from media.studio.maths import Array

SEEN = 20.0
"""Pixels of a picture 1280 wide. On a screen of 24 inches seen from 3 m, 2 pixels are a minute of
arc, the least that an eye resolves; slow motion needs about ten times that to be noticed.
"""
WIDE = np.array([1280, 720])
PATCH = 12
"""So many of the trunk's visible points move at least that far: a single one is not seen."""
TRUNK = ["root", *(f"spine0{i}" for i in range(1, 6)), "pelvis.L", "pelvis.R"]
BEHIND = 0.02
"""Metres that a point may lie behind what its pixel shows, and still be seen."""


def is_seen(scene: Scene) -> list[Finding]:
    """From the start to the end of a breath in, by the breath alone: no rocking of the body
    counts. Clips without an `inhale` marker pace no breath.
    """
    marker = next((m for m in scene.clip.file.markers if m.phase == "inhale"), None)
    if marker is None:
        return []
    empty, full = scene.clip.at(marker.start), scene.clip.at(marker.end)
    trunk = figure.load().vertices_of(TRUNK, ["top"])
    trunk = trunk[_visible(scene, full, trunk)]
    moved = _pixels(scene, full.bare[trunk]) - _pixels(scene, _emptied(full, empty)[trunk])
    far = np.sort(np.linalg.norm(moved, axis=1))[::-1]
    most = float(far[PATCH - 1]) if len(far) >= PATCH else 0.0
    detail = f"{most:.0f} of at least {SEEN:.0f} pixels"
    return [Finding(good=most >= SEEN, name="breath seen", detail=detail)]


def _emptied(full: Moment, empty: Moment) -> Array:
    """The body as it stands at `full`, with the breath of `empty` in it."""
    breath = {name: value for name, value in empty.pose.items() if name.startswith("breath.")}
    return skin.surface(full.posed, {**full.pose, **breath})


def _pixels(scene: Scene, points: Array) -> Array:
    return scene.view.project(points)[0] * WIDE


def _visible(scene: Scene, moment: Moment, chosen: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of these vertices lie in the picture with nothing in front of them."""
    depth = preview.depth(moment, scene.view)
    height, width = depth.shape
    places, ahead = scene.view.project(moment.vertices[chosen])
    x, y = np.floor(places * [width, height]).astype(int).T
    inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    shown = depth[np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)]
    seen: NDArray[np.bool_] = inside & (ahead <= shown + BEHIND)
    return seen
