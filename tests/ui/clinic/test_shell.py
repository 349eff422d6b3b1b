"""The clinic's window: who works, where one is, the way back, names as codes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.history.recovery import Trouble, TroubleKind, Unsaved
from rehab_desktop.ui.clinic.shell.places import ClinicPlace, ClinicScreen, gone_back, gone_to
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui.clinic.at_the_window import press, said, type_in
from tests.ui.clinic.clinics import BY_MK, JO, ClinicScene, busy_day
from tests.ui.clinic.room import NAME
from tests.ui.clinic.scenes_led import led_before, led_running
from tests.ui.clinic.scenes_settings import staffed, works

Show = Callable[..., ClinicWindow]
DAY = ClinicPlace(screen=ClinicScreen.DAY)
PEOPLE = ClinicPlace(screen=ClinicScreen.PEOPLE)
ANNA = ClinicPlace(screen=ClinicScreen.CHART, person="anna")
ASKED = ClinicPlace(screen=ClinicScreen.PRESCRIBE, person="anna")


def test_the_way_back_leads_through_where_one_came_from() -> None:
    way = gone_to(gone_to((DAY,), ANNA), ASKED)
    assert gone_back(way) == (DAY, ANNA)
    assert gone_to(way, ANNA) == (DAY, ANNA)
    assert gone_to(way, PEOPLE) == (PEOPLE,)
    assert gone_back((DAY,)) == (DAY,)


def test_the_first_screen_asks_who_works(scene: ClinicScene, show: Show) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    scene.open(working=False)
    window = show()
    assert {NAME, "JO", "MK", "Mira Kranich", "Who works now?"} <= set(said(window))
    QTest.keyClick(window.window, Qt.Key.Key_2)
    assert scene.model is not None
    assert scene.model.property("screen") == "day"
    assert scene.model.property("letters") == "MK"


def test_one_therapist_needs_one_key(scene: ClinicScene, show: Show) -> None:
    scene.open(working=False)
    QTest.keyClick(show().window, Qt.Key.Key_Return)
    assert scene.model is not None
    assert scene.model.property("letters") == "MK"


def test_the_day_is_read_for_whoever_said_who_they_are(scene: ClinicScene, show: Show) -> None:
    """A page that came up before its model was there never asked for its visits."""
    scene.visit(scene.person("Fernlake", "Ash", code="AF-1"), time(9))
    scene.open(working=False)
    window = show()
    QTest.keyClick(window.window, Qt.Key.Key_1)
    scene.wait(8)
    settle()
    assert "Fernlake, Ash" in said(window)


def test_a_therapist_who_left_is_not_asked(scene: ClinicScene) -> None:
    gone = Therapist(id="no", letters="NO", active=False)
    scene.stores.therapists.put_therapist(gone, BY_MK).result()
    model = scene.open(working=False)
    model.who_model.choose("no")
    assert model.property("screen") == "who"


def test_a_file_that_was_put_in_place_empty_asks_for_its_first_therapist(
    scene: ClinicScene, show: Show
) -> None:
    model = scene.open()
    window = show()
    scene.history.start_empty().result()
    scene.history.open().result()
    model.look()
    scene.wait(8)
    settle()
    assert model.property("screen") == "who"
    assert "Nobody works here yet. You are the first and lead the clinic." in said(window)
    QTest.keyClick(window.window, Qt.Key.Key_7)
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    assert "Your letters: 7 is not 2 to 4 capital letters. Write letters such as MK." in said(
        window
    )
    QTest.keyClick(window.window, Qt.Key.Key_Backspace)
    for key in (Qt.Key.Key_J, Qt.Key.Key_O, Qt.Key.Key_Return):
        QTest.keyClick(window.window, key)
    scene.wait(8)
    assert (model.property("letters"), model.property("screen")) == ("JO", "day")
    [lead] = scene.stores.therapists.therapists().result()
    assert (lead.letters, lead.role) == ("JO", Role.LEAD)
    ola = scene.made_up("Brambleby", cares=lead.id)
    scene.stores.people.put_person(ola, scene.screens.services.author()).result()


def test_hidden_names_stay_hidden_for_a_colleague_and_in_another_language(
    scene: ClinicScene,
) -> None:
    busy_day(scene)
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    model = scene.open()
    model.toggleNames()
    model.who_model.choose("jo")
    assert model.property("asCodes") is True
    anew = scene.open(working=False)
    anew.stand_in_for(model)
    assert anew.property("asCodes") is True
    assert anew.property("screen") == "day"


def test_ctrl_h_puts_codes_in_the_place_of_names_everywhere(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    model = scene.open()
    window = show()
    for page in ("day", "people"):
        model.go(page)
        settle()
        scene.wait(8)
        settle()
        assert any("Brambleby" in text for text in said(window)), page
        QTest.keyClick(window.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        settle()
        shown = " ".join(said(window))
        assert "OB-1" in shown
        assert not [name for name in ("Brambleby", "Oakhaven", "Zephyr") if name in shown], page
        QTest.keyClick(window.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)


def test_the_title_of_the_window_names_nobody(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    scene.open()
    assert show().window.title() == "Rehab Desktop"


def test_ctrl_k_finds_a_person_from_anywhere(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    model = scene.open()
    window = show()
    for page in ("day", "people", "settings"):
        model.go(page)
        settle()
        QTest.keyClick(window.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        settle()
        for letter in "ze":
            QTest.keyClick(window.window, letter)  # type: ignore[call-overload]
        QTest.keyClick(window.window, Qt.Key.Key_Return)
        assert (model.property("screen"), model.property("person")) == ("chart", "Zephyr, Ned"), (
            page
        )
        QTest.keyClick(window.window, Qt.Key.Key_Escape)


def test_ctrl_k_finds_a_person_before_a_session_and_esc_leads_back_to_it(
    scene: ClinicScene, show: Show
) -> None:
    led_before(scene)
    scene.person("Zephyr", "Ned")
    scene.screens.services.roster.look()
    window = show()
    press(window, Qt.Key.Key_K, control=True)
    settle()
    type_in(window, "ze")
    press(window, Qt.Key.Key_Return)
    settle()
    assert scene.model is not None
    assert scene.model.property("person") == "Zephyr, Ned"
    press(window, Qt.Key.Key_Escape)
    assert scene.screens.led_model.stands == "before"
    assert scene.screens.led_model.before_model.pain_before == 3, "what was told stands"


def test_ctrl_k_says_why_it_does_not_leave_somebody_who_exercises(
    scene: ClinicScene, show: Show
) -> None:
    led_running(scene)
    window = show()
    press(window, Qt.Key.Key_K, control=True)
    settle()
    assert not scene.screens.property("finding")
    assert "K parks this session. Then Ctrl+K finds anyone." in said(window)


def test_an_assistant_is_told_why_nobody_else_is_found_and_is_offered_no_new_person(
    scene: ClinicScene, show: Show
) -> None:
    scene.people()
    staffed(scene)
    works(scene, "hb")
    window = show()
    why = "An assistant sees the people of today's list. A therapist enters others."
    assert why in said(window), "nobody is on it yet"
    for key, control in ((Qt.Key.Key_K, True), (Qt.Key.Key_A, False)):
        press(window, key, control=control)
        settle()
        type_in(window, "zeph")
        settle()
        assert why in said(window)
        assert not any("Enter adds" in text for text in said(window))
        press(window, Qt.Key.Key_Return)
        settle()
        assert not scene.screens.new_person_model.property("shown")
        press(window, Qt.Key.Key_Escape)
        settle()


def test_esc_goes_back_from_a_chart_to_where_it_was_opened(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    model = scene.open()
    window = show()
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    assert model.property("screen") == "chart"
    settle()
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    assert model.property("screen") == "day"


def test_pages_are_opened_by_their_number(scene: ClinicScene, show: Show) -> None:
    model = scene.open()
    window = show()
    for number, page in (
        (2, "people"),
        (3, "exercises"),
        (4, "settings"),
        (5, "clinic"),
        (1, "day"),
    ):
        key = Qt.Key(int(Qt.Key.Key_0) + number)
        QTest.keyClick(window.window, key, Qt.KeyboardModifier.ControlModifier)
        assert model.property("screen") == page


def test_a_file_that_cannot_be_read_is_told_with_the_ways_out(scene: ClinicScene) -> None:
    model = scene.open()
    scene.screens.failed.emit(OSError("the disk is gone"))
    assert model.property("screen") == "trouble"


def test_a_file_that_may_only_be_read_is_read_and_said_to_be_so(scene: ClinicScene) -> None:
    scene.recovery.trouble = Trouble(kind=TroubleKind.READ_ONLY, path="/media/old/history.sqlite")
    model = scene.open()
    scene.screens.failed.emit(OSError("read-only"))
    scene.wait()
    assert scene.recovery.taken == ["view only"]
    assert model.property("screen") == "day"
    assert model.notices_model.property("present") is True


def test_with_something_unsaved_the_cross_asks_first(scene: ClinicScene) -> None:
    model = scene.open()
    assert model.mayClose()
    trouble = Trouble(kind=TroubleKind.FULL, path="/clinic/history.sqlite")
    model.show_unsaved(Unsaved(writes=1, trouble=trouble))
    assert not model.mayClose()
    assert model.notices_model.is_asking


@pytest.mark.parametrize("module", ["rehab_desktop.ui.shell.window", "rehab_desktop.cli"])
def test_somebodys_own_training_imports_no_room_of_the_clinic(module: str) -> None:
    program = (
        f"import sys, {module}; "
        "print([one for one in sys.modules if one.startswith('rehab_desktop.ui.clinic')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
