"""A flag in words: the fact with its numbers, the rule that it comes from, and why that is one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from rehab_desktop.core.clinic.flags import Flag, FlagKind, FlagRules
from rehab_desktop.core.content.exercise import Exercise, Source
from rehab_desktop.core.content.safety import AMBER_UP_TO
from rehab_desktop.core.history.scores import Measure
from rehab_desktop.text import wording
from rehab_desktop.text.clinic.comparison_text import sets_of
from rehab_desktop.text.clinic.names import day_in_note, exercise_name, measure_name, out_of_ten
from rehab_desktop.text.clinic.pain_text import pain_where
from rehab_desktop.text.source_rows import basis_text
from rehab_desktop.text.wording import catalogue, counted, translate

HOURS = 24
TWO_DAYS = 2 * HOURS
"""From so many hours on, days are easier to grasp."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagLine:
    """A flag as a chart shows it. `key` is what a look at it names."""

    key: str
    fact: str
    day: str
    rule: str
    why: str
    basis: str


def flag_line(
    flag: Flag,
    rules: FlagRules,
    exercises: Mapping[str, Exercise],
    measures: Mapping[str, Measure],
    sources: Mapping[str, Source],
) -> FlagLine:
    """Everything that is said of a flag."""
    return FlagLine(
        key=flag.key,
        fact=flag_fact(flag, exercises, measures),
        day=day_in_note(flag.day),
        rule=flag_rule(flag, rules, measures),
        why=catalogue(rules.why[flag.kind].text),
        basis=basis_text(flag.basis, sources, short=True),
    )


def flag_fact(
    flag: Flag, exercises: Mapping[str, Exercise], measures: Mapping[str, Measure]
) -> str:
    """Pain 7/10 in Roller bridge: the fact with its numbers, without its day."""
    value = flag.value or 0
    where = exercise_name(flag.exercise, exercises) if flag.exercise else ""
    match flag.kind:
        case FlagKind.PAIN:
            pain = out_of_ten(value)
            if flag.told is not None:
                return pain_where(round(value), flag.told)
            if not where:
                return translate("clinic", "Pain {pain}").format(pain=pain)
            return translate("clinic", "Pain {pain} in {exercise}").format(
                pain=pain, exercise=where
            )
        case FlagKind.STOPPED:
            said = translate("clinic", "{exercise} was stopped because it hurt")
            if flag.value is not None:
                said = translate("clinic", "{exercise} was stopped because it hurt ({pain})")
            return said.format(exercise=where, pain=out_of_ten(value))
        case FlagKind.WORSE:
            return translate("clinic", "{measure}: {value}, at first {first}").format(
                measure=measure_name(flag.measure, flag.activity, measures),
                value=wording.number(value),
                first=wording.number(flag.of or 0),
            )
        case FlagKind.LESS_THAN_ASKED:
            done = sets_of(round(value), round(flag.of or 0))
            return translate("clinic", "{done} done at home").format(done=done)
        case FlagKind.NO_WORD:
            days = round(value)
            return counted(translate("clinic", "No word from home for %n day(s)", "", days), days)
        case FlagKind.ENDED:
            return translate("clinic", "The prescription has ended")
        case FlagKind.ENDS_SOON:
            return translate("clinic", "The prescription ends soon")
        case FlagKind.UNSIGNED:
            hours = round(value)
            if hours >= TWO_DAYS:
                days = hours // HOURS
                return counted(translate("clinic", "Note unsigned for %n day(s)", "", days), days)
            return counted(translate("clinic", "Note unsigned for %n hour(s)", "", hours), hours)
    return translate("clinic", "Nothing says that they were told what is kept here")


def flag_rule(flag: Flag, rules: FlagRules, measures: Mapping[str, Measure]) -> str:
    """The threshold that was crossed."""
    match flag.kind:
        case FlagKind.PAIN:
            return translate("clinic", "Pain of {n} or more").format(n=AMBER_UP_TO + 1)
        case FlagKind.STOPPED:
            return translate("clinic", "Stopped because it hurt")
        case FlagKind.WORSE:
            measure = measures.get(flag.measure)
            change = wording.number(measure.change) if measure else wording.number(0)
            return translate("clinic", "Worse than at first by {n} or more").format(n=change)
        case FlagKind.LESS_THAN_ASKED:
            said = translate(
                "clinic", "Less than {share} % of the sets in %n week(s)", "", rules.weeks
            )
            return counted(said, rules.weeks).format(share=wording.number(rules.share * 100))
        case FlagKind.NO_WORD:
            days = rules.no_word_days
            return counted(translate("clinic", "%n day(s) or more without word", "", days), days)
        case FlagKind.ENDED:
            return translate("clinic", "After its last day, with none in its place")
        case FlagKind.ENDS_SOON:
            days = rules.ends_soon_days
            return counted(
                translate("clinic", "At most %n day(s) before its last day", "", days), days
            )
        case FlagKind.UNSIGNED:
            hours = rules.unsigned_hours
            return counted(
                translate("clinic", "More than %n hour(s) without a signature", "", hours), hours
            )
    return translate("clinic", "From the first entry on")


def looked_at(letters: str, at: datetime) -> str:
    """Looked at by MK on Thursday 26 November 2026, 18:04."""
    return translate("clinic", "Looked at by {who} on {day}, {time}").format(
        who=letters, day=day_in_note(_day(at)), time=wording.time_of_day(at)
    )


def _day(at: datetime) -> date:
    return at.date()
