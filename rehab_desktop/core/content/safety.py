"""Pain lights and stop rules: what a pain of 0-10 means for this exercise and for next time.

Thresholds: 0-2 green, 3-5 amber, 6-10 red (sources `trekpain`, `painmodel`); running and its drills
are green up to 2 and red above (source `trekrun`). An everyday pain of 3 is amber to work with
there too, not a red for ever (clinical judgement): pain that is there anyway and does not rise.
"""

from __future__ import annotations

from enum import StrEnum

from rehab_desktop.core.checks import check_score

GREEN_UP_TO = 2
AMBER_UP_TO = 5
WORKABLE_UP_TO = 3
"""An everyday pain up to this is worked with as it is (clinical judgement)."""


class PainLight(StrEnum):
    """Carry on; finish the set, then the easier version; stop this exercise today."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


def pain_light(value: int, *, running: bool = False, everyday: int = 0) -> PainLight:
    """The light for a pain of 0-10 (NPRS); `running` for running and its drills; `everyday` is the
    usual pain of daily life, 0 where it is not known.

    Raises `ValueError` for anything but a whole number from 0 to 10.
    """
    check_score("pain", value)
    check_score("everyday", everyday)
    if value <= GREEN_UP_TO:
        return PainLight.GREEN
    if value > AMBER_UP_TO or (running and value > workable(everyday)):
        return PainLight.RED
    return PainLight.AMBER


def workable(everyday: int) -> int:
    """The pain up to which a session counts as a good one: 2, or an everyday level of 3."""
    return max(GREEN_UP_TO, everyday if everyday <= WORKABLE_UP_TO else GREEN_UP_TO)
