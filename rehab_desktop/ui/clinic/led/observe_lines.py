"""What can be noted in a led session and what was, as lines on the screen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceLine:
    """A sentence that can be noted, by its letter. `kind` says what it is; `noted` is true where it
    was, in this set.
    """

    letter: str
    sentence: str
    kind: str
    cue: bool
    noted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedLine:
    """What was noted at this visit."""

    text: str
    where: str
