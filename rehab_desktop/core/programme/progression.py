"""When an exercise has earned a progression, and which one it is.

A session of an exercise is good when every set was done at the current level, the pain reported in
and after it was at most 2 (3 where that is the everyday level, never for drills), and the knee was
back to its usual level the next morning (`trekpain`, `trekrun`, clinical judgement). Two good
sessions in a row earn a progression (`empower`, clinical judgement), three where everyday pain is
above 2. A harder level comes before more sets.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.safety import GREEN_UP_TO, workable
from rehab_desktop.core.programme.answers import is_after, last_change
from rehab_desktop.core.programme.current_dose import level_above, present
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.knee import everyday_level, has_settled, is_drill
from rehab_desktop.core.programme.log import (
    CurrentDose,
    Decision,
    ExerciseSummary,
    ProgrammeLog,
    TrainedSession,
)
from rehab_desktop.core.programme.suggestion_id import SuggestionId

BREAK_DAYS = 10
"""Good sessions "in a row" are fewer than this many days apart (clinical judgement)."""


class Advice(StrEnum):
    """What a suggestion asks for. The screen has a text for each."""

    REST = "rest"
    LESS = "less"
    PHYSIO = "physio"
    GATE = "gate"
    LEVEL = "level"
    SET = "set"
    FULL = "full"
    VARIATION = "variation"


class SessionVerdict(StrEnum):
    """How a session counts for one of its exercises: good, or why not."""

    GOOD = "good"
    LEVEL = "another level"
    SETS = "sets left out"
    PAIN = "pain"
    MORNING = "morning"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One suggested change. `basis` holds source ids or `CJ` (clinical judgement).

    `exercises` are the exercises it is about, none for PHYSIO. `to` is the new level's id or the
    new number of sets. `sessions` is how many good sessions earned it. `current_doses` are the
    doses that follow from accepting it. The `id` stays the same as long as the reason does.
    `criterion` is a sentence from the card that the person ticks. `asks_morning` is true where
    morning answers are missing, so that the person ticks that the mornings were good. `why` tells
    the reasons for PHYSIO apart.
    """

    id: SuggestionId
    change: Advice
    exercises: tuple[str, ...] = ()
    to: str = ""
    sessions: int = 0
    basis: tuple[str, ...] = ()
    current_doses: tuple[CurrentDose, ...] = ()
    criterion: str = ""
    asks_morning: bool = False
    why: str = ""

    @property
    def back(self) -> bool:
        """True for PHYSIO, which is no progression."""
        return self.change is Advice.PHYSIO


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressionState:
    """How close an exercise is to a progression: `good` sessions in a row of `needed`. `to` is the
    progression once it is earned and may come, else None; `not_before` the first day on which it
    may come, None where nothing delays it.
    """

    exercise: str
    level: str
    good: int
    needed: int
    to: Suggestion | None
    not_before: date | None = None


def judged(
    session: TrainedSession, work: ExerciseSummary, card: Exercise, level: str, facts: ProgrammeLog
) -> SessionVerdict:
    """Whether this exercise in this session was good, and if not, why.

    UNTOLD means that nothing was reported: the session does not count, but it does not end a row of
    good sessions either.
    """
    everyday = everyday_level(facts, session.day) or 0
    limit = GREEN_UP_TO if is_drill(card) else workable(everyday)
    told = [pain for pain in (session.pain_after, work.pain) if pain is not None]
    settled = has_settled(session, facts, everyday)
    if work.level != level:
        return SessionVerdict.LEVEL
    if work.hurt or max(told, default=0) > limit:
        return SessionVerdict.PAIN
    if not 0 < work.done == work.sets:
        return SessionVerdict.SETS
    if settled is False:
        return SessionVerdict.MORNING
    return SessionVerdict.GOOD if told or settled else SessionVerdict.UNTOLD


def sessions_of(
    card: Exercise, facts: ProgrammeLog
) -> Iterator[tuple[TrainedSession, ExerciseSummary]]:
    """Each session with this exercise since its dose was last changed, newest first."""
    change = last_change(card.id, facts)
    for session in reversed(facts.sessions):
        for work in session.works:
            if work.exercise == card.id and is_after(session, change):
                yield session, work


