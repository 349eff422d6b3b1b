"""Two versions of a prescription side by side: a row for each item, and one for how the dose goes
on at home where that is not just as prescribed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rehab_desktop.core.clinic.difference import DAYS, ItemChange, difference
from rehab_desktop.core.clinic.prescription import PrescribedItem, Prescription, ProgressRule
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.text import wording
from rehab_desktop.text.clinic.difference_text import Mark, change_text, dose_text
from rehab_desktop.text.clinic.names import item_name, level_name, on_days
from rehab_desktop.text.clinic.states import progress_rule

SEEN = frozenset({"level", "sets", "reps", "hold_s", "work_s", "tips", DAYS})
"""Changed values that can be seen side by side, without more words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRow:
    """An item in both versions, or how the dose goes on at home: `before` and `after` say how much,
    empty where a version lacks it. `mark` is a `Mark`, empty where nothing changed; `change` says
    what did, where `before` and `after` do not show all of it.
    """

    mark: str
    name: str
    before: str
    after: str
    change: str


def version_rows(
    old: Prescription | None, new: Prescription, exercises: Mapping[str, Exercise]
) -> tuple[VersionRow, ...]:
    """The items of the new version in its order, those that were removed where they stood."""
    found = difference(old, new)
    before = old.items if old else ()
    changes = {one.place: one for one in found.changed}
    added = {one.place for one in found.added}
    removed = {one.place for one in found.removed}
    rows: list[VersionRow] = []
    stayed = iter(found.order)
    told: set[int] = set()
    for place, one in enumerate(new.items):
        if place in added:
            rows.append(_row(Mark.ADDED, one, "", _amount(one, exercises), exercises))
            continue
        was = next(stayed)
        for gone in sorted(removed - told):
            if gone < was:
                told.add(gone)
                rows.append(_gone(before[gone], exercises))
        rows.append(_stayed(changes.get(was), before[was], one, exercises))
    rows += [_gone(before[gone], exercises) for gone in sorted(removed - told)]
    rows += _progression(old, new)
    return tuple(rows)


def _progression(old: Prescription | None, new: Prescription) -> Iterator[VersionRow]:
    """How the dose goes on at home; nothing where both versions hold it."""
    if all(one.progress is ProgressRule.HELD for one in (old, new) if one is not None):
        return
    changed = Mark.CHANGED if old is not None and old.progress is not new.progress else ""
    yield VersionRow(
        mark=str(Mark.ADDED if old is None else changed),
        name=wording.translate("clinic", "Progression at home"),
        before=progress_rule(old.progress) if old is not None else "",
        after=progress_rule(new.progress),
        change="",
    )


def _stayed(
    change: ItemChange | None,
    old: PrescribedItem,
    new: PrescribedItem,
    exercises: Mapping[str, Exercise],
) -> VersionRow:
    mark = Mark.CHANGED if change is not None else ""
    unseen = change is not None and not SEEN.issuperset(change.values)
    said = change_text(change, exercises) if change is not None and unseen else ""
    return _row(mark, new, _amount(old, exercises), _amount(new, exercises), exercises, said)


def _gone(one: PrescribedItem, exercises: Mapping[str, Exercise]) -> VersionRow:
    return _row(Mark.REMOVED, one, _amount(one, exercises), "", exercises)


def _row(
    mark: str,
    one: PrescribedItem,
    before: str,
    after: str,
    exercises: Mapping[str, Exercise],
    change: str = "",
) -> VersionRow:
    block = one.item if isinstance(one.item, TimedBlock) else None
    name = item_name(one.key, exercises, block)
    return VersionRow(mark=str(mark), name=name, before=before, after=after, change=change)


def _amount(one: PrescribedItem, exercises: Mapping[str, Exercise]) -> str:
    return "  ·  ".join(_parts(one, exercises))


def _parts(one: PrescribedItem, exercises: Mapping[str, Exercise]) -> Iterator[str]:
    """Level 2, 3 × 20 s, every day, and an own tip."""
    card = exercises.get(one.key)
    if isinstance(one.item, Item) and card is not None and len(card.levels) > 1:
        yield level_name(one.key, one.item.level, exercises)
    if dose := dose_text(one, exercises):
        yield dose
    yield on_days(one.days)
    if isinstance(one.item, Item) and one.item.tips:
        yield wording.translate("clinic", "“{tip}”", "a tip").format(tip=" ".join(one.item.tips))
