"""Answers come to the thread of the screen, or nowhere where their page has gone."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys, time
from concurrent.futures import ThreadPoolExecutor
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from rehab_desktop.ui.base.future_watcher import FutureWatcher

sys.setswitchinterval(1e-6)
app = QCoreApplication([])
pool = ThreadPoolExecutor(1)
for number in range(5000):
    page = QObject()
    for _ in range(40):
        FutureWatcher(page).wait(pool.submit(lambda: None), len, len)
    page.deleteLater()
    time.sleep(0.00002 * (number % 10))
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()
pool.shutdown()
print("done")
"""


def test_a_page_that_goes_while_answers_come_ends_nothing() -> None:
    """Emitting a signal of an object that another thread deletes at that instant is a crash."""
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROGRAM],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr[-600:]
