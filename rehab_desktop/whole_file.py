"""A file that is either all there or as it was before, whatever happens on the way.

Whoever replaces a file in the app does it by this. It lies below the rooms that write files, since
they do not know each other, and beside what writes none.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp
from typing import BinaryIO

_NOT_HERE = (errno.EACCES, errno.EPERM, errno.EINVAL, errno.ENOTSUP)


@contextmanager
def whole_file(path: str | Path, *, keep_mode: bool = True) -> Iterator[BinaryIO]:
    """A new file beside `path` that takes its place at the end; after an error nothing is changed.

    It is its owner's alone to read, as what it holds is about a person's health; where it takes the
    place of another, it keeps that one's permissions unless `keep_mode` is off. When the block has
    ended, both the content and the name are on the disk. Raises `OSError`.
    """
    target = Path(path)
    # Following a link, so that what it points to is replaced and not the link.
    target = target.resolve() if target.is_symlink() else target
    number, name = mkstemp(prefix=".rehab-", suffix=".part", dir=target.parent)
    draft = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if keep_mode and target.exists():
            draft.chmod(target.stat().st_mode & 0o777)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    try:
        sync_folder(target.parent)
    except OSError as error:
        # A folder that we may write to and not read, or a disk of the network: the file is there.
        if error.errno not in _NOT_HERE:
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
