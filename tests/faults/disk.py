"""A disk that replays a recording, stopped at any operation: what would be on it after that.

A killed process leaves all that it wrote. A power cut leaves what was synced, and of the rest any
part in any order: names without content, content without names, half a write.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from tests.faults.recording import Operation

SECTOR = 512
Image = Mapping[str, bytes]
"""Every file by its path, as somebody finds it after the crash."""


@dataclass(slots=True)
class File:
    """What is safe of one file, and the changes since its last sync."""

    safe: bytes = b""
    changes: list[Operation] = field(default_factory=list)

    def after(self, changes: Sequence[Operation]) -> bytes:
        content = bytearray(self.safe)
        for change in changes:
            if change.kind == "truncate":
                content = content[: change.offset].ljust(change.offset, b"\0")
            else:
                end = change.offset + len(change.content)
                content = content.ljust(end, b"\0")
                content[change.offset : end] = change.content
        return bytes(content)


Names = dict[str, File | None]
"""Files by path; None for a folder."""


class Disk:
    """Starts with what lies in `folder` now, all of it safe."""

    def __init__(self, folder: Path) -> None:
        self._now: Names = {str(folder): None}
        for path in folder.rglob("*"):
            self._now[str(path)] = None if path.is_dir() else File(path.read_bytes())
        self._safe: Names = dict(self._now)
        self._changes: list[tuple[str, Names]] = []

    def do(self, operation: Operation) -> None:
        match operation.kind:
            case "create":
                if operation.path not in self._now:
                    self._name(operation.path, {operation.path: File()})
            case "mkdir":
                self._name(operation.path, {operation.path: None})
            case "link":
                self._name(operation.target, {operation.target: self._now[operation.path]})
            case "rename":
                moved = self._now[operation.path]
                self._name(operation.target, {operation.target: moved}, without=operation.path)
            case "unlink":
                self._name(operation.path, {}, without=operation.path)
            case "write" | "truncate":
                self._file(operation.path).changes.append(operation)
            case "sync":
                self._sync(operation.path)

    def killed(self) -> Image:
        return {path: file.after(file.changes) for path, file in self._now.items() if file}

    def power_cuts(self, dice: random.Random) -> Iterator[Image]:
        """Nothing but what is safe; then any part of the rest in any order; then half a write."""
        yield self._image(self._safe, lambda file: file.safe)
        for _ in range(2):
            yield self._image(self._some_names(dice), lambda file: _shuffled(file, dice))
            yield self._image(self._some_names(dice), lambda file: _torn(file, dice))

    def _name(self, path: str, added: Names, without: str = "") -> None:
        if without:
            self._now = {name: file for name, file in self._now.items() if name != without}
        self._now = {**self._now, **added}
        self._changes.append((str(PurePosixPath(path).parent), self._now))

    def _file(self, path: str) -> File:
        file = self._now[path]
        assert file is not None, path
        return file

    def _sync(self, path: str) -> None:
        file = self._now.get(path)
        if file is not None:
            file.safe, file.changes = file.after(file.changes), []
            return
        # A folder: all its names as they are now, and nothing of other folders. What is still to
        # come in those, from another thread, does not take these names back.
        synced = {name: file for name, file in self._now.items() if _parent(name) == path}

        def with_synced(names: Names) -> Names:
            return {name: file for name, file in names.items() if _parent(name) != path} | synced

        self._safe = with_synced(self._safe)
        self._changes = [
            (folder, with_synced(names)) for folder, names in self._changes if folder != path
        ]

    def _some_names(self, dice: random.Random) -> Names:
        """The names after some of the changes since the last sync, which are kept in order."""
        reached = dice.randint(0, len(self._changes))
        return self._changes[reached - 1][1] if reached else self._safe

    def _image(self, names: Names, content: object) -> Image:
        assert callable(content)
        folders = {name for name, file in names.items() if file is None}
        return {
            name: content(file)
            for name, file in names.items()
            if file is not None and _parent(name) in folders
        }


def _parent(path: str) -> str:
    return str(PurePosixPath(path).parent)


def _shuffled(file: File, dice: random.Random) -> bytes:
    some = [change for change in file.changes if dice.random() < 0.5]
    dice.shuffle(some)
    return file.after(some)


def _torn(file: File, dice: random.Random) -> bytes:
    kept = file.changes[: dice.randint(0, len(file.changes))]
    if kept and kept[-1].kind == "write":
        sectors = dice.randint(0, len(kept[-1].content) // SECTOR)
        kept[-1] = replace(kept[-1], content=kept[-1].content[: sectors * SECTOR])
    return file.after(kept)
