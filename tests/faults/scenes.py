"""What a recorded or killed process does with a history.

    python -m tests.faults.scenes SCENE FILE

It says `finished ID` once a session is acknowledged, `signed ID` once a record of a clinic is, and
`refused CLASS` when a session was not stored.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from rehab_desktop.cli import main
from rehab_desktop.commands import clinic_people
from rehab_desktop.core.clinic.block import PersonBlock
from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.person import Person, Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.paths import CLINIC_FILE
from rehab_desktop.store import (
    backups,
    changing,
    engine,
    erasing,
    rewriting,
    staying_blocked,
    trail,
    unlocking,
)
from rehab_desktop.store.backup_places import BackupPlaces
from rehab_desktop.store.clinic import merging, reading_in
from rehab_desktop.store.clinic.blocks import SqliteBlocks
from rehab_desktop.store.clinic.clinic_file import write_clinic
from rehab_desktop.store.clinic.erasing import SqliteErasing
from rehab_desktop.store.clinic.merging import SqliteMerging
from rehab_desktop.store.clinic.notes import SqliteNotes
from rehab_desktop.store.clinic.people import SqlitePeople
from rehab_desktop.store.clinic.prescriptions import SqlitePrescriptions
from rehab_desktop.store.clinic.reading_in import RunnersFile
from rehab_desktop.store.clinic.therapists import SqliteTherapists
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
from rehab_desktop.store.sql import Statements
from tests.store.builders import a_checkpoint, a_session
from tests.store.clinic.builders import BY_MK, TODAY, a_note, a_prescription, an_amendment
from tests.store.clinic.canaries import CODE, HER

SESSIONS = 6
WORDS = "quiet lantern over gravel"
"""MK's passphrase."""
RUNNERS_FILE = "runner.sqlite"
"""The history file of a runner, beside that of the clinic."""

AB = Therapist(id="ab", letters="AB", role=Role.LEAD)
ANNAS, BOS = (
    PersonBlock(
        id=f"block-{person}", person=person, reason="Asked.", asked_on=TODAY, by="mk", at=BY_MK.at
    )
    for person in ("anna", "bo")
)
_NOTE = staying_blocked.note

KEY, OLD_KEY = FileKey(b"k" * 32), FileKey(b"o" * 32)
RING = KeyRing(current=KEY, older=(OLD_KEY,))


def sessions(path: Path, keys: KeyRing | None = None) -> None:
    """Sessions one after another, in two openings.

    In the second the log goes into the file every few pages: more places to crash at, but each of
    them syncs too, which would hide a commit that does not.
    """
    for opening in range(2):
        if opening == 1:
            _often()
        history = SqliteHistory(path, keys=keys)
        for _ in range(SESSIONS):
            _one(history)
        history.close()


def unsafe_sessions(path: Path) -> None:
    """The same without waiting for the disk: what a power cut must be seen to spoil."""
    _carelessly()
    sessions(path)


def encrypted_sessions(path: Path) -> None:
    """The same in an encrypted file."""
    sessions(path, RING)


def encrypt(path: Path) -> None:
    """Encrypt a plain history that is open, as when somebody asks for it."""
    _use_keys(path, None, RING)


def decrypt(path: Path) -> None:
    _use_keys(path, RING, None)


def change_key(path: Path) -> None:
    """Give a history another key, as when a therapist leaves."""
    _use_keys(path, KeyRing(current=OLD_KEY), RING)


def somebody_leaves(path: Path) -> None:
    """AB leaves the clinic: their slot goes, then the key is changed for everybody else."""
    folder = path.parent
    unlocking.remove_slot(folder, "id-ab")
    keys = unlocking.open_ring(folder, WORDS).keys
    after = unlocking.change_key(folder, keys)
    _use_keys(path, keys, after)


