"""One claim for each folder; the kernel forgets it with the process that held it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop.platform.single_instance import LOCK_FILE, SingleInstance

ROOT = Path(__file__).resolve().parents[2]


def claim_elsewhere(folder: Path, then: str = "") -> str:
    """What another process says of its claim."""
    code = (
        "from pathlib import Path\n"
        "from rehab_desktop.platform.single_instance import SingleInstance\n"
        f"one = SingleInstance(Path({str(folder)!r}))\n"
        f"print(one.claim(), one.holder)\n{then}"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False
    )
    return done.stdout.strip()


def test_only_one_process_has_a_folder_and_the_other_knows_which(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim() is True
    assert claim_elsewhere(tmp_path) == f"False {os.getpid()}"
    first.release()
    assert claim_elsewhere(tmp_path) == "True 0"


def test_a_process_that_vanished_leaves_nothing_that_blocks(qtbot: QtBot, tmp_path: Path) -> None:
    claim_elsewhere(tmp_path, "import os, sys; sys.stdout.flush(); os._exit(1)")
    assert (tmp_path / LOCK_FILE).exists()
    again = SingleInstance(tmp_path)
    assert again.claim() is True
    again.release()


def test_the_first_is_asked_to_show_its_window(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.claim()
    code = (
        "from pathlib import Path\n"
        "from rehab_desktop.platform.single_instance import SingleInstance\n"
        f"print(SingleInstance(Path({str(tmp_path)!r})).ask_first())"
    )
    with qtbot.waitSignal(first.raise_wanted, timeout=10_000):
        second = subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
    assert second.communicate(timeout=10)[0] == "True\n"
    first.release()


def test_what_is_said_by_others_on_the_socket_is_passed_over(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtNetwork import QLocalSocket

    first = SingleInstance(tmp_path)
    first.claim()
    raised: list[None] = []
    first.raise_wanted.connect(lambda: raised.append(None))
    name = (tmp_path / LOCK_FILE).read_text().split("\n")[1]
    for said in (b"", b"something else\n", b"\xff" * 100_000):
        socket = QLocalSocket()
        socket.connectToServer(name)
        socket.write(said)
        socket.flush()
        qtbot.wait(50)
        socket.abort()
    assert raised == []
    first.release()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_the_lock_is_its_owners_alone(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.claim()
    assert (tmp_path / LOCK_FILE).stat().st_mode & 0o777 == 0o600
    first.release()
