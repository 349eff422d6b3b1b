"""The app, with its own command line; says when Today is painted and when it is complete, and ends.

The same imports in the same order as `python -m rehab_desktop`.
"""

from __future__ import annotations

import sys
from typing import Any

from rehab_desktop import cli
from rehab_desktop.platform.garbage import uncollected
from rehab_desktop.platform.pyside_features import turn_off_features
from rehab_desktop.video.graphics import prepare_graphics

prepare_graphics()
turn_off_features()

with uncollected():  # the graphics are chosen before
    from rehab_desktop.composition import start
    from rehab_desktop.composition.app import App


class Watched(App):
    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._said: set[str] = set()
        self._listed = False
        self.model.today_model.changed.connect(self._list)
        self.window.window.frameSwapped.connect(self._painted)

    def _list(self) -> None:
        self._listed = self._listed or self.model.today_model.property("past").rowCount() > 0

    def _painted(self) -> None:
        self._say("painted")
        if self._listed and "complete" not in self._said:
            self._say("complete")
            from PySide6.QtCore import QCoreApplication, QTimer

            QTimer.singleShot(0, lambda: QCoreApplication.exit(0))

    def _say(self, what: str) -> None:
        if what not in self._said:
            self._said.add(what)
            print(what, flush=True)


if __name__ == "__main__":
    start.App = Watched  # type: ignore[attr-defined]
    sys.exit(cli.main())
