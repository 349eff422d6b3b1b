"""What was before and what was undone: a history of values that never change themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

T = TypeVar("T")

MOST = 500
"""Older changes are forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Undoable(Generic[T]):
    """`now` with its `past` and, after an undo, its `future`, each with the newest last.

    `run` names the change that is still going on, such as typing in one field.
    """

    now: T
    past: tuple[T, ...] = ()
    future: tuple[T, ...] = ()
    run: str = ""

    def do(self, value: T, *, run: str = "") -> Undoable[T]:
        """A change; several of one `run` are undone together. The same value is no change."""
        if value == self.now:
            return self
        if run and run == self.run and self.past:
            return replace(self, now=value, future=())
        return Undoable(now=value, past=(*self.past, self.now)[-MOST:], run=run)

    def undo(self) -> Undoable[T]:
        """Without the last change, where there is one."""
        if not self.past:
            return self
        return Undoable(now=self.past[-1], past=self.past[:-1], future=(*self.future, self.now))

    def redo(self) -> Undoable[T]:
        """With the change that was undone last, where there is one."""
        if not self.future:
            return self
        return Undoable(now=self.future[-1], past=(*self.past, self.now), future=self.future[:-1])
