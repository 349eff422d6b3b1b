"""Data folders with long histories in them, made once and kept."""

from __future__ import annotations

from pathlib import Path

from rehab_desktop.paths import HISTORY_FILE
from tests.bench import big_history
from tests.bench.processes import KEPT

SETS = 20
"""Sets of a session: two million in a hundred thousand of them."""


def data_folder(sessions: int) -> Path:
    """A data folder as the app left it after that many sessions, the day's back-up made."""
    folder = KEPT / f"folder-{sessions}"
    if not (folder / HISTORY_FILE).exists():
        big_history.make(folder / HISTORY_FILE, sessions, SETS)
    return folder
