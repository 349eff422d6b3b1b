"""Which sentence is said when: one at a time, never late, never over a count-down beep."""

from __future__ import annotations

from dataclasses import dataclass

LATEST = 700_000_000
"""A sentence that could only begin this many nanoseconds after it was due is no help any more."""

DUCK = 250_000_000
"""Nothing begins for this many nanoseconds after a count-down beep began."""

LONGEST = 3
"""Sentences that may wait; the oldest gives way to a new one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Something to say; `due` is nanoseconds of the monotonic clock."""

    text: str
    due: int


class SpeechQueue:
    """What waits to be said, and whether something is. Instants are monotonic nanoseconds."""

    def __init__(self) -> None:
        self._waiting: list[Sentence] = []
        self._speaking = False
        self._ducked_until = 0

    def add(self, text: str, due: int) -> None:
        """Let a sentence wait for its turn; the same words waiting already give way to it."""
        kept = [sentence for sentence in self._waiting if sentence.text != text]
        kept.append(Sentence(text=text, due=due))
        self._waiting = sorted(kept, key=lambda sentence: sentence.due)[-LONGEST:]

    def duck(self, now: int) -> None:
        """A count-down beep begins."""
        self._ducked_until = now + DUCK

    def take(self, now: int) -> Sentence | None:
        """The sentence to say now, being said until `done`; None if it is no time for one."""
        self._waiting = [sentence for sentence in self._waiting if now - sentence.due <= LATEST]
        if (begins := self.wake_at()) is None or begins > now:
            return None
        self._speaking = True
        return self._waiting.pop(0)

    def wake_at(self) -> int | None:
        """The instant at which `take` is worth a call; None while there is nothing to wait for."""
        if self._speaking or not self._waiting:
            return None
        return max(self._waiting[0].due, self._ducked_until)

    def done(self) -> None:
        """The sentence has been said, or given up."""
        self._speaking = False

    def clear(self) -> None:
        """Forget everything that waits and everything that is being said."""
        self._waiting.clear()
        self._speaking = False
