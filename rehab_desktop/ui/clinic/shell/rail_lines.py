"""The pages that the rail leads to, by their names and icons."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rehab_desktop.ui.clinic.shell.places import ClinicScreen

ENTRIES: tuple[tuple[ClinicScreen, str, str], ...] = (
    # screen, its name, its icon
    (ClinicScreen.DAY, str(QT_TRANSLATE_NOOP("clinic", "Day")), "calendar-days"),
    (ClinicScreen.PEOPLE, str(QT_TRANSLATE_NOOP("clinic", "People")), "users"),
    (ClinicScreen.EXERCISES, str(QT_TRANSLATE_NOOP("clinic", "Exercises")), "dumbbell"),
    (ClinicScreen.SETTINGS, str(QT_TRANSLATE_NOOP("clinic", "Settings")), "settings"),
    (ClinicScreen.CLINIC, str(QT_TRANSLATE_NOOP("clinic", "Clinic")), "shield-check"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RailLine:
    """One entry of the rail."""

    page: str
    name: str
    glyph: str


def rail_lines() -> tuple[RailLine, ...]:
    """The entries in the language of now."""
    return tuple(
        RailLine(page=page, name=QCoreApplication.translate("clinic", name), glyph=glyph)
        for page, name, glyph in ENTRIES
    )
