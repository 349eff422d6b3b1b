"""When a level is earned and when to step back: one suggestion at a time, never an order.

A session of an exercise is good when every set was done at the present level with pain of 0-2 told
after it, none above 2 in its sets (`trekpain`, `trekrun`), and a usual knee the next morning. Two
good ones in a row earn one change (`empower`, clinical judgement); the card's ladder comes before
more sets. A sore morning takes a third of the volume; a red light or two bad mornings rest the
exercise for 48 hours and take it one level lower (clinical judgement, safety.toml).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from rehab_desktop.core.exercise import Exercise, Kind
from rehab_desktop.core.followed import Facts, Morning, PastSession, Prescription, Work
from rehab_desktop.core.programme import STRAND_OF_KIND, GateRule, ProgrammeGuide, Strand
from rehab_desktop.core.safety import GREEN_UP_TO, PainLight, pain_light

ASKED_AGAIN_DAYS = 3
"""Days after which a declined step up is suggested again; a step back comes with its own cause."""

STALE_DAYS = 7
"""After a week a session's pain is no reason any more."""


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


# Stepping back


def steps_back(
    facts: Facts, exercises: Mapping[str, Exercise], guide: ProgrammeGuide, today: date
) -> tuple[Suggestion, ...]:
    """What pain of the last session day, its morning after and the last 6 weeks ask for."""
    found: list[Suggestion] = []
    sessions = [s for s in facts.sessions if s.day == facts.sessions[-1].day]
    if sessions and (today - sessions[0].day).days <= STALE_DAYS:
        found.extend(_after_day(sessions, facts, exercises, guide))
    physio = _no_gain(facts, guide, today)
    return (*found, *((physio,) if physio else ()))


def _after_day(
    sessions: Sequence[PastSession],
    facts: Facts,
    exercises: Mapping[str, Exercise],
    guide: ProgrammeGuide,
) -> tuple[Suggestion, ...]:
    """After the last day with sessions: the exercises that hurt rest; a sore morning means less."""
    day = sessions[0].day
    works = [(work, session) for session in sessions for work in session.works]
    cards = {
        work.exercise: exercises[work.exercise] for work, _ in works if work.exercise in exercises
    }
    morning = morning_after(sessions[-1], facts)
    worst = max((s.pain_after for s in sessions if s.pain_after is not None), default=0)
    worst = max(worst, (morning.pain or 0) if morning else 0)
    bad = [is_bad(one) for one in facts.mornings[-2:]]
    if pain_light(worst) is PainLight.RED or (morning and bad == [True, True]):
        # Nobody knows which exercise it was: what loads the knee most rests.
        loading = [c for c in cards.values() if STRAND_OF_KIND[c.kind] is not Strand.MOBILITY]
        red = loading or list(cards.values())
        basis = _IF_NOT
    else:
        red = [
            cards[work.exercise]
            for work, _ in works
            if work.exercise in cards
            and work.pain is not None
            and pain_light(work.pain, running=_is_drill(cards[work.exercise])) is PainLight.RED
        ]
        basis = _LIGHTS
    if red:
        return (_rest(red, facts, guide, day, basis),)
    if morning and is_bad(morning):
        return (_less(list(cards.values()), facts, guide, day),)
    return ()


_IF_NOT = "CJ"
_LIGHTS = "trekpain, painmodel, CJ"


def _is_drill(card: Exercise) -> bool:
    return card.kind in (Kind.DRILL, Kind.PLYO)


def _rest(
    cards: Sequence[Exercise], facts: Facts, guide: ProgrammeGuide, day: date, basis: str
) -> Suggestion:
    doses = []
    for card in {card.id: card for card in cards}.values():
        now = present(card, facts)
        below = card.level_below(now.level)
        doses.append(
            replace(
                now,
                level=below.id if below else now.level,
                sets=None,
                # At the bottom of the ladder a level lower is a third less.
                volume=1.0 if below else guide.back.share,
                rest_until=day + timedelta(days=guide.back.rest_days),
                reason=Change.REST.value,
            )
        )
    return Suggestion(
        id=f"{Change.REST.value}:{day.isoformat()}",
        change=Change.REST,
        exercises=tuple(dose.exercise for dose in doses),
        basis=basis,
        prescriptions=tuple(doses),
    )


def _less(cards: Sequence[Exercise], facts: Facts, guide: ProgrammeGuide, day: date) -> Suggestion:
    doses = tuple(
        replace(
            present(card, facts),
            volume=guide.back.share,
            reason=Change.LESS.value,
        )
        for card in cards
    )
    return Suggestion(
        id=f"{Change.LESS.value}:{day.isoformat()}",
        change=Change.LESS,
        exercises=tuple(dose.exercise for dose in doses),
        basis=guide.back.basis,
        prescriptions=doses,
    )


