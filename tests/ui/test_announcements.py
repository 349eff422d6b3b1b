"""What happens by itself, and what a press did, is told to a screen reader as it happens."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.settings.settings_model import SettingsModel
from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import open_window, settle
from tests.ui import hearing
from tests.ui.history.test_history import Page
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES
from tests.ui.today.test_today import model_of

pytestmark = pytest.mark.skipif(not hearing.GUI.exists(), reason="Qt's handler is found on Linux")


@pytest.fixture
def heard() -> Iterator[list[str]]:
    with hearing.listening() as said:
        yield said


def show(opened: list[AppWindow], name: str) -> Scene:
    scene = Scene()
    SCENES[name](scene)
    opened.append(open_window(scene, Settings(), 1280, 800))
    settle()
    return scene


def test_a_session_says_each_phase_and_that_it_stands_still(
    opened: list[AppWindow], heard: list[str]
) -> None:
    scene = show(opened, "breath-in")
    heard.clear()
    runner = scene.session
    scene.world.go(runner, 12)
    assert heard[:2] == ["Breathe out", "Wait"]
    runner.pause()
    assert heard[-1] == "Paused"


def test_a_pain_that_was_told_is_said_back(opened: list[AppWindow], heard: list[str]) -> None:
    scene = show(opened, "rest")
    QTest.keyClick(opened[-1].window, Qt.Key.Key_3)
    assert scene.session.state.pains or scene.session.state.pain == 3
    assert "Pain 3" in heard


def test_what_was_deleted_is_said(opened: list[AppWindow], heard: list[str]) -> None:
    page = Page()
    opened.append(page.shown)
    page.model._delete(page.newest)
    page.settle()
    assert heard == ["Session deleted."]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("full-disk", "Not saved yet: the disk is full"),
        ("view-only", "You can look, but nothing can be saved here"),
    ],
)
def test_a_notice_is_said_as_it_comes(
    opened: list[AppWindow], heard: list[str], name: str, said: str
) -> None:
    show(opened, name)
    assert [one.splitlines()[0] for one in heard] == [said]


def test_a_key_that_is_taken_is_told_once(opened: list[AppWindow], heard: list[str]) -> None:
    scene = show(opened, "settings-keys")
    assert scene.app is not None
    keys = cast(SettingsModel, scene.app.pages_model.settings).keys_model
    heard.clear()
    keys.change("repeat")
    keys.take(int(Qt.Key.Key_X), 0)
    assert [one for one in heard if "This hurts" in one] == [keys.property("said")]


def test_a_day_that_was_moved_is_told_with_its_reason(
    opened: list[AppWindow], heard: list[str]
) -> None:
    scene = show(opened, "today-first-day")
    today = scene.world.programme.today
    week = model_of(scene).week_model
    week.open(today.isoformat())
    week.startMove("strength")
    week.moveTo((today + timedelta(days=1)).isoformat())
    settle()
    assert [one for one in heard if "You moved strength from Friday to Saturday." in one]
