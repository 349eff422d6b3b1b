"""Routine files: from the author's items to the domain's routine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rehab_desktop.catalogue.document import Document
from rehab_desktop.catalogue.doses import LONGEST_S
from rehab_desktop.catalogue.formats import BlockTable, DraftFile, ItemTable, RoutineFile
from rehab_desktop.catalogue.names import check_name
from rehab_desktop.catalogue.problems import Place, choices
from rehab_desktop.catalogue.quotes import check_basis, quoted
from rehab_desktop.catalogue.shape import shaped
from rehab_desktop.core.content.dose import own_parts, routine_seconds
from rehab_desktop.core.content.draft import MOST_ITEMS, Draft
from rehab_desktop.core.content.exercise import Exercise, Source
from rehab_desktop.core.content.routine import LIMITS, Item, Routine, TimedBlock
from rehab_desktop.core.faults import Fault, shortened

_NOT_THERE = {
    "hold_s": Fault.NO_HOLD,
    "work_s": Fault.NO_MOVEMENT,
    "inhale_s": Fault.NO_BREATH_IN,
    "exhale_s": Fault.NO_BREATH_OUT,
    "pause_s": Fault.NO_WAIT,
    "rest_rep_s": Fault.NO_CLOCK,
    "rest_side_s": Fault.NO_SECOND_SIDE,
    "first_side": Fault.NO_SECOND_SIDE,
}
"""What a card is without where an item's key changes nothing."""


def read_routine(
    document: Document, sources: Mapping[str, Source], exercises: Mapping[str, Exercise]
) -> Routine | None:
    """The routine in this document, or None with its faults noted there."""
    check_name(document)
    file = shaped(document, document.data, RoutineFile)
    # Items are checked even where something else is wrong: one reading shows all there is to do.
    items = [
        read_item(document, ("items", number), table, exercises)
        for number, table in item_tables(document)
    ]
    if file is None:
        return None
    if file.frequency_basis:
        check_basis(document, ("frequency_basis",), file.frequency_basis, sources)
    check_count(document, len(items))
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
            frequency_basis=quoted(file.frequency_basis),
            note=file.note,
            transition_s=file.transition_s,
        ),
    )
    if routine is not None and not document.problems:
        check_length(document, routine, exercises)
    return None if document.problems else routine


def read_draft(document: Document, exercises: Mapping[str, Exercise]) -> Draft | None:
    """A routine that was being written, or None with its faults noted; its name may be empty and
    its items may be missing.
    """
    file = shaped(document, document.data, DraftFile)
    if file is None:
        return None
    items = [
        read_item(document, ("items", number), table, exercises)
        for number, table in enumerate(file.items)
    ]
    if document.problems:
        return None
    return Draft(
        title=file.title,
        items=tuple(item for item in items if item is not None),
        frequency=file.frequency,
        frequency_basis=quoted(file.frequency_basis),
        note=file.note,
        transition_s=file.transition_s,
        id=file.id,
    )


def place_among_routines(document: Document) -> tuple[int, str]:
    """What a document that was read without fault is sorted by."""
    return (document.data.get("order", 1000), document.id)


def item_tables(document: Document) -> Sequence[tuple[int, dict[str, Any]]]:
    """The tables of a document's items with their number from 0. What is no table is left out: the
    shape of the file says so.
    """
    raw = document.data.get("items")
    tables = enumerate(raw if isinstance(raw, list) else [])
    return [(number, table) for number, table in tables if isinstance(table, dict)]


def read_item(
    document: Document, at: Place, table: dict[str, Any], exercises: Mapping[str, Exercise]
) -> Item | TimedBlock | None:
    """The item of this table, or None with its faults noted in the document."""
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
        document.note((*at, "exercise"), Fault.MISSING_EXERCISE)
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
        document.note((*at, "exercise"), Fault.UNKNOWN_EXERCISE, **choices(name, exercises))
    return name in exercises


def _fits(document: Document, at: Place, item: Item, exercises: Mapping[str, Exercise]) -> bool:
    """Whether the card has what the item asks for."""
    card = exercises[item.exercise]
    levels = [level.id for level in card.levels]
    if item.level is not None and item.level not in levels:
        given = shortened(item.level)
        values = {"given": given, "card": card.id, "known": tuple(levels)}
        document.note((*at, "level"), Fault.UNKNOWN_LEVEL, **values)
        return False
    parts = own_parts(card.level(item.level).dose)
    idle = [
        key
        for key in (*LIMITS, "first_side")
        if key not in parts and getattr(item, key) is not None
    ]
    for key in idle:
        document.note((*at, key), _NOT_THERE[key], card=card.id, key=key)
    return not idle


def check_count(document: Document, count: int) -> None:
    """Note where there are more items than a routine may have."""
    if count > MOST_ITEMS:
        document.note(("items",), Fault.MANY_ITEMS, count=count, most=MOST_ITEMS)


def check_length(document: Document, routine: Routine, exercises: Mapping[str, Exercise]) -> None:
    """Note where the routine takes longer than a session may."""
    whole = routine_seconds(routine, exercises)
    if whole > LONGEST_S:
        document.note(("items",), Fault.HOURS, hours=round(whole / 3600))
