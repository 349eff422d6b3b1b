"""The words of the day: its name, and where a visit stands."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rehab_desktop.core.clinic.visit import VisitState
from rehab_desktop.text.programme_text import full_day
from rehab_desktop.text.wording import translate

STATES: dict[VisitState, tuple[str, str]] = {
    # what its chip says, and its tone
    VisitState.PLANNED: ("", ""),
    VisitState.HERE: (str(QT_TRANSLATE_NOOP("clinic day", "Here")), "work"),
    VisitState.RUNNING: (str(QT_TRANSLATE_NOOP("clinic day", "In a session")), "work"),
    VisitState.PARKED: (str(QT_TRANSLATE_NOOP("clinic day", "Parked")), "caution"),
    VisitState.DONE: (str(QT_TRANSLATE_NOOP("clinic day", "Done")), "good"),
    VisitState.MISSED: (str(QT_TRANSLATE_NOOP("clinic day", "Missed")), "soft"),
}


def state_text(state: VisitState) -> str:
    """What the chip of a visit says; nothing of one that is still to come."""
    said, _ = STATES[state]
    return QCoreApplication.translate("clinic day", said) if said else ""


def state_tone(state: VisitState) -> str:
    """`work`, `caution`, `good`, `soft`, or nothing."""
    return STATES[state][1]


def day_name(day: date, today: date) -> str:
    """Today, Tomorrow, Yesterday, or the day itself."""
    near = {
        0: translate("clinic day", "Today"),
        1: translate("clinic day", "Tomorrow"),
        -1: translate("clinic day", "Yesterday"),
    }
    return near.get((day - today).days, full_day(day))
