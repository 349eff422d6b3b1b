"""Data folders with long histories in them, made once and kept."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

from rehab_desktop.paths import HISTORY_FILE
from tests.bench import big_history
from tests.bench.processes import KEPT, ROOT, environment

SETS = 20
"""Sets of a session: two million in a hundred thousand of them."""


def data_folder(sessions: int) -> Path:
    """A data folder as the app left it after that many sessions, the day's back-up made."""
    folder = KEPT / f"folder-{sessions}"
    if not (folder / HISTORY_FILE).exists():
        big_history.make(folder / HISTORY_FILE, sessions, SETS)
    return folder


PASSPHRASE = "quiet lantern over gravel"


def locked_clinic_folder(people: int, sessions: int) -> Path:
    """The same clinic, encrypted; `PASSPHRASE` opens it."""
    plain = clinic_folder(people, sessions)
    folder = plain.with_name(f"{plain.name}-locked")
    if not (folder / HISTORY_FILE).exists():
        draft = folder.with_name(f"{folder.name}-unfinished")
        shutil.rmtree(draft, ignore_errors=True)
        shutil.copytree(plain, draft)
        words = draft / "passphrase.txt"
        words.write_text(PASSPHRASE, encoding="utf-8")
        program = (sys.executable, "-m", "rehab_desktop", "--data-dir", str(draft))
        subprocess.run(
            [*program, "clinic", "protect", "--passphrase-file", str(words)],
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.DEVNULL,
            check=True,
        )
        draft.rename(folder)
    return folder


def clinic_folder(people: int, sessions: int) -> Path:
    """The folder of a clinic of so many made-up people that was made today, since its visits are
    planned from then on. One of another day is deleted.
    """
    name = f"clinic-{people}-{sessions}"
    folder = KEPT / f"{name}-{date.today()}"
    if not (folder / HISTORY_FILE).exists():
        for old in KEPT.glob(f"{name}*"):
            shutil.rmtree(old)
        size = ("--people", str(people), "--sessions", str(sessions))
        program = (sys.executable, "-m", "rehab_desktop", "--data-dir", str(folder))
        subprocess.run(
            [*program, "clinic", "demo", *size],
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.DEVNULL,
            check=True,
        )
    return folder
