"""What a person answered: decisions about one suggestion, and about one exercise."""

from __future__ import annotations

from rehab_desktop.core.programme.log import Decision, ProgrammeLog, TrainedSession
from rehab_desktop.core.programme.suggestion_id import SuggestionId


def answer_to(suggestion: SuggestionId, facts: ProgrammeLog) -> Decision | None:
    """The newest decision about a suggestion, None where there is none."""
    return next((d for d in facts.decisions if d.suggestion == suggestion), None)


def last_change(exercise: str, facts: ProgrammeLog) -> Decision | None:
    """The newest accepted decision that changed the dose of this exercise, None where there is
    none.
    """
    changes = [d for d in facts.decisions if d.accepted and d.suggestion.exercise == exercise]
    return max(changes, key=lambda d: d.day, default=None)


def is_after(session: TrainedSession, change: Decision | None) -> bool:
    """Whether a session began after a decision; true where `change` is None. Where an instant is
    not known, the days are compared, and a session of the same day counts as before.
    """
    if change is None:
        return True
    if session.started_at is None or change.at is None:
        return session.day > change.day
    return session.started_at > change.at
