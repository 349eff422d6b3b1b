"""A review as it reads now: whether it is due, what the knee is like, which way is suggested."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from rehab_desktop.core.content.exercise import CLINICAL_JUDGEMENT
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.phases import Position
from rehab_desktop.core.programme.review import Review
from rehab_desktop.core.programme.review_due import NextReason, looked_at, next_reason
from rehab_desktop.text.programme_text import full_day
from rehab_desktop.text.source_rows import basis_text
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.review import lines, next_text


@dataclass(frozen=True, kw_only=True)
class ReviewParts:
    """`sessions` reads all finished sessions; `look_back` makes of them the review of the first so
    many weeks, None where there is no programme.
    """

    context: TodayContext
    sessions: Callable[[], Future[Sequence[SessionRecord]]]
    look_back: Callable[[int, Sequence[SessionRecord]], Review | None]


@dataclass(frozen=True, kw_only=True)
class Reading:
    """The review of the first `week` weeks, for somebody who stands `here`."""

    context: TodayContext
    week: int
    review: Review
    here: Position

    @property
    def guide(self) -> ProgrammeGuide:
        return self.context.programme.guide

    @property
    def due(self) -> bool:
        """It was not looked at yet."""
        return looked_at(self.context.programme.facts, self.week) is None

    @property
    def everyday(self) -> int | None:
        """The pain of daily life now."""
        return self.context.plan.limits.everyday

    @property
    def why(self) -> NextReason | None:
        """None for a review that was looked at: its suggestion was of that day."""
        if not self.due:
            return None
        return next_reason(self.review, self.here, self.everyday, self.guide)

    @property
    def lacks_everyday(self) -> bool:
        """The pain of daily life is to be told, for a comparison or since two weeks are over."""
        return self.due and (self.context.plan.everyday_due or self.review.everyday is None)

    # In words

    @property
    def days(self) -> str:
        """Which days, and when it was looked at."""
        said = translate("review", "{first} to {last}, from what you told.").format(
            first=full_day(self.review.first_day), last=full_day(self.review.last_day)
        )
        seen = looked_at(self.context.programme.facts, self.week)
        if seen is None:
            return said
        again = translate("review", "You looked at it on {day}.").format(day=full_day(seen.day))
        return f"{said} {again}"

    @property
    def reason(self) -> str:
        """Why a way is suggested; empty for a review that was looked at."""
        if self.why is None:
            return ""
        return next_text.reason_text(self.why, self.review, self.here, self.everyday, self.guide)

    @property
    def source(self) -> str:
        basis = (*self.guide.back.change_basis, CLINICAL_JUDGEMENT)
        return basis_text(basis, self.context.sources)

    @property
    def unchanged(self) -> str:
        return lines.unchanged(self.review.reached, self.context.library)
