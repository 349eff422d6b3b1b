"""Every screen loads without a word of complaint and can be read, at each size, theme and scale."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.programme.log import PainKind
from rehab_desktop.core.session.state import Mode, PauseReason
from rehab_desktop.text import trouble_text
from rehab_desktop.ui.clinic.shell import rail_lines
from rehab_desktop.ui.exporting import file_text
from rehab_desktop.ui.learn import learn_rows
from rehab_desktop.ui.settings import setting_choices
from rehab_desktop.ui.shell import notices_model, pages_model
from rehab_desktop.ui.shell.scene_window import QML
from rehab_desktop.ui.shell.window import AppWindow, make_window
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES


def show(
    opened: list[AppWindow],
    name: str,
    width: int = 1280,
    height: int = 800,
    **settings: object,
) -> AppWindow:
    chosen = Settings(**settings)  # type: ignore[arg-type]
    scene = Scene(chosen)
    SCENES[name](scene)
    opened.append(open_window(scene, chosen, width, height))
    return opened[-1]


def test_the_window_and_its_title_bar_fit_on_a_small_screen(opened: list[AppWindow]) -> None:
    scene = Scene(Settings())
    SCENES["today"](scene)
    assert scene.app is not None
    resources = paths.SHIPPED / "resources"
    opened.append(make_window(scene.app, stage=None, resources=resources, settings=Settings()))
    shown = opened[-1].window
    assert shown.height() <= shown.screen().availableGeometry().height() - 40


@pytest.mark.parametrize(
    "name", ["hold", "breath-in", "breath-out", "wait", "move", "rest", "get-ready", "switch"]
)
def test_word_and_number_are_read_from_three_metres(opened: list[AppWindow], name: str) -> None:
    window = show(opened, name).window
    digits = looking.height_of(looking.named(window, "digits"), "8")
    word = looking.height_of(looking.named(window, "word"), "R")
    assert digits >= 0.22 * window.height()
    assert word >= 0.055 * window.height()


@pytest.mark.parametrize("name", ["hold", "rest", "get-ready", "manual"])
def test_the_pause_button_stays_in_the_middle(opened: list[AppWindow], name: str) -> None:
    window = show(opened, name).window
    pause = looking.named(window, "pause")
    middle = pause.mapRectToScene(pause.boundingRect()).center().x()
    assert middle == pytest.approx(window.width() / 2, abs=1)


def test_the_number_stays_inside_its_ring(opened: list[AppWindow]) -> None:
    for name in ("hold", "get-ready", "rest", "long-move", "manual"):
        digits = looking.named(show(opened, name).window, "digits")
        dial = digits.parentItem()
        assert dial is not None
        ring = min(dial.width(), dial.height())
        assert digits.property("contentWidth") < 0.9 * ring, name


def test_the_name_of_a_short_leg_is_not_written_over_the_next(opened: list[AppWindow]) -> None:
    window = show(opened, "hurts-before-drill", 1024, 640).window
    session = [one for one in looking.texts(window) if one.layer == 0]
    assert "High knees overhead" in [one.text for one in session]
    assert looking.overlaps(session) == []


def test_the_breath_grows_and_shrinks_by_itself(opened: list[AppWindow], qtbot: QtBot) -> None:
    window = show(opened, "breath-in").window
    dial = looking.named(window, "digits").parentItem()
    assert dial is not None
    before = dial.property("breath")
    qtbot.wait(250)
    assert dial.property("breath") > before


def test_reduced_motion_stills_ring_and_breath(opened: list[AppWindow], qtbot: QtBot) -> None:
    window = show(opened, "breath-in", reduce_motion=True).window
    dial = looking.named(window, "digits").parentItem()
    assert dial is not None
    before = dial.property("progress")
    qtbot.wait(150)
    assert dial.property("progress") == before


def test_keys_work_wherever_the_focus_was(opened: list[AppWindow], qtbot: QtBot) -> None:
    shown = show(opened, "breath-out")
    assert shown.model.session_model is not None
    runner = shown.model.session_model.runner
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_X):
        QTest.keyClick(shown.window, key)
    assert runner.state.why is PauseReason.HURTS
    QTest.keyClick(shown.window, Qt.Key.Key_Space)
    assert runner.state.mode is Mode.COUNTDOWN


def test_at_a_red_light_stopping_comes_first_and_is_one_key_away(opened: list[AppWindow]) -> None:
    shown = show(opened, "hurts-red")
    focus = shown.window.activeFocusItem()
    assert focus is not None
    assert focus.objectName() == "endFirst"
    places = {one.text: one.place.top() for one in looking.texts(shown.window)}
    assert "Easier version" not in places
    assert places["End the session"] < places["Stop this exercise"] < places["Go on all the same"]
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    assert shown.model.property("screen") == "summary"


def test_a_pain_told_in_a_set_is_answered_on_the_screen(opened: list[AppWindow]) -> None:
    for scale in (1.0, 2.0):
        window = show(opened, "pain-told", 1024, 640, text_scale=scale).window
        said = [one.text for one in looking.texts(window)]
        assert "Finish the set, then use the easier version." in said, scale


def press_on(shown: AppWindow, name: str) -> None:
    item = looking.named(shown.window, name)
    middle = item.mapRectToScene(item.boundingRect()).center().toPoint()
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=middle)


def test_a_session_is_discarded_by_a_second_press_only(opened: list[AppWindow]) -> None:
    shown = show(opened, "leave")
    press_on(shown, "discard")
    settle()
    assert shown.model.property("screen") == "session"
    assert "Discard for good?" in [one.text for one in looking.texts(shown.window)]
    QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    settle()
    assert "Discard" in [one.text for one in looking.texts(shown.window)]
    press_on(shown, "discard")
    QTest.qWait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 50)
    press_on(shown, "discard")
    assert shown.model.property("screen") == "home"


def test_a_double_click_discards_nothing(opened: list[AppWindow]) -> None:
    shown = show(opened, "leave")
    item = looking.named(shown.window, "discard")
    middle = item.mapRectToScene(item.boundingRect()).center().toPoint()
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(shown.window, Qt.MouseButton.LeftButton, pos=middle)
    assert shown.model.property("screen") == "session"


def test_an_interrupted_session_is_discarded_by_a_second_press_only(
    opened: list[AppWindow], qtbot: QtBot
) -> None:
    shown = show(opened, "today-interrupted")
    press_on(shown, "discard")
    assert shown.model.today_model.property("hasInterrupted") is True
    QTest.qWait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 50)
    press_on(shown, "discard")
    qtbot.waitUntil(lambda: not shown.model.today_model.property("hasInterrupted"), timeout=10_000)


def test_going_on_with_more_than_today_leaves_takes_two_presses(opened: list[AppWindow]) -> None:
    scene = Scene()
    SCENES["today-interrupted"](scene)
    opened.append(open_window(scene, scene.world.settings, 1280, 800))
    shown = opened[-1]
    scene.world.programme.report_pain(PainKind.NOW, 7)
    shown.model.today_model.context.refresh()
    settle()
    assert "You told 7 out of 10 just now." in looking.told(shown.window)
    press_on(shown, "resumeAllTheSame")
    assert shown.model.property("screen") == "home"
    QTest.qWait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 50)
    press_on(shown, "resumeAllTheSame")
    assert shown.model.property("screen") == "session"


def test_walk_a5_a_window_that_fills_the_desktop_stays_so_in_a_session(
    opened: list[AppWindow],
) -> None:
    shown = show(opened, "today")
    shown.window.showMaximized()
    settle()
    shown.model.choose("strength")
    settle()
    assert shown.window.visibility() is QWindow.Visibility.Maximized
    shown.model.toggleFullScreen()
    assert shown.window.visibility() is QWindow.Visibility.FullScreen
    shown.model.toggleFullScreen()
    assert shown.window.visibility() is QWindow.Visibility.Maximized


def test_with_nothing_done_there_is_nothing_to_keep(opened: list[AppWindow]) -> None:
    said = [one.text for one in looking.texts(show(opened, "leave-first").window)]
    assert "Nothing done yet" in said
    assert "Keep what was done" not in said


def test_a_session_that_was_stopped_is_not_praised(opened: list[AppWindow]) -> None:
    said = [one.text for one in looking.texts(show(opened, "summary-stopped").window)]
    assert "Session kept" in said
    assert not [one for one in said if "Well done" in one]
    assert [one for one in said if one.startswith("Red, 7 in 90/90 hip flip: ")]


def test_one_set_is_not_told_as_several(opened: list[AppWindow]) -> None:
    said = [one.text for one in looking.texts(show(opened, "summary-earned").window)]
    assert "1/1 set" in said
    assert "6/6 sets" in said


def test_keys_close_the_table_again_wherever_the_focus_was(opened: list[AppWindow]) -> None:
    for name in ("keys", "keys-today"):
        shown = show(opened, name)
        QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        QTest.keyClick(shown.window, Qt.Key.Key_Question)
        assert shown.model.property("keysShown") is False
        QTest.keyClick(shown.window, Qt.Key.Key_Question)
        assert shown.model.property("keysShown") is True
        QTest.keyClick(shown.window, Qt.Key.Key_Escape)
        assert shown.model.property("keysShown") is False
        QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        assert shown.window.activeFocusItem() is not None


def test_a_row_of_scores_is_one_stop_with_arrows_inside(opened: list[AppWindow]) -> None:
    shown = show(opened, "ready-check")
    window, ready = shown.window, shown.model.ready_model
    assert ready is not None
    QTest.keyClick(window, Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(window, key)
    assert ready.property("pain") == -1
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert ready.property("pain") == 2
    for _ in range(12):
        QTest.keyClick(window, Qt.Key.Key_Right)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert ready.property("pain") == 10
    QTest.keyClick(window, Qt.Key.Key_Tab)
    focus = window.activeFocusItem()
    assert focus is not None
    assert focus.property("text") == "Not today"


def test_digits_belong_to_the_note_while_it_is_written(opened: list[AppWindow]) -> None:
    shown = show(opened, "summary")
    window, summary = shown.window, shown.model.summary_model
    assert summary is not None
    QTest.keyClick(window, Qt.Key.Key_7)
    assert summary.property("pain") == 7
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_8):
        QTest.keyClick(window, key)
    assert (summary.property("pain"), summary.property("effort")) == (7, 8)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_4):
        QTest.keyClick(window, key)
    assert (summary.property("pain"), summary.property("effort")) == (7, 8)


@pytest.mark.parametrize("routine", ["daily-mobility", "strength", "mix-10"])
def test_escape_from_the_check_goes_back_to_its_routine(
    opened: list[AppWindow], routine: str
) -> None:
    shown = show(opened, "today", 1024, 640)
    shown.model.choose(routine)
    settle()
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    settle()
    focus = shown.window.activeFocusItem()
    assert focus is not None
    assert focus.property("routine") in (routine, None)
    place = focus.mapRectToScene(focus.boundingRect())
    assert 0 <= place.top() <= place.bottom() <= shown.window.height()
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    assert shown.model.ready_model is not None
    assert shown.model.ready_model.routine.id == routine


@pytest.mark.parametrize("name", ["paused", "leave", "hurts", "hold"])
def test_no_bar_is_shown_where_there_is_nothing_to_scroll(
    opened: list[AppWindow], name: str
) -> None:
    for size in ((1024, 640), (1281, 803), (1440, 900)):
        window = show(opened, name, *size).window
        bars = [
            one
            for one in looking.items(window.contentItem())
            if one.property("interactive") is True and one.property("contentHeight") is not None
        ]
        assert bars == [], size


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_the_keys_under_the_round_buttons_keep_apart(
    opened: list[AppWindow], size: tuple[int, int]
) -> None:
    for name in ("hold", "rest", "manual"):
        window = show(opened, name, *size).window
        shown = {one.text: one.place for one in looking.texts(window)}
        row = sorted(
            (shown[text] for text in ("Back", "Once more", "Pause", "More time")),
            key=lambda place: place.left(),
        )
        keys = sorted((shown[text] for text in ("←", "R", "+")), key=lambda place: place.left())
        assert keys[0].right() + 12 < row[1].left()
        assert keys[1].right() + 12 < row[2].left()


def test_what_a_button_is_called_covers_neither_word_nor_name(opened: list[AppWindow]) -> None:
    for size in ((1024, 640), (1440, 900)):
        window = show(opened, "hold", *size).window
        word = looking.named(window, "word")
        below = word.mapRectToScene(word.boundingRect()).top()
        said = set()
        for _ in range(6):
            QTest.keyClick(window, Qt.Key.Key_Tab)
            tip = looking.named(window, "pointedAt")
            said.add(tip.property("text"))
            assert tip.mapRectToScene(tip.boundingRect()).bottom() < below
            assert tip.mapRectToScene(tip.boundingRect()).left() > 0
        assert "Voice off  (V)" in said


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_safety_can_be_closed_without_scrolling(opened: list[AppWindow], scale: float) -> None:
    shown = show(opened, "today", 1024, 640, text_scale=scale)
    window = shown.window
    press_on(shown, "safety")
    settle()
    assert [one for one in looking.texts(window) if one.fault] == []
    said = {one.text: one.place for one in looking.texts(window)}
    assert said["Close"].bottom() < window.height()


def test_what_is_behind_a_question_cannot_be_reached(opened: list[AppWindow]) -> None:
    window = show(opened, "hurts").window
    for _ in range(20):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focus = window.activeFocusItem()
        assert focus is not None
        assert looking.is_within(focus, "Overlay"), focus


def test_what_tab_reaches_comes_into_view(opened: list[AppWindow]) -> None:
    window = show(opened, "summary", 1024, 640, text_scale=2.0).window
    for _ in range(30):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focus = window.activeFocusItem()
        assert focus is not None
        place = focus.mapRectToScene(focus.boundingRect())
        assert place.top() >= 0
        assert place.bottom() <= window.height(), focus


def test_arrows_scroll_a_page(opened: list[AppWindow]) -> None:
    window = show(opened, "today").window
    before = [one.text for one in looking.texts(window)]
    for _ in range(12):
        QTest.keyClick(window, Qt.Key.Key_Down)
    after = [one.text for one in looking.texts(window)]
    assert "10-minute mix" not in before
    assert "10-minute mix" in after


def test_the_cross_of_the_window_asks_first(opened: list[AppWindow]) -> None:
    shown = show(opened, "breath-out")
    assert shown.window.close() is False
    assert shown.window.isVisible()
    settle()
    assert "Leave now?" in [one.text for one in looking.texts(shown.window)]


def test_a_clip_without_poster_or_frame_gives_way_to_written_steps(
    opened: list[AppWindow],
) -> None:
    said = [one.text for one in looking.texts(show(opened, "no-clip").window)]
    assert "Settle, grow tall, breathe." in said


def test_every_icon_that_is_named_is_there() -> None:
    named = {
        name
        for file in QML.rglob("*.qml")
        for line in re.findall(
            r"(?<!Accessible\.)\b(?:glyph|name): .*", file.read_text(encoding="utf-8")
        )
        for name in re.findall(r'(?<!label\()(?<!=== )"([a-z0-9-]{1,})"', line)
    }
    named |= {glyph for _, _, glyph in pages_model.PAGES}
    named |= {*trouble_text.GLYPHS.values(), *notices_model.GLYPHS.values()}
    named |= {glyph for _, _, glyph in rail_lines.ENTRIES}
    named |= {*learn_rows.GLYPHS.values(), learn_rows.OTHER}
    named |= set(file_text.GLYPHS.values())
    named |= {one.glyph for one in setting_choices.sections()}
    named |= set(setting_choices.GLYPHS.values())
    there = {file.stem for file in paths.ICONS.glob("*.svg")}
    assert named <= there
    assert there <= named, "an icon is shipped that nothing shows"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_window_takes_the_theme_that_was_chosen(opened: list[AppWindow], theme: str) -> None:
    shown = show(opened, "today", theme=theme)
    assert shown.theme.property("dark") == (theme != "light")
    assert shown.theme.property("outlined") == (theme == "contrast")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_what_was_checked_is_started_by_enter_as_by_space(
    opened: list[AppWindow], key: Qt.Key
) -> None:
    shown = show(opened, "ready-check")
    QTest.keyClick(shown.window, key)
    assert shown.model.property("screen") == "session"
