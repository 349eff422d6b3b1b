"""What was answered: to one suggestion, and about one exercise."""

from __future__ import annotations

from rehab_desktop.core.programme.log import Decision, ProgrammeLog, TrainedSession
from rehab_desktop.core.programme.suggestion_id import SuggestionId


def answer_to(suggestion: SuggestionId, facts: ProgrammeLog) -> Decision | None:
    """The newest answer to a suggestion, None where there is none."""
    return next((d for d in facts.decisions if d.suggestion == suggestion), None)


def last_change(exercise: str, facts: ProgrammeLog) -> Decision | None:
    """The newest answer that changed this exercise."""
    changes = [d for d in facts.decisions if d.accepted and d.suggestion.exercise == exercise]
    return max(changes, key=lambda d: d.day, default=None)


def is_after(session: TrainedSession, change: Decision | None) -> bool:
    """Whether a session was begun after a change; by the day where an instant is not known, so
    that one of the same day counts as before.
    """
    if change is None:
        return True
    if session.started_at is None or change.at is None:
        return session.day > change.day
    return session.started_at > change.at
