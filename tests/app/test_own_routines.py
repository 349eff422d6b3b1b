"""Own routines beside the built-in ones, over the real file and the real checks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rehab_desktop.app.library import Library
from rehab_desktop.app.overlay import OverlayMapping
from rehab_desktop.app.own_routines import OwnRoutines
from rehab_desktop.app.resuming import first_side_of, routine_of
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.core.content.draft import Draft, draft_of
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.session.timeline import total
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.own_routines import SqliteRoutines
from tests.app.stage import World
from tests.catalogue.conftest import FOLDER

NOW = datetime(2026, 5, 1, 7, 30, tzinfo=UTC)
CATALOGUE = load_catalogue(FOLDER)
MINE = Routine(id="mine", title="Mine", items=(Item(exercise="roller-bridge", sets=2),))


@pytest.fixture
def history(tmp_path: Path) -> Iterator[SqliteHistory]:
    history = SqliteHistory(tmp_path / "history.sqlite")
    yield history
    history.close()


class Own:
    """The use case with the mapping it fills, as a start of the app makes them."""

    def __init__(self, history: SqliteHistory, *, ask: bool = True) -> None:
        self.offered: OverlayMapping[Routine] = OverlayMapping(CATALOGUE.routines)
        self.store = SqliteRoutines(history)
        self.routines = OwnRoutines(
            routines=self.offered,
            exercises=CATALOGUE.exercises,
            store=self.store,
            texts=RoutineTexts(CATALOGUE.sources),
            wall=lambda: NOW,
        )
        self.told = 0
        self.routines.subscribe(self._hear)
        if ask:
            self.routines.offer(self.routines.load().result())

    def _hear(self) -> None:
        self.told += 1


@pytest.fixture
def own(history: SqliteHistory) -> Own:
    return Own(history)


def test_a_new_routine_is_offered_first_and_after_a_restart(
    history: SqliteHistory, own: Own
) -> None:
    kept = own.routines.add(MINE)
    assert own.told == 2
    for offered in (own.offered, Own(history).offered):
        assert next(iter(offered.values())) == kept
        assert len(offered) == len(CATALOGUE.routines) + 1
    assert own.routines.is_own("mine")
    assert not own.routines.is_own("strength")


def test_what_is_changed_before_the_store_has_answered_is_not_taken_back(own: Own) -> None:
    own.routines.add(MINE)
    own.routines.add(replace(MINE, id="other", title="Other"))
    asked = own.routines.load()
    own.routines.delete("other")
    longer = own.routines.replace(replace(MINE, title="Mine, longer"))
    new = own.routines.add(replace(MINE, id="new", title="New"))
    own.routines.offer(asked.result())
    assert list(own.offered.own.values()) == [longer, new]


def test_one_made_before_the_store_has_answered_replaces_none_there(
    history: SqliteHistory, own: Own
) -> None:
    old = own.routines.add(MINE)
    later = Own(history, ask=False)
    asked = later.routines.load()
    new = later.routines.add(replace(MINE, title="Mine again"))
    later.routines.offer(asked.result())
    assert set(later.offered.own.values()) == {old, new}
    assert set(Own(history).offered.own.values()) == {old, new}


def test_ids_and_titles_never_clash(own: Own) -> None:
    assert own.routines.add(replace(MINE, id="strength")).id == "strength-2"
    assert own.routines.add(replace(MINE, id="strength")).id == "strength-3"
    assert own.routines.free_title("Mine") == "Mine 2"
    with pytest.raises(ValueError, match="built in"):
        own.offered.put("strength", MINE)


def test_a_saved_draft_is_a_new_routine_or_the_changed_one(own: Own) -> None:
    first = own.routines.save(Draft(title="Knee, mornings", items=MINE.items))
    assert first.id == "knee-mornings"
    changed = own.routines.save(replace(draft_of(first, id_=first.id), title="Evenings"))
    assert (changed.id, changed.title) == ("knee-mornings", "Evenings")
    assert list(own.offered.own.values()) == [changed]
    with pytest.raises(ValueError, match="items: is empty"):
        own.routines.save(Draft(title="Empty"))


def test_a_deleted_routine_comes_back(history: SqliteHistory, own: Own) -> None:
    kept = own.routines.add(MINE)
    assert own.routines.delete("mine") == kept
    assert list(own.offered) == list(CATALOGUE.routines)
    assert not Own(history).offered.own
    own.routines.replace(kept)
    assert Own(history).offered["mine"] == kept


def test_one_that_cannot_be_read_stays_and_says_why(history: SqliteHistory, own: Own) -> None:
    text = own.routines.text_of(MINE).replace("roller-bridge", "rowing")
    stored = own.routines.add(MINE)
    own.store.put(replace(own.store.routines().result()[0], content=text)).result()
    again = Own(history)
    [unusable] = again.routines.unusable
    assert unusable.stored.title == "Mine"
    assert "'rowing' is not in the catalogue" in [one.message for one in unusable.problems]
    assert stored.id not in again.offered
    assert again.routines.add(MINE).id == "mine-2"
    again.routines.delete_unusable("mine")
    assert not again.routines.unusable
    assert list(Own(history).offered.own) == ["mine-2"]


def test_the_draft_outlives_a_restart(history: SqliteHistory, own: Own) -> None:
    draft = Draft(id="mine", title="", items=MINE.items)
    own.routines.keep_draft(draft)
    again = Own(history).routines
    assert again.read_draft(again.load_draft().result()) == draft
    again.drop_draft()
    assert again.read_draft(again.load_draft().result()) is None
    assert again.read_draft("no toml") is None


def library(*own: Routine) -> Library:
    offered = OverlayMapping(CATALOGUE.routines)
    for routine in own:
        offered.put(routine.id, routine)
    return Library(exercises=CATALOGUE.exercises, routines=offered, clips={})


LONGER = replace(
    MINE,
    items=(
        TimedBlock(id="easy-march", title="Walk", seconds=60),
        Item(exercise="wall-calf-strides", first_side=Side.RIGHT),
        Item(exercise="door-frame-push", clip="own-1"),
    ),
)


@pytest.mark.parametrize("fate", ["kept", "deleted", "changed"])
def test_a_session_goes_on_whatever_became_of_its_routine(fate: str) -> None:
    world = World(library=library(LONGER))
    runner = world.sessions.start("mine", first=Side.RIGHT)
    world.go(runner, 70)
    offered = world.library.routines
    assert isinstance(offered, OverlayMapping)
    if fate == "deleted":
        offered.pop("mine")
    if fate == "changed":
        offered.put("mine", replace(LONGER, items=LONGER.items[1:]))
    found = world.sessions.interrupted().result()
    assert found is not None
    again = world.sessions.resume(found)
    assert again.state.steps == runner.state.steps
    assert again.routine.title == "Mine"
    assert len(again.routine.items) == 3
    assert (again.routine == LONGER) is (fate == "kept")
    again.resume()
    world.go(again, 15)
    again.hurts()
    assert again.easier_options()
    again.ease()
    again.end(keep=True)
    [record] = world.history.records.values()
    assert (record.routine, record.title) == ("mine", "Mine")


def test_the_side_a_session_began_with_is_read_from_items_without_one_of_their_own() -> None:
    for first in Side:
        steps = library().steps(LONGER, first)
        assert first_side_of(steps, LONGER) is first
    assert first_side_of(library().steps(MINE), MINE) is Side.LEFT


def test_what_the_steps_tell_makes_a_routine_again() -> None:
    steps = library().steps(LONGER)
    made = routine_of(steps, "gone", "Gone", library())
    assert [type(item) for item in made.items] == [TimedBlock, Item, Item]
    assert made.items[2].clip == "own-1"
    assert total(library().steps(made)) == total(steps)
    bare = Library(exercises={}, routines={}, clips={})
    assert all(isinstance(item, TimedBlock) for item in routine_of(steps, "x", "X", bare).items)
