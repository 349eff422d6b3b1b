"""When a review is due, which days it is about, and what may come next.

The person decides what comes next; the app names one of three ways and the reason. The order of the
reasons, and half of the planned days as the limit, are clinical judgement.
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
from rehab_desktop.core.programme.review import Review, change_of_pain, is_enough
from rehab_desktop.core.programme.suggestion_id import REVIEWED, SuggestionId
from rehab_desktop.core.programme.week import WEEK, week_number


def review_id(week: int) -> SuggestionId:
    """The id of the decision that the review of this week was read."""
    return SuggestionId.of(REVIEWED, week)


def due_review(facts: ProgrammeLog, guide: ProgrammeGuide, here: Position) -> int:
    """The week whose review is due, 0 where none is. It is due from the end of that week until it
    was read in this programme.
    """
    week = last_review(guide, here)
    return 0 if not week or looked_at(facts, week) is not None else week


def last_review(guide: ProgrammeGuide, here: Position) -> int:
    """The latest week whose review can be read, whether it was read or not; 0 where
    there is none.
    """
    for week in sorted(guide.review_weeks, reverse=True):
        over = here.finished if week >= guide.length_weeks else here.week > week
        if over or (here.finished and week < guide.length_weeks):
            return week
    return 0


def looked_at(facts: ProgrammeLog, week: int) -> Decision | None:
    """The newest decision that the review of this week was read in this programme; None where it
    was not read.
    """
    started = facts.started
    mine = (d for d in facts.decisions if started is not None and d.day >= started.started_on)
    return next((d for d in mine if d.suggestion == review_id(week)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedDays:
    """The days of a review, `first` to `last` (both included). Everyday pain counts up to
    `told_until`, because it is asked again on the day after the last one.
    """

    first: date
    last: date
    told_until: date


def reviewed_days(
    facts: ProgrammeLog, guide: ProgrammeGuide, week: int, today: date
) -> ReviewedDays | None:
    """The days from the start to the end of that week, or to today; None before the start. Only
    weeks with a session count, so six weeks may take eight.
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
    """The last day of that week, counting only weeks with a session; of the calendar week where it
    has not come.
    """
    assert facts.started is not None, "weeks are of a programme that runs"
    start = facts.started.started_on
    # Without decisions, because repeating a stage would hide that the last week is over.
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
    """The three ways to go on after a review."""

    KEEP = "keep"
    REPEAT = "repeat"
    PHYSIO = "physio"


class NextReason(StrEnum):
    """Why one of the three ways is suggested. The screen has a text for each."""

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
        """The way to go on that this reason suggests."""
        if self in (NextReason.HIGH, NextReason.WORSE, NextReason.UNCHANGED):
            return NextStep.PHYSIO
        if self in (NextReason.WAITS, NextReason.MISSED):
            return NextStep.REPEAT
        return NextStep.KEEP


def next_reason(
    review: Review, here: Position, everyday: int | None, guide: ProgrammeGuide
) -> NextReason:
    """The most important reason; the reasons to see a physiotherapist come first.

    `everyday` is the everyday pain now (0-10), None where it is not known. A physiotherapist is
    suggested where it is above `WORKABLE_UP_TO`, where it is above `GREEN_UP_TO` and has not
    changed by `guide.back.change` points (`crossley2004`, `nprsmcid`), or where it has risen by
    that much. With only one report nothing is known about a change.
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
    if any(one.planned for one in review.kept) and not is_enough(review.kept):
        return NextReason.MISSED
    if change is ScoreChange.BETTER:
        return NextReason.BETTER
    return NextReason.UNKNOWN if everyday is None else NextReason.CALM


def suggested_next(
    review: Review, here: Position, everyday: int | None, guide: ProgrammeGuide
) -> NextStep:
    """The way to go on that the app names first; see `next_reason`."""
    return next_reason(review, here, everyday, guide).step


def stage_to_repeat(review: Review, here: Position) -> str:
    """The phase to name first for doing one again: the present one while the next one waits, else
    the last that was trained on at least half of its days; where none was, the first of all.
    """
    if here.waits_for is not None:
        return here.stage.id
    trained = [stage for stage in here.reached if stage in review.trained]
    return trained[-1] if trained else here.reached[0]
