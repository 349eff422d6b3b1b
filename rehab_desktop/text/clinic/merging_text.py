"""What putting two records together does, and why it cannot be done, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from rehab_desktop.core.clinic.merging import (
    CannotMerge,
    MergeFault,
    MergeNotice,
    MergePlan,
    TablePlan,
    WhyStays,
)
from rehab_desktop.text.clinic.names import day_in_note
from rehab_desktop.text.wording import translate


def table_name(table: str) -> str:
    """What the rows of a table are called."""
    names = {
        "adherence_report": translate("clinic merge", "What was told of home"),
        "amendment": translate("clinic merge", "Amendments"),
        "audit": translate("clinic merge", "Corrections in sessions"),
        "block": translate("clinic merge", "Blocks that were lifted"),
        "block_look": translate("clinic merge", "Looks while it was blocked"),
        "confirmed": translate("clinic merge", "What was read and ticked"),
        "consent": translate("clinic merge", "Consents"),
        "decision": translate("clinic merge", "Answers to suggestions"),
        "episode": translate("clinic merge", "Episodes of care"),
        "exercise_tally": translate("clinic merge", "Sums of exercises"),
        "flag_look": translate("clinic merge", "Flags that were looked at"),
        "goal": translate("clinic merge", "Goals"),
        "intake": translate("clinic merge", "First questions"),
        "level_change": translate("clinic merge", "Changes of dose"),
        "morning": translate("clinic merge", "Answers of a morning"),
        "moved": translate("clinic merge", "Moved records"),
        "note": translate("clinic merge", "Notes"),
        "observation": translate("clinic merge", "Observations and tests"),
        "outcome_score": translate("clinic merge", "Scores"),
        "pain_entry": translate("clinic merge", "Pain in sessions"),
        "pain_report": translate("clinic merge", "Pain in daily life"),
        "performed_set": translate("clinic merge", "Sets"),
        "person_setting": translate("clinic merge", "Settings of sessions"),
        "plan_change": translate("clinic merge", "Changed days"),
        "prescription": translate("clinic merge", "Versions of prescriptions"),
        "prescription_end": translate("clinic merge", "Ends of prescriptions"),
        "programme": translate("clinic merge", "Programmes"),
        "routine": translate("clinic merge", "Own routines"),
        "routine_draft": translate("clinic merge", "Unfinished routines"),
        "run": translate("clinic merge", "Runs"),
        "running_plan": translate("clinic merge", "Plans of parked sessions"),
        "running_session": translate("clinic merge", "Parked sessions"),
        "session": translate("clinic merge", "Sessions"),
        "session_plan": translate("clinic merge", "Plans of sessions"),
        "visit": translate("clinic merge", "Visits"),
    }
    return names[table]


def table_line(table: TablePlan) -> str:
    """How many rows go over, and how many stay and why."""
    parts = []
    goes = len(table.goes) + table.along
    if goes:
        parts.append(translate("clinic merge", "{n} taken over").format(n=goes))
    for why, number in table.why.items():
        said = translate("clinic merge", "{n} left: {why}")
        parts.append(said.format(n=number, why=_why(why)))
    said = translate("clinic merge", "{what}: {parts}")
    return said.format(what=table_name(table.name), parts="; ".join(parts))


def plan_lines(plan: MergePlan) -> Sequence[str]:
    """What becomes of the rows of each table, and of name and contact."""
    lines = [table_line(one) for one in plan.tables]
    if plan.filled:
        names = ", ".join(map(_particular, plan.filled))
        said = translate("clinic merge", "Taken over where the other one is empty: {names}")
        lines.append(said.format(names=names))
    if plan.differ:
        names = ", ".join(map(_particular, plan.differ))
        said = translate("clinic merge", "Different, those of {code} stay: {names}")
        lines.append(said.format(code=plan.kept.code, names=names))
    return lines


def notice_lines(plan: MergePlan) -> Sequence[str]:
    """What somebody should look at."""
    return [_notice(plan, one) for one in plan.notices]


def refused(error: CannotMerge) -> str:
    """Why two records cannot be put together."""
    said = {
        MergeFault.SAME: translate("clinic merge", "{code} is this record. Type another code."),
        MergeFault.BLOCKED: translate(
            "clinic merge", "{code} is blocked. Answer that request first."
        ),
        MergeFault.GIVEN_UP: translate(
            "clinic merge", "{code} was put together with another record before."
        ),
        MergeFault.RUNNING: translate(
            "clinic merge", "A session of {code} is running. Park it or end it first."
        ),
        MergeFault.PARKED_TWICE: translate(
            "clinic merge", "A session of each waits to go on. End that of {code} first."
        ),
    }[error.fault]
    return said.format(code=error.code)


def _why(why: WhyStays) -> str:
    return {
        WhyStays.SAID_ALREADY: translate("clinic merge", "the other record has it already"),
        WhyStays.SAME_SESSION: translate("clinic merge", "the other record has the same session"),
        WhyStays.OF_SUCH_SESSION: translate("clinic merge", "seen in a session that stays"),
        WhyStays.SAME_BOOKING: translate("clinic merge", "the same day and time, nothing recorded"),
        WhyStays.EMPTY_EPISODE: translate("clinic merge", "nothing was written in it"),
        WhyStays.SECOND_DRAFT: translate("clinic merge", "the other record has an unsigned one"),
    }[why]


def _notice(plan: MergePlan, notice: MergeNotice) -> str:
    said = {
        MergeNotice.NAMES_DIFFER: translate(
            "clinic merge", "The names differ. Make sure that it is one person."
        ),
        MergeNotice.BIRTHS_DIFFER: translate(
            "clinic merge", "The births differ. Make sure that it is one person."
        ),
        MergeNotice.TWO_EPISODES: translate(
            "clinic merge", "Two episodes of care are open then. End one on the chart."
        ),
        MergeNotice.TWO_PRESCRIPTIONS: translate(
            "clinic merge",
            "Two prescriptions run. Version {version} from {day} holds until the next one is "
            "signed.",
        ),
        MergeNotice.TWO_BOOKINGS: translate(
            "clinic merge", "There are two visits on one day then."
        ),
        MergeNotice.CONSENT_WITHDRAWN: translate(
            "clinic merge", "A consent that was withdrawn in one record stays withdrawn."
        ),
    }[notice]
    version = "" if plan.holds is None else plan.holds.version
    day = "" if plan.holds is None else day_in_note(plan.holds.from_day)
    return said.format(version=version, day=day)


def _particular(name: str) -> str:
    return {
        "family": translate("clinic merge", "family name"),
        "given": translate("clinic merge", "given name"),
        "born": translate("clinic merge", "birth"),
        "side": translate("clinic merge", "side"),
        "language": translate("clinic merge", "language"),
        "contact": translate("clinic merge", "contact"),
        "cares": translate("clinic merge", "who cares for them"),
    }[name]
