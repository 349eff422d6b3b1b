"""When a change of an exercise is earned, and which one it is.

A session of an exercise is good when every set was done at the present level with pain of 0-2 told
after it, none above 2 in its sets (`trekpain`, `trekrun`), and a usual knee the next morning. Two
good ones in a row earn one change (`empower`, clinical judgement); the card's ladder comes before
more sets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from rehab_desktop.core.exercise import Exercise
from rehab_desktop.core.followed import Facts, Morning, PastSession, Prescription, Work
from rehab_desktop.core.programme import ProgrammeGuide
from rehab_desktop.core.safety import GREEN_UP_TO


class Change(StrEnum):
    """The one thing to change. The words are the screen's."""

    REST = "rest"
    LESS = "less"
    PHYSIO = "physio"
    GATE = "gate"
    LEVEL = "level"
    SET = "set"
    FULL = "full"
    VARIATION = "variation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One change with what it rests on: `basis` holds source ids or `CJ`.

    `exercises` it is about, none for PHYSIO; `to` is the level's id or the number of sets;
    `sessions` the good ones that earned it. `prescriptions` is what accepting it leads to. Its `id`
    is the same as long as its cause is.
    """

    id: str
    change: Change
    exercises: tuple[str, ...] = ()
    to: str = ""
    sessions: int = 0
    basis: str = ""
    prescriptions: tuple[Prescription, ...] = ()

    @property
    def back(self) -> bool:
        """It asks for less, for the knee's sake."""
        return self.change in (Change.REST, Change.LESS, Change.PHYSIO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """How far an exercise is on its way to a change: `good` sessions in a row of those `needed`."""

    exercise: str
    level: str
    good: int
    needed: int
    to: Suggestion | None


def present(exercise: Exercise, facts: Facts) -> Prescription:
    """The present dose of an exercise; its card's where nothing was changed."""
    held = facts.prescriptions.get(exercise.id)
    if held is not None and any(level.id == held.level for level in exercise.levels):
        return held
    return Prescription(exercise=exercise.id, level=exercise.default_level, reason="")


def morning_after(session: PastSession, facts: Facts) -> Morning | None:
    """The first answer given on a later day than the session's."""
    return next((m for m in facts.mornings if m.day > session.day), None)


def question_due(facts: Facts, today: date) -> bool:
    """Whether to ask for the knee this morning: the last session was before today, unanswered."""
    if not facts.sessions or any(morning.day == today for morning in facts.mornings):
        return False
    last = facts.sessions[-1]
    return last.day < today and morning_after(last, facts) is None


def is_bad(morning: Morning) -> bool:
    """The knee is not back to its usual."""
    return not morning.usual


def is_good(session: PastSession, work: Work, level: str, facts: Facts) -> bool:
    """Whether this exercise of this session counts towards a change."""
    morning = morning_after(session, facts)
    return (
        work.level == level
        and 0 < work.done == work.sets
        and session.pain_after is not None
        and max(session.pain_after, work.pain or 0) <= GREEN_UP_TO
        and (morning is None or not is_bad(morning))
    )


def good_in_a_row(exercise: str, level: str, facts: Facts) -> int:
    """Good sessions of an exercise at a level, counted back from the newest until one was not."""
    good = 0
    for session in reversed(facts.sessions):
        for work in session.works:
            if work.exercise == exercise:
                if not is_good(session, work, level, facts):
                    return good
                good += 1
    return good


def earned(
    exercise: Exercise, facts: Facts, guide: ProgrammeGuide, *, since: date | None = None
) -> Earned:
    """How far an exercise is on its way; sessions up to `since`, its last change, do not count."""
    now = present(exercise, facts)
    growth = guide.growth_of(exercise.id)
    counted = facts
    if since is not None:
        counted = replace(
            facts, sessions=tuple(session for session in facts.sessions if session.day > since)
        )
    good = good_in_a_row(exercise.id, now.level, counted)
    return Earned(
        exercise=exercise.id,
        level=now.level,
        good=good,
        needed=growth.sessions,
        to=next_change(exercise, now, guide, good) if good >= growth.sessions else None,
    )


def next_change(
    exercise: Exercise, now: Prescription, guide: ProgrammeGuide, good: int
) -> Suggestion:
    """The one thing to change next: back to the full dose, the next rung, one more set, or the
    variation that the card names.
    """
    growth = guide.growth_of(exercise.id)

    def suggestion(change: Change, to: str, **dose: object) -> Suggestion:
        return Suggestion(
            id=f"{change.value}:{exercise.id}:{to}",
            change=change,
            exercises=(exercise.id,),
            to=to,
            sessions=good,
            basis=exercise.progress.basis if change is not Change.FULL else guide.growth.basis,
            prescriptions=(replace(now, reason=change.value, rest_until=None, **dose),)  # type: ignore[arg-type]
            if dose
            else (),
        )

    if now.volume < 1:
        return suggestion(Change.FULL, "", volume=1.0)
    above = level_above(exercise, now.level)
    if above is not None:
        return suggestion(Change.LEVEL, above, level=above, sets=None)
    sets = now.sets or exercise.level(now.level).dose.sets
    if sets < growth.sets_up_to:
        return suggestion(Change.SET, str(sets + 1), sets=sets + 1)
    return suggestion(Change.VARIATION, now.level)


def level_above(exercise: Exercise, level: str) -> str | None:
    """The next harder level, None at the top of the ladder."""
    ids = [one.id for one in exercise.levels]
    place = ids.index(level) + 1
    return ids[place] if place < len(ids) else None


def last_change(exercise: str, facts: Facts) -> date | None:
    """The day on which a change of this exercise was accepted last."""
    days = [d.day for d in facts.decisions if d.accepted and f":{exercise}:" in f"{d.suggestion}:"]
    return max(days, default=None)
