"""Sessions, a plan and scores as a person has them after some weeks, for the files made of them."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from random import Random
from typing import Any

from rehab_desktop.app.export_material import (
    EVER,
    ExportData,
    ExportRange,
    PlannedDay,
    ReportedScore,
)
from rehab_desktop.app.export_programme import ProgrammeExport
from rehab_desktop.app.programme import Programme
from rehab_desktop.composition.content import Content, load_content
from rehab_desktop.core.content.dose import dose_of
from rehab_desktop.core.content.exercise import Side, Sides
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.history.record import (
    PainMark,
    PerformedSet,
    SessionRecord,
    SessionStatus,
    SetStatus,
)
from rehab_desktop.core.programme.intake import Intake, Knee, Place, Since
from rehab_desktop.core.programme.log import (
    CurrentDose,
    Decision,
    Morning,
    PainKind,
    PainReport,
    ProgrammeLog,
    Run,
    Started,
)
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from rehab_desktop.core.session.timeline import SECOND
from tests.fake_programme import MemoryProgramme
from tests.fakes import MemoryHistory

NOW = datetime(2026, 11, 24, 17, 30, tzinfo=timezone(timedelta(hours=1)))


@cache
def content() -> Content:
    return load_content()


def a_past(days: int = 56, seed: int = 3) -> tuple[SessionRecord, ...]:
    """Sessions of so many days, oldest first, with a knee that slowly gets better."""
    chance = Random(seed)
    found = []
    for ago in range(days, 0, -1):
        if chance.random() < 0.28:
            continue
        start = NOW - timedelta(days=ago, minutes=chance.randrange(-90, 60))
        routine = content().library.routines[("daily-mobility", "strength-10")[ago % 3 == 0]]
        found.append(_done(f"{ago:08x}-0000-4000-8000-000000000000", routine, start, ago, chance))
    return tuple(found)


def _done(name: str, routine: Routine, start: datetime, ago: int, chance: Random) -> SessionRecord:
    sore = min(8, max(0, round(1 + ago / 14 + chance.gauss(0, 0.8))))
    stopped = chance.random() < 0.08
    sets = tuple(_sets(routine, chance, stopped=stopped, sore=sore))
    active = sum(one.actual_ns for one in sets) + 25 * SECOND * len(sets)
    return SessionRecord(
        id=name,
        routine=routine.id,
        title=routine.title,
        started_at=start,
        ended_at=start + timedelta(microseconds=active // 1000, seconds=40),
        status=SessionStatus.STOPPED if stopped else SessionStatus.COMPLETED,
        planned_ns=content().library.seconds(routine) * SECOND,
        active_ns=active,
        sets=sets,
        pains=(PainMark(value=sore, after_ns=60 * SECOND, set_index=0),) if sore > 2 else (),
        pain_before=max(0, sore - 1) if chance.random() < 0.9 else None,
        pain_after=sore if chance.random() < 0.85 else None,
        effort=min(10, 4 + chance.randrange(4)) if chance.random() < 0.8 else None,
        note="Stairs were easy today, no clicking." if ago % 9 == 0 else "",
    )


def _sets(routine: Routine, chance: Random, *, stopped: bool, sore: int) -> list[PerformedSet]:
    found: list[PerformedSet] = []
    for item in routine.items:
        assert isinstance(item, Item)
        card = content().library.exercises[item.exercise]
        dose = dose_of(item, card)
        planned = round(sum(phase.seconds for phase in dose.phases) * dose.reps * SECOND)
        for number in range(1, dose.sets + 1):
            for side in dose.set_sides(Side.LEFT):
                status = SetStatus.SKIPPED if stopped and len(found) > 4 else SetStatus.DONE
                if chance.random() < 0.03:
                    status = SetStatus.CUT_SHORT
                share = {SetStatus.DONE: 1.0, SetStatus.CUT_SHORT: 0.5, SetStatus.SKIPPED: 0.0}
                found.append(
                    PerformedSet(
                        exercise=card.id,
                        level=card.level(item.level).id,
                        set=number,
                        side=side if dose.sides is Sides.EACH else None,
                        planned_ns=planned,
                        actual_ns=round(planned * share[status]),
                        planned_reps=dose.reps,
                        reps=round(dose.reps * share[status]),
                        status=status,
                        pain=sore if len(found) == 0 and sore > 2 else None,
                    )
                )
    return found


def a_plan(period: ExportRange = EVER) -> tuple[PlannedDay, ...]:
    days = (NOW.date() + timedelta(days=ahead) for ahead in range(7))
    return tuple(
        PlannedDay(
            uid=f"plan-{day}-mobility",
            day=day,
            title="Daily mobility",
            minutes=13,
            note="Breathe out slowly; no strain.",
            at=time(7, 30) if day.weekday() == 2 else None,
        )
        for day in days
        if period.holds(day)
    )


def _score(day: date, measure: str, value: int, item: str = "") -> ReportedScore:
    rule = content().catalogue.measures[measure]
    return ReportedScore(
        day=day,
        measure=item or rule.title,
        value=f"{value} / {rule.highest}",
        number=value,
        rule=rule,
    )


SCORES = (
    _score(date(2026, 10, 5), "pain-worst", 6),
    _score(date(2026, 11, 2), "pain-worst", 3),
    _score(date(2026, 10, 5), "activities", 4, "My 3 activities: stairs"),
    _score(date(2026, 11, 2), "activities", 5, "My 3 activities: stairs"),
)


def material(days: int = 56) -> ExportData:
    return ExportData(
        made_at=NOW,
        period=ExportRange(first=NOW.date() - timedelta(days=days), last=NOW.date()),
        sessions=a_past(days),
        scores=SCORES,
    )


@dataclass
class Kept:
    """Fulfils the ports that files are made from, out of memory; `broken` makes them fail."""

    records: Sequence[SessionRecord] = field(default_factory=a_past)
    broken: Exception | None = None

    def sessions(self) -> Future[Sequence[SessionRecord]]:
        return self._answer(tuple(reversed(self.records)))

    def planned(self, period: ExportRange) -> Future[Sequence[PlannedDay]]:
        return self._answer(a_plan(period))

    def scores(self, period: ExportRange) -> Future[Sequence[ReportedScore]]:
        return self._answer(tuple(one for one in SCORES if period.holds(one.day)))

    def _answer(self, value: object) -> Future:  # type: ignore[type-arg]
        future: Future = Future()  # type: ignore[type-arg]
        if self.broken is not None:
            future.set_exception(self.broken)
        else:
            future.set_result(value)
        return future


STARTED = date(2026, 10, 13)
"""Six weeks and a day before `NOW`."""


def a_report(kind: PainKind, day: date, pain: int) -> PainReport:
    told = datetime(day.year, day.month, day.day, 8, 0, tzinfo=NOW.tzinfo)
    return PainReport(id=f"{kind.value}-{day}", kind=kind, told_at=told, pain=pain)


def some_facts(**changes: Any) -> ProgrammeLog:
    """In the seventh week: one exercise a level up, one with a third less, one at rest."""
    decided = (
        Decision(
            suggestion=SuggestionId.parse("rest:2026-11-22"), accepted=True, day=date(2026, 11, 23)
        ),
        Decision(
            suggestion=SuggestionId.parse("less:2026-11-04"), accepted=True, day=date(2026, 11, 5)
        ),
        Decision(
            suggestion=SuggestionId.parse("less:2026-10-30"), accepted=False, day=date(2026, 10, 31)
        ),
        Decision(
            suggestion=SuggestionId.parse("level:roller-bridge:1c"),
            accepted=True,
            day=date(2026, 11, 1),
        ),
    )
    doses = (
        CurrentDose(exercise="roller-bridge", level="1c", reason="level"),
        CurrentDose(exercise="wall-calf-strides", level="1", reason="less", volume=0.67),
        CurrentDose(exercise="hip-flip-90-90", level="1", reason="set", sets=3),
        CurrentDose(
            exercise="door-frame-push", level="1", reason="rest", rest_until=date(2026, 12, 3)
        ),
    )
    known = ProgrammeLog(
        started=Started(id="p", started_on=STARTED),
        trained=tuple(STARTED + timedelta(days=7 * week) for week in range(6)),
        current_doses={one.exercise: one for one in doses},
        decisions=decided,
        mornings=tuple(
            Morning(day=date(2026, 11, day), usual=day != 5, pain=4 if day == 5 else None)
            for day in (2, 3, 5, 9, 12, 16, 20)
        ),
        runs=(
            Run(
                id="r",
                started_at=datetime(2026, 11, 18, 18, tzinfo=NOW.tzinfo),
                minutes=20,
                step="1/1",
                pain_during=1,
                pain_hour_after=2,
                pain_next_morning=0,
            ),
        ),
        everyday=tuple(
            a_report(PainKind.EVERYDAY, day, pain)
            for day, pain in (
                (STARTED, 5),
                (date(2026, 10, 27), 4),
                (date(2026, 11, 10), 4),
                (date(2026, 11, 23), 2),
            )
        ),
        intake=Intake(
            day=STARTED,
            places=frozenset({Place.KNEECAP}),
            knee=Knee.LEFT,
            since=Since.MONTHS,
        ),
    )
    return replace(known, **changes)


def from_programme(facts: ProgrammeLog | None = None) -> ProgrammeExport:
    """The real programme over a file in memory that says this."""
    file = MemoryProgramme(MemoryHistory())
    file.kept = some_facts() if facts is None else facts
    library = content().library
    found = ProgrammeExport(
        Programme(
            guide=content().catalogue.programme,
            library=library,
            file=file,
            now=lambda: NOW,
            new_id=lambda: "new",
        ),
        library,
    )
    found.look()
    return found
