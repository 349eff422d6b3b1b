"""A person's own routines as text and as files, read by the checks of every routine file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from rehab_desktop.catalogue.document import Document, parse_document, read_document
from rehab_desktop.catalogue.routines import read_draft, read_routine
from rehab_desktop.catalogue.writing import write_draft, write_routine
from rehab_desktop.core.content.draft import Draft
from rehab_desktop.core.content.exercise import Exercise, Source
from rehab_desktop.core.content.naming import plain_id
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.faults import Fault
from rehab_desktop.whole_file import whole_file

FALLBACK_ID = "my-routine"


class RoutineTexts:
    """Fulfils `core.content.routine_ports.RoutineFormat`; `sources` are what a basis may name.

    What cannot be read raises `FileRefused` with every fault found.
    """

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources

    def read(self, content: str, id_: str, exercises: Mapping[str, Exercise]) -> Routine:
        """The routine that was stored under this id."""
        return self._routine(parse_document(Path(f"{id_}.toml"), content), exercises)

    def read_file(self, path: Path, exercises: Mapping[str, Exercise]) -> Routine:
        """The routine of a file that comes from outside, which may have any name."""
        document = read_document(path)
        document.id = plain_id(path.stem) or FALLBACK_ID
        if "items" not in document.data:
            document.note((), Fault.NOT_A_ROUTINE)
            document.refuse()
        return self._routine(document, exercises)

    def write(self, routine: Routine) -> str:
        return write_routine(routine)

    def read_draft(self, content: str, exercises: Mapping[str, Exercise]) -> Draft:
        document = parse_document(Path("draft.toml"), content)
        draft = read_draft(document, exercises)
        document.refuse()
        assert draft is not None
        return draft

    def write_draft(self, draft: Draft) -> str:
        return write_draft(draft)

    def _routine(self, document: Document, exercises: Mapping[str, Exercise]) -> Routine:
        routine = read_routine(document, self._sources, exercises)
        document.refuse()
        assert routine is not None
        return routine


class TomlFiles:
    """Fulfils `core.content.routine_ports.RoutineFiles`: routines go out and come in as files."""

    def __init__(self, texts: RoutineTexts, exercises: Mapping[str, Exercise]) -> None:
        self._texts = texts
        self._exercises = exercises

    def read(self, path: str) -> Routine:
        return self._texts.read_file(Path(path), self._exercises)

    def write(self, path: str, routine: Routine) -> None:
        with whole_file(path) as file:
            file.write(self._texts.write(routine).encode())
