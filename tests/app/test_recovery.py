"""The ways out of a trouble: in which order, and what holds when one of them fails."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rehab_desktop.app.futures import done
from rehab_desktop.app.recovery import HistoryRecovery, Unanswered
from rehab_desktop.core.history.recovery import Backup, Trouble, TroubleKind
from tests.fakes import answer

BACKUP = Backup(id="/data/backups/1", made_at=datetime(2026, 5, 1, tzinfo=UTC), sessions=3)


class World:
    """A history file and its folder in one; `broken` names what fails, and with what."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.broken: dict[str, Exception] = {}
        self.path = Path("/data")
        self.holder = 41

    def _take(self, step: str) -> Future[None]:
        self.steps.append(step)
        return answer(None, self.broken.get(step))

    def explain(self, error: BaseException) -> Trouble:
        return Trouble(kind=TroubleKind.DISK, path="/data/history", detail=str(error))

    def backups(self) -> Future[Sequence[Backup]]:
        return done((BACKUP,))

    def back_up(self) -> Future[Backup]:
        return done(BACKUP)

    def open(self) -> Future[None]:
        return self._take("open")

    def restore(self, backup: Backup) -> Future[None]:
        return self._take("restore")

    def start_empty(self) -> Future[None]:
        return self._take("start empty")

    def view_only(self) -> Future[None]:
        return self._take("view only")

    def write_again(self) -> Future[None]:
        return self._take("write again")

    def retry(self) -> Future[None]:
        return self._take("retry")

    def hold(self) -> None:
        self._take("hold").result()


class File(World):
    def move_to(self, folder: Path) -> Future[None]:
        return self._take(f"file to {folder.name}")


class Folder(World):
    def move_to(self, folder: Path) -> None:
        self._take(f"folder to {folder.name}").result()


@pytest.fixture
def file() -> File:
    return File()


@pytest.fixture
def folder(file: File) -> Folder:
    folder = Folder()
    folder.steps, folder.broken = file.steps, file.broken
    return folder


@pytest.fixture
def recovery(file: File, folder: Folder) -> HistoryRecovery:
    return HistoryRecovery(file, folder)


def test_what_was_put_in_place_is_opened(recovery: HistoryRecovery, file: File) -> None:
    recovery.restore(BACKUP).result()
    recovery.start_empty().result()
    assert file.steps == ["restore", "open", "start empty", "open"]


def test_the_fault_of_a_restoration_is_told_before_that_of_opening(
    recovery: HistoryRecovery, file: File
) -> None:
    file.broken |= {"restore": OSError("no back-up"), "open": OSError("still damaged")}
    with pytest.raises(OSError, match="no back-up"):
        recovery.restore(BACKUP).result()


def test_back_ups_are_those_of_the_file(recovery: HistoryRecovery) -> None:
    assert recovery.backups().result() == (BACKUP,)
    assert recovery.back_up().result() == BACKUP


def test_the_folder_is_claimed_before_anything_is_tried_again(
    recovery: HistoryRecovery, file: File
) -> None:
    recovery.retry().result()
    assert file.steps == ["hold", "retry"]


def test_a_folder_that_another_app_has_is_told_as_that(
    recovery: HistoryRecovery, file: File
) -> None:
    file.broken["hold"] = Unanswered("hangs")
    error = recovery.retry().exception()
    assert error is not None
    assert file.steps == ["hold"]
    assert recovery.explain(error) == Trouble(kind=TroubleKind.HANGING, path="/data", process=41)


def test_any_other_fault_is_the_files_to_explain(recovery: HistoryRecovery) -> None:
    assert recovery.explain(OSError("full")).detail == "full"


def test_trying_again_while_viewing_writes_again(recovery: HistoryRecovery, file: File) -> None:
    recovery.view_only()
    recovery.retry().result()
    assert file.steps == ["view only", "hold", "write again"]
    recovery.retry().result()
    assert file.steps[-1] == "retry", "it is not viewed any more"


def test_what_can_still_not_be_written_is_viewed_on(recovery: HistoryRecovery, file: File) -> None:
    file.broken["write again"] = OSError("read-only")
    recovery.view_only()
    with pytest.raises(OSError, match="read-only"):
        recovery.retry().result()
    assert file.steps[-2:] == ["write again", "view only"]
    recovery.retry().exception()
    assert file.steps[-2:] == ["write again", "view only"]


def test_the_app_moves_before_its_history_does(recovery: HistoryRecovery, file: File) -> None:
    recovery.view_only()
    recovery.move_to("/stick").result()
    assert file.steps[-2:] == ["folder to stick", "file to stick"]
    recovery.retry().result()
    assert file.steps[-1] == "retry", "what lies elsewhere is not viewed only"


def test_a_folder_that_cannot_be_had_leaves_the_history_where_it_is(
    recovery: HistoryRecovery, file: File
) -> None:
    file.broken["folder to stick"] = OSError("no such disk")
    with pytest.raises(OSError, match="no such disk"):
        recovery.move_to("/stick").result()
    assert "file to stick" not in file.steps
