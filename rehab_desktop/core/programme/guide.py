"""The 12 weeks as the catalogue writes them: stages, strands, what earns more, what steps back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rehab_desktop.core.checks import require
from rehab_desktop.core.content.exercise import Kind, Statement


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
        require(
            1 <= self.first_week <= self.last_week,
            f"first_week: {self.first_week} does not lie before last_week; count weeks from 1",
        )
        for strand, days in self.days.items():
            require(0 <= days <= 7, f"{strand}: {days} is outside 0 to 7")
        require(
            0 <= self.everyday_up_to <= 10,
            f"everyday_up_to: {self.everyday_up_to} is outside 0 to 10",
        )

    @property
    def weeks(self) -> int:
        """How many weeks it lasts at least."""
        return self.last_week - self.first_week + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class StrandRule:
    """The routine a strand does, and the least days from one to the next (1: every day)."""

    routine: str
    gap_days: int
    basis: str

    def __post_init__(self) -> None:
        require(1 <= self.gap_days <= 7, f"gap_days: {self.gap_days} is outside 1 to 7")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressionRule:
    """What earns a change of an exercise: so many good `sessions` in a row, at least `days_between`
    one change and the next, or the start; sets may grow to `sets_up_to` (0: they do not).
    Variations of what loads the knee come from the stage with the id `variations_from` on.
    """

    sessions: int
    basis: str
    sets_up_to: int = 0
    days_between: int = 7
    variations_from: str = ""

    def __post_init__(self) -> None:
        require(1 <= self.sessions <= 20, f"sessions: {self.sessions} is outside 1 to 20")
        require(0 <= self.sets_up_to <= 20, f"sets_up_to: {self.sets_up_to} is outside 0 to 20")


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
    basis: str
    change_basis: str

    def __post_init__(self) -> None:
        require(0.1 <= self.share <= 1, f"share: {self.share:g} is outside 0.1 to 1")
        require(1 <= self.rest_days <= 14, f"rest_days: {self.rest_days} is outside 1 to 14")
        require(
            self.away_less_days < self.away_lower_days < self.away_lowest_days,
            "away_less_days: the three away_ numbers do not rise; write the shortest first",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class EverydayRule:
    """The pain of daily life (0-10): asked every `ask_days`; drills come up to `drills_up_to`,
    strength up to `strength_up_to`; above that mobility alone, and a physiotherapist.
    """

    ask_days: int
    drills_up_to: int
    strength_up_to: int
    basis: str

    def __post_init__(self) -> None:
        require(1 <= self.ask_days <= 28, f"ask_days: {self.ask_days} is outside 1 to 28")
        require(
            0 <= self.drills_up_to <= self.strength_up_to <= 10,
            "drills_up_to: is not between 0 and strength_up_to; drills ask more of the knee",
        )


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
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStep:
    """So many `times` of `run` minutes running and `walk` minutes walking."""

    run: int
    walk: int
    times: int

    def __post_init__(self) -> None:
        require(1 <= self.run <= 180, f"run: {self.run} is outside 1 to 180")
        require(0 <= self.walk <= 60, f"walk: {self.walk} is outside 0 to 60")
        require(1 <= self.times <= 60, f"times: {self.times} is outside 1 to 60")

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
    basis: str
    steps_basis: str

    def __post_init__(self) -> None:
        require(bool(self.steps), "steps: is empty; write the easiest step first")
        ids = [step.id for step in self.steps]
        require(len(set(ids)) == len(ids), "steps: two are the same; leave one out")

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
    basis: str
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
        require(
            weeks == list(range(1, self.length_weeks + 1)),
            f"stages: do not cover weeks 1 to {self.length_weeks} once each; let each begin where"
            " the last ended",
        )
        require(
            set(self.strands) == set(Strand), "strands: one is missing; write all three of them"
        )

    def stage(self, week: int) -> Stage:
        """The stage of a week; the last one after the end."""
        return next((s for s in self.stages if week <= s.last_week), self.stages[-1])

    def growth_of(self, exercise: str) -> ProgressionRule:
        """What earns a change of this exercise."""
        return self.growths.get(exercise, self.growth)
