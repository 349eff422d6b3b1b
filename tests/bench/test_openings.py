"""How the openings of screens are waited for: never for ever. Nothing here is timed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from tests.bench.folders import copy_of
from tests.bench.programs.screens import Openings, run, wait_for

SOON_S = 0.3


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def test_the_first_painting_of_what_was_waited_for_counts(window: QQuickWindow) -> None:
    there: list[bool] = []
    openings = Openings(window)

    def come() -> None:
        there.append(True)
        window.update()

    def ask() -> None:
        window.update()
        QTimer.singleShot(50, come)

    openings.open("a session", ask, first=lambda: bool(there))
    assert openings.found["a session"][0] >= 0.05


def test_what_was_true_for_a_moment_has_come(qapp: QGuiApplication) -> None:
    answers = iter([False, True, False])
    wait_for(lambda: next(answers), "a moment", SOON_S)
    assert list(answers) == [False]


def test_a_screen_that_never_paints_is_told(window: QQuickWindow) -> None:
    openings = Openings(window, SOON_S)
    with pytest.raises(TimeoutError, match="a session"):
        openings.open("a session", lambda: None, first=lambda: False)


def test_a_screen_that_never_stops_painting_is_told(window: QQuickWindow) -> None:
    window.frameSwapped.connect(window.update)
    openings = Openings(window, SOON_S)
    with pytest.raises(TimeoutError, match="end of the painting"):
        openings.open("a page", window.update)


def test_a_program_that_raises_ends_with_an_error(
    qapp: QGuiApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    def play() -> None:
        raise TimeoutError("not in 30 s: a session")

    assert run(qapp, play) == 1
    assert capsys.readouterr().err.endswith("not in 30 s: a session\n")
    assert run(qapp, lambda: None) == 0


def test_what_a_run_leaves_in_a_folder_is_gone_with_its_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.bench.folders.KEPT", tmp_path)
    folder = tmp_path / "clinic-2-3"
    folder.mkdir()
    (folder / "history.sqlite").write_text("as it was made")
    with copy_of(folder) as copy:
        (copy / "history.sqlite").write_text("a session that was never ended")
    assert (folder / "history.sqlite").read_text() == "as it was made"
    assert list(tmp_path.iterdir()) == [folder]
