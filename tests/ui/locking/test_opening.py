"""Opening an encrypted folder: who, the passphrase, the recovery code, and a torn file."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.app.futures import done, failed
from rehab_desktop.app.locking.opening import FolderOpener, WrongPassphrase
from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.locking.copy_model import CopyModel, KeptCopy, TornFile, TornKind
from rehab_desktop.ui.locking.open_model import OpenModel
from rehab_desktop.ui.starting.window import OpenWindow, make_copy_window, make_open_window
from tests.shots import settle
from tests.ui import looking
from tests.ui.starting.scenes import CODE, GOOD

TORN = TornFile(place="/x/clinic.json", kind=TornKind.DAMAGED)
WAIT = "The next one can be tried in 8 s."


class Folder:
    """A folder that opens with one passphrase or the code, and what was tried on it."""

    def __init__(self) -> None:
        self.tried: list[tuple[str, str | None]] = []
        self.renewed: list[tuple[str, str]] = []
        self.left_s = 0.0
        self.answer: Future[None] | None = None

    def open(self, secret: str, letters: str | None) -> Future[None]:
        self.tried.append((secret, letters))
        if self.answer is not None:
            return self.answer
        if secret.upper() == str(CODE) if letters is None else secret == GOOD:
            return done(None)
        self.left_s = 7.4
        return failed(WrongPassphrase(letters or "", code=letters is None))

    def renew(self, letters: str, passphrase: str) -> Future[None]:
        self.renewed.append((letters, passphrase))
        return done(None)

    def opener(self, *letters: str) -> FolderOpener:
        return FolderOpener(
            name="Praxis" if letters else "",
            letters=letters,
            left_s=lambda: self.left_s,
            open=self.open,
            renew=self.renew,
        )


class Shown:
    """The window over a folder, used by keys alone."""

    def __init__(self, folder: Folder, *letters: str) -> None:
        self.folder = folder
        self.model = OpenModel(folder.opener(*letters))
        self.opened = QSignalSpy(self.model.opened)
        self.quit = QSignalSpy(self.model.quitWanted)
        self.window: OpenWindow = make_open_window(
            self.model, resources=paths.SHIPPED / "resources", settings=Settings()
        )
        self.window.window.resize(900, 560)
        settle()

    def press(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            if isinstance(key, str):
                QTest.keyClick(self.window.window, key)  # type: ignore[call-overload]
            else:
                QTest.keyClick(self.window.window, key)
            settle(15)
        settle()

    @property
    def said(self) -> list[str]:
        return [one.text for one in looking.texts(self.window.window)]


@pytest.fixture
def clinic(qtbot: QtBot) -> Iterator[Shown]:
    shown = Shown(Folder(), "MK", "AB")
    yield shown
    shown.window.close()


@pytest.fixture
def home(qtbot: QtBot) -> Iterator[Shown]:
    shown = Shown(Folder())
    yield shown
    shown.window.close()


def test_letters_and_a_passphrase_open_the_clinic(clinic: Shown) -> None:
    assert {"Praxis", "Who opens the clinic?", "MK", "AB"} <= set(clinic.said)
    clinic.press(Qt.Key.Key_2, *GOOD, Qt.Key.Key_Return)
    assert clinic.folder.tried == [(GOOD, "AB")]
    assert clinic.opened.count() == 1


def test_the_arrow_and_enter_choose_letters_too(clinic: Shown) -> None:
    clinic.press(Qt.Key.Key_Right, Qt.Key.Key_Return, *GOOD, Qt.Key.Key_Return)
    assert clinic.folder.tried == [(GOOD, "AB")]


def test_a_passphrase_is_not_to_be_seen_until_it_is_asked_for(clinic: Shown) -> None:
    clinic.press(Qt.Key.Key_1, *GOOD)
    assert GOOD not in " ".join(clinic.said)


def test_a_wrong_one_is_told_and_the_next_one_waited_for(clinic: Shown, qtbot: QtBot) -> None:
    clinic.press(Qt.Key.Key_1, *"gravel", Qt.Key.Key_Return)
    assert {"That is not the passphrase of MK.", WAIT} <= set(clinic.said)
    clinic.press(*GOOD, Qt.Key.Key_Return)
    assert clinic.folder.tried == [("gravel", "MK")]
    clinic.folder.left_s = 0
    qtbot.waitUntil(lambda: WAIT not in clinic.said, timeout=20_000)
    clinic.press(Qt.Key.Key_Return)
    assert clinic.folder.tried[1:] == [(GOOD, "MK")]
    assert clinic.opened.count() == 1


def test_while_one_is_tried_no_other_is(clinic: Shown) -> None:
    clinic.folder.answer = Future()
    clinic.press(Qt.Key.Key_1, *"one", Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert clinic.folder.tried == [("one", "MK")]
    assert "Opening…" in clinic.said
    clinic.folder.answer.set_result(None)
    settle()
    assert clinic.opened.count() == 1


def test_esc_goes_back_to_the_letters_and_then_leaves(clinic: Shown) -> None:
    clinic.press(Qt.Key.Key_1, *"gra", Qt.Key.Key_Escape)
    assert "Who opens the clinic?" in clinic.said
    clinic.press(Qt.Key.Key_1, *GOOD, Qt.Key.Key_Return)
    assert clinic.folder.tried == [(GOOD, "MK")]
    clinic.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert clinic.quit.count() == 1


def test_a_home_asks_for_its_passphrase_alone(home: Shown) -> None:
    assert "My training" in home.said
    home.press(*"gravel", Qt.Key.Key_Return)
    assert "That is not the passphrase." in home.said
    home.folder.left_s = 0
    QTest.qWait(400)
    home.press(*GOOD, Qt.Key.Key_Return)
    assert home.folder.tried == [("gravel", ""), (GOOD, "")]
    assert home.opened.count() == 1


def test_the_recovery_code_leads_to_a_new_passphrase_for_somebody(clinic: Shown) -> None:
    clinic.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    clinic.press(*"7q2mk", Qt.Key.Key_Return)
    assert "That is no recovery code: it has 8 groups of 5 letters and numbers." in clinic.said
    clinic.model.type(str(CODE).lower())
    clinic.press(Qt.Key.Key_Return)
    assert clinic.folder.tried == [(str(CODE).lower(), None)]
    assert "A new passphrase" in clinic.said
    assert clinic.opened.count() == 0
    clinic.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    clinic.press(*GOOD, Qt.Key.Key_Tab, Qt.Key.Key_Tab, *GOOD, Qt.Key.Key_Return)
    assert "Choose whose passphrase it is to be." in clinic.said
    clinic.model.choose("AB")
    clinic.press(Qt.Key.Key_Return)
    assert clinic.folder.renewed == [("AB", GOOD)]
    assert clinic.opened.count() == 1


def test_a_weak_new_passphrase_is_not_taken(home: Shown) -> None:
    home.model.forgotten()
    home.model.type(str(CODE))
    home.press(Qt.Key.Key_Return)
    home.press(*"aaaaaaaaaaaaaaaa", Qt.Key.Key_Return)
    assert "Type a passphrase that is hard to guess first." in home.said
    assert home.folder.renewed == []


def test_a_torn_file_offers_its_copy_and_says_what_refuses_it(qtbot: QtBot) -> None:
    taken: list[bool] = []

    def take() -> None:
        if not taken:
            taken.append(False)
            raise OSError("The disk is full.")
        taken.append(True)

    copy = KeptCopy(place="/x/backups/clinic.json", written=datetime(2026, 11, 30).astimezone())
    model = CopyModel(TORN, copy, take)
    said = QSignalSpy(model.taken)
    window = make_copy_window(model, resources=paths.SHIPPED / "resources", settings=Settings())
    settle()
    texts = [one.text for one in looking.texts(window.window)]
    assert "/x/clinic.json is damaged." in texts
    assert "Beside the back-ups lies a copy of it, of Monday 30 November." in texts
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    settle()
    assert "The disk is full." in [one.text for one in looking.texts(window.window)]
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    assert (taken, said.count()) == ([False, True], 1)
    window.close()


def test_without_a_copy_there_is_only_to_leave(qtbot: QtBot) -> None:
    model = CopyModel(TORN, None, lambda: None)
    left = QSignalSpy(model.quitWanted)
    window = make_copy_window(model, resources=paths.SHIPPED / "resources", settings=Settings())
    settle()
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    settle()
    assert left.count() == 1
    window.close()


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (TornKind.MISSING, "/x/key.json is missing."),
        (TornKind.NEWER, "/x/key.json was written by a newer version of this app. Install the"),
        (TornKind.OTHER, "Permission denied"),
    ],
)
def test_what_is_wrong_with_the_file_is_told(kind: TornKind, said: str) -> None:
    torn = TornFile(place="/x/key.json", kind=kind, detail="Permission denied")
    assert torn.text.startswith(said)
