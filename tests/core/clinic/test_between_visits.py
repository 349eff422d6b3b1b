"""What was done at home is told in one note: that of the next visit."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.clinic.between_visits import begun_at, home_between, last_visit
from rehab_desktop.core.clinic.drafted import (
    DoneAtHomeSince,
    DraftedFact,
    NoWordSince,
    ThresholdCrossed,
    ToldSince,
)
from rehab_desktop.core.clinic.drafting import drafted
from rehab_desktop.core.clinic.flags import Flag, FlagKind
from rehab_desktop.core.clinic.ports import ChartFile, ChartSession
from rehab_desktop.core.clinic.visit import NOT_COME, DoneAtHome, Visit, VisitState
from tests.core.clinic.build import (
    CARDS,
    MONDAY,
    chart,
    day_of,
    done_set,
    prescribed,
    prescription,
    session,
    told,
    visit,
)

DAILY = prescription(prescribed("bridge"))
FIRST = visit(MONDAY, at=time(9))
SECOND = visit(day_of(3), at=time(14))
THIRD = visit(day_of(7), at=time(9))


def at_home(day: int, hour: int, *, pain: int | None = None) -> ChartSession:
    return session(day_of(day), done_set(pain=pain), hour=hour)


def made(*home: ChartSession, visits: tuple[Visit, ...] = (FIRST, SECOND, THIRD)) -> ChartFile:
    return replace(chart(sessions=home), visits=visits)


def note_of(one: Visit, of: ChartFile, flags: tuple[Flag, ...] = ()) -> tuple[DraftedFact, ...]:
    return drafted(of, one, [DAILY], CARDS, flags)


def home_of(one: Visit, of: ChartFile) -> DoneAtHomeSince | None:
    facts = [fact for fact in note_of(one, of) if isinstance(fact, DoneAtHomeSince)]
    return facts[0] if facts else None


def test_the_evening_after_a_visit_is_told_in_the_note_of_the_next() -> None:
    evening = at_home(3, 19, pain=2)
    third = home_of(THIRD, made(evening))
    assert home_of(SECOND, made(evening)) is None
    assert third is not None
    assert third.records == ("v1", evening.session.id)
    assert (third.first, third.home.days_done, third.home.highest_pain) == (day_of(3), 1, 2)


def test_the_morning_before_a_visit_is_told_in_its_own_note() -> None:
    morning = at_home(3, 8)
    second = home_of(SECOND, made(morning))
    assert second is not None
    assert second.records == ("v1", morning.session.id)
    assert home_of(THIRD, made(morning)) is None


def test_morning_and_evening_of_a_visits_day_are_asked_once() -> None:
    """Twice on one day is more than was asked for, and nothing is left undone."""
    file = made(at_home(3, 8), at_home(3, 19), at_home(4, 19))
    second, third = home_of(SECOND, file), home_of(THIRD, file)
    assert second is not None
    assert third is not None
    assert (second.home.days_asked, second.home.sets_done) == (4, 1)
    assert (third.home.days_asked, third.home.sets_done) == (1, 2)


def test_silence_since_the_morning_of_the_last_visit_counts_from_the_day_after_it() -> None:
    [silent] = [
        fact for fact in note_of(THIRD, made(at_home(3, 8))) if isinstance(fact, NoWordSince)
    ]
    assert (silent.days, silent.word) == (3, day_of(3))


def test_what_was_told_at_a_visit_is_not_told_again_in_the_next_note() -> None:
    report = told(day_of(3), DoneAtHome.SOME)
    file = replace(made(), reports=(report,))
    assert [type(one) for one in note_of(SECOND, file)].count(ToldSince) == 1
    assert [type(one) for one in note_of(THIRD, file)].count(ToldSince) == 0
    later = replace(report, at=told(day_of(7), DoneAtHome.SOME).at)
    file = replace(made(), reports=(later,))
    assert [type(one) for one in note_of(SECOND, file)].count(ToldSince) == 0
    assert [type(one) for one in note_of(THIRD, file)].count(ToldSince) == 1


def test_a_pain_that_crossed_the_threshold_stands_where_its_session_is_told() -> None:
    evening = at_home(3, 19, pain=7)
    flag = Flag(
        kind=FlagKind.PAIN, day=day_of(3), records=(evening.session.id,), basis=("CJ",), value=7
    )
    file = made(evening)
    crossed = [
        [type(fact) for fact in note_of(one, file, (flag,))].count(ThresholdCrossed)
        for one in (FIRST, SECOND, THIRD)
    ]
    assert crossed == [0, 0, 1]


def test_a_visit_begins_with_its_session_whatever_was_planned() -> None:
    led = session(SECOND.day, done_set(), in_clinic=True, hour=15)
    file = made(at_home(3, 14), led)
    assert begun_at(file, SECOND).time() == time(15)
    second = home_of(SECOND, file)
    assert second is not None
    assert second.records[1:] == ("home 2026-11-05 14",)


def test_the_second_visit_of_a_day_follows_the_first() -> None:
    again = replace(visit(day_of(3), at=time(18)), id="again")
    noon = at_home(3, 16)
    file = made(noon, visits=(FIRST, SECOND, again, THIRD))
    assert last_visit(file, again) == SECOND
    assert last_visit(file, THIRD) == again
    assert home_between(file, SECOND, again) == (noon,)
    assert home_between(file, FIRST, SECOND) == ()


hours = st.integers(0, 23)
visits = st.lists(
    st.builds(
        lambda day, at, state: visit(day_of(day), state, at=at),
        st.integers(0, 20),
        st.none() | st.builds(time, hours),
        st.sampled_from(VisitState),
    ),
    min_size=1,
    max_size=6,
).map(lambda many: tuple(replace(one, id=str(number)) for number, one in enumerate(many)))
homes = st.lists(
    st.builds(at_home, st.integers(0, 20), hours), max_size=12, unique_by=lambda one: one.session.id
)
leds = st.lists(
    st.builds(
        lambda day, hour: session(day_of(day), done_set(), in_clinic=True, hour=hour),
        st.integers(0, 20),
        hours,
    ),
    max_size=4,
    unique_by=lambda one: one.session.id,
)


@given(visits, homes, leds)
def test_each_session_at_home_before_the_last_visit_is_in_exactly_one_note(
    came: tuple[Visit, ...], home: list[ChartSession], led: list[ChartSession]
) -> None:
    file = made(*home, *led, visits=came)
    took_place = [one for one in came if one.state not in NOT_COME]
    notes = [home_of(one, file) for one in took_place]
    told_of = [record for note in notes if note is not None for record in note.records]
    end = max((begun_at(file, one) for one in took_place), default=None)
    for one in home:
        before = end is not None and one.session.started_at.replace(tzinfo=None) < end
        assert told_of.count(one.session.id) == int(before), one.session.id


@given(visits, homes, leds)
def test_no_day_is_asked_for_in_two_notes(
    came: tuple[Visit, ...], home: list[ChartSession], led: list[ChartSession]
) -> None:
    file = made(*home, *led, visits=came)
    took_place = [one for one in came if one.state not in NOT_COME]
    notes = [note for one in took_place if (note := home_of(one, file)) is not None]
    asked = sum(note.home.days_asked for note in notes)
    last = max((note.last for note in notes), default=MONDAY)
    assert asked <= (last - MONDAY).days + 1
    assert sum(note.home.sets_asked for note in notes) == 3 * asked


@pytest.mark.parametrize("state", NOT_COME)
def test_a_visit_that_did_not_take_place_parts_nothing(state: VisitState) -> None:
    file = made(at_home(2, 8), visits=(FIRST, replace(SECOND, state=state), THIRD))
    third = home_of(THIRD, file)
    assert third is not None
    assert (third.first, third.home.days_done) == (MONDAY, 1)
