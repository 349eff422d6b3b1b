"""The headline of Today: the one decision of the day in a few words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rehab_desktop.app.library import Library
from rehab_desktop.core.dosing import Changed, What
from rehab_desktop.core.exercise import Kind
from rehab_desktop.core.programme import Strand
from rehab_desktop.core.todays_plan import Course, TodaysPlan
from rehab_desktop.ui.today.words import and_of, names_of, soon, strand_name, strand_word, strands
from rehab_desktop.ui.wording import translate

DRILLS = frozenset({Kind.DRILL, Kind.PLYO})


def heading(plan: TodaysPlan, library: Library) -> str:
    """Mobility today, strength rests until Thursday; empty where there is nothing to decide."""
    match plan.course:
        case Course.REST:
            return translate("programme", "Rest today")
        case Course.SWAPPED:
            return _swapped(plan)
        case Course.CHANGED:
            return _changed(plan, library)
    return _planned(plan) if plan.week is not None else ""


def lost_strands(plan: TodaysPlan) -> tuple[Strand, ...]:
    """What was planned for today, and of which today leaves nothing."""
    if plan.week is None:
        return ()
    done = plan.shares.get(plan.day, {})
    return tuple(
        strand
        for strand in plan.week.day(plan.day).due
        if done.get(strand, 0) < 1 and plan.routines[strand].routine is None
    )


def resting_strands(plan: TodaysPlan) -> tuple[tuple[Strand, date], ...]:
    """What rests, of the strands of these weeks, with the first day on which it may come again."""
    if plan.here is None:
        return ()
    found = []
    for strand in Strand:
        days = [
            one.until
            for one in plan.routines[strand].changes
            if one.what is What.RESTS and one.until is not None
        ]
        whole = plan.routines[strand].routine is None
        if days and whole and plan.here.stage.days.get(strand, 0):
            found.append((strand, min(days)))
    return tuple(found)


def _swapped(plan: TodaysPlan) -> str:
    return translate("programme", "{first} instead of {other} today").format(
        first=strands(plan.due), other=and_of([strand_word(one) for one in lost_strands(plan)])
    )


def _changed(plan: TodaysPlan, library: Library) -> str:
    first = strands(plan.due)
    resting = resting_strands(plan)
    if resting:
        until = max(day for _, day in resting)
        names = [strand_word(strand) for strand, day in resting if day == until]
        pattern = (
            translate("programme", "{first} today, {rests} rests until {day}")
            if len(names) == 1
            else translate("programme", "{first} today, {rests} rest until {day}")
        )
        return pattern.format(first=first, rests=and_of(names), day=soon(until, plan.day))
    lost = lost_strands(plan)
    if lost:
        return translate("programme", "{first} today without {other}").format(
            first=first, other=and_of([strand_word(one) for one in lost])
        )
    return _lighter(plan, first, library) or _planned(plan)


def _lighter(plan: TodaysPlan, first: str, library: Library) -> str:
    """Strength today, a third less; empty where what changed is no news about the knee."""
    out = [c for c in plan.because if c.what in (What.RESTS, What.LIMIT)]
    what = {c.what for c in plan.because}
    if What.LESS in what and plan.limits.less is not None:
        return translate("programme", "{first} today, a third less").format(first=first)
    if out:
        return translate("programme", "{first} today without {other}").format(
            first=first, other=_names_out(out, library)
        )
    if What.LOWER in what:
        return translate("programme", "{first} today, one level lower").format(first=first)
    if What.LESS in what:
        return translate("programme", "{first} today, a third less").format(first=first)
    return ""


def _names_out(out: Sequence[Changed], library: Library) -> str:
    exercises = list(dict.fromkeys(one.exercise for one in out))
    if all(library.exercises[one].kind in DRILLS for one in exercises):
        return translate("programme", "running drills")
    if len(exercises) == 1:
        return names_of(exercises, library)
    return translate("programme", "what hurts")


def _planned(plan: TodaysPlan) -> str:
    """Mobility today, strength tomorrow."""
    assert plan.week is not None, "what is planned is of a programme that runs"
    planned = plan.week.day(plan.day).due
    # Mobility comes on most days: what comes beside it is the news.
    news = [one for one in plan.tomorrow if one is not Strand.MOBILITY]
    then: Sequence[Strand] = news or plan.tomorrow
    new = [one for one in then if one not in plan.due]
    if plan.due:
        if new:
            return translate("programme", "{first} today, {then} tomorrow").format(
                first=strands(plan.due), then=and_of([strand_word(one) for one in new])
            )
        return translate("programme", "{first} today").format(first=strands(plan.due))
    if then:
        pattern = (
            translate("programme", "Done for today, {then} tomorrow")
            if planned
            else translate("programme", "A day of rest, {then} tomorrow")
        )
        return pattern.format(then=and_of([strand_word(one) for one in then]))
    if planned:
        return translate("programme", "Done for today")
    return translate("programme", "A day of rest")


def next_line(day: date, due: Sequence[Strand], today: date) -> str:
    """What comes next and when: Strength on Thursday."""
    what = strands(due)
    if (day - today).days == 1:
        return translate("programme", "Tomorrow: {what}.").format(
            what=and_of([strand_word(one) for one in due])
        )
    return translate("programme", "Next: {what} on {day}.").format(what=what, day=soon(day, today))


def rests_line(strand: Strand, until: date, today: date) -> str:
    """Strength rests until Thursday."""
    return translate("programme", "{strand} rests until {day}.").format(
        strand=strand_name(strand), day=soon(until, today)
    )
