"""What a list of people marks of each."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from rehab_desktop import paths
from rehab_desktop.catalogue.flags import load_flags
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.clinic.flags import FlagKind
from rehab_desktop.core.clinic.line_flags import days_without_word, line_flags
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import PersonLine

TODAY = date(2026, 5, 4)
RULES = load_flags(paths.CATALOGUE, load_catalogue(paths.CATALOGUE).sources)
OLA = Person(id="ola", code="OB-1", family="Brambleby", since=TODAY)


def line(**changes: Any) -> PersonLine:
    return PersonLine(person=OLA, **{"told": True, **changes})


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("known", "marked"),
    [
        ({}, ()),
        ({"highest_pain": 5}, ()),
        ({"highest_pain": 6}, (FlagKind.PAIN,)),
        ({"highest_pain": 0}, ()),
        ({"prescription": "v1", "last_word": days_ago(13)}, ()),
        ({"prescription": "v1", "last_word": days_ago(14)}, (FlagKind.NO_WORD,)),
        ({"last_word": days_ago(90)}, ()),
        ({"prescription": "v1", "last_visit": days_ago(14)}, (FlagKind.NO_WORD,)),
        ({"ends_on": TODAY + timedelta(days=7)}, (FlagKind.ENDS_SOON,)),
        ({"ends_on": TODAY + timedelta(days=8)}, ()),
        ({"draft_since": datetime(2026, 5, 4, tzinfo=UTC)}, (FlagKind.UNSIGNED,)),
        ({"told": False}, (FlagKind.CONSENT,)),
        ({"told": False, "highest_pain": 9}, (FlagKind.PAIN, FlagKind.CONSENT)),
    ],
)
def test_a_line_marks_what_crosses_a_threshold(
    known: dict[str, Any], marked: tuple[FlagKind, ...]
) -> None:
    assert line_flags(line(**known), RULES, TODAY) == marked


def test_days_without_word_count_from_the_last_word_else_from_the_last_visit() -> None:
    asked = {"prescription": "v1"}
    assert days_without_word(line(), TODAY) is None
    assert days_without_word(line(**asked), TODAY) is None
    assert days_without_word(line(**asked, last_visit=days_ago(9)), TODAY) == 9
    both = line(**asked, last_visit=days_ago(3), last_word=days_ago(5))
    assert days_without_word(both, TODAY) == 5
