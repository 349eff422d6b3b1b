"""Speech with Qt's engine for this machine, in this process."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from rehab_desktop.sound.quiet import quiet
from rehab_desktop.sound.speech import Speech

RATE = -0.1
"""Slightly slower than the engine's default (range -1 to 1), because the listener is busy and three
metres away.
"""

PREFERRED = ("English (America)",)
"""Voices to use where they exist: espeak's list is alphabetical, and Qt would use its first,
Caribbean voice.
"""


class QtSpeech(Speech):
    """Speaks `language` (such as "en" or "de_AT") with the machine's engine, or with
    the named one.
    """

    def __init__(self, language: str, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._name = engine
        self._engine: QTextToSpeech | None = None
        self._ready = False
        self._saying: int | None = None
        self._next: tuple[int, str] | None = None

    def start(self) -> None:
        """Make the engine. Some engines are ready only later; see `ready`."""
        with quiet():
            # Where Qt finds no engine, it uses its mock, which makes no sound.
            real = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
            if not (self._name or real):
                self.failed.emit("no speech engine is installed")
                return
            engine = QTextToSpeech(self._name, self) if self._name else QTextToSpeech(self)
        self._engine = engine
        engine.stateChanged.connect(self._changed)
        if engine.state() in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            self._changed(engine.state())

    def speak(self, number: int, text: str) -> None:
        """Speak a sentence; a sentence that is still being spoken is cut off."""
        if self._engine is None or not self._ready:
            return
        if self._engine.state() is QTextToSpeech.State.Speaking:
            # The end of the old sentence is reported later, and must not count for the new one.
            self._next = (number, text)
            self._engine.stop()
        else:
            self._saying = number
            self._engine.say(text)

    def stop(self) -> None:
        """Stop speaking."""
        self._saying = self._next = None
        if self._engine is not None:
            self._engine.stop()

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0 (silent) to 1."""
        if self._engine is not None:
            self._engine.setVolume(volume)

    def close(self) -> None:
        """Stop and release the engine."""
        engine, self._engine = self._engine, None
        self._ready = False
        self._saying = self._next = None
        if engine is not None:
            engine.stateChanged.disconnect(self._changed)
            engine.stop()
            engine.deleteLater()

    @Slot(QTextToSpeech.State)
    def _changed(self, state: QTextToSpeech.State) -> None:
        if self._engine is None:
            return
        if state is QTextToSpeech.State.Error:
            reason = self._engine.errorString()
            self.close()
            self.failed.emit(reason)
        elif state is QTextToSpeech.State.Ready and not self._ready:
            self._set_up(self._engine)
            self._ready = True
            self.ready.emit()
        elif state is QTextToSpeech.State.Ready:
            self._over()

    def _set_up(self, engine: QTextToSpeech) -> None:
        engine.setLocale(QLocale(self._language))
        engine.setRate(RATE)
        for voice in engine.availableVoices():
            if voice.name() in PREFERRED:
                engine.setVoice(voice)

    def _over(self) -> None:
        said, self._saying = self._saying, None
        if self._next is not None:
            (number, text), self._next = self._next, None
            self.speak(number, text)
        elif said is not None:
            self.finished.emit(said)
