"""What a person told on the first page, in words for paper."""

from __future__ import annotations

from rehab_desktop.core.programme.intake import Knee, Place, Since
from rehab_desktop.text.report_text import translate


def place_name(place: Place) -> str:
    """Where it hurts."""
    return {
        Place.KNEECAP: translate("report", "around the kneecap"),
        Place.BELOW: translate("report", "below the kneecap"),
        Place.OUTER: translate("report", "at the outer side"),
        Place.INNER: translate("report", "at the inner side"),
        Place.BEHIND: translate("report", "behind the knee"),
        Place.ELSEWHERE: translate("report", "elsewhere"),
    }[place]


def knee_name(knee: Knee) -> str:
    """Which knee it is."""
    return {
        Knee.LEFT: translate("report", "left knee"),
        Knee.RIGHT: translate("report", "right knee"),
        Knee.BOTH: translate("report", "both knees"),
    }[knee]


def since_words(since: Since) -> str:
    """How long it has hurt."""
    return {
        Since.WEEKS: translate("report", "under 6 weeks"),
        Since.MONTHS: translate("report", "6 weeks to 6 months"),
        Since.YEAR: translate("report", "6 months to a year"),
        Since.LONGER: translate("report", "a year or more"),
    }[since]
