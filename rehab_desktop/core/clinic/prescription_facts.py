"""What a therapist reads below a prescription that they write: how long a day takes, and what the
cards of its exercises warn of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rehab_desktop.core.clinic.prescription import WEEK, Prescription
from rehab_desktop.core.content.dose import routine_seconds
from rehab_desktop.core.content.exercise import CLINICAL_JUDGEMENT, Exercise
from rehab_desktop.core.content.routine import Item, Routine

MANY_EXERCISES = 6
"""Above so many exercises a quiet line says that fewer are done more often (clinical judgement)."""


def seconds_by_weekday(
    prescription: Prescription, exercises: Mapping[str, Exercise]
) -> tuple[float, ...]:
    """Planned seconds of each day of the week, Monday first; 0 where nothing is asked.

    What is asked so many times a week counts on each day, since it may be done on any. Sets without
    a clock count as 0 s, and so does an exercise that is not in `exercises`.
    """
    known = [
        one
        for one in prescription.items
        if not isinstance(one.item, Item) or one.item.exercise in exercises
    ]
    by_day = []
    for weekday in sorted(WEEK):
        items = tuple(
            one.item for one in known if not one.days.weekdays or weekday in one.days.weekdays
        )
        routine = (
            Routine(id="day", title="day", items=items, transition_s=prescription.transition_s)
            if items
            else None
        )
        by_day.append(routine_seconds(routine, exercises) if routine else 0.0)
    return tuple(by_day)


class CautionKind(StrEnum):
    """`CONTRAINDICATION`: who should not do it; `GATE`: what must be true first; `LEVEL_GATE`: what
    must be true before the chosen level.
    """

    CONTRAINDICATION = "contraindication"
    GATE = "gate"
    LEVEL_GATE = "level gate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """A sentence of a card that was picked; `text` is one of the catalogue."""

    exercise: str
    kind: CautionKind
    text: str
    basis: tuple[str, ...]


def cautions(prescription: Prescription, exercises: Mapping[str, Exercise]) -> tuple[Caution, ...]:
    """What the cards of all picked exercises warn of: each sentence once, in the order of the list,
    the contraindications of an exercise before its gates.
    """
    found: dict[Caution, None] = {}
    for one in prescription.items:
        card = exercises.get(one.item.exercise) if isinstance(one.item, Item) else None
        if card is None or not isinstance(one.item, Item):
            continue
        for kind, statements in (
            (CautionKind.CONTRAINDICATION, card.contraindications),
            (CautionKind.GATE, card.gate),
        ):
            for said in statements:
                caution = Caution(exercise=card.id, kind=kind, text=said.text, basis=said.basis)
                found[caution] = None
        if gate := card.level(one.item.level).gate:
            basis = (CLINICAL_JUDGEMENT,)
            level = CautionKind.LEVEL_GATE
            found[Caution(exercise=card.id, kind=level, text=gate, basis=basis)] = None
    return tuple(found)


def exercises_picked(prescription: Prescription) -> int:
    """How many different exercises it has; timed blocks are none."""
    return len({one.key for one in prescription.items if isinstance(one.item, Item)})


def many_exercises(prescription: Prescription) -> bool:
    """True above `MANY_EXERCISES`: a quiet line, no refusal."""
    return exercises_picked(prescription) > MANY_EXERCISES
