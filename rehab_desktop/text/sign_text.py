"""Why today is as it is: one sentence in the person's own days."""

from __future__ import annotations

from datetime import date, timedelta

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.safety import workable
from rehab_desktop.core.programme.dosing import DoseChangeKind
from rehab_desktop.core.programme.guide import ProgrammeGuide, Strand
from rehab_desktop.core.programme.knee import is_sore
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.signs import Cause, Sign
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from rehab_desktop.core.programme.week import WEEK
from rehab_desktop.text.programme_text import by_day, lately, names_of
from rehab_desktop.text.wording import catalogue, counted, translate


def sign_line(
    sign: Sign, plan: TodaysPlan, library: Library, guide: ProgrammeGuide, *, about: str = ""
) -> str:
    """You told 8 out of 10 after Monday's session. `about` names what was not done for a while,
    where it was not named before.
    """
    today, everyday = plan.day, plan.limits.everyday or 0
    match sign.cause:
        case Cause.SET:
            return _in_exercise(sign, today, everyday, library)
        case Cause.STOPPED:
            return _stopped(sign, today, library)
        case Cause.AFTER:
            return _after(sign, today, everyday, library)
        case Cause.MORNING:
            return _morning(sign, today)
        case Cause.MORNINGS:
            return _mornings(sign, plan.facts, today)
        case Cause.RUN:
            return _run(sign, today)
        case Cause.AWAY:
            return _away(sign, plan, guide, about)
        case Cause.EVERYDAY:
            return _everyday(sign, guide)
        case Cause.ELSEWHERE:
            return translate(
                "programme",
                "You told pain elsewhere than around the kneecap; ask a doctor or physiotherapist "
                "before you run or do running drills.",
            )
        case Cause.STAGE:
            return _stage(plan, guide)
        case Cause.NOW | Cause.LIMIT:
            return _now(sign, today)


def _where(sign: Sign, library: Library) -> str:
    """Roller bridge; the running drills, which share one limit."""
    if all(library.exercises[one].kind.is_drill for one in sign.exercises):
        return translate("programme", "the running drills")
    return names_of(sign.exercises, library)


def _in_exercise(sign: Sign, today: date, everyday: int, library: Library) -> str:
    said = by_day(
        sign.day,
        today,
        (
            translate("programme", "You told {n} out of 10 in {exercise} today"),
            translate("programme", "You told {n} out of 10 in {exercise} yesterday"),
            translate("programme", "You told {n} out of 10 in {exercise} on {day}"),
        ),
        n=sign.pain,
        exercise=_where(sign, library),
    )
    return _with_limit(said, sign, everyday, library)


def _after(sign: Sign, today: date, everyday: int, library: Library) -> str:
    said = by_day(
        sign.day,
        today,
        (
            translate("programme", "You told {n} out of 10 after today's session"),
            translate("programme", "You told {n} out of 10 after yesterday's session"),
            translate("programme", "You told {n} out of 10 after {day}'s session"),
        ),
        n=sign.pain,
    )
    return _with_limit(said, sign, everyday, library)


def _with_limit(said: str, sign: Sign, everyday: int, library: Library) -> str:
    """The stricter limit of running drills is named where it is the reason."""
    drills = sign.exercises and all(library.exercises[e].kind.is_drill for e in sign.exercises)
    if not (sign.red and drills):
        return translate("programme", "{said}.").format(said=said)
    return translate("programme", "{said}; running drills stop above {limit}.").format(
        said=said, limit=workable(everyday)
    )


def _stopped(sign: Sign, today: date, library: Library) -> str:
    return by_day(
        sign.day,
        today,
        (
            translate("programme", "You stopped {exercise} today because it hurt."),
            translate("programme", "You stopped {exercise} yesterday because it hurt."),
            translate("programme", "You stopped {exercise} on {day} because it hurt."),
        ),
        exercise=_where(sign, library),
    )


