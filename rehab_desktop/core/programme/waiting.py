"""What the next progression waits for, in one line, so that a person always knows why nothing
changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.safety import GREEN_UP_TO, WORKABLE_UP_TO, workable
from rehab_desktop.core.programme.current_dose import present
from rehab_desktop.core.programme.entry_criteria import gate_state, is_gated
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.knee import drills_may_grow, everyday_level, is_drill
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.morning import morning_question
from rehab_desktop.core.programme.phases import Position
from rehab_desktop.core.programme.progression import (
    SessionVerdict,
    earliest,
    earned,
    judged,
    next_change,
    sessions_of,
)
from rehab_desktop.core.programme.recommendation import (
    UNANSWERED_UP_TO,
    calm_from,
    is_too_much_for_steps,
    may_vary,
    untried,
    was_taken,
)
from rehab_desktop.core.programme.signs import Sign


class WaitsFor(StrEnum):
    """What the next progression waits for. The screen has a text for each.

    EVERYDAY is the everyday pain that the next stage begins at, CALMER the one at which anything
    progresses; ASKING waits for a doctor or physiotherapist to be asked about pain elsewhere.
    """

    TRAINING = "training"
    RED = "red"
    MORNING = "morning"
    PAIN = "pain"
    SORE = "sore"
    SETS = "sets"
    TOLD = "told"
    MORE = "more"
    TRY = "try"
    LATER = "later"
    EVERYDAY = "everyday"
    CALMER = "calmer"
    ASKING = "asking"
    GATE = "gate"
    TOP = "top"


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingFor:
    """`exercise` is the exercise closest to a progression, empty where it is about all of them.
    `until` is the first day on which a progression may come; `limit` the highest pain (0-10) for
    it; `good` and `needed` are numbers of good sessions.
    """

    what: WaitsFor
    exercise: str = ""
    until: date | None = None
    limit: int = GREEN_UP_TO
    good: int = 0
    needed: int = 0


_OF_JUDGED = {
    SessionVerdict.PAIN: WaitsFor.PAIN,
    SessionVerdict.MORNING: WaitsFor.SORE,
    SessionVerdict.SETS: WaitsFor.SETS,
    SessionVerdict.UNTOLD: WaitsFor.TOLD,
    SessionVerdict.LEVEL: WaitsFor.MORE,
    SessionVerdict.GOOD: WaitsFor.MORE,
}

LATELY = 8
"""How many of the newest sessions are looked at."""


def waiting(
    facts: ProgrammeLog,
    cards: Mapping[str, Exercise],
    guide: ProgrammeGuide,
    found: Sequence[Sign],
    here: Position,
    today: date,
) -> WaitingFor:
    """What the next progression waits for, on a day without a recommendation."""
    if is_too_much_for_steps(facts, today):
        return WaitingFor(what=WaitsFor.CALMER, limit=WORKABLE_UP_TO)
    calm = calm_from(found, guide, today)
    if calm > today:
        return WaitingFor(what=WaitsFor.RED, until=calm)
    if not facts.sessions or (today - facts.sessions[-1].day).days > guide.back.calm_days:
        return WaitingFor(what=WaitsFor.TRAINING)
    asked = morning_question(facts, today)
    if asked is not None and asked.unanswered < UNANSWERED_UP_TO:
        return WaitingFor(what=WaitsFor.MORNING)
    everyday = everyday_level(facts, today) or 0
    if here.waits_for is not None and everyday > here.waits_for.everyday_up_to:
        return WaitingFor(what=WaitsFor.EVERYDAY, limit=here.waits_for.everyday_up_to)
    step = untried(facts, today)
    if step is not None:
        return WaitingFor(what=WaitsFor.TRY, exercise=step.suggestion.exercise)
    nearest = _nearest(facts, cards, guide, here, today, everyday)
    if nearest is not None:
        return nearest
    state = gate_state(guide, cards, facts, today)
    if state is not None and not state.passed:
        if everyday > guide.everyday.drills_up_to:
            return WaitingFor(what=WaitsFor.CALMER, limit=guide.everyday.drills_up_to)
        if not drills_may_grow(facts, guide, today):
            return WaitingFor(what=WaitsFor.ASKING)
        return WaitingFor(what=WaitsFor.GATE, exercise=state.exercise)
    return WaitingFor(what=WaitsFor.TOP)


def _nearest(
    facts: ProgrammeLog,
    cards: Mapping[str, Exercise],
    guide: ProgrammeGuide,
    here: Position,
    today: date,
    everyday: int,
) -> WaitingFor | None:
    """The exercise that is closest to its next progression, and what it waits for; None where there
    is none.
    """
    found: list[WaitingFor] = []
    names = dict.fromkeys(
        work.exercise for session in reversed(facts.sessions[-LATELY:]) for work in session.works
    )
    grow = drills_may_grow(facts, guide, today)
    for card in (
        cards[one] for one in names if one in cards and not is_gated(one, facts, guide, today)
    ):
        if is_drill(card) and not grow:
            continue
        reached = earned(card, facts, guide, today)
        now = present(card, facts)
        to = next_change(card, now, guide, reached.good)
        if was_taken(to, facts) or not may_vary(to, card, facts, guide, here, today):
            continue
        newest = next(sessions_of(card, facts), None)
        what = WaitsFor.MORE
        if newest is not None and reached.good < reached.needed:
            what = _OF_JUDGED[judged(*newest, card, now.level, facts)]
        from_day = earliest(card, facts, guide)
        until = from_day if from_day is not None and from_day > today else None
        if what is WaitsFor.MORE and until is not None and reached.good >= reached.needed:
            what = WaitsFor.LATER
        limit = GREEN_UP_TO if is_drill(card) else workable(everyday)
        found.append(
            WaitingFor(
                what=what,
                exercise=card.id,
                until=until if what is WaitsFor.LATER else None,
                limit=limit,
                good=reached.good,
                needed=reached.needed,
            )
        )
    return max(found, key=lambda one: one.good / one.needed, default=None)
