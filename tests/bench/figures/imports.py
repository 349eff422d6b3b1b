"""What importing the screens' Python costs beside the Qt that it cannot do without."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.bench.figure import Effort, Figure, Row, milliseconds, times
from tests.bench.processes import answer, in_turn

_TIMED = """
import time
begun = time.perf_counter()
import {module}
print(time.perf_counter() - begun)
"""


def ui(effort: Effort) -> Iterator[Row]:
    """`rehab_desktop.ui.window` brings every view model with it."""

    def importing(module: str) -> float:
        return float(answer([sys.executable, "-P", "-c", _TIMED.format(module=module)]))

    ours, quick = in_turn(
        effort.pick(15, 5),
        lambda: importing("rehab_desktop.ui.window"),
        lambda: importing("PySide6.QtQuick"),
    )
    yield Row(
        name="import of rehab_desktop.ui with every view model",
        ours=milliseconds(ours),
        beside=milliseconds(quick),
        beside_name="import PySide6.QtQuick",
        goal=times(1.5),
    )


FIGURES = (Figure(name="import", measure=ui),)
