"""When an exercise steps back, and by how much: what is known changes the dose by itself.

A red sign rests what it is about for two whole days and takes it one level lower; amber in an
exercise takes it one level lower the next time; amber afterwards, or a sore morning, takes a third
of the volume. At the bottom of its ladder a level lower is a third less (clinical judgement,
safety.toml and programme.toml). A step back has its two days to act before there is another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.programme.answers import answer_to, last_change
from rehab_desktop.core.programme.current_dose import present
from rehab_desktop.core.programme.entry_criteria import is_gated
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.knee import Cause, Sign, is_drill, is_loading, last_done, red_days
from rehab_desktop.core.programme.log import CurrentDose, Decision, ProgrammeLog
from rehab_desktop.core.programme.progression import Advice, is_back_to_full
from rehab_desktop.core.programme.suggestion_id import SuggestionId

STALE_DAYS = 7
"""After a week a sign is no reason any more."""

REST, LESS, AWAY = Advice.REST.value, Advice.LESS.value, Cause.AWAY.value
PAUSE = "pause"
"""Rest for the knee's sake of an exercise that did not hurt: it comes back as it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenDecision:
    """A change that was taken by itself: the answer to be kept, and the dose it leads to."""

    decision: Decision
    dose: CurrentDose


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledLog:
    """The facts with every change that follows from them.

    `taken` are the changes that the file does not know yet, in order; `withdrawn` the answers in
    the file whose cause has gone, such as a pain that was corrected.
    """

    facts: ProgrammeLog
    taken: tuple[TakenDecision, ...]
    withdrawn: tuple[Decision, ...]


def settle(
    facts: ProgrammeLog,
    cards: Mapping[str, Exercise],
    guide: ProgrammeGuide,
    told: tuple[Sign, ...],
    today: date,
) -> SettledLog:
    """Take every step back that the signs `told` ask for, and what brings a dose back to full."""
    taken: list[TakenDecision] = []
    now = facts
    for sign in told:
        if (today - sign.day).days > STALE_DAYS:
            continue
        for exercise in _about(sign, cards, facts, guide, today):
            step = _step(sign, cards[exercise], now, cards, guide, told)
            if step is not None:
                taken.append(TakenDecision(decision=_decided(step[0], today), dose=step[1]))
                now = _with(now, taken[-1])
    for dose in (*_away(now, cards, guide, today), *_full_again(now, cards, guide, told, today)):
        taken.append(TakenDecision(decision=_decided(dose[0], today), dose=dose[1]))
        now = _with(now, taken[-1])
    return SettledLog(
        facts=now, taken=tuple(taken), withdrawn=_withdrawn(facts, cards, guide, told, today)
    )


def _decided(suggestion: SuggestionId, today: date) -> Decision:
    return Decision(suggestion=suggestion, accepted=True, day=today)


def _with(facts: ProgrammeLog, taken: TakenDecision) -> ProgrammeLog:
    return replace(
        facts,
        decisions=(taken.decision, *facts.decisions),
        prescriptions={**facts.prescriptions, taken.dose.exercise: taken.dose},
    )


def _about(
    sign: Sign,
    cards: Mapping[str, Exercise],
    facts: ProgrammeLog,
    guide: ProgrammeGuide,
    today: date,
) -> tuple[str, ...]:
    """The exercises that a sign changes, the hardest first: never one that is behind its gate."""
    names = set(sign.exercises)
    if sign.red:
        # A red knee does no running drills, and where the whole knee is red nothing loads it.
        names |= {c.id for c in cards.values() if is_drill(c) or (sign.whole and is_loading(c))}
    ranked = sorted(
        (cards[one] for one in names if one in cards and not is_gated(one, facts, guide, today)),
        key=lambda card: (not is_drill(card), -card.order),
    )
    return tuple(card.id for card in ranked)


def _step(
    sign: Sign,
    card: Exercise,
    facts: ProgrammeLog,
    cards: Mapping[str, Exercise],
    guide: ProgrammeGuide,
    told: tuple[Sign, ...],
) -> tuple[SuggestionId, CurrentDose] | None:
    """The id and the dose of one step back; None where it was taken, or another still acts."""
    now = present(card, facts)
    acts = _acts(card.id, sign.day, facts, guide)
    # A run or a whole knee says nothing of an exercise that was not done.
    by_load = sign.whole or sign.cause is Cause.RUN
    told_of = by_load or card.id in sign.exercises
    lowered = told_of and not acts and (not by_load or _was_loaded(card.id, sign.day, facts))
    # A rest for something else on that day is no answer to what hurt itself.
    kinds = (REST,) if lowered else (REST, PAUSE)
    if _is_known(kinds if sign.red else (LESS,), sign.day, card.id, facts):
        return None
    if not sign.red:
        if acts:
            return None
        in_it = sign.cause in (Cause.SET, Cause.STOPPED) or now.volume < 1
        dose = _lower(card, now, guide) if in_it else replace(now, volume=guide.back.share)
        return SuggestionId.of(LESS, sign.day, card.id), replace(dose, reason=LESS)
    change, dose = (REST, _lower(card, now, guide)) if lowered else (PAUSE, now)
    until = max(rests_until(sign, guide, told), now.rest_until or date.min)
    why = REST if lowered else now.reason or PAUSE
    return SuggestionId.of(change, sign.day, card.id), replace(dose, rest_until=until, reason=why)


