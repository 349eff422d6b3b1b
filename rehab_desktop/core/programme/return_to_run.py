"""The return to running: when a run was good, and which run-walk step comes next.

A run is good with pain of 0-2 while running, settled an hour later and a normal next morning
(`trekrun`); "settled" and "normal" are read as 0-2 too. Clinical judgement: how many good runs in a
row earn the next step, the day between two runs, and what follows a bad run or a long break.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from rehab_desktop.core.content.safety import workable
from rehab_desktop.core.programme.guide import ReturnToRunGuide, RunStep
from rehab_desktop.core.programme.log import Run
from rehab_desktop.core.programme.run_limit import RunLimit
from rehab_desktop.core.programme.signs import Sign


class Verdict(StrEnum):
    """The result of the last run, or the reason for the next step."""

    FIRST = "first"
    OPEN = "open"
    GOOD = "good"
    EARNED = "earned"
    TOP = "top"
    BACK = "back"
    WALK = "walk"
    REST = "rest"
    AWAY = "away"
    HELD = "held"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextRun:
    """The next step and why; `good` is the number of good runs in a row at the step of the last
    run.

    `not_before` is the first day for it, None where it may be today or where the day is not known;
    `sign` is what the knee says against it today. With the verdict WALK only walking is advised;
    with REST also to see a physiotherapist.
    """

    step: RunStep
    verdict: Verdict
    good: int = 0
    not_before: date | None = None
    sign: Sign | None = None

    @property
    def is_today(self) -> bool:
        """A run may be today: its day has come, and the knee says nothing against it."""
        may = self.not_before is None and self.sign is None
        return may and self.verdict is not Verdict.WALK


def is_good(run: Run, guide: ReturnToRunGuide, everyday: int = 0) -> bool | None:
    """Whether the run met all three conditions; None while an answer is missing.

    One answer above the limit already makes it a bad run. The limit is `guide.highest`, or 3 where
    that is the everyday level.
    """
    limit = max(guide.highest, workable(everyday))
    told = (run.pain_during, run.pain_hour_after, run.pain_next_morning)
    if any(pain is not None and pain > limit for pain in told):
        return False
    return None if None in told else True


def next_run(
    runs: Sequence[Run],
    guide: ReturnToRunGuide,
    today: date,
    *,
    everyday: int = 0,
    limit: RunLimit | None = None,
    held: bool = False,
) -> NextRun:
    """What comes after `runs`, which are sorted oldest first. `everyday` is the everyday pain
    (0-10), `limit` what the knee says about running today. With `held` the step does not go up.
    """
    limit = limit or RunLimit()
    found = _next(runs, guide, today, everyday)
    if held and found.verdict is Verdict.EARNED:
        step = guide.steps[guide.place(runs[-1].step)]
        found = replace(found, step=step, verdict=Verdict.HELD)
    day = found.not_before
    if runs:
        gap = runs[-1].started_at.date() + timedelta(days=guide.gap_days)
        day = max(day or gap, gap)
    if limit.until is not None:
        day = max(day or limit.until, limit.until)
    elif limit.sign is not None:
        day = None
    later = day if day is not None and day > today else None
    return replace(found, not_before=later, sign=limit.sign)


def _next(runs: Sequence[Run], guide: ReturnToRunGuide, today: date, everyday: int) -> NextRun:
    if not runs:
        return NextRun(step=guide.steps[0], verdict=Verdict.FIRST)
    last = runs[-1]
    place, day = guide.place(last.step), last.started_at.date()
    verdict = is_good(last, guide, everyday)
    if verdict is False:
        return _back(runs, guide, today, everyday)
    if (today - day).days >= guide.away_days:
        lower = guide.steps[max(0, place - guide.away_steps)]
        return NextRun(step=lower, verdict=Verdict.AWAY)
    good = _good_in_a_row(runs, guide, everyday)
    if verdict is None:
        return NextRun(step=guide.steps[place], verdict=Verdict.OPEN, good=good)
    if good < guide.good_runs:
        return NextRun(step=guide.steps[place], verdict=Verdict.GOOD, good=good)
    if place + 1 == len(guide.steps):
        return NextRun(step=guide.steps[place], verdict=Verdict.TOP, good=good)
    return NextRun(step=guide.steps[place + 1], verdict=Verdict.EARNED, good=good)


def _back(runs: Sequence[Run], guide: ReturnToRunGuide, today: date, everyday: int) -> NextRun:
    """What follows a bad run: one step lower, below the first step walking; after two bad runs in a
    row some days without a run.
    """
    last = runs[-1]
    place, day = guide.place(last.step), last.started_at.date()
    lower = guide.steps[max(0, place - 1)]
    again = day + timedelta(days=guide.rest_days + 1)
    twice = len(runs) > 1 and is_good(runs[-2], guide, everyday) is False
    if twice and today < again:
        return NextRun(step=lower, verdict=Verdict.REST, not_before=again)
    return NextRun(step=lower, verdict=Verdict.BACK if place else Verdict.WALK)


def _good_in_a_row(runs: Sequence[Run], guide: ReturnToRunGuide, everyday: int) -> int:
    """Good runs in a row at the step of the last run. Of two runs without a day between, only one
    counts.
    """
    good, counted = 0, None
    for run in reversed(runs):
        day = run.started_at.date()
        if run.step != runs[-1].step or is_good(run, guide, everyday) is False:
            break
        if is_good(run, guide, everyday) and (
            counted is None or (counted - day).days >= guide.gap_days
        ):
            good, counted = good + 1, day
    return good
