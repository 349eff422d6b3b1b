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
    """Carry on; finish the set, then the easier version; stop."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Ask(StrEnum):
    """What a pain told in a session asks for at once: to carry on, to take the easier version, to
    stop that exercise, or to end the session.
    """

    CARRY_ON = "carry on"
    EASE = "ease"
    STOP = "stop"
    END = "end"

    @property
    def stops(self) -> bool:
        """It is not to go on with that exercise."""
        return self in (Ask.STOP, Ask.END)


def ends_training(value: int) -> bool:
    """A knee pain that leaves the rest of the day and the next one without training, whatever
    exercise it came in: then the session it is told in ends as well (clinical judgement).
    """
    return value > AMBER_UP_TO


def asked_by(
    value: int, *, running: bool = False, everyday: int = 0, own_limit: int | None = None
) -> Ask:
    """What a pain of 0-10 asks for in the session it is told in. An exercise with a limit of its
    own, stricter than the lights, stops above that; an everyday pain of 3 is worked with there too.
    """
    if ends_training(value):
        return Ask.END
    light = pain_light(value, running=running, everyday=everyday)
    beyond = own_limit is not None and value > max(own_limit, workable(everyday))
    if light is PainLight.RED or beyond:
        return Ask.STOP
    return Ask.EASE if light is PainLight.AMBER else Ask.CARRY_ON


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
