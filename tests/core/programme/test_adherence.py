"""How far the programme was kept to, as a physio would count it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from datetime import date, timedelta

from rehab_desktop.core.programme.adherence import AdherenceCount, kept
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.week import usual_days, week_days
from tests.fake_programme import programme_guide

M, S, C = Strand.MOBILITY, Strand.STRENGTH, Strand.CONTROL
START = date(2026, 11, 2)
GUIDE = programme_guide()


def counted(done: Mapping[date, Set[Strand]], today: date) -> dict[Strand, tuple[int, int]]:
    found: tuple[AdherenceCount, ...] = kept(GUIDE, START, done, today)
    return {one.strand: (one.done, one.planned) for one in found}


def test_on_the_first_day_nothing_was_due_yet() -> None:
    assert counted({}, START) == {}


def test_what_is_done_today_counts_at_once() -> None:
    assert counted({START: {M}}, START) == {M: (1, 1)}


def test_a_week_done_on_other_days_than_planned_is_kept_whole() -> None:
    usual = usual_days(GUIDE, START, 1)
    other = [day for day in week_days(START, 1) if day not in usual[S]][: len(usual[S])]
    done = {day: {S} for day in other}
    assert counted(done, START + timedelta(days=7))[S] == (len(usual[S]), len(usual[S]))


def test_more_than_planned_is_no_more_than_whole() -> None:
    done = {day: {S} for day in week_days(START, 1)}
    whole = len(usual_days(GUIDE, START, 1)[S])
    assert counted(done, START + timedelta(days=7))[S] == (whole, whole)


def test_days_that_passed_without_it_are_missing() -> None:
    assert counted({}, START + timedelta(days=7))[M] == (0, 7)
    assert counted({START: {M}}, START + timedelta(days=3))[M] == (1, 3)


def test_four_whole_weeks_and_this_one_are_looked_at() -> None:
    planned = sum(len(usual_days(GUIDE, START, number)[M]) for number in (5, 6, 7, 8))
    assert counted({}, START + timedelta(days=7 * 8))[M] == (0, planned)


def test_after_the_last_week_only_what_was_planned_counts() -> None:
    after = START + timedelta(days=7 * (GUIDE.length_weeks + 10))
    assert counted({}, after) == {}
