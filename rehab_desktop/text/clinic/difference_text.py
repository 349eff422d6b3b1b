"""What a version of a prescription changes, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from rehab_desktop.core.clinic.difference import (
    DAYS,
    ItemChange,
    PrescriptionDifference,
    ValueChange,
)
from rehab_desktop.core.clinic.prescription import PrescribedItem
from rehab_desktop.core.content.dose import dose_of, own_parts
from rehab_desktop.core.content.exercise import Exercise, PhaseKind
from rehab_desktop.core.content.item_numbers import COUNTS, number_of
from rehab_desktop.core.content.routine import LIMITS, Item, TimedBlock
from rehab_desktop.text import wording
from rehab_desktop.text.clinic.names import day_in_note, item_name, leg, level_name, on_days
from rehab_desktop.text.clinic.states import progress_rule
from rehab_desktop.text.item_text import label_of
from rehab_desktop.text.wording import catalogue, translate

IN_DOSE = ("sets", "reps", "hold_s", "work_s")
"""Numbers that a dose in words has; they are told by themselves only where its words are equal."""


class Mark(StrEnum):
    """How a line of a difference is marked, beside its colour."""

    ADDED = "+"
    REMOVED = "−"
    CHANGED = "~"


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceLine:
    """One line of a difference."""

    mark: Mark
    text: str


def item_text(one: PrescribedItem, exercises: Mapping[str, Exercise]) -> str:
    """Roller bridge: 3 × 20 s, every day."""
    said = translate("clinic", "{name}: {dose}, {days}")
    dose = dose_text(one, exercises)
    if not dose:
        said = translate("clinic", "{name}: {days}")
    return said.format(name=_name(one, exercises), dose=dose, days=on_days(one.days))


def difference_lines(
    change: PrescriptionDifference, exercises: Mapping[str, Exercise]
) -> tuple[DifferenceLine, ...]:
    """What is added, removed and changed, a line each; none where nothing is."""
    return (
        *(
            DifferenceLine(mark=Mark.ADDED, text=item_text(one.item, exercises))
            for one in change.added
        ),
        *(
            DifferenceLine(mark=Mark.REMOVED, text=item_text(one.item, exercises))
            for one in change.removed
        ),
        *(
            DifferenceLine(mark=Mark.CHANGED, text=said)
            for said in (*_items(change, exercises), *_values(change))
        ),
    )


def difference_text(change: PrescriptionDifference, exercises: Mapping[str, Exercise]) -> str:
    """The same as one text for a note, its parts parted by semicolons."""
    marked = {
        Mark.ADDED: translate("clinic", "added: {what}"),
        Mark.REMOVED: translate("clinic", "removed: {what}"),
        Mark.CHANGED: "{what}",
    }
    lines = difference_lines(change, exercises)
    return "; ".join(marked[one.mark].format(what=one.text) for one in lines)


def _name(one: PrescribedItem, exercises: Mapping[str, Exercise]) -> str:
    block = one.item if isinstance(one.item, TimedBlock) else None
    return item_name(one.key, exercises, block)


def dose_text(one: PrescribedItem, exercises: Mapping[str, Exercise]) -> str:
    """3 × 20 s each side; empty for an exercise that is not in the catalogue."""
    card = exercises.get(one.key)
    if isinstance(one.item, Item) and card is None:
        return ""
    return wording.dose(one.item, card)


def change_text(one: ItemChange, exercises: Mapping[str, Exercise]) -> str:
    """What differs in an item that stayed: 3 × 30 s instead of 3 × 20 s, every day instead of Mon;
    empty for what no words are needed for.
    """
    return ", ".join(_parts(one, exercises))


def _items(change: PrescriptionDifference, exercises: Mapping[str, Exercise]) -> Iterator[str]:
    for one in change.changed:
        if said := change_text(one, exercises):
            yield translate("clinic", "{name}: {changes}").format(
                name=_name(one.new, exercises), changes=said
            )
    if change.reordered:
        yield translate("clinic", "another order")


def _parts(one: ItemChange, exercises: Mapping[str, Exercise]) -> Iterator[str]:
    old, new = one.old.item, one.new.item
    if isinstance(old, Item) and isinstance(new, Item):
        before, after = (level_name(one.old.key, i.level, exercises) for i in (old, new))
        if before != after:
            yield translate("clinic", "level “{new}” instead of “{old}”").format(
                new=after, old=before
            )
    before, after = dose_text(one.old, exercises), dose_text(one.new, exercises)
    if before != after:
        yield _instead(before, after)
    if isinstance(old, Item) and isinstance(new, Item):
        card = exercises.get(one.new.key)
        if card is not None:
            yield from _numbers(old, new, card, told=IN_DOSE if before != after else ())
        elif not LIMITS.keys().isdisjoint(one.values):
            yield translate("clinic", "other dose")
        yield from _side_and_tips(one, old, new)
    elif isinstance(old, TimedBlock) and isinstance(new, TimedBlock):
        if old.title != new.title:
            yield _instead(catalogue(old.title), catalogue(new.title))
        if old.cue != new.cue:
            yield translate("clinic", "other cue")
    if "clip" in one.values:
        yield translate("clinic", "other clip")
    if DAYS in one.values:
        yield _instead(on_days(one.old.days), on_days(one.new.days))


def _numbers(old: Item, new: Item, card: Exercise, *, told: tuple[str, ...]) -> Iterator[str]:
    """The numbers of parts that both doses have, without those that are told already."""
    doses = dose_of(old, card), dose_of(new, card)
    own = own_parts(card.level(old.level).dose) & own_parts(card.level(new.level).dose)
    breaths = any(phase.kind is PhaseKind.INHALE for phase in doses[1].phases)
    for key in LIMITS:
        before, after = (number_of(key, dose) for dose in doses)
        if key in own and key not in told and before != after:
            unit = "{n}" if key in COUNTS else translate("clinic", "{n} s", "seconds")
            yield translate("clinic", "{part} {change}", "rest 30 s instead of 20 s").format(
                part=wording.in_sentence(label_of(key, breaths=breaths)),
                change=_instead(
                    unit.format(n=wording.number(before)), unit.format(n=wording.number(after))
                ),
            )


def _side_and_tips(one: ItemChange, old: Item, new: Item) -> Iterator[str]:
    if old.first_side is not new.first_side:
        yield (
            translate("clinic", "{leg} first").format(leg=leg(new.first_side))
            if new.first_side
            else translate("clinic", "first side as chosen at the start")
        )
    if "tips" in one.values:
        tips = " ".join(new.tips)
        yield (
            translate("clinic", "tip “{tip}”").format(tip=tips)
            if tips
            else translate("clinic", "the tips of the card again")
        )


def _values(change: PrescriptionDifference) -> Iterator[str]:
    """What is changed in the prescription itself."""
    if change.message is not None:
        yield (
            translate("clinic", "other message")
            if change.message.new
            else translate("clinic", "no message")
        )
    if change.until is not None:
        last = change.until.new
        yield (
            translate("clinic", "until {day}").format(day=day_in_note(last))
            if last
            else translate("clinic", "no last day")
        )
    if change.progress is not None:
        yield wording.in_sentence(progress_rule(change.progress.new))
    if change.transition_s is not None:
        yield _seconds(change.transition_s)


def _seconds(change: ValueChange[float]) -> str:
    unit = translate("clinic", "{n} s", "seconds")
    return translate("clinic", "{part} {change}", "rest 30 s instead of 20 s").format(
        part=wording.in_sentence(label_of("transition_s")),
        change=_instead(
            unit.format(n=wording.number(change.old)), unit.format(n=wording.number(change.new))
        ),
    )


def _instead(old: str, new: str) -> str:
    """3 × 30 s instead of 3 × 20 s."""
    if not old or not new:
        return new or old
    return translate("clinic", "{new} instead of {old}").format(new=new, old=old)
