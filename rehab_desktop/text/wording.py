"""Words in a person's language: what is spoken, what is shown, how a time or dose is written."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from rehab_desktop.core.content.dose import dose_of
from rehab_desktop.core.content.exercise import Exercise, PhaseKind, Side, Sides
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.session.cues import Phrase, PhraseKind
from rehab_desktop.core.session.timeline import BREATHS, JOINED, SECOND, Step, StepKind

WORTH_TELLING_S = 5
"""A hold this long is part of the dose; shorter ones are part of the movement."""


translate = QCoreApplication.translate


def counted(said: str, number: int) -> str:
    """A text that Qt has put into the right plural form, with its number.

    Where no language was loaded, as in a test of a model alone, it still is the English source.
    """
    said = said.replace("%n", str(number))
    return said.replace("(s)", "" if number == 1 else "s")


def number(value: float) -> str:
    """A number as it is written here: 1.5 or 1,5."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 6)


def in_sentence(words: str) -> str:
    """Words that stand alone, within a sentence: without a capital, but where nouns have one."""
    if QLocale().language() is QLocale.Language.German:
        return words
    return words[:1].lower() + words[1:]


def catalogue(text: str) -> str:
    """A text of the catalogue in the person's language; of several that are joined each way is
    named: Holds of 10 s. Or: Lean less.
    """
    if not text:
        return ""
    first, *others = (QCoreApplication.translate("catalogue", one) for one in text.split(JOINED))
    if not others:
        return first
    or_else = translate("wording", "Or: {version}.")
    return " ".join((f"{first}.", *(or_else.format(version=one) for one in others)))


def text(phrase: Phrase) -> str:
    """The sentence to speak."""
    title, detail, n = catalogue(phrase.title), catalogue(phrase.text), phrase.number
    leg = {
        Side.LEFT: translate("wording", "Left leg."),
        Side.RIGHT: translate("wording", "Right leg."),
    }
    match phrase.said:
        case PhraseKind.FIRST | PhraseKind.NEXT:
            pattern = (
                translate("wording", "First: {title}.")
                if phrase.said is PhraseKind.FIRST
                else translate("wording", "Next: {title}.")
            )
            parts = (pattern.format(title=title), detail, leg[phrase.side] if phrase.side else "")
            return " ".join(part for part in parts if part)
        case PhraseKind.REST if phrase.side is Side.LEFT:
            return translate("wording", "Rest. Next: {title}, left leg.").format(title=title)
        case PhraseKind.REST if phrase.side is Side.RIGHT:
            return translate("wording", "Rest. Next: {title}, right leg.").format(title=title)
        case PhraseKind.REST:
            return translate("wording", "Rest. Next: {title}.").format(title=title)
        case PhraseKind.SWITCH if phrase.side is Side.RIGHT:
            return translate("wording", "Switch to the right leg.")
        case PhraseKind.SWITCH:
            return translate("wording", "Switch to the left leg.")
        case PhraseKind.EFFORT:
            seconds = counted(translate("wording", "%n second(s)", "", n), n)
            return translate("wording", "{label}, {seconds}.").format(label=detail, seconds=seconds)
        case PhraseKind.MANUAL:
            return counted(translate("wording", "%n repetition(s), at your own pace.", "", n), n)
        case PhraseKind.COUNT:
            return str(n)
        case PhraseKind.HALFWAY:
            return translate("wording", "Halfway.")
        case PhraseKind.GET_READY:
            return translate("wording", "Get ready.")
        case PhraseKind.DONE:
            return translate("wording", "Session complete. Well done.")
        case PhraseKind.OVER:
            return translate("wording", "Session complete.")
    return detail


def side_text(side: Side | None) -> str:
    """RIGHT leg, LEFT leg, or nothing."""
    if side is None:
        return ""
    return (
        translate("wording", "LEFT leg") if side is Side.LEFT else translate("wording", "RIGHT leg")
    )


def side_word(side: Side | None) -> str:
    """left, right, or nothing: a side as it is written and typed beside something else."""
    if side is None:
        return ""
    return translate("history", "left") if side is Side.LEFT else translate("history", "right")


def word_of(step: Step) -> str:
    """The one word or two that say what to do in a step."""
    match step.kind:
        case StepKind.READY:
            return translate("wording", "Get ready")
        case StepKind.REST:
            return translate("wording", "Rest")
        case StepKind.SWITCH:
            return side_text(step.side) or translate("wording", "Switch sides")
        case StepKind.MANUAL:
            return counted(translate("wording", "%n time(s)", "", step.reps), step.reps)
    return catalogue(step.label)


