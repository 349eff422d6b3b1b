"""Another language is spoken at once, on the page where it was chosen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from pytestqt.qtbot import QtBot

from rehab_desktop.composition.app import App
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.ui.shell.window import AppWindow
from tests.ui import looking

PRESS, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
NO_KEY = Qt.KeyboardModifier.NoModifier


def called(app: App, word: str) -> bool:
    """The rail calls the settings by this word."""
    return bool(looking.named(app.window.window, "page-settings").property("text") == word)


def test_the_app_speaks_another_language_at_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = Options(data_dir=tmp_path, mute=True, video="none")
    folder = DataFolder(options)
    folder.make()
    assert folder.claim()
    app = App(load_content(), options, folder)
    try:
        app.window.window.show()
        app.model.pages_model.go("settings")
        for language, word in (("de", "Einstellungen"), ("en", "Settings")):
            app.services.chosen.keep(replace(app.services.settings, language=language))
            qtbot.waitUntil(partial(called, app, word))
            assert app.model.pages_model.page == "settings"
            assert app.window.window.isVisible()

        def on_history() -> bool:
            return app.model.pages_model.page == "history"

        app.services.chosen.keep(replace(app.services.settings, welcomed=True))
        make = app._make_window

        def pressed_meanwhile() -> AppWindow:
            old = app.window.window
            button = looking.named(old, "page-history")
            middle = button.mapToScene(QPointF(button.width() / 2, button.height() / 2))
            left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
            for kind, held in ((PRESS, left), (RELEASE, none)):
                event = QMouseEvent(kind, middle, middle, left, held, NO_KEY)
                QCoreApplication.postEvent(old, event)
            return make()

        monkeypatch.setattr(app, "_make_window", pressed_meanwhile)
        app.services.chosen.keep(replace(app.services.settings, language="de"))
        qtbot.waitUntil(partial(called, app, "Einstellungen"))
        qtbot.waitUntil(on_history)
    finally:
        app.services.language.forget()
        app.close()
        folder.release()
