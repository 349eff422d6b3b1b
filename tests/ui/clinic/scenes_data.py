"""What is kept about a person as a whole, and which records may go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from uuid import uuid4

from rehab_desktop.core.clinic.block import PersonBlock
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.retention import RetentionRule
from rehab_desktop.ui.clinic.data.person_data_model import PersonDataModel
from tests.ui.clinic.charts import lively
from tests.ui.clinic.clinics import BY_MK, JO, NOW, TODAY, ClinicScene

UK = RetentionRule(years=8, child_age=25)


def data_of(scene: ClinicScene, person: Person, me: str = "mk") -> PersonDataModel:
    """The screen of this person's data, as the therapist of this id sees it."""
    model = scene.open()
    if me != "mk":
        model.who_model.choose(me)
    scene.wait()
    scene.screens.records.open(person.id)
    data = scene.screens.records.person_model
    scene.wait(8)
    return data


def blocked(scene: ClinicScene) -> Person:
    """Somebody who asked to be erased last week, and whose record was opened once since."""
    person = lively(scene)
    block = PersonBlock(
        id=str(uuid4()),
        person=person.id,
        reason="Asked by letter; the law asks to keep it.",
        asked_on=TODAY - timedelta(days=7),
        by="mk",
        at=NOW - timedelta(days=6),
    )
    scene.stores.blocks.block(block, BY_MK).result()
    scene.stores.blocks.look(person.id, str(uuid4()), "A court asks for it.", BY_MK).result()
    return person


def data(scene: ClinicScene) -> None:
    """As the lead sees it, with the years chosen."""
    scene.stores.retention.put_rule(UK, BY_MK).result()
    data_of(scene, lively(scene))


def data_unchosen(scene: ClinicScene) -> None:
    """Nobody chose how long records are kept, and a block was tried without a reason."""
    data_of(scene, lively(scene)).block_model.block("", TODAY.isoformat())


def data_therapist(scene: ClinicScene) -> None:
    """A therapist who does not care for this person."""
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    data_of(scene, lively(scene), "jo")


def data_blocked(scene: ClinicScene) -> None:
    """The record is blocked, and the wrong code was typed to erase it, by a lead with a PIN."""
    scene.stores.pins.choose("480251", BY_MK).result()
    model = data_of(scene, blocked(scene))
    model.erase_model.type("XX-1")
    model.erase_model.erase()


def data_erased(scene: ClinicScene) -> None:
    """Somebody was erased."""
    person = lively(scene)
    scene.stores.copies.copied(person.id, "0" * 64, BY_MK).result()
    scene.history.back_up().result()
    erase = data_of(scene, person).erase_model
    erase.type(person.code)
    erase.erase()
    scene.wait(60)


def twice(scene: ClinicScene) -> tuple[Person, Person]:
    """Somebody, and the same once more with a visit, as whoever did not find her wrote her down."""
    person = lively(scene)
    again = scene.person("Brambley", "Ola", code="OB-2", born=1981)
    scene.visit(again, time(17), day=TODAY + timedelta(days=1))
    return person, again


def data_merge(scene: ClinicScene) -> None:
    """What putting two together does is shown, and the wrong code was typed."""
    person, again = twice(scene)
    merge = data_of(scene, person).merge_model
    merge.ask(again.code.lower())
    merge.look()
    scene.wait(8)
    merge.type("XX-1")
    merge.merge()


def data_merged(scene: ClinicScene) -> None:
    """Another record was put together with this one."""
    person, again = twice(scene)
    scene.stores.merging.merge(person.id, again.id, person.code, BY_MK).result()
    merge = data_of(scene, person).merge_model
    merge.ask("OB-2")
    merge.look()


def due(scene: ClinicScene) -> None:
    """Three records may go, of one nobody knows the birth."""
    for code, family, years, born in (
        ("OB-1", "Brambleby", 12, 1980),
        ("RO-1", "Oakhaven", 10, None),
        ("NZ-1", "Zephyr", 9, 1961),
    ):
        since = TODAY - timedelta(days=365 * years)
        scene.person(family, code=code, born=born, since=since)
    scene.person("Pondwater", code="IP-1", born=1984)
    scene.stores.retention.put_rule(UK, BY_MK).result()
    _due(scene)


def due_unchosen(scene: ClinicScene) -> None:
    """Nobody chose how long, and years were typed that cannot be."""
    scene.people()
    _due(scene)
    scene.screens.records.due_model.retention_model.save("80", "")


def due_nothing(scene: ClinicScene) -> None:
    """No record may go yet; the list was looked through."""
    scene.people()
    scene.stores.retention.put_rule(UK, BY_MK).result()
    scene.stores.retention.put_look(BY_MK).result()
    _due(scene)


def _due(scene: ClinicScene) -> None:
    scene.open()
    scene.wait()
    scene.screens.records.open_due()
    scene.screens.records.due_model.look()
    scene.wait(8)


def chart_blocked(scene: ClinicScene) -> None:
    """The lead is asked for a reason, and gave none."""
    person = blocked(scene)
    scene.open().openChart(person.id)
    scene.screens.chart_model.open()
    scene.wait(8)
    scene.screens.chart_model.blocked_model.open(" ")


DATA_SCENES: dict[str, Callable[[ClinicScene], None]] = {
    "clinic-data": data,
    "clinic-data-unchosen": data_unchosen,
    "clinic-data-therapist": data_therapist,
    "clinic-data-blocked": data_blocked,
    "clinic-data-erased": data_erased,
    "clinic-data-merge": data_merge,
    "clinic-data-merged": data_merged,
    "clinic-due": due,
    "clinic-due-unchosen": due_unchosen,
    "clinic-due-nothing": due_nothing,
    "clinic-chart-blocked": chart_blocked,
}
