"""A session that was done without the app, as the history keeps it."""

from __future__ import annotations

from datetime import datetime, timedelta

from rehab_desktop.app.library import Library
from rehab_desktop.core.checks import require_within
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.history.record import PerformedSet, SessionRecord, SessionStatus, SetStatus
from rehab_desktop.core.session.timeline import SECOND, Step, total

LONGEST_MIN = 600


def done_by_hand(
    *,
    session_id: str,
    routine: Routine,
    library: Library,
    started_at: datetime,
    minutes: int,
    pain_before: int | None,
    pain_after: int | None,
    effort: int | None,
    note: str,
) -> SessionRecord:
    """The routine as planned, each set done in its planned time; what was otherwise is edited.

    Raises `ValueError` with a sentence for a time of the session outside 1 to 600 minutes.
    """
    require_within("minutes", minutes, 1, LONGEST_MIN)
    steps = library.steps(routine)
    units: dict[int, list[Step]] = {}
    for step in steps:
        if not step.gap:
            units.setdefault(step.set_index, []).append(step)
    return SessionRecord(
        id=session_id,
        routine=routine.id,
        title=routine.title,
        started_at=started_at,
        ended_at=started_at + timedelta(minutes=minutes),
        status=SessionStatus.COMPLETED,
        planned_ns=total(steps),
        active_ns=minutes * 60 * SECOND,
        sets=tuple(_done(unit) for unit in units.values()),
        pain_before=pain_before,
        pain_after=pain_after,
        effort=effort,
        note=note,
    )


def _done(unit: list[Step]) -> PerformedSet:
    step, time = unit[0], sum(one.duration for one in unit)
    return PerformedSet(
        exercise=step.activity,
        level=step.level,
        set=step.set,
        side=step.side,
        planned_ns=time,
        actual_ns=time,
        planned_reps=step.reps,
        reps=step.reps,
        status=SetStatus.DONE,
    )
