"""The state of the knee, read from what was reported: its everyday level, whether it has settled
after a session, and when an exercise was done. `signs.py` reads from it what is red or amber.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from statistics import median_low

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.safety import (
    AMBER_UP_TO,
    workable,
)
from rehab_desktop.core.programme.guide import STRAND_OF_KIND, ProgrammeGuide, Strand
from rehab_desktop.core.programme.intake import still_to_ask
from rehab_desktop.core.programme.log import (
    Morning,
    ProgrammeLog,
    TrainedSession,
)

EVERYDAY_HOLDS_DAYS = 28
"""An everyday level is valid for this many days (clinical judgement); the app asks for it every two
weeks.
"""

GUESSED_FROM_DAYS = 14
GUESSED_FROM = 3
"""Without an everyday level, it is estimated from the pain reported before sessions in the last
`GUESSED_FROM_DAYS`, if there are at least this many reports (clinical judgement).
"""


CHECK_WITHIN_DAYS = 4
"""Without a morning answer, the next report of pain before training counts instead, if it comes
within this many days.
"""


MORNING_WITHIN_DAYS = 2
"""A morning answer belongs to a session at most this many days before it."""


def everyday_level(facts: ProgrammeLog, today: date) -> int | None:
    """The everyday pain (0-10): the newest report if it is at most 28 days old, else the median of
    what was reported before sessions in the last two weeks (at least three reports of 0-5); None
    where too little is known.
    """
    told = [r.pain for r in facts.everyday if 0 <= (today - r.day).days <= EVERYDAY_HOLDS_DAYS]
    if told:
        return told[-1]
    before = [
        pain
        for day, pain in _checks(facts)
        if 0 <= (today - day).days < GUESSED_FROM_DAYS and pain <= AMBER_UP_TO
    ]
    return median_low(before) if len(before) >= GUESSED_FROM else None


def _checks(facts: ProgrammeLog) -> list[tuple[date, int]]:
    """Each pain (0-10) reported before training, with its day, in order."""
    told = [(s.day, s.pain_before) for s in facts.sessions if s.pain_before is not None]
    told += [(check.day, check.pain) for check in facts.checks]
    return sorted(told, key=lambda one: one[0])


def morning_after(session: TrainedSession, facts: ProgrammeLog) -> Morning | None:
    """The morning answer that belongs to a session, None where there is none."""
    return next(
        (m for m in facts.mornings if 0 < (m.day - session.day).days <= MORNING_WITHIN_DAYS), None
    )


def is_sore(morning: Morning) -> bool:
    """True where the knee was not back to its usual level in the morning."""
    return not morning.usual


def has_settled(session: TrainedSession, facts: ProgrammeLog, everyday: int) -> bool | None:
    """Whether the knee was back to its usual level after a session. The morning answer decides,
    else the next report within four days; None where neither was given.

    An answer "as usual" with a pain above 2 and above the everyday level counts as not settled.
    """
    calm = max(workable(everyday), everyday)
    morning = morning_after(session, facts)
    if morning is not None:
        return morning.usual and (morning.pain is None or morning.pain <= calm)
    for day, pain in _checks(facts):
        if 0 < (day - session.day).days <= CHECK_WITHIN_DAYS:
            return pain <= calm
    return None


def is_drill(card: Exercise) -> bool:
    """True for running drills and jumps, for which the stricter pain limit of running holds."""
    return card.kind.is_drill


def is_loading(card: Exercise) -> bool:
    """True for exercises that load the knee: strength, drills and jumps."""
    return STRAND_OF_KIND[card.kind] is not Strand.MOBILITY


def drills_may_grow(facts: ProgrammeLog, guide: ProgrammeGuide, today: date) -> bool:
    """Whether drills, their gate and variations may go up: with the everyday pain that drills come
    at, and nothing left to ask a doctor or physiotherapist about.
    """
    calm = (everyday_level(facts, today) or 0) <= guide.everyday.drills_up_to
    return calm and not still_to_ask(facts.intake, facts.confirmed)


def drills(cards: Mapping[str, Exercise]) -> tuple[str, ...]:
    """The ids of all running drills and jumps."""
    return tuple(card.id for card in cards.values() if is_drill(card))


def last_done(exercise: str, facts: ProgrammeLog) -> date | None:
    """The newest day with a completed set of this exercise; None where `facts`, which reach back
    about five weeks, have none.
    """
    days = [s.day for s in facts.sessions for w in s.works if w.exercise == exercise and w.done]
    return max(days, default=None)


def days_done(exercise: str, facts: ProgrammeLog) -> tuple[date, ...]:
    """The days with a completed set of this exercise, in order, as far as `facts` reach back (about
    five weeks).
    """
    return tuple(
        sorted(
            {s.day for s in facts.sessions for w in s.works if w.exercise == exercise and w.done}
        )
    )
