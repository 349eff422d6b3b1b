"""Whose history is asked for: each file has its own person, and nobody sees another's."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.past import SqlitePast
from rehab_desktop.store.persons import only_person
from tests.store.builders import a_session

OTHER = "11111111-0000-4000-8000-000000000002"


def person_of(path: Path) -> str:
    history = SqliteHistory(path)
    found = history.ask(lambda _, person: person).result()
    history.close()
    return found


def test_each_new_file_is_about_a_person_of_its_own(tmp_path: Path) -> None:
    one, other = tmp_path / "one.sqlite", tmp_path / "other.sqlite"
    assert person_of(one) == person_of(one)
    assert person_of(one) != person_of(other)


def test_a_person_sees_none_of_another_persons_sessions(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    first = SqliteHistory(path)
    mine = a_session(id="mine")
    first.add(mine).result()
    me = first.ask(lambda _, person: person).result()
    first.ask(lambda db, _: db.execute("INSERT INTO person (id) VALUES (?)", [OTHER])).result()
    first.close()

    second = SqliteHistory(path, person=OTHER)
    theirs = a_session(id="theirs")
    second.add(theirs).result()
    assert second.sessions().result() == [theirs]
    assert SqlitePast(second).count().result() == 1
    second.close()

    third = SqliteHistory(path, person=me)
    assert third.sessions().result() == [mine]
    third.close()


def test_another_persons_history_lies_in_the_same_file(tmp_path: Path) -> None:
    history = SqliteHistory(tmp_path / "history.sqlite")
    me = history.ask(lambda _, person: person).result()
    history.ask_file(lambda db: db.execute("INSERT INTO person (id) VALUES (?)", [OTHER])).result()
    mine, theirs = a_session(id="mine"), a_session(id="theirs")
    history.of(me).add(mine).result()
    history.of(OTHER).add(theirs).result()
    assert history.of(me).sessions().result() == [mine]
    assert history.of(OTHER).sessions().result() == [theirs]
    assert history.of(OTHER).path == history.path
    history.close()


def test_where_a_file_is_about_several_one_has_to_be_named(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    history = SqliteHistory(path)
    history.ask(lambda db, _: db.execute("INSERT INTO person (id) VALUES (?)", [OTHER])).result()
    assert isinstance(history.sessions().exception(), LookupError)
    history.close()


def test_a_file_about_nobody_is_said_to_be_so(tmp_path: Path) -> None:
    history = SqliteHistory(tmp_path / "history.sqlite")
    history.ask(lambda db, _: db.execute("DELETE FROM person")).result()
    with pytest.raises(LookupError, match="not about one person"):
        history.ask(lambda db, _: only_person(db)).result()
    history.close()
