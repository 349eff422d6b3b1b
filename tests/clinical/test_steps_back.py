"""What a red or an amber sign changes by itself."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import date

import pytest

from rehab_desktop.core.programme.dosing import DoseChangeKind
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.log import PainKind, ProgrammeLog
from rehab_desktop.core.programme.progression import Advice
from rehab_desktop.core.programme.signs import Cause
from rehab_desktop.core.programme.todays_plan import DayKind
from tests.clinical.person import (
    BREATHS,
    BRIDGE,
    CALF,
    DOOR,
    DRIBBLES,
    FLIP,
    HIGH,
    MOBILITY,
    STRENGTH,
    Person,
    names,
    sets_of,
)


def test_walk_a1_two_sore_mornings_rest_what_loads_the_knee_and_never_the_breathing() -> None:
    """Given strength on Thursday and mobility on Monday, when Tuesday's morning is the second sore
    one, then today is a day of rest, strength and drills rest, and breathing does not.
    """
    person = Person()
    person.trains(3, *STRENGTH)
    person.morning(4, usual=False)
    person.trains(7, *MOBILITY)
    person.morning(8, usual=False)
    plan = person.plan(8)
    assert (plan.course, plan.due) == (DayKind.REST, ())
    assert plan.sign is not None
    assert plan.sign.cause is Cause.MORNINGS
    assert [person.rests_until(one) for one in (*STRENGTH, DRIBBLES)] == [10] * 4
    assert person.rests_until(BREATHS) is None
    following = person.plan(9)
    assert following.due == (Strand.MOBILITY,)
    assert names(following.routines[Strand.MOBILITY].routine) == MOBILITY


def test_walk_a2a_bad_news_changes_the_next_session_without_a_programme_too() -> None:
    """Given nobody started the programme, when an exercise hurt 10 of 10, then the same routine
    comes without it on the next day, and it says why.
    """
    person = Person(started=False)
    person.trains(0, *STRENGTH, pain={BRIDGE: 10})
    person.goes_to(1)
    today = person.routine("strength")
    assert BRIDGE not in names(today.routine)
    rests = next(one for one in today.changes if one.exercise == BRIDGE)
    assert rests.what is DoseChangeKind.RESTS
    assert rests.sign is not None
    assert rests.sign.pain == 10


def test_walk_a2b_bad_news_changes_what_is_due() -> None:
    """Given strength was due on Thursday, when 8 of 10 was told after Tuesday's session, then
    Thursday has no strength.
    """
    person = Person()
    person.trains(1, *STRENGTH, after=8)
    assert Strand.STRENGTH not in person.plan(3).due


def test_walk_a2c_a_sore_morning_makes_todays_session_less_at_once() -> None:
    """Given strength yesterday, when this morning is sorer than usual, then the next strength is a
    third less: 2 sets of 3.
    """
    person = Person()
    person.trains(0, *STRENGTH)
    person.morning(1, usual=False)
    today = person.routine("strength")
    assert [sets_of(today.routine, one) for one in STRENGTH] == [2, 2, 2]
    assert all(one.what is DoseChangeKind.LESS for one in today.changes)


def test_audit_1_a_dose_never_opens_the_gate() -> None:
    """Given high knees tried alone hurt 7, when two days have passed, then they are still behind
    their gate, and no dose was written for them.
    """
    person = Person()
    person.trains(0, HIGH, pain={HIGH: 7})
    person.goes_to(5)
    assert HIGH not in person.facts.current_doses
    changed = person.routine("control").changes
    assert [one.what for one in changed if one.exercise == HIGH] == [DoseChangeKind.GATE]
    assert person.plan().gate is not None
    assert not person.plan().gate.passed  # type: ignore[union-attr]


def test_a_red_drill_rests_every_drill_and_takes_it_lower() -> None:
    """Given dribbles at level 2, when they hurt 3 of 10, then all drills rest two whole days and
    dribbles come back at level 1; strength goes on.
    """
    person = Person()
    person.holds(DRIBBLES, "2")
    person.trains(0, CALF, DRIBBLES, pain={DRIBBLES: 3})
    assert person.dose(DRIBBLES).level == "1"
    assert person.rests_until(DRIBBLES) == 3
    assert person.rests_until(CALF) is None


def test_red_in_strength_rests_that_exercise_and_the_drills() -> None:
    """Given a bridge on two legs of 45 s, when it hurts 6, then it rests and returns at 30 s, the
    drills rest at their level, and the other strength goes on.
    """
    person = Person()
    person.holds(BRIDGE, "1c")
    person.trains(0, *STRENGTH, DRIBBLES, pain={BRIDGE: 6})
    assert (person.dose(BRIDGE).level, person.rests_until(BRIDGE)) == ("1b", 3)
    assert (person.dose(DRIBBLES).volume, person.rests_until(DRIBBLES)) == (1, 3)
    assert person.rests_until(CALF) is None


@pytest.mark.parametrize(
    ("hour", "day"), [(7, 3), (19, 3)], ids=["trained in the morning", "trained in the evening"]
)
def test_edge_case_08_rest_is_two_whole_days(hour: int, day: int) -> None:
    """Given red on Monday at any hour, then Tuesday and Wednesday rest and Thursday may come."""
    person = Person()
    person.trains(0, BRIDGE, pain={BRIDGE: 8}, hour=hour)
    assert person.rests_until(BRIDGE) == day


def test_edge_case_08b_rest_after_a_morning_counts_from_that_morning() -> None:
    """Given two sore mornings, when the second is told on Tuesday, then Tuesday and Wednesday
    rest.
    """
    person = Person()
    person.trains(0, *STRENGTH)
    person.morning(1, usual=False)
    person.trains(1, *MOBILITY)
    person.morning(2, usual=False)
    assert person.rests_until(BRIDGE) == 4


def test_edge_case_05_sore_mornings_weeks_apart_are_no_row() -> None:
    """Given a sore morning 24 days ago, when today's is sore too, then it takes a third and nothing
    rests.
    """
    person = Person()
    person.trains(0, *STRENGTH)
    person.morning(1, usual=False)
    person.trains(24, *STRENGTH)
    person.morning(25, usual=False)
    assert person.rests_until(BRIDGE) is None
    assert person.plan(25).course is not DayKind.REST


def test_edge_case_04_amber_makes_the_next_time_easier() -> None:
    """Given no everyday pain, when a bridge of 45 s hurts 5 of 10, then the next one is of 30 s."""
    person = Person()
    person.everyday(0, 0)
    person.holds(BRIDGE, "1c")
    person.trains(0, BRIDGE, pain={BRIDGE: 5}, after=1)
    assert person.dose(BRIDGE).level == "1b"
    assert person.rests_until(BRIDGE) is None


def test_edge_case_04b_amber_after_the_session_takes_a_third() -> None:
    """Given no everyday pain, when 4 of 10 is told after strength, then strength is a third less
    the next time.
    """
    person = Person()
    person.everyday(0, 0)
    person.trains(0, *STRENGTH, after=4)
    assert [person.dose(one).volume for one in STRENGTH] == [0.67] * 3


def test_edge_case_03_pain_told_after_drills_counts_by_their_limit() -> None:
    """Given a session with drills, when 4 of 10 is told after it, then the drills rest."""
    person = Person()
    person.trains(0, CALF, DRIBBLES, after=4)
    assert person.rests_until(DRIBBLES) == 3


def test_edge_case_15_stopped_because_it_hurts_counts_without_a_number() -> None:
    """Given a bridge of 45 s, when it is stopped because it hurts and no number is told, then it is
    a level lower the next time; a drill rests.
    """
    person = Person()
    person.holds(BRIDGE, "1c")
    person.trains(0, BRIDGE, hurt=BRIDGE, after=None)
    assert person.dose(BRIDGE).level == "1b"
    other = Person()
    other.trains(0, DRIBBLES, hurt=DRIBBLES, after=None)
    assert other.rests_until(DRIBBLES) == 3


def test_edge_case_16_the_third_red_day_in_two_weeks_rests_a_week_and_names_a_physio() -> None:
    """Given red on three days within two weeks, then what was red rests for a week and a
    physiotherapist is named.
    """
    person = Person()
    for day in (0, 5, 10):
        person.trains(day, BRIDGE, pain={BRIDGE: 7})
    plan = person.plan(11)
    assert plan.suggestion is not None
    assert (plan.suggestion.change, plan.suggestion.why) == (Advice.PHYSIO, "reds")
    assert person.rests_until(BRIDGE) == 18


def test_audit_3_a_resting_routine_keeps_the_lowered_levels() -> None:
    """Given all strength rests after 8 of 10, when strength is picked from the list, then nothing
    of it is for today, and the whole of it stands at the lowered levels.
    """
    person = Person()
    person.holds(BRIDGE, "1c")
    person.trains(0, *STRENGTH, after=8)
    person.goes_to(1)
    today = person.routine("strength")
    assert today.routine is None
    assert {one.what for one in today.changes} == {DoseChangeKind.RESTS}
    bridge = next(i for i in today.whole.items if getattr(i, "exercise", "") == BRIDGE)
    assert bridge.level == "1b"  # type: ignore[union-attr]


def test_one_event_steps_back_once() -> None:
    """Given red on Monday's bridge, when Tuesday's morning is sore because of it, then the bridge
    is not lowered twice.
    """
    person = Person()
    person.holds(BRIDGE, "1d")
    person.trains(0, BRIDGE, pain={BRIDGE: 7})
    person.morning(1, usual=False)
    assert (person.dose(BRIDGE).level, person.dose(BRIDGE).volume) == ("1c", 1)


def test_a_corrected_number_takes_the_step_back_away() -> None:
    """Given 8 typed for 3 in the history, when it is corrected to 1, then nothing rests and the
    level is as before.
    """
    person = Person()
    person.holds(BRIDGE, "1c")
    person.trains(0, BRIDGE, pain={BRIDGE: 8})
    assert person.dose(BRIDGE).level == "1b"
    kept = person.file.kept
    work = kept.sessions[-1].works[0]
    person.file.kept = replace(
        kept,
        sessions=(replace(kept.sessions[-1], works=(replace(work, pain=1),)),),
    )
    person.goes_to(0, 21)
    assert (person.dose(BRIDGE).level, person.rests_until(BRIDGE)) == ("1c", None)


def test_a_third_less_is_for_the_next_time_only() -> None:
    """Given a third less after a sore morning, when the next session and its morning are good, then
    the full dose is back by itself.
    """
    person = Person()
    person.trains(0, DOOR)
    person.morning(1, usual=False)
    assert person.dose(DOOR).volume == 0.67
    person.trains(2, DOOR)
    person.morning(3, usual=True)
    assert person.dose(DOOR).volume == 1


def test_audit_less_is_about_a_third() -> None:
    """Given two sets of 8 turns a side, when a third less is asked, then 2 sets of 5 remain, not
    one set of 8.
    """
    person = Person()
    person.trains(0, FLIP)
    person.morning(1, usual=False)
    routine = person.routine("daily-mobility").routine
    assert sets_of(routine, FLIP) == 2


def test_a_red_morning_of_now_rests_today() -> None:
    """Given strength is due, when the knee is at 6 now, then today is a day of rest."""
    person = Person()
    person.now(0, 6)
    plan = person.plan(0)
    assert (plan.course, plan.due) == (DayKind.REST, ())
    assert person.rests_until(BRIDGE) == 2


def test_the_knee_of_now_is_what_was_told_last() -> None:
    """Given 2 before a session and 4 at its end, then the knee is at 4 now and what loads it is
    less for the rest of the day; and when 1 is told in the evening, then it is at 1.
    """
    person = Person()
    person.everyday(0, 1)
    person.trains(0, *MOBILITY, before=2, after=4, hour=9)
    plan = person.plan(0)
    assert plan.limits.now == 4
    assert plan.limits.less is not None
    assert plan.limits.no_drills is not None
    person.now(0, 1, hour=19)
    assert person.plan(0, 20).limits.now == 1


def test_a_session_that_ends_calmer_lifts_no_limit() -> None:
    """Given 4 before mobility and 2 at its end, then drills stay away for the day until 2 is told
    as an answer of its own.
    """
    person = Person()
    person.everyday(0, 1)
    person.trains(0, *MOBILITY, before=4, after=2, hour=9)
    assert person.plan(0).limits.no_drills is not None
    person.now(0, 2, hour=19)
    assert person.plan(0, 20).limits.no_drills is None


def test_a_check_before_a_later_session_is_newer_than_one_at_noon() -> None:
    """Given 1 told at noon, when 4 is told before the session of the evening, then the knee is at
    4 now.
    """
    person = Person()
    person.now(0, 1)
    person.trains(0, BRIDGE, before=4, after=None, hour=19)
    assert person.plan(0, 20).limits.now == 4


def test_what_was_told_before_a_red_session_says_nothing_of_now() -> None:
    """Given 2 before a session in which the bridge hurt 7, when nothing was told at its end, then
    nobody knows how the knee is now.
    """
    person = Person()
    person.trains(0, *STRENGTH, before=2, after=None, pain={BRIDGE: 7})
    assert person.plan(0, 20).limits.now is None


def test_a_red_check_before_a_session_counts_even_if_it_is_done_all_the_same() -> None:
    """Given 7 told in the check, when strength is done all the same, then what loads the knee
    rests the next two days.
    """
    person = Person()
    person.trains(0, *STRENGTH, before=7)
    assert person.rests_until(BRIDGE) == 3


def test_a_morning_of_six_is_red_by_itself() -> None:
    """Given strength on Monday, when Tuesday's morning is at 6, then Tuesday is a day of rest."""
    person = Person()
    person.trains(0, *STRENGTH)
    person.morning(1, usual=False, pain=6)
    assert person.plan(1).course is DayKind.REST
    assert person.rests_until(BRIDGE) == 3


