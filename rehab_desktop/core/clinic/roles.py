"""What each role may do in a clinic. The stores ask here before they write, and the screens before
they offer a button.
"""

from __future__ import annotations

from enum import StrEnum

from rehab_desktop.core.clinic.person import Role


class Right(StrEnum):
    """Something that not everybody may do."""

    TREAT = "treat"
    """Run sessions, observe, edit ahead, take scores, plan visits, write drafts."""

    PRESCRIBE = "prescribe"
    """Sign and stop prescriptions, sign and amend notes, hand out, read in, correct records."""

    SEE_ALL = "see all"
    """See everybody who is not blocked; without it, those of today's list."""

    COPY_OWN = "copy own"
    """Copy or hand over the record of a person whom one cares for."""

    COPY_ALL = "copy all"
    """The same of anybody."""

    LEAD = "lead"
    """Therapists, retention, blocking, erasing, restoring, change of key, the clinic's settings."""


_RIGHTS: dict[Role, frozenset[Right]] = {
    Role.LEAD: frozenset(Right),
    Role.THERAPIST: frozenset({Right.TREAT, Right.PRESCRIBE, Right.SEE_ALL, Right.COPY_OWN}),
    Role.ASSISTANT: frozenset({Right.TREAT}),
}


class NotAllowed(Exception):
    """A therapist asked for what their role may not do; nothing was changed. It is no `OSError`: a
    write that is refused by one is tried again.
    """

    def __init__(self, role: Role | None, right: Right) -> None:
        self.role, self.right = role, right
        who = "nobody in particular" if role is None else f"the role {role.value}"
        super().__init__(f"{who} may not: {right.value}")


class NoAuthor(NotAllowed):
    """Nobody whom the clinic knows asked for it, such as whoever gave the recovery code."""

    def __init__(self, right: Right) -> None:
        super().__init__(None, right)


class NotWorking(NotAllowed):
    """Somebody who does not work in this clinic any more asked for it."""


class LastLead(ValueError):
    """The only therapist who leads the clinic was to lead it no longer; nothing was changed."""


def may(role: Role, right: Right) -> bool:
    """Whether the role has this right."""
    return right in _RIGHTS[role]


def check_right(role: Role, right: Right) -> None:
    """Raises `NotAllowed` where the role does not have this right."""
    if not may(role, right):
        raise NotAllowed(role, right)
