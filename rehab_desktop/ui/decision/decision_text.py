"""What today changes of a routine, and why: for the check before a session, lists and cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.programme.dosing import DoseChange, DoseChangeKind, TodaysRoutine
from rehab_desktop.core.programme.signs import Sign
from rehab_desktop.text.left_out_text import left_out_reason, left_out_sentence
from rehab_desktop.text.programme_text import names_of, soon
from rehab_desktop.text.sign_text import sign_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.decision.context import TodayContext


def changed_line(changed: DoseChange, context: TodayContext) -> str:
    """Left out today: Roller bridge (rest until Thursday). You told 7 out of 10 after Monday's
    session.
    """
    return _line((changed,), context)


def changed_lines(changes: Sequence[DoseChange], context: TodayContext) -> list[str]:
    """A line for each group of exercises that today changes alike, in the order of the changes."""
    groups: dict[tuple[object, ...], list[DoseChange]] = {}
    for one in dict.fromkeys(changes):  # a routine may hold an exercise twice
        sign = one.sign and (one.sign.cause, one.sign.day, one.sign.pain)
        groups.setdefault((one.what, sign, one.until, one.thing), []).append(one)
    return [_line(group, context) for group in groups.values()]


def sign_sentence(sign: Sign, context: TodayContext) -> str:
    """What a sign is, as Today says it."""
    return sign_line(sign, context.plan, context.library, context.programme.guide)


def headline(today: TodaysRoutine, day: date) -> str:
    """What becomes of a routine on `day`, in a few words: rests until Thursday, a third less;
    empty where it comes as it is.
    """
    if today.routine is None:
        return _nothing_left(today, day)
    planned = sum(isinstance(item, Item) for item in today.whole.items)
    left = sum(isinstance(item, Item) for item in today.routine.items)
    kinds = {one.exercise: one.what for one in today.changes}
    less = sum(
        isinstance(item, Item) and kinds.get(item.exercise) is DoseChangeKind.LESS
        for item in today.routine.items
    )
    if left < planned:
        said = (
            translate("decision", "{left} of {planned} exercises today, a third less")
            if less == left
            else translate("decision", "{left} of {planned} exercises today, {n} a third less")
            if less
            else translate("decision", "{left} of {planned} exercises today")
        )
        return said.format(left=left, planned=planned, n=less)
    if less and less == left:
        return translate("decision", "A third less today")
    if less:
        return translate("decision", "{n} of {planned} exercises a third less today").format(
            n=less, planned=planned
        )
    lower = any(one.what is DoseChangeKind.LOWER for one in today.changes)
    return translate("decision", "Easier today") if lower else ""


def _nothing_left(today: TodaysRoutine, day: date) -> str:
    names = {item.exercise for item in today.whole.items if isinstance(item, Item)}
    kinds = {one.exercise: one.what for one in today.changes}
    if names and all(kinds.get(name) is DoseChangeKind.RESTS for name in names):
        until = min(one.until for one in today.changes if one.until is not None)
        return translate("decision", "Rests until {until}").format(until=soon(until, day))
    if names and all(kinds.get(name) is DoseChangeKind.GATE for name in names):
        return translate("decision", "Behind its gate")
    return translate("decision", "Not today")


def _line(group: Sequence[DoseChange], context: TodayContext) -> str:
    """The line of exercises that are changed alike."""
    said, sign = _what(group, context), group[0].sign
    if sign is None:
        return said
    if all(one.sign and one.sign.exercises == (one.exercise,) for one in group):
        # Each hurt as much as the others.
        sign = replace(sign, exercises=tuple(one.exercise for one in group))
    return f"{said} {sign_sentence(sign, context)}"


def _what(group: Sequence[DoseChange], context: TodayContext) -> str:
    """What becomes of exercises that are changed alike; the sign says the rest of it."""
    first, library = group[0], context.library
    names = names_of([one.exercise for one in group], library)
    match first.what:
        case DoseChangeKind.LESS | DoseChangeKind.LOWER as what:
            said = (
                translate("decision", "About a third less of {names}")
                if what is DoseChangeKind.LESS
                else translate("decision", "An easier version of {names}")
            ).format(names=names)
            return translate("decision", "{what}.", "a whole sentence").format(what=said)
        case DoseChangeKind.LIMIT if first.sign is not None:
            return left_out_sentence([(names, "")])
    until = soon(first.until, context.plan.day) if first.until else ""
    card, guide = library.exercises[first.exercise], context.programme.guide
    return left_out_sentence([(names, left_out_reason(first, card, guide, until=until))])
