"""`rehab-desktop check FILE...`: what is wrong with exercise, routine and clip files, and reading
a person's own.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from rehab_desktop.catalogue.clips import read_clip
from rehab_desktop.catalogue.document import Document, read_document
from rehab_desktop.catalogue.exercises import read_exercise
from rehab_desktop.catalogue.load import Catalogue
from rehab_desktop.catalogue.routines import read_routine
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.problem import FileRefused, Problem
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.faults import Fault

_EXERCISE_KEYS = frozenset({"levels", "setup_line", "steps", "short_name", "breath"})
_ROUTINE_KEYS = frozenset({"items", "transition_s", "frequency"})
_CLIP_KEYS = frozenset({"duration", "fps", "markers", "quiet_corner"})


def check_files(paths: Iterable[Path], catalogue: Catalogue) -> list[Problem]:
    """Every fault found, in the order of the files; an empty list means that all can be used.

    Routines may use the built-in exercises and those among these files.
    """
    documents: dict[Path, Document] = {}
    found: dict[Path, list[Problem]] = {}
    for path in paths:
        found[path] = []
        try:
            documents[path] = read_document(path)
        except FileRefused as error:
            found[path].extend(error.problems)
    exercises = dict(catalogue.exercises)
    for document in documents.values():
        if _is(document, _EXERCISE_KEYS):
            card = read_exercise(document, catalogue.sources, catalogue.focus)
            if card:
                exercises[card.id] = card
    for path, document in documents.items():
        if not _is(document, _EXERCISE_KEYS):
            _read_other(document, catalogue, exercises)
        found[path].extend(document.problems)
    return [problem for problems in found.values() for problem in problems]


def read_file(
    path: Path, catalogue: Catalogue, exercises: Mapping[str, Exercise] | None = None
) -> Exercise | Routine:
    """A person's own exercise or routine, checked against the catalogue.

    `exercises` are those a routine may use, the built-in ones if it is left out. Raises
    `FileRefused` with every fault of the file.
    """
    document = read_document(path)
    made: Exercise | Routine | None
    if _is(document, _EXERCISE_KEYS):
        made = read_exercise(document, catalogue.sources, catalogue.focus)
    elif _is(document, _ROUTINE_KEYS):
        known = catalogue.exercises if exercises is None else exercises
        made = read_routine(document, catalogue.sources, known)
    else:
        made = None
        _note_unknown(document)
    document.refuse()
    assert made is not None
    return made


def _read_other(
    document: Document, catalogue: Catalogue, exercises: Mapping[str, Exercise]
) -> None:
    if _is(document, _ROUTINE_KEYS):
        read_routine(document, catalogue.sources, exercises)
    elif _is(document, _CLIP_KEYS):
        with contextlib.suppress(FileRefused):  # the faults stand in the document
            read_clip(document)
    else:
        _note_unknown(document)


def _is(document: Document, keys: frozenset[str]) -> bool:
    return not keys.isdisjoint(document.data)


def _note_unknown(document: Document) -> None:
    document.note((), Fault.UNKNOWN_FILE)
