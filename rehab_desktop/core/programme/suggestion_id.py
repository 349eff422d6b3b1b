"""The ids by which a suggestion and the answer to it know each other again.

An id is its change and what tells it apart, joined by colons: `level:roller-bridge:1c`,
`rest:2026-11-24:leg-cycle-dribbles`. Files of earlier versions hold `rest:2026-11-24`, which is
about every exercise of that day.
"""

from __future__ import annotations

from datetime import date

from rehab_desktop.core.programme.log import Decision, ProgrammeLog, TrainedSession

PHASE = "phase"
"""A stage that a person chose to do again: `phase:build:2026-11-24`."""

REVIEWED = "review"
"""A review that was looked at: `review:6`."""


def suggestion_id(change: str, *parts: object) -> str:
    """The id of a suggestion; days are written as ISO dates."""
    written = [part.isoformat() if isinstance(part, date) else str(part) for part in parts]
    return ":".join([change, *written])


def parts_of(suggestion: str) -> tuple[str, str, str]:
    """The change and its first two parts, empty where there are fewer."""
    change, _, rest = suggestion.partition(":")
    first, _, second = rest.partition(":")
    return change, first, second


def is_about(suggestion: str, exercise: str) -> bool:
    """Whether a suggestion is about this exercise."""
    return exercise in parts_of(suggestion)[1:]


def answer_to(suggestion: str, facts: ProgrammeLog) -> Decision | None:
    """The newest answer to a suggestion, None where there is none."""
    return next((d for d in facts.decisions if d.suggestion == suggestion), None)


def last_change(exercise: str, facts: ProgrammeLog) -> Decision | None:
    """The newest answer that changed this exercise."""
    changes = [d for d in facts.decisions if d.accepted and is_about(d.suggestion, exercise)]
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
