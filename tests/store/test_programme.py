"""The programme in a real file: what is written is read again, quickly, in a file of any size."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta, timezone
from pathlib import Path

import pytest

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import PainMark, SetStatus
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.log import (
    ChangeKind,
    CurrentDose,
    Decision,
    ExerciseSummary,
    Morning,
    PlanChange,
    Run,
    Started,
    past_session,
)
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.store import programme_queries as module
from rehab_desktop.store import reports
from rehab_desktop.store.engine import Database
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.programme import SqliteProgramme
from rehab_desktop.store.programme_queries import LOOK_BACK, MOST_TRAINED
from tests.store.builders import EVENING, a_session, a_set

TODAY = EVENING.date()
DAY = timedelta(days=1)


@pytest.fixture
def programme(path: Path) -> Iterator[SqliteProgramme]:
    history = SqliteHistory(path)
    yield SqliteProgramme(history)
    history.close()


@pytest.fixture
def both(path: Path) -> Iterator[tuple[SqliteHistory, SqliteProgramme]]:
    history = SqliteHistory(path)
    yield history, SqliteProgramme(history)
    history.close()


def test_an_empty_file_knows_of_no_programme(programme: SqliteProgramme) -> None:
    facts = programme.facts(TODAY).result()
    assert (facts.started, facts.sessions, facts.runs, facts.first_pain) == (None, (), (), None)


def test_the_newest_programme_counts_until_it_ends(programme: SqliteProgramme) -> None:
    programme.start(Started(id="a", started_on=TODAY - 30 * DAY)).result()
    programme.start(Started(id="b", started_on=TODAY)).result()
    assert programme.facts(TODAY).result().started == Started(id="b", started_on=TODAY)
    later = Started(id="b", started_on=TODAY + 7 * DAY)
    programme.move_start(later).result()
    assert programme.facts(TODAY).result().started == later
    programme.end(TODAY).result()
    assert programme.facts(TODAY).result().started is None


def test_changes_come_back_in_their_order_and_can_be_taken_back(
    programme: SqliteProgramme,
) -> None:
    programme.start(Started(id="a", started_on=TODAY)).result()
    moved = PlanChange(
        id="2",
        kind=ChangeKind.MOVED,
        strand=Strand.STRENGTH,
        on_day=TODAY,
        to_day=TODAY + DAY,
    )
    left_out = PlanChange(id="1", kind=ChangeKind.SKIPPED, strand=Strand.MOBILITY, on_day=TODAY)
    programme.add_change("a", moved, EVENING).result()
    programme.add_change("a", left_out, EVENING + timedelta(seconds=1)).result()
    assert programme.facts(TODAY).result().changes == (moved, left_out)
    programme.remove_change("1").result()
    assert programme.facts(TODAY).result().changes == (moved,)


def test_the_newest_dose_of_an_exercise_is_the_present_one(programme: SqliteProgramme) -> None:
    first = CurrentDose(exercise="bridge", level="1c", reason="level", sets=4)
    last = CurrentDose(
        exercise="bridge", level="1b", reason="rest", volume=0.67, rest_until=TODAY + 2 * DAY
    )
    other = CurrentDose(exercise="calf", level="1", reason="set", sets=4)
    up = Decision(suggestion=SuggestionId.parse("level:bridge:1c"), accepted=True, day=TODAY)
    down = Decision(suggestion=SuggestionId.parse("rest:x"), accepted=False, day=TODAY + DAY)
    programme.decide(up, (first, other), EVENING).result()
    programme.decide(down, (last,), EVENING + DAY).result()
    facts = programme.facts(TODAY).result()
    assert facts.current_doses == {"bridge": last, "calf": other}
    assert facts.decisions == (replace(down, at=EVENING + DAY), replace(up, at=EVENING))
    programme.take_back(down, ("bridge",), EVENING + DAY).result()
    facts = programme.facts(TODAY).result()
    assert facts.current_doses == {"bridge": first, "calf": other}
    assert facts.decisions == (replace(up, at=EVENING),)


def test_a_morning_is_answered_once_a_day(programme: SqliteProgramme) -> None:
    programme.answer_morning(Morning(day=TODAY, usual=False, pain=5)).result()
    programme.answer_morning(Morning(day=TODAY, usual=True)).result()
    programme.answer_morning(Morning(day=TODAY - 90 * DAY, usual=True)).result()
    assert programme.facts(TODAY).result().mornings == (Morning(day=TODAY, usual=True),)
    programme.forget_morning(TODAY).result()
    assert programme.facts(TODAY).result().mornings == ()


def test_runs_keep_their_local_time_and_can_be_deleted(programme: SqliteProgramme) -> None:
    first = Run(id="a", started_at=EVENING, minutes=20, step="1/1", pain_during=0, note="Rain.")
    second = Run(id="b", started_at=EVENING + DAY, minutes=24, step="1/2")
    programme.save_run(second).result()
    programme.save_run(first).result()
    assert programme.facts(TODAY).result().runs == (first, second)
    answered = replace(second, pain_hour_after=2, pain_next_morning=0)
    programme.save_run(answered).result()
    programme.remove_run("a").result()
    assert programme.facts(TODAY).result().runs == (answered,)


def test_sessions_are_read_as_days_with_what_was_worked(
    both: tuple[SqliteHistory, SqliteProgramme],
) -> None:
    history, programme = both
    # 23:30 local is another day in UTC; the person's own day counts.
    late = EVENING.replace(hour=23, minute=30)
    sets = (
        a_set(exercise="b", level="2"),
        a_set(exercise="a", pain=1),
        a_set(exercise="a", side=Side.RIGHT, status=SetStatus.CUT_SHORT, pain=4, hurt=True),
    )
    first = a_session(
        id="1", started_at=late, ended_at=late, sets=sets, pains=(), pain_after=3, effort=6
    )
    history.add(first)
    history.add(a_session(id="2", started_at=late - 60 * DAY, ended_at=late))
    [session] = programme.facts(TODAY + DAY).result().sessions
    assert (session.day, session.pain_before, session.pain_after) == (TODAY, 0, 3)
    assert session == past_session(first, 3)
    assert session.works == (
        ExerciseSummary(exercise="b", level="2", done=1, sets=1, pain=None),
        ExerciseSummary(exercise="a", level="a", done=1, sets=2, pain=4, hurt=True),
    )


def test_a_pain_that_was_corrected_in_its_set_still_counts(
    both: tuple[SqliteHistory, SqliteProgramme],
) -> None:
    history, programme = both
    sets = (a_set(exercise="a", pain=1), a_set(exercise="b", pain=0), a_set(exercise="c"))
    told = ((7, 0), (1, 0), (0, 1), (5, None), (6, 9))
    pains = tuple(
        PainMark(value=value, after_ns=number * SECOND, set_index=at)
        for number, (value, at) in enumerate(told)
    )
    record = a_session(sets=sets, pains=pains)
    history.add(record).result()
    [session] = programme.facts(TODAY + DAY).result().sessions
    assert [work.pain for work in session.works] == [7, 0, None]
    assert past_session(record, record.pain_after) == session


def test_the_weeks_that_are_read_begin_on_a_local_day(
    both: tuple[SqliteHistory, SqliteProgramme],
) -> None:
    history, programme = both
    # 00:30 in Berlin is still the day before in UTC, and 23:30 in New York the day after.
    first = EVENING.replace(hour=0, minute=30)
    eve = (EVENING - DAY).replace(hour=23, minute=30, tzinfo=timezone(timedelta(hours=-5)))
    for name, at in (("first", first), ("eve", eve)):
        history.add(a_session(id=name, started_at=at, ended_at=at, pain_after=1))
    programme.start(Started(id="p", started_on=TODAY)).result()
    facts = programme.facts(TODAY + LOOK_BACK).result()
    assert [session.id for session in facts.sessions] == ["first"]
    assert facts.trained == (TODAY,)


def test_the_first_week_ends_at_a_local_midnight(
    both: tuple[SqliteHistory, SqliteProgramme],
) -> None:
    history, programme = both
    programme.start(Started(id="p", started_on=TODAY)).result()
    ahead = timezone(timedelta(hours=9))
    told = (
        (EVENING.replace(hour=0, minute=5, tzinfo=ahead), 2),  # the day before in UTC
        ((EVENING + 6 * DAY).replace(hour=23, minute=55, tzinfo=ahead), 4),
        ((EVENING + 7 * DAY).replace(hour=0, minute=5, tzinfo=ahead), 10),  # week 2, day 7 in UTC
    )
    for number, (at, pain) in enumerate(told):
        history.add(a_session(id=str(number), started_at=at, ended_at=at, pain_after=pain))
    assert programme.facts(TODAY + 9 * DAY).result().first_pain == 3


def test_the_days_trained_are_told_once_and_in_order(
    both: tuple[SqliteHistory, SqliteProgramme],
) -> None:
    history, programme = both
    for days in (-70, 2, 0, 0, 3):
        at = EVENING + days * DAY
        history.add(a_session(started_at=at, ended_at=at))
    far, *near = (TODAY + days * DAY for days in (-70, 0, 2, 3))
    assert programme.facts(TODAY).result().trained == (far, *near)
    programme.start(Started(id="p", started_on=TODAY)).result()
    assert programme.facts(TODAY).result().trained == tuple(near)
    programme.end(TODAY).result()
    for days in range(70):
        at = EVENING + (10 + days) * DAY
        history.add(a_session(started_at=at, ended_at=at))
    trained = programme.facts(TODAY).result().trained
    assert (len(trained), trained[-1]) == (MOST_TRAINED, TODAY + 79 * DAY)


def test_the_first_weeks_pain_is_its_mean(both: tuple[SqliteHistory, SqliteProgramme]) -> None:
    history, programme = both
    programme.start(Started(id="p", started_on=TODAY)).result()
    for number, (days, pain) in enumerate(((0, 6), (3, 4), (5, None), (9, 1))):
        at = EVENING + days * DAY
        history.add(a_session(id=str(number), started_at=at, ended_at=at, pain_after=pain))
    assert programme.facts(TODAY + 9 * DAY).result().first_pain == 5


def fill(history: SqliteHistory, sessions: int) -> None:
    """So many sessions up to the evening of the tests, twice a day."""
    for number in range(sessions):
        at = EVENING - number * timedelta(hours=12)
        history.add(a_session(started_at=at, ended_at=at, sets=(a_set(),) * 15))


@pytest.mark.slow
def test_five_thousand_sessions_do_not_hold_today_up(
    both: tuple[SqliteHistory, SqliteProgramme],
) -> None:
    history, programme = both
    programme.start(Started(id="p", started_on=date(2025, 1, 20)))
    fill(history, 5000)
    history.open().result()
    began = time.perf_counter()
    facts = programme.facts(TODAY).result()
    took = time.perf_counter() - began
    assert 60 < len(facts.sessions) <= 80
    assert took < 0.1, f"{took * 1000:.0f} ms"


def test_each_question_finds_its_rows_by_an_index(
    both: tuple[SqliteHistory, SqliteProgramme],
) -> None:
    history, _ = both
    person, since = "someone", "2025-01-01"
    asked: dict[str, list[object]] = {
        module._SESSIONS: [person, since, 250],
        module._WORKS: [person, since, 250],
        module._DOSES: [person],
        module._FIRST_PAIN: [person, since, since],
        module._TRAINED: [person, 60],
        module._TRAINED_SINCE: [person, since],
        reports._SINCE: [person, "now", since, since, 400],
        reports._NEWEST: [person, "everyday", 20],
        reports._INTAKE: [person],
    }
    for sql, parameters in asked.items():

        def explain(
            db: Database, _: str, sql: str = sql, of: list[object] = parameters
        ) -> list[str]:
            return [str(row[3]) for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", of)]

        plan = history.ask(explain).result()
        tables = [line for line in plan if line.startswith("SCAN") and "SCAN (" not in line]
        assert not tables, plan
        # Not along the person alone, through all the years.
        of_sessions = [line for line in plan if "session_kept" in line]
        assert all("day>" in line or sql == module._TRAINED for line in of_sessions), plan
        assert not [line for line in plan if "session_by_person" in line], plan
