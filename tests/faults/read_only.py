"""A history in a folder that may not be written: seen, kept as it is, and moved elsewhere.

python -m tests.faults.read_only FOLDER ELSEWHERE
"""

from __future__ import annotations

import sys
from pathlib import Path

from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.errors import HistoryReadOnly
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_session


def main(folder: Path, elsewhere: Path) -> None:
    history = SqliteHistory(folder / HISTORY_FILE)
    failure = history.open().exception()
    assert isinstance(failure, HistoryReadOnly), repr(failure)

    history.view_only().result()
    seen = len(history.sessions().result())
    assert seen == 3
    refused = history.add(done := a_session()).exception()
    assert isinstance(refused, HistoryReadOnly), repr(refused)

    history.move_to(elsewhere / "data" / HISTORY_FILE).result()
    assert history.sessions().result() == [done]
    history.close()
    print(f"{seen} sessions seen, 1 refused and kept elsewhere, the folder unchanged")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
