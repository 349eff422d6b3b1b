"""The entry criteria of the last exercise (its "gate"): what must be true before it is planned, and
how much of that is met.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.programme.answers import answer_to
from rehab_desktop.core.programme.guide import EntryCriteria, ProgrammeGuide
from rehab_desktop.core.programme.knee import drills_may_grow, last_done
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.progression import Advice, Suggestion, good_in_a_row
from rehab_desktop.core.programme.suggestion_id import SuggestionId


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryState:
    """How far the entry criteria of one exercise are met. Sentences are those of its card's `gate`,
    numbered from 1.

    `measured` are the sentences that the history shows to be met; `asked` those that only the
    person can answer; `sentences` is the number of all.
    """

    exercise: str
    passed: bool
    measured: frozenset[int]
    asked: tuple[int, ...]
    sentences: int

    @property
    def ready(self) -> bool:
        """True where everything that the history can show is met."""
        return len(self.measured) == self.sentences - len(self.asked)


def gate_id(rule: EntryCriteria) -> SuggestionId:
    """The id of the decision that opens the gate. Only this decision opens it."""
    return SuggestionId.of(Advice.GATE.value, rule.exercise)


def is_passed(guide: ProgrammeGuide, facts: ProgrammeLog, day: date) -> bool:
    """Whether the person has answered every entry criterion with yes and has done the exercise
    since. Five weeks without it close the gate again (clinical judgement).
    """
    answer = answer_to(gate_id(guide.gate), facts)
    if answer is None or not answer.accepted:
        return False
    last = max(answer.day, last_done(guide.gate.exercise, facts) or answer.day)
    return (day - last).days < guide.back.away_lowest_days


def is_gated(exercise: str, facts: ProgrammeLog, guide: ProgrammeGuide, day: date) -> bool:
    """Whether an exercise has entry criteria that are not met on this day."""
    return exercise == guide.gate.exercise and not is_passed(guide, facts, day)


def gate_state(
    guide: ProgrammeGuide, exercises: Mapping[str, Exercise], facts: ProgrammeLog, today: date
) -> EntryState | None:
    """How far the entry criteria are met; None where the catalogue does not have the exercise or
    its drill.
    """
    rule = guide.gate
    card, drill = exercises.get(rule.exercise), exercises.get(rule.drill)
    if card is None or drill is None:
        return None
    ladder = [level.id for level in drill.levels]
    wanted = ladder.index(rule.level) if rule.level in ladder else len(ladder)
    at_level = any(
        good_in_a_row(drill, level, facts, today) >= rule.sessions for level in ladder[wanted:]
    ) and drills_may_grow(facts, guide, today)
    # A good session has pain of 0-2 and no sore morning after it: that is the card's second
    # sentence.
    measurable = [n for n in range(1, len(card.gate) + 1) if n not in rule.asked]
    return EntryState(
        exercise=card.id,
        passed=is_passed(guide, facts, today),
        measured=frozenset(measurable if at_level else ()),
        asked=rule.asked,
        sentences=len(card.gate),
    )


def gate_suggestion(rule: EntryCriteria, state: EntryState) -> Suggestion | None:
    """The suggestion to answer the remaining entry criteria; None until the history's part is met,
    and once they are passed.
    """
    if state.passed or not state.ready:
        return None
    return Suggestion(
        id=gate_id(rule),
        change=Advice.GATE,
        exercises=(rule.exercise,),
        sessions=rule.sessions,
        basis=rule.basis,
    )
