"""The port `Voice`: the speech queue and the speech of this machine."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from rehab_desktop.sound.queue import DUCK, SpeechQueue
from rehab_desktop.sound.speech import Speech

MILLISECOND = 1_000_000
DUCKED = 0.4
"""Share of the volume of a sentence while a count-down tone sounds."""

log = logging.getLogger(__name__)


def speaker_command(language: str, engine: str = "") -> list[str]:
    """The command that starts the speaking process, from a checkout, a wheel or a frozen bundle."""
    frozen = getattr(sys, "frozen", False)
    program = ["speaker"] if frozen else ["-m", "rehab_desktop.sound.speaker"]
    return [sys.executable, *program, language, engine]


def system_speech(language: str) -> Speech:
    """The speech of this machine for a language such as "en". Nothing is loaded before `start`."""
    if sys.platform == "linux":
        from rehab_desktop.sound.remote_speech import RemoteSpeech

        return RemoteSpeech(speaker_command(language))
    from rehab_desktop.sound.qt_speech import QtSpeech

    return QtSpeech(language)


class SpokenVoice(QObject):
    """One voice: the machine's voice for `language`, unless `speech` is given. Lives on the
    screen's thread.

    `real` returns monotonic nanoseconds, the clock of the due instants.

    The engine is made by `prepare`, or at the first sentence. Without an engine every call does
    nothing, and `prepare` tries again.
    """

    available_changed = Signal()

    def __init__(
        self,
        language: str = "en",
        *,
        speech: Speech | None = None,
        real: Callable[[], int] = time.perf_counter_ns,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._real = real
        self._language = language
        self._speech = speech or system_speech(language)
        self._queue = SpeechQueue()
        self._volume = 1.0
        self._number = 0
        self._started = self._ready = self._closed = False
        self._available = True
        self._turn = self._timer(self._speak)
        self._patience = self._timer(self._give_up)
        self._duck_ends = self._timer(self._unduck)
        self._listen()

    def _listen(self) -> None:
        self._speech.ready.connect(self._begin)
        self._speech.finished.connect(self._said)
        self._speech.failed.connect(self._fail)

    def speak(self, language: str) -> None:
        """Use the machine's voice for this language from now on. It is made when needed."""
        if language == self._language or self._closed:
            return
        self._language = language
        self.hush()
        self._speech.close()
        self._speech = system_speech(language)
        self._started = self._ready = False
        self._listen()
        self._notify(available=True)

    @property
    def available(self) -> bool:
        """False once it is known that this machine cannot speak."""
        return self._available

    @property
    def ready(self) -> bool:
        """True once the engine is made, so that a sentence has no delay."""
        return self._ready

    def prepare(self) -> None:
        """Make the engine, which takes up to two seconds, so that the first sentence is in time."""
        if not (self._started or self._closed):
            self._started = True
            self._speech.start()

    def say(self, text: str, due: int) -> None:
        """Speak a sentence at monotonic instant `due` (ns), at most 700 ms later, or not at all."""
        if self._volume == 0 or self._closed:
            return
        if self._available:
            self.prepare()
        self._queue.add(text, due)
        self._speak()

    def duck(self) -> None:
        """A count-down tone sounds now: begin no sentence, and lower the volume of the
        present one.
        """
        self._queue.duck(self._real())
        self._speech.set_volume(self._volume * DUCKED)
        self._duck_ends.start(DUCK // MILLISECOND)

    def hush(self) -> None:
        """Stop speaking and drop all waiting sentences."""
        self._queue.clear()
        self._patience.stop()
        self._turn.stop()
        self._speech.stop()

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0 (silent) to 1."""
        self._volume = volume
        self._speech.set_volume(volume)
        if volume == 0:
            self.hush()

    def close(self) -> None:
        """Stop and release the engine. Later calls do nothing."""
        self._closed = True
        self.hush()
        self._duck_ends.stop()
        self._speech.close()

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        return timer

    @Slot()
    def _speak(self) -> None:
        """Speak the sentence that is due, or wait until one is."""
        if not self._ready:
            return
        now = self._real()
        if sentence := self._queue.take(now):
            self._number += 1
            self._speech.speak(self._number, sentence.text)
            self._patience.start(_longest(sentence.text))
        elif (instant := self._queue.wake_at()) is not None:
            self._turn.start(-(-(instant - now) // MILLISECOND))

    @Slot(int)
    def _said(self, number: int) -> None:
        if number == self._number:
            self._patience.stop()
            self._queue.done()
            self._speak()

    @Slot()
    def _give_up(self) -> None:
        """End a sentence whose engine does not report the end, perhaps because it lost its sound
        device.
        """
        self._speech.stop()
        self._said(self._number)

    @Slot()
    def _unduck(self) -> None:
        self._speech.set_volume(self._volume)
        self._speak()

    @Slot()
    def _begin(self) -> None:
        self._ready = True
        self._speech.set_volume(self._volume)
        self._notify(available=True)
        self._speak()

    @Slot(str)
    def _fail(self, reason: str) -> None:
        log.info("no voice: %s", reason)
        self._started = self._ready = False
        self._queue.clear()
        self._patience.stop()
        self._notify(available=False)

    def _notify(self, *, available: bool) -> None:
        if available != self._available:
            self._available = available
            self.available_changed.emit()


def _longest(text: str) -> int:
    """Milliseconds after which any engine has spoken `text`, at a slow 8 characters per second."""
    return 4000 + 125 * len(text)
