"""Every crash of a recorded run: what had been said by then, and what is left on the disk."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.disk import Disk, Image
from tests.faults.recording import Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Crash:
    """`how` is kill or power cut, after `after` operations; `said` is what was said until then."""

    how: str
    after: int
    said: str
    image: Image

    def put(self, folder: Path, into: Path) -> Path:
        """Lay the image out below `into`, an empty folder from now on, instead of `folder`."""
        shutil.rmtree(into, ignore_errors=True)
        into.mkdir(mode=0o700)
        for name, content in self.image.items():
            path = into / Path(name).relative_to(folder)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return into


def crashes(
    disk: Disk, operations: list[Operation], dice: random.Random, *, power: bool
) -> Iterator[Crash]:
    """A crash before and after every operation, each different image once."""
    seen: set[bytes] = set()
    said = ""
    for after in range(len(operations) + 1):
        if after:
            operation = operations[after - 1]
            disk.do(operation)
            said += operation.content.decode() if operation.kind == "said" else ""
        images = disk.power_cuts(dice) if power else iter([disk.killed()])
        for image in images:
            digest = _digest(image, said)
            if digest not in seen:
                seen.add(digest)
                how = "power cut" if power else "kill"
                yield Crash(how=how, after=after, said=said, image=image)


def survived(
    found: Iterator[Crash], folder: Path, into: Path, sound: Callable[[Path, str], str]
) -> tuple[int, list[str]]:
    """How many crashes there were, and for each that `sound` objects to, what it says."""
    number, lost = 0, []
    for crash in found:
        number += 1
        if problem := sound(crash.put(folder, into), crash.said):
            lost.append(f"{crash.how} after operation {crash.after}: {problem}")
    return number, lost


def _digest(image: Image, said: str) -> bytes:
    digest = hashlib.sha256(said.encode())
    for name, content in sorted(image.items()):
        digest.update(f"{name} {len(content)} ".encode())
        digest.update(content)
    return digest.digest()
