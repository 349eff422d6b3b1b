"""A routine at the dose of today. This dose is shown, played, printed and recorded."""

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
from rehab_desktop.core.programme.knee import days_done, is_drill, is_loading, last_done
from rehab_desktop.core.programme.limits import Limits
from rehab_desktop.core.programme.log import CurrentDose, ProgrammeLog
from rehab_desktop.core.programme.progression import Advice
from rehab_desktop.core.programme.signs import Cause, Sign
from rehab_desktop.core.programme.week import WEEK

LATELY_DAYS = 28
"""Sessions of the last exercise (the one with entry criteria) in this many days count towards doing
it more than once a week.
"""


class DoseChangeKind(StrEnum):
    """How today changes one exercise of a routine. The screen has a text for each."""

    GATE = "gate"
    RESTS = "rests"
    LIMIT = "limit"
    WEEKLY = "weekly"
    MISSING = "missing"
    LESS = "less"
    LOWER = "lower"

    @property
    def leaves_out(self) -> bool:
        """True where the exercise is not part of today's routine."""
        return self not in (DoseChangeKind.LESS, DoseChangeKind.LOWER)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseChange:
    """How today changes one exercise, and the sign that is the reason, None where there is none.

    `until` is the first day on which the exercise may come again; `thing` is what the person does
    not have at hand.
    """

    exercise: str
    what: DoseChangeKind
    sign: Sign | None = None
    until: date | None = None
    thing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodaysRoutine:
    """`routine` is what is left of a routine today, None where nothing is left. `whole` is all of
    it at the current doses, for a person who has read what today leaves out and chooses more.
    """

    routine: Routine | None
    whole: Routine
    changes: tuple[DoseChange, ...]

    @property
    def left_out(self) -> tuple[DoseChange, ...]:
        """The changes that leave an exercise out today."""
        return tuple(one for one in self.changes if one.what.leaves_out)


def todays_routine(
    routine: Routine,
    exercises: Mapping[str, Exercise],
    facts: ProgrammeLog,
    guide: ProgrammeGuide,
    limits: Limits,
) -> TodaysRoutine:
    """The routine at the current levels, sets and volume. Left out are exercises that rest, that
    today's knee does not allow, whose entry criteria are not met, and those whose equipment is not
    at hand.

    An item that names its own level keeps that level.
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
            # A reduced current dose is less already; it is not reduced a second time.
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
    """How today changes one exercise: the most important change only, None where there is none."""
    held = facts.current_doses.get(card.id)
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
    """The first thing that an exercise needs, is not at hand and has no substitute; empty where
    nothing is missing.
    """
    without = facts.intake.without if facts.intake else frozenset()
    for thing in card.needs:
        # "low sturdy step instead of the roller": the last word of the thing names it.
        stand_in = f"instead of the {thing.split()[-1]}"
        if thing in without and not any(stand_in in other for other in card.needs_optional):
            return thing
    return ""


def _newest(card: Exercise, limits: Limits, *, red: bool) -> Sign | None:
    """The newest sign for which an exercise rests or has a lower dose. A sign about this exercise
    has priority over one about all drills.
    """
    told = [sign for sign in limits.signs if sign.red or not red]
    about = [s for s in told if card.id in s.exercises or (s.whole and is_loading(card))]
    found = about or [sign for sign in told if sign.red and is_drill(card)]
    return found[-1] if found else None


def _weekly(exercise: str, facts: ProgrammeLog, guide: ProgrammeGuide, day: date) -> date | None:
    """The first day on which the last exercise may come again, while it is limited to once a week:
    until it was done often enough in the last four weeks, and again after a break.
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
    """A sign for an exercise that was not done for ten days, so that today has less of it; None
    where its dose is already lower for that reason.
    """
    last, held = last_done(card.id, facts), facts.current_doses.get(card.id)
    lowered = held is not None and held.reason == Cause.AWAY.value
    if last is None or lowered or not is_loading(card):
        return None
    if (day - last).days < guide.back.away_less_days:
        return None
    return Sign(light=PainLight.AMBER, cause=Cause.AWAY, day=last, exercises=(card.id,))


def _lower_for_time_away(card: Exercise, facts: ProgrammeLog, day: date) -> DoseChange | None:
    """The change to tell until the exercise was done at its lower dose; None after that."""
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
    """The first day on which an exercise of this routine may come again; None where at least one
    may come now.
    """
    days: list[date] = []
    for item in routine.items:
        if isinstance(item, TimedBlock) or is_gated(item.exercise, facts, guide, day):
            continue
        held = facts.current_doses.get(item.exercise)
        if held is None or held.rest_until is None:
            return None
        days.append(held.rest_until)
    return min(days, default=None)


def _dosed(item: Item, card: Exercise, facts: ProgrammeLog) -> Item:
    held = facts.current_doses.get(card.id)
    if held is None:
        return item
    now = present(card, facts)
    if item.level is None:
        # The routine's holds and repetitions are for the card's default level; another level has
        # its own.
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
    """The variation that was earned and then the card's tips, as many as can be read in time."""
    own = tuple(tip.text for tip in card.tips)
    return tuple(text for text in (card.progress.to, *own) if len(text) <= LONGEST_TIP)[:MOST_TIPS]


def _sets(item: Item, card: Exercise, now: CurrentDose) -> int | None:
    """The current number of sets. A short routine that asks for fewer sets than the card stays
    shorter by the same number, so that an added set is added there too.
    """
    usual = card.level(None).dose.sets
    if item.sets is None or item.sets == usual:
        return now.sets
    full = now.sets or card.level(now.level).dose.sets
    more = max(0, (now.sets or usual) - usual)
    return min(item.sets + more, full) if item.sets < usual else item.sets


def _less(item: Item, card: Exercise, volume: float) -> Item:
    """About `volume` (a share, 0-1) of the work: fewer sets, else fewer repetitions, else shorter
    holds.
    """
    dose = dose_of(item, card)
    if dose.sets > 2 or (dose.sets == 2 and dose.reps < 3):
        return replace(item, sets=max(1, round(dose.sets * volume)))
    if dose.reps > 1:
        return replace(item, reps=max(1, round(dose.reps * volume)))
    holds = [phase.seconds for phase in dose.phases if phase.kind is PhaseKind.HOLD]
    return replace(item, hold_s=max(0.5, round(holds[0] * volume))) if holds else item
