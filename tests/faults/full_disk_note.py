"""A note on a disk that fills up while it is written. Run in a folder of 2 MB that may be filled.

python -m tests.faults.full_disk_note FOLDER
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from rehab_desktop.composition.unsaved import UnsavedOnScreen
from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.store.history_file import SqliteFile
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.notes import kept_notes, opened, seen_visit, write

PATIENCE_S = 20
"""The file tries again after 5 s; a busy machine takes longer."""


def until(holds: Callable[[], bool]) -> None:
    """Let the app work until this holds."""
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end, "it never came"
        QTest.qWait(20)


def main(folder: Path) -> None:
    app = QGuiApplication([])
    data = folder / "data"
    data.mkdir()
    scene = ClinicScene(data)
    visit = seen_visit(scene)
    clinic = scene.open()
    watching = UnsavedOnScreen(SqliteFile(scene.history).watch)
    watching.changed.connect(lambda unsaved: clinic.show_unsaved(unsaved))
    note = opened(scene, visit)
    write(note, NotePart.PLAN, "Before.")
    until(lambda: note.keeper.kept is not None and not note.keeper.behind)

    filler = folder / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 512)
    write(note, NotePart.ASSESSMENT, "Written on a full disk. " * 100)
    until(lambda: clinic.notices_model.unsaved and note.keeper.refused)
    assert "the disk is full" in clinic.notices_model.property("rows").rows[0].title
    assert note.property("state") == "In memory only: the disk does not take it."
    assert clinic.property("screen") == "note"
    assert not clinic.mayClose()
    clinic.notices_model.stay()
    write(note, NotePart.ASSESSMENT, "And this after it was told.")
    assert "full disk" not in kept_notes(scene, visit.person)[0].parts[NotePart.ASSESSMENT]

    filler.unlink()
    until(lambda: not clinic.notices_model.unsaved and not note.keeper.behind)
    (kept,) = kept_notes(scene, visit.person)
    assert kept.parts[NotePart.ASSESSMENT].startswith("Written on a full disk.")
    assert kept.parts[NotePart.ASSESSMENT].endswith("And this after it was told.")
    assert kept.parts[NotePart.PLAN].endswith("Before.")

    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 512)
    note.sign()
    until(lambda: clinic.notices_model.unsaved)
    assert note.property("state") == "Signing: the disk has not taken it yet."
    filler.unlink()
    until(lambda: not clinic.notices_model.unsaved and kept_notes(scene, visit.person)[0].signed)
    until(lambda: note.property("amendable"))
    scene.close()
    del app
    print("2 MB filled in mid-note: said, kept in memory, saved and signed when there was room")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
