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
from rehab_desktop.ui.today.parts_text import parts, several, strands_of


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


def held_strands(plan: TodaysPlan) -> tuple[Strand, ...]:
    """What these weeks go without, strength among it, since everyday pain is too much for it."""
    if plan.week is None or plan.here is None or plan.limits.no_loading is None:
        return ()
    usual, now = plan.here.stage.days, plan.week.stage.days
    return tuple(one for one in Strand if usual.get(one, 0) and not now.get(one, 0))


def resting_strands(plan: TodaysPlan) -> tuple[tuple[Strand, date], ...]:
    """What rests, of the strands of this week, with the first day on which it may come again."""
    days = plan.week.stage.days if plan.week is not None else {}
    return tuple(
        (one, plan.resting[one]) for one in Strand if one in plan.resting and days.get(one, 0)
    )


def resting_parts(plan: TodaysPlan) -> tuple[DoseChange, ...]:
    """The single exercises that rest in the strands of this week, where not all of one does."""
    days = plan.week.stage.days if plan.week is not None else {}
    whole = [one for one, _ in resting_strands(plan)]
    found = [
        change
        for strand in Strand
        if strand not in whole and days.get(strand, 0)
        for change in plan.routines[strand].changes
        if change.what is DoseChangeKind.RESTS and change.until is not None
    ]
    return tuple(dict.fromkeys(found))


def _swapped(plan: TodaysPlan) -> str:
    return translate("programme", "{first} instead of {other} today").format(
        first=strands(plan.due), other=and_of([strand_word(one) for one in lost_strands(plan)])
    )


def _changed(plan: TodaysPlan, library: Library) -> str:
    first = strands(plan.due)
    if held_strands(plan):
        without = {*held_strands(plan), *lost_strands(plan)}
        return translate("programme", "{first} today without {other}").format(
            first=first, other=and_of([strand_word(one) for one in Strand if one in without])
        )
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
            first=first, other=parts((c.exercise for c in out), library, plan)
        )
    about = [c.exercise for c in news if not c.what.leaves_out]
    if not about:
        return ""
    part = _part(about, plan, library)
    if what >= {DoseChangeKind.LESS, DoseChangeKind.LOWER}:
        easier = translate("programme", "{first} today, easier than usual")
        part_easier = translate("programme", "{first} today, {strand} easier than usual")
        return (part_easier if part else easier).format(first=first, strand=part)
    if DoseChangeKind.LESS in what:
        less = translate("programme", "{first} today, a third less")
        part_less = translate("programme", "{first} today, {strand} a third less")
        return (part_less if part else less).format(first=first, strand=part)
    lower = translate("programme", "{first} today, one level lower")
    part_lower = translate("programme", "{first} today, {strand} one level lower")
    return (part_lower if part else lower).format(first=first, strand=part)


def _part(exercises: Sequence[str], plan: TodaysPlan, library: Library) -> str:
    """What of today is changed, in a few words; empty where it is all of it."""
    if set(strands_of(exercises, library, plan)) >= set(plan.due):
        return ""
    return parts(exercises, library, plan)


def _without_parts(plan: TodaysPlan, first: str, library: Library) -> str:
    """Mobility today, Roller bridge rests until Thursday: what rests of what is not due today."""
    rests = [
        one
        for one in resting_parts(plan)
        if not any(one in plan.routines[strand].changes for strand in plan.due)
    ]
    if not rests:
        return ""
    until = max(one.until for one in rests if one.until is not None)
    names = [one.exercise for one in rests]
    return _rest(
        first,
        parts(names, library, plan),
        until,
        plan.day,
        several=several(names, library, plan),
    )


def heading_alone(changes: Sequence[DoseChange], library: Library) -> str:
    """The same without a programme: Today without 90/90 hip flip."""
    out = [c for c in changes if c.what in (DoseChangeKind.RESTS, DoseChangeKind.LIMIT)]
    if not out:
        return ""
    return translate("programme", "Today without {other}").format(
        other=parts((c.exercise for c in out), library)
    )


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


def rests_lines(plan: TodaysPlan, library: Library, after: date) -> list[str]:
    """What still rests on the day `after`: Strength rests until Thursday."""
    said = [
        translate("programme", "{strand} rests until {day}.").format(
            strand=strand_name(strand), day=soon(until, plan.day)
        )
        for strand, until in resting_strands(plan)
        if until > after
    ]
    days = sorted({one.until for one in resting_parts(plan) if one.until and one.until > after})
    for day in days:
        names = [one.exercise for one in resting_parts(plan) if one.until == day]
        pattern = (
            translate("programme", "{names} rest until {day}.")
            if several(names, library, plan)
            else translate("programme", "{names} rests until {day}.")
        )
        said.append(pattern.format(names=names_of(names, library), day=soon(day, plan.day)))
    return said
