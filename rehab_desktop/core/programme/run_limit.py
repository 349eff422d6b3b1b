"""What the knee says about running today, and from which day on it may say otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.knee import everyday_level
from rehab_desktop.core.programme.limits import limits_of
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.regression import rests_until
from rehab_desktop.core.programme.signs import Cause, Sign

LOOKED_AHEAD_DAYS = 21
"""More than a long rest and a calm week take together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLimit:
    """The sign that no run comes for today, None where one may; `until` is the first day without
    one, None where that hangs on something that is still to be told.
    """

    sign: Sign | None = None
    until: date | None = None


def run_limit(
    facts: ProgrammeLog,
    cards: Mapping[str, Exercise],
    guide: ProgrammeGuide,
    found: tuple[Sign, ...],
    today: date,
) -> RunLimit:
    """A run may come on a day on which no red sign rests and running drills may come. The days to
    come are asked as today is, so that the day that is promised is one that holds.
    """

    def against(day: date) -> Sign | None:
        limits = limits_of(facts, cards, guide, found, day)
        resting = [s for s in found if s.red and rests_until(s, guide, found) > day]
        if limits.no_drills is not None and limits.no_drills.cause is Cause.ELSEWHERE:
            return limits.no_drills
        return limits.nothing or (resting[-1] if resting else limits.no_drills)

    sign = against(today)
    if sign is None or _hangs_on_an_answer(sign, facts, guide, today):
        return RunLimit(sign=sign)
    days = (today + timedelta(days=n) for n in range(1, LOOKED_AHEAD_DAYS + 1))
    return RunLimit(sign=sign, until=next((day for day in days if against(day) is None), None))


def _hangs_on_an_answer(
    sign: Sign, facts: ProgrammeLog, guide: ProgrammeGuide, today: date
) -> bool:
    """Whether only something told anew lifts it: a doctor asked, a calmer knee now or in daily
    life.
    """
    if sign.cause is Cause.EVERYDAY:
        return (everyday_level(facts, today) or 0) > guide.everyday.drills_up_to
    return sign.cause is Cause.ELSEWHERE or (sign.cause is Cause.NOW and not sign.red)
