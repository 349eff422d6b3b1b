"""A week of a clinic with odd names and words in everything that can be written, then the faults
that might write one of them down.

python -m tests.faults.canary_week FOLDER STICK

Ends with a segmentation fault while the history is open, so that its log and a parked session are
left as they are.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from rehab_desktop import paths
from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.settings import Settings
from rehab_desktop.composition.clinic_folder import NewLock, make_clinic
from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.second_backups import places_of
from rehab_desktop.composition.start import make_qt
from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.settings_file import SettingsFile
from rehab_desktop.store.unlocking import open_ring
from tests.store.builders import a_checkpoint, a_session
from tests.store.clinic.builders import (
    CONSENT,
    GOAL,
    a_note,
    a_person,
    a_prescription,
    a_template,
    a_visit,
    an_amendment,
    an_observation,
)
from tests.store.keys.cheap import CHEAP, CODE

PASSPHRASE = "quiet lantern over gravel"
DAYS = 7
BEGIN = datetime(2025, 3, 3, 8, tzinfo=UTC)
WORDS = tuple(f"Kanarie{number:02}Zaunkoenig" for number in range(46))
"""What must be found nowhere; each is written at least once."""


class Cage:
    """Gives out the words one after another."""

    def __init__(self) -> None:
        self._left: Iterator[str] = iter(WORDS)

    def word(self) -> str:
        return next(self._left)


def main(folder: Path, stick: Path) -> None:
    make_qt()
    made = new_clinic(name="Praxis", letters="MK", new_id=lambda: "mk")
    cage = Cage()
    lead = replace(made.lead, name=cage.word())
    lock = NewLock(passphrase=PASSPHRASE, code=CODE, costs=CHEAP)
    make_clinic(folder, replace(made, lead=lead), now=lambda: BEGIN, lock=lock)
    settings = Settings(second_backups=str(stick))
    SettingsFile(folder / paths.SETTINGS_FILE, Settings).save(settings)
    place = DataFolder(Options(data_dir=folder))
    assert place.claim()
    logging.getLogger().setLevel(logging.DEBUG)
    for day in range(DAYS):
        with opened(folder, BEGIN + timedelta(days=day)) as (history, stores):
            work(history, stores, day, cage)
    with opened(folder, BEGIN + timedelta(days=DAYS)) as (history, stores):
        refused(history, stores)
        history.view_only().result()
        stores.people.people().result()
    with opened(folder, BEGIN + timedelta(days=DAYS)) as (history, _):
        history.of("person-0").save_checkpoint(a_checkpoint(title=cage.word())).result()
        for word in cage._left:
            history.of("person-0").add(a_session(note=word)).result()
        os.kill(os.getpid(), signal.SIGSEGV)


@contextmanager
def opened(folder: Path, now: datetime) -> Iterator[tuple[SqliteHistory, ClinicStores]]:
    keys = open_ring(folder, PASSPHRASE).keys
    history = SqliteHistory(
        folder / paths.HISTORY_FILE, now=lambda: now, keys=keys, places=places_of(folder)
    )
    with closing(history):
        yield history, ClinicStores.over(history, lambda: now)


def work(history: SqliteHistory, stores: ClinicStores, day: int, cage: Cage) -> None:
    """One day: a new person with something of everything."""
    now = BEGIN + timedelta(days=day)
    by = Author(therapist="mk", at=now)
    person = f"person-{day}"
    stores.people.put_person(
        a_person(
            id=person,
            code=f"AK-{day + 1}",
            family=cage.word(),
            given=cage.word(),
            contact=cage.word(),
        ),
        by,
    ).result()
    [episode] = stores.people.chart(person).result().episodes
    goal = replace(GOAL, id=f"goal-{day}", episode=episode.id, text=cage.word())
    stores.people.put_goal(goal, person, by).result()
    consent = replace(CONSENT, id=f"consent-{day}", person=person, given_at=now)
    stores.people.put_consent(consent, by).result()
    version = a_prescription(
        episode.id, id=f"version-{day}", person=person, message=cage.word(), signed_at=now
    )
    stores.prescriptions.sign(version, by).result()
    stores.visits.put_visit(a_visit(id=f"visit-{day}", person=person), by).result()
    seen = an_observation(
        id=f"seen-{day}", person=person, visit=f"visit-{day}", text=cage.word(), at=now
    )
    stores.visits.put_observation(seen, by).result()
    note = a_note(
        id=f"note-{day}",
        person=person,
        visit=f"visit-{day}",
        parts={NotePart.SUBJECTIVE: WORDS[day] * 9, NotePart.PLAN: WORDS[day + DAYS]},
        fragments=(),
        changed_at=now,
    )
    stores.notes.put_note(note, by).result()
    stores.notes.sign_note(replace(note, signed_at=now), by).result()
    amendment = an_amendment(
        id=f"amendment-{day}", note=note.id, text=WORDS[day + 1], reason=WORDS[day + 2], at=now
    )
    stores.notes.amend(amendment, by).result()
    stores.phrases.put_phrases({"stairs": WORDS[day + 3]}, by).result()
    stores.prescriptions.put_template(
        a_template(id=f"template-{day}", title=WORDS[day + 4]), by
    ).result()
    history.of(person).add(a_session(note=WORDS[day + 5], title=WORDS[day + 6])).result()
    history.back_up().result()


def refused(history: SqliteHistory, stores: ClinicStores) -> None:
    """What the file and the rules refuse, with words in it, is logged."""
    by = Author(therapist="mk", at=BEGIN)
    failed(stores.people.put_person(a_person(code="AK-1", family=WORDS[0]), by))
    signed = a_note(id="note-0", person="person-0", parts={NotePart.PLAN: WORDS[1]})
    failed(stores.notes.put_note(signed, by))
    failed(history.of("person-0").annotate(WORDS[2], pain_after=4, effort=3, note=WORDS[3]))
    history.ask_file(lambda db: db.execute("PRAGMA max_page_count = 1")).result()
    table = f"CREATE TABLE {WORDS[4]} AS SELECT 1"
    refused_by_the_disk: Future[Any] = history.ask_file(lambda db: db.execute(table))
    failed(refused_by_the_disk)
    failed(history.of("person-0").add(a_session(note=WORDS[5] * 20_000)))
    history.ask_file(lambda db: db.execute("PRAGMA max_page_count = 1000000")).result()


def failed(future: Future[Any]) -> None:
    assert future.exception() is not None


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
