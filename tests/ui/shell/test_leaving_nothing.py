"""A working day of sessions leaves nothing behind that would add up."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.session.timeline import StepKind
from rehab_desktop.ui.base.picture import Picture
from rehab_desktop.ui.session.ready_model import ReadyModel
from rehab_desktop.ui.session.session_model import SessionModel
from rehab_desktop.ui.session.summary_model import SummaryModel
from rehab_desktop.ui.shell.app_model import AppModel
from rehab_desktop.ui.shell.window import AppWindow
from rehab_desktop.video.surface import VideoSurface
from tests.shots import open_window, settle
from tests.ui.scene import Scene


def halves() -> int:
    """The items of ours that Python knows, whether or not Qt still does."""
    gc.collect()
    # Of their types only: to ask more of one whose other half is gone may end the process.
    return sum(issubclass(type(one), Picture | VideoSurface) for one in gc.get_objects())


def test_a_rest_and_the_set_after_it_leave_no_items_behind(opened: list[AppWindow]) -> None:
    scene = Scene()
    scene.start("strength")
    scene.go_to(lambda step: step.kind is StepKind.HOLD)
    scene.open()
    opened.append(open_window(scene, Settings(), 1280, 800))
    before = halves()
    for kind in (StepKind.REST, StepKind.HOLD) * 3:
        scene.go_to(lambda step, kind=kind: step.kind is kind)  # type: ignore[misc]
        settle()
    assert halves() == before


def do_one(scene: Scene, app: AppModel) -> None:
    app.choose("mobility-10")
    assert app.ready_model is not None
    app.ready_model.begin()
    assert app.session_model is not None
    scene.runner = app.session_model.runner
    while not scene.runner.state.over:
        scene.runner.skip()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_session_takes_the_place_of_the_one_before(qtbot: QtBot) -> None:
    scene = Scene()
    app = scene.open()
    for _ in range(3):
        do_one(scene, app)
    for kind in (ReadyModel, SessionModel, SummaryModel):
        assert len(app.findChildren(kind)) == 1, kind.__name__
