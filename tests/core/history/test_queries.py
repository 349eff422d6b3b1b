"""Stretches of time, and when a change of a score counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from rehab_desktop.core.content.exercise import Statement
from rehab_desktop.core.history.queries import Bucket, PastSession, Span, worst
from rehab_desktop.core.history.record import SessionStatus
from rehab_desktop.core.history.scores import (
    Better,
    Measure,
    MeasureKind,
    Score,
    ScoreChange,
    change_of,
)

PAIN = Measure(
    id="pain",
    title="Pain",
    question="How much?",
    asked=MeasureKind.NUMBER,
    lowest=0,
    highest=10,
    better=Better.LOWER,
    change=2,
    statement=Statement(text="2 points of 10.", basis=("CJ",)),
    licence="ours",
)


@pytest.mark.parametrize(
    ("bucket", "start"),
    [
        (Bucket.DAY, date(2026, 5, 3)),
        (Bucket.WEEK, date(2026, 4, 27)),
        (Bucket.MONTH, date(2026, 5, 1)),
    ],
)
def test_a_sunday_lies_in_the_stretch_that_begins_then(bucket: Bucket, start: date) -> None:
    assert bucket.start(date(2026, 5, 3)) == start


def test_looking_back_counts_whole_weeks_with_the_present_one() -> None:
    today = date(2026, 5, 1)
    assert Span.WEEKS_4.since(today) == date(2026, 4, 6)
    assert Span.WEEKS_12.since(today) == date(2026, 2, 9)
    assert Span.YEAR.since(today) == date(2025, 5, 5)
    assert Span.ALL.since(today) is None
    assert (Span.YEAR.bucket, Span.ALL.bucket) == (Bucket.WEEK, Bucket.MONTH)


def test_the_worst_pain_is_the_highest_that_was_told() -> None:
    assert worst(None, 3, 0) == 3
    assert worst(None, None) is None
    session = PastSession(
        id="1",
        routine="r",
        title="R",
        started_at=datetime(2026, 5, 1, tzinfo=UTC),
        status=SessionStatus.COMPLETED,
        planned_ns=0,
        active_ns=0,
        sets_done=0,
        sets=0,
        planned_sets=None,
        pain_before=9,
        highest_pain=0,
        pain_after=None,
        effort=None,
        note="",
        by_hand=False,
    )
    assert session.worst == 0


@pytest.mark.parametrize(
    ("better", "values", "change"),
    [
        (Better.LOWER, [], ScoreChange.TOO_FEW),
        (Better.LOWER, [5], ScoreChange.TOO_FEW),
        (Better.LOWER, [5, 4], ScoreChange.BELOW),
        (Better.LOWER, [5, 9, 3], ScoreChange.BETTER),
        (Better.LOWER, [5, 7], ScoreChange.WORSE),
        (Better.HIGHER, [5, 7], ScoreChange.BETTER),
        (Better.HIGHER, [5, 3], ScoreChange.WORSE),
    ],
)
def test_a_change_counts_from_its_threshold_on(
    better: Better, values: list[int], change: ScoreChange
) -> None:
    scores = [
        Score(id=str(place), measure="pain", day=date(2026, 5, place + 1), value=value)
        for place, value in enumerate(values)
    ]
    assert change_of(replace(PAIN, better=better), scores) is change


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"title": " "}, "title: is empty"),
        ({"highest": 0}, "highest: 0 is not above 0"),
        ({"change": 0}, "change: 0 is not above 0"),
        ({"change": 11}, "change: 11 is outside 0 to 10"),
    ],
)
def test_a_measure_refuses_nonsense(changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        replace(PAIN, **changes)  # type: ignore[arg-type]


def test_a_score_out_of_range_is_refused() -> None:
    PAIN.check(10)
    with pytest.raises(ValueError, match="value: 11 is outside 0 to 10"):
        PAIN.check(11)
