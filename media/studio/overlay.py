"""Draws a clip's marks over its pictures. They are no part of the rendered pictures: changing them
renders nothing again.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from media.studio import camera, marks
from media.studio.clip import Clip
from media.studio.marks import Seen
from media.studio.maths import Array

COLOUR = (208, 84, 18)
EDGE = (255, 255, 255)
FINER = 4
"""Drawn so much larger and made small again, which smooths the edges."""
THICK, HEAD_LONG, HEAD_WIDE, CASING = 0.0125, 0.026, 0.030, 0.0045
"""Of the picture's width."""
LINE, LINE_CASING = 0.0040, 0.0016
FADE = 0.3
"""Below this share of its strength a mark fades in."""


@dataclass(slots=True)
class Overlay:
    """The marks of one clip, for any of its pictures."""

    clip: Clip
    view: camera.View | None = None

    def on(self, picture: Image.Image, t: float) -> Image.Image:
        """The picture of `t` seconds with the marks of that time on it."""
        if not self.clip.file.marks:
            return picture
        if self.view is None:
            self.view = camera.view(self.clip)
        for mark in marks.seen(self.clip.file.marks, self.clip.at(t), self.view):
            picture = _drawn(picture, mark)
        return picture


def _drawn(picture: Image.Image, mark: Seen) -> Image.Image:
    """A copy of the picture with the mark. Only the part with the mark is drawn: it is quick so."""
    size = np.array(picture.size)
    outline = _outline(mark, size)
    rim = (LINE_CASING if mark.kind == "line" else CASING) * size[0]
    low = np.clip(np.floor(outline.min(0) - rim - 2), 0, size - 1).astype(int)
    high = np.clip(np.ceil(outline.max(0) + rim + 2), low + 1, size).astype(int)
    box = (int(low[0]), int(low[1]), int(high[0]), int(high[1]))
    part = picture.crop(box)
    corners = [(float(x), float(y)) for x, y in (outline - low) * FINER]
    strength = round(255 * min(1.0, mark.share / FADE))
    for colour, width in ((EDGE, round(2 * rim * FINER)), (COLOUR, 0)):
        stencil = Image.new("L", (part.width * FINER, part.height * FINER), 0)
        pen = ImageDraw.Draw(stencil)
        pen.polygon(corners, fill=strength)
        if width:
            pen.line([*corners, *corners[:2]], fill=strength, width=width, joint="curve")
        stencil = stencil.resize(part.size, Image.Resampling.BOX)
        part = Image.composite(Image.new("RGB", part.size, colour), part, stencil)
    whole = picture.copy()
    whole.paste(part, box)
    return whole


def _outline(mark: Seen, size: Array) -> Array:
    """Corners of the mark's shape in pixels."""
    start, end = mark.start * size, mark.end * size
    length = float(np.linalg.norm(end - start))
    ahead = (end - start) / max(length, 1e-6)
    aside = np.array([-ahead[1], ahead[0]])
    if mark.kind == "line":
        half = aside * LINE / 2 * size[0]
        return np.array([start + half, end + half, end - half, start - half])
    small = min(1.0, length / (1.8 * HEAD_LONG * size[0]))  # a short arrow is small all over
    thick, wide = (aside * part / 2 * size[0] * small for part in (THICK, HEAD_WIDE))
    neck = end - ahead * HEAD_LONG * size[0] * small
    return np.array(
        [start + thick, neck + thick, neck + wide, end, neck - wide, neck - thick, start - thick]
    )
