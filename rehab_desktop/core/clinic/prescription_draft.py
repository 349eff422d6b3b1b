"""A prescription while it is written. Every change returns a new draft; `core/content/undo.py`
keeps the earlier ones.

A draft is a `Prescription` without a signature. Places count from 0. A number outside its limits is
refused with `Invalid`; a step stops at its limit.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from rehab_desktop.core.checks import require
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.prescription import (
    EVERY_DAY,
    MOST_A_WEEK,
    Days,
    PrescribedItem,
    Prescription,
    ProgressRule,
)
from rehab_desktop.core.content.dose import dose_of, own_parts
from rehab_desktop.core.content.draft import MOST_ITEMS
from rehab_desktop.core.content.exercise import Exercise, Side
from rehab_desktop.core.content.item_numbers import (
    level_stepped,
    number_of,
    stepped,
    with_own_number,
)
from rehab_desktop.core.content.routine import LIMITS, Item, Routine, TimedBlock
from rehab_desktop.core.faults import Fault


def begin(
    *, id_: str, person: str, episode: str, from_day: date, author: str, version: int = 1
) -> Prescription:
    """A draft without items."""
    return Prescription(
        id=id_,
        person=person,
        episode=episode,
        version=version,
        items=(),
        from_day=from_day,
        author=author,
    )


def signed(draft: Prescription, *, author: str, at: datetime) -> Prescription:
    """The draft with a therapist's signature. Raises `Invalid` where it has no items."""
    return replace(draft, author=author, signed_at=at)


# The list


def add(draft: Prescription, *items: PrescribedItem, at: int | None = None) -> Prescription:
    """These items, such as those of a template with their days, before place `at` or at the end.
    Raises `Invalid` above `MOST_ITEMS`.
    """
    count = len(draft.items) + len(items)
    require(count <= MOST_ITEMS, "items", Fault.MANY_ITEMS, count=count, most=MOST_ITEMS)
    place = len(draft.items) if at is None else at
    return replace(draft, items=(*draft.items[:place], *items, *draft.items[place:]))


def add_exercise(draft: Prescription, card: Exercise, *, at: int | None = None) -> Prescription:
    """An exercise at its card's level and dose, on the days of the last item of the list."""
    item = Item(exercise=card.id)
    return add(draft, PrescribedItem(item=item, days=_usual_days(draft)), at=at)


def add_routine(draft: Prescription, routine: Routine) -> Prescription:
    """All items of a routine, on the days of the last item of the list."""
    days = _usual_days(draft)
    return add(draft, *(PrescribedItem(item=one, days=days) for one in routine.items))


def remove(draft: Prescription, place: int) -> Prescription:
    """Without the item at this place."""
    return replace(draft, items=draft.items[:place] + draft.items[place + 1 :])


def move(draft: Prescription, place: int, to: int) -> Prescription:
    """With the item from `place` at place `to`; a `to` outside the list is its nearest end."""
    to = max(0, min(len(draft.items) - 1, to))
    rest = draft.items[:place] + draft.items[place + 1 :]
    return replace(draft, items=(*rest[:to], draft.items[place], *rest[to:]))


def put(draft: Prescription, place: int, item: PrescribedItem) -> Prescription:
    """With this item in place of the one at `place`."""
    return replace(draft, items=(*draft.items[:place], item, *draft.items[place + 1 :]))


# One item


def step_level(draft: Prescription, place: int, card: Exercise, steps: int) -> Prescription:
    """The exercise so many levels harder (easier below 0); it stops at the last and at the first.
    Numbers that the level has no part for go back to the card's.
    """
    item = draft.items[place].item
    if not isinstance(item, Item):
        return draft
    changed = level_stepped(item, card, steps)
    return draft if changed is item else _with_item(draft, place, changed)


