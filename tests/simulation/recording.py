"""A session as a simulated person does it: each set of the routine of today, with their pains."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.content.safety import PainLight, pain_light
from rehab_desktop.core.history.record import PerformedSet, SessionRecord, SessionStatus, SetStatus
from rehab_desktop.core.programme.knee import is_drill
from rehab_desktop.core.session.timeline import Step, Steps, compile_routine, total


def record_of(
    routine: Routine,
    cards: Mapping[str, Exercise],
    *,
    session_id: str,
    started_at: datetime,
    pains: Mapping[str, int],
    everyday: int = 0,
    before: int | None = None,
    after: int | None = None,
) -> SessionRecord:
    """All of the routine done, except what hurt so that it had to be stopped (a red light).

    Pains are 0-10: `pains` in an exercise by its id, `before` and `after` as they are told.
    """
    steps = _steps(routine, cards)
    units: dict[int, list[Step]] = {}
    for step in steps:
        if not step.gap:
            units.setdefault(step.set_index, []).append(step)
    stopped: set[str] = set()
    sets: list[PerformedSet] = []
    for unit in units.values():
        sets.append(_set(unit, cards, pains, everyday, stopped))
    planned = total(steps)
    return SessionRecord(
        id=session_id,
        routine=routine.id,
        title=routine.title,
        started_at=started_at,
        ended_at=started_at + timedelta(seconds=planned // 10**9),
        status=SessionStatus.COMPLETED,
        planned_ns=planned,
        active_ns=planned,
        sets=tuple(sets),
        pain_before=before,
        pain_after=after,
    )


_compiled: dict[Routine, Steps] = {}


def _steps(routine: Routine, cards: Mapping[str, Exercise]) -> Steps:
    """The steps; the same dose is done many times over."""
    if routine not in _compiled:
        _compiled[routine] = compile_routine(routine, cards)
    return _compiled[routine]


def _set(
    unit: list[Step],
    cards: Mapping[str, Exercise],
    pains: Mapping[str, int],
    everyday: int,
    stopped: set[str],
) -> PerformedSet:
    first, planned = unit[0], total(tuple(unit))
    card = cards.get(first.activity)
    pain = pains.get(first.activity)
    status = SetStatus.SKIPPED if first.activity in stopped else SetStatus.DONE
    hurt = False
    if card is not None and pain is not None and status is SetStatus.DONE:
        hurt = pain_light(pain, running=is_drill(card), everyday=everyday) is PainLight.RED
        if hurt:
            status = SetStatus.CUT_SHORT
            stopped.add(first.activity)
    return PerformedSet(
        exercise=first.activity,
        level=first.level,
        set=first.set,
        side=first.side,
        planned_ns=planned,
        actual_ns=planned if status is SetStatus.DONE else 0,
        planned_reps=first.reps,
        reps=first.reps if status is SetStatus.DONE else 0,
        status=status,
        pain=None if status is SetStatus.SKIPPED else pain,
        hurt=hurt,
    )
