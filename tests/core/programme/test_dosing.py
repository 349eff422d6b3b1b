"""The dose of a routine: present levels and sets, less of it, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.programme.dosing import TodaysRoutine, rests_until, todays_routine
from rehab_desktop.core.programme.limits import Limits
from rehab_desktop.core.programme.log import CurrentDose, ProgrammeLog, Started

CATALOGUE = load_catalogue(paths.CATALOGUE)
CARDS, GUIDE, ROUTINES = CATALOGUE.exercises, CATALOGUE.programme, CATALOGUE.routines
TODAY = date(2026, 11, 24)


def dose(exercise: str, level: str, **more: object) -> CurrentDose:
    made = CurrentDose(exercise=exercise, level=level, reason="test")
    return replace(made, **more)  # type: ignore[arg-type]


def at(*doses: CurrentDose) -> ProgrammeLog:
    return ProgrammeLog(
        started=Started(id="p", started_on=TODAY - timedelta(days=20)),
        current_doses={one.exercise: one for one in doses},
    )


def whole_today(routine: Routine, facts: ProgrammeLog, day: date = TODAY) -> TodaysRoutine:
    return todays_routine(routine, CARDS, facts, GUIDE, Limits(day=day))


def done_today(routine: Routine, facts: ProgrammeLog, day: date = TODAY) -> Routine:
    left = whole_today(routine, facts, day).routine
    assert left is not None
    return left


def test_what_nothing_changes_stays_as_it_is_written() -> None:
    routine = ROUTINES["daily-mobility"]
    today = whole_today(routine, ProgrammeLog())
    assert (today.routine, today.whole, today.changes) == (routine, routine, ())


def test_a_routine_of_timed_stretches_alone_is_always_for_today() -> None:
    walk = Routine(id="w", title="W", items=(TimedBlock(id="w", title="Walk", seconds=60),))
    assert done_today(walk, ProgrammeLog()) == walk


def item_of(routine: Routine, exercise: str) -> Item:
    return next(i for i in routine.items if isinstance(i, Item) and i.exercise == exercise)


def test_the_present_level_takes_the_place_of_what_the_routine_was_written_for() -> None:
    routine = Routine(
        id="a",
        title="A",
        items=(
            Item(exercise="roller-bridge", sets=2, reps=2, hold_s=20),
            Item(exercise="wall-calf-strides", level="1", sets=2),
        ),
    )
    facts = at(dose("roller-bridge", "1d"), dose("wall-calf-strides", "1", sets=4))
    done = done_today(routine, facts)
    assert done.items == (Item(exercise="roller-bridge", level="1d", sets=1), routine.items[1])
    same = done_today(routine, at(dose("roller-bridge", "1a")))
    assert item_of(same, "roller-bridge") == Item(
        exercise="roller-bridge", level="1a", sets=2, reps=2, hold_s=20
    )


def test_a_short_routine_grows_by_what_was_earned_and_a_long_one_stays_long() -> None:
    def sets(asked: int | None, held: CurrentDose) -> int | None:
        routine = Routine(id="a", title="A", items=(Item(exercise=held.exercise, sets=asked),))
        return item_of(done_today(routine, at(held)), held.exercise).sets

    more = dose("wall-calf-strides", "1", sets=4)
    assert [sets(asked, more) for asked in (None, 3, 2, 5)] == [4, 4, 3, 5]
    # The level of one long hold has one set whatever the routine was written for.
    assert sets(3, dose("roller-bridge", "1d")) is None


def test_a_third_less_is_fewer_sets_or_a_shorter_hold() -> None:
    routine = Routine(id="a", title="A", items=(Item(exercise="roller-bridge"),))

    def less(level: str) -> Item:
        facts = at(dose("roller-bridge", level, volume=0.67))
        return item_of(done_today(routine, facts), "roller-bridge")

    assert less("1b") == Item(exercise="roller-bridge", level="1b", sets=2)
    assert less("1d") == Item(exercise="roller-bridge", level="1d", hold_s=40)


def test_a_third_less_of_one_set_is_fewer_repetitions_and_a_drill_of_one_stays() -> None:
    routine = Routine(
        id="a",
        title="A",
        items=(
            Item(exercise="hip-flip-90-90", level="1", sets=1),
            Item(exercise="leg-cycle-dribbles", level="1", sets=1),
        ),
    )
    facts = at(
        dose("hip-flip-90-90", "1", volume=0.67), dose("leg-cycle-dribbles", "1", volume=0.67)
    )
    flips, drill = done_today(routine, facts).items
    assert isinstance(flips, Item)
    assert (flips.sets, flips.reps) == (1, 8)
    assert drill == routine.items[1]


def test_what_rests_is_left_out_and_comes_back_on_its_day() -> None:
    strength = ROUTINES["strength"]
    resting = dose("roller-bridge", "1a", rest_until=TODAY + timedelta(days=1))
    routine = done_today(strength, at(resting))
    assert len(routine.items) == len(strength.items) - 1
    back = done_today(strength, at(resting), TODAY + timedelta(days=1))
    assert item_of(back, "roller-bridge").level == "1a"


def test_a_routine_rests_until_its_first_exercise_may_come_again() -> None:
    until = TODAY + timedelta(days=2)
    control = ROUTINES["control"]
    some = at(dose("leg-cycle-dribbles", "1", rest_until=until))
    assert rests_until(control, some, GUIDE, TODAY) is None
    every = at(
        dose("leg-cycle-dribbles", "1", rest_until=until),
        dose("standing-rotations", "1", rest_until=until + timedelta(days=1)),
    )
    assert rests_until(control, every, GUIDE, TODAY) == until
    walk = Routine(id="a", title="A", items=(TimedBlock(id="w", title="Walk", seconds=60),))
    assert rests_until(walk, every, GUIDE, TODAY) is None
