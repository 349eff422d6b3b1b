"""Old back-ups go, but always few enough that a way back is left: by the day, week and month."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.store.thinning import DAILY, MONTHLY, WEEKLY, kept

NOON = datetime(2025, 12, 31, 12, tzinfo=UTC)
instants = st.lists(
    st.datetimes(datetime(2020, 1, 1), datetime(2026, 1, 1), timezones=st.just(UTC)), max_size=60
)


def test_two_years_of_daily_back_ups_leave_days_weeks_and_months() -> None:
    stay = kept(NOON - timedelta(days=days) for days in range(730))
    ages = sorted((NOON - made).days for made in stay)
    assert ages[:DAILY] == [0, 1, 2, 3, 4, 5, 6]
    months = {(made.year, made.month) for made in stay}
    assert len(months) == MONTHLY
    assert min(stay) == datetime(2025, 1, 31, 12, tzinfo=UTC)
    assert len({made.isocalendar()[:2] for made in stay if (NOON - made).days < 28}) >= WEEKLY
    assert len(stay) <= DAILY + WEEKLY + MONTHLY


def test_of_one_day_the_newest_stays() -> None:
    assert kept([NOON, NOON - timedelta(hours=1), NOON - timedelta(hours=2)]) == {NOON}


def test_an_absence_of_a_year_costs_nothing() -> None:
    before = [NOON - timedelta(days=400 + days) for days in range(5)]
    assert kept([NOON, *before]) == {NOON, *before}


def test_a_clock_that_was_wrong_for_a_day_does_not_push_the_others_out() -> None:
    days = [NOON - timedelta(days=days) for days in range(6)]
    future = NOON.replace(year=2099)
    assert kept([future, *days]) == {future, *days}


@given(made=instants)
def test_the_newest_always_stays_and_thinning_again_changes_nothing(made: list[datetime]) -> None:
    stay = kept(made)
    assert (max(made) in stay) if made else not stay
    assert stay <= set(made)
    assert kept(stay) == stay
    assert len(stay) <= DAILY + WEEKLY + MONTHLY


@given(made=instants)
def test_day_by_day_leaves_as_far_back_as_all_at_once(made: list[datetime]) -> None:
    """Each day thins what the day before left; nothing may be gone that is wanted later."""
    there: set[datetime] = set()
    for each in sorted(made):
        there = kept({*there, each})
    assert len(there) >= min(DAILY, len({each.date() for each in made}))
    if made:
        months = sorted({(each.year, each.month) for each in made})[-MONTHLY:]
        assert {(each.year, each.month) for each in there} >= set(months)