def good_sessions(
    card: Exercise, level: str, facts: ProgrammeLog, today: date, *, since_change: bool = True
) -> tuple[TrainedSession, ...]:
    """The good sessions of an exercise at a level, from the newest back to the first that was not
    good.

    A good session of today counts from tomorrow on, because the next morning is part of it; a bad
    one counts at once. Sessions before a break of ten days or more do not count (clinical
    judgement). With `since_change` only sessions since the dose was last changed count.
    """
    good: list[TrainedSession] = []
    later = today
    every = sessions_of(card, facts if since_change else replace(facts, decisions=()))
    for session, work in every:
        what = judged(session, work, card, level, facts)
        if (
            what not in (SessionVerdict.GOOD, SessionVerdict.UNTOLD)
            or (later - session.day).days >= BREAK_DAYS
        ):
            break
        later = session.day
        if what is SessionVerdict.GOOD and session.day < today:
            good.append(session)
    return tuple(good)


def good_in_a_row(card: Exercise, level: str, facts: ProgrammeLog, today: date) -> int:
    """How many good sessions in a row an exercise has at a level, also across changes
    of its dose.
    """
    return len(good_sessions(card, level, facts, today, since_change=False))


def is_back_to_full(card: Exercise, facts: ProgrammeLog, today: date) -> date | None:
    """The day of the good session that brings the full dose back; None where there is none yet."""
    good = good_sessions(card, present(card, facts).level, facts, today)
    return good[0].day if good else None


def earned(
    exercise: Exercise, facts: ProgrammeLog, guide: ProgrammeGuide, today: date
) -> ProgressionState:
    """How close an exercise is to its next progression. Sessions before the last change of its dose
    do not count.
    """
    now = present(exercise, facts)
    growth = guide.growth_of(exercise.id)
    good = good_sessions(exercise, now.level, facts, today)
    # With an everyday pain above 2, one more good session is needed.
    needed = growth.sessions + ((everyday_level(facts, today) or 0) > GREEN_UP_TO)
    to = None
    from_day = earliest(exercise, facts, guide)
    if len(good) >= needed and (from_day is None or today >= from_day):
        to = replace(
            next_change(exercise, now, guide, needed),
            asks_morning=any(
                has_settled(session, facts, everyday_level(facts, session.day) or 0) is None
                for session in good[:needed]
            ),
        )
    return ProgressionState(
        exercise=exercise.id,
        level=now.level,
        good=len(good),
        needed=needed,
        to=to,
        not_before=from_day,
    )


def earliest(exercise: Exercise, facts: ProgrammeLog, guide: ProgrammeGuide) -> date | None:
    """The first day on which an exercise may progress: a week after the start and after its last
    progression (clinical judgement). None where nothing delays it. The return to the full dose is
    not delayed.
    """
    if present(exercise, facts).volume < 1:
        return None
    days = [d.day for d in facts.decisions if d.accepted and is_step(d, exercise.id)]
    days += [facts.started.started_on] if facts.started else []
    between = timedelta(days=guide.growth_of(exercise.id).days_between)
    return max(days) + between if days else None


def is_step(decision: Decision, exercise: str) -> bool:
    """Whether an answer was a progression of this exercise."""
    steps = (Advice.LEVEL.value, Advice.SET.value, Advice.VARIATION.value)
    return decision.suggestion.change in steps and decision.suggestion.exercise == exercise


def next_change(
    exercise: Exercise, now: CurrentDose, guide: ProgrammeGuide, good: int
) -> Suggestion:
    """The next progression: back to the full dose, else the next harder level, else one more set,
    else the variation on the card. `good` is the number of good sessions that earned it.
    """
    growth = guide.growth_of(exercise.id)

    def suggestion(change: Advice, to: str, criterion: str = "", **dose: object) -> Suggestion:
        return Suggestion(
            id=SuggestionId.of(change.value, exercise.id, to),
            change=change,
            exercises=(exercise.id,),
            to=to,
            sessions=good,
            basis=exercise.progress.basis if change is not Advice.FULL else guide.growth.basis,
            criterion=criterion,
            current_doses=(replace(now, reason=change.value, rest_until=None, **dose),),  # type: ignore[arg-type]
        )

    if now.volume < 1:
        return suggestion(Advice.FULL, "", volume=1.0)
    above = level_above(exercise, now.level)
    if above is not None:
        return suggestion(Advice.LEVEL, above, exercise.level(above).gate, level=above, sets=None)
    sets = now.sets or exercise.level(now.level).dose.sets
    if sets < growth.sets_up_to:
        return suggestion(Advice.SET, str(sets + 1), exercise.progress.criterion, sets=sets + 1)
    return suggestion(Advice.VARIATION, now.level, exercise.progress.criterion)
