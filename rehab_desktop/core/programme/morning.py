"""The morning's question, which asks whether the knee was back to its usual after a session.

It is asked until it is answered or a session of another day begins, whenever the person comes. An
answer that is late is about the morning it is asked about, not about the day it is given on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from rehab_desktop.core.programme.knee import morning_after
from rehab_desktop.core.programme.log import ProgrammeLog


@dataclass(frozen=True, slots=True, kw_only=True)
class MorningQuestion:
    """`about` is the morning, `session` the day of the session before it; `late` where that morning
    is not this one. So many days with a session are `unanswered` in a row, this one among them.
    """

    about: date
    session: date
    late: bool
    unanswered: int


def morning_question(facts: ProgrammeLog, today: date) -> MorningQuestion | None:
    """What to ask today, None where nothing is open: a session of today closes the question."""
    days = sorted({session.day for session in facts.sessions})
    if not days or days[-1] >= today:
        return None
    open_days: list[date] = []
    for day in reversed(days):
        session = next(s for s in facts.sessions if s.day == day)
        if morning_after(session, facts) is not None:
            break
        open_days.append(day)
    if not open_days:
        return None
    about = days[-1] + timedelta(days=1)
    return MorningQuestion(
        about=about, session=days[-1], late=about < today, unanswered=len(open_days)
    )
