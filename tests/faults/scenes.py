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
from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.store import backups, engine, trail
from rehab_desktop.store.clinic import reading_in
from rehab_desktop.store.clinic.notes import SqliteNotes
from rehab_desktop.store.clinic.people import SqlitePeople
from rehab_desktop.store.clinic.prescriptions import SqlitePrescriptions
from rehab_desktop.store.clinic.reading_in import RunnersFile
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import Statements
from tests.store.builders import a_checkpoint, a_session
from tests.store.clinic.builders import BY_MK, a_note, a_prescription, an_amendment

SESSIONS = 6
RUNNERS_FILE = "runner.sqlite"
"""The history file of a runner, beside that of the clinic."""


def sessions(path: Path) -> None:
    """Sessions one after another, in two openings.

    In the second the log goes into the file every few pages: more places to crash at, but each of
    them syncs too, which would hide a commit that does not.
    """
    for opening in range(2):
        if opening == 1:
            _often()
        history = SqliteHistory(path)
        for _ in range(SESSIONS):
            _one(history)
        history.close()


def unsafe_sessions(path: Path) -> None:
    """The same without waiting for the disk: what a power cut must be seen to spoil."""
    _carelessly()
    sessions(path)


def careless_back_up(path: Path) -> None:
    """A back-up that gets its name before the disk has it."""
    _carelessly()
    backups._sync = lambda path: None
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
        careless_back_up,
        open_and_close,
        restore,
        start_empty,
        clinic_signs,
        careless_clinic,
        adds_a_runner,
        careless_adding,
        whatever_is_refused,
    )
}

if __name__ == "__main__":
    SCENES[sys.argv[1]](Path(sys.argv[2]))
