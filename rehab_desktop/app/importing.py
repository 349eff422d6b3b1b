"""Routines from files of other programs: first shown, and kept only when the person says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from rehab_desktop.core.content.routine import Routine

MOST_BYTES = 5_000_000
"""Larger files are refused without reading them. Workrave's own file with all its languages has
60,000 bytes.
"""


class ImportFault(StrEnum):
    """Why a file cannot be imported."""

    MISSING = "missing"
    TOO_LARGE = "too large"
    UNKNOWN = "unknown"
    BROKEN = "broken"
    UNSAFE = "unsafe"
    EMPTY = "empty"
    NAMELESS = "nameless"


class ImportFailed(Exception):
    """Nothing was imported from the file."""

    def __init__(self, unfit: ImportFault, path: str = "", cause: str = "") -> None:
        super().__init__(unfit, path, cause)
        self.unfit = unfit
        self.path = path
        self.cause = cause

    def at(self, path: str) -> ImportFailed:
        """The same error with the file name of `path`."""
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
    """A routine made from a file. `left_out` is how many exercises did not fit in."""

    routine: Routine
    program: str
    left_out: int = 0


class Reader(Protocol):
    """Makes routines from the contents of one or more files that belong together."""

    def __call__(self, contents: Sequence[bytes], language: str) -> tuple[ImportedRoutine, ...]:
        """The routines in these contents. `language` is a code such as `de`; English is used where
        the file has no texts in it. Raises `ImportFailed`.
        """


class RoutineDestination(Protocol):
    """Keeps the person's own routines."""

    def free_title(self, title: str) -> str:
        """This title, or a numbered one where another routine has it already."""

    def add(self, routine: Routine) -> Routine:
        """Keep a routine under a free id; returns the routine with that id."""


class Importing:
    """Reads files on another thread. `load(path, most)` returns the first `most` bytes
    of a file.
    """

    def __init__(
        self, *, reader: Reader, load: Callable[[str, int], bytes], language: Callable[[], str]
    ) -> None:
        self._reader = reader
        self._load = load
        self._language = language
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="import")

    def look(self, paths: Sequence[str]) -> Future[tuple[ImportedRoutine, ...]]:
        """The routines in these files. Nothing is kept yet. The future fails with
        `ImportFailed`.
        """
        return self._thread.submit(self._look, tuple(paths))

    def close(self) -> None:
        """Finish the running import."""
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
