"""What today's decision changes and what it rests on, in a person's words, wherever it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from rehab_desktop.app.library import Library
from rehab_desktop.core.dosing import Changed, TodaysRoutine, What
from rehab_desktop.core.knee import Cause, Sign
from rehab_desktop.core.routine import Item
from rehab_desktop.core.week import WEEK
from rehab_desktop.ui.wording import catalogue, in_sentence, translate


def changed_line(changed: Changed, library: Library, today: date) -> str:
    """Roller bridge rests until Thursday: you told 7 of 10 on Monday."""
    return _line((changed,), library, today)


def changed_lines(
    changes: Sequence[Changed], library: Library, today: date
) -> tuple[tuple[What, str], ...]:
    """A line for each group of exercises that today changes alike, in the order of the changes."""
    groups: dict[tuple[object, ...], list[Changed]] = {}
    for one in dict.fromkeys(changes):  # a routine may hold an exercise twice
        alike = (
            one.what,
            one.sign and (one.sign.cause, one.sign.day, one.sign.pain),
            one.until,
            one.thing,
        )
        groups.setdefault(alike, []).append(one)
    return tuple((group[0].what, _line(group, library, today)) for group in groups.values())


def headline(today: TodaysRoutine, day: date) -> str:
    """What becomes of a routine on `day`, in a few words: rests until Thursday, a third less;
    empty where it comes as it is.
    """
    if today.routine is None:
        return _nothing_left(today, day)
    planned = sum(isinstance(item, Item) for item in today.whole.items)
    left = sum(isinstance(item, Item) for item in today.routine.items)
    less = any(one.what is What.LESS for one in today.changes)
    if left < planned:
        said = (
            translate("decision", "{left} of {planned} exercises today, a third less")
            if less
            else translate("decision", "{left} of {planned} exercises today")
        )
        return said.format(left=left, planned=planned)
    if less:
        return translate("decision", "A third less today")
    lower = any(one.what is What.LOWER for one in today.changes)
    return translate("decision", "Easier today") if lower else ""


def _nothing_left(today: TodaysRoutine, day: date) -> str:
    names = {item.exercise for item in today.whole.items if isinstance(item, Item)}
    kinds = {one.exercise: one.what for one in today.changes}
    if names and all(kinds.get(name) is What.RESTS for name in names):
        until = min(one.until for one in today.changes if one.until is not None)
        return translate("decision", "Rests until {until}").format(until=until_day(until, day))
    if names and all(kinds.get(name) is What.GATE for name in names):
        return translate("decision", "Behind its gate")
    return translate("decision", "Not today")


def sign_line(sign: Sign, library: Library, today: date) -> str:
    """You told 7 of 10 in Roller bridge on Monday. One whole sentence."""
    return _told(sign, today, _where(sign, library))


def until_day(day: date, today: date) -> str:
    """The first day of something, within a sentence after "until": tomorrow, Thursday."""
    if (day - today).days == 1:
        return translate("decision", "tomorrow")
    name = QLocale().dayName(day.isoweekday())
    return name if 0 <= (day - today).days < WEEK else f"{name} {_date(day)}"


def on_day(day: date, today: date) -> str:
    """A day that has been, within a sentence: today, yesterday, on Monday, on 23 November."""
    ago = (today - day).days
    if ago == 0:
        return translate("decision", "today")
    if ago == 1:
        return translate("decision", "yesterday")
    name = QLocale().dayName(day.isoweekday()) if 0 < ago < WEEK else _date(day)
    return translate("decision", "on {day}").format(day=name)


def _date(day: date) -> str:
    return f"{day.day} {QLocale().monthName(day.month)}"


def _line(group: Sequence[Changed], library: Library, today: date) -> str:
    """The line of exercises that are changed alike."""
    first = group[0]
    names = [catalogue(library.exercises[one.exercise].short_name) for one in group]
    said = _pattern(first.what, several=len(group) > 1).format(
        names=_and(names),
        until=until_day(first.until, today) if first.until else "",
        thing=catalogue(first.thing),
    )
    if first.sign is None:
        return translate("decision", "{what}.", "a whole sentence").format(what=said)
    # Where the line is about what hurt, its name stands there once.
    here = all(one.sign and one.sign.exercises == (one.exercise,) for one in group)
    why = _told(first.sign, today, "" if here else _where(first.sign, library))
    return translate("decision", "{what}: {why}").format(what=said, why=in_sentence(why))


def _pattern(what: What, *, several: bool) -> str:
    match what:
        case What.GATE if several:
            return translate("decision", "{names} are behind their gate")
        case What.GATE:
            return translate("decision", "{names} is behind its gate")
        case What.RESTS if several:
            return translate("decision", "{names} rest until {until}")
        case What.RESTS:
            return translate("decision", "{names} rests until {until}")
        case What.LIMIT if several:
            return translate("decision", "{names} are left out today")
        case What.LIMIT:
            return translate("decision", "{names} is left out today")
        case What.WEEKLY:
            return translate("decision", "{names}: once a week for now, not before {until}")
        case What.MISSING:
            return translate("decision", "{names}: left out, since this is not at hand: {thing}")
        case What.LESS:
            return translate("decision", "About a third less of {names}")
        case What.LOWER:
            return translate("decision", "An easier version of {names}")


def _where(sign: Sign, library: Library) -> str:
    """What a sign is about: the exercise, or the running drills together; empty for the knee."""
    cards = [library.exercises[one] for one in sign.exercises if one in library.exercises]
    if sign.whole or not cards:
        return ""
    return catalogue(cards[0].short_name) if len(cards) == 1 else translate("decision", "a drill")


def _told(sign: Sign, today: date, where: str) -> str:
    """The sentence of a sign; `where` is what it is about, empty where that is not to be said."""
    day, pain = on_day(sign.day, today), sign.pain
    match sign.cause:
        case Cause.SET if where:
            said = translate("decision", "You told {pain} of 10 in {where} {day}.")
        case Cause.SET:
            said = translate("decision", "You told {pain} of 10 {day}.")
        case Cause.STOPPED if where:
            said = translate("decision", "You stopped {where} {day} because it hurt.")
        case Cause.STOPPED:
            said = translate("decision", "You stopped it {day} because it hurt.")
        case Cause.AFTER:
            said = translate("decision", "You told {pain} of 10 after a session {day}.")
        case Cause.MORNING if pain is not None:
            said = translate("decision", "You told {pain} of 10 in the morning {day}.")
        case Cause.MORNING:
            said = translate("decision", "The knee was not back to its usual in the morning {day}.")
        case Cause.MORNINGS:
            said = translate(
                "decision", "Two mornings were sore, one after the other, the last one {day}."
            )
        case Cause.NOW:
            said = translate("decision", "You put the knee at {pain} of 10 {day}.")
        case Cause.RUN:
            said = translate("decision", "You told {pain} of 10 for a run {day}.")
        case Cause.AWAY:
            said = translate("decision", "You did it last {day}.")
        case Cause.EVERYDAY | Cause.LIMIT:
            said = translate("decision", "Your everyday pain is {pain} of 10.")
    return said.format(pain=pain, day=day, where=where)


def _and(names: Sequence[str]) -> str:
    """A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return translate("programme", "{some} and {last}").format(
        some=", ".join(names[:-1]), last=names[-1]
    )
