"""What holds for any session whatever happens in it, tried on random routines and random events."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.content.exercise import Phase, PhaseKind, Sides
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.history.record import SetStatus
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.state import (
    Adjust,
    Back,
    Done,
    Ease,
    End,
    Event,
    LeaveOut,
    MarkPain,
    Mode,
    Pause,
    PauseReason,
    Repeat,
    Resume,
    Skip,
    Suspended,
    TakeBackPain,
    Tick,
)
from rehab_desktop.core.session.timeline import SECOND, compile_easier, total
from tests.core.build import card, dose, play, steps

phases = st.lists(
    st.builds(
        Phase,
        kind=st.sampled_from(PhaseKind),
        label=st.just("Go"),
        seconds=st.integers(1, 12).map(lambda half: half / 2),
    ),
    max_size=3,
)
cards = st.builds(
    lambda p, sets, reps, sides, setup, rep, side, rest: card(
        "card",
        dose(
            *p,
            sets=sets,
            reps=reps,
            sides=sides,
            setup=setup,
            rest_rep=rep,
            rest_side=side,
            rest_set=rest,
        ),
    ),
    phases,
    st.integers(1, 3),
    st.integers(1, 3),
    st.sampled_from(Sides),
    *[st.integers(0, 6)] * 4,
)
blocks = st.just(TimedBlock(id="walk", title="Walk", seconds=5))
routines = st.lists(st.one_of(cards, blocks), min_size=1, max_size=3)
waits = st.integers(0, 15 * SECOND)


def events(cards_of_session: list[object]) -> st.SearchStrategy[list[Event]]:
    """Random events with times that only grow."""
    easier = compile_easier(Item(exercise="card"), {"card": card("card", dose())}, 0, "1")
    kinds = st.sampled_from(
        [
            Tick(at=0),
            Pause(at=0),
            Suspended(at=0, since=0),
            Resume(at=0),
            Resume(at=0, restart_repetition=True),
            Done(at=0),
            Skip(at=0),
            Skip(at=0, exercise=True),
            Back(at=0),
            Back(at=0, exercise=True),
            Repeat(at=0),
            Adjust(at=0, by=10 * SECOND),
            Adjust(at=0, by=-10 * SECOND),
            MarkPain(at=0, value=3),
            Ease(at=0, steps=easier),
            Pause(at=0, why=PauseReason.HURTS),
            TakeBackPain(at=0),
            LeaveOut(at=0, activities=frozenset({"walk"})),
            LeaveOut(at=0, activities=frozenset({"card", "walk"})),
            End(at=0),
        ]
    )

    def in_time(pairs: list[tuple[Event, int]]) -> list[Event]:
        now, out = 0, []
        for event, wait in pairs:
            since, now = now, now + wait
            event = replace(event, at=now)
            if isinstance(event, Suspended):
                event = replace(event, since=since)
            out.append(event)
        return out

    return st.lists(st.tuples(kinds, waits), max_size=25).map(in_time)


sessions = routines.flatmap(lambda r: st.tuples(st.just(r), events(list(r))))


def with_ticks(happening: list[Event], ticks: list[int]) -> list[Event]:
    """The same events with more looks at the clock in between, none while nobody looked."""
    asleep = [(e.since, e.at) for e in happening if isinstance(e, Suspended)]
    extra: list[Event] = [
        Tick(at=t) for t in ticks if not any(since < t <= woke for since, woke in asleep)
    ]
    return sorted([*extra, *happening], key=lambda e: e.at)


@given(sessions, st.lists(st.integers(0, 120 * SECOND), max_size=20))
def test_more_looks_at_the_clock_change_nothing(
    session: tuple[list[object], list[Event]], ticks: list[int]
) -> None:
    routine, happening = session
    end = Tick(at=400 * SECOND)
    start, _ = engine.begin(steps(*routine), 0)  # type: ignore[arg-type]
    plain = play(start, *happening, end)
    watched = play(start, *with_ticks(happening, ticks), end)
    assert watched == plain


@given(sessions)
def test_what_is_recorded_is_never_longer_than_what_passed(
    session: tuple[list[object], list[Event]],
) -> None:
    routine, happening = session
    state, _ = engine.begin(steps(*routine), 0)  # type: ignore[arg-type]
    for event in happening:
        state, _ = engine.advance(state, event)
        assert state.active <= state.at - state.started
        assert sum(done.actual_ns for done in state.sets) <= state.active
        assert state.elapsed >= 0
        assert state.step.manual or state.elapsed <= state.duration


@given(sessions)
def test_any_session_ends_in_a_valid_record(session: tuple[list[object], list[Event]]) -> None:
    routine, happening = session
    state, _ = engine.begin(steps(*routine), 0)  # type: ignore[arg-type]
    state, effects = play(state, *happening)
    if not state.over:
        state, more = play(state, End(at=state.at))
        effects += more
    assert state.mode in (Mode.FINISHED, Mode.ENDED)
    for done in state.sets:
        assert done.actual_ns >= 0
        assert 0 <= done.reps <= done.planned_reps
        if done.status is SetStatus.SKIPPED:
            assert done.actual_ns == 0
        if done.status is SetStatus.DONE:
            assert done.reps == done.planned_reps
    for mark in state.pains:
        assert mark.set_index is None or 0 <= mark.set_index <= len(state.sets)
    assert [e.at for e in effects] == sorted(e.at for e in effects)


@given(routines)
def test_a_session_left_alone_lasts_exactly_as_planned(routine: list[object]) -> None:
    compiled = steps(*routine)  # type: ignore[arg-type]
    state, _ = engine.begin(compiled, 0)
    now = 0
    while not state.over:
        wanted = engine.next_instant(state)
        assert wanted is not None
        assert wanted > now
        now = wanted
        event: Event = Done(at=now) if state.step.manual else Tick(at=now)
        state, _ = engine.advance(state, event)
    assert all(done.status is SetStatus.DONE for done in state.sets)
    manual = sum(s.actual_ns for s in state.sets if s.planned_ns == 0)
    assert state.active == total(compiled) + manual
