"""Whom to turn to and how soon: the groups of signs that the safety guide keeps apart."""

from __future__ import annotations

from collections.abc import Sequence

from rehab_desktop.core.content.exercise import Statement
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.text.report_text import catalogue, translate

Group = tuple[str, tuple[str, ...]]
"""A heading and its sentences, in the person's language."""


def help_groups(guide: SafetyGuide) -> tuple[Group, ...]:
    """The most urgent group first; one without sentences is left out."""
    groups: Sequence[tuple[str, Sequence[Statement]]] = (
        (translate("report", "Call the emergency number now:"), guide.call_now),
        (translate("report", "Be seen today:"), guide.today),
        (translate("report", "Book a visit:"), guide.visit),
    )
    return tuple(
        (title, tuple(catalogue(one.text) for one in statements))
        for title, statements in groups
        if statements
    )


def urgent(guide: SafetyGuide) -> tuple[Group, ...]:
    """The groups that wait for no review: to call for help, and to be seen today."""
    return help_groups(guide)[:2]


def ask_first(guide: SafetyGuide) -> Group:
    """Whom this may not fit, who should ask before the first session."""
    return (
        translate(
            "report",
            "This may not fit you. Ask a doctor or physiotherapist before the first session if:",
        ),
        tuple(catalogue(one.text) for one in guide.screen_before_start),
    )
