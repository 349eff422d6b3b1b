"""This Python and this PySide6 get along: some pairs abort after a few hundred signals."""

from __future__ import annotations

import subprocess
import sys

# In a process of its own, since a bad pair does not fail: it ends the interpreter.
EMIT = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    sent = Signal(bool, int)

application = QCoreApplication([])
sender, received = Sender(), []
sender.sent.connect(lambda yes, number: received.append(number))
for number in range(100_000):
    sender.sent.emit(True, number)
    if number % 100 == 0:
        application.processEvents()
assert received == list(range(100_000))
"""


def test_a_hundred_thousand_signals_leave_the_interpreter_alive() -> None:
    done = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
