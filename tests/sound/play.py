"""Plays the tones named on its input, one a line, and tells whether there is a device."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from rehab_desktop.core.session.ports import Tone
from rehab_desktop.paths import SOUNDS
from rehab_desktop.sound.tones import Tones


def main() -> None:
    app = QCoreApplication([])
    tones = Tones(SOUNDS)
    tones.available_changed.connect(lambda: print(tones.available, flush=True))
    tones.prepare()
    if not tones.available:
        print(False, flush=True)

    def obey() -> None:
        if name := sys.stdin.readline().strip():
            tones.play(Tone(name))
            return
        orders.setEnabled(False)
        tones.close()
        tones.play(Tone.LOW)
        app.quit()

    orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, app)
    orders.activated.connect(obey)
    app.exec()


if __name__ == "__main__":
    main()
