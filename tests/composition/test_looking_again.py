"""A page that was visited before shows what was done since."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from pytestqt.qtbot import QtBot

from rehab_desktop.composition.app import App
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.ui.history.history_model import HistoryModel


def listed(page: HistoryModel) -> list[str]:
    assert page._sessions is not None
    return [one.session for one in page._sessions.property("rows").rows]


def test_a_finished_session_is_in_a_history_that_was_looked_at_before(
    qtbot: QtBot, tmp_path: Path
) -> None:
    options = Options(data_dir=tmp_path, video="none", mute=True, speed=2000)
    folder = DataFolder(options)
    folder.make()
    assert folder.claim()
    app = App(load_content(), options, folder)
    try:
        app.history.release()
        pages = app.model.pages_model
        page = cast(HistoryModel, pages.history)
        sessions = page._sessions
        assert sessions is not None
        qtbot.waitUntil(lambda: sessions._known, timeout=10_000)
        assert listed(page) == []
        app.model.flow.begin("mobility-10", pain_before=None, first=Side.LEFT)
        qtbot.waitUntil(lambda: app.model.summary_model is not None, timeout=20_000)
        assert app.model.summary_model is not None
        app.model.summary_model.setPain(1)
        app.model.summary_model.done()
        assert app.services.runner is not None
        record = app.services.runner.recorder.record
        assert record is not None
        qtbot.waitUntil(lambda: listed(page) == [record.id], timeout=10_000)
    finally:
        app.close()
        folder.release()
