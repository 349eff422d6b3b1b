"""The page to look back on the first weeks with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.export.material import (
    content,
    some_facts,
)
from tests.export.on_paper import (
    AMERICAN,
    a_review,
    read,
    review_writer,
    written,
)

pytestmark = pytest.mark.usefixtures("fonts")


def test_a_review_tells_before_after_and_what_next(folder: Path) -> None:
    data = written(review_writer(), a_review())
    pages, _ = read(data, folder)
    assert len(pages) <= 2
    whole = " ".join(pages)
    first = content().library.exercises["roller-bridge"].level(None).title
    for said in (
        "Review of weeks 1 to 6",
        "13 October 2026 to 23 November 2026",
        "Everyday pain 5 → 2",
        "Everyday pain, 0 to 10 5 2 better by 2 points or more",
        f"Foam roller hamstring bridge {first}, sets: 3 Two legs, 45 s, sets: 3",
        "90/90 hip flip Hands as needed, sets: 2 Hands as needed, sets: 3",
        "rests until Thursday 3 December",
        "Strength: 6 of 12 planned days were done.",
        "Keep going",
        "Repeat a phase",
        "See a physiotherapist",
        "These hints are clinical judgement.",
        "It cannot see you",
    ):
        assert said in whole, said
    signs = [one.text for one in content().catalogue.safety.call_now]
    assert signs[0] in whole


def test_a_review_of_nothing_told_says_so(folder: Path) -> None:
    quiet = replace(a_review(some_facts(everyday=(), first_pain=None), records=()), scores=())
    whole = " ".join(read(written(review_writer(AMERICAN), quiet), folder)[0])
    assert "told too seldom" in whole
    assert "Pain was told too seldom to compare it." in whole
