"""Before the app opens: several folders are offered, and the first start asks whom it is for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.faults import Fault
from rehab_desktop.ui.first.start_model import StartFolder, StartModel
from rehab_desktop.ui.first.start_window import StartWindow, make_start_window
from tests.shots import settle
from tests.ui import looking

OWN = StartFolder(path="/home/ida/.local/share/rehab-desktop")
CLINIC = StartFolder(path="/home/ida/clinic", clinic="Praxis Beispiel")

Show = Callable[..., StartWindow]


class Making:
    """What is asked to be made; `fault` is raised instead."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.fault: Exception | None = None

    def __call__(self, name: str, letters: str, therapist: str) -> str:
        if self.fault is not None:
            raise self.fault
        self.asked.append((name, letters, therapist))
        return "/home/ida/new"


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    shown: list[StartWindow] = []

    def open_window(
        model: StartModel, settings: Settings | None = None, width: int = 900, height: int = 640
    ) -> StartWindow:
        window = make_start_window(
            model, resources=paths.SHIPPED / "resources", settings=settings or Settings()
        )
        shown.append(window)
        window.window.resize(width, height)
        window.window.show()
        settle()
        return window

    yield open_window
    for window in shown:
        window.close()


def said(window: StartWindow) -> set[str]:
    return {one.text for one in looking.texts(window.window)}


def write(window: StartWindow, text: str) -> None:
    """Type into the field that has the keyboard."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = ord(letter.upper())
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(window.window, event)


def test_each_folder_is_offered_with_its_place(show: Show) -> None:
    model = StartModel([OWN, CLINIC])
    window = show(model)
    assert {"Which one do you open?", "My training", OWN.path, "Praxis Beispiel"} <= said(window)
    QTest.keyClick(window.window, Qt.Key.Key_2)
    assert model.folder == CLINIC.path


def test_the_first_answer_is_chosen_by_enter_alone(show: Show, qtbot: QtBot) -> None:
    model = StartModel([OWN, CLINIC])
    window = show(model)
    with qtbot.waitSignal(model.done):
        QTest.keyClick(window.window, Qt.Key.Key_Return)
    assert model.folder == OWN.path


def test_an_answer_that_is_not_there_chooses_nothing(show: Show) -> None:
    model = StartModel([OWN, CLINIC])
    QTest.keyClick(show(model).window, Qt.Key.Key_3)
    assert (model.folder, model.property("asking")) == ("", False)


def test_the_first_start_goes_on_to_ones_own_training(show: Show) -> None:
    model = StartModel([OWN], Making())
    window = show(model)
    assert {"Whom is this for?", "For myself", "For a clinic"} <= said(window)
    assert OWN.path not in said(window)
    QTest.keyClick(window.window, Qt.Key.Key_1)
    assert model.folder == OWN.path


def test_a_clinic_is_made_from_its_name_and_letters(show: Show) -> None:
    made = Making()
    model = StartModel([OWN], made)
    window = show(model)
    QTest.keyClick(window.window, Qt.Key.Key_2)
    settle()
    write(window, "Praxis 9")
    QTest.keyClick(window.window, Qt.Key.Key_Tab)
    write(window, "MK")
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    assert made.asked == [("Praxis 9", "MK", "")]
    assert model.folder == "/home/ida/new"


def test_what_cannot_be_is_told_at_its_field(show: Show) -> None:
    made = Making()
    made.fault = Invalid("letters", Fault.NOT_LETTERS, {"given": "m"})
    model = StartModel([OWN], made)
    window = show(model)
    model.choose(1)
    model.save()
    settle()
    assert model.property("wrong") == "letters"
    line = "Your letters: m is not 2 to 4 capital letters. Write letters such as MK."
    assert line in said(window)
    made.fault = OSError("The folder is full. Make room.")
    model.save()
    settle()
    assert (model.property("wrong"), model.folder) == ("", "")
    assert "The folder is full. Make room." in said(window)


def test_escape_leads_back_to_the_question(show: Show) -> None:
    model = StartModel([OWN], Making())
    window = show(model)
    model.choose(1)
    settle()
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    settle()
    assert model.property("asking") is False
    assert "Whom is this for?" in said(window)


@pytest.mark.parametrize("asking", [False, True])
def test_nothing_is_cut_in_large_letters_in_a_small_window(show: Show, asking: bool) -> None:
    model = StartModel([OWN], Making())
    window = show(model, Settings(text_scale=2.0), 900, 560)
    if asking:
        model.choose(1)
    settle()
    shown = looking.texts(window.window)
    assert [(one.text, one.fault) for one in shown if one.fault] == []
    assert looking.overlaps(shown) == []
    assert looking.nameless(window.window) == []
