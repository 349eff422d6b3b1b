"""Routines and clips that come in from files, and routines that go out to them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl
from pytestqt.qtbot import QtBot

from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.clip_ports import ClipFault, ClipRefused
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.ui.routines.clip_words import clip_refusal
from tests.ui import scenes_routines
from tests.ui.scene import Scene
from tests.ui.scenes_routines import MORNING, OFFICE, opened

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene()


# Files


def test_what_is_exported_comes_in_the_same_elsewhere(
    scene: Scene, tmp_path: Path, qtbot: QtBot
) -> None:
    model = opened(scene, MORNING)
    model.open("stiff-mornings")
    file = tmp_path / "stiff-mornings"
    model.exportTo(QUrl.fromLocalFile(str(file)))
    assert str(tmp_path) in model.last_change.sentence
    other = Scene()
    elsewhere = opened(other)
    elsewhere.importer.read(QUrl.fromLocalFile(f"{file}.toml"))
    assert other.world.library.routines["stiff-mornings"] == MORNING
    assert elsewhere.property("view") == "detail"
    elsewhere.importer.read(QUrl.fromLocalFile(f"{file}.toml"))
    assert "already, just like that" in elsewhere.last_change.sentence
    renamed = tmp_path / "renamed.toml"
    renamed.write_text(Path(f"{file}.toml").read_text())
    elsewhere.importer.read(QUrl.fromLocalFile(str(renamed)))
    assert "already, just like that" in elsewhere.last_change.sentence
    renamed.write_text(renamed.read_text().replace("sets = 2", "sets = 1"))
    elsewhere.importer.read(QUrl.fromLocalFile(str(renamed)))
    assert [one.title for one in other.routines.own._routines.own.values()] == [
        "Stiff mornings",
        "Stiff mornings 2",
    ]


@pytest.mark.parametrize("way", ["both", "replace", "cancel"])
def test_a_clash_is_asked_about(scene: Scene, way: str) -> None:
    scenes_routines.clash(scene)
    model, importer = scene.routines.page, scene.routines.page.importer
    assert (importer.property("clash"), importer.property("replaceable")) == (
        "Stiff mornings",
        True,
    )
    assert scene.world.library.routines["stiff-mornings"] == MORNING
    {"both": importer.keepBoth, "replace": importer.replaceOld, "cancel": importer.cancel}[way]()
    own = {key: routine.title for key, routine in scene.routines.own._routines.own.items()}
    assert (
        own
        == {
            "both": {"stiff-mornings": "Stiff mornings", "stiff-mornings-2": "Another"},
            "replace": {"stiff-mornings": "Another"},
            "cancel": {"stiff-mornings": "Stiff mornings"},
        }[way]
    )
    assert model.drafts_model.property("asking") == ""


def test_nothing_of_a_faulty_file_comes_in(scene: Scene, tmp_path: Path) -> None:
    model = opened(scene)
    file = tmp_path / "mine.toml"
    file.write_text("title = 'Mine'\n[[items]]\nexercise = 'rowing'\n[[items]]\nsets = 3\n")
    model.importer.read(QUrl.fromLocalFile(str(file)))
    faults = model.importer.property("faults")
    assert faults[0].startswith("mine.toml:3: items[1].exercise: 'rowing' is not in the catalogue")
    assert len(faults) == 2
    assert not scene.routines.own._routines.own
    model.importer.cancel()
    assert model.importer.property("faults") == []


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
    elsewhere.importFiles(
        [
            QUrl.fromLocalFile(str(tmp_path / f"{name}.toml"))
            for name in ("stiff-mornings", "broken", "at-the-office")
        ]
    )
    assert [*other.routines.own._routines.own] == ["stiff-mornings"]
    assert elsewhere.importer.property("faults")
    elsewhere.importer.cancel()
    assert [*other.routines.own._routines.own] == ["stiff-mornings", "at-the-office"]


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
    assert "could not be written: No such file or directory" in model.last_change.sentence
    model.back()
    assert model.last_change.sentence == ""


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
