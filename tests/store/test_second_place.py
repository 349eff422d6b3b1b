"""The second place for back-ups: each back-up is there too, and what is wrong with it is told."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rehab_desktop.core.history.second_place import SecondPlaceState, SecondTrouble
from rehab_desktop.store import backups, rewriting, second_place
from rehab_desktop.store.backup_names import named_in
from rehab_desktop.store.backup_places import BackupPlaces, copy_beside
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
from tests.store.builders import a_checkpoint, a_session

RING = KeyRing(current=FileKey(b"k" * 32))
MORNING = datetime(2025, 3, 2, 8, tzinfo=UTC)


class Days:
    """Today, as the test says."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def places(tmp_path: Path, path: Path) -> BackupPlaces:
    """A stick, and a file with key slots beside the history."""
    (tmp_path / "stick").mkdir()
    path.parent.mkdir()
    slots = path.with_name("clinic.json")
    slots.write_bytes(b'{"slots": 1}')
    return BackupPlaces(second=tmp_path / "stick", name="rehab-desktop-1a2b", beside=(slots,))


@pytest.fixture
def history(path: Path, places: BackupPlaces, days: Days) -> Iterator[SqliteHistory]:
    with closing(SqliteHistory(path, now=days, keys=RING, places=places)) as history:
        history.add(a_session()).result()
        yield history


def backed_up(history: SqliteHistory) -> backups.BackupFile:
    """A back-up that is copied, or not, by now."""
    made = history.back_up().result()
    history.second_place().result()
    return made


def names(folder: Path) -> set[str]:
    return {named.path.name for named in named_in(folder)}


def test_each_back_up_lies_there_too_with_what_opens_it(
    history: SqliteHistory, path: Path, places: BackupPlaces
) -> None:
    made = backed_up(history)
    there = places.second_folder
    assert there is not None
    assert names(there) == names(backups.folder_of(path)) == {made.path.name}
    assert (there / made.path.name).read_bytes() == made.path.read_bytes()
    for folder in (there, backups.folder_of(path)):
        assert (folder / "clinic.json").read_bytes() == b'{"slots": 1}'
    assert history.second_place().result() == SecondPlaceState(
        folder=str(places.second), copied=MORNING, trouble=None
    )


def test_new_slots_are_copied_when_they_change(
    history: SqliteHistory, path: Path, places: BackupPlaces
) -> None:
    backed_up(history)
    places.beside[0].write_bytes(b'{"slots": 2}')
    history.copy_to_places().result()
    there = places.second_folder
    assert there is not None
    for folder in (there, backups.folder_of(path)):
        assert (folder / "clinic.json").read_bytes() == b'{"slots": 2}'


def test_without_the_stick_the_back_up_is_made_and_the_state_says_since_when(
    history: SqliteHistory, path: Path, places: BackupPlaces, days: Days
) -> None:
    backed_up(history)
    assert places.second is not None
    away = places.second.rename(places.second.with_name("away"))
    days.now += timedelta(days=1)
    made = backed_up(history)
    assert made.path.exists()
    assert not places.second.exists(), "nothing is put on this disk in the place of the stick"
    missed = SecondPlaceState(
        folder=str(places.second), copied=MORNING, trouble=SecondTrouble.MISSING
    )
    assert history.second_place().result() == missed

    away.rename(places.second)
    assert history.copy_to_places().result() == SecondPlaceState(
        folder=str(places.second), copied=days.now, trouble=None
    )
    assert names(places.second / places.name) == names(backups.folder_of(path))


def test_the_state_is_known_after_a_new_start(
    path: Path, history: SqliteHistory, places: BackupPlaces
) -> None:
    backed_up(history)
    history.close()
    assert second_place.state(path, places).copied == MORNING
    elsewhere = BackupPlaces(second=path.parent, name=places.name)
    assert second_place.state(path, elsewhere).copied is None
    assert second_place.state(path, BackupPlaces()) == SecondPlaceState()


