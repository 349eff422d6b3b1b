"""Today's reading of the programme: what is due, what comes tomorrow, what to say about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from rehab_desktop.app.library import Library
from rehab_desktop.core.adherence import Kept, Trend, done_by_day, kept, sets_wanted, trend_of
from rehab_desktop.core.followed import Facts, Started
from rehab_desktop.core.gate import GateState, gate_state
from rehab_desktop.core.plan import WeekPlan, plan_week
from rehab_desktop.core.prescribing import prescribed, rests_until
from rehab_desktop.core.programme import ProgrammeGuide, Strand
from rehab_desktop.core.progression import Suggestion, question_due
from rehab_desktop.core.running import NextRun, next_run
from rehab_desktop.core.suggesting import suggest
from rehab_desktop.core.week import week_number

Shares = Mapping[date, Mapping[Strand, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Today's reading of the facts. `week` is None without a programme and after its end.

    `due` is left to do today, in order; `tomorrow` what comes then; `shares` what was done (0-1).
    """

    day: date
    started: Started | None
    finished: bool
    week: WeekPlan | None
    due: tuple[Strand, ...]
    tomorrow: tuple[Strand, ...]
    shares: Shares
    suggestion: Suggestion | None
    question: bool
    gate: GateState | None
    trend: Trend
    run: NextRun


def outlook_of(facts: Facts, day: date, library: Library, guide: ProgrammeGuide) -> Outlook:
    """The facts as they stand on a day."""
    cards = library.exercises
    shares = _shares(facts, day, library, guide) if facts.started else {}
    week: WeekPlan | None = None
    due: tuple[Strand, ...] = ()
    tomorrow: tuple[Strand, ...] = ()
    number = week_number(facts.started.started_on, day) if facts.started else 0
    if facts.started and number <= guide.length_weeks:
        weeks = _Weeks(facts, day, library, guide, shares)
        week = weeks.plan(facts.started, number)
        due = tuple(s for s in week.day(day).due if shares.get(day, {}).get(s, 0) < 1)
        tomorrow = weeks.after(facts.started, week, day + timedelta(days=1))
    return Outlook(
        day=day,
        started=facts.started,
        finished=facts.started is not None and week is None,
        week=week,
        due=due,
        tomorrow=tomorrow,
        shares=shares,
        suggestion=suggest(facts, cards, guide, day) if week else None,
        question=week is not None and question_due(facts, day),
        gate=gate_state(guide.gate, cards, facts),
        trend=trend_of(facts, day),
        run=next_run(facts.runs, guide.running),
    )


def _shares(facts: Facts, day: date, library: Library, guide: ProgrammeGuide) -> Shares:
    """What was done, held against the routines at the present levels."""
    cards = library.exercises
    wanted = {}
    for strand in Strand:
        routine = library.routines[guide.strands[strand].routine]
        wanted[strand] = sets_wanted(prescribed(routine, cards, facts, guide, day), cards, strand)
    return done_by_day(facts, cards, wanted)


def kept_to(facts: Facts, today: date, library: Library, guide: ProgrammeGuide) -> tuple[Kept, ...]:
    """How far the last weeks of the programme were kept to; nothing without one."""
    if facts.started is None:
        return ()
    done = _done(_shares(facts, today, library, guide))
    return kept(guide, facts.started.started_on, done, today)


def _done(shares: Shares) -> Mapping[date, set[Strand]]:
    return {
        day: {strand for strand, share in strands.items() if share >= 1}
        for day, strands in shares.items()
    }


def planned_days(
    facts: Facts, today: date, library: Library, guide: ProgrammeGuide
) -> tuple[tuple[date, Strand], ...]:
    """Every strand of every day of the programme, as it was planned and as it will be; none
    without a programme.
    """
    if facts.started is None:
        return ()
    weeks = _Weeks(facts, today, library, guide, _shares(facts, today, library, guide))
    found: list[tuple[date, Strand]] = []
    before: WeekPlan | None = None
    for number in range(1, guide.length_weeks + 1):
        week = weeks.plan(facts.started, number, before=before)
        found += [
            (day.day, strand)
            for day in week.days
            for strand in Strand
            if strand in (*day.due, *day.done, *day.missed)
        ]
        before = week
    return tuple(found)


class _Weeks:
    """Plans weeks from the same facts."""

    def __init__(
        self, facts: Facts, day: date, library: Library, guide: ProgrammeGuide, shares: Shares
    ) -> None:
        self._facts = facts
        self._today = day
        self._guide = guide
        self._done = _done(shares)
        self._resting: dict[Strand, date] = {}
        for strand in Strand:
            routine = library.routines[guide.strands[strand].routine]
            until = rests_until(routine, facts, guide)
            if until is not None:
                self._resting[strand] = until

    def plan(self, started: Started, number: int, *, before: WeekPlan | None = None) -> WeekPlan:
        """A week; one `before` it counts as done as it is planned."""
        done = {day: set(strands) for day, strands in self._done.items()}
        for one in before.days if before else ():
            done.setdefault(one.day, set()).update(one.due)
        return plan_week(
            self._guide,
            started.started_on,
            number,
            today=self._today,
            done=done,
            changes=self._facts.changes,
            resting=self._resting,
        )

    def after(self, started: Started, week: WeekPlan, day: date) -> tuple[Strand, ...]:
        """What is due on `day`, the one after today; nothing after the last week."""
        if day <= week.days[-1].day:
            return week.day(day).due
        if week.number == self._guide.length_weeks:
            return ()
        return self.plan(started, week.number + 1, before=week).day(day).due
