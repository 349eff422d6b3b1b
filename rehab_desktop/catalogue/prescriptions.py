"""Prescription files: a routine file with the days of each item, and a table [prescription]."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import field

from rehab_desktop.app.clinic.prescriptions import FiledPrescription
from rehab_desktop.catalogue.document import Document, read_document
from rehab_desktop.catalogue.formats import RoutineFile, Table
from rehab_desktop.catalogue.problems import Place
from rehab_desktop.catalogue.routines import check_count, check_length, item_tables, read_item
from rehab_desktop.catalogue.shape import shaped
from rehab_desktop.core.clinic.plain_text import check_plain, plain_text
from rehab_desktop.core.clinic.prescription import (
    EVERY_DAY,
    LONGEST_MESSAGE,
    Days,
    PrescribedItem,
    ProgressRule,
)
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.faults import Fault


class PrescriptionTable(Table):
    """What belongs to the whole. `from` is the day of signing where it is left out."""

    message: str = ""
    from_day: date | None = field(name="from", default=None)
    until: date | None = None
    progress: ProgressRule = ProgressRule.HELD


class PrescriptionFile(RoutineFile, kw_only=True):
    """A routine file; its title is for whoever keeps it, and each item has its days."""

    items: list[dict[str, Any]]
    title: str = ""
    prescription: PrescriptionTable = field(default_factory=PrescriptionTable)


class DaysTable(Table):
    """On which days: named ones (1 Monday to 7 Sunday) or so many times a week; neither is every
    day.
    """

    days: list[int] | None = None
    times: int | None = None


def read_prescription(path: Path, exercises: Mapping[str, Exercise]) -> FiledPrescription:
    """The prescription in this file. Raises `FileRefused` with every fault of it."""
    document = read_document(path)
    if "items" not in document.data:
        document.note((), Fault.NOT_A_PRESCRIPTION)
        document.refuse()
    file = shaped(document, document.data, PrescriptionFile)
    # Items are checked even where something else is wrong: one reading shows all there is to do.
    items = [
        _prescribed(document, ("items", number), table, exercises)
        for number, table in item_tables(document)
    ]
    check_count(document, len(items))
    sound = tuple(item for item in items if item is not None)
    made = None if file is None else document.build(("prescription",), lambda: _filed(file, sound))
    if made is not None and not document.problems:
        _check_whole(document, made, exercises)
    document.refuse()
    assert made is not None
    return made


def _filed(file: PrescriptionFile, items: tuple[PrescribedItem, ...]) -> FiledPrescription:
    whole = file.prescription
    message = plain_text(whole.message, lines=True)
    check_plain("message", message, LONGEST_MESSAGE)
    return FiledPrescription(
        items=items,
        message=message,
        from_day=whole.from_day,
        until=whole.until,
        progress=whole.progress,
        transition_s=file.transition_s,
    )


def _check_whole(
    document: Document, made: FiledPrescription, exercises: Mapping[str, Exercise]
) -> None:
    """What only shows in all of it: no item, too long for a day, the days the wrong way round."""
    routine = document.build(
        (),
        lambda: Routine(
            id=document.id,
            title=document.id,
            items=tuple(one.item for one in made.items),
            transition_s=made.transition_s,
        ),
    )
    if routine is not None:
        check_length(document, routine, exercises)
    first, last = made.from_day, made.until
    if first is not None and last is not None and last < first:
        document.note(("prescription", "until"), Fault.REVERSED, first=first, last=last)


def _prescribed(
    document: Document, at: Place, table: dict[str, Any], exercises: Mapping[str, Exercise]
) -> PrescribedItem | None:
    keys = {"days", "times"}
    own = {key: value for key, value in table.items() if key in keys}
    rest = {key: value for key, value in table.items() if key not in keys}
    item = read_item(document, at, rest, exercises)
    days = _days(document, at, own)
    return None if item is None or days is None else PrescribedItem(item=item, days=days)


def _days(document: Document, at: Place, table: dict[str, Any]) -> Days | None:
    found = shaped(document, table, DaysTable, at)
    if found is None:
        return None
    if found.days is None and found.times is None:
        return EVERY_DAY
    if found.days == []:
        document.note((*at, "days"), Fault.NO_WEEKDAY)
        return None
    return document.build(
        at, lambda: Days(weekdays=frozenset(found.days or ()), times=found.times or 0)
    )