def set_chip(step: Step) -> str:
    """Set 2 of 3; an extra set says so."""
    if step.extra:
        return translate("wording", "Extra set")
    return translate("wording", "Set {n} of {total}").format(n=step.set, total=step.sets)


def more_chip(sets: int) -> str:
    """One more set added, 2 more sets added; nothing for none."""
    if sets <= 1:
        return translate("wording", "One more set added") if sets else ""
    return translate("wording", "{n} more sets added").format(n=sets)


def repetition_chip(step: Step) -> str:
    """Breath 3 of 4, Repetition 2 of 8, or nothing where a set has one repetition."""
    if step.manual:
        return counted(translate("wording", "%n repetition(s)", "", step.reps), step.reps)
    if step.gap or step.reps <= 1:
        return ""
    pattern = (
        translate("wording", "Breath {n} of {total}")
        if step.kind in BREATHS
        else translate("wording", "Repetition {n} of {total}")
    )
    return pattern.format(n=step.rep, total=step.reps)


def clock(nanoseconds: int) -> str:
    """A length of time as m:ss, rounded up to the second, or h:mm:ss."""
    seconds = -(-nanoseconds // SECOND)
    hours, minutes = seconds // 3600, seconds // 60 % 60
    if hours:
        return f"{hours}:{minutes:02}:{seconds % 60:02}"
    return f"{minutes}:{seconds % 60:02}"


def minutes(seconds: int) -> str:
    """A length of time for a list: 15 min, 45 s."""
    if seconds < 60:
        return translate("wording", "{n} s").format(n=seconds)
    return translate("wording", "{n} min").format(n=round(seconds / 60))


def short(nanoseconds: int) -> str:
    """Seconds as a person writes them on a card: 3 s, 1.5 s, 2 min."""
    seconds = nanoseconds / SECOND
    if seconds >= 90 and seconds % 60 == 0:
        return translate("wording", "{n} min").format(n=round(seconds / 60))
    return translate("wording", "{n} s").format(n=number(seconds))


def dose(item: Item | TimedBlock, card: Exercise | None) -> str:
    """How much of an item: 2 x 5 breaths, 3 x 20 s each side, 3 min."""
    if isinstance(item, TimedBlock):
        return minutes(round(item.seconds))
    assert card is not None
    amount = dose_of(item, card)
    held = max((p.seconds for p in amount.phases if p.kind is PhaseKind.HOLD), default=0.0)
    if len(amount.phases) == 1:
        held = amount.phases[0].seconds
    if any(phase.kind is PhaseKind.INHALE for phase in amount.phases):
        reps = translate("wording", "{sets} × %n breath(s)", "", amount.reps)
        said = counted(reps, amount.reps).format(sets=amount.sets)
    elif held >= WORTH_TELLING_S:
        pattern = (
            translate("wording", "{sets} × {s} s")
            if amount.reps == 1
            else translate("wording", "{sets} × {reps} × {s} s")
        )
        said = pattern.format(sets=amount.sets, reps=amount.reps, s=number(held))
    elif amount.sides is Sides.EACH:
        return translate("wording", "{sets} × {reps} each side").format(
            sets=amount.sets, reps=amount.reps
        )
    else:
        reps = translate("wording", "{sets} × %n rep(s)", "", amount.reps)
        return counted(reps, amount.reps).format(sets=amount.sets)
    return (
        translate("wording", "{dose} each side").format(dose=said)
        if amount.sides is Sides.EACH
        else said
    )


def dated(day: date, pattern: str) -> str:
    """A date by a pattern of QDate::toString, in the language of now."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def long_date(day: datetime) -> str:
    """Sunday 22 November."""
    return dated(day, translate("wording", "dddd d MMMM", "a date; see QDate::toString"))


def short_date(day: datetime) -> str:
    """Sunday 22 Nov."""
    return dated(day, translate("wording", "dddd d MMM", "a date; see QDate::toString"))


def time_of_day(instant: datetime) -> str:
    """18:04, or as it is written here."""
    at = QTime(instant.hour, instant.minute)
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)


def when(instant: datetime, now: datetime) -> str:
    """Yesterday 18:04, in the local time of the day it happened."""
    time = time_of_day(instant)
    days = (now.date() - instant.date()).days
    if days == 0:
        return translate("wording", "Today {time}").format(time=time)
    if days == 1:
        return translate("wording", "Yesterday {time}").format(time=time)
    return translate("wording", "{date}, {time}").format(date=short_date(instant), time=time)


def greeting(now: datetime) -> str:
    """Good morning, afternoon or evening."""
    if 4 <= now.hour < 12:
        return translate("wording", "Good morning")
    return (
        translate("wording", "Good afternoon")
        if 12 <= now.hour < 18
        else translate("wording", "Good evening")
    )
