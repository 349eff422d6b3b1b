"""Pain lights: what a pain of 0-10 means for this exercise and for the next session.

Thresholds: 0-2 green, 3-5 amber, 6-10 red (sources `trekpain`, `painmodel`); for running and its
drills 0-2 is green and 3-10 is red (source `trekrun`). Exception: where everyday pain is 3, a 3 in
running or a drill is amber and not red, because it is not more than the usual pain (clinical
judgement).
"""

from __future__ import annotations

from enum import StrEnum

from rehab_desktop.core.checks import check_score

GREEN_UP_TO = 2
AMBER_UP_TO = 5
WORKABLE_UP_TO = 3
"""Up to this everyday pain (0-10), training goes on as usual (clinical judgement)."""


class PainLight(StrEnum):
    """GREEN: carry on. AMBER: finish the set, then use the easier version. RED: stop."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Ask(StrEnum):
    """What pain reported in a session asks for at once: carry on, take the easier version, stop
    this exercise, or end the session.
    """

    CARRY_ON = "carry on"
    EASE = "ease"
    STOP = "stop"
    END = "end"

    @property
    def stops(self) -> bool:
        """True where the person must not go on with this exercise."""
        return self in (Ask.STOP, Ask.END)


def ends_training(value: int) -> bool:
    """True for a pain (0-10) of 6 or more, in any exercise. It ends the session, and the rest of
    the day and the next day are without training (clinical judgement).
    """
    return value > AMBER_UP_TO


def asked_by(
    value: int, *, running: bool = False, everyday: int = 0, own_limit: int | None = None
) -> Ask:
    """What a pain of 0-10 asks for in the session in which it is reported. An exercise may have a
    stricter limit than the lights, `own_limit` (0-10, None for none): above it the exercise stops.
    With an everyday pain of 3 it goes on up to 3 there too.
    """
    if ends_training(value):
        return Ask.END
    light = pain_light(value, running=running, everyday=everyday)
    beyond = own_limit is not None and value > max(own_limit, workable(everyday))
    if light is PainLight.RED or beyond:
        return Ask.STOP
    return Ask.EASE if light is PainLight.AMBER else Ask.CARRY_ON


def pain_light(value: int, *, running: bool = False, everyday: int = 0) -> PainLight:
    """The light for a pain of 0-10 (NPRS). `running` is true for running and its drills; `everyday`
    is the usual pain of daily life, 0 where it is not known.

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
    """The highest pain (0-10) of a good session: 2, or 3 where everyday pain is 3."""
    return max(GREEN_UP_TO, everyday if everyday <= WORKABLE_UP_TO else GREEN_UP_TO)
