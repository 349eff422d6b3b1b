"""The plug is pulled at any instant: whatever was acknowledged is there, and the file is sound.

What a process wrote and synced is recorded; after each operation the disk is made as a power cut
could have left it: unsynced writes dropped, in any order, or half done.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from rehab_desktop.paths import HISTORY_FILE
from tests.faults.crashes import crashes, survived
from tests.faults.disk import Disk
from tests.faults.looking import what_is_wrong
from tests.faults.recording import needs_strace, record

pytestmark = needs_strace


def pull_the_plug(scene: str, tmp_path: Path, scratch: Path, step: int) -> tuple[int, list[str]]:
    """Images of a run of `scene` that were looked at (every `step`-th), and what was wrong."""
    home = tmp_path / "home"
    home.mkdir()
    folder = home / "data"
    disk = Disk(home)
    operations = record(home, "-m", "tests.faults.scenes", scene, str(folder / HISTORY_FILE))
    dice = random.Random(len(operations))
    every = (
        crash
        for number, crash in enumerate(crashes(disk, operations, dice, power=True))
        if number % step == 0
    )
    return survived(every, folder, scratch / "data", what_is_wrong)


@pytest.mark.parametrize(
    "step", [pytest.param(9, id="some"), pytest.param(1, id="all", marks=pytest.mark.slow)]
)
def test_a_power_cut_loses_nothing_that_was_acknowledged(
    tmp_path: Path, scratch: Path, figure: Callable[[str], None], step: int
) -> None:
    number, lost = pull_the_plug("sessions", tmp_path, scratch, step)
    figure(f"{number} images of the disk, {len(lost)} with a loss")
    assert lost == []
    assert number > 1000 / step


def test_without_waiting_for_the_disk_the_same_cuts_lose_sessions(
    tmp_path: Path, scratch: Path, figure: Callable[[str], None]
) -> None:
    """The control: if this lost nothing, the test above would prove nothing."""
    number, lost = pull_the_plug("unsafe_sessions", tmp_path, scratch, 9)
    figure(f"control with synchronous=OFF: {len(lost)} of {number} images with a loss")
    assert len(lost) > number / 10