def test_a_fault_of_the_disk_while_reading_again_is_told() -> None:
    """Given an answer is taken back, when the file cannot be read again, then that is told."""
    person = Person()
    person.trains(0, BRIDGE)
    person.morning(1, usual=False)
    person.file.broken = OSError("unplugged")
    kept = person.programme.forget_morning(person.facts.mornings[-1].day)
    with pytest.raises(OSError, match="unplugged"):
        kept.result()
    person.file.broken = None


def test_what_was_changed_meanwhile_goes_before_what_was_read() -> None:
    """Given an answer is taken back, when another is given before the file has answered, then the
    other one stands.
    """
    person = Person()
    person.trains(0, BRIDGE)
    person.morning(1, usual=False)
    held: list[Callable[[], None]] = []
    read = person.file.facts

    def later(day: date) -> Future[ProgrammeLog]:
        answer: Future[ProgrammeLog] = Future()
        held.append(lambda: answer.set_result(read(day).result()))
        return answer

    person.file.facts = later  # type: ignore[method-assign]
    person.programme.forget_morning(person.facts.mornings[-1].day)
    person.programme.report_pain(PainKind.EVERYDAY, 2)
    for go in held:
        go()
    assert [one.pain for one in person.facts.everyday] == [2]


def test_six_in_an_exercise_leaves_the_next_day_without_training() -> None:
    """Given the bridge hurt 7 on Monday evening, then Tuesday is a day of rest, and Wednesday has
    mobility.
    """
    person = Person()
    person.trains(0, BRIDGE, pain={BRIDGE: 7})
    assert (person.plan(1).course, person.plan(1).due) == (DayKind.REST, ())
    assert person.plan(2).due == (Strand.MOBILITY,)


def test_a_rest_of_what_did_not_hurt_blocks_no_step_back() -> None:
    """Given dribbles rest because the bridge was red, when two sore mornings follow, then the
    dribbles come back with less.
    """
    person = Person()
    person.trains(-1, DRIBBLES)
    person.trains(0, BRIDGE, pain={BRIDGE: 7})
    assert person.dose(DRIBBLES).volume == 1
    person.morning(1, usual=False)
    person.trains(1, *MOBILITY)
    person.morning(2, usual=False)
    assert person.dose(DRIBBLES).volume < 1


def test_what_hurt_itself_is_lowered_though_it_rests_for_something_else_too() -> None:
    """Given the bridge hurt 7 and then, in the same session, the dribbles of level 2 hurt 4, then
    both rest and both come back a level lower.
    """
    person = Person()
    person.holds(BRIDGE, "1c")
    person.holds(DRIBBLES, "2")
    person.trains(0, BRIDGE, DRIBBLES, pain={BRIDGE: 7, DRIBBLES: 4})
    assert (person.dose(BRIDGE).level, person.dose(DRIBBLES).level) == ("1b", "1")
    person.goes_to(1)
    assert (person.dose(BRIDGE).level, person.dose(DRIBBLES).level) == ("1b", "1")