def test_a_stick_that_comes_back_gets_what_it_missed_at_the_next_start(
    path: Path, places: BackupPlaces, days: Days
) -> None:
    assert places.second is not None
    away = places.second.rename(places.second.with_name("away"))
    with closing(SqliteHistory(path, now=days, keys=RING, places=places)) as history:
        backed_up(history)
    away.rename(places.second)
    with closing(SqliteHistory(path, now=days, keys=RING, places=places)) as history:
        history.open().result()
    assert names(places.second / places.name) >= names(backups.folder_of(path)) != set()


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (28, SecondTrouble.FULL),
        (30, SecondTrouble.READ_ONLY),
        (5, SecondTrouble.FAILED),
        (19, SecondTrouble.MISSING),
    ],
)
def test_a_stick_that_refuses_fails_no_back_up(
    history: SqliteHistory,
    monkeypatch: pytest.MonkeyPatch,
    error: int,
    trouble: SecondTrouble,
) -> None:
    def refuses(source: Path, target: Path) -> None:
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(second_place, "copy_private_file", refuses)
    assert backed_up(history).path.exists()
    found = history.second_place().result()
    assert (found.copied, found.trouble) == (None, trouble)


def test_two_clinics_on_one_stick_leave_each_others_copies_alone(
    tmp_path: Path, history: SqliteHistory, places: BackupPlaces, days: Days
) -> None:
    backed_up(history)
    second = places.second
    other = BackupPlaces(second=second, name="rehab-desktop-3c4d")
    path = tmp_path / "other" / "history.sqlite"
    with closing(SqliteHistory(path, now=days, places=other)) as another:
        another.add(a_session()).result()
        backed_up(another)
    assert second is not None
    assert sorted(folder.name for folder in second.iterdir()) == [places.name, other.name]
    assert len(names(second / places.name)) == len(names(second / other.name)) == 1


def test_the_second_place_is_thinned_as_the_first(
    path: Path, places: BackupPlaces, days: Days
) -> None:
    for _ in range(15):
        with closing(SqliteHistory(path, now=days, keys=RING, places=places)) as history:
            history.add(a_session()).result()
        days.now += timedelta(days=1)
    here = names(backups.folder_of(path))
    there = places.second_folder
    assert there is not None
    assert names(there) == here
    assert len(here) < 12


def test_what_was_spoilt_here_is_not_copied(
    history: SqliteHistory, places: BackupPlaces, days: Days
) -> None:
    assert places.second is not None
    away = places.second.rename(places.second.with_name("away"))
    made = backed_up(history)
    made.path.write_bytes(made.path.read_bytes()[:-1] + b"x")
    away.rename(places.second)
    days.now += timedelta(days=1)
    newer = backed_up(history)
    assert names(places.second / places.name) == {newer.path.name}


def test_a_place_that_does_not_answer_keeps_no_check_point_waiting(
    history: SqliteHistory, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    monkeypatch.setattr(second_place, "copy_there", lambda *given: answers.wait(60))
    history.back_up().result()
    copied = history.copy_to_places()
    history.save_checkpoint(a_checkpoint()).result(timeout=20)
    assert not copied.done()
    answers.set()
    copied.result(timeout=20)


def test_a_back_up_that_was_written_anew_is_not_copied_as_it_was(
    history: SqliteHistory, path: Path, places: BackupPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An erasure comes between the look at what is missing there and its copying."""
    assert places.second is not None
    away = places.second.rename(places.second.with_name("away"))
    old = backed_up(history).path
    away.rename(places.second)

    def erased_meanwhile(places: BackupPlaces, folder: Path) -> None:
        copy_beside(places, folder)
        rewriting.rewrite_each(path, RING, BackupPlaces())

    monkeypatch.setattr(second_place, "copy_beside", erased_meanwhile)
    seen = list(named_in(backups.folder_of(path)))
    monkeypatch.setattr(
        second_place, "named_in", lambda folder: seen if folder != places.second_folder else ()
    )
    history.copy_to_places().result()
    monkeypatch.undo()
    assert not old.exists()
    assert names(places.second / places.name) == set()
    history.copy_to_places().result()
    assert names(places.second / places.name) == names(backups.folder_of(path)) != {old.name}
