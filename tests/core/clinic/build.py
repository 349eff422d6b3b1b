"""A person, prescriptions and sessions of a made-up clinic, for the tests of its core."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import ChartFile, ChartSession, StoredPrescription
from rehab_desktop.core.clinic.prescription import (
    EVERY_DAY,
    Days,
    PrescribedItem,
    Prescription,
    ProgressRule,
)
from rehab_desktop.core.clinic.visit import (
    AdherenceReport,
    DoneAtHome,
    Observation,
    ObservationKind,
    Visit,
    VisitState,
)
from rehab_desktop.core.content.exercise import Exercise, Phase, PhaseKind, Sides
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.history.queries import PastSession, worst
from rehab_desktop.core.history.record import PerformedSet, SessionStatus, SetStatus
from rehab_desktop.core.history.scores import Score
from rehab_desktop.core.programme.log import Morning, PainKind, PainReport, Run
from tests.core.build import BREATH, LIFT, card, dose

MONDAY = date(2026, 11, 2)
PERSON = Person(id="anna", code="AK-17", family="Krumbholz", given="Anna", since=MONDAY)
SET_S = 26
"""Seconds of one set of the bridge: lift, hold, lower."""

HOLDS = Phase(kind=PhaseKind.HOLD, label="Hold", seconds=10)
CARDS: dict[str, Exercise] = {
    one.id: one
    for one in (
        card("bridge", dose(*LIFT, sets=2), dose(*LIFT, sets=3)),
        card("calf", dose(HOLDS, sets=2, sides=Sides.EACH, rest_side=5)),
        card("breath", dose(*BREATH, sets=3, reps=4)),
        card("squat", dose(sets=3, reps=8)),
    )
}
WALK = TimedBlock(id="walk", title="Walk", seconds=300)


def day_of(number: int) -> date:
    """The day so many days after the first Monday."""
    return MONDAY + timedelta(days=number)


def instant(day: date, hour: int = 18) -> datetime:
    return datetime.combine(day, time(hour), UTC)


def prescribed(*items: str | Item | TimedBlock, days: Days = EVERY_DAY) -> list[PrescribedItem]:
    """These items, an exercise by its id, all on the same days."""
    made = [Item(exercise=one) if isinstance(one, str) else one for one in items]
    return [PrescribedItem(item=one, days=days) for one in made]


def prescription(
    items: Iterable[PrescribedItem],
    *,
    version: int = 1,
    first: date = MONDAY,
    until: date | None = None,
    signed: bool = True,
) -> Prescription:
    return Prescription(
        id=f"v{version}",
        person=PERSON.id,
        episode="knee",
        version=version,
        items=tuple(items),
        from_day=first,
        until=until,
        author="mk",
        signed_at=instant(first, 9) if signed else None,
    )


def stored(one: Prescription) -> StoredPrescription:
    """As the file keeps it; nothing here reads the text of its items."""
    return StoredPrescription(
        id=one.id,
        person=one.person,
        episode=one.episode,
        version=one.version,
        content="",
        days=tuple(item.days for item in one.items),
        message=one.message,
        from_day=one.from_day,
        until=one.until,
        progress=ProgressRule.HELD,
        author=one.author,
        signed_at=one.signed_at,
    )


def done_set(
    exercise: str = "bridge",
    status: SetStatus = SetStatus.DONE,
    *,
    pain: int | None = None,
    hurt: bool = False,
    seconds: float = SET_S,
    number: int = 1,
) -> PerformedSet:
    actual = {SetStatus.DONE: seconds, SetStatus.CUT_SHORT: seconds / 2, SetStatus.SKIPPED: 0}
    return PerformedSet(
        exercise=exercise,
        level="1",
        set=number,
        side=None,
        planned_ns=round(seconds * 1e9),
        actual_ns=round(actual[status] * 1e9),
        planned_reps=1,
        reps=1 if status is SetStatus.DONE else 0,
        status=status,
        pain=pain,
        hurt=hurt,
    )


def session(
    day: date,
    *sets: PerformedSet,
    in_clinic: bool = False,
    before: int | None = None,
    after: int | None = None,
    effort: int | None = None,
    hour: int = 18,
    of: str | None = None,
) -> ChartSession:
    """A session of these sets that begins on this day."""
    done = sum(one.status is SetStatus.DONE for one in sets)
    past = PastSession(
        id=f"{'clinic' if in_clinic else 'home'} {day} {hour}",
        routine="r",
        title="Today",
        started_at=instant(day, hour),
        status=SessionStatus.COMPLETED,
        planned_ns=sum(one.planned_ns for one in sets),
        active_ns=sum(one.actual_ns for one in sets),
        sets_done=done,
        sets=len(sets),
        planned_sets=len(sets),
        pain_before=before,
        highest_pain=worst(*(one.pain for one in sets)),
        pain_after=after,
        effort=effort,
        note="",
        by_hand=False,
    )
    return ChartSession(
        session=past,
        sets=sets,
        in_clinic=in_clinic,
        prescription=of,
        led_by="mk" if in_clinic else None,
    )


def told(day: date, done: DoneAtHome, *, at: date | None = None) -> AdherenceReport:
    return AdherenceReport(person=PERSON.id, day=day, done=done, by="mk", at=instant(at or day, 10))


def visit(day: date, state: VisitState = VisitState.DONE, *, at: time | None = None) -> Visit:
    return Visit(id=f"visit {day}", person=PERSON.id, day=day, at=at, therapist="mk", state=state)


def observation(
    of: Visit,
    kind: ObservationKind,
    text: str = "",
    *,
    number: int = 1,
    value: float | None = None,
    unit: str = "",
    exercise: str = "",
    code: str = "",
) -> Observation:
    return Observation(
        id=f"seen {of.day} {number}",
        person=PERSON.id,
        visit=of.id,
        kind=kind,
        text=text,
        code=code,
        value=value,
        unit=unit,
        exercise=exercise,
        by="mk",
        at=instant(of.day, 10),
    )


def morning(day: date, pain: int | None = None, *, usual: bool = False) -> Morning:
    return Morning(day=day, usual=usual, pain=pain)


def everyday(day: date, pain: int) -> PainReport:
    return PainReport(
        id=f"everyday {day}", kind=PainKind.EVERYDAY, told_at=instant(day, 9), pain=pain
    )


def asked_now(day: date, pain: int) -> PainReport:
    return PainReport(id=f"now {day}", kind=PainKind.NOW, told_at=instant(day, 17), pain=pain)


def run(
    day: date,
    *,
    during: int | None = None,
    hour_after: int | None = None,
    next_morning: int | None = None,
    note: str = "",
) -> Run:
    return Run(
        id=f"run {day}",
        started_at=instant(day, 7),
        minutes=20,
        step="4/1",
        pain_during=during,
        pain_hour_after=hour_after,
        pain_next_morning=next_morning,
        note=note,
    )


def score(day: date, value: float, *, measure: str = "pain-usual", item: str = "") -> Score:
    return Score(id=f"{measure} {item} {day}", measure=measure, item=item, day=day, value=value)


def chart(
    *,
    versions: Sequence[Prescription] = (),
    sessions: Sequence[ChartSession] = (),
    person: Person = PERSON,
) -> ChartFile:
    """A chart of these; what else is in it is put in by `dataclasses.replace`."""
    whole = ChartFile(person=person, prescriptions=tuple(map(stored, versions)))
    return replace(whole, sessions=tuple(sessions))
