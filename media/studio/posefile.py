"""A pose file as read: what one clip shows. reading.py makes it, nothing here touches a disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from media.studio.maths import Array
from media.studio.motion import Track

BASES: dict[str, Array] = {
    # columns: where the figure's left, back and up point in the room
    "stand": np.eye(3),
    "supine": np.array([(0, -1, 0), (0, 0, -1), (1, 0, 0)], float).T,
}
"""stand: faces -Y. supine: on the back, head towards +X, left side towards -Y and the camera."""

STEPS = (
    *(f"over {mark}.{side}" for mark in ("ankle", "mid-shin", "knee") for side in "LR"),
    *(f"{kind} {side}" for kind in ("contact", "landing") for side in "LR"),
    "flight",
)
"""What [[expect]] can measure of a drill's steps: `over knee.R`, how high the left foot's sole
passes over the right knee (metres, below 0 under it); `contact L`, seconds on the floor in a cycle;
`landing L`, metres that the ankle lands ahead of the hips; `flight`, seconds off the floor a step.
"""

CORNERS = ("top-left", "top-right", "bottom-left", "bottom-right")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """`vary` is turned until `region` is `at` metres from surface `on`; negative presses in."""

    vary: tuple[str, ...]
    region: str
    on: str
    at: Track


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """Seen from `azimuth` (0: from -Y, 90: from +X) and `elevation`, degrees. `fit` is the part of
    the picture (left, top, right, bottom, 0 to 1) that figure and held props fill over the loop.
    `light` is the side the main light comes from: not the one a wall stands on. `pan` moves the
    whole picture right and down by these parts of it, which makes room for the tip.
    """

    azimuth: float
    elevation: float
    lens: float
    fit: tuple[float, float, float, float]
    light: str = "left"
    pan: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    phase: str
    start: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Drawn over the picture: from `offset` metres off the middle of `region` along `along` metres.
    Both turn with the bone `turns_with`, if there is one. `grow` is its strength, 0 to 1.
    """

    kind: str
    region: str
    offset: Array
    along: Array
    turns_with: str
    grow: Track


@dataclass(frozen=True, slots=True, kw_only=True)
class Expect:
    """What the brief says of the clip: a measure, its value and tolerance, when (seconds)."""

    measure: str
    on: str
    want: float | None
    low: float | None
    high: float | None
    tolerance: float
    times: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PoseFile:
    """One clip. Times in seconds, lengths in metres, angles in degrees."""

    name: str
    description: str
    view: str
    duration: float
    fps: int
    base: str
    side: str
    quiet_corner: str
    poster_time: float
    still: Mapping[str, Array | str]
    tracks: Mapping[str, Track]
    camera: Camera
    shoes: bool = True
    gait: Mapping[str, Any] | None = None
    contacts: tuple[Contact, ...] = ()
    props: tuple[Mapping[str, Any], ...] = ()
    markers: tuple[Marker, ...] = ()
    marks: tuple[Mark, ...] = ()
    expects: tuple[Expect, ...] = ()
    allow: Mapping[str, float] = field(default_factory=dict)
    source: str = ""

    @property
    def frames(self) -> int:
        """Pictures in one loop; the video holds one more, a copy of the first."""
        return round(self.duration * self.fps)
