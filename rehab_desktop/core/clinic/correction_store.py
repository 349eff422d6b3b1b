"""What the clinic needs from the file to correct a record, as a protocol."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Protocol

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.visit import Visit


class CorrectionStore(Protocol):
    """What was recorded by mistake. Every `reason` needs a text. Calls fail with `LookupError`
    where the record is unknown or was withdrawn before.
    """

    def withdraw_session(self, session: str, reason: str, author: Author) -> Future[None]:
        """Leave a session out of every list and count; it stays in the record."""

    def move_session(
        self, session: str, to_person: str, id_: str, reason: str, author: Author
    ) -> Future[None]:
        """Withdraw a session and store it under `id_` as that of another person, together with what
        was seen at it.
        """

    def move_observation(
        self, observation: str, to_person: str, id_: str, reason: str, author: Author
    ) -> Future[None]:
        """The same with an observation, which belongs to no visit from then on."""

    def move_note(
        self, note: str, to_visit: Visit, id_: str, reason: str, author: Author
    ) -> Future[None]:
        """Withdraw a signed note by an amendment, and keep its text under `id_` as the author's
        draft for the visit of another person, which is added where it is not stored yet.
        """
