"""The phrases of each therapist. Implements `core.clinic.phrases.PhraseStore`."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.store.clinic.rights import write_as
from rehab_desktop.store.clinic.writing import insert
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import text
from rehab_desktop.store.sql import all_rows

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


class SqlitePhrases:
    """They are words about nobody and no part of the record, so the trail does not tell of them."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def phrases(self, therapist: str) -> Future[Mapping[str, str]]:
        return self._history.ask_file(lambda db: _read(db, therapist))

    def put_phrases(self, phrases: Mapping[str, str], author: Author) -> Future[None]:
        return write_as(
            self._history,
            author,
            Right.TREAT,
            lambda db: _put(db, author.therapist, phrases),
        )


def _read(db: Database, therapist: str) -> Mapping[str, str]:
    found = all_rows(db, "SELECT name, text FROM phrase WHERE therapist = ?", [therapist])
    return {row["name"]: row["text"] for row in found}


def _put(db: Database, therapist: str, phrases: Mapping[str, str]) -> None:
    db.execute("DELETE FROM phrase WHERE therapist = ?", [therapist])
    for name, words in phrases.items():
        insert(db, "phrase", {"therapist": therapist, "name": text(name), "text": text(words)})
