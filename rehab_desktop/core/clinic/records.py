"""The note of a visit among those of a chart, and the records that a sentence was drafted from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from rehab_desktop.core.clinic.drafting import told_id
from rehab_desktop.core.clinic.note import Amendment, AmendmentKind, Note
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.time_line import (
    Happened,
    PainOfDay,
    ScoresOfDay,
    TimeLineEntry,
    ToldOnDay,
    time_line,
    usual_morning,
)
from rehab_desktop.core.clinic.told_pain import record_id
from rehab_desktop.core.clinic.visit import Observation


def note_of_visit(chart: ChartFile, visit: str) -> Note | None:
    """The visit's note: one that is still a draft, else the newest that was not withdrawn, else the
    newest; None where nobody has begun one.
    """
    notes = [one for one in chart.notes if one.visit == visit]
    return max(
        notes,
        key=lambda one: (not one.signed, not withdrawn(chart, one), one.changed_at),
        default=None,
    )


def amendments_of(chart: ChartFile, note: Note) -> tuple[Amendment, ...]:
    """The amendments under a note, oldest first."""
    return tuple(one for one in chart.amendments if one.note == note.id)


def withdrawn(chart: ChartFile, note: Note) -> bool:
    """An amendment says that the note should not have been written."""
    return any(one.kind is AmendmentKind.WITHDRAWN for one in amendments_of(chart, note))


def records_of(chart: ChartFile, ids: Iterable[str]) -> tuple[TimeLineEntry | Observation, ...]:
    """What the chart has of these records, the newest first, each once: an observation by itself,
    anything else as its entry of the time line.
    """
    wanted = set(ids)
    entries = [one for one in time_line(chart) if wanted & _ids(one.what)]
    listed = {told for one in entries for told in _ids(one.what)}
    mornings = [one for one in chart.mornings if record_id(one) in wanted - listed]
    entries += map(usual_morning, mornings)
    entries.sort(key=lambda one: (one.day, one.at or time()), reverse=True)
    return (*(one for one in chart.observations if one.id in wanted), *entries)


def _ids(what: Happened) -> set[str]:
    """The ids of the records in an entry."""
    match what:
        case ScoresOfDay(scores=scores):
            return {one.id for one in scores}
        case ToldOnDay(reports=reports):
            return {told_id(one) for one in reports}
        case PainOfDay(answers=answers):
            return {record_id(one) for one in answers}
    session = getattr(what, "session", None)
    return {session.id if session is not None else getattr(what, "id", "")}
