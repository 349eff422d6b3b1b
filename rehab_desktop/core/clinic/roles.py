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

    SAY_WHO_CARES = "say who cares"
    """Say who cares for somebody whom another therapist cares for."""

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


def may_say_who_cares(role: Role, me: str, cares: str | None, *, works: bool) -> bool:
    """Whether the therapist `me` may say who cares for somebody from now on. `cares` is who does by
    now (both are ids), None for nobody; `works` is false where that one does not work here any
    more.

    Whoever cares hands over. Who takes somebody on gets the right to copy the record, so nobody
    takes them from a colleague. To treat a colleague's person, as during a holiday, nothing of it
    is needed.
    """
    return cares in (None, me) or not works or may(role, Right.SAY_WHO_CARES)


def check_right(role: Role, right: Right) -> None:
    """Raises `NotAllowed` where the role does not have this right."""
    if not may(role, right):
        raise NotAllowed(role, right)
