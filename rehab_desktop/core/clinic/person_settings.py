"""What of a session differs from person to person in a clinic."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from rehab_desktop.core.checks import require_one_of
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.session.cues import COUNT_DOWNS_S


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSettings:
    """One value for each row of the file, by the names of the settings of the app; None is as the
    computer has it on which the session is led.

    `count_down_s` (seconds) is one of `COUNT_DOWNS_S`, `voice` is whether the session speaks,
    `first_side` the leg to start with.
    """

    count_down_s: int | None = None
    voice: bool | None = None
    first_side: Side | None = None

    def __post_init__(self) -> None:
        if self.count_down_s is not None:
            require_one_of("count_down_s", self.count_down_s, COUNT_DOWNS_S)


AS_THE_COMPUTER = PersonSettings()
"""Nothing is chosen for the person."""


class PersonSettingStore(Protocol):
    """What is chosen for each person, in the clinic's file."""

    def settings(self, person: str) -> Future[PersonSettings]:
        """What is chosen for the person with this id. A value that no version of this program
        writes is as the computer has it.
        """

    def put_settings(self, person: str, settings: PersonSettings, author: Author) -> Future[None]:
        """Keep these for the person with this id. Fails with `NotAllowed` where the author may not
        treat or may not see the person.
        """
