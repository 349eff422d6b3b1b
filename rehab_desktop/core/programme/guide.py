"""The rules of the 12 weeks as the catalogue states them: stages, strands, progression, regression,
entry criteria, return to running.

The numbers and their sources are in `programme.toml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rehab_desktop.core.checks import require, require_some, require_unlike, require_within
from rehab_desktop.core.content.exercise import Kind, Statement
from rehab_desktop.core.faults import Fault


class Strand(StrEnum):
    """A kind of training that a day can ask for: mobility, control (drills and jumps) or strength,
    in the order in which they are done on one day.
    """

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
    """Some consecutive weeks (`first_week` to `last_week`, both included, from 1) and how many days
    a week each strand has.

    It begins when everyday pain (0-10) is at most `everyday_up_to`; until then the stage before
    continues.
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
        """How many weeks the stage lasts at least."""
        return self.last_week - self.first_week + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class StrandRule:
    """The routine of a strand, and the least number of days from one session of it to the next (1:
    every day).
    """

    routine: str
    gap_days: int
    basis: tuple[str, ...]

    def __post_init__(self) -> None:
        require_within("gap_days", self.gap_days, 1, 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressionRule:
    """When an exercise may progress: after `sessions` good sessions in a row, and at least
    `days_between` days after its last progression and after the start. Sets may grow to
    `sets_up_to` (0: they do not grow). Variations of exercises that load the knee come from the
    stage `variations_from` on.
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
    """How the dose goes down: `share` of the volume after a sore morning; after a red sign
    `rest_days` whole days of rest and no progression for `calm_days`. After `many_reds` red days
    within `many_reds_days` the rest is `long_rest_days`. See a physiotherapist if pain has not
    fallen by `change` points (of 0-10) within `no_gain_weeks`, or rises by as much within two
    weeks.

    Days without an exercise: from `away_less_days` on it has `share` of its volume, from
    `away_lower_days` on one level less, from `away_lowest_days` on its lowest level.
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
    """Everyday pain (0-10) is asked every `ask_days`. Drills are planned up to `drills_up_to`,
    strength up to `strength_up_to`. Above that there is mobility only, and advice to see a
    physiotherapist.
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
    """What must be true before `exercise` is planned: `sessions` good sessions in a row of `drill`
    at `level` or harder, and the card's sentences with the numbers `asked` (from 1), which only the
    person can answer. The exercise comes at most once a week until it was done `weekly_sessions`
    times in the last four weeks.
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
    """One step of the return to running: `times` repeats of `run` minutes running and `walk`
    minutes walking.
    """

    run: int
    walk: int
    times: int

    def __post_init__(self) -> None:
        require_within("run", self.run, 1, 180)
        require_within("walk", self.walk, 0, 60)
        require_within("times", self.times, 1, 60)

    @property
    def id(self) -> str:
        """The step as runners write it, such as `4/1`."""
        return f"{self.run}/{self.walk}"

    @property
    def minutes(self) -> int:
        """The whole duration in minutes."""
        return self.times * (self.run + self.walk)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnToRunGuide:
    """Run-walk steps from easiest to hardest, and the rules for a good run.

    `highest` is the highest pain (0-10) of a good run; `good_runs` in a row earn the next step.
    Runs are at least `gap_days` apart (2: one day between). After `away_days` without a run the
    next one is `away_steps` lower. After two bad runs in a row there are `rest_days` without a run.
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
        """The place of a step, from 0; 0 for an unknown step."""
        ids = [step.id for step in self.steps]
        return ids.index(step_id) if step_id in ids else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeGuide:
    """All rules of the programme.

    `keep` is the stage after the last week; `short` names the routine of each strand for a person
    who has little time.
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
    return_to_run: ReturnToRunGuide

    def __post_init__(self) -> None:
        weeks = [w for s in self.stages for w in range(s.first_week, s.last_week + 1)]
        last = self.length_weeks
        require(weeks == list(range(1, last + 1)), "stages", Fault.GAPS, least=1, most=last)
        for strand in Strand:
            require(strand in self.strands, "strands", Fault.MISSING, name=strand.value)

    def stage(self, week: int) -> Stage:
        """The stage that the programme has for a week (from 1); the last stage after the end."""
        return next((s for s in self.stages if week <= s.last_week), self.stages[-1])

    def growth_of(self, exercise: str) -> ProgressionRule:
        """The progression rule of this exercise."""
        return self.growths.get(exercise, self.growth)
