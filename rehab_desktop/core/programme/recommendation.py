"""The one thing to recommend today: an earned progression, the entry criteria of the last exercise,
or a physiotherapist.

There is never more than one recommendation, and no progression within a week of a red sign. A
regression needs no recommendation: today's plan already includes it
(`core/programme/regression.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from rehab_desktop.core.content.exercise import CLINICAL_JUDGEMENT, Exercise
from rehab_desktop.core.content.safety import GREEN_UP_TO, WORKABLE_UP_TO
from rehab_desktop.core.programme.answers import is_after, last_change
from rehab_desktop.core.programme.entry_criteria import gate_state, gate_suggestion, is_gated
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.knee import (
    EVERYDAY_HOLDS_DAYS,
    drills_may_grow,
    everyday_level,
    is_drill,
    is_loading,
)
from rehab_desktop.core.programme.log import Decision, ExerciseSummary, ProgrammeLog
from rehab_desktop.core.programme.morning import morning_question
from rehab_desktop.core.programme.phases import Position
from rehab_desktop.core.programme.progression import Advice, Suggestion, earned
from rehab_desktop.core.programme.signs import Sign, red_days
from rehab_desktop.core.programme.suggestion_id import SuggestionId

ASKED_AGAIN_DAYS = 3
"""A declined progression is recommended again after this many days."""

PHYSIO_AGAIN_DAYS = {"reds": 14, "rise": 14}
PHYSIO_AGAIN_OTHERWISE = 42
"""Days after which a physiotherapist is recommended again for the same reason: `PHYSIO_AGAIN_DAYS`
by reason, this number for all others.
"""

UNANSWERED_UP_TO = 2
"""After this many sessions in a row without a morning answer, progressions no longer
wait for one.
"""

UNTRIED_DAYS = 14
"""A progression that was accepted but not tried delays others for at most this many days."""

STEPS = frozenset({Advice.LEVEL, Advice.SET, Advice.VARIATION, Advice.FULL, Advice.GATE})
"""The changes that must be tried in a session before the next one is recommended."""


def recommend(
    facts: ProgrammeLog,
    cards: Mapping[str, Exercise],
    guide: ProgrammeGuide,
    found: Sequence[Sign],
    here: Position | None,
    today: date,
) -> Suggestion | None:
    """The one thing to recommend today; None where there is nothing, or where it was already
    answered. `found` are the signs in `facts`; `here` is the position in the programme, None
    without one.
    """
    physio = see_physio(facts, guide, found, today)
    if physio is not None and not _was_told(physio, facts, today):
        return physio
    if here is None or calm_from(found, guide, today) > today:
        return None
    if is_too_much_for_steps(facts, today):
        return None
    if _is_away(facts, guide, today):
        return None
    if _has_bad_news(found, facts) or _waits_for_morning(facts, today) or untried(facts, today):
        return None
    state = gate_state(guide, cards, facts, today)
    gate = gate_suggestion(guide.gate, state) if state else None
    if gate and not _was_declined(gate, facts, today):
        return gate
    steps = [
        to
        for card in _lately_done(facts, cards, guide, today)
        if (to := earned(card, facts, guide, today).to)
        and not _was_declined(to, facts, today)
        and not was_taken(to, facts)
        and may_vary(to, card, facts, guide, here, today)
    ]
    # The return to the full dose comes before other progressions.
    return min(steps, key=lambda to: to.change is not Advice.FULL, default=None)


def calm_from(found: Sequence[Sign], guide: ProgrammeGuide, today: date) -> date:
    """The first day on which a progression may come after the last red sign; `today` where none is
    recent.
    """
    days = red_days(found)
    return max(days[-1] + timedelta(days=guide.back.calm_days), today) if days else today


def is_too_much_for_steps(facts: ProgrammeLog, today: date) -> bool:
    """Above an everyday pain of 3 nothing goes up (clinical judgement)."""
    return (everyday_level(facts, today) or 0) > WORKABLE_UP_TO


def _is_away(facts: ProgrammeLog, guide: ProgrammeGuide, today: date) -> bool:
    """True after a week without a session: no progression then (clinical judgement)."""
    last = facts.sessions[-1].day if facts.sessions else None
    return last is None or (today - last).days > guide.back.calm_days


def _has_bad_news(found: Sequence[Sign], facts: ProgrammeLog) -> bool:
    """True where there is a sign since the last day with a session: no progression on
    such a day.
    """
    last = facts.sessions[-1].day if facts.sessions else None
    return last is None or any(sign.day >= last for sign in found)


def _waits_for_morning(facts: ProgrammeLog, today: date) -> bool:
    asked = morning_question(facts, today)
    return asked is not None and asked.unanswered < UNANSWERED_UP_TO


def untried(facts: ProgrammeLog, today: date) -> Decision | None:
    """The newest progression that was accepted but not yet tried in a session; None where every one
    was tried. Only one is open at a time.

    A progression that is two weeks old, or whose exercise has changed since, is no longer waited
    for.
    """
    steps = [
        d
        for d in facts.decisions
        if d.accepted and _is_step(d) and (today - d.day).days < UNTRIED_DAYS
    ]
    newest = max(steps, key=lambda d: d.day, default=None)
    if newest is None or last_change(newest.suggestion.exercise, facts) != newest:
        return None
    tried = any(is_after(s, newest) and _tries(s.works, newest) for s in facts.sessions)
    return None if tried else newest


def _is_step(decision: Decision) -> bool:
    return decision.suggestion.change in STEPS


def _tries(works: Sequence[ExerciseSummary], step: Decision) -> bool:
    return any(work.exercise == step.suggestion.exercise for work in works)


def _lately_done(
    facts: ProgrammeLog, cards: Mapping[str, Exercise], guide: ProgrammeGuide, today: date
) -> Iterator[Exercise]:
    """The exercises of the newest sessions that may progress, the most recent first."""
    calm = drills_may_grow(facts, guide, today)
    seen: set[str] = set()
    for session in reversed(facts.sessions[-8:]):
        for work in session.works:
            card = cards.get(work.exercise)
            if card is None or card.id in seen or is_gated(card.id, facts, guide, today):
                continue
            seen.add(card.id)
            held = facts.current_doses.get(card.id)
            rests = held is not None and held.rest_until is not None and today < held.rest_until
            if not rests and (calm or not is_drill(card)):
                yield card


def _was_declined(suggestion: Suggestion, facts: ProgrammeLog, today: date) -> bool:
    return any(
        d.suggestion == suggestion.id and not d.accepted and (today - d.day).days < ASKED_AGAIN_DAYS
        for d in facts.decisions
    )


def may_vary(
    to: Suggestion,
    card: Exercise,
    facts: ProgrammeLog,
    guide: ProgrammeGuide,
    here: Position,
    today: date,
) -> bool:
    """Whether a variation may be recommended: only where drills may progress, and for exercises
    that load the knee only from stage `variations_from` on. Any other progression always may.
    """
    if to.change is not Advice.VARIATION:
        return True
    ids = [stage.id for stage in guide.stages]
    wanted = guide.growth.variations_from
    far = here.finished or ids.index(here.stage.id) >= ids.index(wanted)
    return drills_may_grow(facts, guide, today) and (far or not is_loading(card))


def was_taken(suggestion: Suggestion, facts: ProgrammeLog) -> bool:
    """Whether this variation is in force already. Other progressions change the dose, so the same
    one can be earned again.
    """
    if suggestion.change is not Advice.VARIATION:
        return False
    change = last_change(suggestion.exercises[0], facts)
    return change is not None and change.suggestion == suggestion.id


def _was_told(physio: Suggestion, facts: ProgrammeLog, today: date) -> bool:
    """Whether a physiotherapist was recently recommended for this reason."""
    return any(
        (d.suggestion.change, d.suggestion.first) == (Advice.PHYSIO.value, physio.why)
        and (today - d.day).days < PHYSIO_AGAIN_DAYS.get(physio.why, PHYSIO_AGAIN_OTHERWISE)
        for d in facts.decisions
    )


def see_physio(
    facts: ProgrammeLog, guide: ProgrammeGuide, found: Sequence[Sign], today: date
) -> Suggestion | None:
    """A suggestion to see a physiotherapist, None where there is no reason.

    The reasons: a third red day within two weeks; everyday pain above the limit for strength;
    everyday pain above 3 at two questions in a row, two weeks apart; a rise of 2 points from one of
    these questions to the next (all clinical judgement; the 2 points: `nprsmcid`); no improvement
    of 2 points after 6 weeks (`sixweeks`, `crossley2004`).
    """
    back, everyday = guide.back, everyday_level(facts, today)
    first = today - timedelta(days=back.many_reds_days - 1)
    if sum(day >= first for day in red_days(found)) >= back.many_reds:
        return _physio("reds", today, (CLINICAL_JUDGEMENT,))
    if everyday is not None and everyday > guide.everyday.strength_up_to:
        return _physio("everyday", today, (CLINICAL_JUDGEMENT,))
    if _is_stuck(facts, guide, today):
        return _physio("stuck", today, (CLINICAL_JUDGEMENT,))
    if _rises(facts, guide, today):
        return _physio("rise", today, ("nprsmcid", CLINICAL_JUDGEMENT))
    if _has_no_gain(facts, guide, today):
        return _physio("no gain", today, ("sixweeks", "crossley2004", CLINICAL_JUDGEMENT))
    return None


def _physio(why: str, today: date, basis: tuple[str, ...]) -> Suggestion:
    return Suggestion(
        id=SuggestionId.of(Advice.PHYSIO.value, why, today),
        change=Advice.PHYSIO,
        basis=basis,
        why=why,
    )


def _is_stuck(facts: ProgrammeLog, guide: ProgrammeGuide, today: date) -> bool:
    """True where everyday pain was above 3 in all reports of the last 28 days, which are at least
    two weeks apart.
    """
    told = [r for r in facts.everyday if (today - r.day).days <= EVERYDAY_HOLDS_DAYS]
    return (
        len(told) > 1
        and (told[-1].day - told[0].day).days >= guide.everyday.ask_days
        and all(report.pain > WORKABLE_UP_TO for report in told)
    )


def _rises(facts: ProgrammeLog, guide: ProgrammeGuide, today: date) -> bool:
    """True where everyday pain has risen by 2 points or more from one report to the next and is
    above 2.
    """
    told = [r for r in facts.everyday if (today - r.day).days <= 2 * guide.everyday.ask_days]
    return (
        len(told) > 1
        and told[-1].pain - told[-2].pain >= guide.back.change
        and told[-1].pain > GREEN_UP_TO
    )


def _has_no_gain(facts: ProgrammeLog, guide: ProgrammeGuide, today: date) -> bool:
    """True where, after 6 weeks, pain is above 2 and has not fallen by 2 points."""
    if facts.started is None:
        return False
    if (today - facts.started.started_on).days // 7 < guide.back.no_gain_weeks:
        return False
    told = [s.pain_after for s in facts.sessions if s.pain_after is not None][-5:]
    after = sum(told) / len(told) if told else None
    now = everyday_level(facts, today) if facts.everyday else after
    first = facts.everyday[0].pain if facts.everyday else facts.first_pain
    if now is None or first is None:
        return False
    return now > GREEN_UP_TO and first - now < guide.back.change
