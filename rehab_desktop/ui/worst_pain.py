"""The worst pain of a session: the one told after it, and those told in the course of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rehab_desktop.app.library import Library
from rehab_desktop.core.record import PainMark, PerformedSet
from rehab_desktop.core.safety import PainLight, pain_light
from rehab_desktop.ui.pain_text import is_running_drill

LIGHTS = tuple(PainLight)
"""From the mildest to the one that stops."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPain:
    """A pain of 0-10; `exercise` is empty for the one told after the session."""

    value: int
    running: bool
    exercise: str = ""

    @property
    def light(self) -> PainLight:
        """The light it lights where it was told."""
        return pain_light(self.value, running=self.running)


def worst_pain(
    after: int | None,
    sets: Sequence[PerformedSet],
    library: Library,
    marks: Sequence[PainMark] = (),
) -> ToldPain | None:
    """The one with the worst light, then the highest; the one told after wins a tie.

    A set keeps the pain told last in it; `marks` has those told before that too, as the history
    shows them.
    """
    running = any(is_running_drill(one.exercise, library) for one in sets)
    told = [] if after is None else [ToldPain(value=after, running=running)]
    told += [
        ToldPain(
            value=one.pain,
            running=is_running_drill(one.exercise, library),
            exercise=one.exercise,
        )
        for one in sets
        if one.pain is not None
    ]
    for mark in marks:
        known = mark.set_index is not None and mark.set_index < len(sets)
        exercise = sets[mark.set_index or 0].exercise if known else ""
        drill = is_running_drill(exercise, library) if known else running
        told.append(ToldPain(value=mark.value, running=drill, exercise=exercise))
    return max(told, key=lambda one: (LIGHTS.index(one.light), one.value), default=None)
