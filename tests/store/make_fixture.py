"""Writes tests/data/store/schema-N.db in the newest format; run once, before a format is released.

python -m tests.store.make_fixture
"""

from __future__ import annotations

from pathlib import Path

from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.schema import FORMAT
from tests.store.builders import a_running_session, a_session


def main() -> None:
    """Make the file; refuses where one is there, since a released format never changes."""
    path = Path(__file__).parents[1] / "data" / "store" / f"schema-{FORMAT}.db"
    if path.exists():
        raise SystemExit(f"{path} is there already; a released format never changes")
    record = a_session(id="11111111-1111-4111-8111-111111111111")
    history = SqliteHistory(path)
    history.save_running(a_running_session(id=record.id))
    history.add(record)
    history.annotate(record.id, pain_after=1, effort=5, note="First.")
    history.annotate(record.id, pain_after=1, effort=5, note="Kept.")
    history.save_running(
        a_running_session(id="22222222-2222-4222-8222-222222222222", title="Evening routine")
    ).result()
    history.close()


if __name__ == "__main__":
    main()
