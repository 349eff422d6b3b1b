"""The page of routines as a person uses it: written in a minute, changed, undone, kept, deleted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.draft import Draft
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.item_numbers import stepped
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.ui.routines.editor_model import RoutineEditorModel
from rehab_desktop.ui.routines.item_fields import parsed, range_text
from rehab_desktop.ui.routines.routines_model import RoutinesModel
from tests.shots import open_window, settle
from tests.ui import looking, scenes_routines
from tests.ui.scene import Scene
from tests.ui.scenes_routines import MORNING, opened

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene()


def names(model: RoutinesModel) -> list[str]:
    return [line.name for line in model.editor_model._items.rows]


def value(editor: RoutineEditorModel, key: str) -> str:
    return next(str(line.value) for line in editor.item_model._fields.rows if line.key == key)


def trouble(editor: RoutineEditorModel, key: str) -> str:
    return next(str(line.trouble) for line in editor.item_model._fields.rows if line.key == key)


# Writing


def test_a_first_routine_takes_four_presses(scene: Scene) -> None:
    model = opened(scene)
    model.drafts_model.writeNew()
    model.drafts_model.beginEmpty()
    assert model.editor_model.draft.title == "My routine"
    model.editor_model.picker_model.pick("breathing-90-90")
    model.editor_model.picker_model.pick("door-frame-push")
    model.editor_model.addPicked()
    model.editor_model.save()
    kept = scene.world.library.routines["my-routine"]
    assert [type(item) for item in kept.items] == [Item, Item]
    assert model.property("view") == "detail"
    assert model.last_change.sentence == "“My routine” is saved."
    assert scene.routines.store.writing is None


def test_an_own_routine_can_be_started_like_any_other(scene: Scene) -> None:
    model = opened(scene, MORNING)
    model.open("stiff-mornings")
    model.start()
    assert scene.app is not None
    assert scene.app.property("screen") == "ready"
    scene.app.flow.begin_checked()
    assert scene.world.video is not None
    assert scene.app.session_model is not None
    steps = scene.app.session_model.runner.state.steps
    assert {step.title for step in steps} >= {"Warm up", "90/90 hip flip"}
    holds = [s for s in steps if s.activity == "door-frame-push" and s.kind.value == "hold"]
    assert (holds[0].duration, holds[0].side, holds[0].tip or "Jaw loose.") == (
        7 * SECOND,
        Side.RIGHT,
        "Jaw loose.",
    )


def test_every_change_is_undone_and_done_again(scene: Scene) -> None:
    model = opened(scene, MORNING)
    model.open("stiff-mornings")
    model.edit()
    editor = model.editor_model
    before = editor.draft
    changes: list[Callable[[], None]] = [
        lambda: editor.setTitle("T"),
        lambda: editor.moveItem(0, 2),
        lambda: editor.duplicateItem(1),
        lambda: editor.removeItem(0),
        lambda: editor.select(0),
        lambda: editor.item_model.step("sets", 1),
        lambda: editor.setNote("N"),
        lambda: editor.setFrequency("F"),
        lambda: editor.setNumber("transition_s", "30"),
        lambda: editor.step("transition_s", -1),
    ]
    drafts = [before]
    for change in changes:
        change()
        if editor.draft != drafts[-1]:
            drafts.append(editor.draft)
    assert len(drafts) == len(changes)  # opening a form is no change
    for draft in reversed(drafts[:-1]):
        editor.undo()
        assert editor.draft == draft
    assert not editor.property("unsaved")
    assert not editor.property("canUndo")
    for draft in drafts[1:]:
        editor.redo()
        assert editor.draft == draft
    assert not editor.property("canRedo")


def test_the_total_is_the_compilers_and_follows_each_change(scene: Scene) -> None:
    model = opened(scene)
    model.drafts_model.beginWith("daily-mobility")
    editor = model.editor_model
    assert editor.property("time") == "14:43"
    editor.select(1)
    editor.item_model.setNumber("pause_s", "0")
    assert editor.property("time") == "14:07"  # twelve waits of 3 s
    assert value(editor, "pause_s") == "0"
    editor.item_model.reset("pause_s")
    assert editor.property("time") == "14:43"


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("inhale_s", "9", "Breathe in: 3 to 5 s. Other counts may make you light-headed"),
        ("exhale_s", "x", "Breathe out: 4 to 8 s."),
        ("pause_s", "0.2", "Wait: 0 to 3 s."),
        ("sets", "2.5", "Sets: a whole number from 1 to 20."),
        ("reps", "0", "Breaths: a whole number from 1 to 200."),
        ("rest_set_s", "901", "Rest between sets: 0 to 900 s."),
    ],
)
def test_a_number_out_of_range_is_refused_in_words(
    scene: Scene, key: str, text: str, said: str
) -> None:
    model = opened(scene)
    model.drafts_model.beginWith("daily-mobility")
    editor = model.editor_model
    editor.select(1)
    draft = editor.draft
    heard: list[str] = []
    model.announced.connect(heard.append)
    editor.item_model.setNumber(key, text)
    assert editor.draft == draft
    assert trouble(editor, key).startswith(said)
    assert heard == [trouble(editor, key)]
    editor.item_model.setNumber("rest_set_s", "45")
    assert trouble(editor, key) == ""


def test_stepping_stops_at_the_ends_and_says_where_they_are(scene: Scene) -> None:
    model = opened(scene)
    model.drafts_model.beginWith("daily-mobility")
    editor = model.editor_model
    editor.select(1)
    for _ in range(9):
        editor.item_model.step("inhale_s", 1)
    assert value(editor, "inhale_s") == "5"
    assert trouble(editor, "inhale_s") == range_text("inhale_s")
    for _ in range(9):
        editor.item_model.step("pause_s", -1)
    assert value(editor, "pause_s") == "0"


def test_numbers_are_read_as_people_write_them() -> None:
    assert parsed("hold_s", " 7.5 ") == 7.5
    assert parsed("hold_s", "") is None
    assert stepped("hold_s", 20, 1) == 25
    assert stepped("hold_s", 5, -1) == 4
    assert stepped("seconds", 180, 1) == 210


def test_another_level_takes_the_numbers_it_has_no_part_for(scene: Scene) -> None:
    model = opened(scene)
    model.drafts_model.beginWith("strength-one-leg")
    editor = model.editor_model
    place = next(
        i
        for i, item in enumerate(editor.draft.items)
        if isinstance(item, Item) and item.exercise == "roller-bridge"
    )
    editor.select(place)
    editor.item_model.chooseSide(2)
    editor.item_model.setNumber("hold_s", "25")
    editor.item_model.chooseLevel("1b")
    item = editor.draft.items[place]
    assert isinstance(item, Item)
    assert (item.level, item.first_side, item.hold_s) == ("1b", None, 25)
    editor.item_model.resetAll()
    assert editor.draft.items[place] == Item(exercise="roller-bridge", level="1b")
    assert editor.property("time") > "0:00"


def test_tips_and_a_timed_stretch_are_written_in_ones_own_words(scene: Scene) -> None:
    model = opened(scene)
    model.drafts_model.beginEmpty()
    editor = model.editor_model
    for key in ("easy-march", "breathing-90-90"):
        editor.picker_model.pick(key)
    editor.addPicked()
    editor.select(0)
    editor.item_model.setBlockTitle("Stairs")
    editor.item_model.setBlockTitle(" ")
    editor.item_model.setBlockCue("Two flights")
    editor.item_model.setNumber("seconds", "90")
    editor.select(1)
    editor.item_model.setTips("Jaw loose.\n\n  Slow.  ")
    first, second = editor.draft.items
    assert isinstance(first, TimedBlock)
    assert (first.title, first.cue, first.seconds) == ("Stairs", "Two flights", 90)
    assert isinstance(second, Item)
    assert second.tips == ("Jaw loose.", "Slow.")


@pytest.mark.parametrize(
    ("title", "items", "said"),
    [
        ("", 1, "Give the routine a name"),
        ("Strength", 1, "There is a routine named “Strength” already"),
        ("x" * 61, 1, "61 characters; 60 can be shown"),
        ("Mine", 0, "Add at least one exercise"),
        ("Mine", 12, "more than 6 hours"),
    ],
)
def test_saving_says_what_is_missing(scene: Scene, title: str, items: int, said: str) -> None:
    model = opened(scene)
    model.drafts_model.beginEmpty()
    editor = model.editor_model
    editor.leave()
    item = Item(exercise="door-frame-push", sets=20)
    editor.open(Draft(title="M", items=(item,) * items))
    editor.setTitle(title)
    editor.save()
    assert said in editor.property("trouble")
    assert model.property("view") == "editor"
    editor.setTitle("Other")
    assert editor.property("trouble") == ""


# Nothing is lost


def test_closing_asks_and_a_draft_is_offered_again(scene: Scene) -> None:
    model = opened(scene, MORNING)
    model.open("stiff-mornings")
    model.edit()
    editor = model.editor_model
    editor.leave()
    assert model.property("view") == "detail"  # nothing was changed
    model.edit()
    editor.setTitle("Longer")
    editor.leave()
    assert editor.property("overlay") == "leave"
    editor.keepAsDraft()
    QCoreApplication.processEvents()
    assert model.drafts_model.property("unsavedName") == "Longer"
    model.drafts_model.goOnWriting()
    assert editor.draft.title == "Longer"
    editor.save()
    assert scene.world.library.routines["stiff-mornings"].title == "Longer"


def test_what_was_being_written_is_there_after_a_crash(scene: Scene) -> None:
    model = opened(scene)
    model.drafts_model.beginEmpty()
    model.editor_model.picker_model.pick("door-frame-push")
    model.editor_model.addPicked()
    again = RoutinesModel(scene.routines.parts)
    QCoreApplication.processEvents()
    assert again.drafts_model.property("unsavedName") == "My routine"
    again.drafts_model.goOnWriting()
    assert again.editor_model.draft == model.editor_model.draft
    assert again.editor_model.property("unsaved")


def test_another_routine_does_not_write_over_a_waiting_draft(scene: Scene) -> None:
    scenes_routines.draft_in_the_way(scene)
    model = scene.routines.page
    assert model.drafts_model.property("asking") == "draft"
    kept = scene.routines.store.writing
    model.drafts_model.closeQuestion()
    assert scene.routines.store.writing == kept
    model.drafts_model.beginEmpty()
    model.drafts_model.discardDraft()
    assert model.property("view") == "editor"
    assert model.editor_model.draft.title == "My routine"


def test_a_deleted_routine_is_brought_back(scene: Scene) -> None:
    scenes_routines.deleted(scene)
    model = scene.routines.page
    assert "at-the-office" not in scene.world.library.routines
    assert (model.property("view"), model.last_change.can_be_undone) == ("list", True)
    model.open("strength")
    model.back()
    model.last_change.undo()
    assert model.property("view") == "detail"
    assert "at-the-office" in scene.world.library.routines


def test_a_routine_that_the_disk_does_not_let_go_is_told_on_its_page(qtbot: QtBot) -> None:
    scene = Scene()
    model = opened(scene, MORNING)
    window = open_window(scene, Settings(), 1280, 800)
    scene.routines.store.broken = OSError("the history may only be read")
    model.open("stiff-mornings")
    model.delete()
    settle()
    told = looking.told(window.window)
    assert "the history may only be read" in told
    assert "“Stiff mornings” was deleted." in told
    window.close()


def test_a_change_of_sides_names_its_side_once(scene: Scene) -> None:
    model = opened(scene)
    model.open("strength")
    lines = [line for line in model.detail_model._steps.rows if line.word == "RIGHT leg"]
    assert lines
    assert {line.side for line in lines} == {""}
