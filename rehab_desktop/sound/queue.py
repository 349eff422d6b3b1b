"""Decides which sentence is spoken when: one at a time, never late, never over a
count-down tone.
"""

from __future__ import annotations

from dataclasses import dataclass

LATEST = 700_000_000
"""A sentence that would begin later than this (ns) after its due instant is dropped."""

DUCK = 250_000_000
"""No sentence begins within this time (ns) after a count-down tone began."""

LONGEST = 3
"""Number of sentences that may wait; a new one replaces the oldest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence to speak; `due` is nanoseconds of the monotonic clock."""

    text: str
    due: int


class SpeechQueue:
    """The waiting sentences, and whether one is being spoken. Instants are monotonic
    nanoseconds.
    """

    def __init__(self) -> None:
        self._waiting: list[Sentence] = []
        self._speaking = False
        self._ducked_until = 0

    def add(self, text: str, due: int) -> None:
        """Add a sentence. If the same text is already waiting, it is replaced."""
        kept = [sentence for sentence in self._waiting if sentence.text != text]
        kept.append(Sentence(text=text, due=due))
        self._waiting = sorted(kept, key=lambda sentence: sentence.due)[-LONGEST:]

    def duck(self, now: int) -> None:
        """A count-down tone begins at `now`."""
        self._ducked_until = now + DUCK

    def take(self, now: int) -> Sentence | None:
        """The sentence to speak now, None where there is none. It counts as being spoken until
        `done`.
        """
        self._waiting = [sentence for sentence in self._waiting if now - sentence.due <= LATEST]
        if (begins := self.wake_at()) is None or begins > now:
            return None
        self._speaking = True
        return self._waiting.pop(0)

    def wake_at(self) -> int | None:
        """The instant at which to call `take` again; None while a sentence is being spoken or none
        waits.
        """
        if self._speaking or not self._waiting:
            return None
        return max(self._waiting[0].due, self._ducked_until)

    def done(self) -> None:
        """The sentence was spoken to its end, or given up."""
        self._speaking = False

    def clear(self) -> None:
        """Forget all waiting sentences and the one being spoken."""
        self._waiting.clear()
        self._speaking = False
