"""Editing ahead: what can be changed of a routine, and what of it is kept for home."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from rehab_desktop.app.clinic import editing_ahead
from rehab_desktop.app.clinic.kept_changes import with_changes_of
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.prescription import Days, PrescribedItem, Prescription
from rehab_desktop.core.content.draft import MOST_ITEMS
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from tests.app.stage import World
from tests.shipped import library

MONDAY = date(2026, 5, 4)
CARDS = library().exercises
WALK = TimedBlock(id="walk", title="Walk", seconds=120)
BREATHE, BRIDGE = Item(exercise="breathing-90-90"), Item(exercise="roller-bridge", sets=2)
ROUTINE = Routine(id="rx", title="Today", items=(WALK, BREATHE, BRIDGE))


def prescription(*items: PrescribedItem) -> Prescription:
    return Prescription(
        id="rx",
        person="p",
        episode="e",
        version=1,
        items=items or tuple(PrescribedItem(item=one) for one in ROUTINE.items),
        from_day=MONDAY,
        author="mk",
        signed_at=datetime(2026, 5, 4, tzinfo=UTC),
    )


def test_more_and_less_are_sets() -> None:
    more = editing_ahead.with_amount(ROUTINE, 2, CARDS, 1)
    assert more.items[2] == replace(BRIDGE, sets=None), "the card's own three sets"
    less = editing_ahead.with_amount(ROUTINE, 2, CARDS, -1)
    assert less.items[2].sets == 1  # type: ignore[union-attr]


def test_less_than_one_set_is_fewer_repetitions_or_a_shorter_hold() -> None:
    one_set = replace(ROUTINE, items=(WALK, BREATHE, replace(BRIDGE, sets=1)))
    less = editing_ahead.with_amount(one_set, 2, CARDS, -1).items[2]
    assert isinstance(less, Item)
    assert less.sets == 1
    assert (less.reps, less.hold_s, less.work_s) != (None, None, None)


def test_a_block_is_shorter_or_longer() -> None:
    assert editing_ahead.with_amount(ROUTINE, 0, CARDS, 1).items[0] == replace(WALK, seconds=150)
    assert editing_ahead.at_another_level(ROUTINE, 0, CARDS, 1) is ROUTINE


def test_levels_stop_at_the_easiest_and_the_hardest() -> None:
    harder = editing_ahead.at_another_level(ROUTINE, 2, CARDS, 1)
    assert harder.items[2].level == "1b"  # type: ignore[union-attr]
    assert editing_ahead.at_another_level(ROUTINE, 2, CARDS, -9).items[2].level is None  # type: ignore[union-attr]
    assert editing_ahead.at_another_level(ROUTINE, 1, CARDS, 1) is ROUTINE


def test_no_more_exercises_come_in_than_a_routine_can_have() -> None:
    full = replace(ROUTINE, items=(BREATHE,) * MOST_ITEMS)
    with pytest.raises(Invalid):
        editing_ahead.added(full, "hip-flip-90-90")


def test_what_is_begun_can_be_less_but_not_left_out() -> None:
    world = World(library=library())
    runner = world.sessions.start_routine(replace(ROUTINE, items=(BREATHE, BRIDGE)))
    assert editing_ahead.may_be_replaced(runner.state, 0) is True
    world.go(runner, 40)
    assert editing_ahead.first_changeable(runner.state) == 0
    assert editing_ahead.may_be_replaced(runner.state, 0) is False
    assert editing_ahead.may_be_replaced(runner.state, 1) is True


def test_what_was_not_changed_asks_for_no_other_version() -> None:
    asked = prescription()
    assert with_changes_of(asked, ROUTINE, MONDAY, CARDS).items == asked.items
    # A resumed session has its numbers written out.
    written = replace(ROUTINE, items=(WALK, BREATHE, replace(BRIDGE, level="1a", sets=2)))
    assert with_changes_of(asked, written, MONDAY, CARDS).items == asked.items


def test_changes_of_today_keep_days_tips_and_what_belongs_to_other_days() -> None:
    tuesdays = Days(weekdays=frozenset({2}))
    twice = Days(times=2)
    asked = prescription(
        PrescribedItem(item=BREATHE, days=tuesdays),
        PrescribedItem(item=replace(BRIDGE, tips=("Slowly.",)), days=twice),
        PrescribedItem(item=Item(exercise="hip-flip-90-90")),
    )
    led = Routine(
        id="rx",
        title="Today",
        items=(
            Item(exercise="roller-bridge", sets=4, level="1b"),
            Item(exercise="standing-rotations"),
        ),
    )
    kept = with_changes_of(asked, led, MONDAY, CARDS)
    first, bridge, new = kept.items
    assert first == asked.items[0]
    assert (bridge.item.sets, bridge.item.level, bridge.item.tips) == (4, "1b", ("Slowly.",))  # type: ignore[union-attr]
    assert bridge.days == twice
    assert (new.key, new.days) == ("standing-rotations", twice)
