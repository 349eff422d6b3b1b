"""What earns a step up, what holds one up, and that nobody waits without being told what for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rehab_desktop.core.programme.progression import Advice
from rehab_desktop.core.programme.waiting import WaitsFor
from tests.clinical.person import (
    BREATHS,
    BRIDGE,
    CALF,
    DOOR,
    DRIBBLES,
    FLIP,
    MOBILITY,
    STRENGTH,
    Person,
    on,
    sets_of,
)


def good(
    person: Person, *days: int, exercises: tuple[str, ...] = (BRIDGE,), after: int = 1
) -> None:
    """Sessions with a usual morning after each."""
    for day in days:
        person.trains(day, *exercises, after=after)
        person.morning(day + 1, usual=True)


def test_two_good_sessions_in_a_row_earn_one_step() -> None:
    """Given two sessions of the bridge with pain 1 and usual mornings, when the second morning is
    answered, then the next rung is recommended, and accepting it changes the next session.
    """
    person = Person(begun=-7)
    level = person.dose(BRIDGE).level
    good(person, 0, 2)
    step = person.plan(3).suggestion
    assert step is not None
    assert (step.change, step.exercises) == (Advice.LEVEL, (BRIDGE,))
    person.accepts(step)
    assert person.dose(BRIDGE).level == step.to != level


@pytest.mark.parametrize(
    ("day", "expected"), [(7, False), (9, True)], ids=["6 days after", "8 days after"]
)
def test_never_a_step_up_within_a_week_of_red(day: int, expected: bool) -> None:
    """Given two good sessions of the bridge, when dribbles were red less than 7 days ago, then no
    step up comes; the day it comes again is told.
    """
    person = Person(begun=-7)
    person.trains(1, DRIBBLES, pain={DRIBBLES: 4})
    good(person, 2, 4, 6)
    plan = person.plan(day)
    assert (plan.suggestion is not None) is expected
    if not expected:
        assert plan.waits is not None
        assert (plan.waits.what, plan.waits.until) == (WaitsFor.RED, on(8))


def test_never_two_changes_at_once() -> None:
    """Given all of strength has earned a step, when one was accepted, then no other comes before a
    session has tried it.
    """
    person = Person(begun=-7)
    good(person, 0, 2, exercises=STRENGTH)
    first = person.plan(3).suggestion
    assert first is not None
    person.accepts(first)
    waiting = person.plan(3)
    assert waiting.suggestion is None
    assert waiting.waits is not None
    assert waiting.waits.what is WaitsFor.TRY
    good(person, 4, exercises=STRENGTH)
    second = person.plan(5).suggestion
    assert second is not None
    assert second.exercises != first.exercises


def test_walk_a3_who_never_answers_the_morning_goes_up_all_the_same() -> None:
    """Given nobody ever answers the morning card, when two sessions are without an answer, then a
    step is recommended and asks for the mornings in one line.
    """
    person = Person(begun=-7)
    person.trains(0, BRIDGE)
    assert person.plan(1).suggestion is None
    waits = person.plan(1).waits
    assert waits is not None
    assert waits.what is WaitsFor.MORNING
    person.trains(2, BRIDGE)
    plan = person.plan(3)
    assert plan.question is not None
    assert plan.question.unanswered == 2
    assert plan.suggestion is not None
    assert plan.suggestion.asks_morning


def test_walk_a3_the_ready_check_counts_where_no_morning_was_answered() -> None:
    """Given no morning was answered, when the check before the next session says 1, then the
    session before it counts and nothing more is asked; when it says 5, it does not count.
    """
    calm = Person(begun=-7)
    calm.trains(0, BRIDGE)
    calm.trains(2, BRIDGE, before=1)
    calm.trains(4, MOBILITY[0], before=1)
    step = calm.plan(5).suggestion
    assert step is not None
    assert step.exercises == (BRIDGE,)
    assert not step.asks_morning
    sore = Person(begun=-7)
    sore.trains(0, BRIDGE)
    sore.trains(2, BRIDGE, before=5)
    assert sore.plan(3).suggestion is None


def test_walk_a3_who_trains_before_answering_is_not_held_up() -> None:
    """Given two good sessions, when the third is done before the morning card is read, then the
    step still comes that day.
    """
    person = Person(begun=-7)
    good(person, 0, 2)
    person.trains(4, BRIDGE, hour=8)
    assert person.plan(4, 20).suggestion is not None


def test_walk_a4_a_constant_three_goes_up_slowly() -> None:
    """Given an everyday pain of 3 and sessions at 3, then nothing steps back, three good sessions
    earn a step, and drills do not come.
    """
    person = Person(begun=-7)
    person.everyday(0, 3)
    good(person, 0, 2, after=3)
    assert person.plan(3).suggestion is None
    good(person, 4, after=3)
    step = person.plan(5).suggestion
    assert step is not None
    assert step.exercises == (BRIDGE,)
    assert person.rests_until(BRIDGE) is None


def test_an_everyday_five_holds_and_says_what_it_waits_for() -> None:
    """Given an everyday pain of 5 and sessions at 5, then no step comes, none is taken back, and
    the everyday pain it waits for is told.
    """
    person = Person(begun=-7)
    person.everyday(0, 5)
    good(person, 0, 2, 4, after=5)
    plan = person.plan(5)
    assert plan.suggestion is None
    assert plan.waits is not None
    assert (plan.waits.what, plan.waits.limit) == (WaitsFor.CALMER, 3)
    assert person.dose(BRIDGE).volume == 1


def test_audit_11_a_change_asks_for_the_cards_own_criterion() -> None:
    """Given two sessions of the door frame in Load, when a change is recommended, then the card's
    criterion (8 of 10 effort, 9 pushes) is to be ticked first; before Load there is none.
    """
    person = Person(begun=-7)
    good(person, 0, 2, exercises=(DOOR,))
    assert person.plan(3).suggestion is None
    person.file.kept = replace(
        person.file.kept, trained=tuple(on(7 * week) for week in range(-1, 5))
    )
    good(person, 28, 30, exercises=(DOOR,))
    step = person.plan(31).suggestion
    assert step is not None
    assert "8/10" in step.criterion


def test_an_accepted_variation_changes_the_session() -> None:
    """Given the hip flip has no further rung, when its variation is accepted, then the next session
    shows it first among the tips.
    """
    person = Person(begun=-7)
    good(person, 0, 1, exercises=(FLIP,))
    step = person.plan(2).suggestion
    assert step is not None
    assert step.change is Advice.VARIATION
    before = person.routine("daily-mobility").routine
    person.accepts(step)
    assert person.routine("daily-mobility").routine != before


def test_edge_case_14_as_usual_with_a_five_is_no_good_session() -> None:
    """Given no everyday pain, when a morning is "as usual" with 5 of 10, then the session does not
    count.
    """
    person = Person(begun=-7)
    person.everyday(0, 0)
    for day in (0, 2):
        person.trains(day, BRIDGE)
        person.morning(day + 1, usual=True, pain=5)
    plan = person.plan(3)
    assert plan.suggestion is None
    assert plan.waits is not None
    assert plan.waits.what is WaitsFor.SORE


@pytest.mark.parametrize(
    ("told", "what"),
    [
        ({"after": 5}, WaitsFor.PAIN),
        ({"cut_short": BREATHS}, WaitsFor.SETS),
    ],
    ids=["pain", "sets left out"],
)
def test_who_waits_is_told_what_for(told: dict[str, object], what: WaitsFor) -> None:
    """Given sessions that did not count, then today says what the next step waits for."""
    person = Person(begun=-7)
    person.everyday(0, 3)
    person.trains(0, BREATHS, **told)  # type: ignore[arg-type]
    person.morning(1, usual=True)
    waits = person.plan(1).waits
    assert waits is not None
    assert (waits.what, waits.exercise) == (what, BREATHS)


def test_a_level_may_be_earned_again_after_a_step_back() -> None:
    """Given a bridge that went up and then hurt, when a week has passed and it went well twice,
    then the same rung is recommended again.
    """
    person = Person(begun=-7)
    good(person, 0, 2)
    step = person.plan(3).suggestion
    assert step is not None
    person.accepts(step)
    person.trains(4, BRIDGE, pain={BRIDGE: 7})
    good(person, 9, 11, 13)
    again = person.plan(14).suggestion
    assert again is not None
    assert again.id == step.id


def test_calf_strides_grow_by_a_set_and_then_by_their_variation() -> None:
    """Given the wall calf strides have one level, when they go well, then a fourth set comes, and
    from Load on the card's variation.
    """
    person = Person(begun=-7)
    good(person, 0, 2, exercises=(CALF,))
    step = person.plan(3).suggestion
    assert step is not None
    assert (step.change, step.to) == (Advice.SET, "4")
    person.accepts(step)
    good(person, 4, 6, 9, exercises=(CALF,))
    assert person.plan(9).suggestion is None
    # Load begins in the sixth trained week.
    person.file.kept = replace(
        person.file.kept, trained=tuple(on(7 * week) for week in range(-1, 4))
    )
    for day in (11, 18, 26):
        good(person, day, day + 2, exercises=(CALF,))
    following = person.plan(29).suggestion
    assert following is not None
    assert following.change is Advice.VARIATION


def test_who_told_nothing_is_asked_to_tell() -> None:
    """Given sessions without any pain told and no answer about the mornings, then the next step
    waits for something told.
    """
    person = Person(begun=-7)
    for day in (0, 2, 4):
        person.trains(day, BRIDGE, after=None)
    waits = person.plan(5).waits
    assert waits is not None
    assert (waits.what, waits.exercise) == (WaitsFor.TOLD, BRIDGE)


def test_who_has_reached_the_top_of_all_is_told_of_the_gate() -> None:
    """Given the hip flip is all that is done and its variation was taken, then what is left is the
    gate of high knees; once that is passed, the top is reached.
    """
    person = Person(begun=-7)
    good(person, 0, 1, exercises=(FLIP,))
    step = person.plan(2).suggestion
    assert step is not None
    person.accepts(step)
    good(person, 2, exercises=(FLIP,))
    waits = person.plan(3).waits
    assert waits is not None
    assert waits.what is WaitsFor.GATE
    person.programme.pass_gate().kept.result()
    good(person, 19, 20, exercises=(FLIP,))
    waits = person.plan(21).waits
    assert waits is not None
    assert waits.what is WaitsFor.TOP


def test_a_physio_is_no_step_up() -> None:
    """Given everyday pain of 7, then what is recommended is for the knee's sake."""
    person = Person(begun=-7)
    person.everyday(0, 7)
    step = person.plan(0).suggestion
    assert step is not None
    assert step.back


