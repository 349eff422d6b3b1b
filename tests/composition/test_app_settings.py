"""The app itself goes by what a person chooses, at once; its data moves with all that is in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.composition.app import App
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.ui.first.intake_model import IntakeModel
from rehab_desktop.ui.keys.bindings import Command
from rehab_desktop.ui.settings.settings_model import SettingsModel
from tests.composition.reading import choose
from tests.store.builders import a_session


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    options = Options(data_dir=tmp_path / "data", video="none")
    folder = DataFolder(options)
    folder.make()
    assert folder.claim()
    app = App(load_content(), options, folder)
    yield app
    app.close()
    folder.release()


def settings(app: App) -> SettingsModel:
    return cast(SettingsModel, app.model.pages_model.settings)


def test_the_first_start_is_told_from_the_second(app: App) -> None:
    intake = cast(IntakeModel, app.model.pages_model.intake)
    assert intake.property("shown") is True
    intake.skip()
    assert intake.property("shown") is False
    assert app.services.settings.welcomed is True
    assert (paths.SETTINGS_FILE in {file.name for file in _folder(app).iterdir()}) is True


def test_look_keys_and_volume_change_at_once(app: App) -> None:
    settings(app).setProperty("theme", "dark")
    settings(app).setProperty("textScale", "1.5")
    assert app.window.theme.property("dark") is True
    assert app.window.theme.property("textScale") == 1.5
    settings(app).keys_model.change("tip")
    settings(app).keys_model.take(ord("N"), 0)
    assert app.window.hotkeys.property("tip") == "N"
    row = next(row for row in app.model.bindings if row.command is Command.TIP)
    assert row.shown == ("N",)
    settings(app).setProperty("volume", 0.2)
    assert app.services.settings.volume == 0.2


def test_the_session_takes_the_time_between_exercises_that_was_chosen(app: App) -> None:
    choose(app, "daily-mobility")
    assert app.model.ready_model is not None
    assert app.model.ready_model.property("time") == "14:43"
    settings(app).setProperty("changeOver", "45")
    choose(app, "daily-mobility")
    assert app.model.ready_model.property("time") == "16:13"


def test_the_video_changes_without_a_restart(app: App) -> None:
    assert app.services.video.status_text() == "no video"
    settings(app).setProperty("video", "qt")
    assert app.services.video.status_text() == ""
    settings(app).setProperty("video", "none")
    assert app.services.video.status_text() == "no video"


def test_the_history_and_the_settings_go_along_to_another_folder(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    app.history.add(a_session(id="kept")).result(10)
    settings(app).setProperty("voice", False)
    old, there = _folder(app), tmp_path / "stick"
    there.mkdir()
    files = settings(app).files_model
    files.moveTo(QUrl.fromLocalFile(str(there)))
    qtbot.waitUntil(lambda: "kept here" in str(files.property("done")), timeout=20_000)
    assert files.property("folder") == str(there)
    assert [one.id for one in app.history.sessions().result(10)] == ["kept"]
    assert app.history.path == there / paths.HISTORY_FILE
    assert (old / paths.HISTORY_FILE).exists()
    assert '"voice": false' in (there / paths.SETTINGS_FILE).read_text()


def test_a_back_up_is_made_and_restored(app: App, qtbot: QtBot) -> None:
    app.history.add(a_session(id="first")).result(10)
    files = settings(app).files_model
    files.backUp()
    qtbot.waitUntil(lambda: files.property("backups").rowCount() == 1, timeout=20_000)
    app.history.add(a_session(id="second")).result(10)
    files.choose(0)
    files.restore()
    qtbot.waitUntil(lambda: "history now" in str(files.property("done")), timeout=20_000)
    assert [one.id for one in app.history.sessions().result(10)] == ["first"]


def _folder(app: App) -> Path:
    return app.history.path.parent
