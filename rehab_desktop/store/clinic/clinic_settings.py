"""The clinic's settings in its file. Implements `ClinicSettingStore`."""

from __future__ import annotations

import json
from concurrent.futures import Future
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.clinic_settings import ClinicSettings
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.rights import write_as
from rehab_desktop.store.clinic.writing import enter, upsert
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import all_rows

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

TABLE = "clinic_setting"


class SqliteClinicSettings:
    """One row for each setting, its value as JSON; what is as usual needs no row."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def settings(self) -> Future[ClinicSettings]:
        return self._history.ask_file(_read)

    def put_settings(self, settings: ClinicSettings, author: Author) -> Future[None]:
        return write_as(self._history, author, Right.LEAD, lambda db: _put(db, settings, author))


def _read(db: Database) -> ClinicSettings:
    rows = {row["name"]: row["value"] for row in all_rows(db, f"SELECT * FROM {TABLE}")}
    chosen = ClinicSettings()
    for field in fields(ClinicSettings):
        if field.name not in rows:
            continue
        try:
            # Each by itself: a newer program may have chosen a value that is unknown here.
            chosen = ClinicSettings(**asdict(chosen) | {field.name: json.loads(rows[field.name])})
        except Invalid:
            continue
    return chosen


def _put(db: Database, settings: ClinicSettings, author: Author) -> None:
    before = asdict(_read(db))
    for name, value in asdict(settings).items():
        if value != before[name]:
            stored = {"name": name, "value": json.dumps(value)}
            upsert(db, TABLE, stored, key=("name",))
            enter(db, author, Act.CHANGED, TABLE, name, stored, person=None)
