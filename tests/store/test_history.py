"""What is stored is what comes back, once, whole and in order."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from rehab_desktop.core.history.record import PainMark
from rehab_desktop.store.errors import AlreadyStored, HistoryClosed, UnknownSession
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import EVENING, a_checkpoint, a_session, a_set

CHECKOUT = Path(__file__).parents[2]


def rows_of(path: Path, sql: str) -> list[tuple[object, ...]]:
    """What Python's own SQLite reads from the closed file."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchall()


def test_a_new_file_holds_nothing(history: SqliteHistory) -> None:
    assert history.sessions().result() == []
    assert history.checkpoint().result() is None


def test_a_session_comes_back_as_it_was_stored(path: Path, history: SqliteHistory) -> None:
    record = a_session()
    history.add(record).result()
    history.close()

    again = SqliteHistory(path)
    assert again.sessions().result() == [record]
    again.close()


def test_a_session_without_sets_and_pains_is_stored_too(history: SqliteHistory) -> None:
    record = a_session(sets=(), pains=())
    history.add(record).result()
    assert history.sessions().result() == [record]


def test_the_local_time_of_both_ends_is_kept(history: SqliteHistory) -> None:
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=-3, minutes=-30))
    record = a_session(
        started_at=datetime(2025, 10, 26, 2, 50, tzinfo=summer),
        ended_at=datetime(2025, 10, 25, 22, 10, 0, 123, tzinfo=winter),
    )
    history.add(record).result()

    [stored] = history.sessions().result()
    assert stored.started_at.isoformat() == "2025-10-26T02:50:00+02:00"
    assert stored.ended_at.isoformat() == "2025-10-25T22:10:00.000123-03:30"


def test_durations_are_rounded_down_to_milliseconds(history: SqliteHistory) -> None:
    record = a_session(
        planned_ns=1_999_999,
        active_ns=999_999,
        sets=(a_set(planned_ns=2_000_000, actual_ns=1_999_999),),
        pains=(PainMark(value=1, after_ns=5_999_999, set_index=None),),
    )
    history.add(record).result()

    [stored] = history.sessions().result()
    assert (stored.planned_ns, stored.active_ns) == (1_000_000, 0)
    assert (stored.sets[0].planned_ns, stored.sets[0].actual_ns) == (2_000_000, 1_000_000)
    assert stored.pains[0].after_ns == 5_000_000


def test_sessions_come_newest_first_whatever_the_time_zone(history: SqliteHistory) -> None:
    tokyo, newfoundland = timezone(timedelta(hours=9)), timezone(timedelta(hours=-3, minutes=-30))
    middle = a_session(started_at=datetime(2025, 3, 1, 12, tzinfo=UTC))
    oldest = a_session(started_at=datetime(2025, 3, 1, 20, tzinfo=tokyo))
    newest = a_session(started_at=datetime(2025, 3, 1, 9, tzinfo=newfoundland))
    for record in (middle, oldest, newest):
        history.add(record)

    assert history.sessions().result() == [newest, middle, oldest]
    assert history.sessions(2).result() == [newest, middle]
    assert history.sessions(0).result() == []


def test_storing_the_same_session_again_changes_nothing(history: SqliteHistory) -> None:
    record = a_session()
    history.add(record).result()
    history.add(record).result()
    assert history.sessions().result() == [record]


def test_repeating_a_session_keeps_the_answers_given_since(history: SqliteHistory) -> None:
    record = a_session()
    history.add(record).result()
    history.annotate(record.id, pain_after=1, effort=5, note="easy").result()
    history.add(record).result()

    [stored] = history.sessions().result()
    assert (stored.pain_after, stored.effort, stored.note) == (1, 5, "easy")


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Another"},
        {"sets": ()},
        {"pains": ()},
        {"note": "other words"},
        {"started_at": EVENING + timedelta(microseconds=1)},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_another_session_under_the_same_id_is_refused(
    history: SqliteHistory, changes: dict[str, object]
) -> None:
    record = a_session(note="words")
    history.add(record).result()

    with pytest.raises(AlreadyStored, match="different session under the same id"):
        history.add(replace(record, **changes)).result()  # type: ignore[arg-type]
    assert history.sessions().result() == [record]


def test_answers_are_added_to_a_session(path: Path, history: SqliteHistory) -> None:
    record = a_session()
    history.add(record).result()
    history.annotate(record.id, pain_after=0, effort=7, note="Knee fine.").result()
    history.annotate(record.id, pain_after=0, effort=7, note="Knee fine.").result()

    [stored] = history.sessions().result()
    assert stored == replace(record, pain_after=0, effort=7, note="Knee fine.")
    history.close()
    assert rows_of(path, "SELECT * FROM audit") == []


def test_an_answer_that_changes_leaves_the_old_one_in_the_audit(path: Path) -> None:
    history = SqliteHistory(path, now=lambda: datetime(2025, 3, 2, 8, tzinfo=UTC))
    record = a_session()
    history.add(record)
    history.annotate(record.id, pain_after=0, effort=None, note="first words")
    history.annotate(record.id, pain_after=3, effort=6, note="").result()

    [stored] = history.sessions().result()
    assert (stored.pain_after, stored.effort, stored.note) == (3, 6, "")
    history.close()
    assert sorted(rows_of(path, "SELECT session, field, old_value, changed_at FROM audit")) == [
        (record.id, "note", "first words", "2025-03-02T08:00:00.000000Z"),
        (record.id, "pain_after", 0, "2025-03-02T08:00:00.000000Z"),
    ]


