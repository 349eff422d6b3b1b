"""Everything that happened with a person, as one line of time: the newest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import TypeVar

from rehab_desktop.core.clinic.comparing import local_day
from rehab_desktop.core.clinic.correction import Moved
from rehab_desktop.core.clinic.note import Amendment, Note
from rehab_desktop.core.clinic.ports import ChartFile, ChartSession, StoredPrescription
from rehab_desktop.core.clinic.prescription import EndKind, PrescriptionEnd
from rehab_desktop.core.clinic.visit import AdherenceReport, Observation, ObservationKind, Visit
from rehab_desktop.core.history.scores import Score
from rehab_desktop.core.programme.log import Morning, PainKind, PainReport, Run

T = TypeVar("T")


class EntryKind(StrEnum):
    """What a time line can be narrowed down to. `VISIT` are visits and sessions in the clinic,
    `HOME` what was done or told of home, `SCORE` scores and tests, `NOTE` notes, `PRESCRIPTION`
    versions and their ends.
    """

    VISIT = "visit"
    HOME = "home"
    SCORE = "score"
    NOTE = "note"
    PRESCRIPTION = "prescription"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoresOfDay:
    """Every score of one day."""

    scores: tuple[Score, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredOnDay:
    """Every test of one day, those that were withdrawn too."""

    tests: tuple[Observation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldOnDay:
    """What was told on one day about days at home."""

    reports: tuple[AdherenceReport, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenOnDay:
    """Observations that belong to no visit and no session of the chart."""

    observations: tuple[Observation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PainOfDay:
    """What was told of the knee on one day apart from sessions and runs. `morning` is None where
    it was not answered; in the time line also where it was as usual and no pain was told.
    """

    morning: Morning | None
    reports: tuple[PainReport, ...]

    @property
    def answers(self) -> tuple[Morning | PainReport, ...]:
        """All of it."""
        return self.reports if self.morning is None else (self.morning, *self.reports)


Happened = (
    Visit
    | ChartSession
    | Note
    | StoredPrescription
    | PrescriptionEnd
    | ScoresOfDay
    | MeasuredOnDay
    | ToldOnDay
    | SeenOnDay
    | PainOfDay
    | Run
)
"""What an entry of a time line is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLineEntry:
    """One line. `key` tells it apart from all others of the chart; `at` is the local time, None
    where none is known. `seen` are the observations made at it, `amendments` those of a note, and
    `moves` say which of these records were written for another person at first, or belong to one.
    """

    kind: EntryKind
    key: str
    day: date
    at: time | None
    what: Happened
    seen: tuple[Observation, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    moves: tuple[Moved, ...] = ()


def time_line(chart: ChartFile) -> tuple[TimeLineEntry, ...]:
    """Every entry of a chart, the newest first; visits to come are the first ones."""
    entries = [
        *_visits(chart),
        *_sessions(chart),
        *_by_day(chart),
        *_told_apart(chart),
        *_notes(chart),
        *_prescriptions(chart),
    ]
    # What has no time of its own was done at some time of the day; it stands below the rest.
    entries.sort(key=lambda one: (one.day, one.at or time()), reverse=True)
    return tuple(replace(one, moves=_moves(chart, one)) for one in entries)


def _visits(chart: ChartFile) -> Iterator[TimeLineEntry]:
    sessions = _session_ids(chart)
    for visit in chart.visits:
        yield TimeLineEntry(
            kind=EntryKind.VISIT,
            key=f"visit/{visit.id}",
            day=visit.day,
            at=visit.at,
            what=visit,
            seen=tuple(
                one
                for one in chart.observations
                if one.visit == visit.id
                and one.session not in sessions
                and one.kind is not ObservationKind.TEST
            ),
        )


def _sessions(chart: ChartFile) -> Iterator[TimeLineEntry]:
    for one in (*chart.sessions, *chart.withdrawn_sessions):
        yield TimeLineEntry(
            kind=EntryKind.VISIT if one.in_clinic else EntryKind.HOME,
            key=f"session/{one.session.id}",
            day=local_day(one),
            at=one.session.started_at.time(),
            what=one,
            seen=tuple(
                seen
                for seen in chart.observations
                if seen.session == one.session.id and seen.kind is not ObservationKind.TEST
            ),
        )


def _by_day(chart: ChartFile) -> Iterator[TimeLineEntry]:
    """What is recorded in several numbers at once: one entry a day."""
    scores = _of_days((one.day, one) for one in chart.scores)
    for day, of_day in scores.items():
        what = ScoresOfDay(scores=tuple(of_day))
        yield _of_day(EntryKind.SCORE, "scores", day, what)
    tests = [one for one in chart.observations if one.kind is ObservationKind.TEST]
    for day, measured in _of_days((one.at.date(), one) for one in tests).items():
        yield _of_day(EntryKind.SCORE, "tests", day, MeasuredOnDay(tests=tuple(measured)))
    for day, told in _of_days((one.at.date(), one) for one in chart.reports).items():
        yield _of_day(EntryKind.HOME, "told", day, ToldOnDay(reports=tuple(told)))
    visits, sessions = {one.id for one in chart.visits}, _session_ids(chart)
    alone = [
        one
        for one in chart.observations
        if one.kind is not ObservationKind.TEST
        and one.visit not in visits
        and one.session not in sessions
    ]
    for day, seen in _of_days((one.at.date(), one) for one in alone).items():
        yield _of_day(EntryKind.VISIT, "seen", day, SeenOnDay(observations=tuple(seen)))


def _told_apart(chart: ChartFile) -> Iterator[TimeLineEntry]:
    """Each run, and the other pains of each day. What was asked before a session is told by the
    session.
    """
    for run in chart.runs:
        yield TimeLineEntry(
            kind=EntryKind.HOME,
            key=f"run/{run.id}",
            day=run.started_at.date(),
            at=run.started_at.time(),
            what=run,
        )
    before = {(local_day(one), one.session.pain_before) for one in chart.sessions}
    mornings = {one.day: one for one in chart.mornings if not one.usual or one.pain is not None}
    reports = _of_days(
        (one.day, one)
        for one in chart.pain_reports
        if one.kind is not PainKind.NOW or (one.day, one.pain) not in before
    )
    for day in {*mornings, *reports}:
        what = PainOfDay(morning=mornings.get(day), reports=tuple(reports.get(day, ())))
        yield _of_day(EntryKind.HOME, "pain", day, what)


def usual_morning(morning: Morning) -> TimeLineEntry:
    """A morning as usual, which is no line of the chart, for what leads to it all the same."""
    what = PainOfDay(morning=morning, reports=())
    return _of_day(EntryKind.HOME, "morning", morning.day, what)


def _of_day(kind: EntryKind, name: str, day: date, what: Happened) -> TimeLineEntry:
    return TimeLineEntry(kind=kind, key=f"{name}/{day.isoformat()}", day=day, at=None, what=what)


def _of_days(dated: Iterable[tuple[date, T]]) -> dict[date, list[T]]:
    found: dict[date, list[T]] = {}
    for day, one in dated:
        found.setdefault(day, []).append(one)
    return found


def _notes(chart: ChartFile) -> Iterator[TimeLineEntry]:
    for note in chart.notes:
        at = note.signed_at or note.changed_at
        if note.signed or not note.empty:
            yield TimeLineEntry(
                kind=EntryKind.NOTE,
                key=f"note/{note.id}",
                day=at.date(),
                at=at.time(),
                what=note,
                amendments=tuple(one for one in chart.amendments if one.note == note.id),
            )


def _prescriptions(chart: ChartFile) -> Iterator[TimeLineEntry]:
    for one in chart.prescriptions:
        if one.signed_at is not None:
            yield TimeLineEntry(
                kind=EntryKind.PRESCRIPTION,
                key=f"prescription/{one.id}",
                day=one.signed_at.date(),
                at=one.signed_at.time(),
                what=one,
            )
    for end in chart.ends:
        if end.kind is not EndKind.REPLACED:  # the version that replaced it says so
            yield TimeLineEntry(
                kind=EntryKind.PRESCRIPTION,
                key=f"end/{end.prescription}/{end.kind}",
                day=end.at.date(),
                at=end.at.time(),
                what=end,
            )


def _session_ids(chart: ChartFile) -> set[str | None]:
    return {one.session.id for one in (*chart.sessions, *chart.withdrawn_sessions)}


def _moves(chart: ChartFile, entry: TimeLineEntry) -> tuple[Moved, ...]:
    if not chart.moves:
        return ()
    seen = entry.seen
    match entry.what:
        case MeasuredOnDay(tests=tests):
            seen = tests
        case SeenOnDay(observations=alone):
            seen = alone
    session = getattr(entry.what, "session", None)
    own = session.id if session is not None else getattr(entry.what, "id", "")
    ids = {own, *(one.id for one in seen)}
    return tuple(one for one in chart.moves if ids & {one.from_record, one.to_record})
