"""What today leaves out of the exercises, and why: on Today, in lists and cards, and on paper.

No verb follows the names of the exercises and none stands in a reason. So one text is right for one
exercise, for several, and for one whose name is a plural, such as Leg-cycle dribbles.
"""

from __future__ import annotations

from collections.abc import Sequence

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.programme.dosing import DoseChange, DoseChangeKind
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.knee import is_drill
from rehab_desktop.core.programme.signs import Cause
from rehab_desktop.text.wording import catalogue, translate


def left_out_sentence(parts: Sequence[tuple[str, str]]) -> str:
    """Left out today: Roller bridge (rest until Thursday); Wall calf strides (no wall at hand).

    Each part is the names of exercises and their reason, which may be empty.
    """
    said = [
        translate("programme", "{names} ({reason})").format(names=names, reason=reason)
        if reason
        else names
        for names, reason in parts
    ]
    return translate("programme", "Left out today: {what}.").format(what="; ".join(said))


def left_out_reason(
    change: DoseChange, card: Exercise, guide: ProgrammeGuide, *, until: str = ""
) -> str:
    """Why today leaves out the exercise of `card`, in a few words: rest until Thursday. `until` is
    the day of `change.until` in words.
    """
    match change.what:
        case DoseChangeKind.GATE:
            return translate("programme", "gate not passed yet")
        case DoseChangeKind.RESTS:
            return translate("programme", "rest until {day}").format(day=until)
        case DoseChangeKind.WEEKLY:
            return translate("programme", "once a week, again {day}").format(day=until)
        case DoseChangeKind.MISSING:
            return translate("programme", "no {thing} at hand").format(
                thing=catalogue(change.thing)
            )
    cause = change.sign.cause if change.sign is not None else None
    if cause is Cause.EVERYDAY:
        # Drills have the stricter limit, whatever leaves out strength beside them.
        everyday = guide.everyday
        limit = everyday.drills_up_to if is_drill(card) else everyday.strength_up_to
        return translate("programme", "only with everyday pain of 0 to {limit}").format(limit=limit)
    if cause is Cause.ELSEWHERE:
        return translate("programme", "ask a doctor or physiotherapist first")
    if cause is Cause.STAGE:
        return translate("programme", "in a later phase")
    return translate("programme", "not with the knee as it is now")
