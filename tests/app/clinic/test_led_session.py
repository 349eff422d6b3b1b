"""A session of a clinic belongs to a visit, can wait for another one, and is never lost."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import UTC, date, datetime, time

import pytest

from rehab_desktop.app.clinic.led_session import (
    MOST_PARKED,
    LedSessions,
    RoutineToLead,
    asked_today,
    visit_of,
)
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.ports import Author, ParkedSession
from rehab_desktop.core.clinic.prescription import (
    Days,
    EndKind,
    PrescribedItem,
    Prescription,
    PrescriptionEnd,
)
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.history.record import Occasion, SessionPlace
from rehab_desktop.core.session.state import Mode
from tests.app.stage import World
from tests.core.build import LIFT, card, dose
from tests.fakes import answer

LEGS = card("push", dose(*LIFT))
NOW = datetime(2026, 5, 1, 18, 4, 27, tzinfo=UTC)
ME = Author(therapist="t-1", at=NOW)
VISIT = Visit(id="v-1", person="p-1", day=date(2026, 5, 1), at=time(18), therapist="t-1")
FRIDAYS = Days(weekdays=frozenset({5}))


class Room:
    """A clinic's room over the stand-ins of one person; `states` are those told of visits, in
    order.
    """

    def __init__(self) -> None:
        self.world = World(LEGS)
        self.states: list[tuple[str, VisitState]] = []
        self.led = LedSessions(
            sessions_of=lambda _: self.world.sessions,
            visits=self,  # type: ignore[arg-type]  # as much of the port as sessions use
        )

    def set_state(self, visit: str, state: VisitState, author: Author) -> Future[None]:
        assert author == ME
        self.states.append((visit, state))
        return answer(None, None)

    def start(self, asked: RoutineToLead | None = None) -> SessionRunner:
        picked = RoutineToLead(routine=self.world.library.routine("test"))
        return self.led.start(VISIT, asked or picked, ME, pain_before=2)


def parked(count: int, *, first: str = "other-0") -> Sequence[ParkedSession]:
    ids = [first, *(f"other-{number}" for number in range(1, count))]
    return [
        ParkedSession(id=id_, person="p", title="Test", saved_at=NOW, led_by="t-1", visit=None)
        for id_ in ids[:count]
    ]


def prescription(**changes: object) -> Prescription:
    values: dict[str, object] = {
        "id": "rx-1",
        "person": "p-1",
        "episode": "e-1",
        "version": 1,
        "items": (PrescribedItem(item=Item(exercise="push", sets=2), days=FRIDAYS),),
        "from_day": date(2026, 4, 1),
        "author": "t-1",
        "signed_at": NOW,
    }
    return Prescription(**(values | changes))  # type: ignore[arg-type]


# What is done


def test_the_prescription_in_force_says_what_is_done_today() -> None:
    asked = asked_today([prescription()], [], date(2026, 5, 1), "Today")
    assert asked is not None
    assert (asked.prescription, asked.routine.title) == ("rx-1", "Today")
    assert [item.exercise for item in asked.routine.items] == ["push"]  # type: ignore[union-attr]


def test_on_a_day_off_and_after_its_end_it_asks_for_nothing() -> None:
    assert asked_today([prescription()], [], date(2026, 5, 2), "Today") is None
    assert asked_today([], [], date(2026, 5, 1), "Today") is None
    stopped = PrescriptionEnd(
        prescription="rx-1", kind=EndKind.STOPPED, on=date(2026, 5, 1), by="t-1", at=NOW
    )
    assert asked_today([prescription()], [stopped], date(2026, 5, 1), "Today") is None


def test_a_planned_visit_is_used_and_a_walk_in_gets_one() -> None:
    missed = Visit(id="v-0", person="p-1", day=VISIT.day, therapist="t-1", state=VisitState.MISSED)
    assert visit_of([missed, VISIT], "p-1", id_="new", author=ME) is VISIT
    walk_in = visit_of([missed, VISIT], "p-2", id_="new", author=ME)
    assert (walk_in.id, walk_in.person, walk_in.at) == ("new", "p-2", time(18, 4))
    assert walk_in.state is VisitState.HERE
    assert visit_of([missed], "p-1", id_="new", author=ME).id == "new"


# A session


def test_a_led_session_says_where_for_what_and_by_whom_from_its_first_check_point() -> None:
    room = Room()
    runner = room.start(asked_today([prescription()], [], date(2026, 5, 1), "Today"))
    occasion = Occasion(place=SessionPlace.CLINIC, prescription="rx-1", led_by="t-1", visit="v-1")
    row = room.world.history.row
    assert row is not None
    assert (row.occasion, row.title, row.pain_before) == (occasion, "Today", 2)
    room.world.go(runner, 30)
    runner.end(keep=True)
    [record] = room.world.history.records.values()
    assert (record.place, record.prescription) == (SessionPlace.CLINIC, "rx-1")
    assert (record.led_by, record.visit) == ("t-1", "v-1")
    room.led.finish(runner, "v-1", ME).result(0)
    assert room.states == [("v-1", VisitState.RUNNING), ("v-1", VisitState.DONE)]


def test_a_picked_routine_is_asked_for_by_no_prescription() -> None:
    room = Room()
    room.start()
    assert room.world.history.row is not None
    assert room.world.history.row.prescription is None


def test_a_visit_is_not_done_while_its_session_runs() -> None:
    room = Room()
    with pytest.raises(ValueError, match="is not over"):
        room.led.finish(room.start(), "v-1", ME)


# Parked


def test_a_parked_session_goes_on_where_it_stood() -> None:
    room = Room()
    runner = room.start()
    room.world.go(runner, 20)
    room.led.park(runner, "v-1", ME, in_progress=()).result(0)
    runner.give_up()
    stood = runner.state
    assert room.states[-1] == ("v-1", VisitState.PARKED)
    room.world.go(runner, 600)
    assert runner.state is stood

    found = room.led.parked("p-1").result(0)
    assert found is not None
    again = room.led.resume("p-1", found, ME)
    assert room.states[-1] == ("v-1", VisitState.RUNNING)
    assert again.state.mode is Mode.PAUSED
    assert (again.state.index, again.state.elapsed) == (stood.index, stood.elapsed)
    assert again.recorder.session_id == runner.recorder.session_id


def test_an_app_that_closes_parks_what_is_led_and_nothing_where_nothing_is() -> None:
    room = Room()
    room.led.park_before_closing(ME)
    assert room.states == []

    runner = room.start()
    room.world.go(runner, 20)
    room.led.park_before_closing(ME)
    assert room.states[-1] == ("v-1", VisitState.PARKED)
    assert runner.state.mode is Mode.PAUSED


def test_what_is_given_up_plays_nothing_and_keeps_no_screen_awake() -> None:
    room = Room()
    runner = room.start()
    room.world.go(runner, 20)
    writes, tones = room.world.history.writes, len(room.world.sound.tones)
    runner.give_up()
    runner.skip()
    room.world.go(runner, 60)
    assert room.world.video.shot is None
    assert room.world.wake_lock.held is False
    assert (room.world.history.writes, len(room.world.sound.tones)) == (writes, tones)
    assert runner.poll() is None


def test_a_session_that_the_disk_refused_to_keep_is_still_here() -> None:
    room = Room()
    runner = room.start()
    room.world.go(runner, 20)
    room.world.history.broken = OSError("no room left")
    with pytest.raises(OSError, match="no room left"):
        room.led.park(runner, "v-1", ME, in_progress=()).result(0)
    assert room.states == [("v-1", VisitState.RUNNING)]
    room.world.history.broken = None
    runner.resume()
    room.world.go(runner, 5)
    assert runner.state.mode is Mode.RUNNING


def test_four_can_wait_and_a_fifth_is_told_before_anything_happens() -> None:
    room = Room()
    runner = room.start()
    room.world.go(runner, 20)
    with pytest.raises(Invalid, match="parked: are 4 already"):
        room.led.park(runner, "v-1", ME, in_progress=parked(MOST_PARKED))
    assert runner.state.mode is Mode.RUNNING
    mine = runner.recorder.session_id
    room.led.park(runner, "v-1", ME, in_progress=parked(MOST_PARKED, first=mine)).result(0)
    assert room.states[-1] == ("v-1", VisitState.PARKED)


def test_nobody_has_a_session_parked_at_first_and_one_of_no_visit_goes_on_too() -> None:
    room = Room()
    assert room.led.parked("p-1").result(0) is None
    runner = room.world.start()
    room.world.go(runner, 20)
    runner.give_up()
    found = room.led.parked("p-1").result(0)
    assert found is not None
    room.led.resume("p-1", found, ME)
    assert room.states == []
