"""Starting the app: one process for each data folder, and a window that shows any trouble."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtGui import QGuiApplication

from rehab_desktop import __version__, paths
from rehab_desktop.app.recovery import hanging
from rehab_desktop.composition.app import App
from rehab_desktop.composition.asking import ask_folder, is_to_ask
from rehab_desktop.composition.base_app import BaseApp
from rehab_desktop.composition.content import Content, is_clinic, load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.opened import PLAIN, Opened
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.unlocking import open_folder
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.problem import FileRefused
from rehab_desktop.core.content.routine_ports import StoredRoutine
from rehab_desktop.core.history.recovery import Trouble
from rehab_desktop.core.session.state import State
from rehab_desktop.platform import chosen_folder
from rehab_desktop.platform.garbage_timer import GarbageTimer
from rehab_desktop.platform.interrupts import Interrupts
from rehab_desktop.platform.memory import share_heaps
from rehab_desktop.store.troubles import trouble_of
from rehab_desktop.ui.base.future_watcher import FutureWatcher

FAILED = 1
WRONG_USE = 2

A = TypeVar("A", bound=BaseApp[Any])


def run_app(options: Options) -> int:
    """Run the app until its window is closed, or until the routine of `--start` is done. Returns
    the exit code.
    """
    folder = chosen_folder.where(options.data_dir)
    if options.start is not None and is_clinic(folder):
        print(
            f"--start: {folder} is a clinic's folder, where a session belongs to a visit. "
            "Start it in the window.",
            file=sys.stderr,
        )
        return WRONG_USE
    try:
        content = load_content()
    except FileRefused as error:
        print(error, file=sys.stderr)
        return FAILED
    qt = make_qt()
    try:
        if is_to_ask(options):
            chosen = ask_folder(qt)
            if chosen is None:
                return 0
            if chosen != folder:
                options = replace(options, data_dir=chosen)
        return run_in_folder(qt, content, options)
    except ShownByFirst:
        return 0
    except OSError as error:
        print(error, file=sys.stderr)
        return FAILED


def run_in_folder(qt: QGuiApplication, content: Content, options: Options) -> int:
    """Run the app of this folder until its window is closed; the exit code."""
    folder = DataFolder(options)
    if not is_clinic(folder.path):
        return _run_app(qt, content, options, folder)
    return _run_clinic(qt, content, options, folder)


def _run_app(qt: QGuiApplication, content: Content, options: Options, folder: DataFolder) -> int:
    asked = options.start is None

    def make(content: Content, trouble: Trouble | None, opened: Opened) -> App:
        return App(content, options, folder, opened=opened, at_start=trouble)

    def run(app: App) -> int:
        app.window.window.show()
        return qt.exec() if options.start is None else run_one(qt, app, options.start)

    return _run_until_closed(qt, content, options, folder, make, run, asked=asked)


def _run_clinic(qt: QGuiApplication, content: Content, options: Options, folder: DataFolder) -> int:
    # Imported here: somebody with a folder of their own needs nothing of a clinic.
    from rehab_desktop.composition.clinic_app import ClinicApp
    from rehab_desktop.composition.clinic_folder import clinic_of

    def make(content: Content, trouble: Trouble | None, opened: Opened) -> ClinicApp:
        clinic = clinic_of(folder.path)
        return ClinicApp(content, options, folder, clinic, opened=opened, at_start=trouble)

    def run(app: ClinicApp) -> int:
        app.window.window.show()
        return qt.exec()

    return _run_until_closed(qt, content, options, folder, make, run)


def _run_until_closed(
    qt: QGuiApplication,
    content: Content,
    options: Options,
    folder: DataFolder,
    make: Callable[[Content, Trouble | None, Opened], A],
    run: Callable[[A], int],
    *,
    asked: bool = True,
) -> int:
    """Open the folder, then run the app, until it is closed and not to be opened again: what drops
    the key opens the folder anew. Returns the exit code.
    """
    trouble = _enter(folder, asked=asked)
    said: str | None = None
    try:
        while True:
            opened: Opened | None = PLAIN
            if trouble is None:
                opened = open_folder(qt, options, folder, closed=said is not None, said=said or "")
            if opened is None:
                return 0
            app = make(content, trouble, opened)
            try:
                code = run(app)
            finally:
                app.close()
            if app.again is None:
                return code if trouble is None or folder.claimed else code or FAILED
            # Each app has its own: what was added to the library was one person's.
            content, said, trouble = load_content(), app.again, None
    finally:
        folder.release()


class ShownByFirst(Exception):
    """The app is already open in this folder and shows its window now."""


def _enter(folder: DataFolder, *, asked: bool) -> Trouble | None:
    """Create and claim the folder. Returns a trouble for the window to show, None where there is
    none.

    Where no person `asked` for a window, `OSError` is raised instead.
    """
    try:
        folder.make()
    except OSError as error:
        if not asked:
            raise
        if not folder.path.is_dir():
            return trouble_of(error, folder.path)
        # The folder exists, so its content may still be readable.
    if folder.claim():
        return None
    process = f" (process {folder.holder})" if folder.holder else ""
    if not asked:
        raise OSError(
            f"Rehab Desktop is open already with the data folder {folder.path}{process}. "
            "Close it, or choose another folder with --data-dir."
        )
    if folder.ask_first():
        raise ShownByFirst
    print(
        f"Rehab Desktop is open already with the data folder {folder.path}{process}, but does not "
        "answer. Give it a moment, or end that process; a session in progress is kept up to the "
        "last second.",
        file=sys.stderr,
        flush=True,
    )
    return hanging(folder)


def make_qt() -> QGuiApplication:
    """Qt's application. `prepare_graphics` must be called before Qt is imported."""
    share_heaps()
    qt = QGuiApplication([paths.PROGRAM])
    qt.setApplicationName(paths.PROGRAM)
    qt.setApplicationDisplayName("Rehab Desktop")
    qt.setApplicationVersion(__version__)
    Interrupts(qt.quit, qt)
    GarbageTimer(qt)
    return qt


def run_one(qt: QGuiApplication, app: App, routine: str) -> int:
    """Run one routine, built-in or own, at once and without questions; 0 once it is done and
    stored.
    """
    waiting = FutureWatcher()

    def look(_: object) -> None:
        waiting.wait(app.desk.own.routines.load(), begin, lost)

    def begin(found: Sequence[StoredRoutine]) -> None:
        app.desk.own.routines.offer(found)
        routines = app.desk.own.parts.library.routines
        if routine not in routines:
            known = ", ".join(routines)
            print(f"--start: there is no routine '{routine}'; there are {known}", file=sys.stderr)
            qt.exit(WRONG_USE)
            return
        app.model.flow.begin(
            routine, pain_before=None, first=Side(app.services.settings.first_side)
        )
        assert app.services.runner is not None, "a session that has begun has a runner"
        app.services.runner.subscribe(stored)

    def stored(_: State) -> None:
        runner = app.services.runner
        if runner is not None and runner.state.over and runner.recorder.saved is not None:
            waiting.wait(runner.recorder.saved, lambda _: qt.exit(0), lost)

    def lost(error: BaseException) -> None:
        print(error, file=sys.stderr)
        qt.exit(FAILED)

    # A session that cannot be stored must not begin.
    waiting.wait(app.history.open(), look, lost)
    return qt.exec()
