"""What was changed in a led session, as the next version of the prescription asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from rehab_desktop.core.clinic.prescription import EVERY_DAY, PrescribedItem, Prescription
from rehab_desktop.core.content.dose import dose_of, own_parts
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.item_numbers import at_level, number_of, with_own_number
from rehab_desktop.core.content.routine import LIMITS, Item, Routine, TimedBlock


def with_changes_of(
    prescription: Prescription,
    routine: Routine,
    day: date,
    exercises: Mapping[str, Exercise],
) -> Prescription:
    """The prescription as it asks for what was led on this day: items that were changed have their
    new dose, those left out are gone, those added come where they were done. What belongs to other
    days stays. An item that was not changed is the very same, whatever a routine writes out.
    """
    led = list(routine.items)
    items: list[PrescribedItem] = []
    for asked in prescription.items:
        if not asked.days.may_be_on(day):
            items.append(asked)
            continue
        at = next((n for n, one in enumerate(led) if _key(one) == asked.key), None)
        if at is None:
            continue
        items += (_new(one, items) for one in led[:at] if _is_new(one, prescription, day))
        items.append(replace(asked, item=_changed(asked.item, led[at], exercises)))
        del led[: at + 1]
    items += (_new(one, items) for one in led if _is_new(one, prescription, day))
    return replace(prescription, items=tuple(items))


def _is_new(item: Item | TimedBlock, prescription: Prescription, day: date) -> bool:
    return all(one.key != _key(item) for one in prescription.on(day))


def _new(item: Item | TimedBlock, before: list[PrescribedItem]) -> PrescribedItem:
    return PrescribedItem(item=item, days=before[-1].days if before else EVERY_DAY)


def _changed(
    asked: Item | TimedBlock, led: Item | TimedBlock, exercises: Mapping[str, Exercise]
) -> Item | TimedBlock:
    """The asked item with the level and the numbers of the led one, where these are others."""
    if isinstance(asked, TimedBlock) or isinstance(led, TimedBlock):
        return led if isinstance(asked, TimedBlock) and isinstance(led, TimedBlock) else asked
    card = exercises[led.exercise]
    level = card.level(led.level)
    if card.level(asked.level).id != level.id:
        asked = at_level(asked, card, level.id)
    now, before = dose_of(led, card), dose_of(asked, card)
    for key in LIMITS:
        value = number_of(key, now) if key in own_parts(level.dose) else None
        if value is not None and value != number_of(key, before):
            changed = with_own_number(asked, key, value, card)
            assert isinstance(changed, Item)
            asked = changed
    return asked


def _key(item: Item | TimedBlock) -> str:
    return item.id if isinstance(item, TimedBlock) else item.exercise
