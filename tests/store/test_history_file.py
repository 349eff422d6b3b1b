"""The history as a file that is damaged, exchanged or moved, told in the app's own values."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehab_desktop.core.history.recovery import TroubleKind, Unsaved
from rehab_desktop.store import errors
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.history_file import SqliteFile
from rehab_desktop.store.outbox import PendingWrites
from rehab_desktop.store.troubles import trouble_of
from tests.store.builders import a_session

HERE = Path("/data/history.sqlite")


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (errors.HistoryDamaged(HERE), TroubleKind.DAMAGED),
        (errors.HistoryReadOnly(HERE), TroubleKind.READ_ONLY),
        (errors.HistoryBusy(HERE), TroubleKind.BUSY),
        (errors.DiskFull(HERE), TroubleKind.FULL),
        (errors.DiskFault(HERE), TroubleKind.DISK),
        (errors.HistoryClosed(HERE), TroubleKind.OTHER),
        (PermissionError(13, "no"), TroubleKind.READ_ONLY),
    ],
)
def test_each_error_is_a_trouble_of_its_kind(error: Exception, kind: TroubleKind) -> None:
    trouble = trouble_of(error, HERE)
    assert (trouble.kind, trouble.path) == (kind, str(HERE))


def test_a_newer_file_says_which_version_made_it() -> None:
    newer = errors.HistoryNewer(HERE, found=9, known=4, made_by="2.1.0")
    assert trouble_of(newer, HERE).made_by == "2.1.0"


def test_the_words_of_an_unknown_fault_are_not_shown() -> None:
    assert trouble_of(RuntimeError("a person's note"), HERE).detail == "RuntimeError"


def test_a_back_up_is_made_listed_and_put_back(path: Path, history: SqliteHistory) -> None:
    file = SqliteFile(history)
    history.add(kept := a_session()).result()
    made = file.back_up().result()
    assert made.sessions == 1
    assert made in file.backups().result()
    file.start_empty().result()
    file.open().result()
    assert history.sessions().result() == []
    file.restore(made).result()
    file.open().result()
    assert history.sessions().result() == [kept]


def test_it_is_viewed_written_again_and_moved(tmp_path: Path, history: SqliteHistory) -> None:
    file = SqliteFile(history)
    history.add(a_session()).result()
    file.view_only().result()
    assert history.add(a_session()).exception() is not None
    file.write_again().result()
    file.retry().result()
    assert len(history.sessions().result()) == 2
    there = tmp_path / "stick"
    there.mkdir()
    file.move_to(there).result()
    assert history.path.parent == there


def test_only_what_would_be_lost_is_told_as_unsaved(history: SqliteHistory) -> None:
    told: list[Unsaved | None] = []
    changed = told.append
    SqliteFile(history).watch(changed)
    tell = history._outbox.changed
    assert tell is not None
    full = errors.DiskFull(history.path)
    tell(PendingWrites(writes=0, checkpoint=True, error=full))
    tell(PendingWrites(writes=2, checkpoint=False, error=full))
    tell(None)
    assert [one and (one.writes, one.trouble.kind) for one in told] == [
        None,
        (2, TroubleKind.FULL),
        None,
    ]
