"""What looking back answers, and that no answer reads all sets or the whole table."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from rehab_desktop.core.history.queries import Bucket, PastSession, sets_in_all
from rehab_desktop.core.history.record import PainMark, SessionRecord, SessionStatus, SetStatus
from rehab_desktop.store import history_queries
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.past import SqlitePast
from tests.bench import big_history
from tests.store.builders import EVENING, SECOND, a_checkpoint, a_session, a_set


@pytest.fixture
def past(history: SqliteHistory) -> SqlitePast:
    return SqlitePast(history)


def on(days: float, **changes: object) -> SessionRecord:
    """A session so many days after the first of March 2025, a Saturday."""
    began = EVENING + timedelta(days=days)
    return a_session(started_at=began, ended_at=began + timedelta(minutes=20), **changes)


def test_a_day_tells_its_sessions_and_the_worst_pain(
    history: SqliteHistory, past: SqlitePast
) -> None:
    for record in (
        on(0, pains=(), sets=(), pain_after=2),
        on(0.02, pains=(PainMark(value=6, after_ns=0, set_index=None),)),
        on(1, sets=(), pains=(), pain_after=0),
        on(2, sets=(), pains=()),
        on(40),
    ):
        history.add(record).result()
    days = past.days(date(2025, 3, 1), date(2025, 3, 31)).result()
    assert [(one.day.day, one.sessions, one.worst) for one in days] == [
        (1, 2, 6),
        (2, 1, 0),
        (3, 1, None),
    ]
    assert days[0].active_ns == 2 * 1140 * SECOND


def test_a_session_after_midnight_lies_on_its_local_day(
    history: SqliteHistory, past: SqlitePast
) -> None:
    # 00:30 in Berlin is still the day before in UTC.
    history.add(on(0.2708)).result()
    [day] = past.days(date(2025, 3, 1), date(2025, 3, 2)).result()
    assert day.day == date(2025, 3, 2)


def test_pages_go_through_all_sessions_once(history: SqliteHistory, past: SqlitePast) -> None:
    # Three began in the very same instant.
    records = [on(day) for day in (0, 1, 1, 1, 2, 3, 4)]
    for record in records:
        history.add(record).result()
    seen: list[PastSession] = []
    after: PastSession | None = None
    while page := past.page(2, after=after).result():
        seen.extend(page)
        after = page[-1]
    assert len(seen) == 7
    assert {one.id for one in seen} == {one.id for one in records}
    assert [one.started_at for one in seen] == sorted((r.started_at for r in records), reverse=True)
    assert past.count().result() == 7


def test_a_line_counts_the_sets_and_the_highest_pain(
    history: SqliteHistory, past: SqlitePast
) -> None:
    history.add(
        on(
            0,
            sets=(
                a_set(),
                a_set(status=SetStatus.CUT_SHORT, pain=7),
                a_set(status=SetStatus.SKIPPED),
            ),
            pain_after=1,
        )
    ).result()
    [line] = past.page(5).result()
    assert (line.sets_done, line.sets, line.planned_sets) == (1, 3, None)
    assert (line.highest_pain, line.worst) == (7, 7)


def test_sets_that_were_planned_and_never_begun_are_known(
    history: SqliteHistory, past: SqlitePast
) -> None:
    running = a_checkpoint(
        plan='[{"kind":"ready","unit":0},{"kind":"hold","unit":0},{"kind":"rest","unit":1},'
        '{"kind":"hold","unit":1},{"kind":"hold","unit":1},{"kind":"hold","unit":2}]'
    )
    history.save_checkpoint(running).result()
    history.add(on(0, id=running.id, status=SessionStatus.STOPPED)).result()
    [line] = past.page(5).result()
    assert (line.sets, line.planned_sets) == (2, 3)
    [period] = past.periods(Bucket.WEEK, None).result()
    assert (period.sets_done, period.sets_planned) == (1, 3)


def test_a_set_that_is_begun_again_is_not_one_more_that_was_planned(
    history: SqliteHistory, past: SqlitePast
) -> None:
    running = a_checkpoint(plan='[{"kind":"hold","unit":0},{"kind":"hold","unit":1}]')
    history.save_checkpoint(running).result()
    again = a_set(status=SetStatus.CUT_SHORT)
    history.add(on(0, id=running.id, sets=(again, again, a_set()))).result()
    [line] = past.page(5).result()
    assert sets_in_all(line.sets_done, line.sets, line.planned_sets) == 2
    [period] = past.periods(Bucket.WEEK, None).result()
    assert (period.sets_done, period.sets_planned) == (1, 2)


def test_a_plan_that_cannot_be_read_loses_no_session(
    history: SqliteHistory, past: SqlitePast
) -> None:
    running = a_checkpoint(plan="not even JSON")
    history.save_checkpoint(running).result()
    history.add(on(0, id=running.id)).result()
    [line] = past.page(5).result()
    assert line.planned_sets == 0


def test_weeks_begin_on_monday_and_means_leave_out_what_was_not_told(
    history: SqliteHistory, past: SqlitePast
) -> None:
    quiet = {"sets": (), "pains": ()}
    for record in (
        on(0, pain_after=4, effort=6, **quiet),
        on(1, pain_after=None, effort=None, status=SessionStatus.STOPPED, **quiet),
        on(2, pain_after=1, effort=3, **quiet),
    ):
        history.add(replace(record, pain_before=None)).result()
    first, second = past.periods(Bucket.WEEK, None).result()
    assert (first.start, second.start) == (date(2025, 2, 24), date(2025, 3, 3))
    assert (first.sessions, first.completed) == (2, 1)
    assert (first.pain_before, first.pain_after, first.effort) == (None, 4.0, 6.0)
    assert (first.highest_pain, second.highest_pain) == (4, 1)
    assert [one.start for one in past.periods(Bucket.MONTH, None).result()] == [date(2025, 3, 1)]
    assert len(past.periods(Bucket.DAY, date(2025, 3, 2)).result()) == 2


def test_the_time_in_one_exercise_leaves_out_what_was_skipped(
    history: SqliteHistory, past: SqlitePast
) -> None:
    history.add(
        on(
            0,
            sets=(
                a_set(exercise="hold", actual_ns=20 * SECOND),
                a_set(exercise="hold", actual_ns=31 * SECOND),
                a_set(exercise="hold", actual_ns=0, status=SetStatus.SKIPPED),
                a_set(exercise="other", actual_ns=5 * SECOND),
            ),
        )
    ).result()
    assert past.exercises(None).result() == ["hold", "other"]
    assert past.exercises(date(2025, 3, 2)).result() == []
    [week] = past.held("hold", Bucket.WEEK, None).result()
    assert (week.worked_ns, week.longest_ns, week.sets) == (51 * SECOND, 31 * SECOND, 2)


def test_a_session_comes_back_whole(history: SqliteHistory, past: SqlitePast) -> None:
    record = on(0)
    history.add(record).result()
    detail = past.detail(record.id).result()
    assert detail is not None
    assert detail.record == record
    assert (detail.by_hand, detail.edits) == (False, 0)
    assert past.detail("nobody's").result() is None


QUERIES: dict[str, tuple[str, list[object]]] = {
    "days": (history_queries.DAYS, [big_history.PERSON, "2026-04-01", "2026-04-30"]),
    "newest": (history_queries.NEWEST, [big_history.PERSON, 30]),
    "older": (history_queries.OLDER, [big_history.PERSON, "2026-01-01", "x", 30]),
    "of a day": (history_queries.OF_DAY, [big_history.PERSON, "2026-04-28"]),
    "count": (history_queries.COUNT, [big_history.PERSON]),
    "deleted": (history_queries.DELETED, [big_history.PERSON]),
    "weeks": (history_queries.PERIODS[Bucket.WEEK], [big_history.PERSON, "0000-01-01"]),
    "months": (history_queries.PERIODS[Bucket.MONTH], [big_history.PERSON, "0000-01-01"]),
    "exercises": (history_queries.EXERCISES, [big_history.PERSON, "2026-01-01"]),
    "held": (
        history_queries.HELD[Bucket.WEEK],
        ["wall-calf-strides", big_history.PERSON, "2026-01-01"],
    ),
}


@pytest.fixture(scope="module")
def years(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return big_history.make(tmp_path_factory.mktemp("years") / "history.sqlite", 5000)


@pytest.mark.parametrize("name", QUERIES)
def test_no_question_reads_all_sets_or_all_sessions(years: Path, name: str) -> None:
    sql, values = QUERIES[name]
    history = SqliteHistory(years)
    plan = history.ask(
        lambda db, _: [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    ).result()
    history.close()
    assert not [step for step in plan if "performed_set" in step]
    scanned = [step for step in plan if step.startswith("SCAN") and "subquery" not in step]
    assert scanned == [], plan
    if name == "of a day":
        assert [step for step in plan if "INDEX session_kept_by_day (person=? AND day=?)" in step]
    if name in ("days", "count", "weeks", "months", "exercises", "held"):
        assert [step for step in plan if "COVERING INDEX session_kept_by_day" in step], plan


def test_five_thousand_sessions_answer_in_the_blink_of_an_eye(years: Path) -> None:
    history = SqliteHistory(years)
    past = SqlitePast(history)
    past.count().result()
    began = time.perf_counter()
    lines = past.page(30).result()
    days = past.days(date(2026, 4, 1), date(2026, 5, 31)).result()
    took = time.perf_counter() - began
    history.close()
    assert len(lines) == 30
    assert len(days) > 15
    assert took < 0.1


def test_the_counts_of_a_big_history_are_those_of_its_sets(years: Path) -> None:
    history = SqliteHistory(years)
    wrong = history.ask(
        lambda db, _: db.execute(
            "SELECT count(*) FROM session WHERE sets_done != (SELECT count(*) FROM performed_set"
            " WHERE session = session.id AND status = 'done') OR highest_told IS NOT"
            " (SELECT max(value) FROM (SELECT value FROM pain_entry WHERE session = session.id"
            " UNION ALL SELECT pain FROM performed_set WHERE session = session.id))"
        ).fetchone()[0]
    ).result()
    history.close()
    assert wrong == 0


def test_sessions_of_an_older_file_are_found_by_day_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    shutil.copyfile(Path(__file__).parents[1] / "data" / "store" / "schema-2.db", path)
    history = SqliteHistory(path)
    past = SqlitePast(history)
    records = {one.id: one for one in history.sessions().result()}
    lines = past.page(1000).result()
    assert [one.id for one in lines] == list(records)
    for line in lines:
        record = records[line.id]
        done = sum(one.status is SetStatus.DONE for one in record.sets)
        assert (line.sets, line.sets_done) == (len(record.sets), done)
        [day] = past.days(record.started_at.date(), record.started_at.date()).result()
        assert day.sessions >= 1
    history.close()
