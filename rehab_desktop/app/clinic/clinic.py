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
        lead=new_lead(letters=letters, name=therapist, new_id=new_id),
    )


def new_lead(*, letters: str, name: str = "", new_id: Callable[[], str]) -> Therapist:
    """The therapist who leads a clinic that has none yet. Raises `Invalid` for letters or a name
    that cannot be.
    """
    return Therapist(id=new_id(), letters=letters.strip(), name=plain_text(name), role=Role.LEAD)