def step(
    draft: Prescription, place: int, key: str, card: Exercise | None, steps: int
) -> Prescription:
    """A number of the item some steps up (down below 0), such as `sets`, `hold_s` or `rest_set_s`;
    of a timed block its `seconds`. Nothing changes where the item has no such part.
    """
    item = draft.items[place].item
    if not _has(item, key, card):
        return draft
    if isinstance(item, TimedBlock):
        now = item.seconds
    else:
        assert card is not None
        now = number_of(key, dose_of(item, card))
    return set_number(draft, place, key, card, stepped(key, now, steps))


def set_number(
    draft: Prescription, place: int, key: str, card: Exercise | None, value: float | None
) -> Prescription:
    """A number of the item; None, or the card's own, for what the card says. Nothing changes where
    the item has no such part.
    """
    item = draft.items[place].item
    if not _has(item, key, card):
        return draft
    return _with_item(draft, place, with_own_number(item, key, value, card))


def set_first_side(
    draft: Prescription, place: int, card: Exercise, side: Side | None
) -> Prescription:
    """The side that each set begins with, None for the one chosen at the start. Nothing changes
    where a set does not go through both sides.
    """
    item = draft.items[place].item
    if not isinstance(item, Item) or "first_side" not in own_parts(card.level(item.level).dose):
        return draft
    return _with_item(draft, place, replace(item, first_side=side))


def set_tip(draft: Prescription, place: int, text: str) -> Prescription:
    """A tip for this person in place of the card's; an empty one brings the card's back. Raises
    `Invalid` above `LONGEST_TIP` characters.
    """
    item = draft.items[place].item
    if not isinstance(item, Item):
        return draft
    tip = plain_text(text)
    return _with_item(draft, place, replace(item, tips=(tip,) if tip else ()))


# Days


def toggle_weekday(draft: Prescription, place: int, weekday: int) -> Prescription:
    """The item on this day of the week (1 Monday to 7 Sunday), or no longer on it. From times a
    week it becomes this day alone. The last day stays.
    """
    named = draft.items[place].days.weekdays ^ {weekday}
    return set_days(draft, place, Days(weekdays=named)) if named else draft


def step_times(draft: Prescription, place: int, steps: int) -> Prescription:
    """So many times a week more (less below 0), 1 to 14. From named days it becomes as many times
    a week as days were named, before any step.
    """
    days = draft.items[place].days
    times = days.times + steps if days.times else days.a_week
    return set_days(draft, place, Days(times=max(1, min(MOST_A_WEEK, times))))


def set_days(draft: Prescription, place: int, days: Days) -> Prescription:
    """The item on these days."""
    return put(draft, place, replace(draft.items[place], days=days))


def set_all_days(draft: Prescription, days: Days) -> Prescription:
    """Every item on these days."""
    return replace(draft, items=tuple(replace(one, days=days) for one in draft.items))


# The rest


def set_message(draft: Prescription, text: str) -> Prescription:
    """The message to the person. Raises `Invalid` above `LONGEST_MESSAGE` characters."""
    return replace(draft, message=plain_text(text, lines=True))


def set_period(draft: Prescription, from_day: date, until: date | None) -> Prescription:
    """The first and the last day, None for no end. Raises `Invalid` where they are reversed."""
    return replace(draft, from_day=from_day, until=until)


def set_progress(draft: Prescription, rule: ProgressRule) -> Prescription:
    """What the programme may do with the dose at home."""
    return replace(draft, progress=rule)


def _usual_days(draft: Prescription) -> Days:
    return draft.items[-1].days if draft.items else EVERY_DAY


def _with_item(draft: Prescription, place: int, item: Item | TimedBlock) -> Prescription:
    return put(draft, place, replace(draft.items[place], item=item))


def _has(item: Item | TimedBlock, key: str, card: Exercise | None) -> bool:
    if isinstance(item, TimedBlock) or card is None:
        return isinstance(item, TimedBlock) and key == "seconds"
    return key in LIMITS and key in own_parts(card.level(item.level).dose)
