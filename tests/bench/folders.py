"""Data folders with long histories in them, made once and kept."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

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
    if not folder.exists():
        draft = _draft_of(folder)
        shutil.copytree(plain, draft)
        words = draft / "passphrase.txt"
        words.write_text(PASSPHRASE, encoding="utf-8")
        _rehab_desktop(draft, "protect", "--passphrase-file", str(words))
        draft.rename(folder)
    return folder


def _draft_of(folder: Path) -> Path:
    """A place to make it in, so that one that was not finished is not taken for the whole."""
    draft = folder.with_name(f"{folder.name}-unfinished")
    shutil.rmtree(draft, ignore_errors=True)
    return draft


def _rehab_desktop(folder: Path, *clinic: str) -> None:
    """`rehab-desktop clinic ...` in this folder."""
    subprocess.run(
        [sys.executable, "-m", "rehab_desktop", "--data-dir", str(folder), "clinic", *clinic],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.DEVNULL,
        check=True,
    )


@contextmanager
def copy_of(folder: Path) -> Iterator[Path]:
    """A copy to write into, deleted afterwards. What a run leaves where it breaks off, such as a
    session that was never ended, is not met by the next one.
    """
    with TemporaryDirectory(dir=KEPT, prefix=f"{folder.name}-used-") as place:
        copy = Path(place) / folder.name
        shutil.copytree(folder, copy)
        yield copy


def clinic_folder(people: int, sessions: int) -> Path:
    """The folder of a clinic of so many made-up people that was made today, since its visits are
    planned from then on. One of another day is deleted.
    """
    name = f"clinic-{people}-{sessions}"
    folder = KEPT / f"{name}-{date.today()}"
    if not folder.exists():
        for old in KEPT.glob(f"{name}*"):
            shutil.rmtree(old)
        draft = _draft_of(folder)
        _rehab_desktop(draft, "demo", "--people", str(people), "--sessions", str(sessions))
        draft.rename(folder)
    return folder
