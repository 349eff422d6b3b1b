"""A session put right: edited with its old values kept, deleted and restored, erased for good."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rehab_desktop.core.history.queries import Bucket
from rehab_desktop.core.history.record import SetStatus
from rehab_desktop.store.errors import UnknownSession
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.past import SqlitePast
from tests.store.builders import EVENING, SECOND, a_session, a_set


@pytest.fixture
def past(history: SqliteHistory) -> SqlitePast:
    return SqlitePast(history)


def audit(history: SqliteHistory) -> dict[str, object]:
    return history.ask(
        lambda db, _: dict(db.execute("SELECT field, old_value FROM audit ORDER BY field"))
    ).result()


def test_an_edit_keeps_what_was_there_before(history: SqliteHistory, past: SqlitePast) -> None:
    record = a_session(pain_after=4, note="as it was")
    history.add(record).result()
    edited = replace(record, pain_before=3, pain_after=None, effort=5, note="better")
    past.revise(edited).result()
    assert history.sessions().result() == [edited]
    # Effort had no value before, so there is none to keep.
    assert audit(history) == {"pain_before": 0, "pain_after": 4, "note": "as it was"}
    detail = past.detail(record.id).result()
    assert detail is not None
    assert detail.edits == 3


def test_the_edit_taken_back_says_what_it_said(history: SqliteHistory, past: SqlitePast) -> None:
    record = a_session(pain_after=4)
    history.add(record).result()
    past.revise(replace(record, pain_after=7, effort=2)).result()
    past.revise(record).result()
    assert history.sessions().result() == [record]
    assert audit(history)["effort"] == 2


def test_the_same_again_changes_nothing(history: SqliteHistory, past: SqlitePast) -> None:
    record = a_session()
    history.add(record).result()
    past.revise(record).result()
    assert audit(history) == {}


def test_a_set_is_put_right_and_the_counts_follow(history: SqliteHistory, past: SqlitePast) -> None:
    record = a_session(pains=())
    history.add(record).result()
    first, second = record.sets
    edited = replace(
        record,
        sets=(
            replace(first, status=SetStatus.SKIPPED, reps=0, actual_ns=0, pain=8),
            replace(second, status=SetStatus.DONE, pain=None, hurt=True),
        ),
    )
    past.revise(edited).result()
    assert history.sessions().result() == [edited]
    [line] = past.page(1).result()
    assert (line.sets_done, line.highest_pain) == (1, 8)
    [week] = past.held("breathing", Bucket.WEEK, None).result()
    assert (week.worked_ns, week.sets) == (28 * SECOND, 1)
    assert audit(history) == {
        "set 1 actual_ms": 28_000,
        "set 1 reps": 6,
        "set 1 status": "done",
        "set 2 hurt": 0,
        "set 2 pain": 3,
        "set 2 status": "cut short",
    }


def test_a_session_moved_to_another_day_is_found_there(
    history: SqliteHistory, past: SqlitePast
) -> None:
    record = a_session()
    history.add(record).result()
    back = timedelta(days=3)
    past.revise(
        replace(record, started_at=record.started_at - back, ended_at=record.ended_at - back)
    ).result()
    day = EVENING.date() - back
    assert [one.id for one in past.page(5, day=day).result()] == [record.id]
    assert past.page(5, day=EVENING.date()).result() == []


def test_what_is_not_there_cannot_be_edited(history: SqliteHistory, past: SqlitePast) -> None:
    record = a_session()
    with pytest.raises(UnknownSession):
        past.revise(record).result()
    history.add(record).result()
    with pytest.raises(UnknownSession):
        past.revise(replace(record, sets=(), effort=9)).result()
    assert history.sessions().result() == [record]


def test_a_session_without_the_app_is_marked_as_such(
    history: SqliteHistory, past: SqlitePast
) -> None:
    record = a_session(pains=())
    past.add(record).result()
    past.add(record).result()
    [line] = past.page(5).result()
    assert line.by_hand
    assert history.sessions().result() == [record]


def test_what_is_deleted_is_left_out_everywhere_and_comes_back_whole(
    path: Path, history: SqliteHistory, past: SqlitePast
) -> None:
    gone, kept = a_session(), a_session(started_at=EVENING + timedelta(days=1))
    for record in (gone, kept):
        history.add(record).result()
    past.delete(gone.id).result()
    assert history.sessions().result() == [kept]
    assert past.count().result() == 1
    assert [one.id for one in past.page(5).result()] == [kept.id]
    assert past.days(EVENING.date(), EVENING.date()).result() == []
    assert past.detail(gone.id).result() is None
    assert [one.id for one in past.deleted().result()] == [gone.id]
    [week, *more] = past.held("breathing", Bucket.DAY, None).result()
    assert (week.sets, more) == (2, [])
    for view in ("v_session_summary", "v_set", "v_pain"):
        sql = f"SELECT DISTINCT session FROM {view}"
        found = history.ask(lambda db, _, sql=sql: db.execute(sql).fetchall()).result()  # type: ignore[misc]
        assert found == [(kept.id,)], view

    past.restore(gone.id).result()
    assert history.sessions().result() == [kept, gone]
    assert past.deleted().result() == []


def test_erasing_removes_the_bytes(path: Path, history: SqliteHistory, past: SqlitePast) -> None:
    secret = "the note that nobody may find 4711"
    record = a_session(note=secret)
    history.add(record).result()
    past.revise(replace(record, note="other words 1147")).result()
    past.erase(record.id).result()
    assert past.count().result() == 1, "what is not deleted is not erased"
    past.delete(record.id).result()
    past.erase(record.id).result()
    assert past.deleted().result() == []
    found = b"".join(file.read_bytes() for file in path.parent.glob("history.sqlite*"))
    assert secret.encode() not in found
    assert b"other words 1147" not in found
    history.close()
    with closing(sqlite3.connect(path)) as db:
        for table in ("session", "performed_set", "pain_entry", "audit", "exercise_tally"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table


def test_what_was_deleted_long_ago_is_erased_and_nothing_else(
    history: SqliteHistory,
) -> None:
    long_ago = datetime(2026, 1, 1, tzinfo=UTC)
    old, new, kept = a_session(), a_session(), a_session()
    for record in (old, new, kept):
        history.add(record).result()
    SqlitePast(history, now=lambda: long_ago).delete(old.id).result()
    past = SqlitePast(history, now=lambda: long_ago + timedelta(days=29))
    past.delete(new.id).result()
    past.erase_before(long_ago + timedelta(days=1)).result()
    assert [one.id for one in past.deleted().result()] == [new.id]
    assert history.sessions().result() == [kept]


def test_a_set_taken_out_of_the_file_by_hand_is_no_longer_counted(
    history: SqliteHistory, past: SqlitePast
) -> None:
    record = a_session(sets=(a_set(pain=9), a_set(exercise="other")), pains=())
    history.add(record).result()
    history.ask(lambda db, _: db.execute("DELETE FROM performed_set WHERE position = 0")).result()
    [line] = past.page(1).result()
    assert (line.sets, line.sets_done, line.highest_pain) == (1, 1, None)
    assert past.exercises(None).result() == ["other"]
