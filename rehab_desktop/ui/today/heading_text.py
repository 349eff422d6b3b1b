"""The headline of Today: the one decision of the day in a few words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rehab_desktop.app.library import Library
from rehab_desktop.core.programme.dosing import DoseChange, DoseChangeKind
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.todays_plan import DayKind, TodaysPlan
from rehab_desktop.text.programme_text import (
    and_of,
    names_of,
    soon,
    strand_name,
    strand_word,
    strands,
)
from rehab_desktop.text.wording import translate

MOST_NAMES = 2
"""More names than these make no headline."""


def heading(plan: TodaysPlan, library: Library) -> str:
    """Mobility today, strength rests until Thursday; empty where there is nothing to decide."""
    match plan.course:
        case DayKind.REST:
            return translate("programme", "Rest today")
        case DayKind.SWAPPED:
            return _swapped(plan)
        case DayKind.CHANGED:
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
            if one.what is DoseChangeKind.RESTS and one.until is not None
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
        return _rest(first, and_of(names), until, plan.day, several=len(names) > 1)
    lost = lost_strands(plan)
    if lost:
        return translate("programme", "{first} today without {other}").format(
            first=first, other=and_of([strand_word(one) for one in lost])
        )
    return _lighter(plan, first, library) or _without_parts(plan, first, library) or _planned(plan)


def _rest(first: str, what: str, until: date, today: date, *, several: bool) -> str:
    pattern = (
        translate("programme", "{first} today, {rests} rest until {day}")
        if several
        else translate("programme", "{first} today, {rests} rests until {day}")
    )
    return pattern.format(first=first, rests=what, day=soon(until, today))


def _lighter(plan: TodaysPlan, first: str, library: Library) -> str:
    """Strength today, a third less; empty where what changed is no news about the knee."""
    news = [
        c for c in plan.because if c.what not in (DoseChangeKind.MISSING, DoseChangeKind.WEEKLY)
    ]
    what = {c.what for c in news}
    out = [c for c in news if c.what.leaves_out]
    if out and plan.limits.less is None:
        return translate("programme", "{first} today without {other}").format(
            first=first, other=_names_out(out, library)
        )
    about = [one for one in plan.due if any(c in plan.routines[one].changes for c in news)]
    part = len(about) < len(plan.due)
    strand = and_of([strand_word(one) for one in about])
    if DoseChangeKind.LESS in what:
        less = translate("programme", "{first} today, a third less")
        part_less = translate("programme", "{first} today, {strand} a third less")
        return (part_less if part else less).format(first=first, strand=strand)
    if DoseChangeKind.LOWER in what:
        lower = translate("programme", "{first} today, one level lower")
        part_lower = translate("programme", "{first} today, {strand} one level lower")
        return (part_lower if part else lower).format(first=first, strand=strand)
    return ""


def _without_parts(plan: TodaysPlan, first: str, library: Library) -> str:
    """Mobility today, running drills rest until Thursday: what rests of what is not due today."""
    assert plan.here is not None, "what changes a day is of a programme that runs"
    rests = [
        one
        for strand in Strand
        if strand not in plan.due and plan.here.stage.days.get(strand, 0)
        for one in plan.routines[strand].changes
        if one.what is DoseChangeKind.RESTS and one.until is not None
    ]
    if not rests:
        return ""
    until = max(one.until for one in rests if one.until is not None)
    several = len({one.exercise for one in rests}) > 1 or _are_drills(rests, library)
    return _rest(first, _names_out(rests, library), until, plan.day, several=several)


def _are_drills(out: Sequence[DoseChange], library: Library) -> bool:
    return all(library.exercises[one.exercise].kind.is_drill for one in out)


def _names_out(out: Sequence[DoseChange], library: Library) -> str:
    exercises = list(dict.fromkeys(one.exercise for one in out))
    if _are_drills(out, library):
        return translate("programme", "running drills")
    if len(exercises) <= MOST_NAMES:
        return names_of(exercises, library)
    return translate("programme", "{n} exercises").format(n=len(exercises))


def heading_alone(changes: Sequence[DoseChange], library: Library) -> str:
    """The same without a programme: Today without 90/90 hip flip."""
    out = [c for c in changes if c.what in (DoseChangeKind.RESTS, DoseChangeKind.LIMIT)]
    if not out:
        return ""
    return translate("programme", "Today without {other}").format(other=_names_out(out, library))


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
