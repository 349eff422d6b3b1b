"""The values of the programme, the dose of a routine, adherence, the trend, and running."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.adherence import done_by_day, is_meaningful, sets_wanted, trend_of
from rehab_desktop.core.exercise import Side, Statement
from rehab_desktop.core.followed import (
    Facts,
    Morning,
    PastSession,
    Prescription,
    Run,
    Started,
    Work,
    past_session,
    with_session,
)
from rehab_desktop.core.prescribing import prescribed, rests_until
from rehab_desktop.core.programme import Growth, RunStep, Stage, Strand, StrandRule
from rehab_desktop.core.record import PerformedSet, SessionRecord, SessionStatus, SetStatus
from rehab_desktop.core.routine import Block, Item, Routine
from rehab_desktop.core.running import Verdict, is_good, next_run

CATALOGUE = load_catalogue(paths.CATALOGUE)
CARDS, GUIDE, ROUTINES = CATALOGUE.exercises, CATALOGUE.programme, CATALOGUE.routines
# A card that does not start on its lowest rung, so that there is one below.
CARDS = {**CARDS, "roller-bridge": replace(CARDS["roller-bridge"], default_level="1b")}
TODAY = date(2026, 11, 24)
AIM = Statement(text="Calm.", basis="CJ")


def dose(exercise: str, level: str, **more: object) -> Prescription:
    made = Prescription(exercise=exercise, level=level, reason="test")
    return replace(made, **more)  # type: ignore[arg-type]


def at(*doses: Prescription) -> Facts:
    return Facts(
        started=Started(id="p", started_on=TODAY - timedelta(days=20)),
        prescriptions={one.exercise: one for one in doses},
    )


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (lambda: Stage(name="", first_week=3, last_week=2, days={}, aim=AIM), "first_week"),
        (
            lambda: Stage(name="", first_week=1, last_week=2, days={Strand.CONTROL: 8}, aim=AIM),
            "control",
        ),
        (lambda: StrandRule(routine="a", gap_days=0, basis="CJ"), "gap_days"),
        (lambda: Growth(sessions=0, basis="CJ"), "sessions"),
        (lambda: Growth(sessions=2, basis="CJ", sets_up_to=21), "sets_up_to"),
        (lambda: replace(GUIDE.back, share=0), "share"),
        (lambda: replace(GUIDE.back, rest_days=0), "rest_days"),
        (lambda: RunStep(run=0, walk=1, times=1), "run"),
        (lambda: RunStep(run=1, walk=61, times=1), "walk"),
        (lambda: RunStep(run=1, walk=1, times=0), "times"),
        (lambda: replace(GUIDE.running, steps=()), "steps"),
        (lambda: replace(GUIDE.running, steps=GUIDE.running.steps[:1] * 2), "steps"),
        (lambda: replace(GUIDE, stages=GUIDE.stages[1:]), "stages"),
        (lambda: replace(GUIDE, strands={}), "strands"),
        (lambda: dose("a", "1", volume=0), "volume"),
        (lambda: run(minutes=0), "minutes"),
        (lambda: replace(run(), started_at=datetime(2026, 1, 1)), "started_at"),
        (lambda: run(during=11), "pain_during"),
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
    assert GUIDE.growth_of("high-knees-overhead").sessions == 3
    assert GUIDE.running.place("4/1") == 3
    assert GUIDE.running.place("lost") == 0
    assert GUIDE.running.steps[3].minutes == 25


def test_without_a_programme_a_routine_stays_as_it_is_written() -> None:
    routine = ROUTINES["control"]
    assert prescribed(routine, CARDS, Facts(), GUIDE, TODAY) is routine


def test_high_knees_are_left_out_until_their_gate_is_passed() -> None:
    def exercises(facts: Facts) -> list[str]:
        routine = prescribed(ROUTINES["control"], CARDS, facts, GUIDE, TODAY)
        return [item.exercise for item in routine.items if isinstance(item, Item)]

    assert exercises(at()) == ["standing-rotations", "leg-cycle-dribbles"]
    assert exercises(at(dose("high-knees-overhead", "1")))[-1] == "high-knees-overhead"
    # Alone it stays: the person chose it.
    alone = Routine(id="a", title="A", items=(Item(exercise="high-knees-overhead"),))
    assert prescribed(alone, CARDS, at(), GUIDE, TODAY) is alone


def item_of(routine: Routine, exercise: str) -> Item:
    return next(i for i in routine.items if isinstance(i, Item) and i.exercise == exercise)


def test_the_present_level_takes_the_place_of_what_the_routine_was_written_for() -> None:
    routine = Routine(
        id="a",
        title="A",
        items=(
            Item(exercise="roller-bridge", sets=2, reps=2, hold_s=20),
            Item(exercise="wall-calf-strides", level="1", sets=2),
        ),
    )
    facts = at(dose("roller-bridge", "1d"), dose("wall-calf-strides", "1", sets=4))
    done = prescribed(routine, CARDS, facts, GUIDE, TODAY)
    assert done.items == (Item(exercise="roller-bridge", level="1d", sets=1), routine.items[1])
    same = prescribed(routine, CARDS, at(dose("roller-bridge", "1b")), GUIDE, TODAY)
    assert item_of(same, "roller-bridge") == Item(
        exercise="roller-bridge", level="1b", sets=2, reps=2, hold_s=20
    )


def test_a_short_routine_stays_short_and_a_long_one_long() -> None:
    def sets(asked: int | None, held: Prescription) -> int | None:
        routine = Routine(id="a", title="A", items=(Item(exercise=held.exercise, sets=asked),))
        return item_of(prescribed(routine, CARDS, at(held), GUIDE, TODAY), held.exercise).sets

    more = dose("wall-calf-strides", "1", sets=4)
    assert [sets(asked, more) for asked in (None, 3, 2, 5)] == [4, 4, 2, 5]
    # The level of one long hold has one set whatever the routine was written for.
    assert sets(3, dose("roller-bridge", "1d")) is None


def test_a_third_less_is_fewer_sets_or_a_shorter_hold() -> None:
    routine = Routine(id="a", title="A", items=(Item(exercise="roller-bridge"),))

    def less(level: str) -> Item:
        facts = at(dose("roller-bridge", level, volume=0.67))
        return item_of(prescribed(routine, CARDS, facts, GUIDE, TODAY), "roller-bridge")

    assert less("1b") == Item(exercise="roller-bridge", level="1b", sets=2)
    assert less("1d") == Item(exercise="roller-bridge", level="1d", hold_s=40)


def test_a_third_less_of_one_set_is_fewer_repetitions_and_a_drill_of_one_stays() -> None:
    routine = Routine(
        id="a",
        title="A",
        items=(
            Item(exercise="hip-flip-90-90", level="1", sets=1),
            Item(exercise="leg-cycle-dribbles", level="1", sets=1),
        ),
    )
    facts = at(
        dose("hip-flip-90-90", "1", volume=0.67), dose("leg-cycle-dribbles", "1", volume=0.67)
    )
    flips, drill = prescribed(routine, CARDS, facts, GUIDE, TODAY).items
    assert isinstance(flips, Item)
    assert (flips.sets, flips.reps) == (1, 8)
    assert drill == routine.items[1]


def test_what_rests_is_left_out_and_comes_back_on_its_day() -> None:
    strength = ROUTINES["strength"]
    resting = dose("roller-bridge", "1a", rest_until=TODAY + timedelta(days=1))
    routine = prescribed(strength, CARDS, at(resting), GUIDE, TODAY)
    assert len(routine.items) == len(strength.items) - 1
    back = prescribed(strength, CARDS, at(resting), GUIDE, TODAY + timedelta(days=1))
    assert item_of(back, "roller-bridge").level == "1a"


def test_a_routine_rests_until_its_first_exercise_may_come_again() -> None:
    until = TODAY + timedelta(days=2)
    control = ROUTINES["control"]
    some = at(dose("leg-cycle-dribbles", "1", rest_until=until))
    assert rests_until(control, some, GUIDE) is None
    every = at(
        dose("leg-cycle-dribbles", "1", rest_until=until),
        dose("standing-rotations", "1", rest_until=until + timedelta(days=1)),
    )
    assert rests_until(control, every, GUIDE) == until
    walk = Routine(id="a", title="A", items=(Block(id="w", title="Walk", seconds=60),))
    assert rests_until(walk, every, GUIDE) is None


def worked(day: date, *works: tuple[str, int]) -> PastSession:
    return PastSession(
        id=day.isoformat(),
        day=day,
        completed=True,
        works=tuple(Work(exercise=e, level="1", done=n, sets=n) for e, n in works),
    )


def test_half_of_a_strands_sets_is_a_day_done() -> None:
    wanted = {s: sets_wanted(ROUTINES[GUIDE.strands[s].routine], CARDS, s) for s in Strand}
    assert wanted == {Strand.MOBILITY: 11, Strand.STRENGTH: 15, Strand.CONTROL: 7}
    facts = Facts(
        sessions=(
            worked(TODAY, ("hip-flip-90-90", 3), ("breathing-90-90", 3), ("roller-bridge", 3)),
            worked(TODAY - timedelta(days=1), ("leg-cycle-dribbles", 0), ("gone", 4)),
        )
    )
    shares = done_by_day(facts, CARDS, wanted)
    assert shares == {TODAY: {Strand.MOBILITY: 1.0, Strand.STRENGTH: 0.2}}
    assert done_by_day(facts, CARDS, {})[TODAY][Strand.STRENGTH] == 1


def test_the_trend_is_the_worst_of_each_day_within_four_weeks() -> None:
    def told(days: int, before: int | None, after: int | None) -> PastSession:
        day = TODAY - timedelta(days=days)
        one = replace(worked(day), pain_before=before, pain_after=after)
        return replace(one, id=f"{days}-{before}-{after}")

    facts = Facts(
        sessions=(told(40, 9, 9), told(20, 5, 4), told(20, 1, None), told(3, 2, None)),
        mornings=(Morning(day=TODAY, usual=True, pain=1), Morning(day=TODAY, usual=True)),
    )
    trend = trend_of(facts, TODAY)
    assert [pain for _, pain in trend.days] == [5, 2, 1]
    assert (trend.first, trend.last, trend.told) == (5, 1, True)
    assert is_meaningful(trend, GUIDE)
    assert not is_meaningful(replace(trend, last=4), GUIDE)
    assert not trend_of(Facts(), TODAY).told
    assert not trend_of(Facts(sessions=(told(1, 3, None),)), TODAY).told


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
    twice = with_session(with_session(Facts(), session), replace(session, pain_after=1))
    assert [one.pain_after for one in twice.sessions] == [1]


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
    guide = GUIDE.running
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
        ((run(0, step="1/2", during=4),), "1/2", Verdict.BACK, 0),
        ((run(2, step="30/0"), run(0, step="30/0")), "30/0", Verdict.TOP, 2),
    ],
)
def test_the_next_run_follows_from_the_last_ones(
    runs: tuple[Run, ...], step: str, verdict: Verdict, good: int
) -> None:
    found = next_run(runs, GUIDE.running)
    assert (found.step.id, found.verdict, found.good) == (step, verdict, good)
