"""What is the person's own is there in the real app, over its real file, at the next start too."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from rehab_desktop.composition.app import App
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.core.routine import Item, Routine
from tests.faults.clip_corpus import GOOD

MINE = Routine(id="mine", title="Mine", items=(Item(exercise="wall-calf-strides", sets=1),))


def started(folder: Path) -> tuple[App, DataFolder]:
    options = Options(data_dir=folder, video="none", mute=True, speed=1.0, start=None)
    data = DataFolder(options)
    data.make()
    assert data.claim()
    return App(load_content(), options, data), data


def test_an_own_routine_with_an_own_clip_is_there_at_the_next_start(
    tmp_path: Path, qtbot: QtBot
) -> None:
    original = tmp_path / "knee.webm"
    shutil.copy(GOOD, original)
    app, folder = started(tmp_path / "data")
    try:
        page = app.own.parts
        page.own.add(MINE)
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
        library = again.own.parts.library
        qtbot.waitUntil(lambda: "mine" in library.routines, timeout=10000)
        [step, *_] = library.steps(library.routines["mine"])
        clip = library.clip(step)
        assert clip is not None
        assert clip.description == "knee"
        assert Path(clip.path).read_bytes() == GOOD.read_bytes()
        again.model.choose("mine")
        assert again.model.property("screen") == "ready"
    finally:
        again.close()
        folder.release()
