"""What can be chosen of each kind of file: days, one session, one routine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from rehab_desktop.app.export_material import EVER, OF_A_PERIOD, ExportFormat, ExportRange
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.text.wording import catalogue, counted, translate

MOST_SESSIONS = 60
PERIODS: tuple[tuple[str, int | None], ...] = (("4w", 28), ("12w", 84), ("1y", 365), ("all", None))
USUAL_PERIOD = "12w"

Choice = tuple[str, str, str]
"""Its id, its name and what tells it from others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportChoiceLine:
    """One of several to choose: a period, a session or a routine."""

    choice: str
    name: str
    detail: str
    chosen: bool


def periods(chosen: str) -> tuple[ExportChoiceLine, ...]:
    """Stretches of days up to now."""
    names = {
        "4w": translate("export", "4 weeks"),
        "12w": translate("export", "12 weeks"),
        "1y": translate("export", "1 year"),
        "all": translate("export", "Everything"),
    }
    return tuple(
        ExportChoiceLine(choice=key, name=names[key], detail="", chosen=key == chosen)
        for key, _ in PERIODS
    )


def days_of(form: ExportFormat, period: str, today: date) -> ExportRange:
    """The days that are meant; a plan is of the days from now on."""
    if form is ExportFormat.CALENDAR:
        return ExportRange(first=today)
    days = dict(PERIODS)[period]
    if form not in OF_A_PERIOD or days is None:
        return EVER
    return ExportRange(first=today - timedelta(days=days - 1), last=today)


def choices(
    form: ExportFormat,
    routines: Sequence[Routine],
    sessions: Sequence[SessionRecord],
    weeks: Sequence[int] = (),
) -> list[Choice]:
    """The routines for a handout, the latest sessions for an activity, how many `weeks` for a
    review, else nothing to choose.
    """
    if form is ExportFormat.REVIEW:
        named = translate("export", "Weeks 1 to {n}")
        return [(str(one), named.format(n=one), "") for one in weeks]
    if form is ExportFormat.HANDOUT:
        return [(one.id, catalogue(one.title), "") for one in routines]
    if form is ExportFormat.ACTIVITY:
        return [(one.id, catalogue(one.title), _when(one)) for one in sessions[:MOST_SESSIONS]]
    return []


def chosen(found: Sequence[Choice], one: str) -> tuple[ExportChoiceLine, ...]:
    """These with the chosen one marked."""
    return tuple(
        ExportChoiceLine(choice=choice, name=name, detail=detail, chosen=choice == one)
        for choice, name, detail in found
    )


def amount(found: Sequence[SessionRecord]) -> str:
    """How many sessions, from when to when."""
    if not found:
        return translate("export", "There is no session in these days.")
    count = counted(translate("export", "%n session(s)", "", len(found)), len(found))
    days = [one.started_at.date() for one in found]
    return translate("export", "{count}, {first} to {last}").format(
        count=count, first=_day(min(days)), last=_day(max(days))
    )


def _when(one: SessionRecord) -> str:
    minutes = round(one.active_ns / SECOND / 60)
    return translate("export", "{day}, {time}, {n} min").format(
        day=_day(one.started_at.date()), time=f"{one.started_at:%H:%M}", n=minutes
    )


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
