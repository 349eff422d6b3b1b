"""A card refuses to be empty or to speak of weeks that do not follow each other."""

from __future__ import annotations

import pytest

from rehab_desktop.core.content.exercise import Statement
from rehab_desktop.core.content.learning import LearnCard, LearnPart

SAID = Statement(text="It may help.", basis=("CJ",))
PART = LearnPart(statement=SAID)


def test_a_card_says_something_under_a_title() -> None:
    assert LearnCard(id="a", title="A", summary="B", parts=(PART,)).parts == (PART,)
    for title, summary, parts, key in (
        (" ", "B", (PART,), "title"),
        ("A", "", (PART,), "summary"),
        ("A", "B", (), "parts"),
    ):
        with pytest.raises(ValueError, match=f"^{key}: is empty"):
            LearnCard(id="a", title=title, summary=summary, parts=parts)


def test_weeks_lie_in_order() -> None:
    assert LearnPart(statement=SAID, weeks=(3, 5)).weeks == (3, 5)
    for weeks, key in (((0, 2), "first"), ((5, 3), "first"), ((1, 60), "last")):
        with pytest.raises(ValueError, match=rf"^{key}_week: "):
            LearnPart(statement=SAID, weeks=weeks)
