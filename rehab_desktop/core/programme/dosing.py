"""A routine as it is to be done today: what is shown, played, printed and recorded is this dose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from rehab_desktop.core.content.dose import dose_of
from rehab_desktop.core.content.exercise import Exercise, PhaseKind
from rehab_desktop.core.content.routine import LONGEST_TIP, MOST_TIPS, Item, Routine, TimedBlock
from rehab_desktop.core.content.safety import PainLight
from rehab_desktop.core.programme.answers import last_change
from rehab_desktop.core.programme.current_dose import present
from rehab_desktop.core.programme.entry_criteria import is_gated
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.knee import (
    Cause,
    Sign,
    days_done,
    is_drill,
    is_loading,
    last_done,
)
from rehab_desktop.core.programme.limits import Limits
from rehab_desktop.core.programme.log import CurrentDose, ProgrammeLog
from rehab_desktop.core.programme.progression import Advice
from rehab_desktop.core.programme.week import WEEK

LATELY_DAYS = 28
"""So far back sessions of the gate's exercise count towards coming more than once a week."""


class DoseChangeKind(StrEnum):
    """What today does to an exercise of a routine. The words are the screen's."""

    GATE = "gate"
    RESTS = "rests"
    LIMIT = "limit"
    WEEKLY = "weekly"
    MISSING = "missing"
    LESS = "less"
    LOWER = "lower"

    @property
    def leaves_out(self) -> bool:
        """The exercise is not part of today."""
        return self not in (DoseChangeKind.LESS, DoseChangeKind.LOWER)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseChange:
    """One exercise that today changes, with the sign it follows from where there is one.

    `until` is the first day on which it may come again; `thing` is what is not at hand.
    """

    exercise: str
    what: DoseChangeKind
    sign: Sign | None = None
    until: date | None = None
    thing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodaysRoutine:
    """`routine` is what today leaves, None where nothing of it; `whole` is all of it at the present
    doses, for who is told what today leaves out and says yes to more.
    """

    routine: Routine | None
    whole: Routine
    changes: tuple[DoseChange, ...]

    @property
    def left_out(self) -> tuple[DoseChange, ...]:
        """What is not part of today."""
        return tuple(one for one in self.changes if one.what.leaves_out)


def todays_routine(
    routine: Routine,
    exercises: Mapping[str, Exercise],
    facts: ProgrammeLog,
    guide: ProgrammeGuide,
    limits: Limits,
) -> TodaysRoutine:
    """The routine with present levels, sets and volume, without what rests, what today's knee does
    not allow, what is behind its gate and what the things for are missing.

    An item that names a level of its own keeps it.
    """
    kept: list[Item | TimedBlock] = []
    whole: list[Item | TimedBlock] = []
    changes: list[DoseChange] = []
    for item in routine.items:
        if isinstance(item, TimedBlock):
            kept.append(item)
            whole.append(item)
            continue
        card = exercises[item.exercise]
        changed = changed_today(card, facts, guide, limits)
        changes += [changed] if changed else []
        dosed = _dosed(item, card, facts)
        whole.append(dosed)
        if changed is None or not changed.what.leaves_out:
            share = guide.back.share
            less = changed is not None and changed.what is DoseChangeKind.LESS
            # What steps back by its dose is less by it already.
            full = present(card, facts).volume == 1
            kept.append(_less(dosed, card, share) if less and full else dosed)
    anything = limits.nothing is None and any(isinstance(item, Item) for item in kept)
    if not any(isinstance(item, Item) for item in routine.items):
        anything = limits.nothing is None
    return TodaysRoutine(
        routine=replace(routine, items=tuple(kept)) if anything else None,
        whole=replace(routine, items=tuple(whole)),
        changes=tuple(changes),
    )


def changed_today(
    card: Exercise, facts: ProgrammeLog, guide: ProgrammeGuide, limits: Limits
) -> DoseChange | None:
    """What today does to one exercise, None where it comes as it is; the weightiest alone."""
    held = facts.prescriptions.get(card.id)
    if is_gated(card.id, facts, guide, limits.day):
        return DoseChange(exercise=card.id, what=DoseChangeKind.GATE)
    if held is not None and held.rest_until is not None and limits.day < held.rest_until:
        sign = _newest(card, limits, red=True)
        return DoseChange(
            exercise=card.id, what=DoseChangeKind.RESTS, sign=sign, until=held.rest_until
        )
    sign = limits.leaves_out(card)
    if sign is not None:
        return DoseChange(exercise=card.id, what=DoseChangeKind.LIMIT, sign=sign)
    again = _weekly(card.id, facts, guide, limits.day)
    if again is not None:
        return DoseChange(exercise=card.id, what=DoseChangeKind.WEEKLY, until=again)
    thing = missing(card, facts)
    if thing:
        return DoseChange(exercise=card.id, what=DoseChangeKind.MISSING, thing=thing)
    if limits.less is not None and is_loading(card):
        return DoseChange(exercise=card.id, what=DoseChangeKind.LESS, sign=limits.less)
    away = _away(card, facts, guide, limits.day)
    if away is not None:
        return DoseChange(exercise=card.id, what=DoseChangeKind.LESS, sign=away)
    if held is not None and held.reason == Cause.AWAY.value:
        return _lower_for_time_away(card, facts, limits.day)
    if held is None or held.reason not in (Advice.REST.value, Advice.LESS.value):
        return None
    sign = _newest(card, limits, red=False)
    what = DoseChangeKind.LESS if held.volume < 1 else DoseChangeKind.LOWER
    return DoseChange(exercise=card.id, what=what, sign=sign) if sign else None


