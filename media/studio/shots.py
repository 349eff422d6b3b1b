"""Which pictures a clip needs: one rendered for each pose, fewer where hardly anything moves.

Between two rendered pictures that differ by a pixel or two the video cross-fades, which the eye
cannot tell from motion; a slow breath then takes a fifth of the time to render. A loop whose way
back is its way there shows the same pictures twice.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np

from media.studio.camera import View
from media.studio.clip import Clip, Moment
from media.studio.maths import Array
from media.studio.solids import mesh

SIZE = (1280, 720)
NEAR = 2.2
"""Pixels that the figure may move between two rendered pictures that are cross-faded."""
ALIKE = 0.6
"""Pixels that two pictures may differ by to be rendered once."""
LONGEST = 8
"""Pictures at most from one rendered to the next."""
MARGIN = 0.03
ROUNDED = 1e-4


@dataclass(frozen=True, slots=True, kw_only=True)
class Blend:
    """A picture of the video: `first` and, by `share`, `second`: numbers of rendered frames."""

    first: int
    second: int
    share: float


def blends(clip: Clip, view: View, moments: list[Moment]) -> list[Blend]:
    """How each picture of the loop is made."""
    places = [view.project(m.vertices[::7])[0] * SIZE for m in moments]
    count = clip.file.frames
    stops = {round(m.start * clip.file.fps) % count for m in clip.file.markers}
    half = count // 2 if _there_and_back(places) else 0
    kept = [0]
    for i in range(1, half + 1 if half else count):
        moved = float(np.abs(places[i] - places[kept[-1]]).max())
        if moved > NEAR or i - kept[-1] >= LONGEST or i in stops | {half}:
            kept.append(i if moved <= NEAR or i == kept[-1] + 1 else i - 1)
            if kept[-1] != i and float(np.abs(places[i] - places[kept[-1]]).max()) > NEAR:
                kept.append(i)
    if half:  # the way back shows the same pictures as the way there
        kept = sorted({*kept, *(count - i for i in kept if i)} | stops)
    found = []
    ends = [*kept[1:], count]
    for start, end in zip(kept, ends, strict=True):
        for i in range(start, end):
            found.append(Blend(first=start, second=end % count, share=(i - start) / (end - start)))
    return found


def _there_and_back(places: list[Array]) -> bool:
    """Whether the loop's second half is its first, backwards."""
    pairs = zip(places[1 : len(places) // 2], places[:0:-1], strict=False)
    return all(float(np.abs(there - back).max()) < ALIKE for there, back in pairs)


def alike(frames: list[int], view: View, moments: list[Moment]) -> dict[int, int]:
    """For each of these frames the first that looks the same, mostly itself: lowering often goes
    the way that lifting came.
    """
    places = {i: view.project(moments[i].vertices[::7])[0] * SIZE for i in frames}
    found: dict[int, int] = {}
    for i in frames:
        near = (j for j in found.values() if float(np.abs(places[i] - places[j]).max()) < ALIKE)
        found[i] = next(near, i)
    return found


def fingerprint(moment: Moment) -> str:
    """The same for poses that look the same."""
    held = [mesh(s.solid)[0] for p in moment.props.values() if p.held for s in p.shapes]
    rounded = np.round(np.concatenate([moment.vertices, *held]) / ROUNDED).astype(np.int32)
    return hashlib.sha256(rounded.tobytes()).hexdigest()[:20]


def crop(view: View, key_light: Array, moments: list[Moment]) -> tuple[int, int, int, int]:
    """Left, top, right, bottom in pixels of all that moves over the loop, with its shadow."""
    low, high = np.ones(2), np.zeros(2)
    for moment in moments[::3]:
        held = [mesh(s.solid)[0] for p in moment.props.values() if p.held for s in p.shapes]
        points = np.concatenate([moment.vertices[::9], *held])
        drop = key_light[2] / (key_light[2] - np.minimum(points[:, 2:], key_light[2] - 0.3))
        shadow = key_light + (points - key_light) * drop
        for some in (points, shadow):
            places = view.project(some)[0]
            low, high = np.minimum(low, places.min(0)), np.maximum(high, places.max(0))
    low, high = np.clip(low - MARGIN, 0, 1) * SIZE, np.clip(high + MARGIN, 0, 1) * SIZE
    return int(low[0]), int(low[1]), int(np.ceil(high[0])), int(np.ceil(high[1]))