def _morning(sign: Sign, today: date) -> str:
    if sign.red:
        return by_day(
            sign.day,
            today,
            (
                translate("programme", "You told {n} out of 10 this morning."),
                translate("programme", "You told {n} out of 10 yesterday morning."),
                translate("programme", "You told {n} out of 10 on the morning of {day}."),
            ),
            n=sign.pain,
        )
    return by_day(
        sign.day,
        today,
        (
            translate("programme", "The knee was sorer than usual this morning."),
            translate("programme", "The knee was sorer than usual yesterday morning."),
            translate("programme", "The knee was sorer than usual on the morning of {day}."),
        ),
    )


def _mornings(sign: Sign, facts: ProgrammeLog, today: date) -> str:
    yesterday = today - timedelta(days=1)
    if sign.day == yesterday:
        return translate(
            "programme", "The knee was sore on two mornings in a row, until yesterday."
        )
    if sign.day < today:
        return translate(
            "programme", "The knee was sore on two mornings in a row, until {day}."
        ).format(day=lately(sign.day, today))
    sore = [one.day for one in facts.mornings if is_sore(one) and one.day < today]
    first = max(sore, default=yesterday)
    if first == yesterday:
        return translate("programme", "The knee was sore yesterday and this morning.")
    # Mornings of which nothing was told lie between: for the person that is not "in a row".
    return translate("programme", "The knee was sore on {day} and again this morning.").format(
        day=lately(first, today)
    )


def _now(sign: Sign, today: date) -> str:
    return by_day(
        sign.day,
        today,
        (
            translate("programme", "You told {n} out of 10 just now."),
            translate("programme", "You told {n} out of 10 for the knee yesterday."),
            translate("programme", "You told {n} out of 10 for the knee on {day}."),
        ),
        n=sign.pain,
    )


def _run(sign: Sign, today: date) -> str:
    return by_day(
        sign.day,
        today,
        (
            translate("programme", "Today's run hurt, {n} out of 10."),
            translate("programme", "Yesterday's run hurt, {n} out of 10."),
            translate("programme", "{day}'s run hurt, {n} out of 10."),
        ),
        n=sign.pain,
    )


def _away(sign: Sign, plan: TodaysPlan, guide: ProgrammeGuide, about: str) -> str:
    days, back = (plan.day - sign.day).days, guide.back
    changes = (one for todays in plan.routines.values() for one in todays.changes)
    lower = any(
        one.what is DoseChangeKind.LOWER
        and one.exercise in sign.exercises
        and one.sign is not None
        and one.sign.cause is Cause.AWAY
        for one in changes
    )
    these = translate("programme", "these exercises")
    what = about or (these if len(sign.exercises) > 1 else translate("programme", "this exercise"))
    if lower and not back.away_lower_days <= days < back.away_lowest_days:
        return translate("programme", "{n} weeks or more without {what}.").format(
            n=back.away_lowest_days // WEEK, what=what
        )
    if days >= back.away_lower_days:
        weeks = days // WEEK
        said = translate("programme", "%n week(s) without {what}.", "", weeks)
        return counted(said, weeks).format(what=what)
    said = translate("programme", "%n day(s) without {what}.", "", days)
    return counted(said, days).format(what=what)


def _everyday(sign: Sign, guide: ProgrammeGuide) -> str:
    strict, wide = guide.everyday.drills_up_to, guide.everyday.strength_up_to
    if (sign.pain or 0) > wide:
        return translate(
            "programme",
            "Everyday pain is {n}; strength comes at 0 to {limit}, running drills at 0 to "
            "{drills}.",
        ).format(n=sign.pain, limit=wide, drills=strict)
    return translate("programme", "Everyday pain is {n}; drills come at 0 to {limit}.").format(
        n=sign.pain, limit=strict
    )


def _stage(plan: TodaysPlan, guide: ProgrammeGuide) -> str:
    """When drills begin: with the first stage after this one that has them."""
    ids = [stage.id for stage in guide.stages]
    here = plan.here.stage.id if plan.here is not None else ids[0]
    ahead = guide.stages[ids.index(here) + 1 :] if here in ids else guide.stages
    stage = next((one for one in ahead if one.days.get(Strand.CONTROL, 0)), guide.stages[-1])
    return translate("programme", "Running drills begin with {stage}, in week {n}.").format(
        stage=catalogue(stage.name), n=stage.first_week
    )
