"""The words of the day: its name, and how the state of a visit looks."""

from __future__ import annotations

from datetime import date

from rehab_desktop.core.clinic.visit import VisitState
from rehab_desktop.text.programme_text import full_day
from rehab_desktop.text.wording import translate

TONES = {
    VisitState.HERE: "work",
    VisitState.RUNNING: "work",
    VisitState.PARKED: "caution",
    VisitState.DONE: "good",
    VisitState.MISSED: "soft",
}
"""Of each state that is shown; a planned visit shows none."""


def day_name(day: date, today: date) -> str:
    """Today, Tomorrow, Yesterday, or the day itself."""
    near = {
        0: translate("clinic day", "Today"),
        1: translate("clinic day", "Tomorrow"),
        -1: translate("clinic day", "Yesterday"),
    }
    return near.get((day - today).days, full_day(day))
