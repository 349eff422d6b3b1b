"""The people of a clinic: found as one types, narrowed down, entered, archived."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from rehab_desktop.core.clinic.person import PersonState, Role
from rehab_desktop.ui.clinic.people.new_person_model import NewPersonModel
from rehab_desktop.ui.clinic.people.people_model import PeopleModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import (
    BY_MK,
    JO,
    TODAY,
    ClinicScene,
    busy_day,
    two_thousand_people,
)

Show = Callable[..., ClinicWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(scene: ClinicScene) -> PeopleModel:
    """The list of people, when the file has answered."""
    scene.open().go("people")
    people = scene.screens.people_model
    people.look()
    scene.wait()
    return people


def names(people: PeopleModel) -> list[str]:
    return [person.family for person in people.listed]


def press(window: ClinicWindow, *keys: Qt.Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClick(window.window, key)  # type: ignore[call-overload]  # a letter
        else:
            QTest.keyClick(window.window, key)
        settle(20)


def said(window: ClinicWindow) -> list[str]:
    return [one.text for one in looking.texts(window.window)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bram", ["Brambleby"]),
        ("ola bram", ["Brambleby"]),
        ("sussmilch", ["Süßmilch-Wolkenstein"]),
        ("wolk", ["Süßmilch-Wolkenstein"]),
        ("1984", ["Pondwater"]),
        ("TQ-1", ["Quillfeather"]),
        ("o", ["Brambleby", "Oakhaven"]),
        ("fern", []),
    ],
)
def test_everybody_is_found_by_the_beginnings_of_words(
    scene: ClinicScene, typed: str, found: list[str]
) -> None:
    scene.people()
    people = opened(scene)
    people.search(typed)
    assert names(people) == found


def test_typing_goes_to_the_search_and_enter_opens_the_first(
    scene: ClinicScene, show: Show
) -> None:
    busy_day(scene)
    opened(scene)
    assert scene.model is not None
    window = show()
    press(window, "o", "a", Qt.Key.Key_Return)
    assert scene.model.property("screen") == "chart"
    assert scene.model.property("person") == "Oakhaven, Rune"


def test_the_page_that_its_number_calls_is_searched_at_once(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    scene.open()
    window = show()
    QTest.keyClick(window.window, Qt.Key.Key_2, CONTROL)
    settle()
    press(window, "z")
    assert names(scene.screens.people_model) == ["Zephyr"]


def test_down_goes_into_the_list_and_letters_go_on_with_the_search(
    scene: ClinicScene, show: Show
) -> None:
    busy_day(scene)
    people = opened(scene)
    assert scene.model is not None
    window = show()
    press(window, "o", Qt.Key.Key_Down, Qt.Key.Key_Down)
    people_list = looking.named(window.window, "peopleList")
    assert people_list.property("currentIndex") == 1
    press(window, "a")
    assert people.property("asked") == "oa"
    assert names(people) == ["Oakhaven"]
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert scene.model.property("person") == "Oakhaven, Rune"


def test_up_from_the_first_goes_back_to_the_search(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    people = opened(scene)
    window = show()
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Up, "z")
    assert people.property("asked") == "z"


def test_nobody_called_so_is_told_with_the_next_step(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    opened(scene)
    window = show()
    press(window, *"fern")
    assert "Nobody called “fern”. Enter adds a new person." in said(window)
    press(window, Qt.Key.Key_Return)
    settle()
    entering = scene.screens.new_person_model
    assert entering.property("shown") is True
    assert entering.property("family") == "Fern"


def test_filters_narrow_the_list(scene: ClinicScene) -> None:
    busy_day(scene)
    [ola, *_] = scene.stores.people.people().result()
    scene.stores.people.put_person(replace(ola, cares=None), BY_MK).result()
    people = opened(scene)
    for value, found in (
        ("active", 6),
        ("mine", 5),
        ("no word", 2),
        ("pain", 1),
        ("ends", 0),
        ("archived", 0),
    ):
        people.choose(value)
        assert len(names(people)) == found, value


def test_only_a_lead_sees_who_is_blocked(scene: ClinicScene) -> None:
    scene.person("Fernlake", state=PersonState.BLOCKED)
    people = opened(scene)
    people.choose("blocked")
    assert names(people) == ["Fernlake"]
    people.choose("active")
    assert names(people) == []
    assert scene.screens.services.me.role is Role.LEAD
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    assert scene.model is not None
    scene.model.work(JO)
    scene.wait()
    values = [one.value for one in scene.screens.people_model.choices]
    assert "blocked" not in values


def test_a_new_person_needs_a_name_only_and_gets_a_code(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    opened(scene)
    assert scene.model is not None
    window = show()
    QTest.keyClick(window.window, Qt.Key.Key_N, CONTROL)
    settle()
    press(window, *"Fern", Qt.Key.Key_Tab, *"Ash", Qt.Key.Key_Tab, *"1990", Qt.Key.Key_Return)
    scene.wait()
    added = [one for one in scene.stores.people.people().result() if one.family == "Fern"]
    assert [(one.given, one.born, one.code, one.since, one.cares) for one in added] == [
        ("Ash", 1990, "AF-1", TODAY, "mk")
    ]
    assert scene.model.property("screen") == "chart"


def test_nobody_is_entered_before_the_codes_that_are_taken_are_known(scene: ClinicScene) -> None:
    scene.open()
    screens = scene.screens
    screens.services.roster.read = False
    screens.addPerson()
    assert screens.new_person_model.property("shown") is False


def entering(scene: ClinicScene) -> NewPersonModel:
    scene.people()
    scene.open()
    return scene.screens.new_person_model


def test_the_same_name_and_year_is_told_with_both_codes(scene: ClinicScene) -> None:
    model = entering(scene)
    model.begin("Brambleby, Ola")
    model.type("born", "1980")
    assert model.property("doubt") == (
        "There is one already: OB-1. Enter adds another, who will be OB-2."
    )
    model.type("born", "1981")
    assert model.property("doubt") == ""


def test_what_cannot_be_is_told_after_enter_and_changes_nothing(scene: ClinicScene) -> None:
    model = entering(scene)
    model.begin("")
    assert model.property("fault") == ""
    model.save()
    assert model.property("wrong") == "family"
    assert model.property("fault") == "Family name: is empty. Write it out."
    model.type("family", "Fern")
    model.type("born", "eighty")
    assert model.property("wrong") == "born"
    model.save()
    scene.wait()
    assert len(scene.stores.people.people().result()) == 6
    assert model.property("shown") is True


@pytest.mark.parametrize(
    ("searched", "family", "given"),
    [
        ("fern", "Fern", ""),
        ("ash fern", "Fern", "Ash"),
        ("van Dale, ans", "Van Dale", "Ans"),
        ("", "", ""),
    ],
)
def test_what_was_searched_for_begins_the_form(
    scene: ClinicScene, searched: str, family: str, given: str
) -> None:
    model = entering(scene)
    model.begin(searched)
    assert (model.property("family"), model.property("given")) == (family, given)


def test_archived_people_leave_the_list_with_a_way_back(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    people = opened(scene)
    window = show()
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    scene.wait()
    [ola, *_] = scene.stores.people.people().result()
    assert ola.state is PersonState.ARCHIVED
    assert "Brambleby" not in names(people)
    assert "Brambleby, Ola is archived: left out of lists, and kept as it is." in said(window)
    QTest.keyClick(window.window, Qt.Key.Key_Z, CONTROL)
    scene.wait()
    [ola, *_] = scene.stores.people.people().result()
    assert ola.state is PersonState.ACTIVE


def test_del_in_the_search_deletes_letters_and_archives_nobody(
    scene: ClinicScene, show: Show
) -> None:
    busy_day(scene)
    opened(scene)
    window = show()
    press(window, "o", Qt.Key.Key_Home, Qt.Key.Key_Delete)
    scene.wait()
    assert all(one.state is PersonState.ACTIVE for one in scene.stores.people.people().result())


def test_archived_people_are_found_and_marked(scene: ClinicScene) -> None:
    scene.person("Fernlake", code="AF-1", state=PersonState.ARCHIVED)
    scene.open()
    finder = scene.screens.finder_model
    finder.search("fern")
    assert [(one.name, one.detail) for one in finder.lines] == [("Fernlake", "AF-1  ·  archived")]


def test_the_columns_say_when_somebody_was_here_and_how_the_knee_is(
    scene: ClinicScene, show: Show
) -> None:
    [ola, *_] = scene.people()
    scene.prescribe(ola, TODAY - timedelta(days=20), until=TODAY + timedelta(days=3))
    scene.session(ola, 16, pain_before=4, pain_after=7)
    scene.visit(ola, None, day=TODAY + timedelta(days=2))
    opened(scene)
    texts = said(show())
    for text in ("1980", "OB-1", "6 May", "7", "No word for 16 days  ·  Ends 7 May"):
        assert text in texts, text


def test_what_was_done_stands_beside_what_was_asked_up_to_the_newest_word(
    scene: ClinicScene, show: Show
) -> None:
    [ola, *_] = scene.people()
    scene.prescribe(ola, TODAY - timedelta(days=9))
    scene.session(ola, 8)
    scene.session(ola, 5)
    opened(scene)
    assert "2 of 5" in said(show())


def test_of_two_thousand_the_list_is_painted_within_a_key(scene: ClinicScene, show: Show) -> None:
    """Fifty milliseconds of this process's own work, whatever else the machine does."""
    two_thousand_people(scene)
    people = opened(scene)
    window = show()
    assert len(names(people)) == 2000
    spent = [_painted(window, letter) for letter in ("b", "f", "e", "r", "n", "1")]
    assert names(people)[0] == "Bfern1"
    assert sorted(spent)[len(spent) // 2] < 0.05, spent


def _painted(window: ClinicWindow, letter: str) -> float:
    """Seconds of processor time from the key to the painted list."""
    painted: list[bool] = []
    connection = window.window.frameSwapped.connect(lambda: painted.append(True))
    before = time.process_time()
    QTest.keyClick(window.window, letter)  # type: ignore[call-overload]
    while not painted:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    spent = time.process_time() - before
    window.window.frameSwapped.disconnect(connection)
    QGuiApplication.processEvents()
    return spent


def test_every_heading_of_the_list_stands_on_one_line(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    scene.open().go("people")
    window = show()
    headings = ("Name", "Born", "Last here", "14 days", "Pain", "To look at")
    places = {
        one.text: one.place.center().y()
        for one in looking.texts(window.window)
        if one.text in headings
    }
    assert len(places) == len(headings)
    assert max(places.values()) - min(places.values()) < 0.6


def test_enter_looks_at_everybody_before_it_adds_somebody(scene: ClinicScene, show: Show) -> None:
    scene.people()
    scene.open().go("people")
    window = show()
    people = scene.screens.people_model
    people.choose("archived")
    people.search("brambleby")
    settle()
    assert people.property("nobody") == (
        "Nobody called “brambleby” here. Enter looks at everybody."
    )
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    settle()
    assert [one.family for one in people.listed] == ["Brambleby"]
    assert not scene.screens.new_person_model.property("shown")
    people.search("Fern")
    settle()
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    settle()
    assert scene.screens.new_person_model.property("shown")
