"""Reads whichever of the known files it is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from rehab_desktop.app.importing import ImportedRoutine, ImportFailed, ImportFault
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.imports import wger, workrave
from rehab_desktop.imports.foreign import credits_of, routine_of, translate

WORKRAVE_LICENCE = "GPL-3.0, Workrave"


class ForeignFiles:
    """Workrave's exercises.xml, or one or more files of wger that belong together."""

    def __init__(self, known: Mapping[str, Exercise]) -> None:
        self._known = known

    def __call__(self, contents: Sequence[bytes], language: str) -> tuple[ImportedRoutine, ...]:
        if not contents:
            raise ImportFailed(ImportFault.EMPTY)
        if any(map(workrave.is_workrave, contents)):
            return (
                routine_of(
                    translate("foreign", "Exercises of Workrave"),
                    workrave.read_workrave(contents[0], language),
                    program=workrave.PROGRAM,
                    known=self._known,
                    licence=WORKRAVE_LICENCE,
                ),
            )
        days = wger.read_wger(contents, language)
        # All the days' credits with each, so that one note goes for all of them.
        rights = credits_of([one for _, exercises in days for one in exercises])
        found = tuple(
            routine_of(
                title or translate("foreign", "Exercises of wger"),
                exercises,
                program=wger.PROGRAM,
                known=self._known,
                licence=rights,
            )
            for title, exercises in days
        )
        if not found:
            raise ImportFailed(ImportFault.EMPTY)
        return found


def load(path: str, most: int) -> bytes:
    """At most so many bytes of the file."""
    with Path(path).open("rb") as file:
        return file.read(most)
