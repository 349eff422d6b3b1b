"""A new clinic and the therapist who leads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.plain_text import plain_text


@dataclass(frozen=True, slots=True, kw_only=True)
class NewClinic:
    """What the folder of a new clinic begins with."""

    clinic: Clinic
    lead: Therapist


def new_clinic(
    *, name: str, letters: str, therapist: str = "", new_id: Callable[[], str]
) -> NewClinic:
    """A clinic of this name, led by the therapist with these letters. Raises `Invalid` for a name
    or letters that cannot be.
    """
    return NewClinic(
        clinic=Clinic(id=new_id(), name=plain_text(name)),
        lead=Therapist(
            id=new_id(), letters=letters.strip(), name=plain_text(therapist), role=Role.LEAD
        ),
    )
