"""A person's weeks, day by day, through the app's own use cases; what was seen, told and done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from rehab_desktop.app.programme import Programme
from rehab_desktop.app.programme_reading import SAFETY
from rehab_desktop.composition.content import Content, load_content
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.programme.dosing import TodaysRoutine
from rehab_desktop.core.programme.guide import ProgrammeGuide, Strand
from rehab_desktop.core.programme.intake import Intake, Knee, Place
from rehab_desktop.core.programme.knee import is_drill
from rehab_desktop.core.programme.log import PainKind, ProgrammeLog, ProgrammeStore, Run
from rehab_desktop.core.programme.planner import Planner
from rehab_desktop.core.programme.progression import Advice, Suggestion
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from rehab_desktop.core.session.ports import History
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.programme import SqliteProgramme
from rehab_desktop.store.programme_queries import LOOK_BACK
from tests.fake_programme import MemoryProgramme
from tests.fakes import MemoryHistory, answer
from tests.simulation.doses import items
from tests.simulation.person import Person, Tells
from tests.simulation.recording import record_of

BEGIN = datetime(2026, 1, 5, tzinfo=UTC)
"""A Monday: week days read as days of the programme."""

Routines = Mapping[Strand, TodaysRoutine]
Files = tuple[History, ProgrammeStore]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One thing that was told: pain 0-10 where there is a number, `sore` for a morning, the
    exercise for a set, `drilled` where the session before it had drills.
    """

    what: str
    pain: int | None = None
    sore: bool = False
    exercise: str = ""
    drilled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A recommendation that was accepted, with what the routines were before and after that."""

    step: Suggestion
    before: Routines
    after: Routines


@dataclass(slots=True, kw_only=True)
class Lived:
    """One day with the app. `morning` is the plan as it was first seen, `plan` the one before
    training, `evening` the one after; `offered` all that was recommended.
    """

    number: int
    morning: TodaysPlan
    plan: TodaysPlan
    evening: TodaysPlan
    told: list[Told] = field(default_factory=list)
    offered: list[Suggestion] = field(default_factory=list)
    accepted: list[Accepted] = field(default_factory=list)
    sessions: list[SessionRecord] = field(default_factory=list)
    routines: list[Routine] = field(default_factory=list)
    done: list[Strand] = field(default_factory=list)

    @property
    def plans(self) -> tuple[TodaysPlan, ...]:
        """All that were seen on the day."""
        return self.morning, self.plan, self.evening


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """A person and the days on which they opened the app, in order."""

    person: Person
    days: tuple[Lived, ...]
    cards: Mapping[str, Exercise]
    guide: ProgrammeGuide


@cache
def content() -> Content:
    """What the app ships."""
    return load_content()


@contextmanager
def on_disk() -> Iterator[Files]:
    """The real store in a folder that is gone afterwards."""
    with TemporaryDirectory() as folder:
        history = SqliteHistory(Path(folder) / "history.sqlite", now=lambda: BEGIN)
        try:
            yield history, SqliteProgramme(history)
        finally:
            history.close()


@contextmanager
def in_memory() -> Iterator[Files]:
    """The same without a disk, for many people in little time."""
    history = MemoryHistory()
    yield history, _LooksBack(history)


class _LooksBack(MemoryProgramme):
    """Tells of the last weeks, as the store does."""

    def facts(self, day: date) -> Future[ProgrammeLog]:
        every = super().facts(day).result()
        since = day - LOOK_BACK
        begun = every.started.started_on if every.started else day
        return answer(
            replace(
                every,
                sessions=tuple(one for one in every.sessions if one.day >= since),
                mornings=tuple(one for one in every.mornings if one.day >= since),
                checks=tuple(one for one in every.checks if one.day >= since),
                trained=tuple(one for one in every.trained if one >= begun),
            )
        )


def live(person: Person, files: Files) -> Life:
    """All weeks of a person."""
    return _Simulation(person, *files).run()


class _Simulation:
    def __init__(self, person: Person, history: History, file: ProgrammeStore) -> None:
        self._person, self._history = person, history
        self._now = BEGIN
        self._ids = 0
        self._ran: list[Run] = []
        self._planned: tuple[Planner, TodaysPlan] | None = None
        self.programme = Programme(
            guide=content().catalogue.programme,
            library=content().library,
            file=file,
            now=lambda: self._now,
            new_id=self._new_id,
        )

    def run(self) -> Life:
        days = [
            self._day(number)
            for number in range(1, self._person.weeks * 7 + 1)
            if self._person.is_here(number)
        ]
        return Life(
            person=self._person,
            days=tuple(days),
            cards=content().library.exercises,
            guide=self.programme.guide,
        )

    # One day

    def _day(self, number: int) -> Lived:
        person = self._person
        self._at(number, 6, 30)
        self._look()
        if number == 1:
            self._first_page()
        seen = self._plan()
        day = Lived(number=number, morning=seen, plan=seen, evening=seen)
        if person.trains_first:
            self._train(day)
        self._at(number, 7 if not person.trains_first else 8, 30)
        self._answer(day)
        day.morning = self._plan()
        self._recommended(day)
        self._at(number, 18, 0)
        if not person.trains_first:
            self._train(day)
        self._at(number, 21, 0)
        self._run(day)
        day.evening = self._plan()
        return day

    def _first_page(self) -> None:
        person = self._person
        self.programme.confirm(SAFETY).result()
        if person.days is not None or person.minutes is not None:
            intake = Intake(
                day=self.programme.today,
                places=frozenset({Place.KNEECAP}),
                knee=Knee.LEFT,
                days=person.days,
                minutes=person.minutes,
            )
            self.programme.save_intake(intake).result()
        self.programme.start().result()

    def _answer(self, day: Lived) -> None:
        """What is asked in the morning, and the reviews."""
        person, trouble, plan = self._person, self._person.trouble(day.number), day.morning
        plan = self._plan()
        level = person.level(day.number)
        if plan.question is not None and Tells.MORNING in person.tells:
            # Late answers are about a morning that has passed; only this one is not as usual.
            sore = trouble.sore and not plan.question.late
            pain = trouble.morning if sore else level
            self.programme.answer_morning(usual=not sore, pain=pain).result()
            day.told.append(Told(what="morning", pain=pain, sore=sore))
        if plan.everyday_due and Tells.EVERYDAY in person.tells:
            self.programme.report_pain(PainKind.EVERYDAY, level).result()
            day.told.append(Told(what="everyday", pain=level))
        if plan.review:
            self.programme.finish_review(plan.review).result()

    def _recommended(self, day: Lived) -> None:
        """Answer what is recommended, as long as something is (two a day would be a fault)."""
        for _ in range(3):
            step = self._plan().suggestion
            if step is None:
                return
            day.offered.append(step)
            before = self._plan().routines
            if not self._person.accepts:
                self.programme.decline(step).kept.result()
                continue
            if step.change is Advice.GATE:
                self.programme.pass_gate().kept.result()
            else:
                self.programme.accept(step).kept.result()
            day.accepted.append(Accepted(step=step, before=before, after=self._plan().routines))

    def _train(self, day: Lived) -> None:
        person, trouble = self._person, self._person.trouble(day.number)
        day.plan = self._plan()
        if not day.plan.due or not person.trains(day.number):
            return
        level = person.level(day.number)
        before = level if trouble.before is None else trouble.before
        if Tells.BEFORE in person.tells:
            self.programme.report_pain(PainKind.NOW, before).result()
            day.told.append(Told(what="before", pain=before))
            day.plan = self._plan()
        plan = day.plan
        while plan.due and len(day.done) < len(Strand):
            self._session(day, plan, plan.due[0])
            self._now += timedelta(minutes=40)
            plan = self._plan()

    def _session(self, day: Lived, plan: TodaysPlan, strand: Strand) -> None:
        person, trouble = self._person, self._person.trouble(day.number)
        routine = plan.routines[strand].routine
        assert routine is not None, "what is due can be done"
        level = person.level(day.number)
        tells_after = Tells.AFTER in person.tells
        cards = content().library.exercises
        # What comes afterwards comes from the session that hurt; without one from each.
        hurt = {item.exercise for item in items(routine)} & set(trouble.sets)
        much = trouble.after is not None and (hurt or not trouble.sets)
        after = trouble.after if much and trouble.after is not None else level
        record = record_of(
            routine,
            cards,
            session_id=self._new_id(),
            started_at=self._now,
            pains=trouble.sets,
            everyday=self.programme.everyday,
            before=level if Tells.BEFORE in person.tells else None,
            after=after if tells_after else None,
        )
        self._history.add(record).result()
        self._look()
        day.sessions.append(record)
        day.routines.append(routine)
        day.done.append(strand)
        drilled = any(s.exercise in cards and is_drill(cards[s.exercise]) for s in record.sets)
        for name, pain in trouble.sets.items():
            if any(one.exercise == name for one in record.sets):
                day.told.append(Told(what="set", pain=pain, exercise=name))
        if tells_after:
            day.told.append(Told(what="after", pain=after, drilled=drilled))

    def _run(self, day: Lived) -> None:
        running, plan = self._person.running, self._plan()
        if running is None or day.number % running.every or plan.run.not_before is not None:
            return
        pain = running.pains.get(len(self._ran) + 1, 0)
        run = Run(
            id=self._new_id(),
            started_at=self._now,
            minutes=plan.run.step.minutes,
            step=plan.run.step.id,
            pain_during=pain,
            pain_hour_after=0,
            pain_next_morning=0,
        )
        self._ran.append(run)
        self.programme.save_run(run).result()
        day.told.append(Told(what="run", pain=pain))

    # The clock, the file

    def _plan(self) -> TodaysPlan:
        """The plan of now; read once for what is known, as a reading takes its time."""
        planner = self.programme.planner
        if self._planned is None or self._planned[0] is not planner:
            self._planned = (planner, planner.plan())
        return self._planned[1]

    def _at(self, number: int, hour: int, minute: int) -> None:
        day = BEGIN.date() + timedelta(days=number - 1)
        self._now = datetime.combine(day, time(hour, minute), tzinfo=UTC)

    def _look(self) -> None:
        self.programme.look().result()

    def _new_id(self) -> str:
        self._ids += 1
        return str(UUID(int=self._ids))


def lives(people: Iterable[Person]) -> tuple[Life, ...]:
    """Everybody's weeks, each in a file of their own."""
    found = []
    for person in people:
        with on_disk() as files:
            found.append(live(person, files))
    return tuple(found)
