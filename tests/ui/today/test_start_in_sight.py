"""Whatever stands above it and however large the letters: Start is in sight without scrolling."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.app.settings import Settings
from rehab_desktop.text.language import Language
from rehab_desktop.ui.shell.window import AppWindow
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES
from tests.ui.scenes_decision import VARIATIONS

MADE = {**SCENES, **VARIATIONS}
TODAY = [name for name in MADE if name.startswith("today")]
CHECKS = [name for name in MADE if name.startswith("ready")]


@pytest.fixture
def language(qtbot: QtBot) -> Iterator[Language]:
    before = QLocale()
    language = Language(paths.SHIPPED / "resources" / "i18n")
    yield language
    language.use("en", before)
    language.forget()


def show(opened: list[AppWindow], name: str, text_scale: float = 2.0) -> tuple[Scene, QQuickWindow]:
    chosen = Settings(text_scale=text_scale)
    scene = Scene(chosen)
    MADE[name](scene)
    opened.append(open_window(scene, chosen, 1024, 640))
    return scene, opened[-1].window


def starts(window: QQuickWindow) -> list[QQuickItem]:
    """The buttons that begin what is due, of those that are wholly in sight."""
    return in_sight(window, "startHero", "startBelow")


def in_sight(window: QQuickWindow, *names: str) -> list[QQuickItem]:
    page = QRectF(0, 0, window.width(), window.height())
    found = [one for one in looking.items(window.contentItem()) if one.objectName() in names]
    return [one for one in found if page.contains(one.mapRectToScene(one.boundingRect()))]


def has_its_own(scene: Scene) -> bool:
    """Whether today has a session and nothing comes before it: weeks to begin, one to resume."""
    assert scene.app is not None
    today = scene.app.today_model
    programme = today.context.parent()
    assert isinstance(programme, ProgrammeModel)
    return (
        programme.decision_model.property("course") == "start"
        and not programme.property("offered")
        and not today.property("hasInterrupted")
    )


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("name", TODAY)
def test_start_is_in_sight(
    opened: list[AppWindow], language: Language, qtbot: QtBot, name: str, text_scale: float
) -> None:
    scene, window = show(opened, name, text_scale)
    if has_its_own(scene):
        # On a busy machine the page is laid out some frames later.
        qtbot.waitUntil(lambda: len(starts(window)) > 0, timeout=20_000)


@pytest.mark.parametrize("code", ["de", "es"])
@pytest.mark.parametrize("name", ["today-red-drill", "today-sore", "today-gate", "today-away"])
def test_start_is_in_sight_in_longer_words(
    opened: list[AppWindow], language: Language, name: str, code: str
) -> None:
    language.use(code, QLocale(code))
    _, window = show(opened, name)
    assert starts(window)


def test_the_bar_below_goes_where_the_card_itself_comes_into_sight(
    opened: list[AppWindow], language: Language
) -> None:
    _, window = show(opened, "today-red-drill")
    assert [one.objectName() for one in starts(window)] == ["startBelow"]
    looking.named(window, "startHero").forceActiveFocus()
    settle(200)
    assert [one.objectName() for one in starts(window)] == ["startHero"]


def test_the_bar_below_begins_what_is_due(
    opened: list[AppWindow], language: Language, qtbot: QtBot
) -> None:
    scene, window = show(opened, "today-red-drill")
    assert scene.app is not None
    (start,) = starts(window)
    with qtbot.waitSignal(scene.app.today_model.chosen):
        start.metaObject().invokeMethod(start, "click")
    assert start.mapToScene(QPointF()).y() < 640


@pytest.mark.parametrize("name", CHECKS)
def test_what_decides_in_the_check_before_a_session_is_in_sight(
    opened: list[AppWindow], language: Language, name: str
) -> None:
    _, window = show(opened, name)
    assert in_sight(window, "leave", "no")
    there = {one.objectName() for one in looking.items(window.contentItem())}
    assert bool(in_sight(window, "start")) == ("start" in there)
