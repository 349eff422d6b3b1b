"""Erasing a person: what is asked before, how far it is, and what is told afterwards."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from rehab_desktop.core.clinic.ports import Author


class WrongCode(ValueError):
    """The code that was typed is not the one of the person who was to be erased."""

    def __init__(self, typed: str, code: str) -> None:
        super().__init__(f"'{typed}' is not the code of {code}; nothing was erased")


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasePreview:
    """What would go with a person, counted, and the copies that erasing cannot reach.

    `waiting` are sessions that were parked. `back_ups` is the number of back-ups that would be
    written anew, in all places that are connected; `copies` that of copies that were handed out.
    """

    sessions: int
    waiting: int
    prescriptions: int
    visits: int
    notes: int
    observations: int
    scores: int
    back_ups: int
    copies: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureReport:
    """What was done, and what could not be: told by number.

    `rewritten` files hold nothing of the person any more. `unread` ones cannot be opened, so nobody
    can say what they hold. With `second_missed` the second place was not connected; it is done when
    it is there again. `copies` were handed out before.
    """

    rewritten: int
    unread: int
    second_missed: bool
    copies: int


ErasingTold = Callable[[int, int], None]
"""Is told how many back-ups are done, and of how many, on the history's thread."""


class ErasingStore(Protocol):
    """Erases people from the file and from all its back-ups."""

    def preview(self, person: str) -> Future[ErasePreview]:
        """What would go with this person."""

    def erase(
        self, person: str, code: str, author: Author, told: ErasingTold
    ) -> Future[ErasureReport]:
        """Erase this person; `code` is what the lead typed. Fails with `NotAllowed` for anybody
        else, with `WrongCode`, and with `LookupError` where the person is not there; nothing has
        changed then.

        Where the future fails with another error after `told` was called, the person is gone from
        the record, and the next opening does the rest with the back-ups.
        """
