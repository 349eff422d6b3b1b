"""The sentence under each chart: what a person would see in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from rehab_desktop.core.history.queries import Period, Span
from rehab_desktop.core.programme.adherence import AdherenceCount
from rehab_desktop.text.programme_text import strand_word
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.history.parts import number


def span_name(span: Span) -> str:
    """How far back, as on a button."""
    return {
        Span.WEEKS_4: translate("history", "4 weeks"),
        Span.WEEKS_12: translate("history", "12 weeks"),
        Span.YEAR: translate("history", "A year"),
        Span.ALL: translate("history", "All"),
    }[span]


def _in_time(span: Span) -> str:
    return {
        Span.WEEKS_4: translate("history", "in 4 weeks"),
        Span.WEEKS_12: translate("history", "in 12 weeks"),
        Span.YEAR: translate("history", "in a year"),
        Span.ALL: translate("history", "in all"),
    }[span]


def pain(periods: Sequence[Period], span: Span) -> str:
    """Pain after sessions: from 5 to 2 in 4 weeks."""
    told = [one.pain_after for one in periods if one.pain_after is not None]
    if len(told) < 2:
        return translate("history", "Pain before and during sessions, as you told it.")
    if number(told[0]) == number(told[-1]):
        return translate("history", "Pain after sessions: {last} as at first, {time}.").format(
            last=number(told[-1]), time=_in_time(span)
        )
    return translate("history", "Pain after sessions: from {first} to {last} {time}.").format(
        first=number(told[0]), last=number(told[-1]), time=_in_time(span)
    )


def effort(periods: Sequence[Period], span: Span) -> str:
    """Effort: from 6 to 4 in 4 weeks."""
    told = [one.effort for one in periods if one.effort is not None]
    if not told:
        return ""
    return translate("history", "Effort: from {first} to {last} {time}.").format(
        first=number(told[0]), last=number(told[-1]), time=_in_time(span)
    )


def minutes(values: Sequence[float], *, monthly: bool) -> str:
    """48 minutes in a usual week, 61 in this one."""
    if not values:
        return ""
    mean = number(sum(values) / len(values), 0)
    last = number(values[-1], 0)
    if monthly:
        return translate("history", "{mean} minutes in a usual month, {last} in this one.").format(
            mean=mean, last=last
        )
    return translate("history", "{mean} minutes in a usual week, {last} in this one.").format(
        mean=mean, last=last
    )


def adherence(periods: Sequence[Period], kept: Sequence[AdherenceCount] = ()) -> str:
    """212 of 230 planned sets done, 17 of 18 sessions finished.

    With a programme: and of its last five weeks 20 of 28 days of mobility, 7 of 9 of strength.
    """
    said = translate(
        "history",
        "{sets} of {planned} planned sets done, {finished} of {sessions} sessions finished.",
    ).format(
        sets=sum(one.sets_done for one in periods),
        planned=sum(one.sets_planned for one in periods),
        finished=sum(one.completed for one in periods),
        sessions=sum(one.sessions for one in periods),
    )
    if not kept:
        return said
    days = QLocale().createSeparatedList(
        [
            translate("history", "{strand} {done} of {planned}").format(
                strand=strand_word(one.strand), done=one.done, planned=one.planned
            )
            for one in kept
        ]
    )
    return translate(
        "history", "{adherence} Done of the programme’s days in the last five weeks: {days}."
    ).format(adherence=said, days=days)


def held(exercise: str, seconds: Sequence[float], span: Span) -> str:
    """Wall calf strides: from 20 to 32 seconds in 12 weeks."""
    if not seconds:
        return ""
    return translate("history", "{exercise}: from {first} to {last} seconds {time}.").format(
        exercise=exercise,
        first=number(seconds[0], 0),
        last=number(seconds[-1], 0),
        time=_in_time(span),
    )
