"""Pain that was told apart from sessions, in words: where it was told."""

from __future__ import annotations

from rehab_desktop.core.clinic.time_line import PainOfDay
from rehab_desktop.core.clinic.told_pain import PainSource, pains_of
from rehab_desktop.core.programme.log import Run
from rehab_desktop.text.clinic.names import out_of_ten
from rehab_desktop.text.wording import counted, translate


def pain_source(source: PainSource) -> str:
    """Where a pain was told, within a sentence."""
    return {
        PainSource.MORNING: translate("clinic", "in the morning"),
        PainSource.EVERYDAY: translate("clinic", "in daily life"),
        PainSource.NOW: translate("clinic", "when asked how the knee is now"),
        PainSource.RUN: translate("clinic", "during a run"),
        PainSource.HOUR_AFTER_RUN: translate("clinic", "an hour after a run"),
        PainSource.MORNING_AFTER_RUN: translate("clinic", "the morning after a run"),
    }[source]


def pain_where(pain: int, source: PainSource) -> str:
    """Pain 7/10 in the morning."""
    said = translate("clinic", "Pain {pain} {where}")
    return said.format(pain=out_of_ten(pain), where=pain_source(source))


def pain_of_day(told: PainOfDay) -> str:
    """Pain 4/10 in the morning, pain 2/10 in daily life; without a pain, how the morning was."""
    pains = (pain for one in told.answers for pain in pains_of(one))
    said = "  ·  ".join(pain_where(one.pain, one.source) for one in pains)
    if said:
        return said
    if told.morning is not None and told.morning.usual:
        return translate("clinic", "Knee back to its usual in the morning")
    return translate("clinic", "Knee not back to its usual in the morning")


def morning_of_day(told: PainOfDay) -> str:
    """What was said of the knee in the morning beside a pain; empty where it was as usual."""
    morning = told.morning
    if morning is None or morning.usual or morning.pain is None:
        return ""
    return translate("clinic", "Knee not back to its usual in the morning")


def run_title(run: Run) -> str:
    """Run, 20 min."""
    return counted(translate("clinic", "Run, %n min", "", run.minutes), run.minutes)


def run_pains(run: Run) -> str:
    """Pain during 2/10, an hour after 3/10, the next morning 0/10; empty where none was told."""
    told = (
        (translate("clinic", "during {pain}"), run.pain_during),
        (translate("clinic", "an hour after {pain}"), run.pain_hour_after),
        (translate("clinic", "the next morning {pain}"), run.pain_next_morning),
    )
    said = [words.format(pain=out_of_ten(pain)) for words, pain in told if pain is not None]
    return translate("clinic", "Pain {told}").format(told=", ".join(said)) if said else ""
