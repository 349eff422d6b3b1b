"""Faults of the history file in plain sentences: which file, what happened, what to do about it."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import ClassVar


class StoreError(Exception):
    """The history file could not do what was asked. `str()` is file, cause and remedy in English.

    `path`, `cause` and `remedy` are there one by one, so that a window can say it in the person's
    language by the class of the error.
    """

    default_cause: ClassVar[str] = "could not be read or written"
    default_remedy: ClassVar[str] = "Close the program and start it again."

    def __init__(self, path: Path, cause: str = "", remedy: str = "") -> None:
        self.path = path
        self.cause = cause or self.default_cause
        self.remedy = remedy or self.default_remedy
        super().__init__(f"The history file {path} {self.cause}. {self.remedy}")


class HistoryBusy(StoreError):
    """Another process holds the file."""

    default_cause = "is in use by another program, most likely by this one in another window"
    default_remedy = "Close the other program and try again."


class HistoryDamaged(StoreError):
    """The bytes are not a sound database. Nothing was written to the file."""

    default_cause = "is damaged; it was left exactly as it is"
    default_remedy = (
        "Keep a copy of it, then put a back-up in its place or choose another data folder."
    )


class HistoryNewer(StoreError):
    """A newer version of the program wrote the file. Nothing was written to it.

    `made_by` is that version, such as "2.1.0", or None where the file does not tell.
    """

    default_remedy = (
        "Install the newest version of the program; the file was left exactly as it is."
    )

    def __init__(self, path: Path, *, found: int, known: int, made_by: str | None = None) -> None:
        self.found = found
        self.known = known
        self.made_by = made_by
        super().__init__(
            path,
            f"was made by version {made_by or 'unknown'} of the program. "
            f"It has format {found}, which is newer than format {known}, "
            "the newest that this version of the program knows",
        )


class HistoryReadOnly(StoreError):
    """The file or its folder may not be written."""

    default_cause = "may not be written here"
    default_remedy = "Allow writing to the file and its folder, or choose another data folder."


class DiskFull(StoreError):
    """There is no room left; what was to be stored was not."""

    default_cause = "has no room left on its disk, so nothing was saved"
    default_remedy = "Free some space on the disk and save again."


class DiskFault(StoreError):
    """The disk refused to read or write; what was to be stored cannot be relied upon."""

    default_cause = "could not be read or written, because the disk reported an error"
    default_remedy = "Check that the disk is connected and healthy, then save again."


class AlreadyStored(StoreError):
    """A different session is stored under the same id; the stored one was kept."""

    default_cause = "holds a different session under the same id; the stored one was kept"
    default_remedy = "Save the session under a new id."


class UnknownSession(StoreError):
    """No finished session has that id."""

    default_cause = "holds no such session"
    default_remedy = "Choose a session from the list again."


class HistoryClosed(StoreError):
    """Something was asked of the file after it was closed."""

    default_cause = "was closed already, so nothing was saved"


FAULTS_OF_THE_FILE = (
    HistoryBusy,
    HistoryDamaged,
    HistoryNewer,
    HistoryReadOnly,
    DiskFull,
    DiskFault,
)
"""What may be over once the disk has room, the folder is another or a back-up is in place."""


_BY_SQLITE_CODE: dict[int, type[StoreError]] = {
    3: HistoryReadOnly,  # SQLITE_PERM
    5: HistoryBusy,  # SQLITE_BUSY
    6: HistoryBusy,  # SQLITE_LOCKED
    8: HistoryReadOnly,  # SQLITE_READONLY
    10: DiskFault,  # SQLITE_IOERR
    11: HistoryDamaged,  # SQLITE_CORRUPT
    13: DiskFull,  # SQLITE_FULL
    14: DiskFault,  # SQLITE_CANTOPEN
    26: HistoryDamaged,  # SQLITE_NOTADB
}
_BY_ERRNO: dict[int, type[StoreError]] = {
    errno.EACCES: HistoryReadOnly,
    errno.EPERM: HistoryReadOnly,
    errno.EROFS: HistoryReadOnly,
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EIO: DiskFault,
    # A disk that was pulled out is a folder that is not there.
    errno.ENOENT: DiskFault,
    errno.ENOTDIR: DiskFault,
    errno.ENXIO: DiskFault,
    errno.ENODEV: DiskFault,
}


def explain(error: Exception, path: Path) -> Exception:
    """The `StoreError` that says in words what `error` of SQLite or the system means for `path`.

    Errors that are no fault of the file (a bug, say) come back as they are.
    """
    if isinstance(error, StoreError):
        return error
    # By attribute, not by class: the driver is imported late and not by this module.
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        # The low byte is the kind; the rest says more than a person needs.
        return _BY_SQLITE_CODE.get(code & 0xFF, StoreError)(path)
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, StoreError)(path)
    return error
