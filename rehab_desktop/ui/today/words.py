"""The programme in a person's words: strands, days, why a week changed, what to change next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QLocale

from rehab_desktop.app.library import Library
from rehab_desktop.core.exercise import CLINICAL_JUDGEMENT, Source
from rehab_desktop.core.plan import Reason, Why
from rehab_desktop.core.programme import RunStep, Strand
from rehab_desktop.core.progression import Change, Suggestion
from rehab_desktop.core.running import NextRun, Verdict
from rehab_desktop.core.todays_plan import TodaysPlan
from rehab_desktop.ui.wording import catalogue, counted, translate


def strand_name(strand: Strand) -> str:
    """As a name of its own."""
    return {
        Strand.MOBILITY: translate("programme", "Mobility"),
        Strand.STRENGTH: translate("programme", "Strength"),
        Strand.CONTROL: translate("programme", "Control"),
    }[strand]


def strand_word(strand: Strand) -> str:
    """Within a sentence."""
    return {
        Strand.MOBILITY: translate("programme", "mobility"),
        Strand.STRENGTH: translate("programme", "strength"),
        Strand.CONTROL: translate("programme", "control"),
    }[strand]


def strands(of: Sequence[Strand]) -> str:
    """Mobility, Mobility and strength, Mobility, control and strength."""
    if not of:
        return ""
    names = [strand_name(of[0]), *(strand_word(one) for one in of[1:])]
    return and_of(names)


def and_of(names: Sequence[str]) -> str:
    """A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return translate("programme", "{some} and {last}").format(
        some=", ".join(names[:-1]), last=names[-1]
    )


def weekday(day: date) -> str:
    """Thursday."""
    return QLocale().dayName(day.isoweekday())


def weekday_letter(day: date) -> str:
    """T: what stands under a bar."""
    letter = QLocale().dayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)
    # Qt's own locale, the one of the plainest systems, numbers the days instead.
    return weekday_short(day)[:1] if letter.isdecimal() else letter


