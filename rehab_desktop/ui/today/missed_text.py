"""After days or a week without a session: one kind sentence, and where to go on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from rehab_desktop.core.programme.phases import BEGIN_AGAIN_AFTER_WEEKS
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from rehab_desktop.core.programme.week import week_number
from rehab_desktop.text.wording import counted, translate

WORTH_SAYING = 2
"""So many planned days without a session are worth a sentence."""


def days_without(plan: TodaysPlan) -> int:
    """Whole days since the last session, or since the start; 0 without a programme."""
    if plan.started is None:
        return 0
    last = plan.started.started_on - timedelta(days=1)
    return (plan.day - max((last, *plan.facts.trained))).days - 1


def weeks_without(plan: TodaysPlan) -> int:
    """Whole weeks of the programme without a session right before this one."""
    if plan.started is None or plan.here is None:
        return 0
    weeks = {week_number(plan.started.started_on, day) for day in plan.facts.trained}
    before = range(plan.here.calendar_week - 1, 0, -1)
    return next((n for n, week in enumerate(before) if week in weeks), len(before))


def missed_line(plan: TodaysPlan, planned: Iterable[date]) -> str:
    """What to say after missed days; `planned` are the days with something planned. Empty where
    none were missed, or today was trained already.
    """
    if days_without(plan) < WORTH_SAYING:
        return ""
    weeks = weeks_without(plan)
    if weeks >= BEGIN_AGAIN_AFTER_WEEKS:
        return translate(
            "programme",
            "Good to have you back. After four weeks without a session the weeks count from 1 "
            "again, and it begins with less.",
        )
    if weeks:
        return translate("programme", "A week without a session happens: go on from here.")
    since = plan.day - timedelta(days=days_without(plan) + 1)
    missed = len({day for day in planned if since < day < plan.day})
    if missed < WORTH_SAYING:
        return ""
    said = translate(
        "programme",
        "%n planned day(s) went by without a session. That happens: go on from here.",
        "",
        missed,
    )
    return counted(said, missed)


def week_counts(plan: TodaysPlan) -> str:
    """That a week without a session does not count; empty where the last one had one."""
    if plan.here is None or plan.finished or not weeks_without(plan):
        return ""
    return translate(
        "programme", "A week without a session does not count: this is week {n}."
    ).format(n=plan.here.week)
