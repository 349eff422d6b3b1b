"""What a report tells in numbers, reckoned from the sessions; no paper here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from rehab_desktop.app.export_material import ExportData, PlannedDay
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.safety import PainLight, pain_light
from rehab_desktop.core.history.record import PerformedSet, SessionRecord, SetStatus
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.session.timeline import SECOND

LATELY = 7
"""So many sessions at either end are compared; few enough to show a change within six weeks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseFigures:
    """One exercise over the period. `level` is that of the last session it was done in."""

    exercise: str
    level: str
    sessions: int
    done: int
    planned: int
    seconds: int
    worst: int | None
    before: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDays:
    """How much of what was planned was done, by day."""

    done: int
    planned: int


def worst(record: SessionRecord) -> int | None:
    """The highest pain told during a session; None where none was told."""
    told = [mark.value for mark in record.pains]
    told += [one.pain for one in record.sets if one.pain is not None]
    return max(told, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lights:
    """Sessions by the worst pain light of each; `untold` are those without any pain told."""

    green: int
    amber: int
    red: int
    untold: int


def everyday_on(facts: ProgrammeLog, day: date) -> int:
    """The everyday pain last told up to a day, 0-10; 0 where none was."""
    return next((one.pain for one in reversed(facts.everyday) if one.day <= day), 0)


def light_of(
    record: SessionRecord, exercises: Mapping[str, Exercise], everyday: int
) -> PainLight | None:
    """The worst light of a session, by the stricter limit in running drills; None where no pain
    was told. Pain told after a session with drills counts by their limit.
    """
    drills = [_is_drill(one.exercise, exercises) for one in record.sets]
    told = [
        (one.pain, drill) for one, drill in zip(record.sets, drills, strict=True)
        if one.pain is not None
    ]  # fmt: skip
    for mark in record.pains:
        known = mark.set_index is not None and mark.set_index < len(drills)
        told.append((mark.value, drills[mark.set_index or 0] if known else False))
    if record.pain_after is not None:
        begun = [
            drill
            for one, drill in zip(record.sets, drills, strict=True)
            if one.status is not SetStatus.SKIPPED
        ]
        told.append((record.pain_after, any(begun)))
    order = list(PainLight)
    lights = [pain_light(pain, running=drill, everyday=everyday) for pain, drill in told]
    return max(lights, key=order.index, default=None)


def lights(
    records: Sequence[SessionRecord], exercises: Mapping[str, Exercise], facts: ProgrammeLog
) -> Lights:
    """How many sessions were green, amber and red."""
    found = [light_of(one, exercises, everyday_on(facts, one.started_at.date())) for one in records]
    return Lights(
        green=found.count(PainLight.GREEN),
        amber=found.count(PainLight.AMBER),
        red=found.count(PainLight.RED),
        untold=found.count(None),
    )


def _is_drill(exercise: str, exercises: Mapping[str, Exercise]) -> bool:
    card = exercises.get(exercise)
    return card is not None and card.kind.is_drill


def done(sets: Sequence[PerformedSet]) -> int:
    """How many sets ran to their end."""
    return sum(one.status is SetStatus.DONE for one in sets)


def days_of(material: ExportData) -> tuple[date, date]:
    """The first and last day of the report: as asked for, else of its sessions."""
    days = [one.started_at.date() for one in material.sessions]
    first = material.period.first or min(days, default=material.made_at.date())
    last = material.period.last or material.made_at.date()
    return first, max(first, last)


def minutes(records: Sequence[SessionRecord]) -> int:
    """Active minutes of all."""
    return round(sum(one.active_ns for one in records) / SECOND / 60)


def mean(values: Sequence[int]) -> float | None:
    """The mean, None of nothing."""
    return sum(values) / len(values) if values else None


def first_and_last(values: Sequence[int]) -> tuple[float, float] | None:
    """The mean of the first and of the last few; None where there are too few to tell apart."""
    if len(values) < 2 * LATELY:
        return None
    early, late = mean(values[:LATELY]), mean(values[-LATELY:])
    assert early is not None
    assert late is not None
    return early, late


def a_week(count: int, first: date, last: date) -> float:
    """So many in these days, for each week; less than a week counts as one."""
    return count / max(1.0, ((last - first).days + 1) / 7)


def kept(
    plan: Sequence[PlannedDay], records: Sequence[SessionRecord], now: datetime
) -> PlannedDays:
    """Planned days up to now, and on how many of them there was a session."""
    due = {one.day for one in plan if one.day <= now.date()}
    active = {one.started_at.date() for one in records}
    return PlannedDays(done=len(due & active), planned=len(due))


def of_exercises(records: Sequence[SessionRecord]) -> tuple[ExerciseFigures, ...]:
    """Each exercise that was done, in the order in which it was first done."""
    found: dict[str, list[tuple[int, PerformedSet]]] = {}
    for number, record in enumerate(records):
        for one in record.sets:
            found.setdefault(one.exercise, []).append((number, one))
    return tuple(_of_exercise(name, sets) for name, sets in found.items())


def _of_exercise(name: str, sets: list[tuple[int, PerformedSet]]) -> ExerciseFigures:
    begun = [pair for pair in sets if pair[1].status is not SetStatus.SKIPPED]
    levels = [one.level for _, one in begun] or [one.level for _, one in sets]
    return ExerciseFigures(
        exercise=name,
        level=levels[-1],
        before=levels[0] if levels[0] != levels[-1] else "",
        sessions=len({number for number, _ in begun}),
        done=done([one for _, one in sets]),
        planned=sum(not one.extra for _, one in sets),
        seconds=round(sum(one.actual_ns for _, one in begun) / SECOND),
        worst=max((one.pain for _, one in sets if one.pain is not None), default=None),
    )


def by_week(
    records: Sequence[SessionRecord], mondays: Sequence[date]
) -> tuple[tuple[date, int, int], ...]:
    """Monday, active minutes and sessions of each week."""
    weeks: dict[date, list[SessionRecord]] = {monday: [] for monday in mondays}
    for one in records:
        day = one.started_at.date()
        week = weeks.get(day - timedelta(days=day.weekday()))
        if week is not None:
            week.append(one)
    return tuple((monday, minutes(found), len(found)) for monday, found in weeks.items())
