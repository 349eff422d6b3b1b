"""Why today is as it is: what was told, and in the same sentence what it changes today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from rehab_desktop.app.library import Library
from rehab_desktop.core.programme.dosing import DoseChange, DoseChangeKind
from rehab_desktop.core.programme.guide import ProgrammeGuide, Strand
from rehab_desktop.core.programme.limits import days_without_training
from rehab_desktop.core.programme.signs import Cause, Sign
from rehab_desktop.core.programme.todays_plan import DayKind, TodaysPlan
from rehab_desktop.text.programme_text import soon
from rehab_desktop.text.sign_text import sign_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.today.heading_text import held_strands, lost_strands
from rehab_desktop.ui.today.parts_text import are_drills, parts, several

ORDER = (
    DoseChangeKind.RESTS,
    DoseChangeKind.LIMIT,
    DoseChangeKind.LOWER,
    DoseChangeKind.LESS,
)
"""What follows from a sign, the weightiest first. A gate or a missing thing follows from none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignEffect:
    """A sign, and what of today follows from it; no changes where it leaves no training at all."""

    sign: Sign
    changes: tuple[DoseChange, ...] = ()


def effects(plan: TodaysPlan, offered: Sequence[DoseChange] = ()) -> tuple[SignEffect, ...]:
    """The signs that today follows from, two at most, the weightiest first; none on a usual day.

    The second one has another cause: who was red and away is told both. `offered` is what changes
    of the routine on offer where no programme runs.
    """
    if plan.limits.nothing is not None:
        return (SignEffect(sign=plan.limits.nothing),)
    if plan.week is None:
        found = _by_sign(offered)
    elif plan.course in (DayKind.PLANNED, DayKind.DONE, DayKind.FREE):
        return ()
    else:
        found = _of_day(plan)
    others = [one for one in found[1:] if one.sign.cause is not found[0].sign.cause]
    return (*found[:1], *others[:1])


def why_line(
    found: Sequence[SignEffect], plan: TodaysPlan, library: Library, guide: ProgrammeGuide
) -> str:
    """You told 7 out of 10 in Roller bridge on Monday: Roller bridge rests until Thursday."""
    return " ".join(_sentence(one, plan, library, guide) for one in found)


def _of_day(plan: TodaysPlan) -> list[SignEffect]:
    shown = [*plan.due, *(one for one in lost_strands(plan) if one not in plan.due)]
    changes = [c for strand in shown for c in plan.routines[strand].changes]
    changes += [c for c in _resting(plan) if c not in changes and _is_planned(c, plan)]
    found = _by_sign(changes)
    if plan.limits.no_loading is not None and held_strands(plan):
        found = [one for one in found if one.sign != plan.limits.no_loading]
        found.insert(0, SignEffect(sign=plan.limits.no_loading))
    if plan.sign is not None and plan.sign not in [one.sign for one in found]:
        # What rests is no part of these weeks.
        rest = tuple(c for c in _resting(plan) if c.sign == plan.sign)
        found.append(SignEffect(sign=plan.sign, changes=rest))
    return found


def _resting(plan: TodaysPlan) -> list[DoseChange]:
    every = [c for one in plan.routines.values() for c in one.changes]
    return [c for c in dict.fromkeys(every) if c.what is DoseChangeKind.RESTS]


def _is_planned(change: DoseChange, plan: TodaysPlan) -> bool:
    """A strand of these weeks has it."""
    days = plan.week.stage.days if plan.week else {}
    return any(change in plan.routines[s].changes for s in Strand if days.get(s, 0))


def _by_sign(changes: Sequence[DoseChange]) -> list[SignEffect]:
    """Each sign with its changes, by the weightiest of them. What was not done for a while is one
    sign, however long each exercise is ago.
    """
    groups: dict[tuple[object, ...], list[DoseChange]] = {}
    for one in sorted(
        (c for c in dict.fromkeys(changes) if c.sign is not None and c.what in ORDER),
        key=lambda c: ORDER.index(c.what),
    ):
        assert one.sign is not None, "only what follows from a sign is grouped"
        sign = one.sign
        key = (sign.cause,) if sign.cause is Cause.AWAY else (sign.cause, sign.day, sign.pain)
        groups.setdefault(key, []).append(one)
    return [
        SignEffect(
            sign=max((c.sign for c in group if c.sign), key=lambda sign: sign.day),
            changes=tuple(group),
        )
        for group in groups.values()
    ]


def _sentence(one: SignEffect, plan: TodaysPlan, library: Library, guide: ProgrammeGuide) -> str:
    away = [c.exercise for c in one.changes] if one.sign.cause is Cause.AWAY else []
    about = parts(away, library, plan) if away else ""
    said = sign_line(one.sign, plan, library, guide, about=about)
    what = _what(one, plan, library)
    if not what or one.sign.cause is Cause.EVERYDAY:
        return said
    return translate("programme", "{why}: {what}.", "what was told, and what changes by it").format(
        why=said.removesuffix("."), what=what
    )


def _what(one: SignEffect, plan: TodaysPlan, library: Library) -> str:
    """What follows from a sign today."""
    if one.sign == plan.limits.nothing:
        if plan.day + timedelta(days=1) in days_without_training(one.sign):
            return translate("programme", "no training today and tomorrow")
        return translate("programme", "no training today")
    kinds = [kind for kind in ORDER if any(c.what is kind for c in one.changes)]
    return ", ".join(
        _of_kind(kind, [c for c in one.changes if c.what is kind], plan, library) for kind in kinds
    )


def _of_kind(
    kind: DoseChangeKind, changes: Sequence[DoseChange], plan: TodaysPlan, library: Library
) -> str:
    exercises = [c.exercise for c in changes]
    many, drills = several(exercises, library, plan), are_drills(exercises, library)
    until = max((c.until for c in changes if c.until is not None), default=None)
    if until is not None and drills:
        # New drills wait for longer than those that are known.
        until = plan.resting.get(Strand.CONTROL, until)
    match kind:
        case DoseChangeKind.RESTS if drills and until == plan.run.not_before:
            pattern = translate("programme", "running and its drills rest until {day}")
        case DoseChangeKind.RESTS:
            pattern = (
                translate("programme", "{names} rest until {day}")
                if many
                else translate("programme", "{names} rests until {day}")
            )
        case DoseChangeKind.LIMIT:
            pattern = translate("programme", "{names} left out today")
        case DoseChangeKind.LOWER:
            pattern = translate("programme", "{names} one level lower")
        case _:
            pattern = translate("programme", "about a third less of {names}")
    return pattern.format(
        names=parts(exercises, library, plan),
        day=soon(until, plan.day) if until is not None else "",
    )
