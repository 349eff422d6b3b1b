"""Reads the memory of another process, as a core dump of it would hold it (Linux)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

BLOCK = 1 << 22


def found_in_memory(process: int, *wanted: bytes) -> list[bytes]:
    """Those of the `wanted` bytes that stand anywhere in the memory that the process may write."""
    longest = max(map(len, wanted))
    left = set(wanted)
    for first, end in _written(process):
        with suppress(OSError), open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
            memory.seek(first)
            kept = b""
            while first < end and left and (block := memory.read(min(BLOCK, end - first))):
                first += len(block)
                looked_at = kept + block
                left -= {one for one in left if one in looked_at}
                kept = looked_at[-longest:]
    return [one for one in wanted if one not in left]


def _written(process: int) -> Iterator[tuple[int, int]]:
    """Where the memory lies that the process may write: first address, and that behind the last."""
    for line in Path(f"/proc/{process}/maps").read_text().splitlines():
        place, rights, *_ = line.split()
        if rights.startswith("rw"):
            first, end = (int(one, 16) for one in place.split("-"))
            yield first, end
