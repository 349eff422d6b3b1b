"""Clips whose every frame says its number in a bar code, so that a test sees what is on screen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from rehab_desktop.core.content.clip import Clip, Marker

WIDTH, HEIGHT, FPS, FRAMES, BITS = 320, 180, 30, 90, 8
KEY_FRAME_EVERY = 15
FRAME_NS = 1_000_000_000 // FPS
DURATION_NS = FRAMES * FRAME_NS
_FOLDER = Path(__file__).parents[1] / "data" / "clips"


@dataclass(frozen=True)
class Ground:
    path: Path
    rgb: tuple[int, int, int]


CLIPS = {
    "blue": Ground(_FOLDER / "numbered-blue.webm", (40, 80, 160)),
    "orange": Ground(_FOLDER / "numbered-orange.webm", (160, 90, 40)),
}


@dataclass(frozen=True)
class Seen:
    """What one picture shows: which clip, which of its frames, and whether it is mirrored."""

    clip: str
    number: int
    mirrored: bool

    @property
    def position(self) -> int:
        """Clip time (ns) of this frame."""
        return self.number * FRAME_NS


def clip(name: str) -> Clip:
    starts = range(0, DURATION_NS, KEY_FRAME_EVERY * FRAME_NS)
    markers = tuple(
        Marker(phase=f"hold:{place}", start=start, end=start + KEY_FRAME_EVERY * FRAME_NS)
        for place, start in enumerate(starts)
    )
    path = str(CLIPS[name].path)
    return Clip(id=name, path=path, duration=DURATION_NS, fps=FPS, markers=markers)


def read(image: QImage) -> Seen | None:
    """What the picture shows; None for one that is no numbered frame, such as a black one."""
    blocks = BITS + 2
    width, row = image.width(), image.height() // 10
    code = [
        image.pixelColor((2 * place + 1) * width // (2 * blocks), row).green() > 127
        for place in range(blocks)
    ]
    if code[0] == code[-1]:
        return None
    mirrored = code[-1]
    if mirrored:
        code.reverse()
    number = sum(1 << bit for bit, on in enumerate(code[1:-1]) if on)
    name = _ground(image.pixelColor(width // 2, image.height() * 9 // 10))
    return None if name is None else Seen(name, number, mirrored)


def _ground(colour: QColor) -> str | None:
    seen = (colour.red(), colour.green(), colour.blue())
    for name, ground in CLIPS.items():
        if all(abs(one - meant) < 25 for one, meant in zip(seen, ground.rgb, strict=True)):
            return name
    return None
