"""What a list of people marks, by the rules of the flags of a chart. A line holds less than a
chart: what nobody has looked at yet is told apart on the chart only.
"""

from __future__ import annotations

from datetime import date

from rehab_desktop.core.clinic.flags import FlagKind, FlagRules
from rehab_desktop.core.clinic.ports import PersonLine
from rehab_desktop.core.content.safety import ends_training


def line_flags(line: PersonLine, rules: FlagRules, today: date) -> tuple[FlagKind, ...]:
    """The flags that a line shows by itself, in the order of `FlagKind`."""
    silent = days_without_word(line, today)
    found = {
        FlagKind.PAIN: line.highest_pain is not None and ends_training(line.highest_pain),
        FlagKind.NO_WORD: silent is not None and silent >= rules.no_word_days,
        FlagKind.ENDS_SOON: line.ends_on is not None
        and (line.ends_on - today).days <= rules.ends_soon_days,
        FlagKind.UNSIGNED: line.draft_since is not None,
        FlagKind.CONSENT: not line.told,
    }
    return tuple(kind for kind in FlagKind if found.get(kind))


def days_without_word(line: PersonLine, today: date) -> int | None:
    """How long nothing was heard from home while something is prescribed; None where nothing is. Of
    somebody without any word yet it counts from the last visit.
    """
    since = line.last_word or line.last_visit
    if line.prescription is None or since is None:
        return None
    return (today - since).days
