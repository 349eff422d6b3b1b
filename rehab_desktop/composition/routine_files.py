"""Own routines come in and go out as files: read by the catalogue's checks, written whole."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Routine


class TomlFiles:
    """Fulfils `core.ports_routines.RoutineFiles`."""

    def __init__(self, texts: RoutineTexts, exercises: Mapping[str, Exercise]) -> None:
        self._texts = texts
        self._exercises = exercises

    def read(self, path: str) -> Routine:
        return self._texts.read_file(Path(path), self._exercises)

    def write(self, path: str, routine: Routine) -> None:
        target = Path(path)
        # Beside it first: a full disk must not cost the file that was there.
        draft = target.with_name(f".{target.name}.{os.getpid()}.new")
        try:
            draft.write_text(self._texts.write(routine), "utf-8")
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
