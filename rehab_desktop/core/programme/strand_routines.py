"""Which routine a strand of the programme has on a day: its own, or the short one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from rehab_desktop.core.content.dose import routine_seconds
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.programme.guide import STRAND_OF_KIND, ProgrammeGuide, Strand

ROOM_FOR_CHANGE_OVER = 1.25
"""What is done on a day may take this many times the person's minutes, because its rests do not
feel like training time (clinical judgement).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class StrandRoutines:
    """The routines of the strands, as the library has them, not yet at the dose of today.

    `minutes` is the time a person has on a day, None where they did not say. The strands of
    `together` are done on one day and share its minutes.
    """

    routines: Mapping[str, Routine]
    exercises: Mapping[str, Exercise]
    guide: ProgrammeGuide
    minutes: int | None
    together: tuple[Strand, ...] = ()

    def has(self, strand: Strand) -> bool:
        """Whether the library has the routine of this strand."""
        return self.guide.strands[strand].routine in self.routines

    def of(self, strand: Strand) -> Routine:
        """The routine of a strand, or the short one where the day's minutes are too few for all
        that the day has.
        """
        if self.minutes is None:
            return self._usual(strand)
        beside = [one for one in self.together if one is not strand and self.has(one)]
        day = [strand, *beside] if strand in self.together else [strand]
        seconds = sum(routine_seconds(self._usual(one), self.exercises) for one in day)
        if seconds <= self.minutes * 60 * ROOM_FOR_CHANGE_OVER:
            return self._usual(strand)
        return self.routines.get(self.guide.short[strand], self._usual(strand))

    def without_others(self, strand: Strand) -> Routine:
        """The routine of a strand without what else stands in it, such as a warm-up."""
        routine = self.of(strand)
        return replace(routine, items=self._items_of(strand, routine))

    def stands_in(self, strand: Strand, routine: Routine) -> bool:
        """Whether a routine has an exercise of this strand."""
        return bool(self._items_of(strand, routine))

    def _items_of(self, strand: Strand, routine: Routine) -> tuple[Item, ...]:
        return tuple(
            item
            for item in routine.items
            if isinstance(item, Item)
            and STRAND_OF_KIND[self.exercises[item.exercise].kind] is strand
        )

    def _usual(self, strand: Strand) -> Routine:
        return self.routines[self.guide.strands[strand].routine]
