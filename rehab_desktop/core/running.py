"""The way back to running: when a run was a good one, and which run-walk step comes next.

A run is good with pain of 0-2 while running, settled an hour after and a normal next morning
(`trekrun`); settled and normal are read as 0-2 too. How many good ones in a row earn the next step
is clinical judgement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from rehab_desktop.core.followed import Run
from rehab_desktop.core.programme import RunningGuide, RunStep


class Verdict(StrEnum):
    """What a run says, or why the next one is the step it is."""

    FIRST = "first"
    OPEN = "open"
    GOOD = "good"
    EARNED = "earned"
    TOP = "top"
    BACK = "back"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextRun:
    """The step to run next and why; `good` runs in a row at the last one's step."""

    step: RunStep
    verdict: Verdict
    good: int = 0


def is_good(run: Run, guide: RunningGuide) -> bool | None:
    """Whether the run met all three conditions; None while an answer that may still come is out.

    An answer above the limit decides at once.
    """
    told = (run.pain_during, run.pain_hour_after, run.pain_next_morning)
    if any(pain is not None and pain > guide.highest for pain in told):
        return False
    return None if None in told else True


def next_run(runs: Sequence[Run], guide: RunningGuide) -> NextRun:
    """What comes after these runs, oldest first."""
    if not runs:
        return NextRun(step=guide.steps[0], verdict=Verdict.FIRST)
    last = runs[-1]
    place = guide.place(last.step)
    verdict = is_good(last, guide)
    if verdict is False:
        return NextRun(step=guide.steps[max(0, place - 1)], verdict=Verdict.BACK)
    good = 0
    for run in reversed(runs):
        if run.step != last.step or is_good(run, guide) is False:
            break
        good += bool(is_good(run, guide))
    if verdict is None:
        return NextRun(step=guide.steps[place], verdict=Verdict.OPEN, good=good)
    if good < guide.good_runs:
        return NextRun(step=guide.steps[place], verdict=Verdict.GOOD, good=good)
    if place + 1 == len(guide.steps):
        return NextRun(step=guide.steps[place], verdict=Verdict.TOP, good=good)
    return NextRun(step=guide.steps[place + 1], verdict=Verdict.EARNED, good=good)
