"""Runs in words: a step of the ladder, when the next run may be, and why it is the one it is."""

from __future__ import annotations

from rehab_desktop.app.library import Library
from rehab_desktop.core.programme.guide import ProgrammeGuide, RunStep
from rehab_desktop.core.programme.return_to_run import Verdict
from rehab_desktop.core.programme.signs import Cause
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from rehab_desktop.text.programme_text import soon
from rehab_desktop.text.sign_text import sign_line
from rehab_desktop.text.wording import translate


def run_step(step: RunStep) -> str:
    """5 × 4 min running, 1 min walking; 30 min running."""
    if not step.walk:
        return translate("programme", "{n} min running").format(n=step.run * step.times)
    return translate("programme", "{times} × {run} min running, {walk} min walking").format(
        times=step.times, run=step.run, walk=step.walk
    )


def run_heading(plan: TodaysPlan) -> str:
    """The next run; where none may be today, what there is instead."""
    sign = plan.run.sign
    if sign is not None and sign.cause is Cause.ELSEWHERE:
        return translate("programme", "No run yet")
    if plan.run.verdict is Verdict.WALK:
        return translate("programme", "Walk for now")
    if plan.run.not_before is not None:
        return translate("programme", "Next run from {day}").format(
            day=soon(plan.run.not_before, plan.day)
        )
    if not plan.run.is_today:
        return translate("programme", "No run today")
    return run_step(plan.run.step)


def run_reason(plan: TodaysPlan, library: Library, guide: ProgrammeGuide) -> str:
    """Why the next run is the one it is."""
    run, limit = plan.run, guide.return_to_run.highest
    if run.sign is None or (run.sign.cause is Cause.RUN and run.verdict in _AFTER_A_BAD_RUN):
        return _of_verdict()[run.verdict].format(n=run.good, needed=guide.return_to_run.good_runs)
    if run.sign.cause is Cause.ELSEWHERE:
        return translate(
            "programme",
            "You told pain elsewhere than around the kneecap. Ask a doctor or physiotherapist "
            "before you run or hop.",
        )
    if run.sign.cause is Cause.EVERYDAY and run.not_before is not None:
        return translate(
            "programme", "Running comes again when everyday pain has been 0 to {limit} for a week."
        ).format(limit=limit)
    if run.sign.cause is Cause.EVERYDAY:
        return translate(
            "programme", "Running comes again when everyday pain is 0 to {limit}."
        ).format(limit=limit)
    if run.sign.cause is Cause.NOW and not run.sign.red:
        return translate(
            "programme", "Running is for a knee that is at 0 to {limit}; walk instead today."
        ).format(limit=limit)
    return translate("programme", "{why} Running waits until the knee has calmed down.").format(
        why=sign_line(run.sign, plan, library, guide)
    )


_AFTER_A_BAD_RUN = (Verdict.BACK, Verdict.WALK, Verdict.REST)


def _of_verdict() -> dict[Verdict, str]:
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
        Verdict.WALK: translate(
            "programme",
            "The easiest run asked too much. Walk briskly instead; when half an hour is calm, try "
            "the first step again.",
        ),
        Verdict.REST: translate(
            "programme",
            "Two runs in a row asked too much. A physiotherapist may find out why before the next.",
        ),
        Verdict.HELD: translate(
            "programme", "The step stays for now: the knee was red lately, or hurts in daily life."
        ),
        Verdict.AWAY: translate(
            "programme", "Some weeks without a run: it goes on two steps lower."
        ),
    }
