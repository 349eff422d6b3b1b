"""A copy of everything that is kept about a person, for that person (GDPR articles 15 and 20)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Protocol

from rehab_desktop.core.clinic.ports import Author, ChartFile
from rehab_desktop.core.clinic.prescription import Prescription

TableRows = Mapping[str, Sequence[Mapping[str, Any]]]
"""Rows by the name of their table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedRecord:
    """What the file holds about a person. `letters` are those of each therapist, by id.

    `left_out` is the number of records that were entered here by mistake and are about somebody
    else: they are in nobody's copy but that person's.
    """

    chart: ChartFile
    tables: TableRows
    letters: Mapping[str, str]
    left_out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCopy:
    """What a copy is written from. `versions` are the prescriptions that can be read, by id."""

    clinic: str
    made_at: datetime
    record: CopiedRecord
    versions: Mapping[str, Prescription]


def without_others(chart: ChartFile) -> ChartFile:
    """The chart without what was entered in it by mistake and moved to the person it is about."""
    gone = {one.from_record for one in chart.moves if one.from_person == chart.person.id}
    if not gone:
        return chart
    return replace(
        chart,
        withdrawn_sessions=tuple(
            one for one in chart.withdrawn_sessions if one.session.id not in gone
        ),
        observations=tuple(one for one in chart.observations if one.id not in gone),
        notes=tuple(one for one in chart.notes if one.id not in gone),
        amendments=tuple(one for one in chart.amendments if one.note not in gone),
    )


def copy_name(code: str, day: date) -> str:
    """What the file is called: a code and a day, since names of files can be read by anybody."""
    return f"{code}-{day.isoformat()}.zip"


class CopyStore(Protocol):
    """Reads and notes copies. Both calls fail with `NotAllowed` where the author may not copy this
    person's record, and with `LookupError` where the person is not there.
    """

    def record(self, person: str, author: Author) -> Future[CopiedRecord]:
        """Everything about this person."""

    def copied(self, person: str, digest: str, author: Author) -> Future[None]:
        """Note that a copy was made; `digest` is the SHA-256 of its file."""
