"""The app over a clinic's folder: its window opens on who works, and each person has a desk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.clinic.people import new_person
from rehab_desktop.composition.clinic_app import ClinicApp
from rehab_desktop.composition.clinic_folder import clinic_of, make_clinic
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.content.routine import Item, Routine


def now() -> datetime:
    return datetime(2026, 11, 30, 8, tzinfo=UTC)


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path) -> Iterator[ClinicApp]:
    made = new_clinic(name="Praxis Beispiel", letters="MK", new_id=lambda: str(uuid4()))
    options = Options(data_dir=make_clinic(tmp_path / "clinic", made, now=now), video="none")
    folder = DataFolder(options)
    folder.make()
    assert folder.claim()
    app = ClinicApp(load_content(), options, folder, clinic_of(folder.path))
    yield app
    app.close()
    folder.release()


def add(app: ClinicApp, family: str) -> Person:
    [lead] = app.stores.therapists.therapists().result(20)
    people = app.stores.people.people().result(20)
    person = new_person(people, id_=str(uuid4()), family=family, today=date(2026, 11, 30))
    app.stores.people.put_person(person, Author(therapist=lead.id, at=now())).result(20)
    return person


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


def test_a_runners_start_needs_nothing_of_a_clinic(tmp_path: Path) -> None:
    program = """
import sys
from rehab_desktop.cli import main
code = main(["--data-dir", sys.argv[1], "--video", "none", "--mute", "--speed", "200",
             "--start", "mobility-10"])
print(code, *sorted(name for name in sys.modules
                    if name.startswith("rehab_desktop") and ".clinic" in name))
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
