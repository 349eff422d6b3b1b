"""Before a folder is open: for oneself or for a clinic, and the choice of known folders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.futures import done, failed
from rehab_desktop.app.locking.opening import Protection
from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.starting.start_model import OfferedFolder, StartModel
from rehab_desktop.ui.starting.window import StartWindow, make_start_window
from tests.shots import settle
from tests.ui import looking
from tests.ui.starting.scenes import CODE, GOOD, MILL, OWN, START_SCENES, TOOLS, MillsBackups


class Asked:
    """The start's window, and what was asked of it."""

    def __init__(self, folders: Sequence[OfferedFolder], settings: Settings) -> None:
        self.made: list[dict[str, Any]] = []
        self.broken: Exception | None = None
        self.model = StartModel(folders, self, MillsBackups(), TOOLS)
        self.opened = QSignalSpy(self.model.opened)
        self.folders = QSignalSpy(self.model.made)
        self.quit = QSignalSpy(self.model.quitWanted)
        self.window: StartWindow = make_start_window(
            self.model, resources=paths.SHIPPED / "resources", settings=settings
        )
        self.window.window.resize(900, 560)
        settle()

    def check(self, **wanted: Any) -> None:
        new_clinic(**wanted, new_id=lambda: "an-id")

    def make(self, **wanted: Any) -> Future[Path]:
        if self.broken is not None:
            return failed(self.broken)
        self.made.append(wanted)
        return done(Path("/the/new/clinic"))

    def press(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            if isinstance(key, str):
                QTest.keyClick(self.window.window, key)  # type: ignore[call-overload]
            else:
                QTest.keyClick(self.window.window, key)
            settle(20)

    @property
    def said(self) -> list[str]:
        return [one.text for one in looking.texts(self.window.window)]


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[Asked]:
    asked = Asked([OWN], Settings())
    yield asked
    asked.window.close()


@pytest.fixture
def several(qtbot: QtBot) -> Iterator[Asked]:
    asked = Asked([OWN, MILL], Settings())
    yield asked
    asked.window.close()


def test_the_first_start_asks_whom_it_is_for(first: Asked) -> None:
    assert {"For myself", "For a clinic"} <= set(first.said)
    first.press(Qt.Key.Key_Return)
    assert [first.opened.at(n)[0] for n in range(first.opened.count())] == [0]


def name_clinic(asked: Asked) -> None:
    asked.press(Qt.Key.Key_2)
    settle()
    asked.press(*"Mill", Qt.Key.Key_Tab, *"mk", Qt.Key.Key_Return)
    settle()


def protect(asked: Asked) -> None:
    """By keys alone, up to the last step."""
    # From the passphrase the button that shows it is on the way to the second field.
    asked.press(*GOOD, Qt.Key.Key_Tab, Qt.Key.Key_Tab, *GOOD, Qt.Key.Key_Return)
    settle()
    asked.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    settle()
    asked.press(*CODE.groups[2].lower(), Qt.Key.Key_Tab, *CODE.groups[6], Qt.Key.Key_Return)
    settle()


def test_a_clinic_is_made_with_its_name_two_letters_and_what_protects_it(first: Asked) -> None:
    name_clinic(first)
    protect(first)
    assert "A second place for back-ups" in first.said
    first.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    settle()
    assert first.made == [
        {
            "name": "Mill",
            "letters": "MK",
            "therapist": "",
            "protection": Protection(passphrase=GOOD, code=CODE),
        }
    ]
    assert first.folders.at(0)[0] == Path("/the/new/clinic")


def test_a_passphrase_that_is_easy_or_typed_otherwise_goes_no_further(first: Asked) -> None:
    name_clinic(first)
    first.press(*"passwordpassword", Qt.Key.Key_Return)
    assert "Easy to guess. Take four or five words that do not belong together." in first.said
    assert "Type a passphrase that is hard to guess first." in first.said
    first.press(*" is what I take", Qt.Key.Key_Return)
    assert "The two are not the same." in first.said
    assert first.model.protecting_model is not None
    assert first.model.protecting_model.property("step") == "passphrase"


def test_the_recovery_code_is_asked_back_until_it_is_right(first: Asked) -> None:
    name_clinic(first)
    first.press(*GOOD, Qt.Key.Key_Tab, Qt.Key.Key_Tab, *GOOD, Qt.Key.Key_Return)
    settle()
    assert set(CODE.groups) <= set(first.said)
    first.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    settle()
    assert not set(CODE.groups) & set(first.said)
    first.press(*CODE.groups[2], Qt.Key.Key_Tab, *"12345", Qt.Key.Key_Return)
    assert "That is not group 7. Compare it with the paper." in first.said


def test_esc_goes_one_step_back_up_to_the_name_which_is_still_there(first: Asked) -> None:
    name_clinic(first)
    protect(first)
    for heading in ("Is it on paper?", "The recovery code", "A passphrase", "A new clinic"):
        first.press(Qt.Key.Key_Escape)
        settle()
        assert heading in first.said
    first.press(Qt.Key.Key_Return)
    settle()
    assert "A passphrase" in first.said


@pytest.mark.parametrize(
    ("keys", "told"),
    [("QUIET", True), ("quiet", False), ("7", False)],
)
def test_caps_lock_is_told_by_what_is_typed(first: Asked, keys: str, told: bool) -> None:
    name_clinic(first)
    for key in keys:
        # As a keyboard with Caps Lock sends it: a capital letter, and no Shift.
        event = QKeyEvent(QEvent.Type.KeyPress, ord(key.upper()), Qt.KeyboardModifier(0), key)
        QCoreApplication.sendEvent(first.window.window, event)
    settle()
    assert ("Caps Lock is on." in first.said) is told


def test_what_is_missing_is_told_and_nothing_is_made(first: Asked) -> None:
    first.press(Qt.Key.Key_2)
    settle()
    first.press(*"Mill", Qt.Key.Key_Return)
    assert first.made == []
    assert first.model.property("wrong") == "letters"
    assert "Your letters:  is not 2 to 4 capital letters. Write letters such as MK." in first.said
    first.press(Qt.Key.Key_Tab, *"m")
    assert first.model.property("fault") == ""


def test_a_disk_that_refuses_is_told_and_can_be_tried_again(first: Asked) -> None:
    first.broken = OSError("The disk is full.")
    name_clinic(first)
    protect(first)
    first.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    settle()
    assert "The disk is full." in first.said
    first.broken = None
    first.press(Qt.Key.Key_Return)
    settle()
    assert len(first.made) == 1


def test_esc_goes_back_to_the_question_and_then_leaves(first: Asked) -> None:
    first.press(Qt.Key.Key_2, Qt.Key.Key_Escape)
    assert "For myself" in first.said
    assert first.quit.count() == 0
    first.press(Qt.Key.Key_Escape)
    assert first.quit.count() == 1


def test_known_folders_are_offered_by_name_and_opened_by_number(several: Asked) -> None:
    assert {"My training", "Practice at the Old Mill", "New clinic"} <= set(several.said)
    several.press(Qt.Key.Key_2)
    assert several.opened.at(0)[0] == 1
    several.press(Qt.Key.Key_3)
    assert several.opened.count() == 1


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("name", START_SCENES)
def test_no_text_is_cut_or_runs_over_another(qtbot: QtBot, name: str, text_scale: float) -> None:
    shown = START_SCENES[name](Settings(text_scale=text_scale))
    for size in ((900, 560), (1440, 900)):
        shown.window.resize(*size)
        settle()
        texts = looking.texts(shown.window)
        assert [(one.text, one.fault) for one in texts if one.fault] == [], size
        assert looking.overlaps(texts) == [], size
    shown.close()


# From back-ups


def test_a_lost_clinic_is_made_again_without_a_mouse(first: Asked) -> None:
    first.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert first.model.property("step") == "rebuilding"
    model = first.model.rebuild_model
    model.choose(QUrl.fromLocalFile("/media/stick"))  # in the system's window
    settle()
    assert "Practice at the Old Mill, last back-up of Saturday 28 November" in first.said
    first.press(*"quiet lantern", Qt.Key.Key_Return)
    assert "That is not a passphrase of this folder." in first.said
    assert first.folders.count() == 0
    first.press(*GOOD, Qt.Key.Key_Return)
    assert first.folders.at(0) == [Path("/made/again")]


def test_what_is_no_back_up_is_told_and_a_plain_one_needs_no_passphrase(first: Asked) -> None:
    first.model.fromBackups()
    model = first.model.rebuild_model
    model.choose(QUrl.fromLocalFile("/media/empty"))
    settle()
    assert "Nothing lies in /media/empty." in first.said
    assert not model.is_ready
    model.choose(QUrl.fromLocalFile("/media/plain"))
    settle()
    assert not model.property("locked")
    first.press(Qt.Key.Key_Return)
    assert first.folders.at(0) == [Path("/made/again")]


def test_whoever_goes_back_leaves_nothing_that_was_typed(first: Asked) -> None:
    first.model.fromBackups()
    model = first.model.rebuild_model
    model.choose(QUrl.fromLocalFile("/media/stick"))
    model.type(GOOD)
    settle()
    first.press(Qt.Key.Key_Escape)
    assert first.model.property("step") == "choice"
    assert not model.is_ready
    assert model.property("place") == ""
