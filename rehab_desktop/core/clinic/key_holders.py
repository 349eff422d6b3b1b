"""Who can open an encrypted clinic with a passphrase of their own."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Protocol

from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.ports import Author


class KeyHolders(Protocol):
    """The therapists with a passphrase. Writes fail with `NotAllowed` for anybody but the lead; a
    passphrase takes a second to be kept.
    """

    @property
    def encrypted(self) -> bool:
        """Whether the clinic is encrypted. Where it is not, nobody has a passphrase."""

    def who(self) -> frozenset[str]:
        """The letters of everybody who has one. Raises `OSError` where the file cannot be read."""

    def give(self, therapist: Therapist, passphrase: str, author: Author) -> Future[None]:
        """Let this therapist open the clinic with the passphrase, in place of one of before."""

    def take(self, therapist: str, author: Author) -> Future[None]:
        """The passphrase of the therapist with this id opens the clinic no more. Who kept a copy of
        the file key still opens what was written until the key is changed.
        """

    def change_code(self, code: str, author: Author) -> Future[None]:
        """Take another recovery code, as it is printed, and another file key with it: the code of
        before, with a copy of the clinic's file of before, opens nothing that is written from now
        on.
        """

    def change_key(self, author: Author) -> Future[None]:
        """Encrypt everything from now on with another file key: the history at once. Back-ups of
        before keep theirs.
        """
