"""A running session is written down as it goes, and an interrupted one comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rehab_desktop.app.checkpoint import UnreadableCheckpoint, read, write_place, write_steps
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.exercise import Sides
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.history.record import Occasion, SessionPlace, SessionStatus
from rehab_desktop.core.session.state import Mode, PauseReason
from tests.app.stage import World
from tests.core.build import LIFT, at, card, dose

LEGS = card("push", dose(*LIFT, sides=Sides.EACH, rest_side=10))


def crashed() -> World:
    """A session that was cut off 60 s in, in the right leg's hold, with a pain told before."""
    world = World(LEGS)
    runner = world.start()
    world.go(runner, 20)
    runner.mark_pain(3)
    world.go(runner, 40)
    return world


def test_a_running_session_is_written_each_second() -> None:
    world = World(LEGS)
    world.go(world.start(), 30)
    assert 30 <= world.history.writes <= 34


def test_a_paused_session_is_written_once() -> None:
    world = World(LEGS)
    runner = world.start()
    world.go(runner, 20)
    runner.pause()
    writes = world.history.writes
    world.go(runner, 30)
    assert world.history.writes == writes
    assert world.history.row is not None
    assert '"mode":"paused"' in world.history.row.state


def test_what_is_written_reads_back_the_same() -> None:
    world = World(LEGS)
    runner = world.start()
    world.go(runner, 20)
    runner.mark_pain(3)
    world.go(runner, 40)
    runner.repeat()
    state = runner.state
    assert read(write_steps(state.steps), write_place(state)) == state


@pytest.mark.parametrize(
    ("steps", "place"),
    [
        ("[]", "{}"),
        ("[]", '{"format": 2}'),
        ("not json", "not json"),
        ("{}", "[]"),
        ('[{"kind": "dance"}]', '{"format": 1, "sets": [], "pains": [], "index": 0}'),
    ],
)
def test_a_text_of_another_make_is_refused(steps: str, place: str) -> None:
    with pytest.raises(UnreadableCheckpoint):
        read(steps, place)


def test_a_place_beyond_the_steps_is_refused() -> None:
    world = crashed()
    runner_state = world.history.row
    assert runner_state is not None
    with pytest.raises(UnreadableCheckpoint, match="not there"):
        read("[]", runner_state.state)


def test_an_interrupted_session_resumes_where_it_was() -> None:
    world = crashed()
    interrupted = world.sessions.interrupted().result()
    assert interrupted is not None
    assert interrupted.title == "Test"
    assert interrupted.stopped_at == world.history.row.saved_at  # type: ignore[union-attr]
    runner = world.sessions.resume(interrupted)
    assert (runner.state.mode, runner.state.why) == (Mode.PAUSED, PauseReason.RESTORED)
    assert (runner.state.step.label, runner.state.step.side) == ("Hold", "right")
    assert runner.state.remaining == pytest.approx(at(9), abs=at(1.1))
    runner.resume()
    world.go(runner, 200)
    record = world.history.records["id-1"]
    assert (record.status, len(record.sets)) == (SessionStatus.COMPLETED, 4)
    assert record.sets[0].pain == 3


def test_an_interrupted_session_can_be_kept_as_it_was() -> None:
    world = crashed()
    interrupted = world.sessions.interrupted().result()
    assert interrupted is not None
    world.sessions.keep(interrupted).result()
    record = world.history.records["id-1"]
    assert (record.status, len(record.sets)) == (SessionStatus.STOPPED, 2)
    assert record.ended_at == interrupted.stopped_at
    assert [found.id for found in world.sessions.recent(5).result()] == ["id-1"]


def test_an_interrupted_session_can_be_discarded() -> None:
    world = crashed()
    interrupted = world.sessions.interrupted().result()
    assert interrupted is not None
    world.sessions.discard(interrupted).result()
    assert world.sessions.interrupted().result() is None


def test_an_interrupted_session_that_nobody_decided_about_is_kept_by_the_next_start() -> None:
    world = crashed()
    world.go(world.start(), 200)
    assert {key: record.status for key, record in world.history.records.items()} == {
        "id-1": SessionStatus.STOPPED,
        "id-2": SessionStatus.COMPLETED,
    }


def test_a_session_starts_even_where_the_history_cannot_be_read() -> None:
    world = World(LEGS)
    world.history.broken = OSError("the disk is gone")
    assert world.start().state.mode is Mode.RUNNING


def test_a_check_point_that_cannot_be_read_is_passed_over() -> None:
    world = crashed()
    assert world.history.row is not None
    world.history.row = replace(world.history.row, state="{}")
    assert world.sessions.interrupted().result() is None


def test_the_next_start_deletes_a_check_point_that_cannot_be_read() -> None:
    world = crashed()
    assert world.history.row is not None
    world.history.row = replace(world.history.row, state="{}")
    world.go(world.start(), 200)
    assert world.history.row is None
    assert set(world.history.records) == {"id-2"}


def test_a_session_keeps_what_it_belongs_to_through_a_crash() -> None:
    led = Occasion(place=SessionPlace.CLINIC, prescription="v2", led_by="mk", visit="today")
    world = World(LEGS)
    world.go(world.sessions.start_routine(world.library.routine("test"), occasion=led), 60)
    interrupted = world.sessions.interrupted().result()
    assert interrupted is not None
    assert interrupted.checkpoint.occasion == led
    runner = world.sessions.resume(interrupted)
    runner.resume()
    world.go(runner, 200)
    record = world.history.records["id-1"]
    belongs = Occasion(
        place=record.place,
        prescription=record.prescription,
        led_by=record.led_by,
        visit=record.visit,
    )
    assert belongs == led


def test_a_session_at_home_belongs_to_nothing_else() -> None:
    world = World(LEGS)
    world.go(world.start(), 200)
    record = world.history.records["id-1"]
    assert (record.place, record.led_by, record.visit) == (SessionPlace.HOME, None, None)


def test_a_history_that_cannot_be_read_says_so() -> None:
    world = World(LEGS)
    world.history.broken = OSError("the disk is gone")
    with pytest.raises(OSError, match="the disk is gone"):
        world.sessions.interrupted().result()


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"theme": "pink"}, "theme: 'pink' is not one of system"),
        ({"volume": 2}, "volume: 2 is outside 0 to 1"),
        ({"text_scale": 3}, "text_scale: 3 is outside 1 to 2"),
    ],
)
def test_impossible_settings_are_refused(values: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Settings(**values)  # type: ignore[arg-type]


def test_the_library_knows_length_needs_and_names() -> None:
    library = World(LEGS).library
    walk = TimedBlock(id="walk", title="Easy walk", seconds=60)
    routine = replace(library.routines["test"], items=(walk, Item(exercise="push")))
    assert library.seconds(routine) == 60 + 15 + 10 + 4 * 26 + 2 * 10 + 20
    assert library.needs(routine) == ("mat",)
    assert library.titles(routine) == ("Easy walk", "Push")
