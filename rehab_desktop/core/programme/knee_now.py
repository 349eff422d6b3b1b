"""How the knee is now: the newest number of today, from wherever it was told."""

from __future__ import annotations

from datetime import UTC, date, datetime

from rehab_desktop.core.content.safety import ends_training
from rehab_desktop.core.programme.log import ProgrammeLog, TrainedSession


def now_level(facts: ProgrammeLog, today: date) -> int | None:
    """How the knee is now, 0-10, as told last today: before a session, after one, or apart from
    any; None without an answer.

    A session that ends calmer lifts no limit of the day by itself, and what was told before one in
    which something hurt 6 or more says nothing of the knee any more (both clinical judgement).
    """
    told: list[tuple[datetime, int | None, TrainedSession | None]] = [
        (check.told_at, check.pain, None) for check in facts.checks if check.day == today
    ]
    told += [
        (session.started_at or datetime.min.replace(tzinfo=UTC), session.pain_before, session)
        for session in facts.sessions
        if session.day == today
    ]
    now: int | None = None
    for _, pain, session in sorted(told, key=lambda one: one[0]):
        now = now if pain is None else pain
        if session is None:
            continue
        if session.pain_after is not None:
            now = max(session.pain_after, now or 0)
        elif any(ends_training(work.pain or 0) for work in session.works):
            now = None
    return now
