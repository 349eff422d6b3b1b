"""When a review of the weeks is due, which days it looks back on, and what may come next.

What comes next is the person's to say; the app names one of three ways and its reason. That order
of reasons, and half of the planned days as the line, is clinical judgement.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from rehab_desktop.core.content.safety import GREEN_UP_TO, WORKABLE_UP_TO
from rehab_desktop.core.history.scores import ScoreChange
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.log import Decision, ProgrammeLog
from rehab_desktop.core.programme.phases import Position, position
from rehab_desktop.core.programme.review import Review, change_of_pain
from rehab_desktop.core.programme.suggestion_id import REVIEWED, SuggestionId
from rehab_desktop.core.programme.week import WEEK, week_number

ENOUGH_DAYS = 0.5
"""The share of the planned days below which weeks are worth doing again (clinical judgement)."""


def review_id(week: int) -> SuggestionId:
    """The id of the answer that a review was looked at."""
    return SuggestionId.of(REVIEWED, week)


def due_review(facts: ProgrammeLog, guide: ProgrammeGuide, here: Position) -> int:
    """The week whose review is due, 0 where none is: after the last day of that week, until it was
    looked at in this programme.
    """
    week = last_review(guide, here)
    return 0 if not week or looked_at(facts, week) is not None else week


def last_review(guide: ProgrammeGuide, here: Position) -> int:
    """The latest week whose review has come, looked at or not; 0 where none has."""
    for week in sorted(guide.review_weeks, reverse=True):
        over = here.finished if week >= guide.length_weeks else here.week > week
        if over or (here.finished and week < guide.length_weeks):
            return week
    return 0


def looked_at(facts: ProgrammeLog, week: int) -> Decision | None:
    """The newest answer that the review of that week was looked at in this programme; None where it
    was not.
    """
    started = facts.started
    mine = (d for d in facts.decisions if started is not None and d.day >= started.started_on)
    return next((d for d in mine if d.suggestion == review_id(week)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedDays:
    """The days a review looks back on, both included. Everyday pain counts up to `told_until`: it
    is asked again on the day after the last of them.
    """

    first: date
    last: date
    told_until: date


def reviewed_days(
    facts: ProgrammeLog, guide: ProgrammeGuide, week: int, today: date
) -> ReviewedDays | None:
    """The days from the start to the end of that week, as far as they have come; None before the
    start. Weeks that were not trained do not count, so that six weeks may take eight.
    """
    if facts.started is None or facts.started.started_on > today:
        return None
    first = facts.started.started_on
    last = min(_end_of(facts, guide, week, today), today)
    seen = looked_at(facts, week)
    return ReviewedDays(
        first=first, last=last, told_until=max(last, min(seen.day if seen else today, today))
    )


def _end_of(facts: ProgrammeLog, guide: ProgrammeGuide, week: int, today: date) -> date:
    """The last day of a week that counts; that of the calendar where it has not come."""
    assert facts.started is not None, "weeks are of a programme that runs"
    start = facts.started.started_on
    # A stage that is done again would make the last week one among others.
    plain = replace(facts, decisions=())
    before = False
    end = start + timedelta(days=week * WEEK - 1)
    for number in range(1, week_number(start, today) + 1):
        day = start + timedelta(days=(number - 1) * WEEK)
        here = position(plain, guide, day)
        over = here.finished or here.week > week
        if over and not before:
            end = day - timedelta(days=1)
        before = over
    return end


class NextStep(StrEnum):
    """The three ways on after a review."""

    KEEP = "keep"
    REPEAT = "repeat"
    PHYSIO = "physio"


class NextReason(StrEnum):
    """Why one of the ways is suggested. The words are the screen's."""

    HIGH = "high"
    WORSE = "worse"
    UNCHANGED = "unchanged"
    WAITS = "waits"
    MISSED = "missed"
    BETTER = "better"
    CALM = "calm"
    UNKNOWN = "unknown"

    @property
    def step(self) -> NextStep:
        """The way that it speaks for."""
        if self in (NextReason.HIGH, NextReason.WORSE, NextReason.UNCHANGED):
            return NextStep.PHYSIO
        if self in (NextReason.WAITS, NextReason.MISSED):
            return NextStep.REPEAT
        return NextStep.KEEP


def next_reason(
    review: Review, here: Position, everyday: int | None, guide: ProgrammeGuide
) -> NextReason:
    """The weightiest reason, the one for a physiotherapist first.

    `everyday` is the pain of daily life now (0-10), None where it is not known. Above
    `WORKABLE_UP_TO`, or above `GREEN_UP_TO` without a change of `guide.back.change` points
    (`crossley2004`, `nprsmcid`), or grown by as much, somebody should look at the knee; who has
    told it once has told no change.
    """
    if everyday is not None and everyday > WORKABLE_UP_TO:
        return NextReason.HIGH
    change = ScoreChange.TOO_FEW
    if review.everyday is not None and everyday is not None:
        change = change_of_pain(review.everyday.first, everyday, guide.back.change)
    if change is ScoreChange.WORSE:
        return NextReason.WORSE
    if change is ScoreChange.BELOW and everyday is not None and everyday > GREEN_UP_TO:
        return NextReason.UNCHANGED
    if here.waits_for is not None:
        return NextReason.WAITS
    planned = sum(one.planned for one in review.kept)
    if sum(one.done for one in review.kept) < ENOUGH_DAYS * planned:
        return NextReason.MISSED
    if change is ScoreChange.BETTER:
        return NextReason.BETTER
    return NextReason.UNKNOWN if everyday is None else NextReason.CALM


def suggested_next(
    review: Review, here: Position, everyday: int | None, guide: ProgrammeGuide
) -> NextStep:
    """The way that the app names first; see `next_reason`."""
    return next_reason(review, here, everyday, guide).step
