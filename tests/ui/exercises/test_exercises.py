"""The library of exercises: what is found, where one comes back to, what the picture does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.ui.exercises.exercise_rows import certainty_text
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.exercises.search import folded, found
from rehab_desktop.ui.shell.window import AppWindow
from tests.shipped import library
from tests.shots import open_window, settle
from tests.ui import looking, scenes_library
from tests.ui.scene import Scene


@pytest.fixture
def scene() -> Scene:
    return Scene()


@pytest.fixture
def model(scene: Scene, qtbot: QtBot) -> ExercisesModel:
    return scenes_library.exercises(scene)


@pytest.fixture
def shown(scene: Scene, model: ExercisesModel) -> Iterator[AppWindow]:
    window = open_window(scene, Settings(), 1280, 800)
    yield window
    window.close()


def names(model: ExercisesModel) -> list[str]:
    return [card.exercise for card in model.property("cards").rows]


def is_tile(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("ExerciseTile_QML")


def test_ctrl_f_leads_to_the_search(shown: AppWindow, model: ExercisesModel) -> None:
    looking.named(shown.window, "page-exercises").forceActiveFocus()
    QTest.keyClick(shown.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    for letter in "FLIP":
        QTest.keyClick(shown.window, Qt.Key(ord(letter)))
    assert names(model) == ["hip-flip-90-90"]


def test_words_are_found_whatever_their_case_and_accents() -> None:
    assert folded("Élévation FLÜGEL") == "elevation flugel"
    assert found("ele wand", ("Élévation", "an der Wand"))
    assert not found("ele roller", ("Élévation", "an der Wand"))
    assert found("  ", ("anything",))


def test_an_exercise_is_found_by_name_focus_and_equipment(model: ExercisesModel) -> None:
    everything = list(library().exercises)
    assert names(model) == everything
    assert model.property("count") == f"{len(everything)} exercises"
    model.search("FLIP")
    assert names(model) == ["hip-flip-90-90"]
    assert model.property("count") == "1 exercise"
    model.search("roller")
    assert names(model) == ["roller-bridge"]
    model.search("steady pelvis wall")
    assert set(names(model)) == {"breathing-90-90", "standing-rotations"}
    model.search("running drill")
    assert names(model) == ["leg-cycle-dribbles", "high-knees-overhead"]


def test_filters_narrow_together_and_are_taken_back_together(model: ExercisesModel) -> None:
    model.chooseAim("knee-support")
    model.chooseThing("wall")
    both = set(names(model))
    assert {"breathing-90-90", "wall-calf-strides"} <= both
    # One is for the knee without a wall, the other has a wall and is not for the knee.
    assert not {"roller-bridge", "standing-rotations"} & both
    model.search("trampoline")
    assert model.property("empty") is True
    assert model.property("narrowed") is True
    model.showAll()
    assert names(model) == list(library().exercises)
    assert model.property("narrowed") is False


def test_a_tile_that_is_found_alone_is_as_wide_as_among_others(
    shown: AppWindow, model: ExercisesModel, qtbot: QtBot
) -> None:
    def width() -> float:
        return next(filter(is_tile, looking.items(shown.window.contentItem()))).width()

    before = width()
    model.search("roller")
    qtbot.waitUntil(lambda: width() == pytest.approx(before, abs=2), timeout=5000)


def test_the_clip_runs_while_the_exercise_is_up_and_is_cleared_after(
    scene: Scene, shown: AppWindow, model: ExercisesModel
) -> None:
    model.open("breathing-90-90")
    settle()
    shot = scene.world.video.shot
    assert shot is not None
    assert (shot.clip.id, shot.rate, shot.loose) == ("breathing-90-90", 1.0, True)
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    settle()
    assert scene.world.video.shot is None
    model.open("breathing-90-90")
    settle()
    assert scene.world.video.shot is not None
    shown.model.pages_model.go("learn")
    settle()
    assert scene.world.video.shot is None
    shown.model.pages_model.go("exercises")
    settle()
    assert scene.world.video.shot is not None


def test_each_level_shows_its_own_clip_and_the_other_leg_is_mirrored(qtbot: QtBot) -> None:
    from dataclasses import replace

    clips = dict(library().clips)
    one = clips["breathing-90-90"]
    for name in ("roller-bridge", "roller-bridge-one-leg"):
        clips[name] = replace(
            one, id=name, side=Side.RIGHT if name.endswith("leg") else None, poster=""
        )
    scene = Scene(shown=replace(library(), clips=clips))
    model = scenes_library.exercises(scene)
    model.open("roller-bridge")
    bridge = model._open
    assert bridge is not None
    bridge.play()
    assert bridge.property("sided") is False
    bridge.chooseLevel("2a")
    shot = scene.world.video.shot
    assert shot is not None
    assert (shot.clip.id, shot.mirrored) == ("roller-bridge-one-leg", True)
    assert bridge.property("sided") is True
    assert bridge.property("mirrored") is True
    bridge.chooseSide("right")
    assert scene.world.video.shot is not None
    assert scene.world.video.shot.mirrored is False
    with pytest.raises(ValueError, match="'9' is not a level"):
        bridge.chooseLevel("9")


def test_escape_comes_back_to_the_card_it_came_from(
    shown: AppWindow, model: ExercisesModel
) -> None:
    for _ in range(60):
        QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        if looking.focused(shown.window) == "Foam roller hamstring bridge":
            break
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    settle()
    assert model.property("showing") is True
    assert looking.focused(shown.window) == "All exercises"
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    settle()
    assert looking.focused(shown.window) == "Foam roller hamstring bridge"
    assert 0 <= looking.focus_top(shown.window) < shown.window.height()


def test_an_exercise_is_tried_alone_at_the_level_that_is_shown(
    scene: Scene, shown: AppWindow, model: ExercisesModel
) -> None:
    model.open("roller-bridge")
    settle()
    assert model._open is not None
    model._open.chooseLevel("1a")
    model._open.tryIt()
    settle()
    assert shown.model.property("screen") == "ready"
    assert shown.model.ready_model is not None
    assert shown.model.ready_model.property("title") == "Foam roller hamstring bridge"
    assert scene.world.video.shot is None
    shown.model.flow.begin_checked()
    settle()
    session = shown.model.session_model
    assert session is not None
    assert {step.level for step in session.runner.state.steps} == {"1a"}


def test_what_is_not_sure_is_said_in_plain_words() -> None:
    cards = library().exercises
    assert certainty_text(cards["high-knees-overhead"]).startswith("We are quite sure")
    assert "most likely" in certainty_text(cards["leg-cycle-dribbles"])
    assert "another movement" in certainty_text(cards["standing-rotations"])


def test_what_a_line_rests_on_stands_behind_one_why(
    shown: AppWindow, model: ExercisesModel
) -> None:
    def judged() -> int:
        return sum("clinical judgement" in one.text for one in looking.texts(shown.window))

    model.open("breathing-90-90")
    settle()
    assert judged() == 0
    looking.named(shown.window, "why").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    settle()
    assert judged() > 0
    assert looking.focused(shown.window) == "Hide the reasons"
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    settle()
    assert judged() == 0


def test_sources_say_how_much_of_them_was_read(model: ExercisesModel) -> None:
    model.open("breathing-90-90")
    assert model._open is not None
    lines = model._open.property("sources").rows
    assert any(line.url.startswith("https://") for line in lines)
    assert all(line.read.startswith("Read: ") for line in lines)
    basis = model._open.property("basis").rows
    assert any(line.basis == "clinical judgement" for line in basis)
