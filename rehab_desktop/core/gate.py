"""What must be true before the last exercise is part of the plan, and how far that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rehab_desktop.core.exercise import Exercise
from rehab_desktop.core.followed import Facts
from rehab_desktop.core.programme import GateRule
from rehab_desktop.core.progression import Change, Suggestion, good_in_a_row


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