def missing(card: Exercise, facts: ProgrammeLog) -> str:
    """The first thing an exercise needs that is not at hand, and that nothing stands in for."""
    without = facts.intake.without if facts.intake else frozenset()
    for thing in card.needs:
        # "low sturdy step instead of the roller": the last word of the thing names it.
        stand_in = f"instead of the {thing.split()[-1]}"
        if thing in without and not any(stand_in in other for other in card.needs_optional):
            return thing
    return ""


def _newest(card: Exercise, limits: Limits, *, red: bool) -> Sign | None:
    """The newest sign that an exercise rests or steps back for; one about itself before one about
    all drills.
    """
    told = [sign for sign in limits.signs if sign.red or not red]
    about = [s for s in told if card.id in s.exercises or (s.whole and is_loading(card))]
    found = about or [sign for sign in told if sign.red and is_drill(card)]
    return found[-1] if found else None


def _weekly(exercise: str, facts: ProgrammeLog, guide: ProgrammeGuide, day: date) -> date | None:
    """The first day on which the gate's exercise may come again, while it comes once a week: until
    it was done often enough in the last four weeks, so also after a break.
    """
    if exercise != guide.gate.exercise:
        return None
    done = [one for one in days_done(exercise, facts) if one < day]
    lately = [one for one in done if (day - one).days <= LATELY_DAYS]
    if not done or len(lately) >= guide.gate.weekly_sessions:
        return None
    again = done[-1] + timedelta(days=WEEK)
    return again if day < again else None


def _away(card: Exercise, facts: ProgrammeLog, guide: ProgrammeGuide, day: date) -> Sign | None:
    """What was not done for ten days begins with less, unless it is lower for it already."""
    last, held = last_done(card.id, facts), facts.prescriptions.get(card.id)
    lowered = held is not None and held.reason == Cause.AWAY.value
    if last is None or lowered or not is_loading(card):
        return None
    if (day - last).days < guide.back.away_less_days:
        return None
    return Sign(light=PainLight.AMBER, cause=Cause.AWAY, day=last, exercises=(card.id,))


def _lower_for_time_away(card: Exercise, facts: ProgrammeLog, day: date) -> DoseChange | None:
    """Says so until it was done again."""
    change, last = last_change(card.id, facts), last_done(card.id, facts)
    if change is None or (last is not None and last >= change.day):
        return None
    sign = Sign(
        light=PainLight.AMBER, cause=Cause.AWAY, day=last or change.day, exercises=(card.id,)
    )
    return DoseChange(exercise=card.id, what=DoseChangeKind.LOWER, sign=sign)


def rests_until(
    routine: Routine, facts: ProgrammeLog, guide: ProgrammeGuide, day: date
) -> date | None:
    """The first day on which some exercise of a routine may come again; None where one may now."""
    days: list[date] = []
    for item in routine.items:
        if isinstance(item, TimedBlock) or is_gated(item.exercise, facts, guide, day):
            continue
        held = facts.prescriptions.get(item.exercise)
        if held is None or held.rest_until is None:
            return None
        days.append(held.rest_until)
    return min(days, default=None)


def _dosed(item: Item, card: Exercise, facts: ProgrammeLog) -> Item:
    held = facts.prescriptions.get(card.id)
    if held is None:
        return item
    now = present(card, facts)
    if item.level is None:
        # Holds and repetitions of the routine belong to the level that it was written for.
        own = now.level == card.default_level
        item = replace(
            item,
            level=now.level,
            sets=_sets(item, card, now),
            reps=item.reps if own else None,
            hold_s=item.hold_s if own else None,
        )
    if held.reason == Advice.VARIATION.value and not item.tips:
        item = replace(item, tips=_with_variation(card))
    return _less(item, card, now.volume) if now.volume < 1 else item


def _with_variation(card: Exercise) -> tuple[str, ...]:
    """The card's tips after the variation that was earned, as far as there is time to read it."""
    own = tuple(tip.text for tip in card.tips)
    return tuple(text for text in (card.progress.to, *own) if len(text) <= LONGEST_TIP)[:MOST_TIPS]


def _sets(item: Item, card: Exercise, now: CurrentDose) -> int | None:
    """The present sets; a routine that asks for fewer than the card, to be short, stays short by as
    many, so that a set that was earned comes there too.
    """
    usual = card.level(None).dose.sets
    if item.sets is None or item.sets == usual:
        return now.sets
    full = now.sets or card.level(now.level).dose.sets
    more = max(0, (now.sets or usual) - usual)
    return min(item.sets + more, full) if item.sets < usual else item.sets


def _less(item: Item, card: Exercise, volume: float) -> Item:
    """About that share of the work: fewer sets, else fewer repetitions, else shorter holds."""
    dose = dose_of(item, card)
    if dose.sets > 2 or (dose.sets == 2 and dose.reps < 3):
        return replace(item, sets=max(1, round(dose.sets * volume)))
    if dose.reps > 1:
        return replace(item, reps=max(1, round(dose.reps * volume)))
    holds = [phase.seconds for phase in dose.phases if phase.kind is PhaseKind.HOLD]
    return replace(item, hold_s=max(0.5, round(holds[0] * volume))) if holds else item
