"""The real clip runs on the page of an exercise, and is gone when the page is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop.composition.app import App
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.settings.settings_model import SettingsModel
from rehab_desktop.video.watch import FrameWatchdog
from tests.composition.reading import choose

PATIENCE_MS = 20_000


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    options = Options(data_dir=tmp_path, video="qt")
    folder = DataFolder(options)
    assert folder.claim()
    app = App(load_content(), options, folder)
    # On a busy machine the first picture may take longer than a person would wait for it.
    app.services.video._watch = FrameWatchdog(PATIENCE_MS * 1_000_000)
    app.window.window.show()
    yield app
    app.close()
    folder.release()


def test_the_clip_runs_and_is_cleared(app: App, qtbot: QtBot) -> None:
    pages = app.model.pages_model
    pages.go("exercises")
    exercises = cast(ExercisesModel, pages.exercises)
    exercises.open("breathing-90-90")
    qtbot.waitUntil(
        lambda: app.services.video.clip_on_screen() == "breathing-90-90", timeout=PATIENCE_MS
    )
    pages.go("today")
    qtbot.waitUntil(lambda: app.services.video.clip_on_screen() == "", timeout=PATIENCE_MS)


def test_a_session_of_it_alone_has_the_picture(app: App, qtbot: QtBot) -> None:
    pages = app.model.pages_model
    pages.go("exercises")
    exercises = cast(ExercisesModel, pages.exercises)
    exercises.open("breathing-90-90")
    qtbot.waitUntil(
        lambda: app.services.video.clip_on_screen() == "breathing-90-90", timeout=PATIENCE_MS
    )
    shown = exercises.property("showing")
    assert shown is True
    choose(app, "alone/breathing-90-90/1")
    app.model.flow.begin_checked()
    qtbot.waitUntil(
        lambda: app.services.video.clip_on_screen() == "breathing-90-90", timeout=PATIENCE_MS
    )
    # The page is taken down only now; it must not clear what the session shows.
    qtbot.wait(300)
    assert app.services.video.clip_on_screen() == "breathing-90-90"
    assert app.services.runner is not None
    app.services.runner.end(keep=False)


def test_another_video_setting_holds_from_the_next_clip_on(app: App, qtbot: QtBot) -> None:
    pages = app.model.pages_model
    settings = cast(SettingsModel, pages.settings)
    exercises = cast(ExercisesModel, pages.exercises)
    pages.go("exercises")
    exercises.open("breathing-90-90")
    qtbot.waitUntil(lambda: app.services.video.clip_on_screen() != "", timeout=PATIENCE_MS)
    assert settings.property("videoInUse") == "In use now: Qt."
    settings.setProperty("video", "none")
    assert app.services.video.clip_on_screen() == ""
    assert app.services.video.status_text() == "no video"
    settings.setProperty("video", "qt")
    exercises.open("high-knees-overhead")
    qtbot.waitUntil(
        lambda: app.services.video.clip_on_screen() == "high-knees-overhead", timeout=PATIENCE_MS
    )
