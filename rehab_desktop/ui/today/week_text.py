"""The week in words: its title, why it is not the usual one, what a stage waits for."""

from __future__ import annotations

from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from rehab_desktop.core.programme.week_reasons import PlanChangeReason, PlanReason
from rehab_desktop.text.programme_text import soon, strand_name, strand_word, weekday
from rehab_desktop.text.wording import catalogue, translate


def week_title(plan: TodaysPlan, guide: ProgrammeGuide) -> str:
    """Week 3 of 12, Build; what comes after the last week is no week of it."""
    if plan.here is None:
        return ""
    stage = catalogue(plan.here.stage.name)
    if plan.finished:
        return translate("programme", "The 12 weeks are behind you  ·  {stage}").format(stage=stage)
    return translate("programme", "Week {n} of {total}  ·  {stage}").format(
        n=plan.here.week, total=guide.length_weeks, stage=stage
    )


def stage_waits(plan: TodaysPlan) -> str:
    """That the next stage waits for the knee; empty where none does."""
    if plan.here is None or plan.here.waits_for is None:
        return ""
    stage, everyday = plan.here.waits_for, plan.limits.everyday
    name = catalogue(stage.name)
    if everyday is None or everyday <= stage.everyday_up_to:
        return translate("programme", "{stage} begins next week.").format(stage=name)
    return translate(
        "programme", "{stage} waits: it begins when everyday pain is 0 to {limit}, now it is {n}."
    ).format(stage=name, limit=stage.everyday_up_to, n=everyday)


def reason_line(reason: PlanChangeReason) -> str:
    """Why the week is not the usual one, in one line."""
    patterns = {
        PlanReason.RESTING: translate(
            "programme", "{strand} rests until {to}: the knee asked for it."
        ),
        PlanReason.CLOSE: translate(
            "programme", "{strand} on {day} and {to}: a day between would help it recover."
        ),
        PlanReason.SHIFTED: translate(
            "programme", "{strand} goes from {day} to {to}, so that a day lies between."
        ),
        PlanReason.MISSED: translate(
            "programme", "{strand} was not done on {day}, so it comes on {to}."
        ),
        PlanReason.RESTED: translate(
            "programme", "{strand} goes from {day} to {to}: the knee asked for a day without."
        ),
        PlanReason.DROPPED: translate(
            "programme",
            "{strand} comes once less this week: no day is left with a day of rest between.",
        ),
        PlanReason.MOVED: translate("programme", "You moved {strand_in} from {day} to {to}."),
        PlanReason.SKIPPED: translate("programme", "You left out {strand_in} on {day}."),
        PlanReason.ADDED: translate("programme", "You added {strand_in} on {day}."),
    }
    to = weekday(reason.to_day) if reason.to_day else ""
    if reason.why is PlanReason.RESTING and reason.to_day:
        # A rest may go on into the week after.
        to = soon(reason.to_day, reason.day)
    return patterns[reason.why].format(
        strand=strand_name(reason.strand),
        strand_in=strand_word(reason.strand),
        day=weekday(reason.day),
        to=to,
    )
