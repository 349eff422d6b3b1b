"""Looking ahead: what a file would say in the evening if all that is due were done and nobody told
any more. Tomorrow's decision is made from it by the rule that will make it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from rehab_desktop.core.content.dose import dose_of
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.programme.current_dose import present
from rehab_desktop.core.programme.log import (
    ExerciseSummary,
    ProgrammeLog,
    TrainedSession,
    with_session,
)


def as_if_done(
    facts: ProgrammeLog, day: date, routines: Iterable[Routine], cards: Mapping[str, Exercise]
) -> ProgrammeLog:
    """The facts with each of these routines done in full on a day, with no word of the knee."""
    for routine in routines:
        works = tuple(
            _done(item, cards[item.exercise], facts)
            for item in routine.items
            if isinstance(item, Item)
        )
        session = TrainedSession(
            id=f"as if done {day} {routine.id}", day=day, completed=True, works=works
        )
        facts = replace(with_session(facts, session), trained=tuple(sorted({*facts.trained, day})))
    return facts


def _done(item: Item, card: Exercise, facts: ProgrammeLog) -> ExerciseSummary:
    dose = dose_of(item, card)
    sets = dose.sets * len(dose.set_sides())
    level = item.level or present(card, facts).level
    return ExerciseSummary(exercise=card.id, level=level, done=sets, sets=sets)
