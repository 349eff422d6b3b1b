"""Levels: each one's dose, with what it takes over from the level named in `like`."""

from __future__ import annotations

from functools import partial

import msgspec

from rehab_desktop.catalogue.document import Document
from rehab_desktop.catalogue.formats import DoseTable, LevelTable, PhaseTable
from rehab_desktop.catalogue.problems import Place, choices
from rehab_desktop.core.content.dose import dose_seconds
from rehab_desktop.core.content.exercise import Dose, Level, Phase, PhaseKind
from rehab_desktop.core.faults import Fault

LONGEST_S = 6 * 3600
"""Most seconds a dose or a routine may take; more is a slip of the pen."""


def levels(document: Document, tables: list[LevelTable]) -> tuple[Level, ...]:
    """The sound levels in order; faults are noted in the document."""
    whole: dict[str, DoseTable] = {}
    made: list[Level] = []
    for number, table in enumerate(tables):
        at: Place = ("levels", number)
        dose = table.dose
        if not table.id.strip():
            document.note((*at, "id"), Fault.EMPTY)
        if table.like is not None:
            base = whole.get(table.like)
            if base is None:
                fault = Fault.UNKNOWN_LEVEL_BEFORE if whole else Fault.FIRST_LEVEL
                document.note((*at, "like"), fault, **choices(table.like, whole))
                continue
            dose = _merged(base, dose)
        whole[table.id] = dose
        complete = _dose(document, (*at, "dose"), dose)
        if complete is not None:
            made.append(
                Level(
                    id=table.id,
                    title=table.title,
                    dose=complete,
                    gate=table.gate,
                    clip=table.clip,
                )
            )
    return tuple(made)


def _merged(base: DoseTable, own: DoseTable) -> DoseTable:
    changes = {
        name: value for name, value in msgspec.structs.asdict(own).items() if value is not None
    }
    if own.phases is not None and own.hold_s is None:
        changes["hold_s"] = None
    return msgspec.structs.replace(base, **changes)


def _dose(document: Document, at: Place, table: DoseTable) -> Dose | None:
    for name in ("sets", "reps", "sides"):
        if getattr(table, name) is None:
            document.note((*at, name), Fault.MISSING_IN_LEVEL, name=name)
    if table.sets is None or table.reps is None or table.sides is None:
        return None
    sets, reps, sides = table.sets, table.reps, table.sides
    phases = _phases(document, at, table)
    if phases is None:
        return None
    dose = document.build(
        at,
        lambda: Dose(
            sets=sets,
            reps=reps,
            sides=sides,
            phases=phases,
            setup_s=table.setup_s or 0,
            rest_rep_s=table.rest_rep_s or 0,
            rest_side_s=table.rest_side_s or 0,
            rest_set_s=table.rest_set_s or 0,
        ),
    )
    if dose is not None and dose_seconds(dose) > LONGEST_S:
        document.note(at, Fault.HOURS, hours=round(dose_seconds(dose) / 3600))
    return dose


def _phases(document: Document, at: Place, table: DoseTable) -> tuple[Phase, ...] | None:
    made = [
        document.build((*at, "phases", number), partial(_phase, phase, table.hold_s))
        for number, phase in enumerate(table.phases or [])
    ]
    if table.hold_s is not None and not any(
        phase.kind is PhaseKind.HOLD for phase in table.phases or []
    ):
        document.note((*at, "hold_s"), Fault.NO_HOLD_PHASE, key="hold_s")
        return None
    return tuple(phase for phase in made if phase) if all(made) else None


def _phase(table: PhaseTable, hold_s: float | None) -> Phase:
    held = hold_s is not None and table.kind is PhaseKind.HOLD
    return Phase(
        kind=table.kind,
        label=table.label,
        seconds=hold_s if held and hold_s is not None else table.seconds,
        cue=table.cue,
    )
