"""A file that is either all there or as it was before."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp
from typing import BinaryIO


@contextmanager
def whole_file(path: str) -> Iterator[BinaryIO]:
    """A new file beside `path` that takes its place at the end; after an error nothing is changed.

    It is its owner's alone to read, as what it holds is about a person's health; where it takes the
    place of another, it keeps that one's permissions. Raises `OSError`.
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
        if target.exists():
            draft.chmod(target.stat().st_mode & 0o777)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
