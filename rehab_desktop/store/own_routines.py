"""The person's own routines in the history file, as the text of routine files."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from rehab_desktop.core.content.routine_ports import StoredRoutine
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import instant, text
from rehab_desktop.store.sql import all_rows, first_row, transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_ALL = """
SELECT id, title, content, changed_at FROM routine
WHERE person = ? AND deleted_at IS NULL ORDER BY title, id
"""
_PUT = """
INSERT INTO routine (id, person, title, content, changed_at, deleted_at)
VALUES (:id, :person, :title, :content, :changed_at, NULL)
ON CONFLICT (person, id) DO UPDATE SET
    title = excluded.title,
    content = excluded.content,
    changed_at = excluded.changed_at,
    deleted_at = NULL
"""
_PUT_DRAFT = """
INSERT INTO routine_draft (person, content) VALUES (:person, :content)
ON CONFLICT (person) DO UPDATE SET content = excluded.content
"""


class SqliteRoutines:
    """Implements `core.content.routine_ports.RoutineStore` with the history's file and thread."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def routines(self) -> Future[Sequence[StoredRoutine]]:
        return self._history.ask(_read)

    def put(self, routine: StoredRoutine) -> Future[None]:
        values = {
            "id": routine.id,
            "title": text(routine.title),
            "content": text(routine.content),
            "changed_at": instant(routine.changed_at),
        }
        return self._change(_PUT, values)

    def delete(self, id_: str, at: datetime) -> Future[None]:
        return self._change(
            "UPDATE routine SET deleted_at = :at WHERE person = :person AND id = :id",
            {"at": instant(at), "id": id_},
        )

    def draft(self) -> Future[str | None]:
        return self._history.ask(_read_draft)

    def put_draft(self, content: str) -> Future[None]:
        return self._change(_PUT_DRAFT, {"content": text(content)})

    def drop_draft(self) -> Future[None]:
        return self._change("DELETE FROM routine_draft WHERE person = :person", {})

    def _change(self, sql: str, values: dict[str, str]) -> Future[None]:
        def change(db: Database, person: str) -> None:
            with transaction(db):
                db.execute(sql, values | {"person": person})

        return self._history.write(change)


def _read(db: Database, person: str) -> tuple[StoredRoutine, ...]:
    return tuple(
        StoredRoutine(
            id=row["id"],
            title=row["title"],
            content=row["content"],
            changed_at=datetime.fromisoformat(row["changed_at"]),
        )
        for row in all_rows(db, _ALL, [person])
    )


def _read_draft(db: Database, person: str) -> str | None:
    row = first_row(db, "SELECT content FROM routine_draft WHERE person = ?", [person])
    return None if row is None else str(row["content"])
