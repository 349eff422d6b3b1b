"""Routine files: from the author's items to the domain's routine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rehab_desktop.catalogue.document import Document
from rehab_desktop.catalogue.doses import LONGEST_S
from rehab_desktop.catalogue.formats import BlockTable, DraftFile, ItemTable, RoutineFile
from rehab_desktop.catalogue.names import check_name
from rehab_desktop.catalogue.problems import Place, nearest, shortened
from rehab_desktop.catalogue.quotes import check_basis
from rehab_desktop.catalogue.shape import shaped
from rehab_desktop.core.content.dose import own_parts, routine_seconds
from rehab_desktop.core.content.draft import MOST_ITEMS, Draft
from rehab_desktop.core.content.exercise import Exercise, Source
from rehab_desktop.core.content.routine import LIMITS, Item, Routine, TimedBlock

_NOT_THERE = {
    "hold_s": "hold",
    "work_s": "single movement",
    "inhale_s": "counted breath in",
    "exhale_s": "counted breath out",
    "pause_s": "wait after the breath",
    "rest_rep_s": "clock",
    "rest_side_s": "second side in a set",
    "first_side": "second side in a set",
}
"""What a card is without where an item's key changes nothing."""


def read_routine(
    document: Document, sources: Mapping[str, Source], exercises: Mapping[str, Exercise]
) -> Routine | None:
    """The routine in this document, or None with its faults noted there."""
    check_name(document)
    file = shaped(document, document.data, RoutineFile)
    # Items are checked even where something else is wrong: one reading shows all there is to do.
    raw = document.data.get("items")
    items = [
        _item(document, ("items", number), table, exercises)
        for number, table in enumerate(raw if isinstance(raw, list) else [])
        if isinstance(table, dict)
    ]
    if file is None:
        return None
    if file.frequency_basis:
        check_basis(document, ("frequency_basis",), file.frequency_basis, sources)
    if len(items) > MOST_ITEMS:
        message = f"has {len(items)} items, more than {MOST_ITEMS}"
        document.note(("items",), message, "Split the routine in two.")
    sound = tuple(item for item in items if item is not None)
    if items and not sound:
        return None
    routine = document.build(
        (),
        lambda: Routine(
            id=document.id,
            title=file.title,
            items=sound,
            frequency=file.frequency,
            frequency_basis=file.frequency_basis,
            note=file.note,
            transition_s=file.transition_s,
        ),
    )
    if routine is not None and not document.problems:
        _check_length(document, routine, exercises)
    return None if document.problems else routine


def read_draft(document: Document, exercises: Mapping[str, Exercise]) -> Draft | None:
    """A routine that was being written, or None with its faults noted; its name may be empty and
    its items may be missing.
    """
    file = shaped(document, document.data, DraftFile)
    if file is None:
        return None
    items = [
        _item(document, ("items", number), table, exercises)
        for number, table in enumerate(file.items)
    ]
    if document.problems:
        return None
    return Draft(
        title=file.title,
        items=tuple(item for item in items if item is not None),
        frequency=file.frequency,
        frequency_basis=file.frequency_basis,
        note=file.note,
        transition_s=file.transition_s,
        id=file.id,
    )


def place_among_routines(document: Document) -> tuple[int, str]:
    """What a document that was read without fault is sorted by."""
    return (document.data.get("order", 1000), document.id)


def _item(
    document: Document, at: Place, table: dict[str, Any], exercises: Mapping[str, Exercise]
) -> Item | TimedBlock | None:
    if "block" in table:
        block = shaped(document, table, BlockTable, at)
        if block is None:
            return None
        return document.build(
            at,
            lambda: TimedBlock(
                id=block.block,
                title=block.title,
                seconds=block.seconds,
                cue=block.cue,
                clip=block.clip,
            ),
        )
    if "exercise" not in table:
        document.note(
            (*at, "exercise"),
            "is missing",
            "Name an exercise id, or make it a timed stretch with the key block.",
        )
        return None
    name = table["exercise"]
    known = not isinstance(name, str) or _is_known(document, at, name, exercises)
    item = shaped(document, table, ItemTable, at)
    if item is None or not known:
        return None
    made = document.build(
        at,
        lambda: Item(
            exercise=item.exercise,
            level=item.level,
            sets=item.sets,
            reps=item.reps,
            hold_s=item.hold_s,
            work_s=item.work_s,
            inhale_s=item.inhale_s,
            exhale_s=item.exhale_s,
            pause_s=item.pause_s,
            rest_rep_s=item.rest_rep_s,
            rest_side_s=item.rest_side_s,
            rest_set_s=item.rest_set_s,
            first_side=item.first_side,
            tips=tuple(item.tips),
            clip=item.clip,
        ),
    )
    return made if made and _fits(document, at, made, exercises) else None


def _is_known(document: Document, at: Place, name: str, exercises: Mapping[str, Exercise]) -> bool:
    if name not in exercises:
        message = f"{shortened(name)} is not in the catalogue"
        document.note((*at, "exercise"), message, nearest(name, exercises))
    return name in exercises


def _fits(document: Document, at: Place, item: Item, exercises: Mapping[str, Exercise]) -> bool:
    """Whether the card has what the item asks for."""
    card = exercises[item.exercise]
    levels = [level.id for level in card.levels]
    if item.level is not None and item.level not in levels:
        message = f"{shortened(item.level)} is not a level of {card.id}"
        document.note((*at, "level"), message, f"It has {', '.join(levels)}.")
        return False
    parts = own_parts(card.level(item.level).dose)
    idle = [
        key
        for key in (*LIMITS, "first_side")
        if key not in parts and getattr(item, key) is not None
    ]
    for key in idle:
        document.note((*at, key), f"{card.id} has no {_NOT_THERE[key]}", f"Leave {key} out.")
    return not idle


def _check_length(document: Document, routine: Routine, exercises: Mapping[str, Exercise]) -> None:
    whole = routine_seconds(routine, exercises)
    if whole > LONGEST_S:
        message = f"takes {whole / 3600:.0f} hours"
        document.note(("items",), message, "Check sets, reps and seconds; 6 hours is the most.")
