"""What a history file holds, and whether every page, row and reference in it is sound."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.store.errors import HistoryDamaged
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database
    from rehab_desktop.store.keys.file_key import FileKey

_COUNTED = """
SELECT
    (SELECT count(*) FROM {counted}) AS sessions,
    (SELECT count(*) FROM session) AS all_sessions,
    (SELECT count(*) FROM performed_set) AS sets,
    (SELECT max(started_at) FROM {counted}) AS last_session
"""
# Formats 1 and 2 have no deleted sessions; format 3 has them, but no view `counted_session`.
_IN_FORMAT = {
    1: "session",
    2: "session",
    3: "(SELECT * FROM session WHERE deleted_at IS NULL)",
}
_OF_A_PERSON = """
SELECT DISTINCT list.name FROM pragma_table_list AS list, pragma_foreign_key_list(list.name) AS key
WHERE list.type = 'table' AND key."table" = 'person'
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a file holds: its format number, the number of sessions and of deleted ones that are not
    erased, the sets of both, and the start (UTC) of the newest session that is not deleted.
    """

    format: int
    sessions: int
    deleted: int
    sets: int
    last_session: datetime | None


def count(db: Database) -> Contents:
    """What the open file holds, in any released format."""
    (found,) = db.execute("PRAGMA user_version").fetchone()
    row = first_row(db, _COUNTED.format(counted=_IN_FORMAT.get(found, "counted_session")))
    assert row is not None, "a SELECT without a table has one row"
    last = row["last_session"]
    return Contents(
        format=found,
        sessions=row["sessions"],
        deleted=row["all_sessions"] - row["sessions"],
        sets=row["sets"],
        last_session=None if last is None else datetime.fromisoformat(last),
    )


def is_empty(db: Database) -> bool:
    """True where the open file, in the newest format, holds nothing of a person: no session, no
    answer, no own routine.
    """
    return not any(
        db.execute(f'SELECT EXISTS (SELECT 1 FROM "{row["name"]}")').fetchone()[0]
        for row in all_rows(db, _OF_A_PERSON)
    )


def trail_head(db: Database) -> str | None:
    """The hash of the last entry of the trail, which covers all before it; None without one."""
    if not db.table("event").exists():
        return None
    row = first_row(db, "SELECT hash FROM event ORDER BY sequence DESC LIMIT 1")
    return None if row is None else str(row["hash"])


def check(db: Database, path: Path) -> Contents:
    """Read the whole open file; returns what it holds. Raises `HistoryDamaged`.

    Of an encrypted file every page is checked, also those that hold no row.
    """
    (verdict,) = db.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict != "ok" or db.execute("PRAGMA foreign_key_check").fetchone():
        raise HistoryDamaged(path)
    if db.execute("PRAGMA cipher_status").fetchone() == ("1",):
        # SQLCipher looks at the file alone, so what is in the log has to be there too.
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if db.execute("PRAGMA cipher_integrity_check").fetchone():
            raise HistoryDamaged(path)
    if not db.table("session").exists():
        raise HistoryDamaged(path, "is no history of this program; it was left as it is")
    return count(db)


def check_file(path: Path, key: FileKey | None = None) -> Contents:
    """Check a file that nobody writes to, such as a back-up. No file is made beside it. Raises
    `HistoryDamaged`.
    """
    from rehab_desktop.store.engine import open_still

    with closing(open_still(path, key)) as db:
        return check(db, path)
