"""The app: it makes and joins all parts, and closes them in the order that Qt and libvlc need."""

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
from rehab_desktop.composition.content import Content, make_programme
from rehab_desktop.composition.exports import make_exporting
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.own_content import OwnContent
from rehab_desktop.composition.pages import Parts, page_makers
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
from rehab_desktop.text import trouble_text, wording
from rehab_desktop.text.language import Language
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.operations import Operations
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.shell.app_model import AppModel
from rehab_desktop.ui.shell.window import AppWindow, make_window
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from rehab_desktop.video.choose import VideoChoice, backends
from rehab_desktop.video.stage import VideoStage
from rehab_desktop.video.surface import VideoSurface  # noqa: F401 - registers the type for QML

log = logging.getLogger(__name__)

SENTENCE_AFTER = 600_000_000
"""In a sound test, real nanoseconds from the tone to the sentence."""

ENGINE_MADE_AFTER = 1_500_000_000
"""In a sound test, real nanoseconds from the tone to the sentence where the speech engine is not
made yet, which takes up to two seconds.
"""


class App:
    """One running app on one data folder: all its parts and how they are connected."""

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
        # Held until the first picture: importing its engine on another thread would slow down the
        # scene.
        self.history.hold()
        file = SqliteFile(self.history)
        self.recovery = HistoryRecovery(file, folder)
        self.operations = Operations(
            lambda error: trouble_text.refusal(self.recovery.explain(error))
        )
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
        self.own = OwnContent(
            content, SqliteRoutines(self.history), folder, self.clock.wall, self.operations
        )
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
            report_pain=programme.report_pain_at,
            dose_of_today=programme.at_todays_dose,
        )
        guide, sources = content.catalogue.safety, content.catalogue.sources
        context = TodayContext(programme, library, guide, sources, self.operations)
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
                hear=self._play_sample,
                exporting=self.exporting,
                programme=programme,
                context=context,
                routines=self.own.parts,
                # A person who already has a history here needs no welcome.
                first_start=self._chosen.new and not known and at_start is None,
                clips=self.own.clips,
            )
        )

        def make_model(**at_start: Any) -> AppModel:
            model = AppModel(
                sessions=sessions,
                settings=self.settings,
                settings_changed=self._chosen.keep,
                guide=guide,
                programme=ProgrammeModel(context),
                play=self._play,
                real=self.clock.real,
                wall=self.clock.wall,
                recovery=self.recovery,
                pages=pages,
                **at_start,
            )
            model.changed.connect(self._warm_up)
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
        self._chosen.subscribe(self._change_language)
        self.own.load()

    def _make_window(self) -> AppWindow:
        return make_window(
            self.model,
            stage=self.video,
            resources=paths.SHIPPED / "resources",
            settings=self.settings,
        )

    def _change_language(self, settings: Settings) -> None:
        """Use another language, if one was chosen."""
        if settings.language != self.language.setting:
            # Later, because the control that chose the language is part of the scene to be
            # replaced.
            QTimer.singleShot(0, self._rebuild_window)

    def _rebuild_window(self) -> None:
        """Make the scene and its models again in the present language.

        Texts were made in the old language, also in lists and in sentences built from parts. Making
        everything again overlooks none of them. No session runs meanwhile, because the language is
        chosen on a page.
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
        # Every action of the person may change the next instant.
        runner.subscribe(self._update_ticker)
        self.ticker.start()

    def _apply(self, settings: Settings) -> None:
        """Apply new settings to all parts."""
        self.tones.set_volume(settings.volume)
        self.voice.set_volume(settings.volume)
        self.model.apply(settings)
        self.window.apply(settings)
        if settings.video != self._backends:
            self._backends = VideoChoice(settings.video)
            self.video.use(backends(self._backends))

    def _play_sample(self, sentence: str) -> None:
        """Play a tone and speak a sentence, even where sessions are muted."""
        self.tones.play(Tone.HIGH)
        self.voice.hush()
        wait = SENTENCE_AFTER if self.voice.ready else ENGINE_MADE_AFTER
        self.voice.say(sentence, self.clock.real() + wait)

    @property
    def settings(self) -> Settings:
        """The settings in use."""
        return self._chosen.now

    def _warm_up(self) -> None:
        """Prepare tones and voice while the person reads the check before a session."""
        if str(self.model.screen) in ("ready", "session") and not self.settings.muted:
            self.tones.prepare()
            if self.settings.voice:
                self.voice.prepare()

    def _mark_missing(self) -> None:
        """Show in the corner of the session what this computer cannot do."""
        if not shiboken6.isValid(self.model):  # at closing it is deleted before the parts that send
            return
        self.model.show_missing(
            sound="" if self.tones.available else translate("App", "No sound"),
            voice="" if self.voice.available else translate("App", "No voice"),
            picture=translate("App", "No picture") if self.video.status_text() else "",
        )

    def _update_ticker(self, before: State) -> None:
        if self.runner is not None and self.runner.state.over:
            self.ticker.stop()
        elif self.runner is not None and self.runner.state.mode is not before.mode:
            self.ticker.start()

    def _poll(self) -> int | None:
        return self.runner.poll() if self.runner else None

    def close(self) -> None:
        """Close all parts: first the clock, then the scene and what it shows, and the history file
        last.
        """
        self.ticker.stop()
        self.window.close()
        self.video.close()
        self.voice.close()
        self.tones.close()
        self.exporting.close()
        self.own.close()
        self.history.close()
