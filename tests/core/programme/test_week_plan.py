"""Which strands are due on which day, and how the week gives way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.intake import Intake
from rehab_desktop.core.programme.log import ChangeKind, PlanChange
from rehab_desktop.core.programme.week import control_offsets, week_days, week_number
from rehab_desktop.core.programme.week_plan import WeekPlan, plan_week
from rehab_desktop.core.programme.week_reasons import PlanChangeReason, PlanReason
from tests.fake_programme import programme_guide

M, S, C = Strand.MOBILITY, Strand.STRENGTH, Strand.CONTROL
START = date(2026, 11, 2)


def week(
    number: int = 1,
    today: int = 0,
    *,
    done: Mapping[int, Set[Strand]] | None = None,
    changes: Sequence[PlanChange] = (),
    resting: Mapping[Strand, date] | None = None,
    closed: Set[int] = frozenset(),
    intake: Intake | None = None,
) -> WeekPlan:
    """A week seen from its day `today`; days are counted from its first one, 0."""
    first = week_days(START, number)[0]
    return plan_week(
        programme_guide(),
        START,
        number,
        today=first + timedelta(days=today),
        done={first + timedelta(days=day): strands for day, strands in (done or {}).items()},
        changes=changes,
        resting=resting,
        closed={first + timedelta(days=day) for day in closed},
        intake=intake,
    )


def days_of(plan: WeekPlan, strand: Strand) -> list[int]:
    return [n for n, one in enumerate(plan.days) if strand in one.due]


def change(kind: ChangeKind, strand: Strand, on: int, to: int | None = None) -> PlanChange:
    return PlanChange(
        id=f"{kind}-{on}",
        kind=kind,
        strand=strand,
        on_day=START + timedelta(days=on),
        to_day=None if to is None else START + timedelta(days=to),
    )


def on(day: int) -> date:
    return START + timedelta(days=day)


def test_weeks_are_counted_from_the_start() -> None:
    assert week_number(START, START) == 1
    assert week_number(START, on(6)) == 1
    assert week_number(START, on(7)) == 2
    assert week_number(START, on(-1)) == 0


def test_each_stage_has_its_days() -> None:
    found = {
        number: tuple(len(days_of(week(number), strand)) for strand in (M, S, C))
        for number in (1, 3, 6, 9)
    }
    assert found == {1: (7, 2, 0), 3: (5, 3, 1), 6: (5, 3, 2), 9: (4, 2, 2)}
    assert all(not week(number).reasons for number in found)


def test_control_lies_48_to_72_hours_apart_on_days_without_strength() -> None:
    plan = week(6)
    control, strength = days_of(plan, C), days_of(plan, S)
    assert not set(control) & set(strength)
    assert control[1] - control[0] in (2, 3)
    # Where so many days cannot be apart enough there are fewer of them.
    assert control_offsets(7, (), 2) == (0, 2, 4, 6)
    assert control_offsets(2, (), 2, among=(1, 5)) == (5,)


def test_a_day_lists_what_is_due_in_the_order_of_doing_it() -> None:
    assert week().day(START).due == (M, S)
    assert week().days[1].due == (M,)


def test_a_missed_strength_comes_later_and_the_week_says_so() -> None:
    plan = week(3, today=1)
    first = plan.days[0].day
    # Sunday is for control: what was missed does not come on top of it.
    assert days_of(plan, S) == [1, 3, 5]
    assert plan.days[0].missed == (M, S)
    assert plan.reasons[0] == PlanChangeReason(
        why=PlanReason.MISSED, strand=S, day=first, to_day=on(15)
    )


def test_strength_of_the_day_before_the_week_pushes_the_first_one_on() -> None:
    plan = week(1, done={-1: {S}})
    assert days_of(plan, S) == [1, 3]
    assert plan.reasons[0] == PlanChangeReason(
        why=PlanReason.SHIFTED, strand=S, day=on(0), to_day=on(1)
    )


def test_a_moved_day_makes_the_others_give_way() -> None:
    plan = week(1, changes=[change(ChangeKind.MOVED, S, 0, 2)])
    assert days_of(plan, S) == [2, 4]
    assert [reason.why for reason in plan.reasons] == [PlanReason.SHIFTED, PlanReason.MOVED]
    assert plan.reasons[1].to_day == on(2)


def test_what_is_left_out_is_not_made_up_for() -> None:
    plan = week(1, changes=[change(ChangeKind.SKIPPED, S, 0)])
    assert days_of(plan, S) == [3]
    assert [reason.why for reason in plan.reasons] == [PlanReason.SKIPPED]


def test_mobility_that_is_left_out_needs_no_other_words() -> None:
    plan = week(1, changes=[change(ChangeKind.SKIPPED, M, 2)])
    assert days_of(plan, M) == [0, 1, 3, 4, 5, 6]


def test_what_is_added_stands_even_beside_another_and_says_what_that_asks() -> None:
    plan = week(1, today=1, done={0: {S}}, changes=[change(ChangeKind.ADDED, S, 1)])
    assert days_of(plan, S) == [0, 1, 3]
    assert plan.reasons[0] == PlanChangeReason(
        why=PlanReason.CLOSE, strand=S, day=on(0), to_day=on(1)
    )
    assert plan.reasons[-1].why is PlanReason.ADDED


def test_an_added_day_that_passed_is_missed_like_any_other() -> None:
    plan = week(1, today=2, done={0: {S}}, changes=[change(ChangeKind.ADDED, C, 1)])
    assert plan.days[1].missed == (M, C)
    assert plan.day(on(2)).due == (M, C)


def test_a_strand_that_rests_comes_back_after_it() -> None:
    plan = week(1, resting={S: on(2)})
    assert days_of(plan, S)[0] >= 2
    assert plan.reasons[0] == PlanChangeReason(
        why=PlanReason.RESTING, strand=S, day=on(0), to_day=on(2)
    )
    assert week(1, today=3, resting={S: on(2)}).reasons[0].why is not PlanReason.RESTING


def test_a_day_that_no_longer_fits_is_dropped_in_words() -> None:
    plan = week(3, today=5)
    assert days_of(plan, S) == [5]
    assert plan.reasons[-1].why is PlanReason.DROPPED
    # With the usual days all gone and none missed, the day of now is named.
    crowded = week(1, today=6, done={5: {S}}, changes=[change(ChangeKind.SKIPPED, S, 0)])
    assert days_of(crowded, S) == [5]


def test_something_moved_back_is_wanted_where_it_was() -> None:
    there = change(ChangeKind.MOVED, S, 0, 2)
    back = change(ChangeKind.MOVED, S, 2, 0)
    assert days_of(week(1, changes=[there, back]), S) == [0, 3]


def test_a_day_without_training_takes_no_room_from_a_later_one() -> None:
    """Five days a week; three are done, and after a red run the next two are without training."""
    done = {0: {M}, 2: {M, S}, 3: {M}}
    plan = week(1, today=4, done=done, closed={4, 5}, intake=Intake(day=START, days=5))
    assert days_of(plan, M) == [0, 2, 3, 6]
    seen_then = week(1, today=6, done=done, closed={4, 5}, intake=Intake(day=START, days=5))
    assert days_of(seen_then, M) == days_of(plan, M)


DAYS = st.integers(min_value=0, max_value=6)
STRANDS = st.sampled_from(Strand)


@given(
    number=st.integers(min_value=1, max_value=12),
    today=DAYS,
    done=st.dictionaries(st.integers(-3, 6), st.sets(STRANDS, max_size=3), max_size=6),
)
def test_strength_and_control_keep_their_distance_whatever_was_done(
    number: int, today: int, done: dict[int, set[Strand]]
) -> None:
    done = {day: strands for day, strands in done.items() if day <= today}
    plan = week(number, today, done=done)
    for strand in (S, C):
        facts = {day for day, strands in done.items() if strand in strands}
        planned = sorted({*days_of(plan, strand), *facts})
        for earlier, later in pairwise(planned):
            # What was done lies as it lies; what is planned keeps away from all of it.
            assert later - earlier >= 2 or {earlier, later} <= facts
    assert week(number, today, done=done) == plan
