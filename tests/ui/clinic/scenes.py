"""Every screen of a clinic, over the real store and catalogue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta

from rehab_desktop.core.clinic.person import Person
from tests.ui.clinic.charts import lively, still_new
from tests.ui.clinic.clinics import JO, ClinicScene, busy_day


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


def chart(scene: ClinicScene) -> None:
    """The tenth week of somebody, with something of everything."""
    _chart_of(scene, lively(scene))


def _chart_of(scene: ClinicScene, person: Person) -> None:
    scene.open().openChart(person.id)
    scene.screens.chart_model.open()
    scene.wait(8)


def chart_new(scene: ClinicScene) -> None:
    """Somebody who was entered a minute ago."""
    _chart_of(scene, still_new(scene))


def chart_unfolded(scene: ClinicScene) -> None:
    """One session is unfolded, and the flags that were looked at are one line."""
    chart(scene)
    model = scene.screens.chart_model
    model.flags_model.look(model.flags_model.lines[0].flag)
    scene.wait(8)
    line = model.time_line_model
    line.choose("home")
    line.unfold(next(one.entry for one in line.lines if one.entry.startswith("session")))


def chart_scores(scene: ClinicScene) -> None:
    """Scores are entered, one of them out of its range."""
    chart(scene)
    entry = scene.screens.chart_model.entry_model
    entry.begin()
    entry.typeScore(0, "4")
    entry.typeScore(1, "12")
    entry.save()


def chart_tests(scene: ClinicScene) -> None:
    """A test is measured again, and a new one is entered."""
    chart(scene)
    entry = scene.screens.chart_model.entry_model
    entry.begin()
    entry.turnTo("tests")
    entry.typeTest(0, "9.5")
    entry.nameTest(1, "Single-leg squats")


def chart_told(scene: ClinicScene) -> None:
    """Days at home are told by mouth."""
    chart(scene)
    entry = scene.screens.chart_model.entry_model
    entry.begin()
    entry.turnTo("told")


def chart_particulars(scene: ClinicScene) -> None:
    """The particulars are changed; a birth that cannot be."""
    chart(scene)
    particulars = scene.screens.chart_model.particulars_model
    particulars.begin()
    particulars.type("born", "eighty")
    particulars.save()


def chart_withdraw(scene: ClinicScene) -> None:
    """A reason is asked for before a session is withdrawn."""
    chart_unfolded(scene)
    line = scene.screens.chart_model.time_line_model
    line.withdrawSession(next(one.entry for one in line.lines if "session" in one.entry))


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
    "clinic-chart": chart,
    "clinic-chart-new": chart_new,
    "clinic-chart-unfolded": chart_unfolded,
    "clinic-chart-scores": chart_scores,
    "clinic-chart-tests": chart_tests,
    "clinic-chart-told": chart_told,
    "clinic-chart-particulars": chart_particulars,
    "clinic-chart-withdraw": chart_withdraw,
}
