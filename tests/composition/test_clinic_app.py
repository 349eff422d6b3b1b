"""The app over a clinic's folder: its window opens on who works, and each person has a desk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.clinic.led_session import RoutineToLead, visit_of
from rehab_desktop.app.clinic.people import new_person
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.composition.clinic_app import ClinicApp
from rehab_desktop.composition.clinic_folder import clinic_of, make_clinic
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.core.clinic.clinic_settings import ClinicSettings
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.visit import VisitState
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.session.state import Mode
from rehab_desktop.ui.clinic.shell.screen_models import ScreenModels


def now() -> datetime:
    return datetime(2026, 11, 30, 8, tzinfo=UTC)


@contextmanager
def opened(data: Path) -> Iterator[ClinicApp]:
    """The app over this clinic's folder, until it is closed."""
    options = Options(data_dir=data, video="none", mute=True, speed=60)
    folder = DataFolder(options)
    folder.make()
    assert folder.claim()
    app = ClinicApp(load_content(), options, folder, clinic_of(folder.path))
    yield app
    app.close()
    folder.release()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    made = new_clinic(name="Praxis Beispiel", letters="MK", new_id=lambda: str(uuid4()))
    return make_clinic(tmp_path / "clinic", made, now=now)


@pytest.fixture
def app(qtbot: QtBot, data: Path) -> Iterator[ClinicApp]:
    with opened(data) as app:
        yield app


def add(app: ClinicApp, family: str) -> Person:
    [lead] = app.stores.therapists.therapists().result(20)
    people = app.stores.people.people().result(20)
    person = new_person(people, id_=str(uuid4()), family=family, today=date(2026, 11, 30))
    app.stores.people.put_person(person, Author(therapist=lead.id, at=now())).result(20)
    return person


def has_a_set(runner: SessionRunner) -> bool:
    return bool(runner.state.sets)


def test_the_window_opens_with_the_clinics_name_and_asks_who_works(
    app: ClinicApp, qtbot: QtBot
) -> None:
    app.window.window.show()
    qtbot.waitUntil(lambda: app.model.who_model.property("rows").rowCount() == 1, timeout=20_000)
    assert app.model.property("screen") == "who"
    assert app.model.property("clinic") == "Praxis Beispiel"
    app.model.who_model.chooseNumber(1)
    assert app.model.property("screen") == "day"
    assert app.model.property("letters") == "MK"


def test_another_language_keeps_who_works(app: ClinicApp, qtbot: QtBot) -> None:
    app.window.window.show()
    qtbot.waitUntil(lambda: app.model.who_model.property("rows").rowCount() == 1, timeout=20_000)
    app.model.who_model.chooseNumber(1)
    before = app.model
    try:
        app.services.chosen.keep(replace(app.services.settings, language="de"))
        qtbot.waitUntil(lambda: app.model is not before, timeout=20_000)
        assert app.model.property("letters") == "MK"
    finally:
        app.services.language.forget()


