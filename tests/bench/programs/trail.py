"""Check the trail of a clinic's file, and read and hash the same rows bare; seconds of each.

python -m tests.bench.programs.trail ENTRIES TIMES
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.clinic.writing import enter, write
from rehab_desktop.store.engine import Database
from rehab_desktop.store.history import SqliteHistory
from tests.bench.processes import KEPT
from tests.store.clinic.builders import BY_MK, a_person, open_clinic


def main(entries: int, times: int) -> int:
    KEPT.mkdir(parents=True, exist_ok=True)
    found: dict[str, list[float]] = {"checked": [], "bare": []}
    with (
        TemporaryDirectory(dir=KEPT) as folder,
        closing(SqliteHistory(Path(folder) / HISTORY_FILE)) as history,
    ):
        stores = open_clinic(history)
        stores.people.put_person(a_person(), BY_MK).result()

        def fill(db: Database) -> None:
            for number in range(entries):
                enter(db, BY_MK, Act.OPENED, "person", "anna", {"number": number}, "anna")

        write(history, fill).result()
        for _ in range(times):
            found["checked"].append(_seconds(lambda: stores.trail.check().result()))
            found["bare"].append(_seconds(lambda: history.ask_file(_bare).result()))
        if not stores.trail.check().result().is_right:
            raise SystemExit("a trail that nobody touched is not found right")
    print(json.dumps(found))
    return 0


def _bare(db: Database) -> str:
    digest = ""
    for row in db.execute("SELECT * FROM event ORDER BY sequence"):
        digest = sha256((digest + repr(row)).encode()).hexdigest()
    return digest


def _seconds(do: Callable[[], object]) -> float:
    begun = time.perf_counter()
    do()
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
