"""The morning question, which asks whether the knee was back to its usual level after a session.

It is asked until it is answered, a session of another day begins or a week has passed. A late
answer is about the morning in question, not about the day on which it is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from rehab_desktop.core.programme.knee import morning_after
from rehab_desktop.core.programme.log import ProgrammeLog

REMEMBERED_DAYS = 7
"""A morning is asked about for so many days after its session: nobody remembers longer, and after a
week without a session the next step waits for one anyway (clinical judgement).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class MorningQuestion:
    """`about` is the morning in question, `session` the day of the session before it. `late` is
    true where `about` is an earlier day than today. `unanswered` counts the newest days with a
    session and no morning answer in a row, this one included.
    """

    about: date
    session: date
    late: bool
    unanswered: int


def morning_question(facts: ProgrammeLog, today: date) -> MorningQuestion | None:
    """The question to ask today; None where every morning is answered or there was a
    session today.
    """
    days = sorted({session.day for session in facts.sessions})
    if not days or not 0 < (today - days[-1]).days <= REMEMBERED_DAYS:
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
