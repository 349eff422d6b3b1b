"""Files that only their owner can read, and that are safe from a power cut once they
are written.
"""

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
    """Create the folder with mode 0700, if it does not exist.

    An existing folder keeps its mode, because the person may share it with others. The files in it
    are private themselves.
    """
    folder.mkdir(mode=_OWNER_ONLY_FOLDER, parents=True, exist_ok=True)


def make_private_file(file: Path) -> None:
    """Create an empty file with mode 0600, if it does not exist."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ONLY_FILE))
        sync_folder(file.parent)
        # The folder may be new too, and its name is stored in its parent, which we may be unable to
        # read.
        with contextlib.suppress(PermissionError):
            sync_folder(file.parent.parent)


def restrict(file: Path) -> None:
    """Remove all rights of others from an existing file, if the file belongs to us."""
    if os.name == "posix" and file.stat().st_mode & 0o077:
        with contextlib.suppress(PermissionError):
            file.chmod(_OWNER_ONLY_FILE)


def write_private_file(file: Path, content: bytes) -> None:
    """Replace the content of the file (mode 0600). After a crash it has the old content or the new,
    never a mixture.
    """
    make_private_folder(file.parent)
    with whole_file(file, keep_mode=False) as stream:
        stream.write(content)


def copy_private_file(
    source: Path, target: Path, each: Callable[[bytes], object] = lambda _: None
) -> None:
    """Copy a file with mode 0600; the copy is on the disk when this returns.

    An existing `target` is replaced. Where copying fails, there is no file `target`. `each` is
    called with every piece before it is written, and may raise.
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


def sync_file(file: Path) -> None:
    """Have on the disk what was written to the file by whoever does not wait for it."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def wipe(file: Path) -> None:
    """Delete the file after writing zeros over it, so that its blocks hold nothing afterwards.
    Content that has another name too is left there as it is.

    A disk that writes each block elsewhere (SSDs, some file systems) may keep the old ones for a
    while. Nothing happens where there is no file.
    """
    with contextlib.suppress(FileNotFoundError):
        found = file.stat()
        if found.st_nlink == 1:
            with file.open("rb+") as stream:
                for start in range(0, found.st_size, _PIECE):
                    stream.write(bytes(min(found.st_size - start, _PIECE)))
                stream.flush()
                os.fsync(stream.fileno())
        file.unlink()
        sync_folder(file.parent)
