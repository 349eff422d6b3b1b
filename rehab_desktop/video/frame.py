"""One picture on its way from a back end to the screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """`position` is clip time and `at` monotonic time of arrival, both in nanoseconds.

    The image's memory may be overwritten once the next frame has been sent, so code that keeps a
    frame longer copies its image. `owner` keeps that memory alive.
    """

    image: QImage
    clip_id: str
    position: int
    at: int
    mirrored: bool = False
    owner: object = None
