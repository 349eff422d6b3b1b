"""What the check before a session says about the knee, about a "not today", and about more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from rehab_desktop.app.library import ALONE, Library
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.content.safety import GREEN_UP_TO
from rehab_desktop.core.programme.current_dose import present
from rehab_desktop.core.programme.dosing import (
    DoseChange,
    DoseChangeKind,
    TodaysRoutine,
    rests_until,
)
from rehab_desktop.core.programme.limits import Limits, days_without_training
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.signs import Cause
from rehab_desktop.text.programme_text import soon
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.decision.decision_text import changed_lines, sign_sentence


def why_lines(today: TodaysRoutine, context: TodayContext) -> list[str]:
    """What today changes of a routine and what it rests on."""
    lines, nothing = changed_lines(today.changes, context), context.plan.limits.nothing
    if nothing is None or all(one.sign is not None for one in _of_each(today)):
        return lines
    return [sign_sentence(nothing, context), *lines]


def more_lines(today: TodaysRoutine, context: TodayContext) -> list[str]:
    """The lines of `why_lines` about what a yes brings back. A lower dose is not among them: it is
    the present one, of a yes too.
    """
    kept = () if today.routine is None else today.routine.items
    more = {
        item.exercise for item in today.whole.items if isinstance(item, Item) and item not in kept
    }
    changes = tuple(one for one in today.changes if one.exercise in more)
    return why_lines(replace(today, changes=changes), context)


def _of_each(today: TodaysRoutine) -> list[DoseChange]:
    """What today does to each exercise; one that it leaves as it is has no sign."""
    changes = {one.exercise: one for one in today.changes}
    return [
        changes.get(item.exercise, DoseChange(exercise=item.exercise, what=DoseChangeKind.LIMIT))
        for item in today.whole.items
        if isinstance(item, Item)
    ]


def again_line(today: TodaysRoutine, context: TodayContext) -> str:
    """When a routine of which today leaves nothing comes again; empty where its lines say so."""
    if today.routine is not None or all(one.until is not None for one in _of_each(today)):
        return ""
    plan = context.plan
    if plan.limits.nothing is not None:
        trained = _training_from(plan.day + timedelta(days=1), plan.limits)
        rests = rests_until(today.whole, plan.facts, context.programme.guide, plan.day)
        day = max(trained, rests or trained)
        return translate("ready", "It may come again from {day} on.").format(
            day=soon(day, plan.day)
        )
    if any(_is_now(one) for one in today.changes):
        return translate("ready", "It comes again once the knee is at {pain} or less.").format(
            pain=GREEN_UP_TO
        )
    return ""


def _training_from(day: date, limits: Limits) -> date:
    """The first day from `day` on that no sign leaves without any training."""
    closed = {one for sign in limits.signs for one in days_without_training(sign)}
    while day in closed:
        day += timedelta(days=1)
    return day


def gate_lines(today: TodaysRoutine, library: Library) -> list[str]:
    """What must be true before what is behind its gate, where that is all there is to do."""
    if today.routine is not None:
        return []
    cards = [library.exercises[c.exercise] for c in today.changes if c.what is DoseChangeKind.GATE]
    return [catalogue(one.text) for card in cards for one in card.gate]


def above_dose(routine: Routine, library: Library, facts: ProgrammeLog) -> str:
    """That the level of an exercise tried alone is harder than its present one; empty otherwise.

    A routine that names levels was written so; a level that is only looked at was not decided on.
    """
    if not routine.id.startswith(f"{ALONE}/"):
        return ""
    for item in routine.items:
        if not isinstance(item, Item) or item.level is None:
            continue
        card = library.exercises[item.exercise]
        ladder = [level.id for level in card.levels]
        now = present(card, facts).level
        if ladder.index(item.level) > ladder.index(now):
            return translate(
                "ready", "Level {level} is harder than your present level, {now}."
            ).format(level=item.level, now=now)
    return ""


def pain_text(pain: int | None, today: TodaysRoutine, limits: Limits) -> str:
    """What a pain of 0-10, told before the start, does to today's session."""
    if pain is None:
        return translate(
            "ready", "You can leave this out. 0 is no pain, 10 the worst you can think of."
        )
    if limits.nothing is not None:
        return translate(
            "wording", "That is a sore knee: rest it today, or ask your physiotherapist first."
        )
    less = any(_is_now(one) and one.what is DoseChangeKind.LESS for one in today.changes)
    drills = any(_is_now(one) and one.what is DoseChangeKind.LIMIT for one in today.changes)
    if less and drills:
        return translate("ready", "So about a third less today, and no running drills.")
    if less:
        return translate("ready", "So about a third less today.")
    if drills:
        return translate("ready", "So no running drills today: the knee is too sore for them.")
    if pain > GREEN_UP_TO:
        return translate("ready", "Nothing changes by that. Stop what makes it worse.")
    return translate("ready", "Nothing changes by that.")


def _is_now(changed: DoseChange) -> bool:
    return changed.sign is not None and changed.sign.cause is Cause.NOW


def question(left: Routine | None, why: Sequence[str]) -> str:
    """The one question before more is started than `left`, today's decision, with its reason."""
    asked = (
        translate("ready", "Start it all the same?")
        if left is None
        else translate("ready", "Do all of it all the same?")
    )
    return " ".join((*why, asked))
