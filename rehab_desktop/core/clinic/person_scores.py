"""What the clinic needs to keep the outcome scores of its people, as a protocol."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Protocol

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.visit import Observation
from rehab_desktop.core.history.scores import Score


class PersonScores(Protocol):
    """Outcome scores of the people of a clinic."""

    def put_score(self, score: Score, person: str, author: Author) -> Future[None]:
        """Add a score, or change the one with its id."""

    def correct_score(self, score: Score, before: Observation, author: Author) -> Future[None]:
        """Change the score with this id, and keep what it said `before` as a withdrawn test: both
        or neither. Fails with `LookupError` where there is no such score.
        """

    def withdraw_score(self, score: str, before: Observation, author: Author) -> Future[None]:
        """The same, where it is to count no more."""

    def remove_score(self, score: str, author: Author) -> Future[None]:
        """Delete a score; that it was there stays in the trail."""
