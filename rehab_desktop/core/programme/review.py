"""The look back at the end of week 6 and week 12: before and after, and what was reached.

It compares and counts, it does not judge: what to do next is the person's to choose, best with a
physiotherapist. A change of `BackRule.change` points or more of 0-10 counts as one
(`crossley2004`, `nprsmcid`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.faults import Fault
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.history.scores import ScoreChange
from rehab_desktop.core.programme.adherence import AdherenceCount, done_by_day, kept
from rehab_desktop.core.programme.current_dose import present
from rehab_desktop.core.programme.guide import ProgrammeGuide, Stage, Strand
from rehab_desktop.core.programme.log import Decision, ProgrammeLog, past_session
from rehab_desktop.core.programme.phases import position
from rehab_desktop.core.programme.progression import Advice as Step
from rehab_desktop.core.programme.week import WEEK, week_number

COMPARED_DAYS = 14
"""Days at either end whose pain is averaged: two weeks level out single bad days (clinical
judgement). A period that is too short for two such ends is halved."""

STEPS_BACK = (Step.REST.value, Step.LESS.value)
"""How the ids of suggestions that ask for less begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeAfter:
    """Pain of 0-10 at the beginning and at the end of a period, each a value or a mean.

    `first_day` and `last_day` are the days that the two stand for; `answers` how many answers are
    behind both. `change` says whether the difference reaches the threshold.
    """

    first: float
    last: float
    first_day: date
    last_day: date
    answers: int
    change: ScoreChange


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """How far an exercise got: level ids and sets from the card's default to the present dose.

    `rung` and `rung_before` are the places of the two levels on the card's ladder of `rungs`, from
    1. `sessions` is in how many sessions of the period it was trained; `resting` up to, not on,
    which day it rests, None where it does not.
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
        """It stands above where it began: a harder level, or more sets of the same one."""
        return (self.rung, self.sets) > (self.rung_before, self.sets_before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A period of the programme, `first_day` to `last_day` (both included), looked back on.

    `everyday` is the usual pain of daily life, `after` the mean pain told after sessions of the
    first and the last days; None where there are not two answers to compare. `threshold` is the
    difference in points of 0-10 from which on a change counts. `kept` holds days of training done
    and planned by strand, `days` says on how many days something was trained. `stepped_back` are
    the days on which less was agreed to, oldest first.
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

    @property
    def weeks(self) -> int:
        """Whole weeks of the period, a begun one among them; at least 1."""
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
    """The review of these days, both included. Raises `ValueError` where the last is before the
    first.

    Everyday pain counts up to `told_until`, the last day where it is not given: it is often asked
    again on the day on which the review is looked at.

    What comes from where: everyday pain, the present doses and what was agreed to are in `facts`,
    which hold them for the whole programme. Sessions are not: `facts.sessions` reach back about
    five weeks, so a longer period needs its `records` (any order; days outside the period are
    passed over); without them the sessions of the facts have to do, and the first days may be
    missing. Where no pain of the first days is among them, `facts.first_pain` stands in for it, as
    long as the period begins with the programme. `wanted` is the number of sets that a day of each
    strand asks for (`adherence.sets_wanted`); a strand that is not in it counts as done with a set.
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
            if card.id in trained or card.id in facts.prescriptions
        ),
        kept=_kept(
            ProgrammeLog(sessions=within),
            exercises,
            guide,
            facts,
            first_day,
            last_day,
            wanted or {},
        ),
        sessions=len(within),
        completed=sum(one.completed for one in within),
        days=len({one.day for one in within}),
        stepped_back=steps_back_of(facts.decisions, first_day, last_day),
    )


def steps_back_of(
    decisions: Sequence[Decision], first_day: date, last_day: date
) -> tuple[date, ...]:
    """The days of a period on which rest or less was agreed to, each once, oldest first."""
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
    """What a difference of two pains (0-10) says; `BELOW` where it does not reach `threshold`."""
    if abs(last - first) < threshold:
        return ScoreChange.BELOW
    return ScoreChange.BETTER if last < first else ScoreChange.WORSE


def _everyday(
    facts: ProgrammeLog, guide: ProgrammeGuide, first_day: date, last_day: date
) -> BeforeAfter | None:
    """The last level told up to the first day, or the first one after it, against the newest."""
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


def _kept(
    within: ProgrammeLog,
    exercises: Mapping[str, Exercise],
    guide: ProgrammeGuide,
    facts: ProgrammeLog,
    first_day: date,
    last_day: date,
    wanted: Mapping[Strand, int],
) -> tuple[AdherenceCount, ...]:
    if facts.started is None:
        return ()
    started_on = facts.started.started_on
    after = last_day + timedelta(days=1)
    shares = done_by_day(within, exercises, wanted)
    done = {
        day: {strand for strand, share in strands.items() if share >= 1}
        for day, strands in shares.items()
    }
    back = week_number(started_on, after) - max(1, week_number(started_on, first_day))

    def stage_of(number: int) -> Stage:
        return position(facts, guide, started_on + timedelta(days=WEEK * number - 1)).stage

    return kept(
        guide,
        started_on,
        done,
        after,
        weeks_back=back,
        stage_of=stage_of,
        at_most=facts.intake.days if facts.intake else None,
    )
