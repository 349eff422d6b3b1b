"""What the errors of the history file mean for a person, as the values that the app knows."""

from __future__ import annotations

from pathlib import Path

from rehab_desktop.core.history.recovery import Trouble, TroubleKind
from rehab_desktop.store import errors

KINDS: tuple[tuple[type[BaseException], TroubleKind], ...] = (
    (errors.HistoryDamaged, TroubleKind.DAMAGED),
    (errors.HistoryNewer, TroubleKind.NEWER),
    (errors.HistoryReadOnly, TroubleKind.READ_ONLY),
    (errors.HistoryBusy, TroubleKind.BUSY),
    (errors.DiskFull, TroubleKind.FULL),
    (errors.DiskFault, TroubleKind.DISK),
)


def trouble_of(error: BaseException, path: Path) -> Trouble:
    """What an error met at `path` means for a person."""
    if isinstance(error, OSError):
        error = errors.explain(error, path)
    kind = next((kind for fault, kind in KINDS if isinstance(error, fault)), TroubleKind.OTHER)
    made_by = error.made_by if isinstance(error, errors.HistoryNewer) else None
    where = error.path if isinstance(error, errors.StoreError) else path
    # The words of an unknown fault may quote anything; its kind may be shown and reported.
    detail = str(error) if isinstance(error, errors.StoreError) else type(error).__name__
    return Trouble(kind=kind, path=str(where), detail=detail, made_by=made_by or "")
