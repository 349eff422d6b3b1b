"""Runs and the steps of their ladder as lines on a screen."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.programme.log import Run
from rehab_desktop.core.programme.return_to_run import is_good
from rehab_desktop.text.programme_text import near_day
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.today.run_text import run_step


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLine:
    """One run. `tone` is good, stop or open."""

    run: str
    day: str
    what: str
    pains: str
    verdict: str
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStepLine:
    """One rung of the run-walk ladder."""

    step: str
    what: str
    minutes: str
    current: bool


def run_line(run: Run, context: TodayContext) -> RunLine:
    """A run with its pains and what they say."""
    programme = context.programme
    good = is_good(run, programme.guide.return_to_run, programme.everyday)
    verdict, tone = {
        True: (translate("programme", "Good run"), "good"),
        False: (translate("programme", "Too much"), "stop"),
        None: (translate("programme", "Not answered yet"), "open"),
    }[good]
    unknown = "–"
    return RunLine(
        run=run.id,
        day=near_day(run.started_at.date(), context.plan.day),
        what=translate("programme", "{n} min  ·  {step}").format(
            n=run.minutes, step=_step_name(run.step, context)
        ),
        pains=translate(
            "programme", "Pain {during} during, {after} an hour after, {morning} next morning"
        ).format(
            during=unknown if run.pain_during is None else run.pain_during,
            after=unknown if run.pain_hour_after is None else run.pain_hour_after,
            morning=unknown if run.pain_next_morning is None else run.pain_next_morning,
        ),
        verdict=verdict,
        tone=tone,
    )


def _step_name(chosen: str, context: TodayContext) -> str:
    """A step in words; as it was written where the programme knows it no more."""
    steps = context.programme.guide.return_to_run.steps
    return next((run_step(step) for step in steps if step.id == chosen), chosen)
