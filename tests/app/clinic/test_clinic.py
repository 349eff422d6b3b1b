"""A new clinic begins with its name and the therapist who leads it."""

from __future__ import annotations

from itertools import count

import pytest

from rehab_desktop.app.clinic.clinic import NewClinic, new_clinic
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.person import Role


def made(name: str, letters: str, therapist: str = "") -> NewClinic:
    numbers = count(1)
    return new_clinic(
        name=name, letters=letters, therapist=therapist, new_id=lambda: f"id-{next(numbers)}"
    )


def test_whoever_makes_it_leads_it() -> None:
    new = made(" Praxis\tam See ", " MK ", "Mara")
    assert (new.clinic.id, new.clinic.name) == ("id-1", "Praxis am See")
    assert (new.lead.id, new.lead.letters, new.lead.name) == ("id-2", "MK", "Mara")
    assert new.lead.role is Role.LEAD


@pytest.mark.parametrize(("name", "letters"), [("", "MK"), ("x" * 81, "MK"), ("P", "mk")])
def test_a_name_or_letters_that_cannot_be_shown_make_none(name: str, letters: str) -> None:
    with pytest.raises(Invalid):
        made(name, letters)