def test_one_exercise_changes_once_a_week_at_most() -> None:
    """Given the bridge went up on Wednesday, when two more sessions go well by Sunday, then the
    next rung comes on Wednesday, and Today says so.
    """
    person = Person(begun=-7)
    good(person, 0, 2)
    step = person.plan(3).suggestion
    assert step is not None
    person.accepts(step)
    good(person, 4, 6)
    plan = person.plan(7)
    assert plan.suggestion is None
    assert plan.waits is not None
    assert (plan.waits.what, plan.waits.until) == (WaitsFor.LATER, on(10))
    assert person.plan(10).suggestion is not None


def test_nothing_goes_up_in_the_first_week() -> None:
    """Given the programme began on Monday, when two sessions go well by Thursday, then the first
    step comes a week after the start.
    """
    person = Person()
    good(person, 0, 2)
    assert person.plan(3).suggestion is None
    assert person.plan(7).suggestion is not None


def test_good_sessions_before_a_break_are_too_long_ago() -> None:
    """Given two good sessions and then two weeks away, when the third goes well, then it is the
    first of a new row.
    """
    person = Person(begun=-7)
    good(person, 0, 2, 16)
    assert person.plan(17).suggestion is None
    waits = person.plan(17).waits
    assert waits is not None
    assert waits.good == 1


def test_a_variation_of_strength_waits_for_a_knee_that_drills_may_come_at() -> None:
    """Given everyday pain of 3, when calf strides have their four sets, then their quick variation
    is not recommended in Load either.
    """
    person = Person(begun=-35)
    person.everyday(0, 3)
    person.holds(CALF, "1", sets=4)
    for week in range(-5, 0):
        person.trains(7 * week, *MOBILITY[:1], after=1)
    good(person, 10, 12, 14, exercises=(CALF,), after=1)
    step = person.plan(15).suggestion
    assert step is None or step.exercises != (CALF,)


def test_a_short_routine_grows_by_what_was_earned() -> None:
    """Given ten minutes a day, when calf strides earn a fourth set, then the short routine has
    three of them in place of two.
    """
    person = Person(begun=-7)
    person.tells(minutes=10)
    assert sets_of(person.routine("strength-10").routine, CALF) == 2
    person.holds(CALF, "1", sets=4)
    person.trains(0, CALF)
    assert sets_of(person.routine("strength-10").routine, CALF) == 3
