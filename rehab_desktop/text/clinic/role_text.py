"""Why somebody may not do something in a clinic, and who may."""

from __future__ import annotations

from rehab_desktop.core.clinic.person import Role
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.wording import translate


def role_name(role: Role) -> str:
    """What a role is called."""
    return {
        Role.LEAD: translate("clinic roles", "Lead"),
        Role.THERAPIST: translate("clinic roles", "Therapist"),
        Role.ASSISTANT: translate("clinic roles", "Assistant"),
    }[role]


def role_rights(role: Role) -> str:
    """What a role may do, in one sentence."""
    return {
        Role.LEAD: translate(
            "clinic roles", "Does what a therapist does, and decides about the clinic."
        ),
        Role.THERAPIST: translate(
            "clinic roles", "Sees everybody, prescribes, signs and corrects."
        ),
        Role.ASSISTANT: translate(
            "clinic roles", "Leads sessions and writes drafts for the people of today's list."
        ),
    }[role]


def right_refused(right: Right) -> str:
    """Why this right is refused, and who has it."""
    match right:
        case Right.PRESCRIBE:
            return translate(
                "clinic roles", "A therapist signs and corrects. Drafts are yours to write."
            )
        case Right.SEE_ALL:
            return translate(
                "clinic roles",
                "An assistant sees the people of today's list. A therapist enters others.",
            )
        case Right.COPY_OWN | Right.COPY_ALL:
            return translate(
                "clinic roles", "Who cares for this person gives a copy, or who leads the clinic."
            )
        case Right.SAY_WHO_CARES:
            return translate(
                "clinic roles",
                "Who cares for this person hands them over, or who leads the clinic.",
            )
        case Right.LEAD:
            return translate("clinic roles", "Only who leads the clinic may do that.")
    return translate("clinic roles", "Only who works in this clinic may do that.")
