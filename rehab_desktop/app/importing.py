"""Routines from other programs' files: looked at first, and taken when the person says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from rehab_desktop.core.content.routine import Routine

MOST_BYTES = 5_000_000
"""Larger files are refused unread; Workrave's own file with all its languages takes 60,000."""


class ImportFault(StrEnum):
    """Why a file cannot be taken."""

    MISSING = "missing"
    TOO_LARGE = "too large"
    UNKNOWN = "unknown"
    BROKEN = "broken"
    UNSAFE = "unsafe"
    EMPTY = "empty"
    NAMELESS = "nameless"


class ImportFailed(Exception):
    """Nothing was taken from the file."""

    def __init__(self, unfit: ImportFault, path: str = "", cause: str = "") -> None:
        super().__init__(unfit, path, cause)
        self.unfit = unfit
        self.path = path
        self.cause = cause

    def at(self, path: str) -> ImportFailed:
        """The same, naming the file."""
        return ImportFailed(self.unfit, path, self.cause)

    def __str__(self) -> str:
        cause, remedy = {
            ImportFault.MISSING: (f"it cannot be read ({self.cause})", "Choose another file."),
            ImportFault.TOO_LARGE: (
                f"it is larger than {MOST_BYTES // 1_000_000} MB",
                "Export fewer exercises.",
            ),
            ImportFault.UNKNOWN: (
                "it is neither Workrave's exercises.xml nor JSON of wger",
                "Choose one of these.",
            ),
            ImportFault.BROKEN: (f"it is damaged ({self.cause})", "Export it anew."),
            ImportFault.UNSAFE: (
                "it declares entities of its own, which exercise files have no use for",
                "Get it from where it was made.",
            ),
            ImportFault.EMPTY: ("there is no exercise in it", "Choose another file."),
            ImportFault.NAMELESS: (
                "it names its exercises by number only",
                "Choose it together with the exercises' file (wger: exerciseinfo).",
            ),
        }[self.unfit]
        return f"{self.path} was not imported: {cause}. {remedy}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedRoutine:
    """A routine made from a file. `left_out` says how many exercises did not find room."""

    routine: Routine
    program: str
    left_out: int = 0


class Reader(Protocol):
    """Makes routines of the contents of one or more files that belong together."""

    def __call__(self, contents: Sequence[bytes], language: str) -> tuple[ImportedRoutine, ...]:
        """Raises `ImportFailed`; `language` is such as `de`, English where it has no such words."""


class RoutineDestination(Protocol):
    """Where a person's own routines are kept."""

    def free_title(self, title: str) -> str:
        """This title, another where a routine has it already."""

    def add(self, routine: Routine) -> Routine:
        """Keep it among the others under an id that is free; the routine as it was kept."""


class Importing:
    """Reads beside the screen. `load` gives a file's bytes, at most so many."""

    def __init__(
        self, *, reader: Reader, load: Callable[[str, int], bytes], language: Callable[[], str]
    ) -> None:
        self._reader = reader
        self._load = load
        self._language = language
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="import")

    def look(self, paths: Sequence[str]) -> Future[tuple[ImportedRoutine, ...]]:
        """What is in these files; nothing is kept of it yet. Fails with `ImportFailed`."""
        return self._thread.submit(self._look, tuple(paths))

    def close(self) -> None:
        """Finish what was begun."""
        self._thread.shutdown()

    def _look(self, paths: tuple[str, ...]) -> tuple[ImportedRoutine, ...]:
        contents = []
        for path in paths:
            try:
                content = self._load(path, MOST_BYTES + 1)
            except OSError as error:
                cause = error.strerror or str(error)
                raise ImportFailed(ImportFault.MISSING, path, cause) from error
            if len(content) > MOST_BYTES:
                raise ImportFailed(ImportFault.TOO_LARGE, path)
            contents.append(content)
        try:
            return self._reader(contents, self._language())
        except ImportFailed as error:
            raise error.at(paths[0] if paths else "") from error
