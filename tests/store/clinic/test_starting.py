"""Sessions of several people over one file: a start keeps what the same person left, no more."""

from __future__ import annotations

from uuid import uuid4

import pytest

from rehab_desktop.app.runner import SessionPorts
from rehab_desktop.app.sessions import Sessions
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.history.record import Occasion, SessionPlace, SessionStatus
from rehab_desktop.core.session.state import Mode
from tests.app.stage import World
from tests.app.test_keeping import LEGS
from tests.fakes import english
from tests.store.clinic.builders import BY_MK, ClinicStores, a_person

LED = Occasion(place=SessionPlace.CLINIC, led_by="mk", prescription="version-1")


@pytest.fixture
def world() -> World:
    return World(LEGS)


def sessions_of(clinic: ClinicStores, person: str, world: World) -> Sessions:
    return Sessions(
        library=world.library,
        history=clinic.history.of(person),
        stage=SessionPorts(
            clock=world.clock,
            video=world.video,
            sound=world.sound,
            voice=world.voice,
            wake_lock=world.wake_lock,
            wording=english,
        ),
        settings=Settings,
        new_id=lambda: str(uuid4()),
        report_pain=world.programme.report_pain_at,
    )


def test_two_people_in_turn_each_go_on_where_they_were(clinic: ClinicStores, world: World) -> None:
    clinic.people.put_person(a_person(id="bo", code="BS-2", family="Specht"), BY_MK).result()
    anna, bo = (sessions_of(clinic, person, world) for person in ("anna", "bo"))
    world.go(anna.start_routine(world.library.routine("test"), occasion=LED), 60)
    world.go(
        bo.start_routine(
            world.library.routine("test"), occasion=Occasion(place=SessionPlace.CLINIC, led_by="mk")
        ),
        30,
    )
    assert {one.person for one in clinic.parked.parked().result()} == {"anna", "bo"}

    parked = anna.interrupted().result()
    assert parked is not None
    runner = anna.resume(parked)
    assert runner.state.mode is Mode.PAUSED
    runner.resume()
    world.go(runner, 200)
    assert runner.recorder.saved is not None
    runner.recorder.saved.result()
    [done] = clinic.chart().sessions
    assert (done.session.status, done.prescription) == (SessionStatus.COMPLETED, "version-1")
    assert [one.person for one in clinic.parked.parked().result()] == ["bo"]


def test_a_second_start_keeps_what_the_same_person_left(clinic: ClinicStores, world: World) -> None:
    clinic.people.put_person(a_person(id="bo", code="BS-2", family="Specht"), BY_MK).result()
    anna, bo = (sessions_of(clinic, person, world) for person in ("anna", "bo"))
    world.go(bo.start_routine(world.library.routine("test"), occasion=LED), 60)
    world.go(anna.start_routine(world.library.routine("test"), occasion=LED), 60)
    second = anna.start_routine(world.library.routine("test"), occasion=LED)
    world.go(second, 20)
    clinic.history.open().result()
    [kept] = clinic.chart().sessions
    assert (kept.session.status, kept.led_by) == (SessionStatus.STOPPED, "mk")
    assert len(kept.sets) == 2
    assert clinic.chart("bo").sessions == ()
    assert {one.person for one in clinic.parked.parked().result()} == {"anna", "bo"}
