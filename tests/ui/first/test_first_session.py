"""Nobody trains before the page of safety was read; it comes once, and keeps nobody out."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.programme_reading import SAFETY, cautions_of
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.text.pain_text import SafetySection
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.first.safety_model import in_columns
from rehab_desktop.ui.routines.routines_model import RoutinesModel
from rehab_desktop.ui.shell.window import AppWindow
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from tests.fake_programme import MemoryProgramme
from tests.fakes import answer
from tests.shipped import library
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    scene = Scene()
    scene.newcomer()
    scene.open()
    QCoreApplication.processEvents()
    return scene


def screen(scene: Scene) -> str:
    assert scene.app is not None
    return str(scene.app.property("screen"))


def read(scene: Scene) -> None:
    """Tick, and go on."""
    assert scene.app is not None
    scene.app.safety_model.tick(True)
    scene.app.safety_model.goOn()


def again(scene: Scene) -> Scene:
    """The app started anew over the same file."""
    next_time = Scene()
    next_time.world = scene.world
    next_time.open()
    QCoreApplication.processEvents()
    return next_time


def by_the_button_of_today(scene: Scene) -> None:
    assert scene.app is not None
    scene.app.today_model.startHero()


def by_space(scene: Scene) -> None:
    assert scene.app is not None
    assert scene.app.today_model.startDue() is True


def by_another_routine_of_today(scene: Scene) -> None:
    assert scene.app is not None
    scene.app.today_model.choose("control-10")


def by_a_routine_of_the_list(scene: Scene) -> None:
    assert scene.app is not None
    scene.app.pages_model.go("routines")
    routines = cast(RoutinesModel, scene.app.pages_model.routines)
    routines.open("full-session")
    routines.start()


def by_trying_an_exercise(scene: Scene) -> None:
    assert scene.app is not None
    scene.app.pages_model.go("exercises")
    exercises = cast(ExercisesModel, scene.app.pages_model.exercises)
    exercises.open("high-knees-overhead")
    assert exercises._open is not None
    exercises._open.tryIt()


WAYS: list[Callable[[Scene], None]] = [
    by_the_button_of_today,
    by_space,
    by_another_routine_of_today,
    by_a_routine_of_the_list,
    by_trying_an_exercise,
]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_the_first_session_is_stopped_by_the_page_once_and_never_after(
    scene: Scene, way: Callable[[Scene], None]
) -> None:
    way(scene)
    assert screen(scene) == "first"
    assert scene.app is not None
    scene.app.safety_model.goOn()
    assert screen(scene) == "first"  # nothing without the tick
    read(scene)
    assert screen(scene) == "ready"
    scene.app.flow.leave_check()
    way(scene)
    assert screen(scene) == "ready"
    next_time = again(scene)
    way(next_time)
    assert screen(next_time) == "ready"


def test_the_twelve_weeks_begin_after_the_page_too(scene: Scene) -> None:
    assert scene.app is not None
    cast(ProgrammeModel, scene.context.parent()).start()
    assert screen(scene) == "first"
    assert scene.world.programme.facts.started is None
    read(scene)
    assert screen(scene) == "home"
    assert scene.world.programme.facts.started is not None
    by_space(scene)
    assert screen(scene) == "ready"


def test_an_interrupted_session_waits_for_the_page_as_well(qtbot: QtBot) -> None:
    scene = Scene()
    SCENES["today-interrupted"](scene)
    scene.newcomer()
    scene.world.programme.look()
    assert scene.app is not None
    today = scene.app.today_model
    qtbot.waitUntil(lambda: bool(today.property("hasInterrupted")))
    by_space(scene)
    assert screen(scene) == "first"
    read(scene)
    assert screen(scene) == "session"


def test_a_session_asked_for_on_the_command_line_begins_at_once(scene: Scene) -> None:
    assert scene.app is not None
    scene.app.flow.begin("daily-mobility", pain_before=None, first=Side.LEFT)
    assert screen(scene) == "session"


def test_put_off_it_comes_again_and_nothing_was_begun(scene: Scene) -> None:
    assert scene.app is not None
    for _ in range(2):
        by_a_routine_of_the_list(scene)
        scene.app.safety_model.tick(True)
        assert scene.app.key(int(Qt.Key.Key_Escape), 0)
        assert screen(scene) == "home"
        assert scene.app.pages_model.page == "routines"
        assert not scene.world.programme.is_confirmed(SAFETY)
    by_space(scene)
    assert screen(scene) == "first"
    assert scene.app.safety_model.property("ticked") is False


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Right])
def test_no_key_of_a_session_passes_the_page(opened: list[AppWindow], key: Qt.Key) -> None:
    scene = Scene()
    SCENES["first-session"](scene)
    opened.append(open_window(scene, scene.world.settings, 1280, 800))
    QTest.keyClick(opened[-1].window, key)
    QTest.keyClick(opened[-1].window, Qt.Key.Key_Return)
    assert screen(scene) == "first"


def test_the_page_is_passed_by_keyboard_alone(opened: list[AppWindow]) -> None:
    scene = Scene()
    SCENES["first-session"](scene)
    opened.append(open_window(scene, scene.world.settings, 1280, 800))
    window = opened[-1].window
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert looking.focused(window, "objectName") == "readSafety"
    QTest.keyClick(window, Qt.Key.Key_Space)
    settle()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert looking.focused(window) == "Go on"
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert screen(scene) == "ready"


class ViewOnly(MemoryProgramme):
    """A file that may only be read."""

    def confirm(self, what: str, day: date) -> Future[None]:
        return answer(None, PermissionError())


def test_where_nothing_can_be_kept_it_is_asked_once_in_a_run(qtbot: QtBot) -> None:
    scene = Scene()
    file = ViewOnly(scene.world.history)
    scene.world.programme_file = scene.world.programme._file = file
    scene.open()
    QCoreApplication.processEvents()
    by_space(scene)
    read(scene)
    assert screen(scene) == "ready"
    assert scene.app is not None
    scene.app.flow.leave_check()  # which has the file read again
    QCoreApplication.processEvents()
    assert not scene.world.programme.is_confirmed(SAFETY)
    by_space(scene)
    assert screen(scene) == "ready"
    assert scene.app.notices_model.property("present") is False


def test_who_is_quicker_than_the_file_is_not_asked_what_was_read_long_ago(qtbot: QtBot) -> None:
    scene = Scene()
    kept, late = scene.world.programme_file.kept, Future[ProgrammeLog]()
    scene.world.programme_file.facts = lambda day: late  # type: ignore[method-assign]
    scene.open()
    by_space(scene)
    assert screen(scene) == "first"
    late.set_result(kept)
    QCoreApplication.processEvents()
    assert screen(scene) == "ready"


def test_the_same_is_one_press_away_from_every_page(opened: list[AppWindow]) -> None:
    scene = Scene()
    SCENES["first-session"](scene)
    opened.append(open_window(scene, scene.world.settings, 1280, 800))
    asked = set(looking.told(opened[-1].window))
    assert scene.app is not None
    scene.app.safety_model.leave()
    settle()
    looking.named(opened[-1].window, "safety").clicked.emit()  # type: ignore[attr-defined]
    settle()
    told = set(looking.told(opened[-1].window))
    for one in (*_all_said(scene), str(scene.app.safety_model.property("notice"))):
        assert one in asked
        assert one in told


def _all_said(scene: Scene) -> list[str]:
    assert scene.app is not None
    sections = scene.app.safety_model.property("sections").rows
    return [text for section in sections for text in (section.title, *section.lines)]


def test_both_columns_together_hold_all_of_it_in_its_order() -> None:
    sections = tuple(
        SafetySection(title=str(size), lines=["line"] * size) for size in (7, 4, 4, 6, 5)
    )
    left, right = in_columns(sections)
    assert (*left, *right) == sections
    assert abs(sum(len(s.lines) for s in left) - sum(len(s.lines) for s in right)) <= 6
    assert in_columns(()) == ((), ())


# What each exercise asks to be careful with


def cautions(scene: Scene) -> list[str]:
    assert scene.app is not None
    assert scene.app.ready_model is not None
    model = scene.app.ready_model.cautions_model
    assert model is not None
    return [row.title for row in model.property("rows").rows]


def test_cautions_are_shown_before_the_first_session_with_an_exercise_alone(scene: Scene) -> None:
    assert scene.app is not None
    scene.app.choose("strength")
    read(scene)
    assert cautions(scene) == [
        "Wall calf strides",
        "Foam roller hamstring bridge",
        "Door frame isometric for runners",
    ]
    scene.app.flow.begin_checked()
    assert screen(scene) == "ready"  # not before the tick
    assert scene.app.ready_model is not None
    assert scene.app.ready_model.cautions_model is not None
    scene.app.ready_model.cautions_model.tick(True)
    scene.app.flow.leave_check()
    scene.app.choose("strength")
    assert len(cautions(scene)) == 3  # a check that was left has confirmed nothing
    scene.app.ready_model.cautions_model.tick(True)
    scene.app.flow.begin_checked()
    assert screen(scene) == "session"
    assert scene.world.programme.is_confirmed(cautions_of("door-frame-push"))
    next_time = again(scene)
    assert next_time.app is not None
    next_time.app.choose("strength")
    assert cautions(next_time) == []
    next_time.app.choose("full-session")
    assert "Door frame isometric for runners" not in cautions(next_time)
    assert "90/90 hip flip" in cautions(next_time)


def test_every_caution_of_a_card_is_told_in_its_words(scene: Scene) -> None:
    assert scene.app is not None
    scene.app.choose("alone/door-frame-push/1")
    read(scene)
    assert scene.app.ready_model is not None
    assert scene.app.ready_model.cautions_model is not None
    [row] = scene.app.ready_model.cautions_model.property("rows").rows
    card = library().exercises["door-frame-push"]
    assert row.lines == [one.text for one in card.contraindications]