def test_answers_for_a_session_that_is_not_there_are_refused(history: SqliteHistory) -> None:
    with pytest.raises(UnknownSession, match="no such session"):
        history.annotate("nobody", pain_after=1, effort=None, note="").result()


def test_a_score_above_ten_is_refused_and_nothing_changes(history: SqliteHistory) -> None:
    record = a_session()
    history.add(record).result()
    with pytest.raises(ValueError, match="pain_after: 11 is not a whole number from 0 to 10"):
        history.annotate(record.id, pain_after=11, effort=1, note="x").result()
    assert history.sessions().result() == [record]


def test_the_running_session_is_the_one_begun_last_as_it_was_saved_last(
    path: Path, history: SqliteHistory
) -> None:
    first = a_checkpoint()
    later = replace(first, saved_at=EVENING + timedelta(minutes=4), state='{"step": 7}')
    history.save_checkpoint(first)
    history.save_checkpoint(later).result()
    history.close()

    again = SqliteHistory(path)
    assert again.checkpoint().result() == later
    again.save_checkpoint(other := a_checkpoint(plan="[]", pain_before=None)).result()
    assert again.checkpoint().result() == other
    again.clear_checkpoint(other.id).result()
    assert again.checkpoint().result() == later
    again.clear_checkpoint(later.id).result()
    assert again.checkpoint().result() is None
    again.close()


def test_an_unchanged_plan_is_not_written_again(path: Path, history: SqliteHistory) -> None:
    running = a_checkpoint(plan="x" * 1_000_000)
    history.save_checkpoint(running).result()
    log = path.with_name(path.name + "-wal")
    before = log.stat().st_size
    for step in range(5):
        history.save_checkpoint(replace(running, state=f"{step}")).result()
    assert log.stat().st_size - before < 100_000


def test_finishing_keeps_the_plan_and_clears_the_running_session(
    path: Path, history: SqliteHistory
) -> None:
    running = a_checkpoint(plan="the steps as they were done")
    history.save_checkpoint(running)
    history.add(a_session(id=running.id)).result()

    assert history.checkpoint().result() is None
    history.close()
    plans = "SELECT id, steps FROM session JOIN session_plan ON digest = plan"
    assert rows_of(path, plans) == [(running.id, "the steps as they were done")]
    assert rows_of(path, "SELECT * FROM running_plan") == []


def test_sessions_that_did_the_same_share_one_plan(path: Path, history: SqliteHistory) -> None:
    for plan in ("monday", "monday", "tuesday"):
        history.save_checkpoint(running := a_checkpoint(plan=plan))
        history.add(a_session(id=running.id)).result()
    history.add(a_session()).result()
    history.close()

    assert rows_of(path, "SELECT steps FROM session_plan ORDER BY steps") == [
        ("monday",),
        ("tuesday",),
    ]
    assert rows_of(path, "SELECT count(*), count(plan), count(DISTINCT plan) FROM session") == [
        (4, 3, 2)
    ]


def test_repeating_a_finished_session_leaves_the_next_one_running(history: SqliteHistory) -> None:
    finished, running = a_session(), a_checkpoint()
    history.add(finished)
    history.save_checkpoint(running)
    history.add(finished).result()
    assert history.checkpoint().result() == running


def test_closing_finishes_what_is_queued(path: Path) -> None:
    others = set(threading.enumerate())
    history = SqliteHistory(path)
    records = [a_session() for _ in range(50)]
    stored = [history.add(record) for record in records]
    history.close()
    history.close()

    assert all(future.done() and future.exception() is None for future in stored)
    left = set(threading.enumerate()) - others
    assert not [thread for thread in left if "history" in thread.name]
    assert rows_of(path, "SELECT count(*) FROM session") == [(50,)]
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_leaving_without_closing_finishes_what_is_queued(path: Path) -> None:
    leaves = f"""
from pathlib import Path
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_session
history = SqliteHistory(Path({str(path)!r}))
for _ in range(20):
    history.add(a_session())
"""
    subprocess.run([sys.executable, "-c", leaves], check=True, cwd=CHECKOUT)
    again = SqliteHistory(path)
    assert len(again.sessions().result()) == 20
    again.close()


def test_the_engine_is_not_imported_before_the_file_is_used() -> None:
    looks = """
import sys
import rehab_desktop.store.history
print([name for name in ("sqlite_utils", "sqlcipher3", "sqlite3") if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", looks], check=True, cwd=CHECKOUT, capture_output=True, text=True
    )
    assert done.stdout == "[]\n"


def test_what_comes_after_closing_is_refused_in_its_future(history: SqliteHistory) -> None:
    history.close()
    with pytest.raises(HistoryClosed, match="was closed already"):
        history.add(a_session()).result()


def test_a_history_that_was_never_used_makes_no_file(path: Path, history: SqliteHistory) -> None:
    history.close()
    assert not path.parent.exists()
