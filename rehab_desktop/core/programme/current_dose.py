"""The dose of an exercise that is in force now."""

from __future__ import annotations

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.programme.log import CurrentDose, ProgrammeLog


def present(exercise: Exercise, facts: ProgrammeLog) -> CurrentDose:
    """The current dose of an exercise. It is the card's dose where nothing was changed, or where
    the changed level is no longer in the catalogue.
    """
    held = facts.current_doses.get(exercise.id)
    if held is not None and any(level.id == held.level for level in exercise.levels):
        return held
    return CurrentDose(exercise=exercise.id, level=exercise.default_level, reason="")


def level_above(exercise: Exercise, level: str) -> str | None:
    """The next harder level, None at the hardest level."""
    ids = [one.id for one in exercise.levels]
    place = ids.index(level) + 1
    return ids[place] if place < len(ids) else None
