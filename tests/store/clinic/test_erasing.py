"""Who is erased is in no file any more, comes back with no back-up, and nobody else is touched."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from rehab_desktop.core.clinic.erasure import WrongCode
from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import NotAllowed
from rehab_desktop.core.clinic.trail import Act, first_wrong
from rehab_desktop.store.backup_places import BackupPlaces
from rehab_desktop.store.clinic.copying import SqliteCopies
from rehab_desktop.store.clinic.erasing import SqliteErasing
from rehab_desktop.store.contents import check_file
from rehab_desktop.store.erased_file import (
    ERASED_FILE,
    Erasure,
    LedgerUnreadable,
    read_ledger,
    write_ledger,
)
from rehab_desktop.store.errors import StoreError
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
from rehab_desktop.store.person_tables import PERSON_TABLES, WhenErased
from tests.store.builders import EVENING, a_checkpoint, a_session
from tests.store.clinic.builders import BY_MK, ClinicStores, fill, open_clinic
from tests.store.clinic.canaries import (
    CODE,
    HER,
    TWICE,
    digest_of_others,
    fill_with_canaries,
    filled,
    found_in,
)

RELEASED = Path(__file__).parents[2] / "data" / "store"
RING = KeyRing(current=FileKey(bytes(range(32))))
NOTHING = frozenset({"event"})
"""The tables in which somebody who was erased still stands: the trail, by random ids."""


class Folder:
    """A clinic's folder with a second place, as `keys` have it, opened as often as wanted."""

    def __init__(self, place: Path, keys: KeyRing | None) -> None:
        self.data = place / "data"
        self.stick = place / "stick"
        self.stick.mkdir(parents=True)
        self.places = BackupPlaces(second=self.stick)
        self.keys = keys
        self.now = EVENING

    def open(self) -> SqliteHistory:
        self.now += timedelta(days=1)
        now: datetime = self.now
        return SqliteHistory(
            self.data / "history.sqlite", now=lambda: now, keys=self.keys, places=self.places
        )

    def found(self) -> set[str]:
        """Where the odd word stands, by the names of the files."""
        both = (*found_in(self.data, self.keys), *found_in(self.stick, self.keys))
        return {one.path.name for one in both}

    def erase(self, history: SqliteHistory) -> None:
        SqliteErasing(history).erase(HER, CODE, BY_MK, lambda done, number: None).result()


