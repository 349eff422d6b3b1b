"""What was ticked and told is in the file: the next start of the app asks none of it again."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from pytestqt.qtbot import QtBot

from rehab_desktop.composition.app import App
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.ui.first.intake_model import IntakeModel


def started(data: Path) -> tuple[App, DataFolder]:
    options = Options(data_dir=data, video="none", mute=True)
    folder = DataFolder(options)
    folder.make()
    assert folder.claim()
    return App(load_content(), options, folder), folder


def test_the_page_and_the_answers_come_once(qtbot: QtBot, tmp_path: Path) -> None:
    app, folder = started(tmp_path)
    try:
        intake = cast(IntakeModel, app.model.pages_model.intake)
        assert intake.property("shown") is True
        intake.togglePlace("outer")
        intake.setEveryday(3)
        intake.toggleThing("foam roller")
        intake.done()
        app.model.choose("strength")
        assert app.model.property("screen") == "first"
        app.model.safety_model.tick(True)
        app.model.safety_model.goOn()
        assert app.model.ready_model is not None
        assert app.model.ready_model.cautions_model is not None
        app.model.ready_model.cautions_model.tick(True)
        app.model.flow.begin_checked()
        assert app.model.property("screen") == "session"
    finally:
        app.close()
        folder.release()
    app, folder = started(tmp_path)
    try:
        intake = cast(IntakeModel, app.model.pages_model.intake)
        qtbot.waitUntil(lambda: intake.property("everyday") == 3)
        assert intake.property("shown") is False
        assert intake.property("hurting") == ["outer"]
        app.model.choose("strength")
        assert app.model.property("screen") == "ready"
        assert app.model.ready_model is not None
        assert app.model.ready_model.cautions_model is not None
        assert app.model.ready_model.cautions_model.may_start is True
    finally:
        app.close()
        folder.release()
