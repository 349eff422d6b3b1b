"""What is wrong with a file, said so that its author can put it right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rehab_desktop.core.faults import Fault, cause_of, remedy_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault of one file. `line` counts from 1; `key` is a path such as `items[2].sets`, whose
    numbers count from 1 too, and is empty where the whole file is meant. Its text is English, for
    the command line.
    """

    file: str
    line: int | None
    key: str
    fault: Fault
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return cause_of(self.fault, self.values)

    @property
    def remedy(self) -> str:
        """What to do, in English."""
        return remedy_of(self.fault, self.values)

    def __str__(self) -> str:
        return self.line_of(self.file, self.message, self.remedy)

    def line_of(self, file: str, message: str, remedy: str) -> str:
        """The problem as one line: its place, then these words."""
        place = file if self.line is None else f"{file}:{self.line}"
        subject = f"{self.key}: {message}" if self.key else message
        return f"{place}: {subject}. {remedy}"


class FileRefused(ValueError):
    """Files that could not be used; `problems` says all that was found."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)
