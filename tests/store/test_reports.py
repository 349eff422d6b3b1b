"""Pain reports, the intake and what was ticked, in a real file: any of them comes back as told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehab_desktop.core.programme.intake import Intake, Knee, Place, Since
from rehab_desktop.core.programme.log import PainKind, PainReport, ProgrammeLog, Started
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.programme import SqliteProgramme
from rehab_desktop.store.programme_queries import LOOK_BACK
from rehab_desktop.store.reports import BEFORE_THE_START, NEWEST_EVERYDAY
from tests.store.builders import EVENING

TODAY = EVENING.date()
DAY = timedelta(days=1)

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
zones = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
instants = st.datetimes(datetime(1971, 1, 2), datetime(2200, 1, 1), timezones=zones)
reports = st.builds(
    PainReport,
    id=st.uuids().map(str),
    kind=st.sampled_from(PainKind),
    told_at=instants,
    pain=st.integers(0, 10),
)
intakes = st.builds(
    Intake,
    day=st.dates(),
    places=st.frozensets(st.sampled_from(Place)),
    knee=st.none() | st.sampled_from(Knee),
    since=st.none() | st.sampled_from(Since),
    runs=st.none() | st.integers(0, 14),
    days=st.none() | st.integers(1, 7),
    minutes=st.none() | st.integers(5, 120),
    without=st.frozensets(words),
)
several = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def programme(path: Path) -> Iterator[SqliteProgramme]:
    history = SqliteHistory(path)
    yield SqliteProgramme(history)
    history.close()


def told(facts: ProgrammeLog) -> dict[PainKind, tuple[PainReport, ...]]:
    return {PainKind.EVERYDAY: facts.everyday, PainKind.NOW: facts.checks}


def report(name: str, at: datetime, kind: PainKind = PainKind.EVERYDAY) -> PainReport:
    return PainReport(id=name, kind=kind, told_at=at, pain=3)


@several
@given(report=reports)
def test_any_report_comes_back_until_it_is_forgotten(
    programme: SqliteProgramme, report: PainReport
) -> None:
    programme.report_pain(report).result()
    # On the very last day on which an answer is still looked at.
    facts = programme.facts(report.day + LOOK_BACK).result()
    [stored] = told(facts)[report.kind]
    assert stored == report
    assert stored.day == report.day
    programme.forget_pain(report.id).result()
    facts = programme.facts(report.day).result()
    assert (facts.everyday, facts.checks) == ((), ())


@several
@given(intake=intakes)
def test_any_intake_comes_back(programme: SqliteProgramme, intake: Intake) -> None:
    programme.save_intake(intake, EVENING).result()
    assert programme.facts(TODAY).result().intake == intake


@several
@given(what=words)
def test_whatever_was_ticked_stays_so(programme: SqliteProgramme, what: str) -> None:
    programme.confirm(what, TODAY).result()
    assert what in programme.facts(TODAY).result().confirmed


def test_an_empty_file_was_told_nothing(programme: SqliteProgramme) -> None:
    facts = programme.facts(TODAY).result()
    assert (facts.everyday, facts.checks, facts.intake) == ((), (), None)
    assert (facts.trained, facts.confirmed) == ((), frozenset())


def test_a_report_is_put_right_under_its_id(programme: SqliteProgramme) -> None:
    first = report("a", EVENING, PainKind.NOW)
    programme.report_pain(first).result()
    programme.report_pain(replace(first, pain=5)).result()
    assert programme.facts(TODAY).result().checks == (replace(first, pain=5),)


def test_a_check_is_looked_at_for_some_weeks_of_local_days(programme: SqliteProgramme) -> None:
    # Just after midnight in Auckland, and just before it in Honolulu.
    first = report(
        "first", EVENING.replace(hour=0, minute=5, tzinfo=timezone(13 * timedelta(hours=1))),
        PainKind.NOW,
    )  # fmt: skip
    eve = replace(
        first,
        id="eve",
        told_at=(EVENING - DAY).replace(hour=23, minute=55, tzinfo=timezone(-timedelta(hours=10))),
    )
    newest = report("newest", EVENING + LOOK_BACK, PainKind.NOW)
    for one in (newest, first, eve):
        programme.report_pain(one).result()
    assert programme.facts(TODAY + LOOK_BACK).result().checks == (first, newest)


def test_everyday_levels_belong_to_the_programme_they_were_told_for(
    programme: SqliteProgramme,
) -> None:
    on = [report(f"{number:02}", EVENING + 14 * number * DAY) for number in range(25)]
    for one in reversed(on):
        programme.report_pain(one).result()
    later = TODAY + 24 * 14 * DAY
    assert programme.facts(later).result().everyday == tuple(on[-NEWEST_EVERYDAY:])
    programme.start(Started(id="p", started_on=TODAY + BEFORE_THE_START + DAY)).result()
    # All of them, however long ago; the first was told a day too early.
    assert programme.facts(later).result().everyday == tuple(on[1:])


def test_the_newest_intake_counts_and_earlier_ones_stay(path: Path, history: SqliteHistory) -> None:
    programme = SqliteProgramme(history)
    first = Intake(day=TODAY, knee=Knee.LEFT, places=frozenset({Place.KNEECAP}))
    second = Intake(day=TODAY + DAY, knee=Knee.BOTH)
    programme.save_intake(second, EVENING + DAY).result()
    programme.save_intake(first, EVENING).result()
    assert programme.facts(TODAY).result().intake == second
    number = history.ask(
        lambda db, _: db.execute("SELECT count(*) FROM intake").fetchone()
    ).result()
    assert number == (2,)


def test_the_first_tick_counts(history: SqliteHistory) -> None:
    programme = SqliteProgramme(history)
    programme.confirm("safety", TODAY).result()
    programme.confirm("safety", date(2030, 1, 1)).result()
    programme.confirm("cautions:high-knees", TODAY).result()
    assert programme.facts(TODAY).result().confirmed == {"safety", "cautions:high-knees"}
    kept = history.ask(
        lambda db, _: db.execute("SELECT on_day FROM confirmed WHERE what = 'safety'").fetchall()
    ).result()
    assert kept == [(TODAY.isoformat(),)]
    programme.forget_confirmed("safety").result()
    assert programme.facts(TODAY).result().confirmed == {"cautions:high-knees"}


def test_what_is_told_without_a_session_is_backed_up_too(path: Path) -> None:
    history = SqliteHistory(path)
    history.close()
    history = SqliteHistory(path)
    assert history.list_backups().result() == ()
    SqliteProgramme(history).save_intake(Intake(day=TODAY), EVENING).result()
    history.close()
    history = SqliteHistory(path)
    history.open().result()
    [made] = history.list_backups().result()
    assert made.contents.sessions == 0
    history.restore(made.path).result()
    assert SqliteProgramme(history).facts(TODAY).result().intake == Intake(day=TODAY)
    history.close()


def test_a_file_that_may_only_be_looked_at_tells_it_and_takes_no_more(path: Path) -> None:
    history = SqliteHistory(path)
    SqliteProgramme(history).report_pain(report("a", EVENING)).result()
    history.view_only().result()
    programme = SqliteProgramme(history)
    assert [one.id for one in programme.facts(TODAY).result().everyday] == ["a"]
    assert programme.report_pain(report("b", EVENING)).exception() is not None
    assert [one.id for one in programme.facts(TODAY).result().everyday] == ["a"]
    history.close()
