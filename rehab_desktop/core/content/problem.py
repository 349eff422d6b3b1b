"""What is wrong with a file, said so that its author can put it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault of one file. `line` counts from 1; `key` is a path such as `items[2].sets`, whose
    numbers count from 1 too, and is empty where the whole file is meant.
    """

    file: str
    line: int | None
    key: str
    message: str
    remedy: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        subject = f"{self.key}: {self.message}" if self.key else self.message
        return f"{place}: {subject}. {self.remedy}"


class FileRefused(ValueError):
    """Files that could not be used; `problems` says all that was found."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)
