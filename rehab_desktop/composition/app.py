"""The app itself: ports made, joined, run, and taken down in the order that Qt and libvlc bear."""

from __future__ import annotations

import signal
import sys
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from rehab_desktop import __version__, paths
from rehab_desktop.app.library import Library
from rehab_desktop.app.runner import SessionRunner, Stage
from rehab_desktop.app.sessions import Sessions
from rehab_desktop.app.settings import Settings
from rehab_desktop.catalogue.problems import CatalogueError
from rehab_desktop.composition.content import load_content
from rehab_desktop.composition.options import Options
from rehab_desktop.core.exercise import Side
from rehab_desktop.core.guidance import SafetyGuide
from rehab_desktop.core.state import State
from rehab_desktop.platform.clock import MonotonicClock
from rehab_desktop.platform.crash_log import start_logging
from rehab_desktop.platform.files import data_folder
from rehab_desktop.platform.keep_awake import KeepAwake
from rehab_desktop.platform.ticker import Ticker
from rehab_desktop.sound.tones import Tones
from rehab_desktop.sound.voice import SpokenVoice
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.settings_file import SettingsFile
from rehab_desktop.ui import wording
from rehab_desktop.ui.app_model import AppModel
from rehab_desktop.ui.waiting import Waiting
from rehab_desktop.ui.window import make_window
from rehab_desktop.video.choose import VideoChoice, backends
from rehab_desktop.video.stage import VideoStage
from rehab_desktop.video.surface import VideoSurface  # noqa: F401 - registers the type for QML

FAILED = 1
WRONG_USE = 2


class App:
    """One running app over a data folder: every part it is made of, and how they hang together."""

    def __init__(
        self, library: Library, guide: SafetyGuide, options: Options, folder: Path
    ) -> None:
        self.history = SqliteHistory(folder / paths.HISTORY_FILE)
        self.settings = _settings(options, folder)
        self.runner: SessionRunner | None = None
        self.clock = MonotonicClock(options.speed)
        self.video = VideoStage(backends(VideoChoice(self.settings.video)))
        self.tones = Tones(paths.SOUNDS)
        self.voice = SpokenVoice(real=self.clock.real)
        self.ticker = Ticker(self._poll)
        self.tones.set_volume(self.settings.volume)
        self.voice.set_volume(self.settings.volume)
        sessions = Sessions(
            library=library,
            history=self.history,
            stage=Stage(
                clock=self.clock,
                video=self.video,
                sound=self.tones,
                voice=self.voice,
                wake_lock=KeepAwake(),
                wording=wording.text,
            ),
            settings=lambda: self.settings,
            new_id=lambda: str(uuid4()),
        )
        self.model = AppModel(
            sessions=sessions,
            settings=self.settings,
            guide=guide,
            play=self._play,
            real=self.clock.real,
            wall=self.clock.wall,
        )
        self.model.changed.connect(self._warm_up)
        self.tones.available_changed.connect(self._mark_missing)
        self.voice.available_changed.connect(self._mark_missing)
        self.video.status_changed.connect(self._mark_missing)
        self.window = make_window(
            self.model,
            stage=self.video,
            resources=paths.SHIPPED / "resources",
            settings=self.settings,
        )

    def _play(self, runner: SessionRunner) -> None:
        """Run the clock for a session that has begun."""
        self.runner = runner
        # Whatever a person asks for may change what is due next.
        runner.subscribe(self._look_again)
        self.ticker.start()

    def _warm_up(self) -> None:
        """Make tones and voice while the person reads the check before a session."""
        if str(self.model.screen) in ("ready", "session") and not self.settings.muted:
            self.tones.prepare()
            if self.settings.voice:
                self.voice.prepare()

    def _mark_missing(self) -> None:
        """Say in the corner of the session what this computer cannot do."""
        self.model.show_missing(
            sound="" if self.tones.available else _tr("No sound"),
            voice="" if self.voice.available else _tr("No voice"),
            picture=_tr("No picture") if self.video.property("status") else "",
        )

    def _look_again(self, before: State) -> None:
        if self.runner is not None and self.runner.state.over:
            self.ticker.stop()
        elif self.runner is not None and self.runner.state.mode is not before.mode:
            self.ticker.start()

    def _poll(self) -> int | None:
        return self.runner.poll() if self.runner else None

    def close(self) -> None:
        """Take everything down: the clock first, the scene before what it shows, the file last."""
        self.ticker.stop()
        self.window.close()
        self.video.close()
        self.voice.close()
        self.tones.close()
        self.history.close()


def run_app(options: Options) -> int:
    """The app until its window is closed, or until a routine asked for with `--start` is done."""
    try:
        content = load_content()
        folder = data_folder(options.data_dir)
        start_logging(folder / paths.LOG_FOLDER)
    except (CatalogueError, OSError) as error:
        print(error, file=sys.stderr)
        return FAILED
    if options.start is not None and options.start not in content.library.routines:
        known = ", ".join(content.library.routines)
        print(f"--start: there is no routine '{options.start}'; there are {known}", file=sys.stderr)
        return WRONG_USE
    qt = make_qt()
    app = App(content.library, content.catalogue.safety, options, folder)
    try:
        app.window.window.show()
        if options.start is None:
            return qt.exec()
        return run_one(qt, app, options.start)
    finally:
        app.close()


def make_qt() -> QGuiApplication:
    """Qt's application; `prepare_graphics` has been called before Qt was imported."""
    qt = QGuiApplication([paths.PROGRAM])
    qt.setApplicationName(paths.PROGRAM)
    qt.setApplicationDisplayName("Rehab Desktop")
    qt.setApplicationVersion(__version__)
    signal.signal(signal.SIGINT, lambda *_: qt.quit())
    return qt


def run_one(qt: QGuiApplication, app: App, routine: str) -> int:
    """Run a routine at once and ask nothing; 0 when it is done and stored."""
    app.model.begin(routine, pain_before=None, first=Side(app.settings.first_side))
    runner = app.runner
    assert runner is not None, "a session that has begun has a runner"
    waiting = Waiting()

    def stored(_: State) -> None:
        if runner.state.over and runner.keeper.saved is not None:
            waiting.wait(runner.keeper.saved, lambda _: qt.exit(0), lost)

    def lost(error: BaseException) -> None:
        print(error, file=sys.stderr)
        qt.exit(FAILED)

    runner.subscribe(stored)
    return qt.exec()


def _tr(text: str) -> str:
    return QCoreApplication.translate("App", text)


def _settings(options: Options, folder: Path) -> Settings:
    """What the person has chosen, under what the command line says for this start."""
    settings = SettingsFile(folder / paths.SETTINGS_FILE, Settings).load()
    if options.video is not None:
        settings = replace(settings, video=options.video)
    return replace(settings, muted=True) if options.mute else settings
