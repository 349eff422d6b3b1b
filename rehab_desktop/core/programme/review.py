"""The review at the end of week 6 and week 12: before and after, and which levels were reached.

It compares and counts; it does not judge. What to do next is the person's choice, best made with a
physiotherapist. A pain change of `RegressionRule.change` points or more (of 0-10) counts
(`crossley2004`, `nprsmcid`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.faults import Fault
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.history.scores import ScoreChange
from rehab_desktop.core.programme.adherence import AdherenceCount, done_by_day, done_days, kept
from rehab_desktop.core.programme.current_dose import present
from rehab_desktop.core.programme.guide import ProgrammeGuide, Stage, Strand
from rehab_desktop.core.programme.log import Decision, ProgrammeLog, past_session
from rehab_desktop.core.programme.phases import position
from rehab_desktop.core.programme.progression import Advice as Step
from rehab_desktop.core.programme.week import WEEK, week_number

COMPARED_DAYS = 14
"""Pain is averaged over this many days at each end of the period, because two weeks level out
single bad days (clinical judgement). A period too short for that is halved.
"""

ENOUGH_DAYS = 0.5
"""The share of the planned days below which weeks are worth doing again (clinical judgement)."""

STEPS_BACK = (Step.REST.value, Step.LESS.value)
"""How the ids of regressions begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeAfter:
    """Pain (0-10) at the beginning and at the end of a period; each is one report or a mean.

    `first_day` and `last_day` are the days of the two; `answers` is how many reports they come
    from. `change` says whether the difference reaches the threshold.
    """

    first: float
    last: float
    first_day: date
    last_day: date
    answers: int
    change: ScoreChange


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """How far an exercise got, from the card's default dose to the current dose: ids of levels, and
    sets.

    `rung_before` and `rung` are the places of the two levels, from 1, of `rungs` levels in all.
    `sessions` is how many sessions of the period had the exercise. It rests on the days before
    `resting`, None where it does not rest.
    """

    exercise: str
    level_before: str
    level: str
    sets_before: int
    sets: int
    rung_before: int
    rung: int
    rungs: int
    sessions: int
    resting: date | None = None

    @property
    def higher(self) -> bool:
        """True where the exercise has a harder level, or more sets at the same level,
        than before.
        """
        return (self.rung, self.sets) > (self.rung_before, self.sets_before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A period of the programme, from `first_day` to `last_day` (both included).

    `everyday` compares the usual pain of daily life; `after` the mean pain reported after sessions
    of the first and the last days; None where there are not two reports to compare. `threshold` is
    the difference (points of 0-10) from which on a change counts. `kept` holds days done and
    planned by strand; `days` is the number of days with training. `trained` are the ids of the
    stages in which at least half of the planned days were done; `stepped_back` the days with a
    regression, oldest first.
    """

    first_day: date
    last_day: date
    threshold: int
    everyday: BeforeAfter | None
    after: BeforeAfter | None
    reached: tuple[Reached, ...]
    kept: tuple[AdherenceCount, ...]
    sessions: int
    completed: int
    days: int
    stepped_back: tuple[date, ...]
    trained: tuple[str, ...] = ()

    @property
    def weeks(self) -> int:
        """Weeks in the period; a week that has begun counts as one."""
        return (self.last_day - self.first_day).days // 7 + 1


def review_of(
    facts: ProgrammeLog,
    exercises: Mapping[str, Exercise],
    guide: ProgrammeGuide,
    first_day: date,
    last_day: date,
    *,
    records: Sequence[SessionRecord] = (),
    wanted: Mapping[Strand, int] | None = None,
    told_until: date | None = None,
) -> Review:
    """The review of the period from `first_day` to `last_day`, both included. Raises `ValueError`
    where the last day is before the first.

    Everyday pain counts up to `told_until`, or up to the last day where that is None: it is often
    reported again on the day of the review.

    `facts` hold everyday pain, current doses and decisions for the whole programme, but sessions of
    the last five weeks only. A longer period needs its `records` (in any order; days outside the
    period are ignored). Without them the sessions in `facts` are used, and the first days may be
    missing. Where no pain of the first days is found, `facts.first_pain` is used instead, if the
    period begins with the programme. `wanted` is the number of sets that a day of each strand asks
    for (`adherence.sets_wanted`); for a strand that is missing there, one set makes a day done.
    """
    if last_day < first_day:
        raise Invalid("last_day", Fault.REVERSED, {"first": first_day, "last": last_day})
    told = facts.sessions
    if records:
        ordered = sorted(records, key=lambda one: one.started_at)
        told = tuple(past_session(one, one.pain_after) for one in ordered)
    within = tuple(one for one in told if first_day <= one.day <= last_day)
    trained: dict[str, int] = {}
    for session in within:
        for exercise in {work.exercise for work in session.works if work.done}:
            trained[exercise] = trained.get(exercise, 0) + 1
    done = done_days(done_by_day(ProgrammeLog(sessions=within), exercises, wanted or {}))
    return Review(
        first_day=first_day,
        last_day=last_day,
        threshold=guide.back.change,
        everyday=_everyday(facts, guide, first_day, told_until or last_day),
        after=_after(
            [(one.day, one.pain_after) for one in within if one.pain_after is not None],
            facts,
            guide,
            first_day,
            last_day,
        ),
        reached=tuple(
            _reached(card, facts, trained.get(card.id, 0), last_day)
            for card in sorted(exercises.values(), key=lambda card: card.order)
            if card.id in trained or card.id in facts.current_doses
        ),
        kept=_kept(done, guide, facts, first_day, last_day),
        sessions=len(within),
        completed=sum(one.completed for one in within),
        days=len({one.day for one in within}),
        stepped_back=steps_back_of(facts.decisions, first_day, last_day),
        trained=tuple(
            stage.id
            for stage in guide.stages
            if is_enough(_kept(done, guide, facts, first_day, last_day, only=stage.id))
        ),
    )


def steps_back_of(
    decisions: Sequence[Decision], first_day: date, last_day: date
) -> tuple[date, ...]:
    """The days of a period with a regression, each once, oldest first."""
    return tuple(
        sorted(
            {
                one.day
                for one in decisions
                if one.accepted
                and first_day <= one.day <= last_day
                and one.suggestion.change in STEPS_BACK
            }
        )
    )


def change_of_pain(first: float, last: float, threshold: float) -> ScoreChange:
    """What the difference of two pains (0-10) means; `BELOW` where it is smaller than
    `threshold`.
    """
    if abs(last - first) < threshold:
        return ScoreChange.BELOW
    return ScoreChange.BETTER if last < first else ScoreChange.WORSE


def _everyday(
    facts: ProgrammeLog, guide: ProgrammeGuide, first_day: date, last_day: date
) -> BeforeAfter | None:
    """The last everyday level up to the first day (or the first one after it) compared with the
    newest; None where there are not two.
    """
    told = [one for one in facts.everyday if one.day <= last_day]
    before = [one for one in told if one.day <= first_day]
    within = [one for one in told if one.day > first_day]
    compared = [*before[-1:], *within]
    if len(compared) < 2:
        return None
    first, last = compared[0], compared[-1]
    return BeforeAfter(
        first=first.pain,
        last=last.pain,
        first_day=first.day,
        last_day=last.day,
        answers=len(compared),
        change=change_of_pain(first.pain, last.pain, guide.back.change),
    )


def _after(
    told: Sequence[tuple[date, int]],
    facts: ProgrammeLog,
    guide: ProgrammeGuide,
    first_day: date,
    last_day: date,
) -> BeforeAfter | None:
    whole = (last_day - first_day).days + 1
    end = timedelta(days=min(COMPARED_DAYS, whole // 2))
    early = [pain for day, pain in told if day < first_day + end]
    late = [pain for day, pain in told if day > last_day - end]
    before = sum(early) / len(early) if early else None
    if before is None and facts.started is not None and facts.started.started_on == first_day:
        before = facts.first_pain
    if before is None or not late:
        return None
    now = sum(late) / len(late)
    return BeforeAfter(
        first=before,
        last=now,
        first_day=first_day,
        last_day=last_day,
        answers=len(early) + len(late),
        change=change_of_pain(before, now, guide.back.change),
    )


def _reached(card: Exercise, facts: ProgrammeLog, sessions: int, last_day: date) -> Reached:
    now = present(card, facts)
    ladder = [level.id for level in card.levels]
    rests = now.rest_until is not None and now.rest_until > last_day
    return Reached(
        exercise=card.id,
        level_before=card.default_level,
        level=now.level,
        sets_before=card.level(None).dose.sets,
        sets=now.sets or card.level(now.level).dose.sets,
        rung_before=ladder.index(card.default_level) + 1,
        rung=ladder.index(now.level) + 1,
        rungs=len(ladder),
        sessions=sessions,
        resting=now.rest_until if rests else None,
    )


def is_enough(of: Sequence[AdherenceCount]) -> bool:
    """At least half of the planned days were done; false where none was planned."""
    planned = sum(one.planned for one in of)
    return planned > 0 and sum(one.done for one in of) >= ENOUGH_DAYS * planned


def _kept(
    done: Mapping[date, Set[Strand]],
    guide: ProgrammeGuide,
    facts: ProgrammeLog,
    first_day: date,
    last_day: date,
    *,
    only: str = "",
) -> tuple[AdherenceCount, ...]:
    """How far the days were kept to, where wanted those of one stage `only`, by its id."""
    if facts.started is None:
        return ()
    started_on = facts.started.started_on
    after = last_day + timedelta(days=1)
    back = week_number(started_on, after) - max(1, week_number(started_on, first_day))

    def stage_of(number: int) -> Stage:
        stage = position(facts, guide, started_on + timedelta(days=WEEK * number - 1)).stage
        return stage if only in ("", stage.id) else replace(stage, days={})

    return kept(
        guide,
        started_on,
        done,
        after,
        weeks_back=back,
        stage_of=stage_of,
        intake=facts.intake,
    )
