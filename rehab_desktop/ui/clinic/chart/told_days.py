"""The days at home that somebody is asked about: those of which nothing is known by the app."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rehab_desktop.core.clinic.comparing import newest_word
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.prescription import Prescription, in_force
from rehab_desktop.ui.history.parts import short_day

MOST_DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldField:
    """A day, as ISO text and in words, and the answer: "all", "some", "none" or empty."""

    day: str
    name: str
    done: str


def told_fields(
    chart: ChartFile, prescriptions: Sequence[Prescription], today: date
) -> tuple[ToldField, ...]:
    """The last days before today, the newest first, on which something was asked for and of which
    home has told nothing, with what was said about them before.
    """
    known_to = newest_word(chart.sessions)
    told = {one.day: one.done.value for one in chart.reports}
    days = (today - timedelta(days=back) for back in range(1, MOST_DAYS + 1))
    return tuple(
        ToldField(day=day.isoformat(), name=short_day(day), done=told.get(day, ""))
        for day in days
        if (known_to is None or day > known_to or day in told) and _asked(prescriptions, chart, day)
    )


def _asked(prescriptions: Sequence[Prescription], chart: ChartFile, day: date) -> bool:
    version = in_force(prescriptions, chart.ends, day)
    return version is not None and bool(version.on(day))
