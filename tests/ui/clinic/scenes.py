"""Every screen of a clinic, over the real store and catalogue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta

from tests.ui.clinic.clinics import JO, ClinicScene, busy_day
from tests.ui.clinic.scenes_led import LED_SCENES


def who(scene: ClinicScene) -> None:
    """Two therapists, nobody works yet."""
    scene.stores.therapists.put_therapist(JO, None).result()
    scene.open(working=False)


def day(scene: ClinicScene) -> None:
    busy_day(scene)
    scene.open()
    scene.screens.day_model.look()
    scene.wait(8)


def day_first(scene: ClinicScene) -> None:
    """Nobody was ever entered."""
    scene.open()
    scene.screens.day_model.look()
    scene.wait()


def day_free(scene: ClinicScene) -> None:
    """People, and none of them comes."""
    scene.people()
    scene.open()
    scene.screens.day_model.look()
    scene.wait()


def day_adding(scene: ClinicScene) -> None:
    day(scene)
    adding = scene.screens.day_model.new_visit_model
    adding.open()
    adding.type("o 920")


def day_undo(scene: ClinicScene) -> None:
    """Somebody was marked as missed, with a way back."""
    day(scene)
    model = scene.screens.day_model
    model.miss(model.visits[-1].id)
    scene.wait()


def people(scene: ClinicScene) -> None:
    busy_day(scene)
    ned = scene.stores.people.people().result()[-1]
    scene.visit(ned, time(10), day=scene.now.date() + timedelta(days=3))
    model = scene.open()
    model.go("people")
    scene.screens.people_model.look()
    scene.wait()


def people_nobody(scene: ClinicScene) -> None:
    """Somebody was searched for who is not known."""
    people(scene)
    scene.screens.people_model.search("Fern")


def people_codes(scene: ClinicScene) -> None:
    """Codes stand in place of names."""
    people(scene)
    assert scene.model is not None
    scene.model.toggleNames()


def person_new(scene: ClinicScene) -> None:
    """A new person has the name of another."""
    people(scene)
    entering = scene.screens.new_person_model
    entering.begin("ola brambleby")
    entering.type("born", "1980")


def person_wrong(scene: ClinicScene) -> None:
    """A birth that cannot be."""
    people(scene)
    entering = scene.screens.new_person_model
    entering.begin("ola brambleby")
    entering.type("born", "eighty")
    entering.save()


def finding(scene: ClinicScene) -> None:
    day(scene)
    scene.screens.find()
    scene.screens.finder_model.search("o")


CLINIC_SCENES: dict[str, Callable[[ClinicScene], None]] = {
    "clinic-who": who,
    "clinic-day": day,
    "clinic-day-first": day_first,
    "clinic-day-free": day_free,
    "clinic-day-adding": day_adding,
    "clinic-day-undo": day_undo,
    "clinic-people": people,
    "clinic-people-nobody": people_nobody,
    "clinic-people-codes": people_codes,
    "clinic-person-new": person_new,
    "clinic-person-wrong": person_wrong,
    "clinic-finding": finding,
    **LED_SCENES,
}
