"""The colours of the three themes, and the arithmetic that keeps text on them legible."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

SESSION_CONTRAST = 7.0
"""Anything needed on the session screen stands out this much from what lies behind it."""

TEXT_CONTRAST = 4.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """One theme; every colour is `#RRGGBB`. `line_width` is in pixels at 1440 x 900.

    `track` is what a bar fills as it goes on.
    """

    ground: str
    surface: str
    sunken: str
    line: str
    track: str
    ink: str
    soft: str
    faint: str
    work: str
    breathe: str
    rest: str
    ready: str
    good: str
    caution: str
    stop: str
    dark: bool
    line_width: float = 1


LIGHT = Palette(
    ground="#F3F1EC",
    surface="#FFFFFF",
    sunken="#EAE7E0",
    line="#DDD8CE",
    track="#DDD8CE",
    ink="#15211F",
    soft="#56625F",
    faint="#8B948F",
    work="#0E7C74",
    breathe="#3566B8",
    rest="#A86B08",
    ready="#7A4BA3",
    good="#3C8F4D",
    caution="#C98211",
    stop="#C0392B",
    dark=False,
)

DARK = Palette(
    ground="#0F1416",
    surface="#182024",
    sunken="#131A1D",
    line="#2A353A",
    track="#2A353A",
    ink="#F1F4F4",
    soft="#A9B6B6",
    faint="#71807F",
    work="#37B6A8",
    breathe="#7AA7F0",
    rest="#E3B04B",
    ready="#C9A2E8",
    good="#4C9F5D",
    caution="#C98211",
    stop="#DF6A5E",
    dark=True,
)

CONTRAST = Palette(
    ground="#000000",
    surface="#000000",
    sunken="#1C1C1C",
    line="#FFFFFF",
    track="#3C3C3C",
    ink="#FFFFFF",
    soft="#FFFFFF",
    faint="#E4E4E4",
    work="#4FF0DC",
    breathe="#9CCBFF",
    rest="#FFD84D",
    ready="#E9C8FF",
    good="#7DFF90",
    caution="#FFC24D",
    stop="#FF9C90",
    dark=True,
    line_width=2,
)

ON_CLIP_INK = LIGHT.ink
"""Clips stay light in every theme, and so does what is written on them."""

CLIP_GROUND = "#D3D4D4"
"""About what a clip's backdrop looks like."""


@cache
def luminance(colour: str) -> float:
    """Relative luminance 0-1 of `#RRGGBB`, as WCAG 2 defines it."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(colour: str, other: str, share: float) -> str:
    """`colour` with `share` (0-1) of `other` in it."""
    parts = (
        round(int(colour[i : i + 2], 16) * (1 - share) + int(other[i : i + 2], 16) * share)
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


@cache
def faded(palette: Palette) -> str:
    """What is written on a control that cannot be pressed: as pale as it may be and be read."""
    behind = (palette.ground, palette.surface, palette.sunken)
    for hundredth in range(100, -1, -1):
        shade = mixed(palette.ink, palette.ground, hundredth / 100)
        if min(contrast(shade, other) for other in behind) >= TEXT_CONTRAST:
            return shade
    return palette.ink


@cache
def legible(colour: str, palette: Palette, ratio: float) -> str:
    """`colour`, moved towards black or white just as far as `ratio` on ground and surface asks."""
    towards = "#FFFFFF" if palette.dark else "#000000"
    for hundredth in range(101):
        shade = mixed(colour, towards, hundredth / 100)
        if min(contrast(shade, palette.ground), contrast(shade, palette.surface)) >= ratio:
            return shade
    return towards
