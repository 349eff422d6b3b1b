"""The patient's display on a second screen that is unplugged and plugged back in mid-session, on an
X server of the test's own.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest

from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.clinic.people import new_person
from rehab_desktop.app.clinic.prescriptions import (
    FiledPrescription,
    PrescriptionTexts,
    next_version,
)
from rehab_desktop.app.runner import LATE
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.composition.clinic_folder import make_clinic
from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.composition.content import load_content
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.prescription import PrescribedItem
from rehab_desktop.core.clinic.visit import Visit
from rehab_desktop.core.content.routine import Item
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.end_to_end.driving import PATIENCE_S, Driven
from tests.end_to_end.x_server import MISSING, Server, two_screens

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(MISSING, reason="needs Xvfb and libXrandr"),
]
CANARY = "Quillfeather"


@pytest.fixture
def server() -> Iterator[Server]:
    with two_screens() as server:
        yield server


def now() -> datetime:
    return datetime.now().astimezone()


def clinic_with_a_visit(folder: Path) -> Path:
    """A clinic in which somebody comes now, with two exercises prescribed."""
    made = new_clinic(name="Praxis Beispiel", letters="MK", new_id=lambda: str(uuid4()))
    data = make_clinic(folder / "clinic", made, now=now)
    history = SqliteHistory(data / HISTORY_FILE)
    stores = ClinicStores.over(history, now)
    by_lead = Author(therapist=made.lead.id, at=now())
    person = new_person((), id_=str(uuid4()), family=CANARY, today=now().date())
    stores.people.put_person(person, by_lead).result(PATIENCE_S)
    [episode] = stores.people.chart(person.id).result(PATIENCE_S).episodes
    items = ("breathing-90-90", "roller-bridge")
    filed = FiledPrescription(items=tuple(PrescribedItem(item=Item(exercise=one)) for one in items))
    signed = next_version(filed, (), id_=str(uuid4()), episode=episode, author=by_lead)
    catalogue = load_content().catalogue
    texts = PrescriptionTexts(RoutineTexts(catalogue.sources), catalogue.exercises)
    stores.prescriptions.sign(texts.stored(signed), by_lead).result(PATIENCE_S)
    visit = Visit(id=str(uuid4()), person=person.id, day=now().date(), therapist=made.lead.id)
    stores.visits.put_visit(visit, by_lead).result(PATIENCE_S)
    history.close()
    return data


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_the_display_goes_and_comes_back_and_no_cue_is_lost(server: Server, tmp_path: Path) -> None:
    data = clinic_with_a_visit(tmp_path)
    with Driven(data, "--speed", "4", QT_QPA_PLATFORM="xcb", DISPLAY=server.name) as app:
        app.wait_for("Who works now?")
        until(lambda: "MK" in app.ask("texts"))
        app.ask("key", "Return")
        app.wait_for(CANARY)
        app.ask("move", 0, 0)
        app.ask("key", "S")
        app.wait_for("Begin")
        app.ask("key", "D")
        until(lambda: app.ask("display") is not None)
        between = app.ask("display")
        assert between["texts"][0] == "Praxis Beispiel"
        assert (between["place"], between["full"]) == ([1280, 0, 1280, 800], True)
        app.ask("key", "Return")
        until(lambda: "90/90 breathing with hamstrings" in app.ask("display")["texts"])
        shown = app.ask("display")
        assert CANARY not in " ".join((shown["title"], *shown["texts"]))
        assert any(CANARY in one for one in app.ask("texts")), "the physio's view has the name"
        until(lambda: len(app.ask("lateness")) > 2)

        server.unplug("projector")
        app.wait_for("The other screen is gone")
        assert app.ask("display") is None
        place = app.ask("place")
        assert place["visible"]
        assert place["window"][0] < 1280
        cues = len(app.ask("lateness"))
        until(lambda: len(app.ask("lateness")) > cues + 2)

        server.set_monitor("projector", 1280, 0, 1280, 800)
        app.wait_for("D shows the display on it")
        assert app.ask("display") is None, "it is offered, not taken"
        app.ask("key", "D")
        until(lambda: app.ask("display") is not None)
        assert app.ask("display")["place"] == [1280, 0, 1280, 800]
        cues = len(app.ask("lateness"))
        until(lambda: len(app.ask("lateness")) > cues + 2)
        assert max(app.ask("lateness")) < LATE / 1e9, "a later cue is dropped"

        app.ask("key", "K")
        until(lambda: app.ask("display")["texts"][0] == "Praxis Beispiel")
        assert app.ask("cross")
        assert app.exit_code() == 0
