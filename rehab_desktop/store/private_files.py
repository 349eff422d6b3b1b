"""Files that only their owner can read, and that survive a power cut once written."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

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
    draft = file.with_name(file.name + ".new")
    draft.unlink(missing_ok=True)
    number = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ONLY_FILE)
    with os.fdopen(number, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(file)
    sync_folder(file.parent)


def copy_private_file(source: Path, target: Path) -> None:
    """A copy, 0600 from its first instant and on the disk when this returns.

    Whatever has the name `target` is replaced. Where copying fails, nothing has that name.
    """
    target.unlink(missing_ok=True)
    number = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ONLY_FILE)
    try:
        with source.open("rb") as read, os.fdopen(number, "wb") as written:
            while piece := read.read(_PIECE):
                written.write(piece)
            written.flush()
            os.fsync(written.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Make the names in the folder durable; Windows does it by itself and offers no call for it."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
