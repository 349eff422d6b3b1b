"""A record in words, as a sentence of a note leads to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from rehab_desktop.core.clinic.time_line import TimeLineEntry
from rehab_desktop.core.clinic.visit import Observation
from rehab_desktop.text.clinic.drafted_text import observation_text
from rehab_desktop.text.clinic.names import clock_time, day_in_note
from rehab_desktop.text.clinic.time_line_text import EntryNames, entry_detail, entry_title
from rehab_desktop.text.clinic.unfolded_text import entry_lines
from rehab_desktop.text.wording import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCard:
    """A record: what it is, when it was, what is said beside it, and its lines."""

    title: str
    when: str
    detail: str
    lines: tuple[str, ...]


def record_card(record: TimeLineEntry | Observation, names: EntryNames) -> RecordCard:
    """The card of a record."""
    if isinstance(record, Observation):
        return RecordCard(
            title=observation_text(record, names.exercises),
            when=_when(record.at.date(), record.at),
            detail=names.who(record.by),
            lines=(),
        )
    at = None if record.at is None else datetime.combine(record.day, record.at)
    return RecordCard(
        title=entry_title(record, names),
        when=_when(record.day, at),
        detail=entry_detail(record, names),
        lines=tuple(one.text for one in entry_lines(record, names)),
    )


def _when(day: date, at: datetime | None) -> str:
    if at is None:
        return day_in_note(day)
    return translate("clinic", "{day}, {time}").format(
        day=day_in_note(day), time=clock_time(at.time())
    )
