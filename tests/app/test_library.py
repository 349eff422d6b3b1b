"""One exercise alone, and the time a person wants between two."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rehab_desktop.app.library import alone
from rehab_desktop.app.sessions import as_written
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.session.state import Mode
from tests.app.stage import World, library_of
from tests.core.build import LIFT, at, card, dose

TWO = card("bridge", dose(*LIFT, sets=1), dose(*LIFT, sets=2))
OTHER = card("raise", dose(*LIFT, sets=1))


def test_an_exercise_alone_is_a_routine_at_its_level() -> None:
    library = library_of((TWO,))
    routine = library.routine(alone(TWO, "2"))
    assert routine.title == TWO.name
    assert routine.items == (Item(exercise="bridge", level="2"),)
    assert library.seconds(routine) == 10 + 26 + 20 + 26


def test_a_routine_that_is_not_there_is_refused() -> None:
    library = library_of((TWO,))
    assert library.routine("test").id == "test"
    for unknown in ("nothing", "alone/nothing/1", "other/bridge/1"):
        with pytest.raises(KeyError):
            library.routine(unknown)
    with pytest.raises(ValueError, match="'9' is not a level"):
        library.steps(library.routine("alone/bridge/9"))


def test_a_session_of_one_exercise_is_kept_and_can_be_resumed() -> None:
    world = World(TWO)
    runner = world.sessions.start(alone(TWO, "1"))
    world.go(runner, 15)
    interrupted = world.sessions.interrupted().result()
    assert interrupted is not None
    again = world.sessions.resume(interrupted)
    again.resume()
    world.go(again, 60)
    assert again.state.mode is Mode.FINISHED
    assert world.history.records["id-1"].title == TWO.name


def test_the_time_between_exercises_is_what_the_person_wants() -> None:
    library = library_of((TWO, OTHER))
    routine = library.routines["test"]
    usual = library.seconds(routine)
    assert replace(library, change_over=lambda: 40).seconds(routine) == usual + 25
    assert replace(library, change_over=lambda: 0).seconds(routine) == usual - 15


def test_a_session_counts_down_as_the_settings_say() -> None:
    world = World(TWO, settings=Settings(count_down_s=5))
    runner = world.start()
    assert runner.state.countdown_length == at(5)
    with pytest.raises(ValueError, match="count_down_s: 4 is not one of 3, 5, 0"):
        Settings(count_down_s=4)
    with pytest.raises(ValueError, match="change_over_s: 400 is outside"):
        Settings(change_over_s=400)


def test_without_a_programme_every_routine_stays_as_it_is_written() -> None:
    routine = Routine(id="a", title="A", items=(Item(exercise="x"),))
    assert as_written(routine) is routine
    assert as_written(routine, whole=True) is routine
