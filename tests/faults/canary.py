"""A session with odd words and numbers in it, then every fault that might write one of them down.

python -m tests.faults.canary FOLDER

Ends with a segmentation fault, as a bug in a library would.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from rehab_desktop.composition.app import App
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.start import make_qt
from rehab_desktop.core.content.exercise import Side

NOTE = "Kanarienvogel-Notiz"
SCORE = 7319
PAIN_BEFORE, PAIN, PAIN_AFTER, EFFORT = 8, 9, 6, 3


def main(folder: Path) -> None:
    content = load_content()
    options = Options(data_dir=folder, speed=100, mute=True, video="none")
    qt = make_qt()
    place = DataFolder(options)
    place.make()
    assert place.claim()
    logging.getLogger().setLevel(logging.DEBUG)
    app = App(content, options, place)
    app.window.window.show()
    app.model.flow.begin("mobility-10", pain_before=PAIN_BEFORE, first=Side.LEFT)
    after(qt, 800, lambda: hurt_and_leave(app))
    after(qt, 300, lambda: answer(app))
    for fault in (refused_by_the_file, refused_by_the_disk):
        fault(app)
    # The words of errors that nobody expected.
    QTimer.singleShot(0, raise_note)
    thread = threading.Thread(target=raise_note)
    thread.start()
    thread.join()
    after(qt, 100, lambda: None)
    os.kill(os.getpid(), signal.SIGSEGV)


def after(qt: QGuiApplication, ms: int, act: Callable[[], object]) -> None:
    """Let the app run for so long, then act."""
    QTimer.singleShot(ms, lambda: qt.exit(0))
    qt.exec()
    act()


def hurt_and_leave(app: App) -> None:
    session = app.model.session_model
    assert session is not None
    session.ask.markPain(PAIN)
    session.ask.end(True)


def answer(app: App) -> None:
    summary = app.model.summary_model
    assert summary is not None
    summary.setPain(PAIN_AFTER)
    summary.setEffort(EFFORT)
    summary.setNote(NOTE)
    summary.store()


def refused_by_the_file(app: App) -> None:
    [record] = app.history.sessions().result()
    assert record.note == NOTE
    failed(app.history.annotate(record.id, pain_after=SCORE, effort=SCORE, note=NOTE))
    failed(app.history.annotate(NOTE, pain_after=PAIN, effort=EFFORT, note=NOTE))
    failed(app.history.add(replace(record, title=NOTE, note=NOTE)))


def refused_by_the_disk(app: App) -> None:
    [record] = app.history.sessions().result()
    worker = app.history._worker
    worker.submit(lambda db: db.execute("PRAGMA max_page_count = 1")).result()
    failed(app.history.add(replace(record, id=NOTE, note=NOTE * 20_000)))
    worker.submit(lambda db: db.execute("PRAGMA max_page_count = 100000")).result()


def failed(future: Future[None]) -> None:
    assert future.exception() is not None


def raise_note() -> None:
    raise ValueError(f"pain_after: {SCORE}, said in {NOTE}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
