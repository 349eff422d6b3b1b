"""The app itself: ports made, joined, run, and taken down in the order that Qt and libvlc bear."""

from __future__ import annotations

import logging
from uuid import uuid4

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt

from rehab_desktop import paths
from rehab_desktop.app.runner import SessionRunner, Stage
from rehab_desktop.app.sessions import Sessions
from rehab_desktop.app.settings import Settings
from rehab_desktop.composition.chosen import ChosenSettings
from rehab_desktop.composition.content import Content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.pages import Parts, page_makers
from rehab_desktop.composition.recovery import HistoryRecovery
from rehab_desktop.core.recovery import Trouble
from rehab_desktop.core.state import State
from rehab_desktop.platform.clock import MonotonicClock
from rehab_desktop.platform.keep_awake import KeepAwake
from rehab_desktop.platform.ticker import Ticker
from rehab_desktop.sound.tones import Tones
from rehab_desktop.sound.voice import SpokenVoice
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.ui import wording
from rehab_desktop.ui.app_model import AppModel
from rehab_desktop.ui.window import make_window
from rehab_desktop.video.choose import VideoChoice, backends
from rehab_desktop.video.stage import VideoStage
from rehab_desktop.video.surface import VideoSurface  # noqa: F401 - registers the type for QML

log = logging.getLogger(__name__)


class App:
    """One running app over a data folder: every part it is made of, and how they hang together."""

    def __init__(
        self,
        content: Content,
        options: Options,
        folder: DataFolder,
        *,
        at_start: Trouble | None = None,
    ) -> None:
        self.history = SqliteHistory(folder.path / paths.HISTORY_FILE)
        # Importing its engine on another thread would take Python from the scene as that is built.
        self.history.hold()
        self.recovery = HistoryRecovery(self.history, folder)
        self._chosen = ChosenSettings(options, folder.path)
        self.runner: SessionRunner | None = None
        self.clock = MonotonicClock(options.speed)
        self.video = VideoStage(backends(VideoChoice(self.settings.video)))
        self.tones = Tones(paths.SOUNDS)
        self.voice = SpokenVoice(real=self.clock.real)
        self.ticker = Ticker(self._poll)
        self.tones.set_volume(self.settings.volume)
        self.voice.set_volume(self.settings.volume)
        sessions = Sessions(
            library=content.library,
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
            settings_changed=self._chosen.keep,
            guide=content.catalogue.safety,
            play=self._play,
            real=self.clock.real,
            wall=self.clock.wall,
            recovery=self.recovery,
            crash_report=folder.crash,
            at_start=at_start,
            pages=page_makers(
                Parts(
                    content=content,
                    history=self.history,
                    clock=self.clock,
                    chosen=self._chosen,
                )
            ),
        )
        self.recovery.unsaved_changed.connect(self.model.show_unsaved)
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
        self.window.window.frameSwapped.connect(
            self.history.release, Qt.ConnectionType.SingleShotConnection
        )
        folder.raise_wanted.connect(self.window.come_to_front)

    def _play(self, runner: SessionRunner) -> None:
        """Run the clock for a session that has begun."""
        self.runner = runner
        # Whatever a person asks for may change what is due next.
        runner.subscribe(self._look_again)
        self.ticker.start()

    @property
    def settings(self) -> Settings:
        """What is in force now."""
        return self._chosen.now

    def _warm_up(self) -> None:
        """Make tones and voice while the person reads the check before a session."""
        if str(self.model.screen) in ("ready", "session") and not self.settings.muted:
            self.tones.prepare()
            if self.settings.voice:
                self.voice.prepare()

    def _mark_missing(self) -> None:
        """Say in the corner of the session what this computer cannot do."""
        if not shiboken6.isValid(self.model):  # closing takes it down before the parts that tell
            return
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("App", text)
