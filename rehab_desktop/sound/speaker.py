"""The speaking process on Linux: reads sentences from its input, speaks them, and reports the
result.

Speech Dispatcher runs in a separate process because each of its calls waits for an answer and holds
Python's lock meanwhile. Making the engine takes 1.2 to 1.7 s, and never ends where the dispatcher
was started without a sound server. In the app this would be a frozen window.

Each line is one JSON list: a name and its arguments. Input: `speak number text`, `stop`, `volume
number`. Output: `ready`, `finished number`, `failed reason`. The end of the input ends the process.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer, Slot

from rehab_desktop.sound.qt_speech import QtSpeech

PATIENCE = 8
"""Seconds in which the engine must answer a call."""


@contextmanager
def patience() -> Iterator[None]:
    """Let the system end this process if the block hangs; Python code could not do that."""
    signal.alarm(PATIENCE)
    yield
    signal.alarm(0)


class Speaker(QObject):
    """Connects the lines of input and output with one engine."""

    def __init__(self, speech: QtSpeech) -> None:
        super().__init__()
        self._speech = speech
        self._unread = b""
        speech.ready.connect(lambda: send("ready"))
        speech.finished.connect(lambda number: send("finished", number))
        speech.failed.connect(self._fail)
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._read)

    def start(self) -> None:
        """Make the engine."""
        with patience():
            self._speech.start()

    @Slot()
    def _read(self) -> None:
        read = os.read(sys.stdin.fileno(), 65536)
        if not read:
            self._input.setEnabled(False)
            with patience():
                self._speech.close()
            QCoreApplication.exit(0)
            return
        *lines, self._unread = (self._unread + read).split(b"\n")
        for line in lines:
            with patience():
                self._obey(json.loads(line))

    def _obey(self, order: Sequence[object]) -> None:
        match order:
            case ["speak", int(number), str(text)]:
                self._speech.speak(number, text)
            case ["stop"]:
                self._speech.stop()
            case ["volume", (int() | float()) as volume]:
                self._speech.set_volume(volume)
            case _:
                raise ValueError(f"{order} is not an order; see the head of this file")

    @Slot(str)
    def _fail(self, reason: str) -> None:
        send("failed", reason)
        QCoreApplication.exit(1)


def send(name: str, *values: object) -> None:
    """Write one line to the output."""
    print(json.dumps([name, *values]), flush=True)


def main(arguments: Sequence[str]) -> int:
    """Speak until the input ends. `arguments` are the language and the engine, "" for
    any engine.
    """
    app = QCoreApplication([])
    language, engine = arguments
    speaker = Speaker(QtSpeech(language, engine))
    QTimer.singleShot(0, speaker.start)  # an exit before the loop runs would be ignored
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
