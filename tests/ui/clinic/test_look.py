"""What is to be looked at when very many people have something: the list and the file keep up."""

from __future__ import annotations

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from tests.ui.clinic.clinics import ClinicScene

MANY = 30


def in_pain(scene: ClinicScene) -> list[Person]:
    """People who told a red pain after a session, each to be looked at."""
    people = [scene.person(f"Fern{n}", "Ada", code=f"AF-{n}") for n in range(1, MANY + 1)]
    for person in people:
        scene.session(person, 2, pain_after=7)
    return people


def test_the_list_fills_in_steps_and_not_with_each_chart(scene: ClinicScene, qtbot: QtBot) -> None:
    in_pain(scene)
    scene.open()
    look = scene.screens.day_model.look_model
    said = QSignalSpy(look.changed)
    look.look(())
    qtbot.waitUntil(lambda: len(look.lines) + look.property("more") == MANY)
    assert said.count() <= MANY / 2


def test_a_chart_that_is_opened_meanwhile_does_not_wait_for_all_of_them(
    scene: ClinicScene, qtbot: QtBot
) -> None:
    people = in_pain(scene)
    scene.open()
    look = scene.screens.day_model.look_model
    looked_at: list[int] = []

    def opened(_: ChartFile) -> None:
        looked_at.append(sum(bool(flags) for flags in look.flags.values()))

    watcher = FutureWatcher(look)
    look.look(())
    # As soon as it is known whose charts are to be read.
    qtbot.waitUntil(lambda: len(look.flags) == MANY)
    watcher.wait(scene.stores.people.chart(people[0].id), opened, look.failed.emit)
    qtbot.waitUntil(lambda: bool(looked_at))
    assert looked_at[0] <= MANY / 2


def test_somebody_who_is_gone_meanwhile_is_passed_over(scene: ClinicScene, qtbot: QtBot) -> None:
    in_pain(scene)
    scene.open()
    day = scene.screens.day_model
    failed = QSignalSpy(day.failed)
    day.look_model.look(("nobody",))
    lines = day.look_model
    qtbot.waitUntil(lambda: len(lines.lines) + lines.property("more") == MANY)
    assert failed.count() == 0
