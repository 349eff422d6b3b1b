"""Reads a WebM file's tracks and pictures off its bytes: no player, no FFmpeg."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SEGMENT, CLUSTER, TIMECODE, SIMPLE_BLOCK = 0x18538067, 0x1F43B675, 0xE7, 0xA3
BLOCK_GROUP, BLOCK, REFERENCE = 0xA0, 0xA1, 0xFB
TRACKS, TRACK, CODEC, VIDEO, WIDTH, HEIGHT = 0x1654AE6B, 0xAE, 0x86, 0xE0, 0xB0, 0xBA
HOLDERS = {SEGMENT, TRACKS, TRACK, VIDEO}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """`at` in milliseconds; `key`: can be shown without those before it."""

    at: int
    key: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    codecs: list[str]
    size: tuple[int, int]
    pictures: list[Picture]


def read(path: Path) -> Video:
    """The file at `path`, its times in milliseconds as FFmpeg writes them."""
    codecs: list[str] = []
    pictures: list[Picture] = []
    width = height = 0
    for name, body in _elements(path.read_bytes()):
        if name == CODEC:
            codecs.append(bytes(body).decode())
        elif name == WIDTH:
            width = int.from_bytes(body, "big")
        elif name == HEIGHT:
            height = int.from_bytes(body, "big")
        elif name == CLUSTER:
            pictures += _pictures(body)
    return Video(codecs=codecs, size=(width, height), pictures=pictures)


def _elements(data: bytes | memoryview) -> Iterator[tuple[int, memoryview]]:
    """Name and content of each element; those that hold what is looked for are opened."""
    view, place = memoryview(data), 0
    while place < len(view):
        name, place = _number(view, place, marked=True)
        length, place = _number(view, place, marked=False)
        body = view[place : place + length]
        yield name, body
        if name in HOLDERS:
            yield from _elements(body)
        place += length


def _number(view: memoryview, place: int, *, marked: bool) -> tuple[int, int]:
    """A number whose first byte's leading zeros tell its length, and the place after it."""
    length = 9 - view[place].bit_length()
    number = int.from_bytes(view[place : place + length], "big")
    return number if marked else number & ((1 << 7 * length) - 1), place + length


def _pictures(cluster: memoryview) -> Iterator[Picture]:
    base = 0
    for name, body in _elements(cluster):
        if name == TIMECODE:
            base = int.from_bytes(body, "big")
        elif name == SIMPLE_BLOCK:
            yield Picture(at=base + _offset(body), key=bool(body[3] & 0x80))
        elif name == BLOCK_GROUP:
            parts = dict(_elements(body))
            yield Picture(at=base + _offset(parts[BLOCK]), key=REFERENCE not in parts)


def _offset(block: memoryview) -> int:
    return int.from_bytes(block[1:3], "big", signed=True)
