"""Asked against done: what a physio reads of the weeks at home, and what nobody can know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.clinic.comparing import compare
from rehab_desktop.core.clinic.comparison import AskedAndDone, Comparison
from rehab_desktop.core.clinic.ports import ChartSession
from rehab_desktop.core.clinic.prescription import (
    Days,
    EndKind,
    Prescription,
    PrescriptionEnd,
)
from rehab_desktop.core.clinic.visit import AdherenceReport, DoneAtHome
from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.history.record import PerformedSet, SetStatus
from tests.core.clinic.build import (
    CARDS,
    MONDAY,
    SET_S,
    WALK,
    day_of,
    done_set,
    instant,
    prescribed,
    prescription,
    session,
    told,
)

MON_WED_FRI = Days(weekdays=frozenset({1, 3, 5}))
THREE_TIMES = Days(times=3)
BRIDGE = prescription(prescribed("bridge", days=MON_WED_FRI))
CUT, SKIPPED = SetStatus.CUT_SHORT, SetStatus.SKIPPED


def compared(
    versions: Sequence[Prescription],
    sessions: Sequence[ChartSession] = (),
    *,
    reports: Sequence[AdherenceReport] = (),
    ends: Sequence[PrescriptionEnd] = (),
    days: int = 7,
    today: date | None = None,
) -> Comparison:
    """So many days from the first Monday on, looked at long afterwards."""
    return compare(
        versions,
        ends,
        sessions,
        reports,
        CARDS,
        first=MONDAY,
        last=day_of(days - 1),
        today=today or day_of(400),
    )


def home(found: Comparison) -> AskedAndDone:
    return found.total


def three_sets(day: int) -> ChartSession:
    return session(day_of(day), *[done_set()] * 3)


def test_a_week_done_as_asked_is_whole() -> None:
    found = home(compared([BRIDGE], [three_sets(0), three_sets(2), three_sets(4)]))
    assert (found.days_asked, found.days_done) == (3, 3)
    assert (found.sets_asked, found.sets_done, found.share) == (9, 9, 1.0)
    assert found.seconds_asked == found.seconds_held == 9 * SET_S


def test_other_days_than_the_named_ones_count_as_well() -> None:
    found = home(compared([BRIDGE], [three_sets(1), three_sets(3), three_sets(6)]))
    assert (found.days_asked, found.days_done, found.share) == (3, 3, 1.0)


def test_days_after_the_newest_word_are_no_word_and_never_zero() -> None:
    found = compared([BRIDGE], [three_sets(0)])
    assert (home(found).days_asked, home(found).days_done) == (1, 1)
    assert found.newest_word == MONDAY
    assert found.no_word == 6
    assert [one.word for one in found.weeks[0].days] == [True, *[False] * 6]


def test_without_any_word_nothing_is_asked_and_nothing_is_missing() -> None:
    found = compared([BRIDGE])
    assert home(found) == AskedAndDone()
    assert home(found).share is None
    assert found.no_word == 7


def test_today_is_not_over_and_is_no_day_without_word() -> None:
    assert compared([BRIDGE], today=day_of(2)).no_word == 2


def test_a_day_before_the_newest_word_without_a_session_is_not_done() -> None:
    found = home(compared([BRIDGE], [three_sets(4)]))
    assert (found.days_asked, found.days_done, found.sets_asked, found.sets_done) == (3, 1, 9, 3)


def test_what_was_told_by_mouth_stands_apart() -> None:
    reports = [told(day_of(0), DoneAtHome.ALL), told(day_of(1), DoneAtHome.NONE)]
    found = compared([BRIDGE], reports=reports)
    assert found.told == {DoneAtHome.ALL: 1, DoneAtHome.NONE: 1}
    assert home(found) == AskedAndDone()
    assert found.no_word == 5
    assert [one.known for one in found.weeks[0].days[:3]] == [True, True, False]


def test_the_later_answer_about_a_day_counts() -> None:
    late = told(MONDAY, DoneAtHome.SOME, at=day_of(3))
    found = compared([BRIDGE], reports=[late, told(MONDAY, DoneAtHome.ALL)])
    assert found.told == {DoneAtHome.SOME: 1}


def test_a_session_in_the_clinic_is_neither_word_from_home_nor_done_there() -> None:
    found = compared([BRIDGE], [session(MONDAY, *[done_set(pain=4)] * 3, in_clinic=True)])
    assert home(found) == AskedAndDone()
    week = found.weeks[0]
    assert (week.clinic.sessions, week.clinic.sets_done, week.clinic.highest_pain) == (1, 3, 4)
    assert week.no_word == 7


def test_a_session_counts_against_the_version_of_its_day() -> None:
    """Three sets were whole under the first version, and half under the second."""
    second = prescription(prescribed(Item(exercise="bridge", sets=6)), version=2, first=day_of(7))
    ends = [
        PrescriptionEnd(
            prescription="v1", kind=EndKind.REPLACED, on=day_of(7), by="mk", at=instant(day_of(7))
        )
    ]
    found = compared([BRIDGE, second], [three_sets(0), three_sets(7)], ends=ends, days=8)
    first_week, second_week = found.weeks
    assert (first_week.home.sets_asked, first_week.home.sets_done) == (9, 3)
    assert (second_week.home.sets_asked, second_week.home.sets_done) == (6, 3)


def test_days_without_a_version_in_force_are_left_out() -> None:
    late = prescription(prescribed("bridge"), first=day_of(3))
    found = compared([late], [three_sets(0), three_sets(3)])
    assert (home(found).sets_asked, home(found).sets_done) == (3, 3)
    assert found.no_word == 3
    assert not found.weeks[0].whole


def test_a_draft_asks_for_nothing() -> None:
    draft = prescription(prescribed("bridge"), signed=False)
    assert home(compared([draft], [three_sets(0)])) == AskedAndDone()


def test_three_times_a_week_are_asked_on_any_three_days() -> None:
    version = prescription(prescribed("bridge", days=THREE_TIMES))
    found = compared([version], [three_sets(0), three_sets(1), three_sets(6)])
    assert (home(found).days_asked, home(found).days_done, home(found).share) == (3, 3, 1.0)


@pytest.mark.parametrize(("known", "asked"), [(1, 0), (2, 0), (3, 1), (5, 2), (7, 3)])
def test_of_three_times_a_week_so_many_are_asked_so_far(known: int, asked: int) -> None:
    version = prescription(prescribed("bridge", days=THREE_TIMES))
    assert home(compared([version], [three_sets(known - 1)])).days_asked == asked


def test_fourteen_times_a_week_are_twice_a_day() -> None:
    version = prescription(prescribed("bridge", days=Days(times=14)))
    found = home(compared([version], [three_sets(6)]))
    assert (found.days_asked, found.sets_asked) == (7, 42)


def test_exercises_with_and_without_named_days_share_their_days() -> None:
    items = prescribed("bridge", days=MON_WED_FRI) + prescribed("breath", days=THREE_TIMES)
    assert home(compared([prescription(items)], [three_sets(6)])).days_asked == 3


def test_cut_short_and_skipped_sets_are_told_apart() -> None:
    sets = (done_set(), done_set(status=CUT), done_set(status=SKIPPED))
    found = home(compared([BRIDGE], [session(MONDAY, *sets)]))
    assert (found.sets_asked, found.sets_done, found.sets_cut_short) == (3, 1, 1)
    assert found.seconds_held == SET_S * 1.5


def test_a_set_of_each_side_is_one_set_and_a_manual_set_has_no_seconds() -> None:
    version = prescription(prescribed("calf", "squat", WALK))
    sets = [done_set("calf", seconds=10)] * 4 + [done_set("squat", seconds=0)] * 3
    found = compared([version], [session(MONDAY, *sets, done_set("walk", seconds=300))], days=1)
    rows = {one.key: one.home for one in found.exercises}
    assert (rows["calf"].sets_asked, rows["calf"].sets_done) == (4, 4)
    assert (rows["calf"].seconds_asked, rows["calf"].seconds_held) == (40, 40)
    assert (rows["squat"].sets_asked, rows["squat"].seconds_asked) == (3, 0)
    assert (rows["walk"].sets_asked, rows["walk"].sets_done, rows["walk"].share) == (1, 1, 1.0)


def test_how_long_a_set_without_a_clock_took_is_not_held_against_a_plan() -> None:
    squat = replace(done_set("squat", seconds=0), actual_ns=40_000_000_000)
    version = prescription(prescribed("squat"))
    assert home(compared([version], [session(MONDAY, squat)])).seconds_held == 0


def test_what_was_not_asked_is_counted_by_itself() -> None:
    found = compared([BRIDGE], [session(MONDAY, done_set("squat"), done_set())])
    assert (home(found).sets_done, home(found).sets_unasked) == (1, 1)
    assert [one.key for one in found.exercises] == ["bridge", "squat"]


def test_a_pain_of_0_is_an_answer() -> None:
    assert home(compared([BRIDGE], [session(MONDAY, done_set(pain=0))])).highest_pain == 0
    assert home(compared([BRIDGE], [session(MONDAY, done_set())])).highest_pain is None


def test_the_highest_pain_is_told_by_exercise_and_over_all() -> None:
    sets = (done_set(pain=3), done_set("breath", pain=1))
    version = prescription(prescribed("bridge", "breath"))
    found = compared([version], [session(MONDAY, *sets, after=5)])
    assert home(found).highest_pain == 5
    assert [one.home.highest_pain for one in found.exercises] == [3, 1]


def test_an_exercise_that_is_gone_from_the_catalogue_asks_for_nothing() -> None:
    found = compared([prescription(prescribed("gone"))], [session(MONDAY, done_set("gone"))])
    assert (home(found).sets_asked, home(found).sets_done) == (0, 1)


def test_the_exercises_of_the_newest_version_come_first() -> None:
    versions = [
        prescription(prescribed("breath", "squat")),
        prescription(prescribed("bridge", "squat"), version=2, first=day_of(3)),
    ]
    found = compared(versions, [session(day_of(6), done_set())])
    assert [one.key for one in found.exercises] == ["bridge", "squat", "breath"]


def test_a_period_ends_today_at_the_latest() -> None:
    found = compared([BRIDGE], days=70, today=day_of(9))
    assert [week.monday for week in found.weeks] == [MONDAY, day_of(7)]
    assert compared([BRIDGE], days=70, today=day_of(-1)).weeks == ()


History = tuple[list[Prescription], list[ChartSession], list[AdherenceReport]]

statuses = st.sampled_from(SetStatus)
sets = st.lists(
    st.builds(
        done_set,
        st.sampled_from([*CARDS, "walk"]),
        statuses,
        pain=st.none() | st.integers(0, 10),
    ),
    max_size=6,
)
days = st.builds(
    lambda named, times: Days(weekdays=named) if named else Days(times=times),
    st.frozensets(st.integers(1, 7)),
    st.integers(1, 14),
)
items = st.lists(st.tuples(st.sampled_from([*CARDS]), days), min_size=1, max_size=4).map(
    lambda made: [one for exercise, on in made for one in prescribed(exercise, days=on)]
)
numbers = st.integers(0, 27)


@st.composite
def histories(
    draw: st.DrawFn,
) -> History:
    begun = sorted(draw(st.sets(numbers, max_size=3)))
    versions = [
        prescription(draw(items), version=number, first=day_of(first))
        for number, first in enumerate(begun, 1)
    ]
    done = [
        session(day_of(day), *draw(sets), in_clinic=draw(st.booleans()), hour=hour)
        for hour, day in enumerate(draw(st.lists(numbers, max_size=8)), 8)
    ]
    reports = [
        told(day_of(day), draw(st.sampled_from(DoneAtHome))) for day in draw(st.sets(numbers))
    ]
    return versions, done, reports


@given(histories())
def test_weeks_and_exercises_add_up_to_the_same(
    made: History,
) -> None:
    versions, done, reports = made
    found = compared(versions, done, reports=reports, days=28)
    for name in ("sets_asked", "sets_done", "sets_cut_short", "sets_unasked"):
        total = getattr(found.total, name)
        assert sum(getattr(one.home, name) for one in found.weeks) == total
        assert sum(getattr(one.home, name) for one in found.exercises) == total


@given(histories())
def test_no_day_is_both_known_and_without_word_and_each_done_set_is_counted_once(
    made: History,
) -> None:
    versions, done, reports = made
    found = compared(versions, done, reports=reports, days=28)
    marks = [one for week in found.weeks for one in week.days]
    assert sum(not one.known for one in marks) == found.no_word
    assert all(one.word for one in marks if one.done)
    in_force = {one.day for one in marks}
    at_home = [
        each
        for one in done
        if not one.in_clinic and one.session.started_at.date() in in_force
        for each in one.sets
        if each.status is SetStatus.DONE
    ]
    assert found.total.sets_done + found.total.sets_unasked == len(at_home)


@given(histories(), st.integers(1, 40))
def test_time_that_passes_without_word_changes_no_number(made: History, later: int) -> None:
    versions, done, _ = made
    word = max((one.session.started_at.date() for one in done if not one.in_clinic), default=MONDAY)
    now = compared(versions, done, days=70, today=word)
    after = compared(versions, done, days=70, today=word + timedelta(days=later))
    assert now.total == after.total


@given(histories(), sets)
def test_a_session_in_the_clinic_changes_no_number_of_home(
    made: History,
    more: list[PerformedSet],
) -> None:
    versions, done, reports = made
    clinic = session(day_of(30), *more, in_clinic=True)
    without = compared(versions, done, reports=reports, days=35)
    with_it = compared(versions, [*done, clinic], reports=reports, days=35)
    assert without.total == with_it.total
