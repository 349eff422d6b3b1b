"""What today leaves out, and until when, in one line."""

from __future__ import annotations

from collections.abc import Sequence

from rehab_desktop.app.library import Library
from rehab_desktop.core.programme.dosing import DoseChange, DoseChangeKind
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from rehab_desktop.text.left_out_text import left_out_reason, left_out_sentence
from rehab_desktop.text.programme_text import names_of, soon


def left_out_line(
    changes: Sequence[DoseChange], plan: TodaysPlan, library: Library, guide: ProgrammeGuide
) -> str:
    """Left out today: Roller bridge and Door frame (rest until Thursday); empty where nothing is.
    What is behind its gate was never in.
    """
    groups: dict[str, list[str]] = {}
    for one in changes:
        if one.what.leaves_out and one.what is not DoseChangeKind.GATE:
            until = soon(one.until, plan.day) if one.until is not None else ""
            card = library.exercises[one.exercise]
            names = groups.setdefault(left_out_reason(one, card, guide, until=until), [])
            names += [] if one.exercise in names else [one.exercise]
    if not groups:
        return ""
    return left_out_sentence([(names_of(names, library), why) for why, names in groups.items()])
