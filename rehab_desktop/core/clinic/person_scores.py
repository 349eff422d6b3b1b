"""What the clinic needs to keep the outcome scores of its people, as a protocol."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Protocol

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.history.scores import Score


class PersonScores(Protocol):
    """Outcome scores of the people of a clinic."""

    def put_score(self, score: Score, person: str, author: Author) -> Future[None]:
        """Add a score, or change the one with its id."""

    def remove_score(self, score: str, author: Author) -> Future[None]:
        """Delete a score; that it was there stays in the trail."""
