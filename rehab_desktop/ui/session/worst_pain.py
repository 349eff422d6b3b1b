"""The worst pain of a session: the one told after it, and those told in the course of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.safety import GREEN_UP_TO, PainLight, pain_light
from rehab_desktop.core.history.record import PainMark, PerformedSet
from rehab_desktop.text.pain_text import is_running_drill

LIGHTS = tuple(PainLight)
"""From the mildest to the one that stops."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedPain:
    """A pain of 0-10, None where an exercise was stopped because it hurt and no number was told;
    `exercise` is empty for the one told after the session. `everyday` is the usual pain of daily
    life, 0-10.
    """

    value: int | None
    running: bool
    exercise: str = ""
    everyday: int = 0

    @property
    def said(self) -> int:
        """The number, or the lowest amber one for what was stopped without a number (clinical
        judgement: somebody who stopped is not told to carry on).
        """
        return GREEN_UP_TO + 1 if self.value is None else self.value

    @property
    def strict(self) -> bool:
        """The limit of running drills holds: for a number, since without one nobody said more than
        that it hurt.
        """
        return self.running and self.value is not None

    @property
    def light(self) -> PainLight:
        """The light it lights where it was told."""
        return pain_light(self.said, running=self.strict, everyday=self.everyday)


def worst_pain(
    after: int | None,
    sets: Sequence[PerformedSet],
    library: Library,
    marks: Sequence[PainMark] = (),
    *,
    everyday: int = 0,
) -> ReportedPain | None:
    """The one with the worst light, then the highest; the one told after wins a tie.

    A set keeps the pain told last in it; `marks` has those told before that too, as the history
    shows them. An exercise that was stopped because it hurt counts without a number too.
    """
    running = any(is_running_drill(one.exercise, library) for one in sets)
    told = [] if after is None else [ReportedPain(value=after, running=running, everyday=everyday)]
    told += [
        ReportedPain(
            value=one.pain,
            running=is_running_drill(one.exercise, library),
            exercise=one.exercise,
            everyday=everyday,
        )
        for one in sets
        if one.pain is not None or one.hurt
    ]
    for mark in marks:
        known = mark.set_index is not None and mark.set_index < len(sets)
        exercise = sets[mark.set_index or 0].exercise if known else ""
        drill = is_running_drill(exercise, library) if known else running
        told.append(
            ReportedPain(value=mark.value, running=drill, exercise=exercise, everyday=everyday)
        )
    return max(told, key=lambda one: (LIGHTS.index(one.light), one.said), default=None)
