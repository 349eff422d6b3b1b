"""What a list of people marks of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from rehab_desktop import paths
from rehab_desktop.catalogue.flags import load_flags
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.clinic.flags import FlagKind
from rehab_desktop.core.clinic.line_flags import (
    STOPPED_DAYS,
    days_without_word,
    done_of_asked,
    line_flags,
)
from rehab_desktop.core.clinic.person import Person, PersonState
from rehab_desktop.core.clinic.ports import PersonLine
from rehab_desktop.core.clinic.prescription import EVERY_DAY, Days

TODAY = date(2026, 5, 4)
NOW = datetime(2026, 5, 4, 18, tzinfo=UTC)
RULES = load_flags(paths.CATALOGUE, load_catalogue(paths.CATALOGUE).sources)
OLA = Person(id="ola", code="OB-1", family="Brambleby", since=TODAY)


def line(**changes: Any) -> PersonLine:
    return PersonLine(person=OLA, **{"told": True, **changes})


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


ASKED: dict[str, Any] = {
    "prescription": "v1",
    "asked_from": days_ago(20),
    "asked_since": days_ago(30),
}


@pytest.mark.parametrize(
    ("known", "marked"),
    [
        ({}, ()),
        ({"highest_pain": 5}, ()),
        ({"highest_pain": 6}, (FlagKind.PAIN,)),
        ({"highest_pain": 0}, ()),
        ({"stopped_on": days_ago(27)}, (FlagKind.STOPPED,)),
        ({"stopped_on": days_ago(28)}, ()),
        ({"stopped_on": TODAY, "highest_pain": 6}, (FlagKind.PAIN, FlagKind.STOPPED)),
        ({"stopped_on": TODAY, "in_care": False}, ()),
        ({**ASKED, "last_word": days_ago(13)}, ()),
        ({**ASKED, "last_word": days_ago(14)}, (FlagKind.NO_WORD,)),
        ({"last_word": days_ago(90)}, ()),
        ({**ASKED, "in_care": False}, ()),
        ({"highest_pain": 9, "in_care": False}, ()),
        ({**ASKED, "asked_since": days_ago(14)}, (FlagKind.NO_WORD,)),
        ({"ends_on": TODAY + timedelta(days=7)}, (FlagKind.ENDS_SOON,)),
        ({"ends_on": TODAY + timedelta(days=8)}, ()),
        ({"ends_on": TODAY}, (FlagKind.ENDS_SOON,)),
        ({"ends_on": days_ago(1)}, (FlagKind.ENDED,)),
        ({"draft_since": NOW - timedelta(hours=24)}, ()),
        ({"draft_since": NOW - timedelta(hours=24, minutes=1)}, (FlagKind.UNSIGNED,)),
        ({"told": False}, (FlagKind.CONSENT,)),
        ({"told": False, "highest_pain": 9}, (FlagKind.PAIN, FlagKind.CONSENT)),
    ],
)
def test_a_line_marks_what_crosses_a_threshold(
    known: dict[str, Any], marked: tuple[FlagKind, ...]
) -> None:
    assert line_flags(line(**known), RULES, NOW) == marked


def test_what_was_stopped_is_looked_for_as_far_back_as_the_flags_of_a_chart() -> None:
    assert RULES.look_back_days == STOPPED_DAYS


def test_people_who_are_not_active_are_not_marked() -> None:
    for state in (PersonState.ARCHIVED, PersonState.BLOCKED):
        archived = replace(line(highest_pain=9, told=False), person=replace(OLA, state=state))
        assert line_flags(archived, RULES, NOW) == ()


def test_days_without_word_count_from_the_last_word_or_from_when_something_was_asked() -> None:
    assert days_without_word(line(), TODAY) is None
    assert days_without_word(line(**ASKED), TODAY) == 30
    assert days_without_word(line(**ASKED, last_word=days_ago(5)), TODAY) == 5
    # From before something was asked.
    assert days_without_word(line(**ASKED, last_word=days_ago(90)), TODAY) == 30


@pytest.mark.parametrize(
    ("known", "share"),
    [
        ({}, (2, 14)),
        ({"last_home": days_ago(4)}, (1, 10)),
        # Told by mouth about every day: nothing was measured, which is not "not done".
        ({"last_home": None, "last_word": TODAY, "home_days": ()}, None),
        ({"last_home": days_ago(4), "last_word": TODAY}, (1, 10)),
        ({"asked_from": days_ago(3)}, (1, 4)),
        ({"asked": (Days(weekdays=frozenset({1})), Days(weekdays=frozenset({1, 3})))}, (2, 4)),
        ({"asked": (Days(times=3),)}, (2, 6)),
        ({"asked": (Days(times=3),), "asked_from": TODAY}, None),
        ({"last_home": days_ago(20)}, None),
        ({"asked_from": None}, None),
    ],
)
def test_done_of_asked_counts_up_to_the_newest_session_at_home(
    known: dict[str, Any], share: tuple[int, int] | None
) -> None:
    home = {"asked": (EVERY_DAY,), "last_home": TODAY, "home_days": (days_ago(9), days_ago(2))}
    assert done_of_asked(line(**{**ASKED, **home, **known}), TODAY) == share
