"""What the disk refuses is kept in memory, told of, and stored as soon as that is possible."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rehab_desktop.store.errors import DiskFull, HistoryBusy, UnknownSession
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.outbox import PendingWrites
from tests.store.builders import a_checkpoint, a_session


class Told:
    """What the history says is unsaved, change by change."""

    def __init__(self) -> None:
        self.all: list[PendingWrites | None] = []
        self._saved = threading.Event()

    def __call__(self, unsaved: PendingWrites | None) -> None:
        self.all.append(unsaved)
        if unsaved is None:
            self._saved.set()

    def saved(self) -> bool:
        return self._saved.wait(5)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def history(path: Path, told: Told) -> Iterator[SqliteHistory]:
    history = SqliteHistory(path, retry_s=0.05)
    history.watch(told)
    history.open().result()
    yield history
    history.close()


def limit(history: SqliteHistory, pages: int) -> None:
    """A disk with room for so many pages and no more."""
    history._worker.submit(lambda db: db.execute(f"PRAGMA max_page_count = {pages}")).result()


@pytest.fixture
def full(history: SqliteHistory) -> Callable[[], None]:
    """The disk is full; calling this makes room."""
    limit(history, 1)
    return lambda: limit(history, 100_000)


LONG = "x" * 50_000


def test_a_finished_session_is_stored_by_itself_once_there_is_room(
    history: SqliteHistory, told: Told, full: Callable[[], None]
) -> None:
    record = a_session(note=LONG)
    assert isinstance(history.add(record).exception(), DiskFull)
    [unsaved] = told.all
    assert unsaved is not None
    assert (unsaved.writes, unsaved.checkpoint) == (1, False)
    assert isinstance(unsaved.error, DiskFull)

    full()
    assert told.saved()
    assert told.all[-1] is None
    assert history.sessions().result() == [record]


def test_what_waits_is_stored_in_its_order(
    history: SqliteHistory, told: Told, full: Callable[[], None]
) -> None:
    records = [a_session(note=LONG) for _ in range(3)]
    for record in records:
        history.add(record)
        history.annotate(record.id, pain_after=1, effort=2, note=LONG + "answered")
    assert isinstance(history.retry().exception(), DiskFull)
    assert [one.writes for one in told.all if one] == [1, 2, 3, 4, 5, 6]

    full()
    assert told.saved()
    stored = history.sessions().result()
    answered = [replace(one, pain_after=1, effort=2, note=LONG + "answered") for one in records]
    assert sorted(stored, key=lambda one: one.id) == sorted(answered, key=lambda one: one.id)


def test_answers_to_a_waiting_session_are_not_lost_when_room_comes_between(
    history: SqliteHistory, told: Told, full: Callable[[], None]
) -> None:
    record = a_session(note=LONG)
    history.add(record).exception()
    full()
    history.annotate(record.id, pain_after=3, effort=None, note="after").result()
    [stored] = history.sessions().result()
    assert (stored.pain_after, stored.note) == (3, "after")


def test_a_running_session_that_cannot_be_written_down_is_told_until_it_can(
    history: SqliteHistory, told: Told, full: Callable[[], None]
) -> None:
    checkpoint = a_checkpoint(plan=LONG)
    history.save_checkpoint(checkpoint).exception()
    history.save_checkpoint(checkpoint).exception()
    [unsaved] = told.all
    assert unsaved is not None
    assert (unsaved.writes, unsaved.checkpoint) == (0, True)
    full()
    history.save_checkpoint(checkpoint).result()
    assert told.all[-1] is None


def test_a_check_point_that_succeeds_takes_the_waiting_along(path: Path, told: Told) -> None:
    history = SqliteHistory(path, retry_s=3600)
    history.watch(told)
    history.open().result()
    limit(history, 1)
    record = a_session(note=LONG)
    history.add(record).exception()
    limit(history, 100_000)
    history.save_checkpoint(a_checkpoint()).result()
    assert told.all[-1] is None
    assert history.sessions().result() == [record]
    history.close()


def test_closing_tries_once_more(path: Path) -> None:
    first, second = SqliteHistory(path), SqliteHistory(path, retry_s=3600)
    first.open().result()
    record = a_session()
    assert isinstance(second.add(record).exception(), HistoryBusy)
    first.close()
    second.close()
    again = SqliteHistory(path)
    assert again.sessions().result() == [record]
    again.close()


def test_what_is_given_up_at_the_end_is_counted_in_the_log(
    history: SqliteHistory, full: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    history.add(a_session(note=LONG)).exception()
    with caplog.at_level(logging.ERROR):
        history.close()
    assert "1 writes were given up" in caplog.text
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("Thread-")]


def test_a_write_that_no_room_would_help_is_not_kept(history: SqliteHistory, told: Told) -> None:
    failure = history.annotate("nobody", pain_after=1, effort=None, note="").exception()
    assert isinstance(failure, UnknownSession)
    assert told.all == []
    history.add(record := a_session()).result()
    assert history.sessions().result() == [record]


def test_a_waiting_write_that_is_refused_later_holds_up_none_behind_it(
    history: SqliteHistory, told: Told, full: Callable[[], None]
) -> None:
    record = a_session(note=LONG)
    history.annotate("nobody", pain_after=1, effort=None, note=LONG)
    limit(history, 1)
    other = replace(record, title="Another under the same id")
    for each in (record, other):
        history.add(each).exception()
    last = a_session(note=LONG)
    history.add(last).exception()
    full()
    assert told.saved()
    assert {one.title for one in history.sessions().result()} == {record.title, last.title}
    assert len(history.sessions().result()) == 2


def test_a_full_disk_is_logged_once_and_not_each_second(
    history: SqliteHistory, full: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        for _ in range(20):
            history.save_checkpoint(a_checkpoint(plan=LONG)).exception()
    assert len(caplog.records) == 1
