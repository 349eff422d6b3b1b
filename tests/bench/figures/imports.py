"""What importing the screens' Python costs beside the Qt that it cannot do without."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.bench.figure import Effort, Figure, Row, milliseconds, times
from tests.bench.processes import answer, in_turn

_TIMED = """
import time
begun = time.process_time()
{statements}
print(time.process_time() - begun)
"""

# As `rehab_desktop.cli` does before it starts the app.
_APP = """
from rehab_desktop.platform.pyside_features import turn_off_features
turn_off_features()
import rehab_desktop.ui.shell.window
"""


def ui(effort: Effort) -> Iterator[Row]:
    """Processor time, which is all that it takes: `ui.window` brings every view model with it."""

    def running(statements: str) -> float:
        return float(answer([sys.executable, "-P", "-c", _TIMED.format(statements=statements)]))

    ours, quick, used = in_turn(
        effort.pick(15, 5),
        lambda: running(_APP),
        lambda: running("import PySide6.QtQuick"),
        lambda: running("import PySide6.QtQuick; PySide6.QtCore.Qt.Key.Key_A"),
    )
    yield Row(
        name="import of rehab_desktop.ui with every view model",
        ours=milliseconds(ours),
        beside=milliseconds(quick),
        beside_name="import PySide6.QtQuick",
        goal=times(1.5),
    )
    yield Row(
        name="… the floor: QtQuick and the first use of Qt's own names, such as a key's",
        ours=milliseconds(used),
        beside=milliseconds(quick),
        beside_name="the same",
    )


FIGURES = (Figure(name="import", measure=ui),)
