"""A person on the programme, driven through the app's own use cases day by day.

Days are counted from the start, from 0, which is a Monday; what happens on a day happens in this
order: morning (7:00), noon (12:00), evening (19:00).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from rehab_desktop import paths
from rehab_desktop.app.library import Library
from rehab_desktop.app.programme import Programme
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.content.dose import dose_of
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.programme.current_dose import present
from rehab_desktop.core.programme.dosing import TodaysRoutine
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.intake import Intake
from rehab_desktop.core.programme.log import (
    CurrentDose,
    ExerciseSummary,
    PainKind,
    ProgrammeLog,
    Run,
    TrainedSession,
)
from rehab_desktop.core.programme.progression import Suggestion
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from tests.fake_programme import MemoryProgramme
from tests.fakes import MemoryHistory

CATALOGUE = load_catalogue(paths.CATALOGUE)
CARDS, GUIDE, ROUTINES = CATALOGUE.exercises, CATALOGUE.programme, CATALOGUE.routines
START = date(2026, 1, 5)

BREATHS, BREATHS_90, FLIP, ROTATIONS = (
    "breathing-hip-rotation",
    "breathing-90-90",
    "hip-flip-90-90",
    "standing-rotations",
)
CALF, BRIDGE, DOOR = "wall-calf-strides", "roller-bridge", "door-frame-push"
DRIBBLES, HIGH = "leg-cycle-dribbles", "high-knees-overhead"
STRENGTH, DRILLS = (CALF, BRIDGE, DOOR), (DRIBBLES,)
MOBILITY = (BREATHS, BREATHS_90, FLIP, ROTATIONS)

MORNING, NOON, EVENING = 7, 12, 19


class Person:
    """Somebody with a file of their own; `started` False leaves them without the programme, `begun`
    is the day on which it began.
    """

    def __init__(self, *, started: bool = True, begun: int = 0) -> None:
        self.at = datetime.combine(START, datetime.min.time(), UTC)
        self.file = MemoryProgramme(MemoryHistory())
        numbers = count(1)
        self.programme = Programme(
            guide=GUIDE,
            library=Library(exercises=CARDS, routines=ROUTINES, clips={}),
            file=self.file,
            now=lambda: self.at,
            new_id=lambda: f"id-{next(numbers)}",
        )
        self.goes_to(begun)
        if started:
            self.programme.start().result()
        self.goes_to(0)

    def goes_to(self, day: int, hour: int = MORNING) -> None:
        """The app is opened on a day, and reads the file."""
        self.at = datetime.combine(START + timedelta(days=day), datetime.min.time(), UTC)
        self.at += timedelta(hours=hour)
        self.programme.look().result()

    def trains(
        self,
        day: int,
        *exercises: str,
        after: int | None = 1,
        before: int | None = None,
        pain: Mapping[str, int] | None = None,
        hurt: str = "",
        cut_short: str = "",
        levels: Mapping[str, str] | None = None,
        hour: int = EVENING,
    ) -> None:
        """A session with all sets of these exercises at their present levels."""
        self.goes_to(day, hour)
        works = tuple(
            ExerciseSummary(
                exercise=one,
                level=(levels or {}).get(one) or present(CARDS[one], self.facts).level,
                done=2 if one == cut_short else 3,
                sets=3,
                pain=(pain or {}).get(one),
                hurt=one == hurt,
            )
            for one in exercises
        )
        session = TrainedSession(
            id=f"{day}-{hour}-{'-'.join(exercises)}",
            day=self.today,
            started_at=self.at,
            completed=True,
            works=works,
            pain_before=before,
            pain_after=after,
        )
        kept = self.file.kept
        self.file.kept = replace(
            kept,
            sessions=tuple(
                sorted((*kept.sessions, session), key=lambda s: s.started_at or self.at)
            ),
        )
        self.goes_to(day, hour)

    def follows(self, day: int, **told: object) -> None:
        """Does what is due on a day, all of it."""
        self.goes_to(day, NOON)
        plan = self.plan()
        for strand in plan.due:
            routine = plan.routines[strand].routine
            assert routine is not None, "what is due has something in it"
            self.trains(day, *names(routine), hour=EVENING, **told)  # type: ignore[arg-type]

    def morning(self, day: int, *, usual: bool, pain: int | None = None) -> None:
        """Answers how the knee was."""
        self.goes_to(day)
        self.programme.answer_morning(usual=usual, pain=pain).result()

    def everyday(self, day: int, pain: int) -> None:
        """Tells the pain of daily life."""
        self.goes_to(day)
        self.programme.report_pain(PainKind.EVERYDAY, pain).result()

    def now(self, day: int, pain: int, hour: int = NOON) -> None:
        """Answers "How is the knee now?"."""
        self.goes_to(day, hour)
        self.programme.report_pain(PainKind.NOW, pain).result()

    def runs(self, day: int, step: str = "1/2", **told: int) -> None:
        """Logs a run with its pains."""
        self.goes_to(day, EVENING)
        run = Run(
            id=f"run-{day}",
            started_at=self.at,
            minutes=24,
            step=step,
            **told,  # type: ignore[arg-type]
        )
        self.programme.save_run(run).result()

    def tells(self, **intake: object) -> None:
        """Fills in the first page."""
        self.programme.save_intake(Intake(day=self.today, **intake)).result()  # type: ignore[arg-type]

    def holds(self, exercise: str, level: str, **dose: object) -> None:
        """Has a present dose, as if earned earlier."""
        made = CurrentDose(exercise=exercise, level=level, reason="level", **dose)  # type: ignore[arg-type]
        self.programme._decide(
            SuggestionId.of("level", exercise, level), True, (made,)
        ).kept.result()

    def accepts(self, suggestion: Suggestion) -> None:
        """Takes what is recommended."""
        self.programme.accept(suggestion).kept.result()

    # What they see

    @property
    def facts(self) -> ProgrammeLog:
        return self.programme.facts

    @property
    def today(self) -> date:
        return self.at.date()

    def plan(self, day: int | None = None, hour: int = NOON) -> TodaysPlan:
        """The plan of a day, or of now."""
        if day is not None:
            self.goes_to(day, hour)
        return self.programme.plan()

    def routine(self, routine: str) -> TodaysRoutine:
        """A routine from the list as it is to be done now."""
        return self.programme.todays(ROUTINES[routine])

    def dose(self, exercise: str) -> CurrentDose:
        """The present dose of an exercise."""
        return present(CARDS[exercise], self.plan().facts)

    def rests_until(self, exercise: str) -> int | None:
        """The day on which an exercise may come again, counted from the start."""
        until = self.dose(exercise).rest_until
        return None if until is None else (until - START).days


def on(day: int) -> date:
    """The date of a day counted from the start."""
    return START + timedelta(days=day)


def names(routine: Routine | None) -> tuple[str, ...]:
    """The exercises of a routine, in order; none of no routine."""
    return tuple(i.exercise for i in routine.items if isinstance(i, Item)) if routine else ()


def sets_of(routine: Routine | None, exercise: str) -> int:
    """The sets of an exercise in a routine; 0 where it is left out."""
    for item in routine.items if routine else ():
        if isinstance(item, Item) and item.exercise == exercise:
            return dose_of(item, CARDS[exercise]).sets
    return 0


def due(plan: TodaysPlan) -> tuple[Strand, ...]:
    """What is left to do."""
    return plan.due
