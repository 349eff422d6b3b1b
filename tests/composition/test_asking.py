"""Which folder a start opens: the only one there is, or one that is chosen first."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.commands.arguments import make_parser
from rehab_desktop.composition.asking import ask_folder, is_to_ask
from rehab_desktop.composition.clinic_folder import clinic_of
from rehab_desktop.composition.options import Options
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.platform import chosen_folder
from rehab_desktop.platform.files import default_folder
from rehab_desktop.store.clinic.clinic_file import write_clinic
from rehab_desktop.store.unlocking import open_ring
from tests.composition.hand import Hand, SetUp, keys_to, type_into, typed

NO_OPTIONS = Options()
WORDS = "quiet lantern over gravel"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path


def own_training() -> Path:
    default_folder().mkdir(parents=True)
    (default_folder() / paths.SETTINGS_FILE).write_text("{}")
    return default_folder()


def a_clinic(folder: Path) -> Path:
    folder.mkdir()
    write_clinic(folder / paths.CLINIC_FILE, Clinic(id="c", name="Praxis Beispiel"))
    chosen_folder.know(folder)
    return folder


def pressed(*keys: Qt.Key) -> None:
    """Press these keys in the window that comes up, one after another."""

    def press(left: list[Qt.Key]) -> None:
        window = QGuiApplication.focusWindow()
        if window is not None and window.isExposed():
            QTest.keyClick(window, left.pop(0))
        if left:
            QTimer.singleShot(300, lambda: press(left))

    QTimer.singleShot(300, lambda: press(list(keys)))


def qt() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app


def test_somebody_with_one_folder_is_asked_nothing() -> None:
    own_training()
    assert not is_to_ask(NO_OPTIONS)


def test_a_first_start_asks_and_one_with_a_folder_or_a_routine_never_does(tmp_path: Path) -> None:
    assert is_to_ask(NO_OPTIONS)
    assert not is_to_ask(replace(NO_OPTIONS, data_dir=tmp_path / "new"))
    assert not is_to_ask(replace(NO_OPTIONS, start="daily-mobility"))


def test_a_folder_that_was_closed_to_be_opened_anew_is_not_asked_for_again(tmp_path: Path) -> None:
    own_training(), a_clinic(tmp_path / "clinic")
    again = make_parser().parse_args(Options(reopened="").reopening())
    assert (again.reopened, again.data_dir) == ("", None)
    assert not is_to_ask(Options(reopened=again.reopened))
    elsewhere = Options(reopened="Why.", data_dir=tmp_path / "a b").reopening()
    moved = make_parser().parse_args(["--data-dir", "before", *elsewhere])
    assert (moved.reopened, moved.data_dir) == ("Why.", tmp_path / "a b")


def test_a_chosen_folder_that_is_not_there_now_is_no_first_start(tmp_path: Path) -> None:
    chosen_folder.remember(tmp_path / "stick")
    assert not is_to_ask(NO_OPTIONS)


def test_of_several_folders_one_is_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    own, clinic = own_training(), a_clinic(tmp_path / "clinic")
    assert is_to_ask(NO_OPTIONS)
    pressed(Qt.Key.Key_2)
    assert ask_folder(qt()) == clinic
    pressed(Qt.Key.Key_1)
    assert ask_folder(qt()) == own


def made_by_hand(key: str, name: str) -> Hand:
    """Somebody makes a clinic in the window that comes up."""

    def name_it(window: QQuickWindow) -> None:
        QTest.qWait(200)
        type_into(window, name)
        keys_to("Tab")(window)
        typed("mk")(window)

    return Hand(
        ("?", keys_to(*key.split(", "))),
        ("Name of the clinic", name_it),
        *SetUp(WORDS).steps(),
        stays=True,
    )


def test_a_clinic_made_at_the_first_start_is_encrypted_and_opens_by_itself_from_then_on(
    qtbot: QtBot,
) -> None:
    hand = made_by_hand("2", "ab")
    folder = ask_folder(qt())
    assert folder is not None
    assert hand.left == []
    assert folder != default_folder()
    assert clinic_of(folder).name.lower() == "ab"
    assert open_ring(folder, WORDS, "MK").therapist is not None
    assert chosen_folder.known() == (folder,)
    assert not is_to_ask(NO_OPTIONS)


def test_whoever_began_with_a_clinic_is_offered_their_own_training_when_they_wish(
    tmp_path: Path, qtbot: QtBot
) -> None:
    chosen_folder.remember(a_clinic(tmp_path / "clinic"))
    assert not is_to_ask(NO_OPTIONS)
    chosen_folder.ask_next()
    assert is_to_ask(NO_OPTIONS)
    pressed(Qt.Key.Key_2)
    assert ask_folder(qt()) == default_folder()
    default_folder().mkdir(parents=True)
    assert chosen_folder.known() == (tmp_path / "clinic", default_folder())
    assert not chosen_folder.is_to_ask_next()


def test_whoever_began_for_themselves_can_make_a_clinic_when_they_wish(qtbot: QtBot) -> None:
    own = own_training()
    chosen_folder.ask_next()
    hand = made_by_hand("2", "a")
    folder = ask_folder(qt())
    assert hand.left == []
    assert folder is not None
    assert chosen_folder.known() == (own, folder)


def test_a_further_clinic_is_offered_beside_what_there_was(tmp_path: Path, qtbot: QtBot) -> None:
    own, clinic = own_training(), a_clinic(tmp_path / "clinic")
    hand = made_by_hand("Tab, Tab, Space", "a")
    folder = ask_folder(qt())
    assert hand.left == []
    assert folder is not None
    assert chosen_folder.known() == (own, clinic, folder)


def test_whoever_closes_the_window_opens_nothing(qtbot: QtBot) -> None:
    def close() -> None:
        window = QGuiApplication.focusWindow()
        if window is None:
            QTimer.singleShot(200, close)
        else:
            window.close()

    QTimer.singleShot(200, close)
    assert ask_folder(qt()) is None
