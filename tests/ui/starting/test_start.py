"""Before a folder is open: for oneself or for a clinic, and the choice of known folders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.starting.start_model import OfferedFolder, StartModel
from rehab_desktop.ui.starting.window import StartWindow, make_start_window
from tests.shots import settle
from tests.ui import looking
from tests.ui.starting.scenes import MILL, OWN, START_SCENES


class Asked:
    """The start's window, and what was asked of it."""

    def __init__(self, folders: Sequence[OfferedFolder], settings: Settings) -> None:
        self.made: list[dict[str, str]] = []
        self.broken: Exception | None = None
        self.model = StartModel(folders, self.make)
        self.opened = QSignalSpy(self.model.opened)
        self.quit = QSignalSpy(self.model.quitWanted)
        self.window: StartWindow = make_start_window(
            self.model, resources=paths.SHIPPED / "resources", settings=settings
        )
        self.window.window.resize(900, 560)
        settle()

    def make(self, **wanted: Any) -> None:
        if self.broken is not None:
            raise self.broken
        new_clinic(**wanted, new_id=lambda: "an-id")
        self.made.append(wanted)

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


def test_a_clinic_is_made_with_its_name_and_two_letters(first: Asked) -> None:
    first.press(Qt.Key.Key_2)
    settle()
    first.press(*"Mill", Qt.Key.Key_Tab, *"mk", Qt.Key.Key_Return)
    assert first.made == [{"name": "Mill", "letters": "MK", "therapist": ""}]


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
    first.press(Qt.Key.Key_2)
    settle()
    first.press(*"Mill", Qt.Key.Key_Tab, *"mk", Qt.Key.Key_Return)
    assert "The disk is full." in first.said
    first.broken = None
    first.press(Qt.Key.Key_Return)
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
