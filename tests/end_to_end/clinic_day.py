"""A clinic on the disk in which somebody comes now, and the first keys of its day."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.clinic.people import new_person
from rehab_desktop.app.clinic.prescriptions import (
    FiledPrescription,
    PrescriptionTexts,
    next_version,
)
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
from tests.end_to_end.driving import Driven
from tests.end_to_end.patience import PATIENCE_S

CANARY = "Quillfeather"


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


def to_the_session(app: Driven) -> None:
    """From who works to the session of the one who comes."""
    app.wait_for("Who works now?")
    until(lambda: "MK" in app.ask("texts"))
    app.ask("key", "Return")
    app.wait_for(CANARY)
    app.ask("move", 0, 0)
    app.ask("key", "S")
