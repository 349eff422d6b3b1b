"""Files that only their owner can read, and that survive a power cut once written."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

from rehab_desktop.whole_file import sync_folder, whole_file

_OWNER_ONLY_FOLDER = 0o700
_OWNER_ONLY_FILE = 0o600
_PIECE = 1024 * 1024


def make_private_folder(folder: Path) -> None:
    """Create the folder, 0700, unless it is there.

    A folder that is there keeps its mode: the person may have chosen one that others use too. The
    files in it are private by themselves.
    """
    folder.mkdir(mode=_OWNER_ONLY_FOLDER, parents=True, exist_ok=True)


def make_private_file(file: Path) -> None:
    """Create an empty file, 0600 from its first instant, unless it is there."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ONLY_FILE))
        sync_folder(file.parent)
        # The folder may be new as well, and its own name is kept in the one above, which need not
        # be ours to read.
        with contextlib.suppress(PermissionError):
            sync_folder(file.parent.parent)


def restrict(file: Path) -> None:
    """Take from an existing file what others may do with it, as far as the file is ours."""
    if os.name == "posix" and file.stat().st_mode & 0o077:
        with contextlib.suppress(PermissionError):
            file.chmod(_OWNER_ONLY_FILE)


def write_private_file(file: Path, content: bytes) -> None:
    """Replace the file's content, 0600: it holds the old content or the new, never a mixture."""
    make_private_folder(file.parent)
    with whole_file(file, keep_mode=False) as stream:
        stream.write(content)


def copy_private_file(
    source: Path, target: Path, each: Callable[[bytes], object] = lambda _: None
) -> None:
    """A copy, 0600 from its first instant and on the disk when this returns.

    Whatever has the name `target` is replaced. Where copying fails, nothing has that name. `each`
    is shown every piece before it is written, and may raise.
    """
    target.unlink(missing_ok=True)
    number = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ONLY_FILE)
    try:
        with source.open("rb") as read, os.fdopen(number, "wb") as written:
            while piece := read.read(_PIECE):
                each(piece)
                written.write(piece)
            written.flush()
            os.fsync(written.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise
