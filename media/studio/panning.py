"""Moves a whole picture sideways or down without a new view.

A lens shift changes no perspective, so the figure's pictures are rendered once, unmoved, and laid
into an empty room that is rendered moved. Whole pixels, so that they fit.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from media.studio.camera import View

Pixels = tuple[int, int]


def pixels(view: View, size: Pixels) -> Pixels:
    """How far the view's picture of this size is moved right and down."""
    return round(view.pan[0] * size[0]), round(view.pan[1] * size[1])


def unmoved(view: View) -> View:
    """The view as the figure's pictures are rendered."""
    return replace(view, pan=(0.0, 0.0))


def shift(scene: Any, by: Pixels, size: Pixels) -> None:
    """Move what Blender's scene renders; its shifts are parts of the width."""
    camera = scene.camera.data
    camera.shift_x, camera.shift_y = -by[0] / size[0], by[1] / size[0]