def test_a_session_that_runs_keeps_its_display_in_another_language(
    app: ClinicApp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ida = add(app, "Muster")
    [lead] = app.stores.therapists.therapists().result(20)
    me = Author(therapist=lead.id, at=now())
    visit = visit_of((), ida.id, id_=str(uuid4()), author=me)
    app.stores.visits.put_visit(visit, me).result(20)
    picked = RoutineToLead(routine=app.desk_of("").sessions.library.routine("daily-mobility"))
    runner = app.led.start(visit, picked, me)
    app.services.play(runner)
    before, closed = app.window, []
    monkeypatch.setattr(app.display_screens, "close", lambda: closed.append(True))
    try:
        app.services.chosen.keep(replace(app.services.settings, language="de"))
        qtbot.wait(200)
        assert (app.window, closed) == (before, [])
    finally:
        monkeypatch.undo()
        runner.end(keep=False)
        app.services.language.forget()


def test_what_is_one_persons_is_never_offered_to_another(app: ClinicApp, qtbot: QtBot) -> None:
    ida, bo = add(app, "Muster"), add(app, "Probe")
    routine = Routine(id="", title="Idas knee", items=(Item(exercise="roller-bridge"),))
    desk = app.desk_of(ida.id)
    desk.own.routines.add(routine)
    assert "idas-knee" in desk.own.parts.library.routines
    other = app.desk_of(bo.id)
    other.own.load()
    qtbot.wait(200)
    assert "idas-knee" not in other.own.parts.library.routines
    again = app.desk_of(ida.id)
    assert again is not desk
    again.own.load()
    qtbot.waitUntil(lambda: "idas-knee" in again.own.parts.library.routines, timeout=20_000)


def test_two_sessions_take_turns_and_none_is_lost(app: ClinicApp, qtbot: QtBot) -> None:
    [lead] = app.stores.therapists.therapists().result(20)
    me = Author(therapist=lead.id, at=now())
    picked = RoutineToLead(routine=app.desk_of("").sessions.library.routine("daily-mobility"))
    runners = {}
    for person in (add(app, "Muster"), add(app, "Probe")):
        visit = visit_of((), person.id, id_=str(uuid4()), author=me)
        app.stores.visits.put_visit(visit, me).result(20)
        runner = app.led.start(visit, picked, me, pain_before=1)
        app.services.play(runner)
        qtbot.waitUntil(partial(has_a_set, runner), timeout=20_000)
        in_progress = app.stores.parked.parked().result(20)
        app.led.park(runner, visit.id, me, in_progress=in_progress).result(20)
        app.services.leave(runner)
        runners[person.id] = runner
    parked = app.stores.parked.parked().result(20)
    assert [one.person for one in parked] == list(runners)
    assert {one.led_by for one in parked} == {lead.id}
    states = [visit.state for visit in app.stores.visits.visits(now().date()).result(20)]
    assert states == [VisitState.PARKED, VisitState.PARKED]

    first, second = runners
    found = app.led.parked(first).result(20)
    assert found is not None
    again = app.led.resume(first, found, me)
    app.services.play(again)
    assert again.state.sets == runners[first].state.sets
    again.end(keep=True)
    assert found.checkpoint.visit is not None
    app.led.finish(again, found.checkpoint.visit, me).result(20)
    assert [one.person for one in app.stores.parked.parked().result(20)] == [second]
    [record] = app.history.of(first).sessions().result(20)
    assert (record.led_by, record.pain_before) == (lead.id, 1)
    app.stores.corrections.withdraw_session(record.id, "Wrong person", me).result(20)
    assert app.history.of(first).sessions().result(20) == []
    assert len(app.stores.people.chart(first).result(20).withdrawn_sessions) == 1


def works(app: ClinicApp, qtbot: QtBot) -> ScreenModels:
    """The screens of MK, who works now."""
    qtbot.waitUntil(lambda: app.model.who_model.property("rows").rowCount() == 1, timeout=20_000)
    app.model.who_model.chooseNumber(1)
    assert app.model.screens_up is not None
    return app.model.screens_up


@pytest.mark.parametrize("curtain", [False, True], ids=["seen", "under the curtain"])
def test_a_session_that_runs_when_the_window_is_closed_is_parked_and_gone_on_with(
    data: Path, qtbot: QtBot, curtain: bool
) -> None:
    with opened(data) as app:
        person = add(app, "Muster")
        screens = works(app, qtbot)
        screens.day_model.sessionWanted.emit(person.id)
        led = screens.led_model
        qtbot.waitUntil(lambda: led.stands == "before", timeout=20_000)
        led.before_model.move(1)
        led.before_model.begin()
        assert led.session_model is not None
        qtbot.waitUntil(partial(has_a_set, led.session_model.runner), timeout=20_000)
        sets = led.session_model.runner.state.sets
        if curtain:
            app.model.lock()
            assert app.model.mayClose(), "nothing can be asked there"
        else:
            assert not app.model.mayClose(), "somebody exercises"
            assert app.model.mayClose(), "a second time is a yes"
    with opened(data) as app:
        screens = works(app, qtbot)
        day = screens.day_model
        day.look()
        qtbot.waitUntil(lambda: bool(day.visits), timeout=20_000)
        [visit] = app.stores.visits.visits(day.visits[0].day).result(20)
        assert (visit.person, visit.state) == (person.id, VisitState.PARKED)
        day.goOn(visit.id)
        led = screens.led_model
        qtbot.waitUntil(lambda: led.stands == "running", timeout=20_000)
        assert led.session_model is not None
        state = led.session_model.runner.state
        assert (state.mode, state.sets) == (Mode.PAUSED, sets)


def test_a_runners_start_needs_nothing_of_a_clinic_or_of_encryption(tmp_path: Path) -> None:
    program = """
import sys
from rehab_desktop.cli import main
code = main(["--data-dir", sys.argv[1], "--video", "none", "--mute", "--speed", "200",
             "--start", "mobility-10"])
print(code, *sorted(name for name in sys.modules
                    if name.startswith("rehab_desktop") and ".clinic" in name
                    or name in ("cryptography", "zxcvbn", "rehab_desktop.store.unlocking")))
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "home")],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.stdout.split(), done.stderr) == (["0"], "")


def test_the_curtain_falls_by_itself_and_stays_down_in_another_language(
    app: ClinicApp, qtbot: QtBot
) -> None:
    app.window.window.show()
    qtbot.waitUntil(lambda: app.model.who_model.property("rows").rowCount() == 1, timeout=20_000)
    app.model.who_model.chooseNumber(1)
    [lead] = app.stores.therapists.therapists().result(20)
    app.stores.pins.choose("491827", Author(therapist=lead.id, at=now())).result(20)
    app.stores.settings.put_settings(
        ClinicSettings(lock_minutes=1), Author(therapist=lead.id, at=now())
    ).result(20)
    app.model.curtain_model.read()
    qtbot.waitUntil(lambda: app.model.curtain_model.have_pins == {lead.id}, timeout=20_000)
    began = app.services.clock.real()
    app.model.curtain_model._lock = replace(
        app.model.curtain_model._lock, used=began - 59 * 1_000_000_000
    )
    assert not app.model.curtain_model.is_down
    qtbot.waitUntil(lambda: app.model.curtain_model.is_down, timeout=20_000)
    assert 1 <= (app.services.clock.real() - began) / 1e9 <= 2
    before = app.model
    try:
        app.services.chosen.keep(replace(app.services.settings, language="de"))
        qtbot.waitUntil(lambda: app.model is not before, timeout=20_000)
        assert app.model.curtain_model.is_down
        app.model.curtain_model.enterPin("491827")
        qtbot.waitUntil(lambda: not app.model.curtain_model.is_down, timeout=20_000)
        assert app.model.property("letters") == "MK"
    finally:
        app.services.language.forget()
