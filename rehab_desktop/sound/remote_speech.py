"""Speech by a separate process (`speaker.py`), which may hang or crash without harm to the app."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Slot

from rehab_desktop.sound.speech import Speech

FAREWELL_MS = 300
"""How long closing waits for the process to end by itself."""


class RemoteSpeech(Speech):
    """Starts `command` and talks to it. The last arguments of the command are the language and the
    engine.
    """

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._process: QProcess | None = None
        self._reason = ""

    @property
    def process_id(self) -> int:
        """The id of the speaking process, 0 while there is none."""
        return self._process.processId() if self._process is not None else 0

    def start(self) -> None:
        """Start the process. It reports when its engine is ready."""
        self.close()
        self._reason = "the speaking process ended"
        process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._lost)
        process.finished.connect(self._lost)
        self._process = process
        process.start(self._command[0], list(self._command[1:]))

    def speak(self, number: int, text: str) -> None:
        """Speak a sentence; a sentence that is still being spoken is cut off."""
        self._order("speak", number, text)

    def stop(self) -> None:
        """Stop speaking."""
        self._order("stop")

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0 (silent) to 1."""
        self._order("volume", volume)

    def close(self) -> None:
        """End the process. A process that does not react is killed."""
        if (process := self._release()) is None:
            return
        process.closeWriteChannel()
        if not process.waitForFinished(FAREWELL_MS):
            process.kill()
            process.waitForFinished()
        process.deleteLater()

    def _order(self, name: str, *values: object) -> None:
        if self._process is not None:
            self._process.write(json.dumps([name, *values]).encode() + b"\n")

    @Slot()
    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            match json.loads(bytes(self._process.readLine().data())):
                case ["ready"]:
                    self.ready.emit()
                case ["finished", int(number)]:
                    self.finished.emit(number)
                case ["failed", str(reason)]:
                    self._reason = reason  # sent once the process has ended, which happens now

    @Slot()
    def _lost(self) -> None:
        if process := self._release():
            # A process with a broken pipe may still be running; it is deleted once it has ended.
            process.finished.connect(process.deleteLater)
            if process.state() is QProcess.ProcessState.NotRunning:
                process.deleteLater()
            process.kill()
            self.failed.emit(self._reason)

    def _release(self) -> QProcess | None:
        """Disconnect all signals of the process and return it."""
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.errorOccurred.disconnect(self._lost)
            process.finished.disconnect(self._lost)
        return process
