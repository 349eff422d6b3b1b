"""Scores, tests and days told by mouth: typed in one form, kept by one key, taken back by one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.clinic.visit import DoneAtHome, ObservationKind
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.ui.clinic.chart.entry_model import ChartEntryModel
from rehab_desktop.ui.clinic.chart.typed_number import number_of
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.charts import FIRST, at_home, lively, measured, score, sign
from tests.ui.clinic.clinics import TODAY, ClinicScene
from tests.ui.clinic.test_chart import kept, opened, press, told, undo

Show = Callable[..., ClinicWindow]


@pytest.fixture
def rune(scene: ClinicScene) -> Person:
    return scene.person("Oakhaven", "Rune", code="RO-1", since=TODAY - timedelta(days=30))


def form(scene: ClinicScene, person: Person) -> ChartEntryModel:
    entry = opened(scene, person).entry_model
    entry.begin()
    return entry


def rows(entry: ChartEntryModel, part: str) -> list[dict[str, object]]:
    """The fields of a part as the form has them."""
    model = entry.property(part)
    names = {number: bytes(name.data()).decode() for number, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(place), number) for number, name in names.items()}
        for place in range(model.rowCount())
    ]


@pytest.mark.parametrize(("typed", "number"), [("4", 4), (" 8,5 ", 8.5), ("0", 0), ("8.25", 8.25)])
def test_a_number_is_read_however_it_is_typed(typed: str, number: float) -> None:
    assert number_of(typed) == number


@pytest.mark.parametrize("typed", ["", "four", "1 2", "nan", "inf"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        number_of(typed)


def test_three_scores_are_typed_by_keys_alone(scene: ClinicScene, show: Show, rune: Person) -> None:
    opened(scene, rune)
    window = show()
    press(window, "o", "0", Qt.Key.Key_Tab, "6", Qt.Key.Key_Tab)
    press(window, *"Stairs", Qt.Key.Key_Tab, "4", Qt.Key.Key_Return)
    scores = {(one.measure, one.item): one.value for one in kept(scene, rune).scores}
    assert scores == {("pain-usual", ""): 0, ("pain-worst", ""): 6, ("activities", "Stairs"): 4}
    assert "Kept: 3 scores." in told(window)
    undo(scene, window)
    assert kept(scene, rune).scores == ()


def test_a_score_is_entered_in_the_trail(scene: ClinicScene, rune: Person) -> None:
    entry = form(scene, rune)
    entry.typeScore(0, "4")
    entry.save()
    [score_given] = kept(scene, rune).scores
    entries = [one for one in scene.stores.trail.trail().result() if one.record == score_given.id]
    assert [(one.act, one.person, one.therapist) for one in entries] == [(Act.MADE, rune.id, "mk")]


def test_a_score_outside_its_range_is_marked_and_nothing_is_kept(
    scene: ClinicScene, rune: Person
) -> None:
    entry = form(scene, rune)
    entry.typeScore(0, "4")
    entry.typeScore(1, "11")
    entry.turnTo("told")
    entry.save()
    assert (entry.property("shown"), entry.property("part")) == (True, "scores")
    assert [one["wrong"] for one in rows(entry, "scores")][:2] == [False, True]
    assert entry.property("fault") != ""
    assert kept(scene, rune).scores == ()
    entry.typeScore(1, "10")
    assert entry.property("fault") == ""
    entry.save()
    assert len(kept(scene, rune).scores) == 2


def test_a_known_activity_has_its_field_and_a_fourth_is_not_asked(
    scene: ClinicScene, rune: Person
) -> None:
    for item in ("Stairs", "Squats", "Running"):
        score(scene, rune, "activities", 7, 5, item)
    found = [
        one["item"] for one in rows(form(scene, rune), "scores") if one["measure"] == "activities"
    ]
    assert sorted(map(str, found)) == ["Running", "Squats", "Stairs"]


def test_a_field_says_the_range_and_the_last_score(scene: ClinicScene, rune: Person) -> None:
    score(scene, rune, "akps", 7, 62)
    hints = {str(one["title"]): one["hint"] for one in rows(form(scene, rune), "scores")}
    assert hints["Kneecap pain score (AKPS, Kujala)"] == "0 to 100; last 62 (27 Apr)"
    assert hints["Usual knee pain"] == (
        "How much did your knee usually hurt in the last week? 0 to 10"
    )


def test_a_test_has_a_name_a_number_a_unit_and_a_side(scene: ClinicScene, rune: Person) -> None:
    visit = scene.visit(rune, None)
    entry = form(scene, rune)
    entry.nameTest(0, "Heel to wall")
    entry.typeTest(0, "9,5")
    entry.save()
    assert (entry.property("shown"), entry.property("part")) == (True, "tests")
    entry.typeUnit(0, "cm")
    entry.chooseSide(0, "left")
    entry.save()
    [test] = kept(scene, rune).observations
    assert (test.kind, test.text, test.value, test.unit) == (
        ObservationKind.TEST,
        "Heel to wall",
        9.5,
        "cm",
    )
    assert (test.side, test.visit, test.by) == (Side.LEFT, visit.id, "mk")


def test_a_test_that_was_measured_before_needs_its_number_only(
    scene: ClinicScene, rune: Person
) -> None:
    measured(scene, rune, "Heel to wall", 8.5, "cm", side=Side.LEFT, days_ago=7)
    measured(scene, rune, "Heel to wall", 9, "cm", side=Side.LEFT, days_ago=3)
    entry = form(scene, rune)
    known, empty = rows(entry, "tests")
    assert (known["name"], known["unit"], known["side"], known["last"]) == (
        "Heel to wall",
        "cm",
        "left",
        "last 9",
    )
    assert empty["known"] is False
    entry.typeTest(0, "0")
    entry.save()
    assert [one.value for one in kept(scene, rune).observations][-1] == 0


def test_another_test_is_added_and_the_keyboard_is_in_it(
    scene: ClinicScene, show: Show, rune: Person
) -> None:
    entry = form(scene, rune)
    entry.turnTo("tests")
    window = show()
    looking.named(window.window, "anotherTest").forceActiveFocus()
    press(window, Qt.Key.Key_Space, *"Hop")
    assert [one["name"] for one in rows(entry, "tests")] == ["", "Hop"]


def test_a_test_that_is_taken_back_stays_in_the_record_as_withdrawn(
    scene: ClinicScene, show: Show, rune: Person
) -> None:
    entry = form(scene, rune)
    for put, text in ((entry.nameTest, "Hop"), (entry.typeTest, "80"), (entry.typeUnit, "cm")):
        put(0, text)
    window = show()
    entry.save()
    scene.wait(8)
    undo(scene, window)
    [test] = kept(scene, rune).observations
    assert test.withdrawn is not None


def test_only_days_are_asked_of_which_home_has_told_nothing(
    scene: ClinicScene, rune: Person
) -> None:
    asked = sign(scene, rune, FIRST, days_ago=20)
    at_home(scene, rune, asked, 4, 1)
    days = [str(one["day"]) for one in rows(form(scene, rune), "told")]
    assert days == [str(TODAY - timedelta(days=back)) for back in (1, 2, 3)]


def test_no_day_is_asked_where_nothing_is_prescribed(scene: ClinicScene, rune: Person) -> None:
    entry = form(scene, rune)
    assert rows(entry, "told") == []
    assert entry.property("asksDays") is False


def test_days_are_told_by_keys_changed_and_taken_back(
    scene: ClinicScene, show: Show, rune: Person
) -> None:
    sign(scene, rune, FIRST, days_ago=2)
    entry = form(scene, rune)
    entry.turnTo("told")
    window = show()
    looking.named(window.window, "told-0-all").forceActiveFocus()
    press(window, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Space)
    entry.save()
    settle()
    reports = {(TODAY - one.day).days: one.done for one in kept(scene, rune).reports}
    assert reports == {1: DoneAtHome.ALL, 2: DoneAtHome.SOME}
    assert "Kept: 2 days told." in told(window)
    scene.wait(8)
    entry.begin()
    entry.tell(0, "none")
    entry.tell(1, "some")  # the answer that holds takes itself back
    entry.save()
    reports = {(TODAY - one.day).days: one.done for one in kept(scene, rune).reports}
    assert reports == {1: DoneAtHome.NONE}
    scene.wait(8)
    undo(scene, window)
    reports = {(TODAY - one.day).days: one.done for one in kept(scene, rune).reports}
    assert reports == {1: DoneAtHome.ALL, 2: DoneAtHome.SOME}


def test_an_empty_form_keeps_nothing_and_says_nothing(scene: ClinicScene) -> None:
    person = lively(scene)
    chart = opened(scene, person)
    before = kept(scene, person)
    chart.entry_model.begin()
    chart.entry_model.save()
    assert kept(scene, person) == before
    assert chart.writer.undo_model.property("said") == ""


def test_esc_leaves_the_form_and_not_the_chart(scene: ClinicScene, show: Show) -> None:
    chart = opened(scene, lively(scene))
    window = show()
    press(window, "o", "4", Qt.Key.Key_Escape)
    assert chart.property("asking") is False
    assert scene.model is not None
    assert scene.model.property("screen") == "chart"
