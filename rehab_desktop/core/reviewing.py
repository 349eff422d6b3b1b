"""When a review of the weeks is due, and what a person decides in it."""

from __future__ import annotations

from rehab_desktop.core.decided import REVIEWED, suggestion_id
from rehab_desktop.core.followed import Facts
from rehab_desktop.core.phases import Position
from rehab_desktop.core.programme import ProgrammeGuide


def review_id(week: int) -> str:
    """The id of the answer that a review was looked at."""
    return suggestion_id(REVIEWED, week)


def due_review(facts: Facts, guide: ProgrammeGuide, here: Position) -> int:
    """The week whose review is due, 0 where none is: after the last day of that week, until it was
    looked at in this programme.
    """
    if facts.started is None:
        return 0
    looked_at = {d.suggestion for d in facts.decisions if d.day >= facts.started.started_on}
    for week in sorted(guide.review_weeks, reverse=True):
        over = here.finished if week >= guide.length_weeks else here.week > week
        if over or (here.finished and week < guide.length_weeks):
            return 0 if review_id(week) in looked_at else week
    return 0
