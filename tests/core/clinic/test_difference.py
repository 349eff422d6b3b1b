"""What the next version changes, as it is read beside the old one."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.clinic.difference import DAYS, PrescriptionDifference, difference
from rehab_desktop.core.clinic.prescription import (
    EVERY_DAY,
    Days,
    PrescribedItem,
    Prescription,
    ProgressRule,
)
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Item, TimedBlock
from tests.core.clinic.build import CARDS, WALK, day_of, prescribed, prescription

OLD = prescription(prescribed("bridge", "calf", WALK))


def with_items(*items: str | Item | TimedBlock) -> Prescription:
    return prescription(prescribed(*items), version=2)


def test_the_next_version_as_it_was_is_no_difference() -> None:
    following = OLD.next_version(id_="v2", from_day=day_of(7), author="jo")
    assert difference(OLD, following).empty


def test_what_is_added_and_removed_is_told_with_its_place() -> None:
    found = difference(OLD, with_items("breath", "bridge", WALK))
    assert [(one.place, one.item.key) for one in found.added] == [(0, "breath")]
    assert [(one.place, one.item.key) for one in found.removed] == [(1, "calf")]
    assert not found.changed
    assert not found.reordered


def test_the_changed_values_of_an_item_are_named() -> None:
    bridge = Item(exercise="bridge", level="1", sets=4, first_side=Side.LEFT, tips=("Slowly.",))
    found = difference(OLD, with_items(bridge, "calf", replace(WALK, seconds=600)))
    assert [(one.place, one.values) for one in found.changed] == [
        (0, ("level", "sets", "first_side", "tips")),
        (2, ("seconds",)),
    ]


def test_other_days_are_a_change_of_the_item() -> None:
    new = replace(OLD, items=(replace(OLD.items[0], days=Days(times=3)), *OLD.items[1:]))
    (found,) = difference(OLD, new).changed
    assert found.values == (DAYS,)
    assert (found.old.days, found.new.days) == (EVERY_DAY, Days(times=3))


def test_another_order_is_told_without_any_other_change() -> None:
    found = difference(OLD, with_items(WALK, "bridge", "calf"))
    assert found.reordered
    assert found.order == (2, 0, 1)
    assert (found.added, found.removed, found.changed) == ((), (), ())


def test_message_end_and_rule_are_compared() -> None:
    new = replace(OLD, message="Well done.", until=day_of(20), progress=ProgressRule.FREE)
    found = difference(OLD, new)
    assert found.message
    assert found.message.new == "Well done."
    assert found.until
    assert (found.until.old, found.until.new) == (None, day_of(20))
    assert found.progress
    assert found.progress.new is ProgressRule.FREE


def test_an_exercise_that_is_there_twice_is_compared_one_by_one() -> None:
    twice = with_items("bridge", Item(exercise="bridge", sets=5))
    found = difference(twice, with_items("bridge", Item(exercise="bridge", sets=6)))
    assert [one.place for one in found.changed] == [1]
    found = difference(twice, with_items("bridge"))
    assert [one.place for one in found.removed] == [1]


def test_a_block_is_never_taken_for_an_exercise_of_the_same_name() -> None:
    block = TimedBlock(id="bridge", title="Bridge", seconds=60)
    found = difference(with_items("bridge"), with_items(block))
    assert (len(found.added), len(found.removed), len(found.changed)) == (1, 1, 0)


def test_against_nothing_everything_is_new() -> None:
    found = difference(None, replace(OLD, message="Hello."))
    assert [one.item for one in found.added] == list(OLD.items)
    assert found.message
    assert found.message.old == ""
    assert found.transition_s is None


any_days = st.frozensets(st.integers(1, 7), min_size=1).map(lambda on: Days(weekdays=on)) | (
    st.integers(1, 14).map(lambda times: Days(times=times))
)
any_item = st.builds(
    Item,
    exercise=st.sampled_from([*CARDS, "walk"]),
    sets=st.none() | st.integers(1, 4),
    hold_s=st.none() | st.integers(1, 3).map(float),
    tips=st.lists(st.sampled_from(["Slowly.", "Breathe."]), max_size=2).map(tuple),
) | st.builds(
    TimedBlock,
    id=st.sampled_from(["walk", "bridge"]),
    title=st.just("Walk"),
    seconds=st.sampled_from([60.0, 300.0]),
)
any_items = st.lists(st.builds(PrescribedItem, item=any_item, days=any_days), max_size=6)
versions = st.builds(
    lambda items, message, until, progress, gap: replace(
        prescription(items, signed=False),
        message=message,
        until=until,
        progress=progress,
        transition_s=gap,
    ),
    any_items,
    st.sampled_from(["", "Well done."]),
    st.sampled_from([None, day_of(20)]),
    st.sampled_from(ProgressRule),
    st.sampled_from([15, 30]),
)


def applied(change: PrescriptionDifference, old: Prescription) -> Prescription:
    """The old version with this change, which asks for the same as the new one."""
    by_place = {one.place: one.new for one in change.changed}
    items = [by_place.get(place, old.items[place]) for place in change.order]
    for one in change.added:
        items.insert(one.place, one.item)
    names = ("message", "until", "progress", "transition_s")
    values = {name: getattr(change, name) for name in names}
    return replace(
        old,
        items=tuple(items),
        **{name: one.new for name, one in values.items() if one is not None},
    )


@given(versions, versions)
def test_the_difference_applied_to_the_old_version_gives_the_new_one(
    old: Prescription, new: Prescription
) -> None:
    found = difference(old, new)
    assert applied(found, old) == new
    assert found.empty is (old == new)


@given(versions, versions)
def test_what_is_added_one_way_is_removed_the_other_way(
    old: Prescription, new: Prescription
) -> None:
    there, back = difference(old, new), difference(new, old)
    assert there.added == back.removed
    assert {one.values for one in there.changed} == {one.values for one in back.changed}
    assert there.reordered is back.reordered
