"""Arrows and lines that say what a still picture cannot: a push, where a kneecap faces.

Here is where they are; overlay.py draws them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from media.studio import regions
from media.studio.camera import View
from media.studio.clip import Moment
from media.studio.maths import Array
from media.studio.posefile import Mark

DASH = 0.035
"""Metres that a dash is long, about; a gap is half as long."""
HIDDEN = 0.12
"""A mark weaker than this is not drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A mark in the picture: from `start` to `end`, 0 to 1 from its top left. `share` is how much
    of its full strength it shows.
    """

    kind: str
    start: Array
    end: Array
    share: float


def seen(marks: tuple[Mark, ...], moment: Moment, view: View) -> list[Seen]:
    """The moment's marks as the camera sees them."""
    found = []
    for mark in marks:
        share = float(mark.grow.at(moment.time)[0])
        if share < HIDDEN:
            continue
        for start, end in _pieces(mark, *ends(mark, moment, share)):
            places, _ = view.project(np.stack([start, end]))
            kind = "line" if mark.kind == "dashes" else mark.kind
            found.append(Seen(kind=kind, start=places[0], end=places[1], share=share))
    return found


def _pieces(mark: Mark, start: Array, end: Array) -> list[tuple[Array, Array]]:
    """The mark itself, or each of its dashes."""
    if mark.kind != "dashes":
        return [(start, end)]
    count = max(2, round(float(np.linalg.norm(end - start)) / (1.5 * DASH)))
    dash = (end - start) / (1.5 * count - 0.5)
    firsts = [start + 1.5 * i * dash for i in range(count)]
    return [(first, first + dash) for first in firsts]


def ends(mark: Mark, moment: Moment, share: float) -> tuple[Array, Array]:
    """Where the mark begins and ends in the room; an arrow is as long as it is strong."""
    axes = moment.posed.axes[mark.turns_with] if mark.turns_with else np.eye(3)
    start = moment.vertices[regions.vertices(mark.region)].mean(0) + axes @ mark.offset
    length = share if mark.kind == "arrow" else 1.0
    return start, start + length * (axes @ mark.along)