def _no_gain(facts: Facts, guide: ProgrammeGuide, today: date) -> Suggestion | None:
    """No meaningful change (2 points, `crossley2004`) after 6 weeks with pain still above 2."""
    if facts.started is None or facts.first_pain is None:
        return None
    weeks = (today - facts.started.started_on).days // 7
    told = [s.pain_after for s in facts.sessions if s.pain_after is not None][-5:]
    if weeks < guide.back.no_gain_weeks or not told:
        return None
    now = sum(told) / len(told)
    if now <= GREEN_UP_TO or facts.first_pain - now >= guide.back.change:
        return None
    return Suggestion(
        id=f"{Change.PHYSIO.value}:{weeks // guide.back.no_gain_weeks}",
        change=Change.PHYSIO,
        basis="sixweeks, CJ",
    )


# The gate


@dataclass(frozen=True, slots=True, kw_only=True)
class GateState:
    """The gate of one exercise: which of its card's sentences (from 1) the history answers.

    `measured` holds those that are met by it; `asked` those that only the person can answer.
    """

    exercise: str
    passed: bool
    measured: frozenset[int]
    asked: tuple[int, ...]
    sentences: int

    @property
    def ready(self) -> bool:
        """All that the history can tell is met."""
        return len(self.measured) == self.sentences - len(self.asked)


def gate_state(rule: GateRule, exercises: Mapping[str, Exercise], facts: Facts) -> GateState | None:
    """How far the gate is; None where the catalogue lacks the exercise."""
    card, drill = exercises.get(rule.exercise), exercises.get(rule.drill)
    if card is None or drill is None:
        return None
    ladder = [level.id for level in drill.levels]
    wanted = ladder.index(rule.level) if rule.level in ladder else len(ladder)
    at_level = any(
        good_in_a_row(drill.id, level, facts) >= rule.sessions for level in ladder[wanted:]
    )
    # Sessions that count had pain of 0-2 and no bad morning, which is the second sentence.
    measurable = [n for n in range(1, len(card.gate) + 1) if n not in rule.asked]
    return GateState(
        exercise=card.id,
        passed=rule.exercise in facts.prescriptions,
        measured=frozenset(measurable if at_level else ()),
        asked=rule.asked,
        sentences=len(card.gate),
    )


def gate_suggestion(rule: GateRule, state: GateState) -> Suggestion | None:
    """The invitation to check the gate, once the history's part of it is met."""
    if state.passed or not state.ready:
        return None
    return Suggestion(
        id=f"{Change.GATE.value}:{rule.exercise}",
        change=Change.GATE,
        exercises=(rule.exercise,),
        sessions=rule.sessions,
        basis=rule.basis,
    )


# Which one to make


def suggest(
    facts: Facts, exercises: Mapping[str, Exercise], guide: ProgrammeGuide, today: date
) -> Suggestion | None:
    """The one suggestion to make today, None where there is none or it was answered.

    Steps back come first. A step up waits until the morning after the last session was answered,
    and until a change of the same day has been tried.
    """
    if facts.started is None:
        return None
    back = steps_back(facts, exercises, guide, today)
    for one in back:
        if not _answered(one, facts, today):
            return one
    # A day with a reason for less is none for more.
    if back or question_due(facts, today) or _changed_since_last(facts):
        return None
    state = gate_state(guide.gate, exercises, facts)
    gate = gate_suggestion(guide.gate, state) if state else None
    if gate and not _answered(gate, facts, today):
        return gate
    last = [s for s in facts.sessions if s.day < today]
    if not last or any(s.day == today for s in facts.sessions):
        return None
    # The strand of the last session is what comes to mind; others follow in turn.
    for session in reversed(last[-6:]):
        for work in session.works:
            card = exercises.get(work.exercise)
            if card is None or (card.id == guide.gate.exercise and not (state and state.passed)):
                continue
            to = earned(card, facts, guide, since=last_change(card.id, facts)).to
            if to and not _answered(to, facts, today):
                return to
    return None


def last_change(exercise: str, facts: Facts) -> date | None:
    """The day on which a change of this exercise was accepted last."""
    days = [d.day for d in facts.decisions if d.accepted and f":{exercise}:" in f"{d.suggestion}:"]
    return max(days, default=None)


def _changed_since_last(facts: Facts) -> bool:
    """Whether something was changed that no session has tried yet: one thing at a time."""
    accepted = [d.day for d in facts.decisions if d.accepted and not _kept_the_dose(d.suggestion)]
    tried = facts.sessions[-1].day if facts.sessions else None
    return bool(accepted) and (tried is None or max(accepted) >= tried)


def _kept_the_dose(suggestion: str) -> bool:
    return suggestion.startswith((f"{Change.PHYSIO.value}:", f"{Change.VARIATION.value}:"))


def _answered(suggestion: Suggestion, facts: Facts, today: date) -> bool:
    """A step back is answered once for its cause; a step up that was declined waits for a while.

    One that was accepted is told by the dose; after a step back it may be earned again.
    """
    for decision in facts.decisions:
        if decision.suggestion == suggestion.id:
            once = suggestion.back or (decision.accepted and suggestion.change is Change.VARIATION)
            recent = (today - decision.day).days < ASKED_AGAIN_DAYS
            if once or (recent and not decision.accepted):
                return True
    return False
