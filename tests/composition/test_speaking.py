"""Another language is spoken at once, on the page where it was chosen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from rehab_desktop.composition.app import App
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options


def called(app: App, title: str) -> bool:
    return app.window.window.title() == title


def test_the_app_speaks_another_language_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    options = Options(data_dir=tmp_path, mute=True, video="none")
    folder = DataFolder(options)
    folder.make()
    assert folder.claim()
    app = App(load_content(), options, folder)
    try:
        app.window.window.show()
        app.model.pages_model.go("settings")
        for language, title in (("de", "Läuferknie"), ("en", "Runner’s Knee")):
            app._chosen.keep(replace(app.settings, language=language))
            qtbot.waitUntil(partial(called, app, title))
            assert app.model.pages_model.page == "settings"
            assert app.window.window.isVisible()
    finally:
        app.language.forget()
        app.close()
        folder.release()
