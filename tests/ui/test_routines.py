"""The page of routines used as a person would: written in a minute, moved, undone, kept, shared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QStandardPaths, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.clip import Clip
from rehab_desktop.core.draft import Draft
from rehab_desktop.core.exercise import Side
from rehab_desktop.core.ports_clips import ClipFault, ClipRefused
from rehab_desktop.core.routine import Block, Item, Routine
from rehab_desktop.core.timeline import SECOND
from rehab_desktop.ui.routines.clip_words import clip_refusal
from rehab_desktop.ui.routines.editor_model import RoutineEditorModel
from rehab_desktop.ui.routines.item_fields import parsed, range_text, stepped
from rehab_desktop.ui.routines.routines_model import RoutinesModel
from rehab_desktop.ui.window import AppWindow
from tests.shots import open_window, settle
from tests.ui import looking, scenes_routines
from tests.ui.scenes import SCENES, Scene
from tests.ui.scenes_routines import MORNING, OFFICE, opened

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
    model.writeNew()
    model.beginEmpty()
    assert model.editor_model.draft.title == "My routine"
    model.editor_model.picker_model.pick("breathing-90-90")
    model.editor_model.picker_model.pick("door-frame-push")
    model.editor_model.addPicked()
    model.editor_model.save()
    kept = scene.world.library.routines["my-routine"]
    assert [type(item) for item in kept.items] == [Item, Item]
    assert model.property("view") == "detail"
    assert model.property("notice") == "“My routine” is saved."
    assert scene.routines.store.writing is None


def test_an_own_routine_can_be_started_like_any_other(scene: Scene) -> None:
    model = opened(scene, MORNING)
    model.open("stiff-mornings")
    model.start()
    assert scene.app is not None
    assert scene.app.property("screen") == "ready"
    scene.app.begin_checked()
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
    model.beginWith("daily-mobility")
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
    model.beginWith("daily-mobility")
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
    model.beginWith("daily-mobility")
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
    model.beginWith("strength-one-leg")
    editor = model.editor_model
    place = next(
        i
        for i, item in enumerate(editor.draft.items)
        if isinstance(item, Item) and item.exercise == "roller-bridge"
    )
    editor.select(place)
    editor.item_model.chooseSide(2)
    editor.item_model.setNumber("hold_s", "25")
    editor.item_model.chooseLevel("1a")
    item = editor.draft.items[place]
    assert isinstance(item, Item)
    assert (item.level, item.first_side, item.hold_s) == ("1a", None, 25)
    editor.item_model.resetAll()
    assert editor.draft.items[place] == Item(exercise="roller-bridge", level="1a")
    assert editor.property("time") > "0:00"


def test_tips_and_a_timed_stretch_are_written_in_ones_own_words(scene: Scene) -> None:
    model = opened(scene)
    model.beginEmpty()
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
    assert isinstance(first, Block)
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
    model.beginEmpty()
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
    assert model.property("draftName") == "Longer"
    model.goOnWriting()
    assert editor.draft.title == "Longer"
    editor.save()
    assert scene.world.library.routines["stiff-mornings"].title == "Longer"


def test_what_was_being_written_is_there_after_a_crash(scene: Scene) -> None:
    model = opened(scene)
    model.beginEmpty()
    model.editor_model.picker_model.pick("door-frame-push")
    model.editor_model.addPicked()
    again = RoutinesModel(scene.routines.parts)
    QCoreApplication.processEvents()
    assert again.property("draftName") == "My routine"
    again.goOnWriting()
    assert again.editor_model.draft == model.editor_model.draft
    assert again.editor_model.property("unsaved")


def test_another_routine_does_not_write_over_a_waiting_draft(scene: Scene) -> None:
    scenes_routines.draft_in_the_way(scene)
    model = scene.routines.page
    assert model.property("asking") == "draft"
    kept = scene.routines.store.writing
    model.closeQuestion()
    assert scene.routines.store.writing == kept
    model.beginEmpty()
    model.discardDraft()
    assert model.property("view") == "editor"
    assert model.editor_model.draft.title == "My routine"


def test_a_deleted_routine_is_brought_back(scene: Scene) -> None:
    scenes_routines.deleted(scene)
    model = scene.routines.page
    assert "at-the-office" not in scene.world.library.routines
    assert (model.property("view"), model.property("undoable")) == ("list", True)
    model.open("strength")
    model.back()
    model.undoDelete()
    assert model.property("view") == "detail"
    assert "at-the-office" in scene.world.library.routines


# Files


def test_what_is_exported_comes_in_the_same_elsewhere(
    scene: Scene, tmp_path: Path, qtbot: QtBot
) -> None:
    model = opened(scene, MORNING)
    model.open("stiff-mornings")
    file = tmp_path / "stiff-mornings"
    model.exportTo(QUrl.fromLocalFile(str(file)))
    assert str(tmp_path) in model.property("notice")
    other = Scene()
    elsewhere = opened(other)
    elsewhere.file_desk.read(QUrl.fromLocalFile(f"{file}.toml"))
    assert other.world.library.routines["stiff-mornings"] == MORNING
    assert elsewhere.property("view") == "detail"
    elsewhere.file_desk.read(QUrl.fromLocalFile(f"{file}.toml"))
    assert "already, just like that" in elsewhere.property("notice")
    renamed = tmp_path / "renamed.toml"
    renamed.write_text(Path(f"{file}.toml").read_text())
    elsewhere.file_desk.read(QUrl.fromLocalFile(str(renamed)))
    assert "already, just like that" in elsewhere.property("notice")
    renamed.write_text(renamed.read_text().replace("sets = 2", "sets = 1"))
    elsewhere.file_desk.read(QUrl.fromLocalFile(str(renamed)))
    assert [one.title for one in other.routines.own._shelf.own.values()] == [
        "Stiff mornings",
        "Stiff mornings 2",
    ]


@pytest.mark.parametrize("way", ["both", "replace", "cancel"])
def test_a_clash_is_asked_about(scene: Scene, way: str) -> None:
    scenes_routines.clash(scene)
    model, desk = scene.routines.page, scene.routines.page.file_desk
    assert (desk.property("clash"), desk.property("replaceable")) == ("Stiff mornings", True)
    assert scene.world.library.routines["stiff-mornings"] == MORNING
    {"both": desk.keepBoth, "replace": desk.replaceOld, "cancel": desk.cancel}[way]()
    own = {key: routine.title for key, routine in scene.routines.own._shelf.own.items()}
    assert (
        own
        == {
            "both": {"stiff-mornings": "Stiff mornings", "stiff-mornings-2": "Another"},
            "replace": {"stiff-mornings": "Another"},
            "cancel": {"stiff-mornings": "Stiff mornings"},
        }[way]
    )
    assert model.property("asking") == ""


def test_nothing_of_a_faulty_file_comes_in(scene: Scene, tmp_path: Path) -> None:
    model = opened(scene)
    file = tmp_path / "mine.toml"
    file.write_text("title = 'Mine'\n[[items]]\nexercise = 'rowing'\n[[items]]\nsets = 3\n")
    model.file_desk.read(QUrl.fromLocalFile(str(file)))
    faults = model.file_desk.property("faults")
    assert faults[0].startswith("mine.toml:3: items[1].exercise: 'rowing' is not in the catalogue")
    assert len(faults) == 2
    assert not scene.routines.own._shelf.own
    model.file_desk.cancel()
    assert model.file_desk.property("faults") == []


def test_several_files_come_in_one_after_the_other(
    scene: Scene, tmp_path: Path, qtbot: QtBot
) -> None:
    model = opened(scene, MORNING, OFFICE)
    for routine in (MORNING, OFFICE):
        model.open(routine.id)
        model.exportTo(QUrl.fromLocalFile(str(tmp_path / f"{routine.id}.toml")))
    (tmp_path / "broken.toml").write_text("title = ")
    other = Scene()
    elsewhere = opened(other)
    elsewhere.takeFiles(
        [
            QUrl.fromLocalFile(str(tmp_path / f"{name}.toml"))
            for name in ("stiff-mornings", "broken", "at-the-office")
        ]
    )
    assert [*other.routines.own._shelf.own] == ["stiff-mornings"]
    assert elsewhere.file_desk.property("faults")
    elsewhere.file_desk.cancel()
    assert [*other.routines.own._shelf.own] == ["stiff-mornings", "at-the-office"]


def test_choosers_begin_in_a_folder_that_is_there(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    model = opened(scene, MORNING)
    places = (model, model.editor_model.item_model.clip_model)
    for there, begins in ((tmp_path, tmp_path), (tmp_path / "gone", Path.home())):
        monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _, at=there: str(at))
        for one in places:
            assert Path(one.property("filesFrom").toLocalFile()) == begins


def test_the_file_that_is_offered_bears_the_name_and_a_folder(scene: Scene) -> None:
    model = opened(scene, MORNING)
    model.open("stiff-mornings")
    offered = Path(model.property("exportFile").toLocalFile())
    assert offered.name == "stiff-mornings.toml"
    assert offered.parent.is_dir()


def test_an_export_that_fails_says_why(scene: Scene, tmp_path: Path) -> None:
    model = opened(scene, MORNING)
    model.open("stiff-mornings")
    model.exportTo(QUrl.fromLocalFile(str(tmp_path / "gone" / "x.toml")))
    assert "could not be written: No such file or directory" in model.property("notice")
    model.back()
    assert model.property("notice") == ""


# Clips


def test_an_own_clip_is_shown_once_it_was_found_sound(scene: Scene) -> None:
    scenes_routines.editor(scene)
    item = scenes_routines.form(scene, 1)
    item.clip_model.add(QUrl.fromLocalFile("/home/sam/knee.mp4"))
    assert item.clip_model.property("looking")
    assert scene.routines.clips.asked == ["/home/sam/knee.mp4"]
    clip = Clip(id="own-1", path="/x", duration=SECOND, fps=30, description="knee")
    scene.routines.clips.future.set_result(clip)
    QCoreApplication.processEvents()
    assert scene.routines.clips.taken == [clip]
    assert item.clip_model.property("own")
    draft = scene.routines.page.editor_model.draft
    assert [one.clip for one in draft.items] == ["easy-march", "own-1", "", ""]
    item.clip_model.drop()
    assert not item.clip_model.property("own")


def test_a_clip_that_is_refused_or_from_the_net_changes_nothing(scene: Scene) -> None:
    scenes_routines.editor_clip(scene)
    editor = scene.routines.page.editor_model
    assert "“knee.avi” is a kind of video" in editor.item_model.clip_model.property("trouble")
    assert not editor.property("unsaved")
    editor.item_model.clip_model.add(QUrl("https://example.org/knee.mp4"))
    assert "is not a file on this" in editor.item_model.clip_model.property("trouble")
    editor.item_model.clip_model.add(QUrl.fromLocalFile("/x.mp4"))
    editor.select(1)  # gives up the file
    QCoreApplication.processEvents()
    assert not editor.property("unsaved")


@pytest.mark.parametrize("fault", ClipFault)
def test_each_refusal_names_the_file_and_a_way_out(fault: ClipFault) -> None:
    said = clip_refusal(ClipRefused(fault, "knee.avi"))
    assert ("“knee.avi”" in said) is (fault is not ClipFault.CANCELLED)


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
        scene.routines.page.search(asked)
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
    scene.routines.page.goOnWriting()
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
    assert scene.routines.page.property("asking") == ""
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
    assert count == 378
    assert steps.property("currentIndex") == count - 1
    QTest.keyClick(window.window, Qt.Key.Key_PageUp)
    assert steps.property("currentIndex") < count - 5
    QTest.keyClick(window.window, Qt.Key.Key_Home)
    QTest.keyClick(window.window, Qt.Key.Key_Down)
    assert steps.property("currentIndex") == 1
    window.close()


def test_a_change_of_sides_names_its_side_once(scene: Scene) -> None:
    model = opened(scene)
    model.open("strength")
    lines = [line for line in model.detail_model._steps.rows if line.word == "RIGHT leg"]
    assert lines
    assert {line.side for line in lines} == {""}


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