def weekday_short(day: date) -> str:
    """Thu."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def full_day(day: date) -> str:
    """Thursday 26 November."""
    return f"{weekday(day)} {day.day} {QLocale().monthName(day.month)}"


def near_day(day: date, today: date) -> str:
    """Today, Yesterday, or the weekday with its date."""
    days = (today - day).days
    if days == 0:
        return translate("programme", "Today")
    if days == 1:
        return translate("programme", "Yesterday")
    return full_day(day)


def heading(plan: TodaysPlan) -> str:
    """Mobility today, strength tomorrow."""
    if plan.finished:
        return translate("programme", "The 12 weeks are behind you")
    assert plan.week is not None, "a heading is for a programme that runs"
    planned = plan.week.day(plan.day).due
    # Mobility comes on most days: what comes beside it is the news.
    news = [one for one in plan.tomorrow if one is not Strand.MOBILITY]
    then: Sequence[Strand] = news or plan.tomorrow
    new = [one for one in then if one not in plan.due]
    if plan.due:
        if new:
            return translate("programme", "{first} today, {then} tomorrow").format(
                first=strands(plan.due), then=and_of([strand_word(one) for one in new])
            )
        return translate("programme", "{first} today").format(first=strands(plan.due))
    if then:
        pattern = (
            translate("programme", "Done for today, {then} tomorrow")
            if planned
            else translate("programme", "A day of rest, {then} tomorrow")
        )
        return pattern.format(then=and_of([strand_word(one) for one in then]))
    if planned:
        return translate("programme", "Done for today")
    return translate("programme", "A day of rest")


def reason_line(reason: Reason) -> str:
    """Why the week is not the usual one, in one line."""
    patterns = {
        Why.RESTING: translate(
            "programme", "{strand} rests until {to}: the knee asked for 48 hours."
        ),
        Why.CLOSE: translate(
            "programme", "{strand} on {day} and {to}: a day between would help it recover."
        ),
        Why.SHIFTED: translate(
            "programme", "{strand} goes from {day} to {to}, so that a day lies between."
        ),
        Why.MISSED: translate("programme", "{strand} was not done on {day}, so it comes on {to}."),
        Why.DROPPED: translate(
            "programme",
            "{strand} comes once less this week: no day is left with a day of rest between.",
        ),
        Why.MOVED: translate("programme", "You moved {strand_in} from {day} to {to}."),
        Why.SKIPPED: translate("programme", "You left out {strand_in} on {day}."),
        Why.ADDED: translate("programme", "You added {strand_in} on {day}."),
    }
    return patterns[reason.why].format(
        strand=strand_name(reason.strand),
        strand_in=strand_word(reason.strand),
        day=weekday(reason.day),
        to=weekday(reason.to_day) if reason.to_day else "",
    )


def suggestion_title(suggestion: Suggestion, library: Library) -> str:
    """The one thing to change, as a proposal."""
    names = names_of(suggestion.exercises, library)
    match suggestion.change:
        case Change.REST:
            return translate(
                "programme", "Rest for 48 hours, then one level lower: {names}"
            ).format(names=names)
        case Change.LESS:
            return translate("programme", "Do about a third less next time")
        case Change.PHYSIO:
            return translate("programme", "Let a physiotherapist look at the knee")
        case Change.GATE:
            return translate("programme", "Check the gate of {names}").format(names=names)
        case Change.LEVEL:
            card = library.exercises[suggestion.exercises[0]]
            return translate("programme", "{names}: on to “{level}”").format(
                names=names, level=catalogue(card.level(suggestion.to).title)
            )
        case Change.SET:
            return translate("programme", "{names}: {n} sets instead of {before}").format(
                names=names, n=suggestion.to, before=int(suggestion.to) - 1
            )
        case Change.FULL:
            return translate("programme", "{names}: back to the full dose").format(names=names)
        case Change.VARIATION:
            card = library.exercises[suggestion.exercises[0]]
            return translate("programme", "{names}: {variation}").format(
                names=names, variation=catalogue(card.progress.to)
            )


def suggestion_why(suggestion: Suggestion, library: Library) -> str:
    """What it rests on, in the person's own days."""
    match suggestion.change:
        case Change.REST:
            return translate(
                "programme",
                "Pain of 6 or more (above 2 in running drills), or two sore mornings in a row.",
            )
        case Change.LESS:
            return translate(
                "programme", "The knee was not back to its usual the morning after: {names}."
            ).format(names=names_of(suggestion.exercises, library))
        case Change.PHYSIO:
            return translate(
                "programme",
                "After 6 weeks the pain has changed by less than 2 points. Somebody who can "
                "examine the knee may find what an app cannot.",
            )
        case Change.GATE:
            return translate(
                "programme",
                "The drills before it went well twice. A few things only you can tell.",
            )
    return counted(
        translate(
            "programme",
            "%n good session(s) in a row: all sets done, pain no more than 2, "
            "a usual knee the morning after. One change at a time.",
            "",
            suggestion.sessions,
        ),
        suggestion.sessions,
    )


def names_of(exercises: Sequence[str], library: Library) -> str:
    """The exercises by their short names."""
    return and_of([catalogue(library.exercises[one].short_name) for one in exercises])


def basis_text(basis: str, sources: Mapping[str, Source]) -> str:
    """The titles behind a basis; clinical judgement is named as such."""
    ids = [part.strip() for part in basis.split(",") if part.strip()]
    parts = [sources[one].title for one in ids if one in sources]
    if CLINICAL_JUDGEMENT in ids:
        parts.append(
            translate("programme", "clinical judgement")
            if parts
            else translate("programme", "Clinical judgement, no source found")
        )
    return "; ".join(parts)


def run_step(step: RunStep) -> str:
    """5 × 4 min running, 1 min walking; 30 min running."""
    if not step.walk:
        return translate("programme", "{n} min running").format(n=step.run * step.times)
    return translate("programme", "{times} × {run} min running, {walk} min walking").format(
        times=step.times, run=step.run, walk=step.walk
    )


def run_reason(following: NextRun, needed: int) -> str:
    """Why the next run is the one it is."""
    return {
        Verdict.FIRST: translate(
            "programme", "The first step. Walk briskly for half an hour without pain before it."
        ),
        Verdict.OPEN: translate(
            "programme", "The last run is not answered yet: an hour after, and the next morning."
        ),
        Verdict.GOOD: translate("programme", "{n} of {needed} good runs at this step."),
        Verdict.EARNED: translate("programme", "Earned: {n} good runs in a row."),
        Verdict.TOP: translate(
            "programme", "The last step. From here add minutes, a few at a time."
        ),
        Verdict.BACK: translate(
            "programme", "One step back: the last run asked more than the knee gives now."
        ),
    }[following.verdict].format(n=following.good, needed=needed)
