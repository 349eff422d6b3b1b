"""Tells by its bytes what a file is: only MP4 and WebM with everything inside are taken as clips.

Decoders follow what a file asks for: a playlist named .mp4 made VLC fetch its address. So nothing
is given to one whose first bytes are not those of a plain container, whatever its name is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from rehab_desktop.core.content.clip_ports import ClipFault, ClipRefused, Container

_EBML = b"\x1a\x45\xdf\xa3"
_BOXES = frozenset({b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot"})
_OTHER_VIDEO = (
    (0, b"RIFF", 8, b"AVI "),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", 0, b""),  # ASF: wmv
    (0, b"FLV\x01", 0, b""),
    (0, b"OggS", 0, b""),
    (0, b"\x00\x00\x01\xba", 0, b""),  # MPEG programme stream
    (0, b"\x47", 188, b"\x47"),  # MPEG transport stream
    (0, b".RMF", 0, b""),
)
_MOST_MOOV = 64_000_000
_NESTED = frozenset({b"moov", b"trak", b"mdia", b"minf", b"dinf", b"edts", b"udta"})


def container_of(path: Path) -> Container:
    """What kind of video the file is. Raises `ClipRefused` for whatever is not taken."""
    with path.open("rb") as file:
        head = file.read(4096)
        if not head:
            raise ClipRefused(ClipFault.EMPTY, path.name)
        if head.startswith(_EBML):
            if b"webm" in head[:64] or b"matroska" in head[:64]:
                return Container.WEBM
            raise ClipRefused(ClipFault.NO_VIDEO, path.name)
        if head[4:8] in _BOXES:
            file.seek(0)
            if any(_refers(kind, body) for kind, body in _boxes(file)):
                raise ClipRefused(ClipFault.REFERS, path.name)
            return Container.MP4
    for at, magic, then, second in _OTHER_VIDEO:
        if head[at:].startswith(magic) and head[then:].startswith(second):
            raise ClipRefused(ClipFault.OTHER_VIDEO, path.name)
    raise ClipRefused(ClipFault.NO_VIDEO, path.name)


def _refers(kind: bytes, body: bytes) -> bool:
    """Whether this box sends a player to another file."""
    if kind in (b"rmra", b"rmda", b"rdrf"):
        return True
    # A data reference whose lowest flag is not set lies outside of this file.
    return kind in (b"url ", b"urn ", b"alis") and not (len(body) >= 4 and body[3] & 1)


def _boxes(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """The boxes that may refer to something, with their bodies; `mdat` is passed over."""
    while len(head := file.read(8)) == 8:
        size, kind, taken = int.from_bytes(head[:4], "big"), head[4:], 8
        if size == 1:
            size, taken = int.from_bytes(file.read(8), "big"), 16
        if size == 0:
            return
        if size < taken:
            return  # a size that lies; the decoder will say that it is broken
        if kind == b"moov" and size - taken <= _MOST_MOOV:
            yield from _inside(kind, file.read(size - taken))
        else:
            file.seek(size - taken, 1)


def _inside(kind: bytes, body: bytes) -> Iterator[tuple[bytes, bytes]]:
    """A box, and those in it where it holds some."""
    yield kind, body[:16]
    if kind == b"dref":
        body = body[8:]  # version, flags and a count come first
    elif kind not in _NESTED and kind not in (b"rmra", b"rmda"):
        return
    place = 0
    while place + 8 <= len(body):
        size = int.from_bytes(body[place : place + 4], "big")
        if size < 8:
            return
        yield from _inside(body[place + 4 : place + 8], body[place + 8 : place + size])
        place += size
