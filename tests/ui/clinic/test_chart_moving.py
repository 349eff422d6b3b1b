"""A record that belongs to another person is moved there from the chart: both ends show it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.visit import Observation, ObservationKind, VisitState
from rehab_desktop.ui.clinic.chart.person_chart_model import PersonChartModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.charts import FIRST as ASKED
from tests.ui.clinic.charts import at_home, lively, sign
from tests.ui.clinic.clinics import BY_MK, JO, NOW, TODAY, ClinicScene

Show = Callable[..., ClinicWindow]


@pytest.fixture
def rune(scene: ClinicScene) -> Person:
    """The person to whom the records belong."""
    return scene.person("Oakhaven", "Rune", code="RO-1", born=1982)


def opened(scene: ClinicScene, person: Person) -> PersonChartModel:
    if scene.model is None:
        scene.open()
    assert scene.model is not None
    scene.model.openChart(person.id)
    chart = scene.screens.chart_model
    chart.open()
    scene.wait(8)
    return chart


def kept(scene: ClinicScene, person: Person) -> ChartFile:
    scene.wait()
    return scene.stores.people.chart(person.id).result()


def press(window: ClinicWindow, *keys: Qt.Key | str) -> None:
    for key in keys:
        QTest.keyClick(window.window, key)  # type: ignore[arg-type]  # letters are keys too
        settle(20)


def unfolded(chart: PersonChartModel, begins: str) -> list[str]:
    """The lines below the first entry whose key begins so."""
    line = chart.time_line_model
    found = next(one for one in line.lines if one.entry.startswith(begins))
    if line.property("unfolded") != found.entry:
        line.unfold(found.entry)
    return [one.text for one in line.unfolded_lines]


def test_a_session_is_moved_by_keys_and_both_charts_say_so(
    scene: ClinicScene, show: Show, rune: Person
) -> None:
    ola = scene.person("Brambleby", "Ola", code="OB-1")
    session = at_home(scene, ola, sign(scene, ola, ASKED, days_ago=7), 1, 3)
    chart = opened(scene, ola)
    window = show()
    looking.named(window.window, f"entry-session/{session}").forceActiveFocus()
    press(window, Qt.Key.Key_Return, "b", *"rune", Qt.Key.Key_Return)
    assert "To the record of Oakhaven, Rune" in looking.told(window.window)
    press(window, Qt.Key.Key_Return)
    assert chart.move_model.property("fault") == "Reason: is empty. Write it out."
    press(window, *"wrong chart", Qt.Key.Key_Return)
    there = kept(scene, rune)
    assert [one.session.pain_after for one in there.sessions] == [2]
    assert kept(scene, ola).sessions == ()
    scene.wait(8)
    assert unfolded(chart, "session/")[-2:] == [
        "Withdrawn by MK on Monday 4 May 2026 (reason: wrong chart)",
        "Moved to another person's record by MK on Monday 4 May 2026",
    ]
    spy = QSignalSpy(chart.chartWanted)
    settle()
    looking.named(window.window, f"other-{rune.id}").forceActiveFocus()
    press(window, Qt.Key.Key_Space)
    assert spy.count() == 1
    assert unfolded(opened(scene, rune), "session/")[-1] == (
        "Moved here from another person's record by MK on Monday 4 May 2026 (reason: wrong chart)"
    )


def test_an_observation_is_moved_from_its_line(scene: ClinicScene, rune: Person) -> None:
    ola = scene.person("Brambleby", "Ola", code="OB-1")
    visit = scene.visit(ola, time(8), state=VisitState.DONE)
    seen = Observation(
        id=str(uuid4()),
        person=ola.id,
        visit=visit.id,
        kind=ObservationKind.FREE,
        text="Limps",
        by="mk",
        at=NOW,
    )
    scene.stores.visits.put_observation(seen, BY_MK).result()
    chart = opened(scene, ola)
    chart.time_line_model.moveObservation(seen.id, "Limps")
    chart.move_model.pick(rune.id)
    chart.move_model.save("wrong chart")
    [there] = kept(scene, rune).observations
    assert (there.text, there.withdrawn) == ("Limps", None)
    scene.wait(8)
    assert unfolded(chart, "visit/")[-1] == (
        "Moved to another person's record by MK on Monday 4 May 2026"
    )


@pytest.mark.parametrize("came_too", [True, False])
def test_a_note_becomes_a_draft_at_the_visit_of_the_other_person(
    scene: ClinicScene, rune: Person, came_too: bool
) -> None:
    ola = lively(scene)
    day = TODAY - timedelta(days=28)
    theirs = scene.visit(rune, time(10), day=day, state=VisitState.DONE) if came_too else None
    chart = opened(scene, ola)
    line = chart.time_line_model
    line.choose("note")
    line.unfold(line.lines[0].entry)
    line.moveUnfolded()
    chart.move_model.pick(rune.id)
    scene.wait()
    assert chart.move_model.property("becomes") == (
        "There it becomes your draft for the visit of Monday 6 April 2026."
    )
    chart.move_model.save("wrong chart")
    there = kept(scene, rune)
    [draft] = there.notes
    assert (draft.signed, draft.parts[NotePart.PLAN]) == (False, "As before.")
    [visit] = there.visits
    assert (visit.id, visit.day, visit.state) == (draft.visit, day, VisitState.DONE)
    assert theirs is None or visit == theirs
    scene.wait(8)
    assert not line.property("movable"), "it is withdrawn here"


def test_nothing_is_moved_to_its_own_person_or_to_nobody(scene: ClinicScene, rune: Person) -> None:
    ola = scene.person("Brambleby", "Ola", code="OB-1")
    session = at_home(scene, ola, sign(scene, ola, ASKED, days_ago=7), 1, 3)
    moving = opened(scene, ola).move_model
    moving.begin("session", session, "Session at home")
    moving.save("wrong chart")
    assert moving.property("fault") == "Choose whose record it is."
    moving.pick(rune.id)
    moving.search("bram")
    assert moving.property("person") == "", "somebody else is meant"
    moving.pick(ola.id)
    assert moving.property("fault") == "This is their record already."
    assert len(kept(scene, ola).sessions) == 1


def test_a_note_of_a_colleague_and_what_does_not_count_are_not_moved(
    scene: ClinicScene, rune: Person
) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    ola = lively(scene)
    model = scene.open()
    model.who_model.choose("jo")
    scene.wait()
    line = opened(scene, ola).time_line_model
    line.choose("note")
    line.unfold(line.lines[0].entry)
    assert not line.property("movable")
    line.choose("home")
    line.unfold(next(one.entry for one in line.lines if one.entry.startswith("session")))
    assert line.property("movable")
