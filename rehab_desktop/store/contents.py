"""What a history file holds, and whether every page, row and reference of it is sound."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.store.errors import HistoryDamaged
from rehab_desktop.store.sql import first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_COUNTED = """
SELECT
    (SELECT user_version FROM pragma_user_version) AS format,
    (SELECT count(*) FROM session) AS sessions,
    (SELECT count(*) FROM performed_set) AS sets,
    (SELECT max(started_at) FROM session) AS last_session
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """Format number, number of sessions and sets, and the instant (UTC) the last session began."""

    format: int
    sessions: int
    sets: int
    last_session: datetime | None


def count(db: Database) -> Contents:
    """What the open file holds, in any released format."""
    row = first_row(db, _COUNTED)
    assert row is not None, "a SELECT without a table has one row"
    last = row["last_session"]
    return Contents(
        format=row["format"],
        sessions=row["sessions"],
        sets=row["sets"],
        last_session=None if last is None else datetime.fromisoformat(last),
    )


def check(db: Database, path: Path) -> Contents:
    """What the open file holds once all of it was read. Raises `HistoryDamaged`."""
    (verdict,) = db.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict != "ok" or db.execute("PRAGMA foreign_key_check").fetchone():
        raise HistoryDamaged(path)
    if not db.table("session").exists():
        raise HistoryDamaged(path, "is no history of this program; it was left as it is")
    return count(db)


def check_file(path: Path) -> Contents:
    """The same for a file that nobody writes to, a back-up say. Nothing is made beside it."""
    from rehab_desktop.store.engine import open_still

    with closing(open_still(path)) as db:
        return check(db, path)
