"""Asked against done on a chart: a day without word is never a day that was not done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.prescription import Days, PrescribedItem
from rehab_desktop.core.clinic.visit import DoneAtHome, VisitState
from rehab_desktop.core.content.routine import Item
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.ui import looking
from tests.ui.clinic.charts import FIRST, at_home, led, lively, sign, tell
from tests.ui.clinic.clinics import TODAY, ClinicScene
from tests.ui.clinic.test_chart import opened, press, told

Show = Callable[..., ClinicWindow]
BREATHS = FIRST[:1]


@pytest.fixture
def rune(scene: ClinicScene) -> Person:
    return scene.person("Oakhaven", "Rune", code="RO-1", since=TODAY - timedelta(days=30))


def weeks(scene: ClinicScene, person: Person) -> list[str]:
    """The days of each week, the oldest first. Today is a Monday."""
    return [one.days for one in opened(scene, person).weeks_model.lines]


def test_days_after_the_newest_word_are_without_word_and_not_undone(
    scene: ClinicScene, rune: Person
) -> None:
    asked = sign(scene, rune, BREATHS, days_ago=7)
    at_home(scene, rune, asked, 5, 1)
    assert weeks(scene, rune) == [
        "asked asked done unknown unknown unknown unknown",
        "out out out out out out out",
    ]
    [week, _] = opened(scene, rune).weeks_model.lines
    assert week.said == "1 of 3"
    assert week.spoken == (
        "Week from 27 Apr: 1 of 3 days, 3 of 9 sets; pain up to 1/10; no word on 4 days"
    )


def test_without_any_word_nothing_is_said_to_be_undone(scene: ClinicScene, rune: Person) -> None:
    sign(scene, rune, BREATHS, days_ago=7)
    model = opened(scene, rune).weeks_model
    assert model.lines[0].days == " ".join(["unknown"] * 7)
    assert model.lines[0].said == ""
    assert model.property("summary") == "No word from home yet (7 days)."


def test_on_the_day_of_the_first_prescription_it_is_said_that_no_day_is_over(
    scene: ClinicScene, rune: Person
) -> None:
    sign(scene, rune, BREATHS, days_ago=0)
    model = opened(scene, rune).weeks_model
    assert model.property("summary") == "No day is over yet since something was prescribed."


def test_what_was_told_by_mouth_is_marked_apart(scene: ClinicScene, rune: Person) -> None:
    asked = sign(scene, rune, BREATHS, days_ago=7)
    at_home(scene, rune, asked, 6, 0)
    at_home(scene, rune, asked, 4, 0)
    for days_ago, done in (
        (6, DoneAtHome.NONE),  # the app knows better
        (3, DoneAtHome.ALL),
        (2, DoneAtHome.SOME),
        (1, DoneAtHome.NONE),
    ):
        tell(scene, rune, days_ago, done)
    assert weeks(scene, rune)[0] == "asked done asked done all some none"
    home = opened(scene, rune).weeks_model
    assert home.lines[0].said == "2 of 4"
    assert "Told by mouth" in home.property("summary")
    assert "pain up to 0/10" in home.property("summary")


def test_days_of_choice_are_free_and_never_asked_by_name(scene: ClinicScene, rune: Person) -> None:
    choice = (PrescribedItem(item=Item(exercise="breathing-90-90"), days=Days(times=3)),)
    asked = sign(scene, rune, choice, days_ago=7)
    at_home(scene, rune, asked, 3, 1)
    assert weeks(scene, rune)[0] == "free free free free done unknown unknown"


def test_a_session_in_the_clinic_is_beside_what_is_done_at_home(
    scene: ClinicScene, rune: Person
) -> None:
    asked = sign(scene, rune, BREATHS, days_ago=7)
    visit = scene.visit(rune, None, day=TODAY - timedelta(days=6), state=VisitState.DONE)
    led(scene, rune, visit, asked)
    at_home(scene, rune, asked, 4, 1)
    assert weeks(scene, rune)[0] == "asked asked+ asked done unknown unknown unknown"
    assert "1 session in the clinic" in opened(scene, rune).weeks_model.lines[0].spoken


def test_each_exercise_has_its_sets_done_of_asked(scene: ClinicScene, rune: Person) -> None:
    asked = sign(scene, rune, FIRST, days_ago=7)
    at_home(scene, rune, asked, 7, 2)
    model = opened(scene, rune).weeks_model
    found = [(one.name, one.sets, one.share) for one in model.exercise_lines]
    assert found == [
        ("90/90 breathing with hamstrings", "3 of 3 sets", 1),
        ("Foam roller hamstring bridge", "3 of 3 sets", 1),
    ]


def test_the_same_is_read_in_words_on_request(scene: ClinicScene, show: Show) -> None:
    model = opened(scene, lively(scene)).weeks_model
    window = show()
    looking.named(window.window, "weeksTable").forceActiveFocus()
    press(window, Qt.Key.Key_Space)
    texts = told(window)
    assert all(one.spoken in texts for one in model.lines)


def test_a_week_is_read_out_as_a_sentence(scene: ClinicScene, show: Show) -> None:
    opened(scene, lively(scene))
    window = show()
    assert looking.nameless(window.window) == []
