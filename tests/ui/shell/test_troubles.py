"""Troubles with the history, as screen and notices: their words, their keys and their ways out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.history.recovery import Trouble, TroubleKind, Unsaved
from rehab_desktop.text import trouble_text
from rehab_desktop.ui.shell.app_model import AppModel
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES
from tests.ui.scenes_troubles import broken

FULL = Trouble(kind=TroubleKind.FULL, path="/data/history.sqlite")


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene()


def troubled(scene: Scene, qtbot: QtBot, name: str = "damaged") -> AppModel:
    SCENES[name](scene)
    app = scene.app
    assert app is not None
    qtbot.waitUntil(lambda: app.property("screen") == "trouble", timeout=10_000)
    return app


def notices(app: AppModel) -> list[str]:
    return [row.notice for row in app.notices_model.property("rows").rows]


def works_again(scene: Scene) -> None:
    scene.world.history.broken = None


@pytest.mark.parametrize("kind", TroubleKind)
def test_each_trouble_says_what_happened_what_to_do_and_offers_ways_out(
    kind: TroubleKind, qtbot: QtBot
) -> None:
    trouble = Trouble(kind=kind, path="/data/history.sqlite", detail="It is strange.")
    assert trouble_text.title(trouble)
    assert trouble_text.happened(trouble).endswith(".")
    assert trouble_text.remedy(trouble).endswith(".")
    ways = trouble_text.ways_out(trouble, has_backups=False)
    assert [way.primary for way in ways] == [True] + [False] * (len(ways) - 1)
    assert ways[-1].way == trouble_text.QUIT


def test_where_a_back_up_can_be_restored_that_is_the_one_thing_to_press() -> None:
    damaged = Trouble(kind=TroubleKind.DAMAGED, path="/data/history.sqlite")
    assert not any(way.primary for way in trouble_text.ways_out(damaged, has_backups=True))


def test_the_newest_back_up_is_offered_and_another_can_be_chosen(
    scene: Scene, qtbot: QtBot
) -> None:
    app = troubled(scene, qtbot)
    model = app.trouble_model
    qtbot.waitUntil(lambda: bool(model.property("hasBackups")), timeout=10_000)
    lines = model.property("backups").rows
    assert [line.chosen for line in lines] == [True, False, False]
    assert lines[0].holds == "41 sessions, the last on 29 April 2026"
    model.chooseBackup(1)
    works_again(scene)
    model.restore()
    qtbot.waitUntil(lambda: app.property("screen") == "home", timeout=10_000)
    assert scene.recovery.taken == ["restore 1"]
    assert notices(app) == ["restored"]


def test_a_way_out_that_fails_says_so_and_leaves_the_others(scene: Scene, qtbot: QtBot) -> None:
    app = troubled(scene, qtbot, "newer")
    scene.recovery.broken = OSError()
    app.trouble_model.go(trouble_text.RETRY)
    qtbot.waitUntil(lambda: app.trouble_model.property("failure") != "", timeout=10_000)
    assert app.trouble_model.property("doing") == ""
    assert app.property("screen") == "trouble"


def test_another_trouble_met_on_the_way_out_takes_the_place_of_the_first(
    scene: Scene, qtbot: QtBot
) -> None:
    app = troubled(scene, qtbot, "newer")
    scene.recovery.broken = OSError()
    scene.recovery.trouble = FULL
    app.trouble_model.go(trouble_text.RETRY)
    qtbot.waitUntil(
        lambda: app.trouble_model.property("title") == "The disk is full", timeout=10_000
    )


def test_looking_only_is_marked_on_today(scene: Scene, qtbot: QtBot) -> None:
    app = troubled(scene, qtbot, "full-at-start")
    works_again(scene)
    app.trouble_model.go(trouble_text.VIEW)
    qtbot.waitUntil(lambda: notices(app) == ["view"], timeout=10_000)
    assert app.property("screen") == "home"


def test_a_history_that_may_only_be_read_is_read_unasked(scene: Scene, qtbot: QtBot) -> None:
    broken(scene, TroubleKind.READ_ONLY)
    app = scene.app
    assert app is not None
    works_again(scene)
    qtbot.waitUntil(lambda: notices(app) == ["view"], timeout=10_000)
    assert app.property("screen") == "home"
    assert scene.recovery.taken == ["view only"]
    app.notices_model.chooseFolder(QUrl.fromLocalFile("/elsewhere"))
    qtbot.waitUntil(lambda: notices(app) == [], timeout=10_000)
    assert scene.recovery.taken[-1] == f"move to {QUrl.fromLocalFile('/elsewhere').toLocalFile()}"


def test_escape_closes_the_app_from_a_trouble(scene: Scene, qtbot: QtBot) -> None:
    app = troubled(scene, qtbot)
    with qtbot.waitSignal(app.quitWanted, timeout=10_000):
        app.key(int(Qt.Key.Key_Escape), 0)
    assert app.mayClose() is True


def test_what_is_not_saved_stays_said_until_it_is_and_closing_asks(
    scene: Scene, qtbot: QtBot
) -> None:
    app = scene.open()
    app.show_unsaved(Unsaved(writes=1, trouble=FULL))
    assert notices(app) == ["unsaved"]
    assert app.mayClose() is False
    assert app.notices_model.property("asking") is True
    app.key(int(Qt.Key.Key_Escape), 0)
    assert app.notices_model.property("asking") is False
    app.mayClose()
    with qtbot.waitSignal(app.notices_model.historyChanged, timeout=10_000):
        app.show_unsaved(None)
    assert notices(app) == []
    assert app.notices_model.property("asking") is False
    assert app.mayClose() is True


def test_what_is_kept_in_memory_is_not_said_to_have_failed_too(scene: Scene) -> None:
    app = scene.open()
    scene.operations.refuse(OSError("the disk is full"))
    assert notices(app) == ["refused"]
    app.show_unsaved(Unsaved(writes=1, trouble=FULL))
    scene.operations.refuse(OSError("the disk is full"))
    assert notices(app) == ["unsaved"]


def test_a_refusal_says_what_is_wrong_where_and_what_helps() -> None:
    assert trouble_text.refusal(FULL) == (
        "The disk is full: /data/history.sqlite. Free some space, then try again."
    )


def test_the_summary_says_not_saved_until_it_is(scene: Scene, qtbot: QtBot) -> None:
    SCENES["full-disk"](scene)
    app = scene.app
    assert app is not None
    summary = app.summary_model
    assert summary is not None
    assert summary.property("stored") == "Not saved yet"
    app.show_unsaved(None)
    qtbot.waitUntil(lambda: summary.property("stored") == "Saved on this computer", timeout=10_000)


def test_the_report_of_a_crash_can_be_copied_and_put_away(scene: Scene, qtbot: QtBot) -> None:
    scene.crash_report = "Fatal Python error"
    app = scene.open()
    app.notices_model.go("crash", "copy")
    assert QGuiApplication.clipboard().text() == "Fatal Python error"
    assert app.notices_model.property("rows").rows[0].wayName == "Copied"
    app.notices_model.go("crash", "dismiss")
    assert notices(app) == []


class Shown(QObject):
    """Stands in for the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.folders: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.folders.append(url.toLocalFile())


