"""The page of routines in its window: what keys, Tab and the mouse do there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.ui.routines.routines_model import RoutinesModel
from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES
from tests.ui.scenes_routines import MORNING, opened

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def names(model: RoutinesModel) -> list[str]:
    return [line.name for line in model.editor_model._items.rows]


# With the keyboard and the mouse


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[tuple[Scene, AppWindow]]:
    scene = Scene()
    SCENES["routine-editor"](scene)
    window = open_window(scene, Settings(reduce_motion=True), 1280, 800)
    yield scene, window
    window.close()


def centre(window: AppWindow, name: str) -> QPoint:
    item = looking.named(window.window, name)
    return item.mapRectToScene(item.boundingRect()).center().toPoint()


def test_alt_and_an_arrow_moves_an_item_and_says_so(shown: tuple[Scene, AppWindow]) -> None:
    scene, window = shown
    heard: list[str] = []
    scene.routines.page.announced.connect(heard.append)
    looking.named(window.window, "item-0").forceActiveFocus()
    QTest.keyClick(window.window, Qt.Key.Key_Down, ALT)
    assert names(scene.routines.page)[:2] == ["90/90 breathing with hamstrings", "Warm up"]
    assert heard == ["Warm up: now 2 of 4"]
    QTest.keyClick(window.window, Qt.Key.Key_Down, ALT)
    assert names(scene.routines.page)[2] == "Warm up"  # the keyboard went along
    QTest.keyClick(window.window, Qt.Key.Key_Up, ALT)
    QTest.keyClick(window.window, Qt.Key.Key_Z, CTRL)
    assert names(scene.routines.page)[2] == "Warm up"
    QTest.keyClick(window.window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert names(scene.routines.page)[1] == "Warm up"
    QTest.keyClick(window.window, Qt.Key.Key_Delete)
    assert "Warm up" not in names(scene.routines.page)


def drag(window: AppWindow, name: str, to: int, *, drop: bool = True) -> None:
    start = centre(window, name)
    QTest.mousePress(window.window, Qt.MouseButton.LeftButton, pos=start)
    for part in range(1, 9):
        QTest.mouseMove(window.window, start + QPoint(0, (to - start.y()) * part // 8))
        settle(6)
    if drop:
        QTest.mouseRelease(window.window, Qt.MouseButton.LeftButton, pos=QPoint(start.x(), to))
        settle()


def test_an_item_is_dragged_to_where_the_others_make_room(shown: tuple[Scene, AppWindow]) -> None:
    scene, window = shown
    before = names(scene.routines.page)
    target = centre(window, "grip-2").y() + 10
    places = [centre(window, f"grip-{place}").y() for place in range(4)]
    drag(window, "grip-0", target, drop=False)
    settle()
    slot = looking.named(window.window, "drop-slot")
    middle = slot.mapRectToScene(slot.boundingRect()).center().y()
    assert abs(middle - places[2]) <= 2
    for place, to in ((1, 0), (2, 1), (3, 3)):
        assert abs(centre(window, f"grip-{place}").y() - places[to]) <= 2
    QTest.mouseRelease(
        window.window, Qt.MouseButton.LeftButton, pos=QPoint(centre(window, "grip-1").x(), target)
    )
    settle()
    assert names(scene.routines.page) == [before[1], before[2], before[0], before[3]]
    scene.routines.page.editor_model.undo()
    assert names(scene.routines.page) == before


def test_that_nothing_was_found_is_told_where_the_eye_is(qtbot: QtBot) -> None:
    scene = Scene()
    SCENES["routines"](scene)
    window = open_window(scene, Settings(), 1280, 800)
    for asked in ("9", "99"):
        scene.routines.page.lists_model.search(asked)
        settle()
    told = next(
        one for one in looking.texts(window.window) if one.text.startswith("No routine has")
    )
    assert told.place.top() < 300
    window.close()


def test_a_routine_is_made_by_a_dozen_keys(qtbot: QtBot) -> None:
    scene = Scene()
    SCENES["routines"](scene)
    window = open_window(scene, Settings(), 1280, 800)
    key_of, plain = Qt.Key, Qt.KeyboardModifier.NoModifier
    for key, modifier in (
        (key_of.Key_N, CTRL),
        (key_of.Key_Return, plain),
        (key_of.Key_Space, plain),
        (key_of.Key_Tab, plain),
        (key_of.Key_Space, plain),
        (key_of.Key_Return, CTRL),
        (key_of.Key_S, CTRL),
    ):
        QTest.keyClick(window.window, key, modifier)
        settle()
    page = scene.routines.page
    assert page.property("view") == "detail"
    assert page.detail_model.routine is not None
    assert len(page.detail_model.routine.items) == 2
    window.close()


def test_the_keys_of_the_editor_work_at_once(qtbot: QtBot) -> None:
    scene = Scene()
    SCENES["routines-draft"](scene)
    window = open_window(scene, Settings(), 1280, 800)
    scene.routines.page.drafts_model.goOnWriting()
    settle()
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    settle()
    assert scene.routines.page.editor_model.property("overlay") == "leave"
    window.close()


def test_what_had_the_keyboard_shows_it_again_after_a_question(
    shown: tuple[Scene, AppWindow],
) -> None:
    _, window = shown
    adding = looking.named(window.window, "add-items")
    adding.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(window.window, key)
        settle()
    assert looking.focused(window.window, "objectName") == "add-items"
    assert looking.named(window.window, "add-items").property("visualFocus")


def test_after_a_deletion_enter_brings_back(qtbot: QtBot) -> None:
    scene = Scene()
    SCENES["routine-own"](scene)
    window = open_window(scene, Settings(), 1280, 800)
    deleted = scene.routines.page.detail_model.routine
    assert deleted is not None
    scene.routines.page.delete()
    settle()
    assert deleted.id not in scene.world.library.routines
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    settle()
    assert deleted.id in scene.world.library.routines
    window.close()


def test_no_key_of_the_page_works_under_the_safety_rules(qtbot: QtBot) -> None:
    scene = Scene()
    SCENES["routines"](scene)
    window = open_window(scene, Settings(), 1280, 800)
    looking.named(window.window, "safety").forceActiveFocus()
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    settle()
    QTest.keyClick(window.window, Qt.Key.Key_N, CTRL)
    assert scene.routines.page.drafts_model.property("asking") == ""
    window.close()


def test_tab_goes_through_the_form_of_an_item_and_out_of_it(
    shown: tuple[Scene, AppWindow],
) -> None:
    _, window = shown
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=centre(window, "item-1"))
    settle(120)
    reached: list[str] = []
    while len(reached) < 30 and "item-2" not in reached:
        QTest.keyClick(window.window, Qt.Key.Key_Tab)
        reached.append(
            looking.focused(window.window, "objectName") or looking.focused(window.window)
        )
    numbers = [name for name in reached if name.startswith("number-")]
    assert numbers[:5] == [
        f"number-{key}" for key in ("sets", "reps", "inhale_s", "exhale_s", "pause_s")
    ]
    assert "Choose a file…" in reached
    back: list[str] = []
    while len(back) < 30 and "item-1" not in back:
        QTest.keyClick(window.window, Qt.Key.Key_Backtab)
        back.append(looking.focused(window.window, "objectName") or looking.focused(window.window))
    assert back[:-1] == reached[-2::-1]


def test_escape_puts_a_dragged_item_back(shown: tuple[Scene, AppWindow]) -> None:
    scene, window = shown
    before = names(scene.routines.page)
    drag(window, "grip-0", centre(window, "grip-3").y(), drop=False)
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    QTest.mouseRelease(window.window, Qt.MouseButton.LeftButton, pos=QPoint(600, 500))
    settle()
    assert names(scene.routines.page) == before
    assert scene.routines.page.property("view") == "editor"
    assert scene.routines.page.editor_model.property("overlay") == ""


def test_near_the_edge_the_page_goes_along(qtbot: QtBot) -> None:
    scene = Scene()
    long = Routine(id="long", title="Long", items=MORNING.items * 5)
    model = opened(scene, long)
    model.open("long")
    model.edit()
    window = open_window(scene, Settings(reduce_motion=True), 1024, 640)
    before = names(model)
    drag(window, "grip-0", 560, drop=False)
    # Until the first that could be seen is far above the window.
    qtbot.waitUntil(lambda: centre(window, "grip-1").y() < -200, timeout=20_000)
    QTest.mouseRelease(window.window, Qt.MouseButton.LeftButton, pos=QPoint(300, 560))
    settle()
    landed = [
        place
        for place in range(len(before))
        if names(model) == [*before[1 : place + 1], before[0], *before[place + 1 :]]
    ]
    assert landed
    assert landed[-1] > 8
    window.close()


def test_every_step_is_reached_by_key(qtbot: QtBot) -> None:
    scene = Scene()
    SCENES["routine"](scene)
    window = open_window(scene, Settings(), 1280, 800)
    steps = looking.named(window.window, "steps")
    steps.forceActiveFocus()
    QTest.keyClick(window.window, Qt.Key.Key_End)
    count = steps.property("count")
    assert count > 300
    assert steps.property("currentIndex") == count - 1
    QTest.keyClick(window.window, Qt.Key.Key_PageUp)
    assert steps.property("currentIndex") < count - 5
    QTest.keyClick(window.window, Qt.Key.Key_Home)
    QTest.keyClick(window.window, Qt.Key.Key_Down)
    assert steps.property("currentIndex") == 1
    window.close()


def test_a_space_can_be_typed_in_a_name_and_undone_with_it(shown: tuple[Scene, AppWindow]) -> None:
    scene, window = shown
    editor = scene.routines.page.editor_model
    title = looking.named(window.window, "routine-title")
    title.forceActiveFocus()
    QTest.keyClick(window.window, Qt.Key.Key_End)
    for letter in (Qt.Key.Key_Space, Qt.Key.Key_2):
        QTest.keyClick(window.window, letter)
    assert editor.draft.title == "Stiff mornings 2"
    QTest.keyClick(window.window, Qt.Key.Key_Z, CTRL)
    assert editor.draft.title == title.property("text") == "Stiff mornings"
    QTest.keyClick(window.window, Qt.Key.Key_S, CTRL)
    assert scene.routines.page.property("view") == "detail"


def test_the_search_keeps_the_keyboard_when_the_card_that_was_open_comes_back(
    qtbot: QtBot,
) -> None:
    """The card that was opened before is made anew as it is found, and must not take the keys."""
    scene = Scene()
    SCENES["routines"](scene)
    window = open_window(scene, Settings(), 1280, 800)
    page = scene.routines.page
    page.open("full-session")
    settle()
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    settle()
    assert page.property("view") == "list"
    looking.named(window.window, "search").forceActiveFocus()
    z, back = Qt.Key.Key_Z, Qt.Key.Key_Backspace
    for key in (z, z, back, back, Qt.Key.Key_S, Qt.Key.Key_T, Qt.Key.Key_R):
        QTest.keyClick(window.window, key)
        settle()
    assert page.lists_model.property("query") == "str"
    assert looking.named(window.window, "search").hasActiveFocus()
    window.close()
