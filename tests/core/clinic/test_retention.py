"""How long a record is kept: years after the last contact, and longer for who was a child."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.retention import (
    KeptRecord,
    Retention,
    RetentionRule,
    due,
    kept_until,
)

UK = RetentionRule(years=8, child_age=25)
GERMANY = RetentionRule(years=10)


def record(
    last: date, born: date | int | None = date(1980, 5, 3), code: str = "AK-1"
) -> KeptRecord:
    person = Person(id=code, code=code, family="Kiebitz", born=born, since=date(2015, 1, 1))
    return KeptRecord(person=person, last_contact=last)


@pytest.mark.parametrize(
    ("rule", "last", "born", "until"),
    [
        (UK, date(2017, 3, 1), date(1980, 5, 3), date(2025, 3, 1)),
        (GERMANY, date(2017, 3, 1), date(2004, 5, 3), date(2027, 3, 1)),
        # 12 at the last contact: until 25, which is later than eight years on.
        (UK, date(2017, 3, 1), date(2004, 5, 3), date(2029, 5, 3)),
        # 17 at the last contact: until 26.
        (UK, date(2017, 3, 1), date(1999, 5, 3), date(2025, 5, 3)),
        # 18 on that very day: no child any more.
        (UK, date(2017, 5, 3), date(1999, 5, 3), date(2025, 5, 3)),
        # Of a year alone nobody is taken for older than they are.
        (UK, date(2017, 3, 1), 1999, date(2025, 12, 31)),
        (UK, date(2017, 3, 1), None, date(2025, 3, 1)),
        # There is no 29 February eight years on from 2092, and ten years on.
        (GERMANY, date(2024, 2, 29), date(1980, 5, 3), date(2034, 3, 1)),
    ],
)
def test_a_record_is_kept_until(
    rule: RetentionRule, last: date, born: date | int | None, until: date
) -> None:
    assert kept_until(record(last, born), rule) == until


def test_what_is_due_is_listed_by_its_day_and_nothing_before_it() -> None:
    early, late = record(date(2016, 3, 1), code="BS-2"), record(date(2017, 3, 1), code="AK-1")
    today = date(2025, 3, 1)
    assert [one.person.code for one in due([late, early], UK, today)] == ["BS-2", "AK-1"]
    assert [one.person.code for one in due([late, early], UK, date(2025, 2, 28))] == ["BS-2"]


def test_where_the_birth_is_not_known_the_list_says_so() -> None:
    [one] = due([record(date(2016, 3, 1), born=None)], UK, date(2025, 3, 1))
    assert one.birth_unknown
    [one] = due([record(date(2010, 3, 1), born=None)], GERMANY, date(2025, 3, 1))
    assert not one.birth_unknown


@pytest.mark.parametrize(("years", "child_age"), [(0, None), (51, None), (8, 18), (8, 51)])
def test_a_rule_that_cannot_be_is_refused(years: int, child_age: int | None) -> None:
    with pytest.raises(Invalid):
        RetentionRule(years=years, child_age=child_age)


def test_the_list_is_looked_through_once_a_year() -> None:
    today = date(2025, 3, 1)
    assert Retention().is_time_to_look(today)
    assert not Retention(looked_on=date(2024, 3, 2)).is_time_to_look(today)
    assert Retention(looked_on=date(2024, 3, 1)).is_time_to_look(today)


def test_nobody_who_is_expected_again_is_due() -> None:
    """They are treated again; what happens then is the last contact."""
    old = record(date(2010, 3, 1))
    today = date(2026, 3, 1)
    assert due([old], GERMANY, today)
    assert due([replace(old, expected_on=today)], GERMANY, today) == []
    assert due([replace(old, expected_on=date(2026, 2, 28))], GERMANY, today)
