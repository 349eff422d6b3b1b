"""A person's own clips as files: copied into their folder, and whole there or not at all.

A clip is a video file, its first picture and a small file that describes it, all of one name. The
description is written last: that is what makes it a clip.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rehab_desktop.core.content.clip_ports import (
    MOST_BYTES,
    ClipCopy,
    ClipFault,
    ClipRefused,
    Probed,
)
from rehab_desktop.store.private_files import (
    copy_private_file,
    make_private_folder,
    write_private_file,
)
from rehab_desktop.whole_file import sync_folder

_DRAFT = ".new-"


class ClipsOnDisk:
    """Fulfils `core.content.clip_ports.ClipFiles`."""

    def tidy(self, folder: str) -> None:
        for draft in Path(folder).glob(f"{_DRAFT}*"):
            draft.unlink(missing_ok=True)

    def check(self, source: str) -> None:
        path = Path(source)
        if not path.exists():
            raise ClipRefused(ClipFault.MISSING, path.name)
        if not path.is_file():
            raise ClipRefused(ClipFault.NO_FILE, path.name)
        if path.stat().st_size > MOST_BYTES:
            raise ClipRefused(ClipFault.TOO_LARGE, path.name)

    @contextmanager
    def copied(
        self, source: str, folder: str, *, cancelled: Callable[[], bool]
    ) -> Iterator[ClipCopy]:
        with _draft(Path(folder)) as draft:
            digest = _copy(Path(source), draft, cancelled)
            yield ClipCopy(path=str(draft), digest=digest)

    def keep(self, copy: ClipCopy, found: Probed, name: str, description: str) -> str:
        draft = Path(copy.path)
        place = draft.with_name(name)
        draft.replace(place.with_suffix(found.container.value))
        write_private_file(place.with_suffix(".jpg"), found.poster)
        described = place.with_suffix(".toml")
        write_private_file(described, description.encode())
        return str(described)

    def bring(self, source: str, folder: str, *, cancelled: Callable[[], bool]) -> None:
        described = sorted(Path(source).glob("*.toml"))
        if not described:
            return
        here = Path(folder)
        with _draft(here) as draft:
            for one in described:
                beside = [part for part in one.parent.glob(f"{one.stem}.*") if part != one]
                for part in (*beside, one):
                    if not (here / part.name).exists():
                        _copy(part, draft, cancelled)
                        draft.replace(here / part.name)
            sync_folder(here)


@contextmanager
def _draft(folder: Path) -> Iterator[Path]:
    """The name of a file in the folder that is gone at the end, unless it was given another."""
    make_private_folder(folder)
    draft = folder / f"{_DRAFT}{os.getpid()}"
    try:
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _copy(source: Path, draft: Path, cancelled: Callable[[], bool]) -> str:
    """Copy the file; sixteen digits that tell its content from any other's."""
    digest, size = hashlib.sha256(), 0

    def look(piece: bytes) -> None:
        nonlocal size
        if cancelled():
            raise ClipRefused(ClipFault.CANCELLED, source.name)
        digest.update(piece)
        size += len(piece)
        if size > MOST_BYTES:
            raise ClipRefused(ClipFault.TOO_LARGE, source.name)

    copy_private_file(source, draft, look)
    return digest.hexdigest()[:16]
