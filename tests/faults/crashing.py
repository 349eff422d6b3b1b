"""A data folder in which a scene is stopped at every write, sync and rename."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rehab_desktop.paths import HISTORY_FILE
from tests.faults.crashes import crashes, survived
from tests.faults.disk import Disk
from tests.faults.recording import record

Check = Callable[[Path, str], str]
"""What is wrong in a folder after what had been said; empty where nothing is."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A folder to begin with, and a place in memory to lay out what each crash leaves."""

    folder: Path
    scratch: Path

    @property
    def path(self) -> Path:
        return self.folder / HISTORY_FILE

    def crash_everywhere(self, name: str, sound: Check) -> tuple[int, list[str]]:
        """Kills and power cuts during scene `name`: how many, and what `sound` objected to."""
        disks = Disk(self.folder), Disk(self.folder)
        operations = record(self.folder, "-m", "tests.faults.scenes", name, str(self.path))
        total, problems = 0, []
        for disk, power in zip(disks, (False, True), strict=True):
            found = crashes(disk, operations, random.Random(7), power=power)
            number, lost = survived(found, self.folder, self.scratch / "data", sound)
            total += number
            problems += lost
        assert total > 10
        return total, problems
