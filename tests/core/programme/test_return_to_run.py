"""The next run after the ones before."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.content.safety import PainLight
from rehab_desktop.core.programme.log import Run
from rehab_desktop.core.programme.return_to_run import Verdict, is_good, next_run
from rehab_desktop.core.programme.run_limit import RunLimit
from rehab_desktop.core.programme.signs import Cause, Sign

GUIDE = load_catalogue(paths.CATALOGUE).programme
TODAY = date(2026, 11, 24)
RED = Sign(light=PainLight.RED, cause=Cause.NOW, day=TODAY, pain=7, whole=True, early=True)


def run(
    days_ago: int = 0,
    step: str = "4/1",
    minutes: int = 25,
    during: int | None = 1,
    after: int | None = 0,
    morning: int | None = 0,
) -> Run:
    return Run(
        id=str(days_ago),
        started_at=datetime(2026, 11, 24, 7, tzinfo=UTC) - timedelta(days=days_ago),
        minutes=minutes,
        step=step,
        pain_during=during,
        pain_hour_after=after,
        pain_next_morning=morning,
    )


def test_a_run_is_good_when_all_three_answers_are_at_most_two() -> None:
    guide = GUIDE.return_to_run
    assert is_good(run(during=2, after=2, morning=2), guide) is True
    assert is_good(run(morning=None), guide) is None
    assert is_good(run(after=None, morning=3), guide) is False
    assert is_good(run(during=3, after=None, morning=None), guide) is False


@pytest.mark.parametrize(
    ("runs", "step", "verdict", "good"),
    [
        ((), "1/2", Verdict.FIRST, 0),
        ((run(),), "4/1", Verdict.GOOD, 1),
        ((run(2), run(0, morning=None)), "4/1", Verdict.OPEN, 1),
        ((run(2), run(0)), "6/1", Verdict.EARNED, 2),
        ((run(4, step="2/1"), run(0)), "4/1", Verdict.GOOD, 1),
        ((run(4, during=5), run(0)), "4/1", Verdict.GOOD, 1),
        ((run(2), run(0, during=4)), "2/1", Verdict.BACK, 0),
        ((run(0, step="1/2", during=4),), "1/2", Verdict.WALK, 0),
        ((run(2, during=4), run(0, during=4)), "2/1", Verdict.REST, 0),
        ((run(30),), "1/1", Verdict.AWAY, 0),
        ((run(1), run(0)), "4/1", Verdict.GOOD, 1),
        ((run(2, step="30/0"), run(0, step="30/0")), "30/0", Verdict.TOP, 2),
    ],
)
def test_the_next_run_follows_from_the_last_ones(
    runs: tuple[Run, ...], step: str, verdict: Verdict, good: int
) -> None:
    found = next_run(runs, GUIDE.return_to_run, TODAY)
    assert (found.step.id, found.verdict, found.good) == (step, verdict, good)


def test_a_resting_knee_and_a_day_between_put_the_next_run_off() -> None:
    following = next_run((run(),), GUIDE.return_to_run, TODAY)
    assert following.not_before == TODAY + timedelta(days=2)
    until = TODAY + timedelta(days=4)
    limit = RunLimit(sign=RED, until=until)
    assert next_run((run(),), GUIDE.return_to_run, TODAY, limit=limit).not_before == until
    assert next_run((run(),), GUIDE.return_to_run, TODAY + timedelta(days=2)).not_before is None
    # Where nobody knows the day none is promised, not even the one after a day between.
    held = next_run((run(),), GUIDE.return_to_run, TODAY, limit=RunLimit(sign=RED))
    assert (held.not_before, held.is_today) == (None, False)
