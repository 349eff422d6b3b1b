"""Asked against done at home: by week and by exercise, over the versions of a prescription.

What counts:
- A session counts against the version in force on its local day, never against a later one. Days
  without a version in force are left out.
- What was asked counts up to the newest word from home only. The days after it are *no word*: what
  was done on them is not known, and they are never shown as not done.
- Sessions in the clinic, and what was told by mouth (`AdherenceReport`), stand beside the measured
  numbers and are never added to them.
- In which days of a week something was done does not matter, as in the programme
  (`core/programme/adherence.py`).
- A pain of 0 is an answer.

So many times a week are spread evenly from Monday on: of a week of which n days count, n/7 of the
times (rounded down) are asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from rehab_desktop.core.clinic.comparison import (
    DAYS_OF_WEEK,
    AskedAndDone,
    ClinicDone,
    Comparison,
    DayCompared,
    ExerciseCompared,
    WeekCompared,
)
from rehab_desktop.core.clinic.ports import ChartSession
from rehab_desktop.core.clinic.prescription import (
    Days,
    PrescribedItem,
    Prescription,
    PrescriptionEnd,
    in_force,
)
from rehab_desktop.core.clinic.visit import AdherenceReport, DoneAtHome
from rehab_desktop.core.content.dose import dose_of, side_seconds, side_sets
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import TimedBlock
from rehab_desktop.core.history.queries import Bucket, worst
from rehab_desktop.core.history.record import PerformedSet, SetStatus

NS = 1_000_000_000


def local_day(session: ChartSession) -> date:
    """The local day on which a session began."""
    return session.session.started_at.date()


def local_time(session: ChartSession) -> datetime:
    """The local time at which a session began, without its offset: days are local days too."""
    return session.session.started_at.replace(tzinfo=None)


def newest_word(sessions: Iterable[ChartSession]) -> date | None:
    """The local day of the newest session at home: what is known of home reaches up to it."""
    return max((local_day(one) for one in sessions if not one.in_clinic), default=None)


def compare(
    prescriptions: Sequence[Prescription],
    ends: Sequence[PrescriptionEnd],
    sessions: Sequence[ChartSession],
    reports: Sequence[AdherenceReport],
    exercises: Mapping[str, Exercise],
    *,
    first: date,
    last: date,
    today: date,
    since: datetime | None = None,
) -> Comparison:
    """Asked against done from `first` to `last` (both included, days after `today` left out).

    With a local time `since` on the first day, what was done at home before it is left out, and
    where something was done, so is what that day asks for: both belong to the time before.

    A period that begins or ends within a week asks for that part of the week only. Exercises that
    are not in `exercises` are counted by what was done, and nothing is asked of them.
    """
    last = min(last, today)
    known_to = newest_word(sessions)
    plans: dict[str, tuple[_Asked, ...]] = {}
    told = {one.day: one.done for one in sorted(reports, key=lambda one: one.at)}
    of_day: dict[date, list[ChartSession]] = {}
    asked_before: set[date] = set()
    for session in sessions:
        day = local_day(session)
        if since is not None and not session.in_clinic and local_time(session) < since:
            asked_before.add(day)
        else:
            of_day.setdefault(day, []).append(session)

    weeks: list[WeekCompared] = []
    keys: dict[str, None] = {}
    week = _Week(monday=Bucket.WEEK.start(first))
    day = first
    while day <= last:
        if week.monday != Bucket.WEEK.start(day):
            weeks.append(week.compared())
            week = _Week(monday=day)
        version = in_force(prescriptions, ends, day)
        if version is not None:
            if version.id not in plans:
                plans[version.id] = _plan(version, exercises)
                # The newest version comes first in the order of exercises.
                keys = dict.fromkeys((*(one.key for one in plans[version.id]), *keys))
            week.add_day(
                day,
                plans[version.id],
                of_day.get(day, ()),
                word=known_to is not None and day <= known_to,
                asked_before=day in asked_before,
                told=told.get(day),
                past=day < today,
            )
        week.add_clinic(of_day.get(day, ()))
        day += timedelta(days=1)
    if first <= last:
        weeks.append(week.compared())
    return Comparison(
        weeks=tuple(weeks),
        exercises=_over_all(weeks, keys),
        total=_sum(one.home for one in weeks),
        newest_word=known_to,
    )


def _over_all(weeks: Iterable[WeekCompared], keys: Iterable[str]) -> tuple[ExerciseCompared, ...]:
    sums = dict.fromkeys(keys, AskedAndDone())
    for week in weeks:
        for one in week.exercises:
            sums[one.key] = sums.get(one.key, AskedAndDone()).plus(one.home)
    return tuple(
        ExerciseCompared(key=key, home=home) for key, home in sums.items() if home != AskedAndDone()
    )


def _sum(parts: Iterable[AskedAndDone]) -> AskedAndDone:
    total = AskedAndDone()
    for one in parts:
        total = total.plus(one)
    return total


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """One item of a version: how many sets of one side, and seconds of work, it is each time."""

    key: str
    days: Days
    sets: int
    seconds: float


def _plan(version: Prescription, exercises: Mapping[str, Exercise]) -> tuple[_Asked, ...]:
    return tuple(_asked(one, exercises) for one in version.items)


def _asked(one: PrescribedItem, exercises: Mapping[str, Exercise]) -> _Asked:
    if isinstance(one.item, TimedBlock):
        return _Asked(key=one.key, days=one.days, sets=1, seconds=one.item.seconds)
    card = exercises.get(one.item.exercise)
    if card is None:
        return _Asked(key=one.key, days=one.days, sets=0, seconds=0.0)
    dose = dose_of(one.item, card)
    sets = side_sets(dose)
    return _Asked(key=one.key, days=one.days, sets=sets, seconds=sets * side_seconds(dose))


@dataclass(slots=True, kw_only=True)
class _Tally:
    """The numbers of one exercise in one week, while they are counted."""

    asked_on: set[date] = field(default_factory=set)
    done_on: set[date] = field(default_factory=set)
    times: int = 0
    sets_asked: int = 0
    sets_done: int = 0
    sets_cut_short: int = 0
    sets_unasked: int = 0
    seconds_asked: float = 0.0
    held_ns: int = 0
    highest_pain: int | None = None

    def count(self, one: PerformedSet, day: date, *, asked: bool) -> None:
        self.highest_pain = worst(self.highest_pain, one.pain)
        if one.status is SetStatus.SKIPPED:
            return
        if not asked:
            self.sets_unasked += one.status is SetStatus.DONE
            return
        if one.planned_ns:
            self.held_ns += one.actual_ns
        if one.status is SetStatus.DONE:
            self.sets_done += 1
            self.done_on.add(day)
        else:
            self.sets_cut_short += 1

    def ask(self, asked: _Asked, day: date) -> None:
        """Add what is asked for on this day. Of so many times a week, each day adds as many
        sevenths; at each whole one it is asked once more.
        """
        if asked.days.weekdays:
            times = int(asked.days.may_be_on(day))
        else:
            before = self.times // DAYS_OF_WEEK
            self.times += asked.days.times
            times = self.times // DAYS_OF_WEEK - before
        if times:
            self.asked_on.add(day)
            self.sets_asked += times * asked.sets
            self.seconds_asked += times * asked.seconds

    def compared(self) -> AskedAndDone:
        return AskedAndDone(
            days_asked=len(self.asked_on),
            days_done=len(self.done_on),
            sets_asked=self.sets_asked,
            sets_done=self.sets_done,
            sets_cut_short=self.sets_cut_short,
            sets_unasked=self.sets_unasked,
            seconds_asked=self.seconds_asked,
            seconds_held=self.held_ns / NS,
            highest_pain=self.highest_pain,
        )


@dataclass(slots=True, kw_only=True)
class _Week:
    """One week while it is counted."""

    monday: date
    tallies: dict[str, _Tally] = field(default_factory=dict)
    days: list[DayCompared] = field(default_factory=list)
    told: dict[DoneAtHome, int] = field(default_factory=dict)
    no_word: int = 0
    highest_pain: int | None = None
    clinic: ClinicDone = field(default_factory=ClinicDone)

    def add_day(
        self,
        day: date,
        plan: Sequence[_Asked],
        sessions: Iterable[ChartSession],
        *,
        word: bool,
        asked_before: bool,
        told: DoneAtHome | None,
        past: bool,
    ) -> None:
        tallies = {one.key: self.tallies.setdefault(one.key, _Tally()) for one in plan}
        if word and not asked_before:
            for one in plan:
                tallies[one.key].ask(one, day)
        in_clinic = False
        for session in sessions:
            if session.in_clinic:
                in_clinic = True
                continue
            self.highest_pain = worst(self.highest_pain, session.session.worst)
            for done in session.sets:
                tally = self.tallies.setdefault(done.exercise, _Tally())
                tally.count(done, day, asked=done.exercise in tallies)
        if told is not None:
            self.told[told] = self.told.get(told, 0) + 1
        self.no_word += past and not word and told is None
        self.days.append(
            DayCompared(
                day=day,
                asked=not asked_before
                and any(one.days.weekdays and one.days.may_be_on(day) for one in plan),
                done=any(day in one.done_on for one in tallies.values()),
                word=word,
                in_clinic=in_clinic,
                told=told,
            )
        )

    def add_clinic(self, sessions: Iterable[ChartSession]) -> None:
        for one in sessions:
            if one.in_clinic:
                done = sum(each.status is SetStatus.DONE for each in one.sets)
                self.clinic = ClinicDone(
                    sessions=self.clinic.sessions + 1,
                    sets_done=self.clinic.sets_done + done,
                    highest_pain=worst(self.clinic.highest_pain, one.session.worst),
                )

    def compared(self) -> WeekCompared:
        rows = tuple(
            ExerciseCompared(key=key, home=home)
            for key, tally in self.tallies.items()
            if (home := tally.compared()) != AskedAndDone()
        )
        named = sum(one.asked and one.word for one in self.days)
        of_choice = max((len(one.asked_on) for one in self.tallies.values()), default=0)
        home = AskedAndDone(
            # The fewest days on which all that is asked can be done.
            days_asked=max(named, of_choice),
            days_done=sum(one.done for one in self.days),
            sets_asked=sum(row.home.sets_asked for row in rows),
            sets_done=sum(row.home.sets_done for row in rows),
            sets_cut_short=sum(row.home.sets_cut_short for row in rows),
            sets_unasked=sum(row.home.sets_unasked for row in rows),
            seconds_asked=sum(row.home.seconds_asked for row in rows),
            seconds_held=sum(row.home.seconds_held for row in rows),
            highest_pain=self.highest_pain,
        )
        return WeekCompared(
            monday=self.monday,
            home=home,
            exercises=rows,
            clinic=self.clinic,
            told=self.told,
            no_word=self.no_word,
            days=tuple(self.days),
        )
