"""What a list of people marks, by the rules of the flags of a chart. A line holds less than a
chart: what nobody has looked at yet is told apart on the chart only, and pain and what was stopped
are those since the last visit.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from rehab_desktop.core.clinic.flags import FlagKind, FlagRules, ending_kind, long_unsigned
from rehab_desktop.core.clinic.person import PersonState
from rehab_desktop.core.clinic.ports import PersonLine
from rehab_desktop.core.content.safety import ends_training

LOOK_BACK_DAYS = 14
STOPPED_DAYS = 28
"""So far back an exercise that was stopped is looked for: as far as the flags of a chart do."""

WEEK_DAYS = 7


def line_flags(line: PersonLine, rules: FlagRules, now: datetime) -> tuple[FlagKind, ...]:
    """The flags that a line shows by itself at this local instant, in the order of `FlagKind`. As
    on a chart, people who are not active have none, and home makes some only while care goes on.
    """
    if line.person.state is not PersonState.ACTIVE:
        return ()
    today = now.date()
    found = {
        FlagKind.UNSIGNED: line.draft_since is not None
        and long_unsigned(line.draft_since, rules, now),
        FlagKind.CONSENT: not line.told,
    }
    if line.in_care:
        silent = days_without_word(line, today)
        found |= {
            FlagKind.PAIN: line.highest_pain is not None and ends_training(line.highest_pain),
            FlagKind.STOPPED: line.stopped_on is not None
            and (today - line.stopped_on).days < rules.look_back_days,
            FlagKind.NO_WORD: silent is not None and silent >= rules.no_word_days,
        }
        if line.ends_on is not None and (ending := ending_kind(line.ends_on, rules, today)):
            found[ending] = True
    return tuple(kind for kind in FlagKind if found.get(kind))


def days_without_word(line: PersonLine, today: date) -> int | None:
    """How long nothing was heard from home while something is asked for; None where nothing is. It
    counts from when something has been asked for without a gap at the earliest.
    """
    if line.asked_since is None:
        return None
    since = max(line.last_word, line.asked_since) if line.last_word else line.asked_since
    return (today - since).days


def done_of_asked(line: PersonLine, today: date) -> tuple[int, int] | None:
    """On how many days of the last 14 something was done at home, of how many it was asked for by
    the version in force. Days after the newest session at home are not counted: what was done on
    them was not measured, and what is told by mouth is no measure. None where nothing is known or
    asked.
    """
    if line.asked_from is None or line.last_home is None:
        return None
    first = max(line.asked_from, today - timedelta(days=LOOK_BACK_DAYS - 1))
    last = min(line.last_home, today)
    days = [first + timedelta(days=one) for one in range((last - first).days + 1)]
    named = sum(any(one.weekdays and one.may_be_on(day) for one in line.asked) for day in days)
    of_choice = max((one.times * len(days) // WEEK_DAYS for one in line.asked), default=0)
    asked = max(named, of_choice)
    return (sum(first <= day <= last for day in line.home_days), asked) if asked else None
