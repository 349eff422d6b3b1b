"""Which unsigned notes wait for the therapist who works."""

from __future__ import annotations

from collections.abc import Iterable

from rehab_desktop.core.clinic.note import Note
from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.roles import Right, may
from rehab_desktop.ui.clinic.services import ClinicServices


def to_sign(
    services: ClinicServices, drafts: Iterable[Note], therapists: Iterable[Therapist]
) -> tuple[Note, ...]:
    """One's own drafts, and those of assistants, who do not sign: whoever may takes them over."""
    roles: dict[str, Role] = {one.id: one.role for one in therapists}
    signs, me = services.may(Right.PRESCRIBE), services.me.id

    def waits(note: Note) -> bool:
        role = roles.get(note.author)
        return note.author == me or (signs and role is not None and not may(role, Right.PRESCRIBE))

    return tuple(one for one in drafts if waits(one))
