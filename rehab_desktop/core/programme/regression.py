"""When an exercise steps back, and how far. A regression needs no answer from the person: it
changes the dose by itself.

Red: the exercise rests for two whole days and then comes one level lower. Amber in an exercise: one
level lower the next time. Amber after a session, or a sore morning: a third less volume. At the
lowest level, "one level lower" is a third less volume instead. All this is clinical judgement
(`safety.toml`, `programme.toml`). After a regression the same exercise does not step back again for
two days.
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
from rehab_desktop.core.programme.knee import is_drill, is_loading, last_done
from rehab_desktop.core.programme.log import CurrentDose, Decision, ProgrammeLog
from rehab_desktop.core.programme.progression import Advice, is_back_to_full
from rehab_desktop.core.programme.signs import Cause, Sign, red_days
from rehab_desktop.core.programme.suggestion_id import SuggestionId

STALE_DAYS = 7
"""A sign older than this many days changes no dose any more (clinical judgement)."""

REST, LESS, AWAY = Advice.REST.value, Advice.LESS.value, Cause.AWAY.value
PAUSE = "pause"
"""A rest of an exercise that did not hurt itself. It comes back at the same dose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenDecision:
    """A change that the app makes by itself: the decision to store, and the dose that follows from
    it.
    """

    decision: Decision
    dose: CurrentDose


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledLog:
    """The programme log with every change that follows from it.

    `taken` are the changes that are not stored yet, in order. `withdrawn` are stored decisions
    whose reason no longer exists, for example because a pain was corrected.
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
    """Apply every regression that the signs in `told` ask for, and every return to the
    full dose.
    """
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
        current_doses={**facts.current_doses, taken.dose.exercise: taken.dose},
    )


def _about(
    sign: Sign,
    cards: Mapping[str, Exercise],
    facts: ProgrammeLog,
    guide: ProgrammeGuide,
    today: date,
) -> tuple[str, ...]:
    """The ids of the exercises that a sign changes, the hardest first. Exercises whose entry
    criteria are not met are left out.
    """
    names = set(sign.exercises)
    if sign.red:
        # A red sign rests all drills too; one about the whole knee rests everything that loads it.
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
    """The suggestion id and the dose of one regression; None where it is stored already, or where
    an earlier regression still has to take effect.
    """
    now = present(card, facts)
    acts = _acts(card.id, sign.day, facts, guide)
    # After a run or a sign about the whole knee, only exercises that were done get a lower level.
    by_load = sign.whole or sign.cause is Cause.RUN
    told_of = by_load or card.id in sign.exercises
    lowered = told_of and not acts and (not by_load or _was_loaded(card.id, sign.day, facts))
    # A rest for another exercise's sake on that day does not count for the exercise that hurt.
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
    """The first day on which the exercises of a red sign may come again. Two whole days of rest lie
    before it, a week after the third red day within two weeks; with `sign.early` its own day is the
    first of them.
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
    """Whether the file has one of these decisions for a day and an exercise, in the id format of
    any app version.
    """
    known = {decision.suggestion for decision in facts.decisions}
    told = {SuggestionId.of(kind, day, exercise) for kind in kinds}
    return bool(known & (told | {SuggestionId.of(kind, day) for kind in kinds}))


def _acts(exercise: str, day: date, facts: ProgrammeLog, guide: ProgrammeGuide) -> bool:
    """Whether a regression of the last days still has its two days to take effect."""
    for decision in facts.decisions:
        step = decision.suggestion
        back = decision.accepted and step.change in (REST, LESS) and step.exercise == exercise
        if back and step.day and 0 <= (day - step.day).days <= guide.back.rest_days:
            return True
    return False


def _away(
    facts: ProgrammeLog, cards: Mapping[str, Exercise], guide: ProgrammeGuide, today: date
) -> Iterable[tuple[SuggestionId, CurrentDose]]:
    """The lower doses of exercises that were not done for three weeks (one level lower) or five
    weeks (the lowest level).
    """
    for exercise in facts.current_doses:
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
    """The full doses that come back: a dose with a third less volume ends with one good session."""
    calm = today - timedelta(days=guide.back.calm_days)
    if any(day > calm for day in red_days(told)):
        return
    for exercise, dose in tuple(facts.current_doses.items()):
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
    """Decisions of the last week whose reason no longer exists and that no session has used yet."""
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
