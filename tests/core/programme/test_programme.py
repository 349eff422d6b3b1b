"""The values of the programme, adherence, the trend, and how a session is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import PerformedSet, SessionRecord, SessionStatus, SetStatus
from rehab_desktop.core.programme.adherence import done_by_day, is_meaningful, sets_wanted, trend_of
from rehab_desktop.core.programme.guide import ProgressionRule, RunStep, Strand, StrandRule
from rehab_desktop.core.programme.intake import Intake, Place
from rehab_desktop.core.programme.log import (
    CurrentDose,
    ExerciseSummary,
    Morning,
    PainKind,
    PainReport,
    ProgrammeLog,
    Run,
    TrainedSession,
    past_session,
    with_session,
)

CATALOGUE = load_catalogue(paths.CATALOGUE)
CARDS, GUIDE, ROUTINES = CATALOGUE.exercises, CATALOGUE.programme, CATALOGUE.routines
# A card that does not start on its lowest rung, so that there is one below.
CARDS = {**CARDS, "roller-bridge": replace(CARDS["roller-bridge"], default_level="1b")}
TODAY = date(2026, 11, 24)


def run(**told: object) -> Run:
    made = Run(id="r", started_at=datetime(2026, 11, 24, 7, tzinfo=UTC), minutes=25, step="4/1")
    return replace(made, **told)  # type: ignore[arg-type]


def report(
    pain: int | None = 1, told_at: datetime = datetime(2026, 1, 1, tzinfo=UTC)
) -> PainReport:
    return PainReport(id="r", kind=PainKind.NOW, told_at=told_at, pain=pain)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (lambda: replace(GUIDE.keep, first_week=3, last_week=2), "first_week"),
        (lambda: replace(GUIDE.keep, days={Strand.CONTROL: 8}), "control"),
        (lambda: replace(GUIDE.keep, everyday_up_to=11), "everyday_up_to"),
        (lambda: replace(GUIDE.back, away_less_days=30), "away_less_days"),
        (lambda: replace(GUIDE.everyday, ask_days=0), "ask_days"),
        (lambda: replace(GUIDE.everyday, drills_up_to=9), "drills_up_to"),
        (lambda: report(pain=11), "pain"),
        (lambda: report(pain=None), "pain"),
        (lambda: report(told_at=datetime(2026, 1, 1)), "told_at"),
        (lambda: Intake(day=TODAY, days=0), "days"),
        (lambda: Intake(day=TODAY, minutes=121), "minutes"),
        (lambda: Intake(day=TODAY, runs=15), "runs"),
        (lambda: StrandRule(routine="a", gap_days=0, basis=("CJ",)), "gap_days"),
        (lambda: ProgressionRule(sessions=0, basis=("CJ",)), "sessions"),
        (lambda: ProgressionRule(sessions=2, basis=("CJ",), sets_up_to=21), "sets_up_to"),
        (lambda: replace(GUIDE.back, share=0), "share"),
        (lambda: replace(GUIDE.back, rest_days=0), "rest_days"),
        (lambda: RunStep(run=0, walk=1, times=1), "run"),
        (lambda: RunStep(run=1, walk=61, times=1), "walk"),
        (lambda: RunStep(run=1, walk=1, times=0), "times"),
        (lambda: replace(GUIDE.return_to_run, steps=()), "steps"),
        (lambda: replace(GUIDE.return_to_run, steps=GUIDE.return_to_run.steps[:1] * 2), "steps"),
        (lambda: replace(GUIDE, stages=GUIDE.stages[1:]), "stages"),
        (lambda: replace(GUIDE, strands={}), "strands"),
        (lambda: CurrentDose(exercise="a", level="1", reason="", volume=0), "volume"),
        (lambda: run(minutes=0), "minutes"),
        (lambda: replace(run(), started_at=datetime(2026, 1, 1)), "started_at"),
        (lambda: run(pain_during=11), "pain_during"),
        (lambda: Morning(day=TODAY, usual=True, pain=12), "pain"),
    ],
)
def test_nonsense_is_refused_by_its_key(make: Callable[[], object], key: str) -> None:
    with pytest.raises(ValueError, match=f"^{key}: "):
        make()


def test_the_guide_finds_stages_and_growth() -> None:
    assert GUIDE.stage(4).name == "Build"
    assert GUIDE.stage(40).name == "Bounce"
    assert GUIDE.growth_of("roller-bridge").sessions == 2
    assert GUIDE.growth_of("high-knees-overhead").sessions == 5
    assert GUIDE.return_to_run.place("4/1") == 3
    assert GUIDE.return_to_run.place("lost") == 0
    assert GUIDE.return_to_run.steps[3].minutes == 25


def worked(day: date, *works: tuple[str, int]) -> TrainedSession:
    return TrainedSession(
        id=day.isoformat(),
        day=day,
        completed=True,
        works=tuple(ExerciseSummary(exercise=e, level="1", done=n, sets=n) for e, n in works),
    )


def test_half_of_a_strands_sets_is_a_day_done() -> None:
    wanted = {s: sets_wanted(ROUTINES[GUIDE.strands[s].routine], CARDS, s) for s in Strand}
    assert wanted == {Strand.MOBILITY: 11, Strand.STRENGTH: 15, Strand.CONTROL: 7}
    facts = ProgrammeLog(
        sessions=(
            worked(TODAY, ("hip-flip-90-90", 3), ("breathing-90-90", 3), ("roller-bridge", 3)),
            worked(TODAY - timedelta(days=1), ("leg-cycle-dribbles", 0), ("gone", 4)),
        )
    )
    shares = done_by_day(facts, CARDS, wanted)
    assert shares == {TODAY: {Strand.MOBILITY: 1.0, Strand.STRENGTH: 0.2}}
    assert done_by_day(facts, CARDS, {})[TODAY][Strand.STRENGTH] == 1


def test_the_trend_is_the_worst_of_each_day_within_four_weeks() -> None:
    def told(days: int, before: int | None, after: int | None) -> TrainedSession:
        day = TODAY - timedelta(days=days)
        one = replace(worked(day), pain_before=before, pain_after=after)
        return replace(one, id=f"{days}-{before}-{after}")

    facts = ProgrammeLog(
        sessions=(told(40, 9, 9), told(20, 5, 4), told(20, 1, None), told(3, 2, None)),
        mornings=(Morning(day=TODAY, usual=True, pain=1), Morning(day=TODAY, usual=True)),
    )
    trend = trend_of(facts, TODAY)
    assert [pain for _, pain in trend.days] == [5, 2, 1]
    assert (trend.first, trend.last, trend.told) == (5, 1, True)
    assert is_meaningful(trend, GUIDE)
    assert not is_meaningful(replace(trend, last=4), GUIDE)
    assert not trend_of(ProgrammeLog(), TODAY).told
    assert not trend_of(ProgrammeLog(sessions=(told(1, 3, None),)), TODAY).told


def test_a_session_that_ended_reads_as_the_file_will_tell_it() -> None:
    def one(status: SetStatus, pain: int | None) -> PerformedSet:
        return PerformedSet(
            exercise="roller-bridge",
            level="1b",
            set=1,
            side=Side.LEFT,
            planned_ns=1,
            actual_ns=1,
            planned_reps=1,
            reps=1,
            status=status,
            pain=pain,
        )

    started = datetime(2026, 11, 24, 7, tzinfo=UTC)
    record = SessionRecord(
        id="s",
        routine="strength",
        title="Strength",
        started_at=started,
        ended_at=started,
        status=SessionStatus.STOPPED,
        planned_ns=1,
        active_ns=1,
        sets=(one(SetStatus.DONE, None), one(SetStatus.CUT_SHORT, 4)),
        pain_before=2,
    )
    session = past_session(record, 3)
    [work] = session.works
    assert (work.done, work.sets, work.pain) == (1, 2, 4)
    assert (session.completed, session.pain_before, session.pain_after) == (False, 2, 3)
    twice = with_session(with_session(ProgrammeLog(), session), replace(session, pain_after=1))
    assert [one.pain_after for one in twice.sessions] == [1]


def test_pain_elsewhere_than_around_the_kneecap_is_told_apart() -> None:
    told = Intake(day=TODAY, places=frozenset({Place.KNEECAP, Place.OUTER}))
    assert told.elsewhere == {Place.OUTER}
