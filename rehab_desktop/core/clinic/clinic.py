"""The clinic itself."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.clinic.plain_text import check_plain

LONGEST_CLINIC_NAME = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """A clinic by its id and the name that its therapists and patients see."""

    id: str
    name: str

    def __post_init__(self) -> None:
        check_plain("name", self.name, LONGEST_CLINIC_NAME, needed=True)
