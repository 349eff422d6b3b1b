"""The settings of a person's sessions in the clinic's file. Implements `PersonSettingStore`."""

from __future__ import annotations

import json
from concurrent.futures import Future
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.person_settings import AS_THE_COMPUTER, PersonSettings
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.store.clinic.rights import write_as
from rehab_desktop.store.clinic.writing import enter, upsert
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import all_rows

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

TABLE = "person_setting"


class SqlitePersonSettings:
    """One row for each setting that was chosen, its value as JSON; what is as the computer has it
    needs no row. In the trail the record is the setting's name.
    """

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def settings(self, person: str) -> Future[PersonSettings]:
        return self._history.ask_file(lambda db: _read(db, person))

    def put_settings(self, person: str, settings: PersonSettings, author: Author) -> Future[None]:
        return write_as(
            self._history,
            author,
            Right.TREAT,
            lambda db: _put(db, person, settings, author),
            person=person,
        )


def _read(db: Database, person: str) -> PersonSettings:
    chosen = AS_THE_COMPUTER
    for row in all_rows(db, f"SELECT name, value FROM {TABLE} WHERE person = ?", [person]):
        try:
            # Each by itself: a newer program may have chosen a value that is unknown here.
            chosen = _with(chosen, row["name"], json.loads(row["value"]))
        except Invalid:
            continue
    return chosen


def _with(chosen: PersonSettings, name: str, value: object) -> PersonSettings:
    """The same with this value of the file; a value of another kind is passed over. Raises
    `Invalid` for a number that cannot be chosen.
    """
    match name, value:
        case "voice", bool():
            return replace(chosen, voice=value)
        case "count_down_s", int() if not isinstance(value, bool):
            return replace(chosen, count_down_s=value)
        case "first_side", ("left" | "right"):
            return replace(chosen, first_side=Side(value))
    return chosen


def _put(db: Database, person: str, settings: PersonSettings, author: Author) -> None:
    before = asdict(_read(db, person))
    for name, value in asdict(settings).items():
        if value == before[name]:
            continue
        row = {"person": person, "name": name, "value": json.dumps(value)}
        if value is None:
            db.execute(f"DELETE FROM {TABLE} WHERE person = ? AND name = ?", [person, name])
        else:
            upsert(db, TABLE, row, key=("person", "name"))
        act = Act.REMOVED if value is None else Act.CHANGED
        enter(db, author, act, TABLE, name, row, person)