def careless_leaving(path: Path) -> None:
    """The history gets its new key before the slots have it."""
    folder = path.parent
    there = unlocking.keys_of(folder)
    assert there is not None
    keys = there.slots.unlock(there.id, WORDS).keys
    new = FileKey.new()
    _use_keys(path, keys, KeyRing(current=new, older=keys.all))
    slots = there.slots.with_new_key(there.id, keys, new)
    assert there.clinic is not None
    write_clinic(folder / CLINIC_FILE, there.clinic, slots)


def careless_encrypt(path: Path) -> None:
    """The same with names that are given before the disk has the content."""
    for module in (changing, rewriting):
        vars(module)["sync_file"] = lambda file: None
    encrypt(path)


def careless_change_key(path: Path) -> None:
    _carelessly()
    change_key(path)


def careless_back_up(path: Path) -> None:
    """A back-up that gets its name before the disk has it."""
    _carelessly()
    vars(backups)["sync_file"] = lambda file: None
    open_and_close(path)


def open_and_close(path: Path) -> None:
    """As at a start: whatever is due (an update, the daily back-up) is done."""
    history = SqliteHistory(path)
    history.open().result()
    history.close()


def restore(path: Path) -> None:
    """The newest sound back-up in the place of the file."""
    history = SqliteHistory(path)
    history.restore(history.list_backups().result()[0].path).result()
    history.close()


def start_empty(path: Path) -> None:
    """An empty history in the place of the file."""
    history = SqliteHistory(path)
    history.start_empty().result()
    history.open().result()
    history.close()


def clinic_signs(path: Path) -> None:
    """A therapist signs versions and notes of Anna's, and amends each note."""
    history = SqliteHistory(path)
    prescriptions, notes = SqlitePrescriptions(history), SqliteNotes(history)
    people = SqlitePeople(history)
    [episode] = people.chart("anna").result().episodes
    for number in range(3, 6):
        draft = a_prescription(
            episode.id, id=f"version-{number}", version=number, signed_at=None, message="x" * 900
        )
        prescriptions.put_draft(draft, BY_MK).result()
        prescriptions.sign(replace(draft, signed_at=BY_MK.at), BY_MK).result()
        print("signed", draft.id, flush=True)
        note = a_note(id=f"note-{number}", parts={NotePart.PLAN: "x" * 3900})
        notes.put_note(note, BY_MK).result()
        notes.sign_note(replace(note, signed_at=BY_MK.at), BY_MK).result()
        print("signed", note.id, flush=True)
        amendment = an_amendment(id=f"amendment-{number}", note=note.id)
        notes.amend(amendment, BY_MK).result()
        print("signed", amendment.id, flush=True)
    history.close()


def careless_clinic(path: Path) -> None:
    """The same with each entry of the trail in a transaction of its own."""
    entered = trail.add_entry

    def add_entry(db: Statements, *values: Any, **named: Any) -> None:
        db.commit()
        db.execute("BEGIN IMMEDIATE")
        entered(db, *values, **named)

    trail.add_entry = add_entry
    clinic_signs(path)


def erase(path: Path) -> None:
    """Somebody is erased from a clinic with back-ups in two places."""
    history = SqliteHistory(path, places=BackupPlaces(second=path.parent / "stick"))
    SqliteErasing(history).erase(HER, CODE, BY_MK, lambda done, number: None).result()
    print("erased", HER, flush=True)
    history.close()


def careless_erasing(path: Path) -> None:
    """The same without the mark that lets the next opening do the rest."""
    erasing.begin = lambda history, erasures: None
    erase(path)


def merge(path: Path) -> None:
    """Two records of one person are put together."""
    history = SqliteHistory(path)
    SqliteMerging(history).merge("anna", "twice", "AK-1", BY_MK).result()
    print("merged", flush=True)
    history.close()


def take_apart(path: Path) -> None:
    """They are two again."""
    history = SqliteHistory(path)
    SqliteMerging(history).take_apart("twice", BY_MK).result()
    print("apart", flush=True)
    history.close()