def rests_until(sign: Sign, guide: ProgrammeGuide, told: Iterable[Sign]) -> date:
    """The first day on which what a red sign is about may come again: two whole days lie before
    it, a week after the third red day within two weeks.
    """
    back = guide.back
    first = sign.day - timedelta(days=back.many_reds_days - 1)
    many = sum(first <= day <= sign.day for day in red_days(told)) >= back.many_reds
    days = back.long_rest_days if many else back.rest_days
    return sign.day + timedelta(days=days if sign.early else days + 1)


def _lower(card: Exercise, now: CurrentDose, guide: ProgrammeGuide) -> CurrentDose:
    below = card.level_below(now.level)
    if below is None:
        return replace(now, volume=guide.back.share, sets=None)
    return replace(now, level=below.id, sets=None, volume=1.0)


def _was_loaded(exercise: str, day: date, facts: ProgrammeLog) -> bool:
    return any(
        0 <= (day - session.day).days <= STALE_DAYS
        and any(work.exercise == exercise and work.done for work in session.works)
        for session in facts.sessions
    )


def _is_known(kinds: tuple[str, ...], day: date, exercise: str, facts: ProgrammeLog) -> bool:
    """Whether the file holds one of these answers for a day and an exercise, as any version wrote
    it.
    """
    known = {decision.suggestion for decision in facts.decisions}
    told = {SuggestionId.of(kind, day, exercise) for kind in kinds}
    return bool(known & (told | {SuggestionId.of(kind, day) for kind in kinds}))


def _acts(exercise: str, day: date, facts: ProgrammeLog, guide: ProgrammeGuide) -> bool:
    """Whether a step back of the days before still has its time to act."""
    for decision in facts.decisions:
        step = decision.suggestion
        back = decision.accepted and step.change in (REST, LESS) and step.exercise == exercise
        if back and step.day and 0 <= (day - step.day).days <= guide.back.rest_days:
            return True
    return False


def _away(
    facts: ProgrammeLog, cards: Mapping[str, Exercise], guide: ProgrammeGuide, today: date
) -> Iterable[tuple[SuggestionId, CurrentDose]]:
    """What was not done for three weeks comes back one level lower, after five at its lowest."""
    for exercise in facts.prescriptions:
        card = cards.get(exercise)
        if card is None or not is_loading(card) or is_gated(exercise, facts, guide, today):
            continue
        now, lowest = present(card, facts), card.levels[0].id
        last = last_done(exercise, facts)
        days = guide.back.away_lowest_days if last is None else (today - last).days
        if last is None and _changed_lately(exercise, facts, guide, today):
            continue
        if last is None or days >= guide.back.away_lowest_days:
            varied = now.reason == Advice.VARIATION.value
            if now.level != lowest or now.sets is not None or varied:
                dose = replace(now, level=lowest, sets=None, volume=1.0, reason=AWAY)
                yield SuggestionId.of(AWAY, "long", exercise), dose
        elif days >= guide.back.away_lower_days and now.level != lowest:
            key = SuggestionId.of(AWAY, last, exercise)
            if answer_to(key, facts) is None:
                yield key, replace(_lower(card, now, guide), reason=AWAY)


def _changed_lately(exercise: str, facts: ProgrammeLog, guide: ProgrammeGuide, today: date) -> bool:
    change = last_change(exercise, facts)
    return change is not None and (today - change.day).days < guide.back.away_lowest_days


def _full_again(
    facts: ProgrammeLog,
    cards: Mapping[str, Exercise],
    guide: ProgrammeGuide,
    told: tuple[Sign, ...],
    today: date,
) -> Iterable[tuple[SuggestionId, CurrentDose]]:
    """A third less holds for the next time; one good session of it brings the full dose back."""
    calm = today - timedelta(days=guide.back.calm_days)
    if any(day > calm for day in red_days(told)):
        return
    for exercise, dose in tuple(facts.prescriptions.items()):
        card = cards.get(exercise)
        if card is None or dose.reason != LESS or dose.volume == 1:
            continue
        day = is_back_to_full(card, facts, today)
        if day is not None:
            key = SuggestionId.of(Advice.FULL.value, exercise, day)
            yield key, replace(dose, volume=1.0, reason=Advice.FULL.value)


def _withdrawn(
    facts: ProgrammeLog,
    cards: Mapping[str, Exercise],
    guide: ProgrammeGuide,
    told: tuple[Sign, ...],
    today: date,
) -> tuple[Decision, ...]:
    """Answers of the last week whose cause has gone, with nothing done by them yet."""
    causes = {
        SuggestionId.of(kind, sign.day, exercise)
        for sign in told
        for exercise in _about(sign, cards, facts, guide, today)
        for kind in ((REST, PAUSE) if sign.red else (LESS,))
    }
    gone = []
    for decision in facts.decisions:
        exercise = decision.suggestion.exercise
        done = last_done(exercise, facts)
        if (
            decision.suggestion.change in (REST, PAUSE, LESS)
            and exercise in cards
            and decision.accepted
            and decision.at is not None
            and (today - decision.day).days <= STALE_DAYS
            and decision.suggestion not in causes
            and (done is None or done <= decision.day)
        ):
            gone.append(decision)
    return tuple(gone)
