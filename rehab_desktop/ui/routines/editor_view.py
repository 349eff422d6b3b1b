"""A draft as the editor shows it, and what it still lacks: pure readings of it."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.draft import Draft
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.session.timeline import SECOND, Steps, total
from rehab_desktop.text import wording
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.routines.item_fields import FieldLine, field
from rehab_desktop.ui.routines.routine_cards import card_of, item_times, name_of

LONGEST_TITLE = 60
LONGEST_S = 6 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorLine:
    """One item while it is edited; `own` says that something differs from the card."""

    name: str
    dose: str
    time: str
    own: bool


def steps_of(draft: Draft, library: Library) -> Steps:
    """The draft through the same compiler as every session."""
    if not draft.items:
        return ()
    return library.steps(
        Routine(id="draft", title="draft", items=draft.items, transition_s=draft.transition_s)
    )


def editor_lines(draft: Draft, library: Library, steps: Steps) -> tuple[EditorLine, ...]:
    """The items in order."""
    times = item_times(steps, len(draft.items))
    return tuple(
        EditorLine(
            name=name_of(item, library),
            dose=wording.dose(item, card_of(item, library)),
            time=time,
            own=isinstance(item, Item) and item != Item(exercise=item.exercise, level=item.level),
        )
        for item, time in zip(draft.items, times, strict=True)
    )


def general_fields(draft: Draft, trouble: dict[str, str]) -> tuple[FieldLine, ...]:
    """The numbers of the routine itself."""
    usual = Draft().transition_s
    own = draft.transition_s != usual
    return (field("transition_s", draft.transition_s, usual=usual, own=own, trouble=trouble),)


def lacking(draft: Draft, library: Library, steps: Steps) -> str:
    """What stands in the way of keeping it, with the remedy; empty where nothing does."""
    title = draft.title.strip()
    if not draft.items:
        return translate("routines", "Add at least one exercise, then save.")
    if not title:
        return translate("routines", "Give the routine a name, then save.")
    if len(title) > LONGEST_TITLE:
        return translate(
            "routines", "The name has {n} characters; {most} can be shown. Shorten it."
        ).format(n=len(title), most=LONGEST_TITLE)
    if title in {one.title for one in library.routines.values() if one.id != draft.id}:
        return translate(
            "routines", "There is a routine named “{name}” already. Give this another name."
        ).format(name=title)
    if total(steps) > LONGEST_S * SECOND:
        return translate(
            "routines", "It would take more than 6 hours. Take out some sets or items."
        )
    return ""
