"""The app itself: ports made, joined, run, and taken down in the order that Qt and libvlc bear."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any
from uuid import uuid4

import shiboken6
from PySide6.QtCore import Qt, QTimer

from rehab_desktop import paths
from rehab_desktop.app.recovery import HistoryRecovery
from rehab_desktop.app.runner import SessionPorts, SessionRunner
from rehab_desktop.app.sessions import Sessions
from rehab_desktop.app.settings import Settings
from rehab_desktop.composition.content import Content
from rehab_desktop.composition.exports import make_exporting
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.own_content import OwnContent
from rehab_desktop.composition.pages import Parts, page_makers
from rehab_desktop.composition.programme import make_programme
from rehab_desktop.composition.settings import ChosenSettings
from rehab_desktop.composition.unsaved import UnsavedOnScreen
from rehab_desktop.core.history.recovery import Trouble
from rehab_desktop.core.session.ports import Tone
from rehab_desktop.core.session.state import State
from rehab_desktop.platform.clock import MonotonicClock
from rehab_desktop.platform.keep_awake import KeepAwake
from rehab_desktop.platform.ticker import Ticker
from rehab_desktop.sound.tones import Tones
from rehab_desktop.sound.voice import SpokenVoice
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.history_file import SqliteFile
from rehab_desktop.store.own_routines import SqliteRoutines
from rehab_desktop.store.past import SqlitePast
from rehab_desktop.store.programme import SqliteProgramme
from rehab_desktop.store.scores import SqliteScores
from rehab_desktop.text import wording
from rehab_desktop.text.language import Language
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.shell.app_model import AppModel
from rehab_desktop.ui.shell.window import AppWindow, make_window
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from rehab_desktop.video.choose import VideoChoice, backends
from rehab_desktop.video.stage import VideoStage
from rehab_desktop.video.surface import VideoSurface  # noqa: F401 - registers the type for QML

log = logging.getLogger(__name__)

SENTENCE_AFTER = 600_000_000
"""Real nanoseconds from the tone of a sound test to its sentence."""

ENGINE_MADE_AFTER = 1_500_000_000
"""The same where the engine is still to be made, which takes up to two seconds."""


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
        known = (folder.path / paths.HISTORY_FILE).exists()
        self.history = SqliteHistory(folder.path / paths.HISTORY_FILE)
        # Importing its engine on another thread would take Python from the scene as that is built.
        self.history.hold()
        file = SqliteFile(self.history)
        self.recovery = HistoryRecovery(file, folder)
        self._unsaved = UnsavedOnScreen(file.watch)
        self._chosen = ChosenSettings(options, folder.path)
        self._backends = VideoChoice(self.settings.video)
        self.language = Language(paths.WORDS)
        self.language.use(self.settings.language)
        self.runner: SessionRunner | None = None
        self.clock = MonotonicClock(options.speed)
        self.video = VideoStage(backends(self._backends))
        self.tones = Tones(paths.SOUNDS)
        self.voice = SpokenVoice(self.language.code, real=self.clock.real)
        self.ticker = Ticker(self._poll)
        self.tones.set_volume(self.settings.volume)
        self.voice.set_volume(self.settings.volume)
        library = replace(content.library, change_over=lambda: self.settings.change_over_s)
        content = replace(content, library=library)
        self.own = OwnContent(content, SqliteRoutines(self.history), folder, self.clock.wall)
        programme = make_programme(content, SqliteProgramme(self.history), self.clock.wall)
        scores = SqliteScores(self.history)
        self.exporting = make_exporting(
            content,
            self.history,
            self.clock.wall,
            programme=programme,
            scores=scores,
        )
        sessions = Sessions(
            library=library,
            history=self.history,
            stage=SessionPorts(
                clock=self.clock,
                video=self.video,
                sound=self.tones,
                voice=self.voice,
                wake_lock=KeepAwake(),
                wording=wording.text,
            ),
            settings=lambda: self.settings,
            new_id=lambda: str(uuid4()),
            tell=programme.tell_later,
            prescribe=programme.prescribed,
        )
        guide, sources = content.catalogue.safety, content.catalogue.sources
        desk = TodayContext(programme, library, guide, sources)
        pages = page_makers(
            Parts(
                content=content,
                past=SqlitePast(self.history),
                scores=scores,
                clock=self.clock,
                chosen=self._chosen,
                recovery=self.recovery,
                folder=folder,
                video=self.video,
                hear=self._hear,
                exporting=self.exporting,
                programme=programme,
                desk=desk,
                routines=self.own.parts,
                # Who has a history here needs no welcome.
                first_start=self._chosen.new and not known and at_start is None,
                history_changed=self._another_history,
                clips=self.own.clips,
            )
        )

        def make_model(**at_start: Any) -> AppModel:
            model = AppModel(
                sessions=sessions,
                settings=self.settings,
                settings_changed=self._chosen.keep,
                guide=guide,
                programme=ProgrammeModel(desk),
                play=self._play,
                real=self.clock.real,
                wall=self.clock.wall,
                recovery=self.recovery,
                pages=pages,
                **at_start,
            )
            model.changed.connect(self._warm_up)
            model.notices_model.historyChanged.connect(self.own.load)
            model.trouble_model.solved.connect(self.own.load)
            return model

        self._make_model = make_model
        self.model = self._make_model(crash_report=folder.crash, at_start=at_start)
        self._unsaved.changed.connect(lambda unsaved: self.model.show_unsaved(unsaved))
        self.tones.available_changed.connect(self._mark_missing)
        self.voice.available_changed.connect(self._mark_missing)
        self.video.status_changed.connect(self._mark_missing)
        self.window = self._make_window()
        self.window.window.frameSwapped.connect(
            self.history.release, Qt.ConnectionType.SingleShotConnection
        )
        folder.raise_wanted.connect(lambda: self.window.come_to_front())
        folder.moved.connect(self._chosen.move_to)
        self._chosen.subscribe(self._apply)
        self._chosen.subscribe(self._speak)
        self.own.load()

    def _make_window(self) -> AppWindow:
        return make_window(
            self.model,
            stage=self.video,
            resources=paths.SHIPPED / "resources",
            settings=self.settings,
        )

    def _another_history(self) -> None:
        """Look at the history that is open now: it has other sessions, and other routines."""
        self.own.load()
        self.model.past.look()

    def _speak(self, settings: Settings) -> None:
        """Have everything said in another language, where one was chosen."""
        if settings.language != self.language.setting:
            # Not now: what chose it stands in the scene that is about to go.
            QTimer.singleShot(0, self._say_anew)

    def _say_anew(self) -> None:
        """Make the scene and its models again, in the language of now, where the old ones stood.

        Whatever they said was put into words long ago, also in lists and sentences put together
        from parts; nothing is overlooked where nothing of it is kept. No session runs meanwhile:
        the language is chosen on a page.
        """
        if str(self.model.screen) != "home":
            return
        self.language.use(self.settings.language)
        self.voice.speak(self.language.code)
        before, old = self.model, self.window
        self.model = self._make_model()
        self.model.stand_in_for(before)
        self._mark_missing()
        self.window = self._make_window()
        self.window.stand_in_for(old)
        old.close()

    def _play(self, runner: SessionRunner) -> None:
        """Run the clock for a session that has begun."""
        self.runner = runner
        # Whatever a person asks for may change what is due next.
        runner.subscribe(self._look_again)
        self.ticker.start()

    def _apply(self, settings: Settings) -> None:
        """Have everything go by settings that have just been chosen."""
        self.tones.set_volume(settings.volume)
        self.voice.set_volume(settings.volume)
        self.model.apply(settings)
        self.window.apply(settings)
        if settings.video != self._backends:
            self._backends = VideoChoice(settings.video)
            self.video.use(backends(self._backends))

    def _hear(self, sentence: str) -> None:
        """Sound and say something, whether or not sessions are muted."""
        self.tones.play(Tone.HIGH)
        self.voice.hush()
        wait = SENTENCE_AFTER if self.voice.ready else ENGINE_MADE_AFTER
        self.voice.say(sentence, self.clock.real() + wait)

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
            sound="" if self.tones.available else translate("App", "No sound"),
            voice="" if self.voice.available else translate("App", "No voice"),
            picture=translate("App", "No picture") if self.video.status_text() else "",
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
        self.exporting.close()
        self.own.close()
        self.history.close()
