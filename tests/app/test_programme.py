"""The use cases of the programme: what holds at once, what the file is told, what is played."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta

import pytest

from rehab_desktop.app.library import Library
from rehab_desktop.app.programme_reading import SAFETY, cautions_of
from rehab_desktop.app.resuming import routine_of
from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.log import (
    CurrentDose,
    PainKind,
    ProgrammeLog,
    Run,
    Started,
    TrainedSession,
)
from rehab_desktop.core.programme.progression import Advice, Suggestion
from rehab_desktop.core.programme.review_due import review_id
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from rehab_desktop.core.programme.week_reasons import PlanReason
from tests.app.stage import World
from tests.shipped import library

DAY = timedelta(days=1)


@pytest.fixture
def world() -> World:
    return World(library=library())


def lower(exercise: str = "roller-bridge") -> Suggestion:
    less = CurrentDose(exercise=exercise, level="1a", reason="level")
    return Suggestion(
        id=SuggestionId.of("level", exercise, "1a"),
        change=Advice.LEVEL,
        exercises=(exercise,),
        to="1a",
        current_doses=(less,),
    )


def test_without_a_programme_nothing_is_due(world: World) -> None:
    plan = world.programme.plan()
    assert (plan.week, plan.due, plan.finished, plan.question) == (
        None,
        (),
        False,
        None,
    )
    with pytest.raises(ValueError, match=r"^programme: "):
        world.programme.skip(Strand.MOBILITY, world.programme.today)


def test_how_far_it_was_kept_to_is_told_by_strand(world: World) -> None:
    programme = world.programme
    assert programme.kept_to() == ()
    programme.start()
    assert programme.kept_to() == ()
    started = Started(id="p", started_on=programme.today - 7 * DAY)
    programme.facts = replace(programme.facts, started=started)
    assert {one.strand: (one.done, one.planned) for one in programme.kept_to()}[
        Strand.MOBILITY
    ] == (0, 7)


def test_it_can_be_put_off(world: World) -> None:
    assert not world.programme.is_put_off
    world.programme.put_off()
    assert world.programme.is_put_off
    world.programme.start()
    assert world.programme.plan().due


def test_what_is_started_holds_at_once_and_in_the_file(world: World) -> None:
    programme = world.programme
    programme.start().result()
    plan = programme.plan()
    assert plan.due == (Strand.MOBILITY, Strand.STRENGTH)
    assert plan.tomorrow == (Strand.MOBILITY,)
    assert programme.look().result().started == plan.started
    assert programme.now() == world.clock.wall()


def test_days_are_changed_and_taken_back(world: World) -> None:
    programme = world.programme
    programme.start()
    today = programme.today
    programme.move(Strand.STRENGTH, today, today + DAY)
    programme.skip(Strand.MOBILITY, today)
    assert programme.plan().due == ()
    programme.add(Strand.STRENGTH, today)
    assert programme.plan().due == (Strand.STRENGTH,)
    for _ in range(3):
        assert programme.undo_change() is not None
    assert programme.undo_change() is None
    assert programme.plan().due == (Strand.MOBILITY, Strand.STRENGTH)
    assert world.programme_file.kept.changes == ()


def begin(world: World, days_ago: int) -> None:
    started = Started(id="p", started_on=world.programme.today - days_ago * DAY)
    world.programme_file.kept = ProgrammeLog(started=started)
    world.programme.look().result()


def test_the_day_after_the_weeks_last_one_is_the_next_weeks_first(world: World) -> None:
    begin(world, 6)
    # Strength is planned for today, so that tomorrow's gives way.
    world.programme.add(Strand.STRENGTH, world.programme.today)
    plan = world.programme.plan()
    assert plan.week is not None
    assert plan.week.number == 1
    assert plan.tomorrow == (Strand.MOBILITY,)


def trained(world: World, weeks: int) -> None:
    """A programme with a day of training in each week so far."""
    begin(world, 7 * weeks)
    today = world.programme.today
    days = tuple(today - 7 * n * DAY for n in range(weeks, 0, -1))
    world.programme.facts = replace(world.programme.facts, trained=days)


def test_after_twelve_trained_weeks_what_was_earned_is_kept(world: World) -> None:
    trained(world, 11)
    assert not world.programme.plan().finished
    trained(world, 12)
    over = world.programme.plan()
    assert over.finished
    assert over.here is not None
    assert over.here.stage.id == "keep"
    assert Strand.STRENGTH in over.due


def test_it_is_ended_and_a_week_is_repeated(world: World) -> None:
    programme = world.programme
    begin(world, 16)
    programme.repeat_week()
    plan = programme.plan()
    assert plan.week is not None
    assert plan.week.number == 2
    begin(world, 3)
    programme.repeat_week()
    assert world.programme_file.kept.started is not None
    assert world.programme_file.kept.started.started_on == programme.today
    programme.end()
    assert programme.facts.started is None
    assert world.programme_file.kept.started is None


def test_a_review_that_was_looked_at_can_be_taken_back(world: World) -> None:
    programme = world.programme
    begin(world, 44)
    assert programme.forget_note(review_id(6)) is None
    programme.finish_review(6)
    programme.repeat_phase("settle")
    assert programme.forget_note(review_id(6)) is not None
    assert [d.suggestion.change for d in programme.facts.decisions] == ["phase"]
    assert world.programme_file.kept.decisions == programme.facts.decisions


def test_an_accepted_dose_is_what_the_next_session_plays_and_records(world: World) -> None:
    programme = world.programme
    programme.start()
    programme.accept(lower())
    routine = world.sessions.routine("strength")
    bridge = next(i for i in routine.items if isinstance(i, Item) and i.exercise == "roller-bridge")
    assert bridge.level == "1a"
    runner = world.sessions.start("strength")
    levels = {s.level for s in runner.state.steps if s.activity == "roller-bridge"}
    assert levels == {"1a"}
    assert programme.of_strand(Strand.STRENGTH).routine == routine


def test_an_answer_is_taken_back_with_its_dose_until_something_is_done_by_it(
    world: World,
) -> None:
    programme = world.programme
    programme.start()
    answer = programme.accept(lower())
    assert programme.stands(answer)
    programme.take_back(answer)
    assert (programme.facts.current_doses, programme.facts.decisions) == ({}, ())
    assert world.programme_file.kept.current_doses == {}
    assert not programme.stands(answer)
    answer = programme.accept(lower())
    done = TrainedSession(
        id="s", day=programme.today, completed=True, works=(), pain_before=None, pain_after=None
    )
    programme.facts = replace(programme.facts, sessions=(done,))
    assert not programme.stands(answer)


def test_an_answer_is_taken_back_without_a_review_that_came_after_it(world: World) -> None:
    programme = world.programme
    begin(world, 44)
    answer = programme.accept(lower())
    programme.finish_review(6)
    assert programme.stands(answer)
    programme.take_back(answer)
    assert [d.suggestion for d in programme.facts.decisions] == [review_id(6)]
    assert world.programme_file.kept.decisions == programme.facts.decisions
    assert programme.facts.current_doses == {}


def test_a_declined_one_leaves_the_dose_and_is_remembered(world: World) -> None:
    programme = world.programme
    programme.start()
    programme.decline(lower())
    assert programme.facts.current_doses == {}
    [decision] = world.programme_file.kept.decisions
    assert (decision.accepted, decision.day) == (False, programme.today)


def test_a_passed_gate_lets_its_exercise_into_the_plan(world: World) -> None:
    programme = world.programme
    assert len(world.sessions.routine("control").items) == 3
    programme.start()
    programme.pass_gate()
    assert len(world.sessions.routine("control").items) == 4
    gate = programme.plan().gate
    assert gate is not None
    assert gate.passed


def test_the_mornings_answer_takes_the_place_of_an_earlier_one(world: World) -> None:
    world.programme.start()
    world.programme.answer_morning(usual=False, pain=4)
    world.programme.answer_morning(usual=True, pain=None)
    [morning] = world.programme.facts.mornings
    assert morning.usual


def test_runs_are_kept_in_order_changed_and_brought_back(world: World) -> None:
    programme = world.programme
    older, newer = (
        Run(
            id=programme.new_run_id(),
            started_at=world.clock.wall() - days * DAY,
            minutes=20,
            step="1/1",
        )
        for days in (3, 1)
    )
    programme.save_run(newer)
    programme.save_run(older)
    assert [run.id for run in programme.facts.runs] == [older.id, newer.id]
    programme.remove_run(older.id)
    assert [run.id for run in programme.facts.runs] == [newer.id]
    programme.save_run(older)
    assert world.programme_file.kept.runs == (older, newer)


def test_an_answer_that_a_change_has_overtaken_is_passed_over(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow: Future[ProgrammeLog] = Future()
    monkeypatch.setattr(world.programme_file, "facts", lambda day: slow)
    looked = world.programme.look()
    world.programme.start()
    slow.set_result(ProgrammeLog())
    assert looked.result().started is not None
    assert world.programme.facts.started is not None


def test_a_file_that_cannot_be_read_says_so(world: World) -> None:
    world.programme_file.broken = OSError("gone")
    with pytest.raises(OSError, match="gone"):
        world.programme.look().result()


def test_a_strand_whose_exercises_all_rest_is_not_due(world: World) -> None:
    programme = world.programme
    programme.start()
    until = programme.today + 2 * DAY
    for exercise in ("wall-calf-strides", "roller-bridge", "door-frame-push"):
        resting = CurrentDose(
            exercise=exercise,
            level=library().exercises[exercise].default_level,
            reason="rest",
            rest_until=until,
        )
        programme.accept(
            Suggestion(
                id=SuggestionId.parse("rest:x"), change=Advice.REST, current_doses=(resting,)
            )
        )
    plan = programme.plan()
    assert plan.due == (Strand.MOBILITY,)
    assert plan.week is not None
    assert plan.week.reasons[0].why is PlanReason.RESTING


def test_a_session_says_how_far_the_next_change_is(world: World) -> None:
    runner = world.sessions.start("strength-10")
    world.go(runner, 700)
    record = runner.recorder.record
    assert record is not None
    assert world.programme.earned(record, 1) == ()
    world.programme.start()
    reached = {one.exercise: one.good for one in world.programme.earned(record, 1)}
    assert reached == {"wall-calf-strides": 1, "roller-bridge": 1, "door-frame-push": 1}
    assert all(one.good == 0 for one in world.programme.earned(record, None))
    # Above an everyday pain of 3 nothing goes up, so nothing is on its way.
    world.programme.report_pain(PainKind.EVERYDAY, 4)
    assert world.programme.earned(record, 1) == ()


def test_a_resumed_session_keeps_the_items_it_was_begun_with(world: World) -> None:
    world.programme.start()
    world.programme.pass_gate()
    routine = world.library.routines["control"]
    steps = world.library.steps(world.sessions.routine("control"))
    without = tuple(step for step in steps if step.activity != "standing-rotations")
    again = routine_of(without, routine.id, routine.title, world.library)
    assert [i.exercise if isinstance(i, Item) else i.id for i in again.items] == [
        "easy-march",
        "leg-cycle-dribbles",
        "high-knees-overhead",
    ]


def test_a_library_that_lost_an_exercise_passes_over_its_sessions(world: World) -> None:
    runner = world.sessions.start("strength-10")
    world.go(runner, 700)
    assert runner.recorder.record is not None
    world.programme.start()
    known = library()
    fewer = Library(
        exercises={k: v for k, v in known.exercises.items() if k != "roller-bridge"},
        routines=known.routines,
        clips=known.clips,
    )
    world.programme._library = fewer
    assert len(world.programme.earned(runner.recorder.record, 1)) == 2


def test_every_planned_day_is_told_from_the_first_week_to_the_last(world: World) -> None:
    assert world.programme.planned_days() == ()
    world.programme.start()
    world.programme.skip(Strand.MOBILITY, world.programme.today)
    found = world.programme.planned_days()
    today = world.programme.today
    assert (today, Strand.STRENGTH) in found
    assert (today, Strand.MOBILITY) not in found
    weeks = {(day - today).days // 7 for day, _ in found}
    assert weeks == set(range(world.programme.guide.length_weeks))
    assert len(found) == len(set(found))
    assert [day for day, _ in found] == sorted(day for day, _ in found)


def test_what_a_person_tells_of_the_knee_is_kept_and_taken_back(world: World) -> None:
    programme = world.programme
    programme.report_pain(PainKind.EVERYDAY, 3).result()
    programme.report_pain(PainKind.NOW, 2).result()
    assert (programme.everyday, [one.pain for one in programme.facts.checks]) == (3, [2])
    programme.forget_pain(programme.facts.everyday[0]).result()
    programme.forget_pain(programme.facts.checks[0]).result()
    assert (programme.facts.everyday, programme.facts.checks) == ((), ())
    assert world.programme_file.kept.everyday == ()
    with pytest.raises(ValueError, match=r"^pain: "):
        programme.report_pain(PainKind.NOW, 11)


def test_what_was_read_and_ticked_is_not_asked_again(world: World) -> None:
    programme = world.programme
    assert not programme.is_confirmed(SAFETY)
    programme.confirm(SAFETY).result()
    programme.confirm(cautions_of("door-frame-push")).result()
    assert programme.is_confirmed(SAFETY)
    assert programme.look().result().confirmed == {SAFETY, "cautions:door-frame-push"}
