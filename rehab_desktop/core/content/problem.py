"""What is wrong with a content file, in words that help its author to correct it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault in one file. `line` counts from 1. `key` is a path such as `items[2].sets`, whose
    numbers also count from 1; it is empty where the fault is in the whole file.
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
    """One or more files cannot be used; `problems` holds every fault that was found."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)
