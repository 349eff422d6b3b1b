"""What today leaves out, and until when, in one line."""

from __future__ import annotations

from collections.abc import Sequence

from rehab_desktop.app.library import Library
from rehab_desktop.core.programme.dosing import DoseChange, DoseChangeKind
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.knee import is_drill
from rehab_desktop.core.programme.signs import Cause
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from rehab_desktop.text.programme_text import names_of, soon
from rehab_desktop.text.wording import catalogue, translate


def left_out_line(
    changes: Sequence[DoseChange], plan: TodaysPlan, library: Library, guide: ProgrammeGuide
) -> str:
    """Left out today: Roller bridge, Door frame: rest until Thursday; empty where nothing is. What
    is behind its gate was never in.
    """
    groups: dict[str, list[str]] = {}
    for one in changes:
        if one.what.leaves_out and one.what is not DoseChangeKind.GATE:
            names = groups.setdefault(_reason(one, plan, library, guide), [])
            names += [] if one.exercise in names else [one.exercise]
    if not groups:
        return ""
    parts = [
        translate("programme", "{names} ({reason})").format(
            names=names_of(names, library), reason=reason
        )
        for reason, names in groups.items()
    ]
    return translate("programme", "Left out today: {what}.").format(what="; ".join(parts))


def _reason(one: DoseChange, plan: TodaysPlan, library: Library, guide: ProgrammeGuide) -> str:
    if one.what is DoseChangeKind.MISSING:
        return translate("programme", "no {thing} at hand").format(thing=catalogue(one.thing))
    if one.until is not None:
        day = soon(one.until, plan.day)
        if one.what is DoseChangeKind.WEEKLY:
            return translate("programme", "once a week, again {day}").format(day=day)
        return translate("programme", "rests until {day}").format(day=day)
    if one.sign is not None and one.sign.cause is Cause.EVERYDAY:
        # Drills have the stricter limit, whatever leaves out strength beside them.
        drill = is_drill(library.exercises[one.exercise])
        limit = guide.everyday.drills_up_to if drill else guide.everyday.strength_up_to
        return translate("programme", "only with everyday pain of 0 to {limit}").format(limit=limit)
    if one.sign is not None and one.sign.cause is Cause.ELSEWHERE:
        return translate("programme", "ask a doctor or physiotherapist first")
    if one.sign is not None and one.sign.cause is Cause.STAGE:
        return translate("programme", "in a later phase")
    return translate("programme", "not with the knee as it is now")
