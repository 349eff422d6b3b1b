"""What was decided about blocks and roles after a back-up stays, when that back-up is restored."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from rehab_desktop.core.clinic.block import PersonBlock
from rehab_desktop.core.clinic.person import PersonState, Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import Act, first_wrong
from rehab_desktop.store.backup_places import BackupPlaces
from rehab_desktop.store.blocks_and_roles import read_blocks_and_roles, write_blocks_and_roles
from rehab_desktop.store.clinic.blocks import SqliteBlocks
from rehab_desktop.store.clinic.erasing import SqliteErasing
from rehab_desktop.store.clinic.therapists import SqliteTherapists
from rehab_desktop.store.clinic.trail import SqliteTrail
from rehab_desktop.store.erased_file import LedgerUnreadable
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_names import BLOCKS_AND_ROLES_FILE, CLINIC_FILE
from tests.store.builders import EVENING
from tests.store.clinic.builders import (
    BY_MK,
    MK,
    TODAY,
    a_person,
    fill,
    open_clinic,
)

RELEASED = Path(__file__).parents[2] / "data" / "store"
BLOCK = PersonBlock(
    id="block-1",
    person="anna",
    reason="Asked by letter about the knee.",
    asked_on=TODAY - timedelta(days=3),
    by="mk",
    at=EVENING,
)
LATER = Author(therapist="mk", at=EVENING + timedelta(days=1))
AB = Therapist(id="ab", letters="AB", name="Ada Bunting", role=Role.THERAPIST)


class Folder:
    """A clinic with Anna and Bo, led by MK, with AB, and a stick for its back-ups."""

    def __init__(self, place: Path) -> None:
        self.data = place / "data"
        self.data.mkdir(mode=0o700)
        (self.data / CLINIC_FILE).write_text("{}")
        self.stick = place / "stick"
        self.stick.mkdir()
        self.history = self.open()
        self.clinic = open_clinic(self.history)
        fill(self.clinic)
        self.clinic.people.put_person(
            a_person(id="bo", code="BS-2", family="Specht"), BY_MK
        ).result()
        self.clinic.therapists.put_therapist(AB, BY_MK).result()

    def open(self, data: Path | None = None) -> SqliteHistory:
        beside = (self.data / BLOCKS_AND_ROLES_FILE,) if data is None else ()
        places = BackupPlaces(second=self.stick, beside=beside)
        return SqliteHistory((data or self.data) / "history.sqlite", places=places)

    @property
    def second(self) -> Path:
        return self.stick / "rehab-desktop"

    def back_up(self) -> Path:
        """A back-up of now, in a folder that nothing is written to."""
        made = self.history.back_up().result().path
        away = self.data.parent / "away"
        away.mkdir(exist_ok=True)
        return Path(shutil.copy(made, away / made.name))

    def block(self, block: PersonBlock = BLOCK) -> None:
        author = Author(therapist="mk", at=block.at)
        SqliteBlocks(self.history).block(block, author).result()

    def lift(self) -> None:
        SqliteBlocks(self.history).lift("anna", LATER).result()

    def put(self, *therapists: Therapist) -> None:
        for one in therapists:
            self.clinic.therapists.put_therapist(one, BY_MK).result()


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    made = Folder(tmp_path)
    yield made
    made.history.close()


def state(history: SqliteHistory) -> PersonState:
    sql = "SELECT state FROM person WHERE id = 'anna'"
    return PersonState(history.ask_file(lambda db: db.execute(sql).fetchone()[0]).result())


def therapists(history: SqliteHistory) -> dict[str, tuple[Role, bool]]:
    found = SqliteTherapists(history).therapists().result()
    return {one.id: (one.role, one.active) for one in found}


def acts(history: SqliteHistory) -> list[tuple[Act, str, str]]:
    entries = SqliteTrail(history).trail().result()
    assert first_wrong(entries) is None
    return [(one.act, one.record, one.therapist) for one in entries]


def test_who_was_blocked_after_the_back_up_is_blocked_when_it_is_restored(folder: Folder) -> None:
    backup = folder.back_up()
    folder.block()
    folder.history.restore(backup).result()
    assert state(folder.history) is PersonState.BLOCKED
    [block] = SqliteBlocks(folder.history).blocks("anna").result()
    # All of it but its words, which are in no list outside of the file.
    assert block == replace(BLOCK, reason="", reason_lost=True)
    assert acts(folder.history)[-1] == (Act.BLOCKED, "block-1", "mk")


def test_such_a_block_is_looked_into_and_lifted_as_every_other(folder: Folder) -> None:
    backup = folder.back_up()
    folder.block()
    folder.history.restore(backup).result()
    SqliteBlocks(folder.history).look("anna", "look-1", "A letter came.", LATER).result()
    folder.lift()
    assert state(folder.history) is PersonState.ACTIVE
    folder.history.restore(backup).result()
    assert state(folder.history) is PersonState.ACTIVE


def test_a_block_that_was_lifted_after_the_back_up_stays_lifted(folder: Folder) -> None:
    folder.block()
    backup = folder.back_up()
    folder.lift()
    folder.history.restore(backup).result()
    assert state(folder.history) is PersonState.ACTIVE
    [block] = SqliteBlocks(folder.history).blocks("anna").result()
    assert (block.reason, block.lifted_by, block.lifted_at) == (BLOCK.reason, "mk", LATER.at)
    assert acts(folder.history)[-1] == (Act.UNBLOCKED, "block-1", "mk")


def test_of_two_blocks_the_newer_counts(folder: Folder) -> None:
    folder.block()
    backup = folder.back_up()
    folder.lift()
    folder.block(replace(BLOCK, id="block-2", at=LATER.at))
    folder.history.restore(backup).result()
    found = {one.id: one.lifted_at for one in SqliteBlocks(folder.history).blocks("anna").result()}
    assert found == {"block-1": LATER.at, "block-2": None}
    assert state(folder.history) is PersonState.BLOCKED


def test_a_back_up_that_knows_the_block_is_restored_as_it_is(folder: Folder) -> None:
    folder.block()
    backup, before = folder.back_up(), acts(folder.history)
    folder.history.restore(backup).result()
    assert SqliteBlocks(folder.history).blocks("anna").result() == [BLOCK]
    assert acts(folder.history) == before


def test_a_lost_history_does_not_lose_the_block(folder: Folder) -> None:
    backup = folder.back_up()
    folder.block()
    folder.history.close()
    (folder.data / "history.sqlite").unlink()
    with closing(folder.open()) as history:
        history.restore(backup).result()
        assert state(history) is PersonState.BLOCKED


def test_a_lost_computer_does_not_lose_the_block(folder: Folder, tmp_path: Path) -> None:
    folder.back_up()
    folder.block()
    folder.history.close()
    old = next(folder.second.glob("history-*.sqlite"))
    with closing(folder.open(tmp_path / "new")) as history:
        history.restore(old).result()
        assert state(history) is PersonState.BLOCKED


@pytest.mark.parametrize(
    ("after", "now"),
    [
        (replace(AB, active=False), (Role.THERAPIST, False)),
        (replace(AB, role=Role.ASSISTANT), (Role.ASSISTANT, True)),
        (replace(AB, role=Role.LEAD), (Role.LEAD, True)),
    ],
    ids=["left", "lowered", "raised"],
)
def test_what_a_therapist_is_by_now_stays(
    folder: Folder, after: Therapist, now: tuple[Role, bool]
) -> None:
    backup = folder.back_up()
    folder.put(after)
    folder.history.restore(backup).result()
    assert therapists(folder.history) == {"mk": (Role.LEAD, True), "ab": now}
    assert acts(folder.history)[-1] == (Act.CHANGED, "ab", "mk")


def test_a_lead_whom_the_back_up_does_not_know_leads(folder: Folder) -> None:
    """Otherwise nobody would: the one of then has left, and has no passphrase any more."""
    backup = folder.back_up()
    folder.put(Therapist(id="cd", letters="CD", name="Cleo Dohle", role=Role.LEAD))
    folder.put(replace(MK, active=False))
    folder.history.restore(backup).result()
    found = therapists(folder.history)
    assert (found["mk"], found["cd"]) == ((Role.LEAD, False), (Role.LEAD, True))
    by = Author(therapist="cd", at=LATER.at)
    named = Therapist(id="cd", letters="CD", name="Cleo Dohle", role=Role.LEAD)
    folder.clinic.therapists.put_therapist(named, by).result()


def test_a_list_without_a_lead_takes_the_lead_from_nobody(folder: Folder) -> None:
    backup = folder.back_up()
    folder.history.close()
    kept = read_blocks_and_roles(folder.data)
    lowered = tuple(replace(one, role=Role.ASSISTANT, number=9) for one in kept.roles)
    write_blocks_and_roles(folder.data, replace(kept, roles=lowered))
    with closing(folder.open()) as history:
        history.restore(backup).result()
        assert therapists(history)["mk"] == (Role.LEAD, True)


def test_the_list_has_neither_names_nor_reasons_nor_codes(folder: Folder) -> None:
    folder.block()
    content = (folder.data / BLOCKS_AND_ROLES_FILE).read_text()
    for word in ("by letter", "knee", "AK-1", "Kiebitz", "Bunting", "Kranich"):
        assert word not in content
    assert "block-1" in content


def test_a_list_of_a_stick_that_was_away_does_not_win(folder: Folder) -> None:
    backup = folder.back_up()
    folder.block()
    folder.history.copy_to_places().result()
    away = folder.stick.rename(folder.stick.with_name("drawer"))
    folder.lift()
    folder.history.copy_to_places().result()
    away.rename(folder.stick)
    assert [one.blocked for one in read_blocks_and_roles(folder.second).blocks] == [True]
    folder.history.restore(backup).result()
    assert state(folder.history) is PersonState.ACTIVE


@pytest.mark.parametrize("spoil", [Path.unlink, lambda file: file.write_bytes(b"{")])
def test_the_next_opening_writes_a_lost_or_damaged_list_anew(
    folder: Folder, spoil: Callable[[Path], object]
) -> None:
    folder.block()
    folder.history.close()
    before = read_blocks_and_roles(folder.data)
    spoil(folder.data / BLOCKS_AND_ROLES_FILE)
    with closing(folder.open()) as history:
        history.open().result()
    assert read_blocks_and_roles(folder.data) == before


def with_instant(value: str) -> Callable[[str], str]:
    return lambda content: re.sub(r'"at": "[^"]*"', f'"at": "{value}"', content)


def change(file: Path, edit: Callable[[str], str]) -> None:
    file.write_text(edit(file.read_text()))


EDITS = pytest.mark.parametrize(
    "edit",
    [
        lambda content: f'{{"deep": {"[" * 100_000}{"]" * 100_000}, {content[1:]}',
        with_instant("2026-01-01T10:00:00"),
        with_instant("0001-01-01T00:00:00+14:00"),
    ],
    ids=["deeply nested", "an instant without an offset", "an instant before the year 1"],
)


@EDITS
def test_a_list_that_was_edited_into_nonsense_is_damaged(
    folder: Folder, edit: Callable[[str], str]
) -> None:
    backup = folder.back_up()
    folder.block()
    change(folder.data / BLOCKS_AND_ROLES_FILE, edit)
    assert isinstance(folder.history.restore(backup).exception(), LedgerUnreadable)
    assert state(folder.history) is PersonState.BLOCKED


@EDITS
def test_with_such_a_list_people_are_blocked_all_the_same(
    folder: Folder, edit: Callable[[str], str]
) -> None:
    folder.block()
    folder.lift()
    change(folder.data / BLOCKS_AND_ROLES_FILE, edit)
    folder.block(replace(BLOCK, id="block-2", at=LATER.at))
    assert [one.blocked for one in read_blocks_and_roles(folder.data).blocks] == [True]


def test_with_a_damaged_list_nothing_is_restored(folder: Folder) -> None:
    backup = folder.back_up()
    folder.block()
    (folder.data / BLOCKS_AND_ROLES_FILE).write_bytes(b"{")
    error = folder.history.restore(backup).exception()
    assert isinstance(error, LedgerUnreadable)
    assert "blocks and roles" in str(error)
    assert state(folder.history) is PersonState.BLOCKED


def test_a_back_up_of_an_older_format_gets_the_block_too(tmp_path: Path) -> None:
    data = tmp_path / "old"
    data.mkdir(mode=0o700)
    shutil.copy(RELEASED / "clinic-5.db", data / "history.sqlite")
    (data / CLINIC_FILE).write_text("{}")
    with closing(SqliteHistory(data / "history.sqlite")) as history:
        history.open().result()
        [before] = [one for one in history.list_backups().result() if one.contents.format == 5]
        sql = "SELECT id FROM person WHERE code IS NOT NULL LIMIT 1"
        person = history.ask_file(lambda db: db.execute(sql).fetchone()[0]).result()
        SqliteBlocks(history).block(replace(BLOCK, person=person), BY_MK).result()
        history.restore(before.path).result()
        assert [one.id for one in SqliteBlocks(history).blocks(person).result()] == ["block-1"]


def test_who_is_erased_is_on_no_list(folder: Folder) -> None:
    folder.block()
    folder.history.copy_to_places().result()
    SqliteErasing(folder.history).erase("anna", "AK-1", LATER, lambda *_: None).result()
    for place in (folder.data, folder.data / "backups", folder.second):
        assert read_blocks_and_roles(place).roles
        assert read_blocks_and_roles(place).blocks == ()


def test_a_persons_own_training_has_no_list(tmp_path: Path) -> None:
    with closing(SqliteHistory(tmp_path / "history.sqlite")) as history:
        history.open().result()
        backup = history.back_up().result().path
        history.restore(backup).result()
    assert not (tmp_path / BLOCKS_AND_ROLES_FILE).exists()
