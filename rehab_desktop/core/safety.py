"""Pain lights and stop rules: what a pain of 0-10 means for this exercise and for next time.

Thresholds: 0-2 green, 3-5 amber, 6-10 red (sources `trekpain`, `painmodel`); running drills are
green up to 2 and red above (source `trekrun`).
"""

from __future__ import annotations

from enum import StrEnum

from rehab_desktop.core.record import check_score

GREEN_UP_TO = 2
AMBER_UP_TO = 5


class PainLight(StrEnum):
    """Carry on; finish the set, then the easier version; stop this exercise today."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


def pain_light(value: int, *, running: bool = False) -> PainLight:
    """The light for a pain of 0-10 (NPRS); `running` for running and its drills.

    Raises `ValueError` for anything but a whole number from 0 to 10.
    """
    check_score("pain", value)
    if value <= GREEN_UP_TO:
        return PainLight.GREEN
    if running or value > AMBER_UP_TO:
        return PainLight.RED
    return PainLight.AMBER
