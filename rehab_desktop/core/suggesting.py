"""Which one thing to suggest today: never an order, never two at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from rehab_desktop.core.exercise import Exercise
from rehab_desktop.core.followed import Facts
from rehab_desktop.core.gate import gate_state, gate_suggestion
from rehab_desktop.core.programme import ProgrammeGuide
from rehab_desktop.core.progression import (
    Change,
    Suggestion,
    earned,
    last_change,
    question_due,
)
from rehab_desktop.core.stepping_back import steps_back

ASKED_AGAIN_DAYS = 3
"""Days after which a declined step up is suggested again; a step back comes with its own cause."""


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
