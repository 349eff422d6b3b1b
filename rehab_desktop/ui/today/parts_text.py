"""What of the plan a change is about, in a few words: strength, running drills, Roller bridge."""

from __future__ import annotations

from collections.abc import Iterable

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.programme.dosing import DoseChangeKind, TodaysRoutine
from rehab_desktop.core.programme.guide import STRAND_OF_KIND, Strand
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from rehab_desktop.text.programme_text import and_of, names_of, strand_word
from rehab_desktop.text.wording import translate

MOST_NAMES = 2
"""More names than these are counted."""


def parts(exercises: Iterable[str], library: Library, plan: TodaysPlan | None = None) -> str:
    """The exercises by the strands that they are the whole of, by what drills have in common, by
    their names, or by their number. Without a `plan` there are no strands.
    """
    names = tuple(dict.fromkeys(exercises))
    if are_drills(names, library):
        return translate("programme", "running drills")
    whole = strands_of(names, library, plan) if plan is not None else ()
    if whole:
        return and_of([strand_word(one) for one in whole])
    if len(names) <= MOST_NAMES:
        return names_of(names, library)
    return translate("programme", "{n} exercises").format(n=len(names))


def several(exercises: Iterable[str], library: Library, plan: TodaysPlan | None = None) -> bool:
    """Whether `parts` speaks of more than one thing: they rest, it rests."""
    names = tuple(dict.fromkeys(exercises))
    whole = strands_of(names, library, plan) if plan is not None else ()
    if whole and not are_drills(names, library):
        return len(whole) > 1
    return len(names) > 1 or are_drills(names, library)


def are_drills(exercises: Iterable[str], library: Library) -> bool:
    """Nothing but running drills and jumps."""
    return all(library.exercises[one].kind.is_drill for one in exercises)


def strands_of(exercises: Iterable[str], library: Library, plan: TodaysPlan) -> tuple[Strand, ...]:
    """The strands that these exercises are the whole of; none where something is left over."""
    names = set(exercises)
    own = {strand: _own(strand, todays, library) for strand, todays in plan.routines.items()}
    whole = tuple(s for s in Strand if own.get(s) and own[s] <= names)
    return whole if names <= set().union(*(own[s] for s in whole)) else ()


def _own(strand: Strand, todays: TodaysRoutine, library: Library) -> set[str]:
    """The exercises of a strand in its routine, without what is behind its gate."""
    gated = {one.exercise for one in todays.changes if one.what is DoseChangeKind.GATE}
    return {
        item.exercise
        for item in todays.whole.items
        if isinstance(item, Item)
        and item.exercise not in gated
        and STRAND_OF_KIND[library.exercises[item.exercise].kind] is strand
    }
