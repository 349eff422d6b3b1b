"""After a session: what it earned, or how far the next change is, in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rehab_desktop.app.library import Library
from rehab_desktop.core.programme.progression import ProgressionState
from rehab_desktop.text import programme_text
from rehab_desktop.text.advice_text import suggestion_title
from rehab_desktop.text.wording import translate


def earned_line(
    reached: Sequence[ProgressionState],
    pain: int | None,
    library: Library,
    *,
    held_until: date | None = None,
) -> str:
    """The one thing worth saying; empty where nothing of the programme was done. `held_until` is
    the first day on which Today suggests a step, None where that is tomorrow.
    """
    if not reached:
        return ""
    if pain is None:
        return translate(
            "programme", "Tell the pain after it, and the session may count towards the next step."
        )
    best = max(reached, key=lambda one: (one.to is not None, one.good / one.needed))
    if best.to is not None and held_until is not None:
        return translate(
            "programme",
            "Earned: {change}. Steps up come again on {day}, a week after the last red day.",
        ).format(change=suggestion_title(best.to, library), day=programme_text.full_day(held_until))
    if best.to is not None:
        return translate(
            "programme",
            "Earned: {change}. If the knee is back to its usual tomorrow, Today suggests it.",
        ).format(change=suggestion_title(best.to, library))
    if not best.good:
        return translate(
            "programme", "A step is earned when all sets are done, with pain of no more than 2."
        )
    name = programme_text.names_of([best.exercise], library)
    if best.good >= best.needed and best.not_before is not None:
        day = max(best.not_before, held_until or best.not_before)
        return translate(
            "programme", "{name} has earned a step; it comes from {day} on, one a week at most."
        ).format(name=name, day=programme_text.full_day(day))
    return translate(
        "programme", "{name}: {good} of {needed} good sessions towards the next step."
    ).format(name=name, good=best.good, needed=best.needed)
