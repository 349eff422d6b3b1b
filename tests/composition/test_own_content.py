"""What is the person's own is there in the real app, over its real file, at the next start too."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import cast

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from rehab_desktop.composition.app import App
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.ui.settings.files_model import FilesModel
from rehab_desktop.ui.settings.settings_model import SettingsModel
from tests.composition.reading import choose
from tests.faults.clip_corpus import GOOD

MINE = Routine(id="mine", title="Mine", items=(Item(exercise="wall-calf-strides", sets=1),))


def started(folder: Path) -> tuple[App, DataFolder]:
    options = Options(data_dir=folder, video="none", mute=True, speed=1.0, start=None)
    data = DataFolder(options)
    data.make()
    assert data.claim()
    return App(load_content(), options, data), data


def wait_for_own(app: App, qtbot: QtBot) -> None:
    """Let the store say what it holds; it was asked when the app was made."""
    told: list[bool] = []
    app.desk.own.parts.own.subscribe(lambda: told.append(True))
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)


def files_of(app: App) -> FilesModel:
    return cast(SettingsModel, app.model.pages_model.settings).files_model


def test_own_clips_go_along_to_another_folder(tmp_path: Path, qtbot: QtBot) -> None:
    app, folder = started(tmp_path / "data")
    try:
        clip = app.desk.own.clips.add(str(GOOD)).result(60)
        app.desk.own.clips.offer(clip)
        there = tmp_path / "stick"
        there.mkdir()
        files = files_of(app)
        files.moveTo(QUrl.fromLocalFile(str(there)))
        qtbot.waitUntil(lambda: "kept here" in str(files.property("done")), timeout=20_000)
        moved = Path(app.desk.own.parts.library.clips[clip.id].path)
        assert moved.is_relative_to(there)
        assert moved.read_bytes() == GOOD.read_bytes()
        assert Path(clip.path).exists(), "the old folder stays as it was"
        assert files.property("failure") == ""
    finally:
        app.close()
        folder.release()


def test_own_clips_that_cannot_be_copied_are_told_with_where_they_are(
    tmp_path: Path, qtbot: QtBot
) -> None:
    app, folder = started(tmp_path / "data")
    try:
        app.desk.own.clips.offer(app.desk.own.clips.add(str(GOOD)).result(60))
        there = tmp_path / "stick"
        there.mkdir()
        (there / "clips").write_text("a file in the way")
        files = files_of(app)
        files.moveTo(QUrl.fromLocalFile(str(there)))
        qtbot.waitUntil(lambda: "kept here" in str(files.property("done")), timeout=20_000)
        assert str(tmp_path / "data") in str(files.property("failure"))
    finally:
        app.close()
        folder.release()


def test_a_restored_back_up_brings_its_routines(tmp_path: Path, qtbot: QtBot) -> None:
    app, folder = started(tmp_path / "data")
    try:
        own, files = app.desk.own.parts.own, files_of(app)
        wait_for_own(app, qtbot)
        own.add(MINE)
        files.backUp()
        qtbot.waitUntil(lambda: files.property("backups").rowCount() == 1, timeout=20_000)
        own.delete("mine")
        files.choose(0)
        files.restore()
        qtbot.waitUntil(lambda: "mine" in app.desk.own.parts.library.routines, timeout=20_000)
    finally:
        app.close()
        folder.release()


def test_an_own_routine_with_an_own_clip_is_there_at_the_next_start(
    tmp_path: Path, qtbot: QtBot
) -> None:
    original = tmp_path / "knee.webm"
    shutil.copy(GOOD, original)
    app, folder = started(tmp_path / "data")
    try:
        wait_for_own(app, qtbot)
        app.desk.own.parts.own.add(MINE)
        app.model.pages_model.go("routines")
        assert app.model.pages_model.routines
        model = app.model.pages_model._made["routines"]
        model.open("mine")  # type: ignore[attr-defined]
        model.edit()  # type: ignore[attr-defined]
        editor = model.editor_model  # type: ignore[attr-defined]
        editor.select(0)
        editor.item_model.clip_model.add(QUrl.fromLocalFile(str(original)))
        qtbot.waitUntil(lambda: not editor.item_model.clip_model.property("looking"), timeout=30000)
        assert editor.item_model.clip_model.property("trouble") == ""
        editor.save()
    finally:
        app.close()
        folder.release()
    original.unlink()
    again, folder = started(tmp_path / "data")
    try:
        library = again.desk.own.parts.library
        qtbot.waitUntil(lambda: "mine" in library.routines, timeout=10000)
        [step, *_] = library.steps(library.routines["mine"])
        clip = library.clip(step)
        assert clip is not None
        assert clip.description == "knee"
        assert Path(clip.path).read_bytes() == GOOD.read_bytes()
        choose(again, "mine")
        assert again.model.property("screen") == "ready"
    finally:
        again.close()
        folder.release()
