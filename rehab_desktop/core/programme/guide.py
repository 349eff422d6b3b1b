"""The 12 weeks as the catalogue writes them: stages, strands, what earns more, what steps back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rehab_desktop.core.checks import require, require_some, require_unlike, require_within
from rehab_desktop.core.content.exercise import Kind, Statement
from rehab_desktop.core.faults import Fault


class Strand(StrEnum):
    """What a day can ask for, in the order in which it is done on one day."""

    MOBILITY = "mobility"
    CONTROL = "control"
    STRENGTH = "strength"


STRAND_OF_KIND: Mapping[Kind, Strand] = {
    Kind.BREATH: Strand.MOBILITY,
    Kind.MOBILITY: Strand.MOBILITY,
    Kind.STRENGTH: Strand.STRENGTH,
    Kind.DRILL: Strand.CONTROL,
    Kind.PLYO: Strand.CONTROL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Some weeks in a row (both included, from 1) with the days a week for each strand.

    It begins when everyday pain (0-10) is at most `everyday_up_to`; until then the one before goes
    on.
    """

    id: str
    name: str
    first_week: int
    last_week: int
    days: Mapping[Strand, int]
    aim: Statement
    everyday_up_to: int = 10

    def __post_init__(self) -> None:
        require_within("first_week", self.first_week, 1, self.last_week)
        for strand, days in self.days.items():
            require_within(strand.value, days, 0, 7)
        require_within("everyday_up_to", self.everyday_up_to, 0, 10)

    @property
    def weeks(self) -> int:
        """How many weeks it lasts at least."""
        return self.last_week - self.first_week + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class StrandRule:
    """The routine a strand does, and the least days from one to the next (1: every day)."""

    routine: str
    gap_days: int
    basis: tuple[str, ...]

    def __post_init__(self) -> None:
        require_within("gap_days", self.gap_days, 1, 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressionRule:
    """What earns a change of an exercise: so many good `sessions` in a row, at least `days_between`
    one change and the next, or the start; sets may grow to `sets_up_to` (0: they do not).
    Variations of what loads the knee come from the stage with the id `variations_from` on.
    """

    sessions: int
    basis: tuple[str, ...]
    sets_up_to: int = 0
    days_between: int = 7
    variations_from: str = ""

    def __post_init__(self) -> None:
        require_within("sessions", self.sessions, 1, 20)
        require_within("sets_up_to", self.sets_up_to, 0, 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegressionRule:
    """Stepping back: `share` of the volume after a sore morning, `rest_days` whole days after a red
    light and no step up for `calm_days`; `many_reds` red days within `many_reds_days` rest for
    `long_rest_days`. No `change` (points of 0-10) within `no_gain_weeks`, or a rise by as much
    within two weeks, means: ask a physiotherapist.

    Days without an exercise: from `away_less_days` on it comes back at `share`, from
    `away_lower_days` on one level lower, from `away_lowest_days` on at its lowest level.
    """

    share: float
    rest_days: int
    calm_days: int
    many_reds: int
    many_reds_days: int
    long_rest_days: int
    away_less_days: int
    away_lower_days: int
    away_lowest_days: int
    no_gain_weeks: int
    change: int
    basis: tuple[str, ...]
    change_basis: tuple[str, ...]

    def __post_init__(self) -> None:
        require_within("share", self.share, 0.1, 1)
        require_within("rest_days", self.rest_days, 1, 14)
        lower, lowest = self.away_lower_days, self.away_lowest_days
        require_within("away_less_days", self.away_less_days, 1, lower - 1)
        require_within("away_lower_days", lower, 1, lowest - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class EverydayRule:
    """The pain of daily life (0-10): asked every `ask_days`; drills come up to `drills_up_to`,
    strength up to `strength_up_to`; above that mobility alone, and a physiotherapist.
    """

    ask_days: int
    drills_up_to: int
    strength_up_to: int
    basis: tuple[str, ...]

    def __post_init__(self) -> None:
        require_within("ask_days", self.ask_days, 1, 28)
        require_within("strength_up_to", self.strength_up_to, 0, 10)
        # Drills ask more of the knee.
        require_within("drills_up_to", self.drills_up_to, 0, self.strength_up_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCriteria:
    """What must be true before `exercise` is planned: `sessions` good ones of `drill` at `level`,
    and the card's sentences with the numbers `asked` (from 1), which only the person can answer.
    Until `weekly_sessions` of it lie in the last four weeks the exercise comes once a week at most.
    """

    exercise: str
    drill: str
    level: str
    sessions: int
    asked: tuple[int, ...]
    weekly_sessions: int
    basis: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStep:
    """So many `times` of `run` minutes running and `walk` minutes walking."""

    run: int
    walk: int
    times: int

    def __post_init__(self) -> None:
        require_within("run", self.run, 1, 180)
        require_within("walk", self.walk, 0, 60)
        require_within("times", self.times, 1, 60)

    @property
    def id(self) -> str:
        """As runners write it: 4/1."""
        return f"{self.run}/{self.walk}"

    @property
    def minutes(self) -> int:
        """The whole of it."""
        return self.times * (self.run + self.walk)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnToRunGuide:
    """Run-walk steps from easiest to hardest, and what makes a run a good one.

    Runs lie `gap_days` apart at least (2: a day between). After `away_days` without one it goes on
    `away_steps` lower; after two runs in a row that were too much none comes for `rest_days`.
    """

    highest: int
    good_runs: int
    gap_days: int
    away_days: int
    away_steps: int
    rest_days: int
    steps: tuple[RunStep, ...]
    advice: tuple[Statement, ...]
    basis: tuple[str, ...]
    steps_basis: tuple[str, ...]

    def __post_init__(self) -> None:
        require_some("steps", self.steps)
        require_unlike("steps", tuple(step.id for step in self.steps))

    def place(self, step_id: str) -> int:
        """Where a step stands on the ladder, from 0; the first for one that is not there."""
        ids = [step.id for step in self.steps]
        return ids.index(step_id) if step_id in ids else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeGuide:
    """Everything the catalogue says about the programme.

    `keep` is what comes after the last week; `short` names the routine of a strand for who has
    little time.
    """

    length_weeks: int
    minimum_weeks: int
    review_weeks: tuple[int, ...]
    basis: tuple[str, ...]
    stages: tuple[Stage, ...]
    keep: Stage
    strands: Mapping[Strand, StrandRule]
    short: Mapping[Strand, str]
    growth: ProgressionRule
    growths: Mapping[str, ProgressionRule]
    everyday: EverydayRule
    back: RegressionRule
    gate: EntryCriteria
    running: ReturnToRunGuide

    def __post_init__(self) -> None:
        weeks = [w for s in self.stages for w in range(s.first_week, s.last_week + 1)]
        last = self.length_weeks
        require(weeks == list(range(1, last + 1)), "stages", Fault.GAPS, least=1, most=last)
        for strand in Strand:
            require(strand in self.strands, "strands", Fault.MISSING, name=strand.value)

    def stage(self, week: int) -> Stage:
        """The stage of a week; the last one after the end."""
        return next((s for s in self.stages if week <= s.last_week), self.stages[-1])

    def growth_of(self, exercise: str) -> ProgressionRule:
        """What earns a change of this exercise."""
        return self.growths.get(exercise, self.growth)