@pytest.fixture
def shown() -> Iterator[Shown]:
    shown = Shown()
    QDesktopServices.setUrlHandler("file", shown, "show")  # type: ignore[arg-type]
    yield shown
    QDesktopServices.unsetUrlHandler("file")


def test_the_folder_of_the_file_is_shown(
    scene: Scene, qtbot: QtBot, tmp_path: Path, shown: Shown
) -> None:
    app = scene.open()
    path = str(tmp_path / "history.sqlite")
    app.trouble_model.show(Trouble(kind=TroubleKind.NEWER, path=path))
    app.trouble_model.go(trouble_text.OPEN_FOLDER)
    assert shown.folders == [str(tmp_path)]


def test_the_first_key_is_on_the_thing_to_do_and_tab_reaches_all(
    scene: Scene, qtbot: QtBot
) -> None:
    troubled(scene, qtbot)
    window = open_window(scene, Settings(), 1024, 640)
    settle()
    said = []
    for _ in range(8):
        said.append(looking.focused(window.window))
        QTest.keyClick(window.window, Qt.Key.Key_Tab)
    window.close()
    assert said[0] == "Restore"
    assert {"Start empty", "Open the folder", "Close the app"} <= set(said)
    assert sum("April 2026" in one for one in said) == 3


def test_the_window_for_choosing_a_folder_opens(scene: Scene, qtbot: QtBot) -> None:
    app = troubled(scene, qtbot, "newer")
    window = open_window(scene, Settings(), 1280, 800)
    app.trouble_model.go(trouble_text.CHOOSE_FOLDER)
    qtbot.waitUntil(lambda: len(QGuiApplication.topLevelWindows()) > 1, timeout=10_000)
    window.close()


def test_behind_the_question_before_closing_nothing_can_be_reached(
    scene: Scene, qtbot: QtBot
) -> None:
    SCENES["full-disk-closing"](scene)
    window = open_window(scene, Settings(), 1280, 800)
    reached = set()
    for _ in range(8):
        reached.add(looking.focused(window.window))
        QTest.keyClick(window.window, Qt.Key.Key_Tab)
    window.close()
    assert reached == {"Try again", "Keep the app open", "Close and lose it"}
