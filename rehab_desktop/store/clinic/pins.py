"""The PINs of the therapists, as hashes. Implements `core.clinic.pin.PinStore` and `LiftTrail`."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.pin import check_pin
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.writing import enter, stamp, upsert, write
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.pin_hash import hash_pin, is_pin
from rehab_desktop.store.sql import all_rows

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

TABLE = "therapist_pin"
CURTAIN = "curtain"
"""What the trail names in place of a table where somebody lifts the curtain or tries to."""


class SqlitePins:
    """A hash is compared on a thread of its own: it takes some 40 ms, and a session's check-points
    wait for the file's thread.
    """

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pins")

    def close(self) -> None:
        """End the thread, once what was asked is answered."""
        self._thread.shutdown()

    def who_has(self) -> Future[frozenset[str]]:
        return self._history.ask_file(lambda db: frozenset(_hashes(db)))

    def is_pin_of(self, therapist: str, pin: str) -> Future[bool]:
        return self._thread.submit(self._is_pin_of, therapist, pin)

    def _is_pin_of(self, therapist: str, pin: str) -> bool:
        hashed = self._history.ask_file(_hashes).result().get(therapist)
        return hashed is not None and is_pin(pin, hashed)

    def choose(self, pin: str, author: Author) -> Future[None]:
        return self._thread.submit(self._choose, pin, author)

    def _choose(self, pin: str, author: Author) -> None:
        check_pin(pin)
        write(self._history, partial(_put, author=author, hashed=hash_pin(pin))).result()

    def lifted(self, author: Author) -> Future[None]:
        return self._enter(Act.UNLOCKED, author)

    def refused(self, author: Author) -> Future[None]:
        return self._enter(Act.UNLOCK_FAILED, author)

    def _enter(self, act: Act, author: Author) -> Future[None]:
        record = author.therapist
        return write(
            self._history, lambda db: enter(db, author, act, CURTAIN, record, {}, person=None)
        )


def _hashes(db: Database) -> Mapping[str, str]:
    """The hashes of those who may work here, by their ids."""
    found = all_rows(
        db,
        f"SELECT {TABLE}.* FROM {TABLE} JOIN therapist ON therapist.id = {TABLE}.therapist"
        " WHERE therapist.active = 1 ORDER BY therapist.letters",
    )
    return {row["therapist"]: row["hash"] for row in found}


def _put(db: Database, author: Author, hashed: str) -> None:
    row = {"therapist": author.therapist, "hash": hashed, **stamp("made", author.at)}
    upsert(db, TABLE, row, key=("therapist",))
    # The digest covers the day and not the hash: the trail is printed and handed on.
    enter(db, author, Act.CHANGED, TABLE, author.therapist, stamp("made", author.at), person=None)