@pytest.fixture(params=[None, RING], ids=["plain", "encrypted"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Folder:
    """Two people, one with odd words; three back-ups, each with its copy, and a replaced file."""
    made = Folder(tmp_path, request.param)
    with closing(made.open()) as history:
        clinic = open_clinic(history)
        fill(clinic)
        fill_with_canaries(clinic)
        history.back_up().result()
    with closing(made.open()) as history:  # with the back-up of its day
        backup = history.back_up().result()
        history.restore(backup.path).result()
        history.open().result()
    return made


@pytest.fixture
def opened(folder: Folder) -> Iterator[ClinicStores]:
    with closing(folder.open()) as history:
        yield open_clinic(history)


def test_she_has_something_in_every_table_of_the_list(opened: ClinicStores) -> None:
    """The control of the tests below."""
    there = opened.history.ask_file(lambda db: filled(db, HER)).result()
    assert there == {one.name for one in PERSON_TABLES}


def test_the_look_for_the_word_finds_it_in_the_file_and_in_each_back_up(folder: Folder) -> None:
    """The control of the tests below."""
    copies = {file.name for file in folder.stick.rglob("history-*.sqlite")}
    assert len(copies) >= 2
    assert folder.found() >= {"history.sqlite", *copies}
    replaced = [*(folder.data / "replaced").rglob("history.sqlite")]
    assert {one.path for one in found_in(folder.data, folder.keys)} > set(replaced)


def test_no_word_of_her_is_left_in_the_file_its_log_or_any_back_up(
    folder: Folder, opened: ClinicStores
) -> None:
    folder.erase(opened.history)
    assert folder.found() == set()  # with the file open, so with its log
    assert opened.history.ask_file(lambda db: filled(db, HER)).result() == NOTHING
    opened.history.close()
    assert folder.found() == set()


def test_of_everybody_else_not_a_value_changes(folder: Folder, opened: ClinicStores) -> None:
    ask = opened.history.ask_file
    before = ask(digest_of_others).result()
    folder.erase(opened.history)
    assert ask(digest_of_others).result() == before
    assert opened.chart("anna").notes
    assert opened.history.check().result().sessions == 0


def test_a_plan_that_somebody_else_did_too_stays(folder: Folder, opened: ClinicStores) -> None:
    """Two who did the very same share one row."""
    same = a_checkpoint(id="shared-1", title="Same")
    for person, id_ in (("anna", "shared-1"), (HER, "shared-2")):
        history = opened.history.of(person)
        history.save_checkpoint(a_checkpoint(id=id_, plan=same.plan)).result()
        history.add(a_session(id=id_)).result()

    def plans() -> list[str]:
        sql = "SELECT DISTINCT plan FROM session WHERE id LIKE 'shared-%'"
        found = opened.history.ask_file(lambda db: [row[0] for row in db.execute(sql)]).result()
        return [one for one in found if one is not None]

    [shared] = plans()
    folder.erase(opened.history)
    assert plans() == [shared]
    assert opened.history.check().result().sessions == 1


def test_the_trail_stays_right_and_keeps_a_random_id_only(
    folder: Folder, opened: ClinicStores
) -> None:
    folder.erase(opened.history)
    entries = opened.trail.trail().result()
    assert first_wrong(entries) is None
    for entry, person in zip(entries[-2:], (HER, TWICE), strict=True):
        assert (entry.act, entry.person, entry.therapist) == (Act.ERASED, person, "mk")
    erased = [(one.person, one.day, one.pending) for one in read_ledger(folder.data)]
    assert erased == [(person, EVENING.date(), False) for person in (HER, TWICE)]
    assert CODE.encode() not in (folder.data / ERASED_FILE).read_bytes()


def test_a_back_up_from_before_is_restored_without_her(
    folder: Folder, opened: ClinicStores, tmp_path: Path
) -> None:
    old = next(iter(sorted((folder.data / "backups").glob("history-*.sqlite"))))
    away = shutil.copy(old, tmp_path / old.name)  # a copy that nobody could reach
    folder.erase(opened.history)
    opened.history.restore(Path(away)).result()
    assert opened.history.ask_file(lambda db: filled(db, HER)).result() <= NOTHING
    entries = opened.trail.trail().result()
    assert first_wrong(entries) is None
    assert entries[-1].act is Act.ERASED
    opened.history.close()
    assert {one.path.name for one in found_in(folder.data, folder.keys)} == set()


def test_on_another_computer_the_place_with_back_ups_keeps_her_out(
    folder: Folder, opened: ClinicStores, tmp_path: Path
) -> None:
    kept = next(iter(folder.stick.rglob("history-*.sqlite")))
    away = tmp_path / kept.name
    shutil.copy(kept, away)
    folder.erase(opened.history)
    opened.history.close()
    second = next(folder.stick.rglob(ERASED_FILE)).parent
    shutil.copy(away, second / kept.name)
    new = SqliteHistory(tmp_path / "new" / "history.sqlite", keys=folder.keys)
    with closing(new):
        new.restore(second / kept.name).result()
        assert new.ask_file(lambda db: filled(db, HER)).result() <= NOTHING
    assert [one.person for one in read_ledger(tmp_path / "new")] == [HER, TWICE]


def test_a_stick_that_was_not_there_is_done_when_it_is_back(
    folder: Folder, opened: ClinicStores
) -> None:
    away = folder.stick.rename(folder.stick.with_name("away"))
    done = SqliteErasing(opened.history).erase(HER, CODE, BY_MK, lambda *_: None).result()
    assert done.second_missed
    opened.history.close()
    away.rename(folder.stick)
    assert folder.found()
    with closing(folder.open()) as history:
        history.open().result()
        history.check().result()  # behind what was put off
    assert folder.found() == set()
    assert not any(one.second_missed for one in read_ledger(folder.data))


def test_a_spoilt_back_up_is_told_by_number_and_left(folder: Folder, opened: ClinicStores) -> None:
    spoilt = next(iter(sorted((folder.data / "backups").glob("history-*.sqlite"))))
    content = bytearray(spoilt.read_bytes())
    content[-1] ^= 1
    spoilt.write_bytes(content)
    done = SqliteErasing(opened.history).erase(HER, CODE, BY_MK, lambda *_: None).result()
    assert done.unread == 1
    assert spoilt.read_bytes() == content
    assert not any(one.pending for one in read_ledger(folder.data))


def test_what_goes_is_told_before_and_how_far_it_is(folder: Folder, opened: ClinicStores) -> None:
    copies, erasing = SqliteCopies(opened.history), SqliteErasing(opened.history)
    copies.copied(HER, "0" * 64, BY_MK).result()
    opened.history.copy_to_places().result()  # so that no copy is made between the two counts
    before = erasing.preview(HER).result()
    assert (before.sessions, before.waiting, before.notes, before.copies) == (1, 1, 1, 1)
    assert before.back_ups >= 4
    steps: list[tuple[int, int]] = []
    done = erasing.erase(HER, CODE, BY_MK, lambda *step: steps.append(step)).result()
    assert steps[0] == (0, before.back_ups)
    assert [one for one, _ in steps] == sorted(one for one, _ in steps)
    assert (done.copies, done.unread, done.second_missed) == (1, 0, False)


@pytest.mark.parametrize("by", ["ab", "mk"])
def test_only_the_lead_who_typed_the_code_erases(
    folder: Folder, opened: ClinicStores, by: str
) -> None:
    therapist = Therapist(id="ab", letters="AB", role=Role.THERAPIST)
    opened.therapists.put_therapist(therapist, BY_MK).result()
    code, error = (CODE, NotAllowed) if by == "ab" else ("ZW-8", WrongCode)
    author = Author(therapist=by, at=EVENING)
    with pytest.raises(error):
        SqliteErasing(opened.history).erase(HER, code, author, lambda *_: None).result()
    there = opened.history.ask_file(lambda db: filled(db, HER)).result()
    assert there == {one.name for one in PERSON_TABLES}
    assert not (folder.data / ERASED_FILE).exists()


def test_somebody_who_was_erased_cannot_be_erased_again_nor_forgotten(
    folder: Folder, opened: ClinicStores
) -> None:
    folder.erase(opened.history)
    with pytest.raises(LookupError):
        folder.erase(opened.history)
    assert [one.person for one in read_ledger(folder.data)] == [HER, TWICE]


def test_where_the_ledger_cannot_be_written_nobody_is_erased(
    folder: Folder, opened: ClinicStores
) -> None:
    (folder.data / ERASED_FILE).mkdir()  # nothing can take the place of a folder
    with pytest.raises(StoreError):
        folder.erase(opened.history)
    there = opened.history.ask_file(lambda db: filled(db, HER)).result()
    assert there == {one.name for one in PERSON_TABLES}


def test_a_ledger_that_is_damaged_lets_nobody_back_in(folder: Folder, opened: ClinicStores) -> None:
    folder.erase(opened.history)
    backup = opened.history.back_up().result()
    opened.history.close()
    (folder.data / ERASED_FILE).write_bytes(b"{")
    with closing(folder.open()) as history:
        with pytest.raises(LedgerUnreadable):
            history.restore(backup.path).result()
        assert history.check().result().sessions == 0  # and the clinic opens all the same


@pytest.mark.parametrize(
    "also",
    [{"pending": True, "person": "nobody"}, {"second_missed": True, "person": HER}],
    ids=["another one is pending", "the second place was missed"],
)
def test_a_line_that_a_hand_wrote_takes_nobody_out_of_the_back_ups(
    folder: Folder, opened: ClinicStores, also: dict[str, Any]
) -> None:
    opened.history.close()
    before = without_digests(folder.found())
    assert len(before) > 3
    by_hand = Erasure(person=HER, day=EVENING.date(), by="mk")
    write_ledger(folder.data, [by_hand, replace(by_hand, **also)])
    with closing(folder.open()) as history:
        history.open().result()
        history.check().result()  # behind what was put off
    assert without_digests(folder.found()) >= before


def without_digests(names: set[str]) -> set[str]:
    """Names of back-ups without what changes where one is written anew."""
    return {name.rsplit("-", 2)[0] for name in names}


def test_a_deeply_nested_ledger_of_the_erased_is_damaged(tmp_path: Path) -> None:
    nested = "[" * 100_000 + "]" * 100_000
    (tmp_path / ERASED_FILE).write_text(f'{{"format": 1, "erased": [], "deep": {nested}}}')
    with pytest.raises(LedgerUnreadable):
        read_ledger(tmp_path)


def test_a_back_up_of_an_older_format_is_written_anew_as_well(tmp_path: Path) -> None:
    """It has fewer tables, and stays in its format."""
    path = tmp_path / "history.sqlite"
    shutil.copy(RELEASED / "clinic-5.db", path)
    with closing(SqliteHistory(path)) as history:
        history.open().result()  # which keeps a back-up of the format before
        [old] = (tmp_path / "backups").glob("*-before-update-*")
        assert b"Kiebitz" in old.read_bytes()
        SqliteErasing(history).erase("anna", "AK-1", BY_MK, lambda *_: None).result()
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert not [file for file in files if b"Kiebitz" in file.read_bytes()]
    [new] = (tmp_path / "backups").glob("*-before-update-*")
    assert check_file(new).format == 5


def test_every_table_that_is_deleted_is_deleted_in_its_turn() -> None:
    kept = {one.name for one in PERSON_TABLES if one.erase is not WhenErased.DELETED}
    assert kept == {"event", "session_plan"}
