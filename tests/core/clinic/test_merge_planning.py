"""Each row of the record that is given up is taken over, comes along or is left: once, and never
lost.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from rehab_desktop.core.clinic.merge_planning import plan_merge
from rehab_desktop.core.clinic.merging import (
    CannotMerge,
    MergeFacts,
    MergeNotice,
    MergePlan,
    MergeSide,
    MergeTable,
)
from rehab_desktop.core.clinic.person import Person, PersonState

TODAY = date(2026, 5, 4)


def person(code: str, **more: Any) -> Person:
    known = {"id": code, "code": code, "family": "Kiebitz", "since": TODAY, **more}
    return Person(**known)


def side(one: Person) -> MergeSide:
    return MergeSide(person=one, is_given_up=False, prescriptions=(), ends=())


def planned(kept: Person, given_up: Person, *tables: MergeTable) -> MergePlan:
    return plan_merge(MergeFacts(kept=side(kept), given_up=side(given_up), tables=tables), TODAY)


def a_row(number: int) -> Any:
    """Few values, so that rows of both records are often alike."""
    few = some.sampled_from(["a", "b"])
    maybe = some.none() | few
    return some.fixed_dictionaries(
        {
            "id": some.just(f"{number}"),
            "day": few,
            "at": maybe,
            "state": some.sampled_from(["planned", "done", "missed"]),
            "started_at": few,
            "ended_at": few,
            "routine": few,
            "deleted_at": maybe,
            "signed_at": maybe,
            "visit": maybe,
            "session": some.sampled_from(["0", "1", None]),
            "episode": maybe,
            "title": some.sampled_from(["", "Knee"]),
            "text": some.just(""),
            "closed_on": maybe,
            "kind": few,
            "given_at": few,
            "withdrawn_at": maybe,
        }
    )


ROWS = some.integers(0, 4).flatmap(lambda n: some.tuples(*map(a_row, range(n))))
NAMES = ("session", "observation", "visit", "episode", "prescription", "note", "consent")


@given(kept=some.tuples(*[ROWS] * 7), given_up=some.tuples(*[ROWS] * 7), goes=some.booleans())
def test_every_row_is_decided_once(kept: Any, given_up: Any, goes: bool) -> None:
    tables = [
        MergeTable(name=name, kept=mine, given_up=theirs)
        for name, mine, theirs in zip(NAMES, kept, given_up, strict=True)
    ]
    tables.append(MergeTable(name="morning", kept=kept[0], given_up=given_up[0], only_one=("day",)))
    tables.append(MergeTable(name="goal", kept=(), given_up=given_up[1], goes=False))
    plan = planned(person("AK-1"), person("AK-2"), *tables)
    found = {one.name: one for one in plan.tables}
    for table in tables:
        decided = found.get(table.name)
        number = 0
        if decided is not None:
            number = len(decided.goes) + decided.along + len(decided.stays)
            assert sum(decided.why.values()) == len(decided.stays)
        assert number == len(table.given_up)
    # What there can be one of is there once.
    if "morning" in found:
        days = [row["day"] for row in kept[0]]
        assert not any(row["day"] in days for row in found["morning"].goes)


@pytest.mark.parametrize("which", [0, 1])
def test_a_blocked_record_is_refused_on_either_side(which: int) -> None:
    both = [person("AK-1"), person("AK-2")]
    both[which] = person(both[which].code, state=PersonState.BLOCKED)
    with pytest.raises(CannotMerge):
        planned(both[0], both[1])


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        (1987, 1987, False),
        (1987, None, False),
        (1987, date(1987, 5, 3), False),
        (date(1987, 5, 3), date(1987, 5, 4), True),
        (1987, 1988, True),
    ],
)
def test_births_that_contradict_each_other_are_told(one: Any, other: Any, differ: bool) -> None:
    plan = planned(person("AK-1", born=one), person("AK-2", born=other))
    assert (MergeNotice.BIRTHS_DIFFER in plan.notices) is differ


def test_an_archived_record_comes_back_by_one_that_is_in_use() -> None:
    kept = person("AK-1", state=PersonState.ARCHIVED)
    assert planned(kept, person("AK-2")).kept.state is PersonState.ACTIVE
    other = person("AK-2", state=PersonState.ARCHIVED)
    assert planned(kept, other).kept.state is PersonState.ARCHIVED
