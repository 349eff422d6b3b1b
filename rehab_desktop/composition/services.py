"""What there is once in a process, whichever person it works for: clock, picture, sound, voice,
settings, language and folder.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from rehab_desktop import paths
from rehab_desktop.app.runner import SessionPorts, SessionRunner
from rehab_desktop.app.settings import Settings
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.settings import ChosenSettings
from rehab_desktop.core.session.ports import Tone
from rehab_desktop.core.session.state import State
from rehab_desktop.platform.clock import MonotonicClock
from rehab_desktop.platform.keep_awake import KeepAwake
from rehab_desktop.platform.ticker import Ticker
from rehab_desktop.sound.tones import Tones
from rehab_desktop.sound.voice import SpokenVoice
from rehab_desktop.text import wording
from rehab_desktop.text.language import Language
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.session.sound_model import Missing
from rehab_desktop.video.choose import VideoChoice, backends
from rehab_desktop.video.stage import VideoStage
from rehab_desktop.video.surface import VideoSurface  # noqa: F401 - registers the type for QML

SENTENCE_AFTER = 600_000_000
"""In a sound test, real nanoseconds from the tone to the sentence."""

ENGINE_MADE_AFTER = 1_500_000_000
"""In a sound test, real nanoseconds from the tone to the sentence where the speech engine is not
made yet, which takes up to two seconds.
"""


class AppServices:
    """The parts that every session, page and person shares. `runner` is the session that the clock
    runs for, None before the first one.
    """

    def __init__(self, options: Options, folder: DataFolder) -> None:
        self.folder = folder
        self.chosen = ChosenSettings(options, folder.path)
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
        self.stage = SessionPorts(
            clock=self.clock,
            video=self.video,
            sound=self.tones,
            voice=self.voice,
            wake_lock=KeepAwake(),
            wording=wording.text,
        )
        self._moved = folder.moved.connect(self.chosen.move_to)

    @property
    def settings(self) -> Settings:
        """The settings in use."""
        return self.chosen.now

    def apply(self, settings: Settings) -> None:
        """Sound and show by new settings."""
        self.tones.set_volume(settings.volume)
        self.voice.set_volume(settings.volume)
        if settings.video != self._backends:
            self._backends = VideoChoice(settings.video)
            self.video.use(backends(self._backends))

    def speak(self) -> None:
        """Use the language of the settings from now on, on the screen and in the voice."""
        self.language.use(self.settings.language)
        self.voice.speak(self.language.code)

    def warm_up(self) -> None:
        """Prepare tones and voice before a session begins."""
        if not self.settings.muted:
            self.tones.prepare()
            if self.settings.voice:
                self.voice.prepare()

    def play_sample(self, sentence: str) -> None:
        """Play a tone and speak a sentence, even where sessions are muted."""
        self.tones.play(Tone.HIGH)
        self.voice.hush()
        wait = SENTENCE_AFTER if self.voice.ready else ENGINE_MADE_AFTER
        self.voice.say(sentence, self.clock.real() + wait)

    # What this computer cannot do

    def watch_missing(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever the answer of `missing` may be another."""
        self.tones.available_changed.connect(changed)
        self.voice.available_changed.connect(changed)
        self.video.status_changed.connect(changed)

    def missing(self) -> Missing:
        """What this computer cannot do, in a word or two each."""
        return Missing(
            sound="" if self.tones.available else translate("App", "No sound"),
            voice="" if self.voice.available else translate("App", "No voice"),
            picture=translate("App", "No picture") if self.video.status_text() else "",
        )

    # The clock of a session

    def play(self, runner: SessionRunner) -> None:
        """Run the clock for a session that has begun."""
        self.runner = runner
        # Every action of the person may change the next instant.
        runner.subscribe(self._update_ticker)
        self.ticker.start()

    def leave(self, runner: SessionRunner) -> None:
        """Let go of a session that another one will go on from: see `SessionRunner.give_up`."""
        runner.give_up()
        if self.runner is runner:
            self.ticker.stop()
            self.runner = None

    def _update_ticker(self, before: State) -> None:
        if self.runner is not None and self.runner.state.over:
            self.ticker.stop()
        elif self.runner is not None and self.runner.state.mode is not before.mode:
            self.ticker.start()

    def _poll(self) -> int | None:
        return self.runner.poll() if self.runner else None

    def close(self) -> None:
        """Close what plays; the clock is stopped and the scene is gone before."""
        QObject.disconnect(self._moved)
        self.video.close()
        self.voice.close()
        self.tones.close()
