"""The dose of an exercise that holds at present."""

from __future__ import annotations

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.programme.log import CurrentDose, ProgrammeLog


def present(exercise: Exercise, facts: ProgrammeLog) -> CurrentDose:
    """The present dose of an exercise; its card's where nothing was changed, or where the level it
    was about has gone from the catalogue.
    """
    held = facts.prescriptions.get(exercise.id)
    if held is not None and any(level.id == held.level for level in exercise.levels):
        return held
    return CurrentDose(exercise=exercise.id, level=exercise.default_level, reason="")


def level_above(exercise: Exercise, level: str) -> str | None:
    """The next harder level, None at the top of the ladder."""
    ids = [one.id for one in exercise.levels]
    place = ids.index(level) + 1
    return ids[place] if place < len(ids) else None
