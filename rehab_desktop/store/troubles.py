"""Translates errors of the history file into the troubles that the app shows."""

from __future__ import annotations

from pathlib import Path

from rehab_desktop.core.history.recovery import Trouble, TroubleKind
from rehab_desktop.store import errors

KINDS: tuple[tuple[type[BaseException], TroubleKind], ...] = (
    (errors.HistoryDamaged, TroubleKind.DAMAGED),
    (errors.HistoryMissing, TroubleKind.MISSING),
    (errors.HistoryLocked, TroubleKind.LOCKED),
    (errors.HistoryNewer, TroubleKind.NEWER),
    (errors.HistoryReadOnly, TroubleKind.READ_ONLY),
    (errors.HistoryBusy, TroubleKind.BUSY),
    (errors.DiskFull, TroubleKind.FULL),
    (errors.DiskFault, TroubleKind.DISK),
)


def trouble_of(error: BaseException, path: Path) -> Trouble:
    """The trouble for an error of the file or folder at `path`."""
    if isinstance(error, OSError):
        error = errors.explain(error, path)
    kind = next((kind for fault, kind in KINDS if isinstance(error, fault)), TroubleKind.OTHER)
    made_by = error.made_by if isinstance(error, errors.HistoryNewer) else None
    where = error.path if isinstance(error, errors.StoreError) else path
    # The message of an unknown error may quote anything; its type can be shown and reported.
    detail = str(error) if isinstance(error, errors.StoreError) else type(error).__name__
    return Trouble(kind=kind, path=str(where), detail=detail, made_by=made_by or "")
