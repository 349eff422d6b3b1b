"""A score that was wrong: what it said stays in the record, as a test that was withdrawn."""

from __future__ import annotations

from datetime import datetime, time

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.visit import Observation, ObservationKind, Withdrawn
from rehab_desktop.core.history.scores import Measure, Score

NOON = time(12)
"""A score has a day and no time; noon is on that day wherever it is read."""


def as_withdrawn_test(
    score: Score, measure: Measure, *, id_: str, person: str, reason: str, author: Author
) -> Observation:
    """What the score said, as a test of its day that the author withdraws. Raises `Invalid` without
    a reason.
    """
    return Observation(
        id=id_,
        person=person,
        kind=ObservationKind.TEST,
        code=measure.title,
        value=score.value,
        unit=f"/{measure.highest}",
        text=score.item,
        by=author.therapist,
        at=datetime.combine(score.day, NOON, author.at.tzinfo),
        withdrawn=Withdrawn(reason=reason, by=author.therapist, at=author.at),
    )
