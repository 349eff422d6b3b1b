"""Faults of the history file as plain sentences: which file, what happened, what to do about it."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import ClassVar


class StoreError(Exception):
    """The history file could not do what was asked. `str()` is file, cause and remedy in English.

    `path`, `cause` and `remedy` are also separate, so that a window can show a text in the person's
    language for each class.
    """

    default_cause: ClassVar[str] = "could not be read or written"
    default_remedy: ClassVar[str] = "Close the program and start it again."

    def __init__(self, path: Path, cause: str = "", remedy: str = "") -> None:
        self.path = path
        self.cause = cause or self.default_cause
        self.remedy = remedy or self.default_remedy
        super().__init__(f"The history file {path} {self.cause}. {self.remedy}")


class HistoryBusy(StoreError):
    """Another process uses the file."""

    default_cause = "is in use by another program, most likely by this one in another window"
    default_remedy = "Close the other program and try again."


class HistoryDamaged(StoreError):
    """The file is not a sound database. Nothing was written to it."""

    default_cause = "is damaged; it was left exactly as it is"
    default_remedy = (
        "Keep a copy of it, then put a back-up in its place or choose another data folder."
    )


class HistoryMissing(StoreError):
    """The file is not there, and back-ups of it are. None was made in its place: an empty history
    would look like lost data.
    """

    default_cause = "is not there any more, and its back-ups are"
    default_remedy = "Put a back-up in its place, or put the file back."


class HistoryLocked(StoreError):
    """The file is encrypted, and no key that was given opens it. Nothing was written to it.

    Where the very beginning of an encrypted file is destroyed, no key can be tried, and it is told
    so too.
    """

    default_cause = "is encrypted, and the keys of this folder do not open it"
    default_remedy = (
        "Put the key file that belongs to it back, such as the copy beside its back-ups; "
        "or put a back-up in its place."
    )


class HistoryNewer(StoreError):
    """A newer version of the app wrote the file. Nothing was written to it.

    `made_by` is that version, such as "2.1.0", or None where the file does not say it.
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
    """The file or its folder cannot be written."""

    default_cause = "may not be written here"
    default_remedy = "Allow writing to the file and its folder, or choose another data folder."


class DiskFull(StoreError):
    """The disk is full; the data was not stored."""

    default_cause = "has no room left on its disk, so nothing was saved"
    default_remedy = "Free some space on the disk and save again."


class DiskFault(StoreError):
    """The disk failed to read or write; the data may not be stored."""

    default_cause = "could not be read or written, because the disk reported an error"
    default_remedy = "Check that the disk is connected and healthy, then save again."


class AlreadyStored(StoreError):
    """A different session is stored under the same id; the stored one is unchanged."""

    default_cause = "holds a different session under the same id; the stored one was kept"
    default_remedy = "Save the session under a new id."


class UnknownSession(StoreError):
    """No finished session has this id."""

    default_cause = "holds no such session"
    default_remedy = "Choose a session from the list again."


class ClinicKeepsSessions(StoreError):
    """A session of a clinic was to be changed or deleted. Nothing was."""

    default_cause = "is a clinic's, which keeps every session as it is"
    default_remedy = "Withdraw the session with a reason."


class HistoryOfOthers(StoreError):
    """The folder has a history of its own that is not meant to be opened here."""

    default_cause = "is in the folder already, and a clinic and somebody's own training stay apart"
    default_remedy = "Choose an empty folder."


class HistoryOnNetwork(StoreError):
    """A clinic's file was to lie on the drive of another computer."""

    default_cause = (
        "would lie on a network drive, where two programs may write at once in spite of the lock"
    )
    default_remedy = "Choose a folder on this computer."


class HistoryClosed(StoreError):
    """The history was used after it was closed."""

    default_cause = "was closed already, so nothing was saved"


FAULTS_OF_THE_FILE = (
    HistoryBusy,
    HistoryDamaged,
    HistoryLocked,
    HistoryNewer,
    HistoryReadOnly,
    DiskFull,
    DiskFault,
)
"""Faults that may go away: when the disk has room again, with another folder, or with a back-up.
The same write may then succeed.
"""


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
    # If a disk was unplugged, the folder does not exist.
    errno.ENOENT: DiskFault,
    errno.ENOTDIR: DiskFault,
    errno.ENXIO: DiskFault,
    errno.ENODEV: DiskFault,
}


def explain(error: Exception, path: Path) -> Exception:
    """The `StoreError` for an error of SQLite or of the operating system with the file at `path`.

    Other errors (a bug, for example) are returned unchanged.
    """
    if isinstance(error, StoreError):
        return error
    # By attribute, not by class, because this module does not import the driver.
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        # The low byte is the kind of error; the rest is more detail than a person needs.
        return _BY_SQLITE_CODE.get(code & 0xFF, StoreError)(path)
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, StoreError)(path)
    return error
