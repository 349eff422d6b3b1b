"""Closing a clinic, in the real app: nothing of what was open stays in the memory."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from rehab_desktop.composition.clinic_folder import NewLock
from rehab_desktop.store.unlocking import open_ring
from tests.end_to_end.clinic_day import clinic_with_a_visit, until
from tests.end_to_end.driving import Driven
from tests.end_to_end.memory_of import found_in_memory
from tests.store.keys.cheap import CHEAP, CODE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

WORDS, NAME = "seven slow barges upriver", "Wrenfieldson"
"""Such as stand in no module of the tests, which the probe has in its memory too."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An encrypted clinic in which somebody comes now."""
    lock = NewLock(passphrase=WORDS, code=CODE, costs=CHEAP)
    return clinic_with_a_visit(tmp_path, lock, family=NAME)


def open_it(app: Driven) -> None:
    app.wait_for("Who opens the clinic?", "Praxis Beispiel")
    app.ask("type", WORDS)
    app.ask("key", "Return")
    app.wait_for(NAME)


def close_it(app: Driven) -> None:
    """Press Ctrl+Shift+L, and wait until another program has the process."""
    before = laid_out(app)
    app.ask("keys", ["Ctrl+Shift+L"])
    until(lambda: laid_out(app) not in ("", before))


def laid_out(app: Driven) -> str:
    """Where the memory of the process begins to hold what the system lends it: elsewhere in each
    program that it runs.
    """
    lines = Path(f"/proc/{app.process.pid}/maps").read_text().splitlines()
    return next((one for one in lines if one.endswith("[vdso]")), "")


def test_a_closed_clinic_leaves_no_key_passphrase_or_name_in_memory(folder: Path) -> None:
    key = open_ring(folder, WORDS).keys.current.data
    wanted = (key, key.hex().encode(), NAME.encode(), WORDS.encode())
    with Driven(folder, QT_QPA_PLATFORM="offscreen") as app:
        open_it(app)
        found = found_in_memory(app.process.pid, *wanted)
        assert key in found, "the control: while the clinic is open its key is found"
        assert NAME.encode() in found, "and so is a name"
        close_it(app)
        app.wait_for("Praxis Beispiel")
        assert found_in_memory(app.process.pid, *wanted) == []
        assert b"Praxis Beispiel" in found_in_memory(app.process.pid, b"Praxis Beispiel")


def test_a_session_is_parked_when_the_clinic_is_closed_and_there_when_it_is_open_again(
    folder: Path,
) -> None:
    with Driven(folder, "--speed", "20", QT_QPA_PLATFORM="offscreen") as app:
        open_it(app)
        app.ask("key", "Escape")  # no PIN is wanted
        app.ask("move", 0, 0)
        app.ask("key", "S")
        app.wait_for("Begin")
        app.ask("key", "Return")
        app.wait_for("Pause")
        close_it(app)
        open_it(app)
        app.wait_for("Go on with the session")


def test_it_can_be_closed_again_and_again_and_its_command_line_stays_short(folder: Path) -> None:
    with Driven(folder, QT_QPA_PLATFORM="offscreen") as app:
        command = Path(f"/proc/{app.process.pid}/cmdline")
        seen = []
        for _ in range(2):
            open_it(app)
            close_it(app)
            seen.append(command.read_bytes())
        app.wait_for("Praxis Beispiel")
        assert seen[0] == seen[1]
        app.ask("cross")
        assert app.exit_code() == 0
