"""A history with sessions and back-ups, as an earlier run of the app leaves it."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_session

SESSIONS = 3


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder whose history holds three sessions, and whose back-up holds two of them."""
    fill(tmp_path / "data")
    return tmp_path / "data"


def fill(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    history = SqliteHistory(folder / HISTORY_FILE)
    for number in range(SESSIONS):
        if number == SESSIONS - 1:
            history.back_up().result()
        history.add(a_session(title=f"Session {number}")).result()
    history.close()
