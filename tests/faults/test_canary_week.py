"""No word of an encrypted clinic is in any byte that a week leaves on the disk: history, log,
back-ups in both places, logs of the program, crash file, temporary files.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import pytest

from rehab_desktop import paths
from rehab_desktop.store import backups
from rehab_desktop.store.changing import write_copy
from rehab_desktop.store.engine import open_exclusively
from rehab_desktop.store.keys.pages import PLAIN
from rehab_desktop.store.unlocking import open_ring
from tests.faults.canary_week import DAYS, PASSPHRASE, WORDS
from tests.faults.recording import CHECKOUT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def words_in(content: bytes) -> set[str]:
    """The words that can be read, in whatever way a program writes text."""
    return {word for word in WORDS if any(word.encode(one) in content for one in ENCODINGS)}


def files_below(*folders: Path) -> Iterable[Path]:
    return (file for folder in folders for file in folder.rglob("*") if file.is_file())


def test_a_week_of_a_clinic_leaves_no_word_on_the_disk(
    tmp_path: Path, figure: Callable[[str], None]
) -> None:
    folder, stick, temporary = (tmp_path / name for name in ("clinic", "stick", "tmp"))
    for made in (stick, temporary):
        made.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.canary_week", str(folder), str(stick)],
        cwd=CHECKOUT,
        env=os.environ | {"TMPDIR": str(temporary), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == -signal.SIGSEGV, done.stdout + done.stderr
    assert words_in((done.stdout + done.stderr).encode()) == set()

    history = folder / paths.HISTORY_FILE
    log = history.with_name(history.name + "-wal")
    assert log.stat().st_size > 0, "the log is there to be searched"
    everything = list(files_below(folder, stick, temporary))
    named = {file.name for file in everything}
    assert "Segmentation fault" in "".join(
        file.read_text() for file in files_below(folder / paths.LOG_FOLDER)
    )
    for file in everything:
        assert words_in(file.read_bytes()) == set(), file
        assert not words_in(file.name.encode()), file
        assert file.read_bytes()[:16] != PLAIN, file
    copies = [file for file in everything if file.name.startswith("history-")]
    assert len(copies) >= 2 * DAYS
    assert paths.CLINIC_FILE in named

    size = sum(file.stat().st_size for file in everything) // 1_000_000

    # The control: the same look over a decrypted copy finds every word.
    ring = open_ring(folder, PASSPHRASE).keys
    assert len(list(backups.sound(history, ring))) >= DAYS
    plain = tmp_path / "plain.sqlite"
    with closing(open_exclusively(history, ring.current)) as db:
        write_copy(db, plain, None)
    assert words_in(plain.read_bytes()) == set(WORDS)
    figure(
        f"{len(WORDS)} words of a week looked for in {len(everything)} files, {size} MB: none; "
        "control, a decrypted copy: all"
    )
