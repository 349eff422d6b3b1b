"""Undo and redo for frozen values that are not stored yet, such as a draft. What is stored is
undone by another operation on the store.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

T = TypeVar("T")

MOST = 500
"""Number of changes that can be undone; older ones are forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Undoable(Generic[T]):
    """`now` is the present value, `past` the earlier values, `future` the undone ones; in both the
    newest is last.

    `run` names a change that is still going on, such as typing in one field.
    """

    now: T
    past: tuple[T, ...] = ()
    future: tuple[T, ...] = ()
    run: str = ""

    def do(self, value: T, *, run: str = "") -> Undoable[T]:
        """Make a change. Changes with the same `run` are undone together. An equal value is no
        change.
        """
        if value == self.now:
            return self
        if run and run == self.run and self.past:
            return replace(self, now=value, future=())
        return Undoable(now=value, past=(*self.past, self.now)[-MOST:], run=run)

    def undo(self) -> Undoable[T]:
        """The state before the last change; the same state where there is no change."""
        if not self.past:
            return self
        return Undoable(now=self.past[-1], past=self.past[:-1], future=(*self.future, self.now))

    def redo(self) -> Undoable[T]:
        """The state after the last undone change; the same state where there is none."""
        if not self.future:
            return self
        return Undoable(now=self.future[-1], past=(*self.past, self.now), future=self.future[:-1])
