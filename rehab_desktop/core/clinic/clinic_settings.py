"""What a clinic has chosen for all who work there, on each computer that opens its file."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from rehab_desktop.core.checks import require_one_of
from rehab_desktop.core.clinic.lock import LOCK_MINUTES, USUAL_LOCK_MINUTES
from rehab_desktop.core.clinic.ports import Author


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicSettings:
    """One value for each row of the file; what is not there has the value that it has here.

    `lock_minutes` is after how many minutes without pointer and typing the curtain falls.
    """

    lock_minutes: int = USUAL_LOCK_MINUTES

    def __post_init__(self) -> None:
        require_one_of("lock_minutes", self.lock_minutes, LOCK_MINUTES)


class ClinicSettingStore(Protocol):
    """The clinic's settings in its file."""

    def settings(self) -> Future[ClinicSettings]:
        """What was chosen. A value that no version of this program writes is the usual one."""

    def put_settings(self, settings: ClinicSettings, author: Author) -> Future[None]:
        """Keep these. Fails with `NotAllowed` where the author does not lead the clinic."""
