"""What must be true before the last exercise is part of the plan, and how far that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.programme.answers import answer_to
from rehab_desktop.core.programme.guide import EntryCriteria, ProgrammeGuide
from rehab_desktop.core.programme.knee import everyday_level, last_done
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.progression import Advice, Suggestion, good_in_a_row
from rehab_desktop.core.programme.suggestion_id import SuggestionId


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryState:
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


def gate_id(rule: EntryCriteria) -> SuggestionId:
    """The id of the decision that opens the gate; nothing else does."""
    return SuggestionId.of(Advice.GATE.value, rule.exercise)


def is_passed(guide: ProgrammeGuide, facts: ProgrammeLog, day: date) -> bool:
    """Whether the person has answered all of the gate with yes, and has done its exercise since:
    five weeks without it close the gate again (clinical judgement).
    """
    answer = answer_to(gate_id(guide.gate), facts)
    if answer is None or not answer.accepted:
        return False
    last = max(answer.day, last_done(guide.gate.exercise, facts) or answer.day)
    return (day - last).days < guide.back.away_lowest_days


def is_gated(exercise: str, facts: ProgrammeLog, guide: ProgrammeGuide, day: date) -> bool:
    """Whether an exercise is behind its gate on a day."""
    return exercise == guide.gate.exercise and not is_passed(guide, facts, day)


def gate_state(
    guide: ProgrammeGuide, exercises: Mapping[str, Exercise], facts: ProgrammeLog, today: date
) -> EntryState | None:
    """How far the gate is; None where the catalogue lacks the exercise."""
    rule, everyday = guide.gate, everyday_level(facts, today)
    card, drill = exercises.get(rule.exercise), exercises.get(rule.drill)
    if card is None or drill is None:
        return None
    ladder = [level.id for level in drill.levels]
    wanted = ladder.index(rule.level) if rule.level in ladder else len(ladder)
    at_level = any(
        good_in_a_row(drill, level, facts, today) >= rule.sessions for level in ladder[wanted:]
    ) and (everyday is None or everyday <= guide.everyday.drills_up_to)
    # Sessions that count had pain of 0-2 and no bad morning, which is the second sentence.
    measurable = [n for n in range(1, len(card.gate) + 1) if n not in rule.asked]
    return EntryState(
        exercise=card.id,
        passed=is_passed(guide, facts, today),
        measured=frozenset(measurable if at_level else ()),
        asked=rule.asked,
        sentences=len(card.gate),
    )


def gate_suggestion(rule: EntryCriteria, state: EntryState) -> Suggestion | None:
    """The invitation to check the gate, once the history's part of it is met."""
    if state.passed or not state.ready:
        return None
    return Suggestion(
        id=gate_id(rule),
        change=Advice.GATE,
        exercises=(rule.exercise,),
        sessions=rule.sessions,
        basis=rule.basis,
    )
