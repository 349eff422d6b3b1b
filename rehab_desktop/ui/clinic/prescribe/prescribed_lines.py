"""The items of a prescription as lines, each marked by what it changes in the last version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rehab_desktop.core.clinic.difference import PrescriptionDifference, difference
from rehab_desktop.core.clinic.prescription import PrescribedItem, Prescription
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.text.clinic.difference_text import Mark, dose_text
from rehab_desktop.text.clinic.names import item_name, level_name, on_days
from rehab_desktop.text.wording import catalogue, counted, translate

TONES = {Mark.ADDED: "good", Mark.REMOVED: "stop", Mark.CHANGED: "work"}
"""The colour of each mark, beside its sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescribedLine:
    """One item. `level` is empty where the exercise has one only, `mark` where nothing changed, and
    `gates` where nothing must be true first.
    """

    name: str
    level: str
    dose: str
    days: str
    tip: str
    gates: str
    mark: str
    tone: str
    spoken: str


def prescribed_lines(
    draft: Prescription, last: Prescription | None, exercises: Mapping[str, Exercise]
) -> tuple[PrescribedLine, ...]:
    """The items in order. Without a version to compare with none is marked."""
    marks = _marks(difference(last, draft)) if last is not None else {}
    return tuple(_line(one, marks.get(place), exercises) for place, one in enumerate(draft.items))


def _marks(found: PrescriptionDifference) -> dict[int, Mark]:
    """By the place of an item in the new version."""
    marks = {one.place: Mark.ADDED for one in found.added}
    changed = {one.place for one in found.changed}
    count = len(found.order) + len(found.added)
    stayed = (place for place in range(count) if place not in marks)
    for place, was in zip(list(stayed), found.order, strict=True):
        if was in changed:
            marks[place] = Mark.CHANGED
    return marks


def _line(
    one: PrescribedItem, mark: Mark | None, exercises: Mapping[str, Exercise]
) -> PrescribedLine:
    item = one.item
    card = exercises.get(one.key) if isinstance(item, Item) else None
    name = item_name(one.key, exercises, item if isinstance(item, TimedBlock) else None)
    level, gates = "", ""
    if card is not None and isinstance(item, Item):
        if len(card.levels) > 1:
            level = level_name(card.id, item.level, exercises)
        needed = [said.text for said in card.gate]
        if gate := card.level(item.level).gate:
            needed.append(gate)
        gates = _gates(needed)
    dose, days = dose_text(one, exercises), on_days(one.days)
    told = {
        Mark.ADDED: translate("clinic prescribe", "new"),
        Mark.CHANGED: translate("clinic prescribe", "changed"),
    }
    parts = (name, level, dose, days, told.get(mark, "") if mark else "")
    return PrescribedLine(
        name=name,
        level=level,
        dose=dose,
        days=days,
        tip=" ".join(item.tips) if isinstance(item, Item) else "",
        gates=gates,
        mark=str(mark or ""),
        tone=TONES[mark] if mark else "",
        spoken=", ".join(part for part in parts if part),
    )


def _gates(needed: Sequence[str]) -> str:
    """The sentence that must be true first; of several how many there are."""
    if len(needed) < 2:
        return "".join(catalogue(said) for said in needed)
    number = len(needed)
    return counted(
        translate("clinic prescribe", "%n point(s) must be true first", "", number), number
    )
