"""A routine while it is written, and going back and forth through its changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.content.draft import MOST_ITEMS, Draft, draft_of
from rehab_desktop.core.content.naming import LONGEST, free_id, free_title, plain_id
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.content.undo import MOST, Undoable

ONE, TWO, THREE = (
    Item(exercise="one"),
    TimedBlock(id="two", title="Two", seconds=60),
    Item(exercise="3"),
)
DRAFT = Draft(title="Mine", items=(ONE, TWO, THREE))


def test_items_are_added_removed_put_and_moved() -> None:
    assert Draft().add(ONE, TWO).items == (ONE, TWO)
    assert DRAFT.add(ONE, at=1).items == (ONE, ONE, TWO, THREE)
    assert DRAFT.remove(1).items == (ONE, THREE)
    assert DRAFT.put(2, ONE).items == (ONE, TWO, ONE)
    assert DRAFT.move(0, 2).items == (TWO, THREE, ONE)
    assert DRAFT.move(2, 0).items == (THREE, ONE, TWO)
    assert DRAFT.move(1, 9).items == (ONE, THREE, TWO)
    assert DRAFT.move(1, -9).items == (TWO, ONE, THREE)


def test_too_many_items_are_refused() -> None:
    with pytest.raises(ValueError, match="Split the routine in two"):
        Draft().add(*[ONE] * (MOST_ITEMS + 1))


def test_a_whole_draft_makes_a_routine_and_a_routine_a_draft() -> None:
    draft = replace(DRAFT, title=" Mine ", frequency="Daily", frequency_basis=("CJ",), note="So. ")
    routine = draft.routine("mine")
    assert (routine.id, routine.title, routine.note) == ("mine", "Mine", "So.")
    assert (routine.frequency, routine.frequency_basis) == ("Daily", ("CJ",))
    assert draft_of(routine, id_="mine").routine("mine") == routine
    assert draft_of(routine, title="Copy").title == "Copy"
    assert replace(draft, frequency=" ").routine("mine").frequency_basis == ()


@pytest.mark.parametrize(
    ("draft", "said"),
    [(Draft(title="Mine"), "at least one item"), (replace(DRAFT, title=" "), "Give the routine")],
)
def test_what_is_missing_is_said(draft: Draft, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        draft.routine("mine")


@given(st.lists(st.sampled_from(["undo", "redo", "a", "b", "c"]), max_size=40))
def test_undo_and_redo_walk_through_what_was(moves: list[str]) -> None:
    history = Undoable(now="")
    seen, place = [""], 0
    for move in moves:
        if move == "undo":
            history, place = history.undo(), max(0, place - 1)
        elif move == "redo":
            history, place = history.redo(), min(len(seen) - 1, place + 1)
        elif move != seen[place]:
            history = history.do(move)
            seen, place = [*seen[: place + 1], move], place + 1
        assert history.now == seen[place]
        assert (len(history.past), len(history.future)) == (place, len(seen) - place - 1)


def test_a_run_of_changes_is_undone_together() -> None:
    typed = Undoable(now="")
    for text in ("M", "My", "My knee"):
        typed = typed.do(text, run="title")
    assert typed.undo().now == ""
    other = typed.do("x", run="note").do("y", run="note")
    assert other.undo().now == "My knee"
    assert other.undo().undo().now == ""
    # After an undo the next letter is a change of its own.
    assert typed.undo().do("N", run="title").undo().now == ""


def test_the_same_value_is_no_change() -> None:
    history = Undoable(now=1)
    assert history.do(1) is history
    assert history.undo() is history
    assert history.redo() is history


def test_very_old_changes_are_forgotten() -> None:
    history = Undoable(now=0)
    for value in range(1, MOST + 10):
        history = history.do(value)
    assert len(history.past) == MOST


def test_ids_and_titles_are_free_and_plain() -> None:
    assert plain_id("Älter & größer (1)") == "alter-groer-1"
    assert plain_id("膝") == ""
    assert free_id("膝", ()) == "my-routine"
    assert free_id("Mine", ("mine", "mine-2")) == "mine-3"
    assert free_id("Mine", ()) == "mine"
    assert len(free_id("x" * 90, ("x" * LONGEST,))) <= LONGEST
    assert free_title("Mine", ()) == "Mine"
    assert free_title("Mine", ("Mine", "Mine 2")) == "Mine 3"