def careless_merging(path: Path) -> None:
    """The same with each row in a transaction of its own."""
    changed = vars(merging)["change_row"]

    def change_row(db: Statements, *values: Any) -> None:
        db.commit()
        db.execute("BEGIN IMMEDIATE")
        changed(db, *values)

    vars(merging)["change_row"] = change_row
    merge(path)


def blocks(path: Path) -> None:
    """The lead blocks Anna, has AB lead no longer, and shows Bo to everybody again."""
    history = SqliteHistory(path, places=BackupPlaces(second=path.parent / "stick"))
    kept, therapists = SqliteBlocks(history), SqliteTherapists(history)
    kept.block(ANNAS, BY_MK).result()
    print("blocked", "anna", flush=True)
    therapists.put_therapist(replace(AB, role=Role.ASSISTANT), BY_MK).result()
    print("lowered", AB.id, flush=True)
    kept.lift("bo", BY_MK).result()
    print("lifted", "bo", flush=True)
    history.close()


def careless_blocks(path: Path) -> None:
    """The same with a list that is written after it was said."""
    staying_blocked.note = lambda db, history, places: False
    blocks(path)
    vars(staying_blocked)["note"] = _NOTE
    open_and_close(path)


def adds_a_runner(path: Path) -> None:
    """Bo Specht comes to the clinic with the history file of a runner."""
    folder, source = str(path.parent), str(path.with_name(RUNNERS_FILE))
    name = ("--family", "Specht", "--given", "Bo")
    done = main(["--data-dir", folder, "people", "add", *name, "--from", source, "--yes"])
    print("added", done, flush=True)


def careless_adding(path: Path) -> None:
    """The same in two transactions: the person, then what the file holds."""

    def add_with(
        history: SqliteHistory, found: RunnersFile, person: Person, author: Author
    ) -> Future[None]:
        SqlitePeople(history).put_person(person, author).result()
        return reading_in.read_in(history, found, person.id, author)

    vars(clinic_people)["add_with"] = add_with
    adds_a_runner(path)


def whatever_is_refused(path: Path) -> None:
    """Many sessions; the caller makes some of them fail."""
    history = SqliteHistory(path, retry_s=3600)
    for _ in range(12):
        record = a_session()
        error = history.add(record).exception()
        print("refused " + type(error).__name__ if error else "finished " + record.id, flush=True)
    history.close()


def _use_keys(path: Path, before: KeyRing | None, after: KeyRing | None) -> None:
    history = SqliteHistory(path, keys=before)
    history.open().result()
    assert not history.use_keys(after).result().left
    history.open().result()
    history.close()


def _carelessly() -> None:
    kept = engine._settings
    engine._settings = lambda: (
        "synchronous = OFF" if each.startswith("synchronous") else each for each in kept()
    )


def _often() -> None:
    """Have the log emptied into the file every few pages, so that a recording holds that too."""
    kept = engine._settings

    def settings() -> object:
        yield from kept()
        yield "wal_autocheckpoint = 12"

    engine._settings = settings  # type: ignore[assignment]


def _one(history: SqliteHistory) -> None:
    session = str(uuid4())
    for step in range(2):
        now = datetime.now(UTC)
        running = a_checkpoint(id=session, saved_at=now, state=str(step), plan="x" * 9_000)
        history.save_checkpoint(running).result()
    history.add(a_session(id=session)).result()
    print("finished", session, flush=True)


SCENES: dict[str, Callable[[Path], None]] = {
    scene.__name__: scene
    for scene in (
        sessions,
        unsafe_sessions,
        encrypted_sessions,
        encrypt,
        decrypt,
        change_key,
        somebody_leaves,
        careless_leaving,
        careless_encrypt,
        careless_change_key,
        careless_back_up,
        open_and_close,
        restore,
        start_empty,
        clinic_signs,
        careless_clinic,
        erase,
        careless_erasing,
        merge,
        take_apart,
        careless_merging,
        blocks,
        careless_blocks,
        adds_a_runner,
        careless_adding,
        whatever_is_refused,
    )
}

if __name__ == "__main__":
    SCENES[sys.argv[1]](Path(sys.argv[2]))
