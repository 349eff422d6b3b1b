"""What Today says after news of the knee: one reason with its consequence, and no two answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from rehab_desktop.core.programme.log import CurrentDose
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from tests.ui.living import begun, done, keep, mornings, tell_everyday, told
from tests.ui.scene import Scene
from tests.ui.scenes_decision import run_at, with_runs, with_today

# Models without a window need Qt's events all the same.
pytestmark = pytest.mark.usefixtures("qapp")

# Today is a Friday in each of them.


def red_breathing(scene: Scene, days_ago: int) -> None:
    """90/90 breathing hurt 7 on the first day; strength was due then and not done."""
    begun(scene, days_ago, everyday=2)
    done(scene, days_ago, "daily-mobility", before=2, after=2, pains={"breathing-90-90": 7})
    told(scene)


def red_and_sore(scene: Scene) -> None:
    """The same two days ago, and a sore morning after it."""
    begun(scene, 2, everyday=2)
    done(scene, 2, "daily-mobility", after=2, pains={"breathing-90-90": 7})
    mornings(scene, ago_1=False)
    told(scene)


def red_bridge(scene: Scene, days_ago: int) -> None:
    """The bridge hurt 7 and the other strength did not."""
    begun(scene, days_ago + 3, everyday=2)
    done(scene, days_ago, "strength", after=2, pains={"roller-bridge": 7})
    told(scene)


def red_bridge_with_strength(scene: Scene) -> None:
    """Two days after it strength is due again, and the morning was sore."""
    begun(scene, 5, everyday=2)
    done(scene, 3, "daily-mobility", after=1)
    done(scene, 2, "strength", after=2, pains={"roller-bridge": 7})
    mornings(scene, ago_1=False)
    with_today(told(scene), add="strength")


def everyday_7(scene: Scene, days_ago: int) -> None:
    begun(scene, days_ago + 2, everyday=None)
    done(scene, days_ago + 1, "daily-mobility", after=1)
    tell_everyday(scene, 7, days_ago)
    told(scene)


def red_then_away(scene: Scene) -> None:
    """Breathing hurt three weeks ago, and nothing was done since."""
    begun(scene, 24, everyday=2)
    done(scene, 24, "daily-mobility", after=2, pains={"breathing-90-90": 7})
    done(scene, 22, "strength", after=1)
    # The file knows what the red day changed.
    lower = CurrentDose(exercise="breathing-90-90", level="1", reason="rest", volume=0.67)
    keep(scene, current_doses={lower.exercise: lower})
    with_today(told(scene), add="strength")


def red_drill(scene: Scene) -> None:
    """A drill hurt 3 yesterday, in weeks without drills."""
    begun(scene, 3, everyday=1)
    done(scene, 1, "control", after=1, pains={"leg-cycle-dribbles": 3})
    told(scene)


def red_run(scene: Scene) -> None:
    begun(scene, 9)
    done(scene, 5, "control", after=1)
    with_runs(scene, run_at(scene, 1, 4))


def of(story: Callable[..., None], *days: int) -> ProgrammeModel:
    scene = Scene()
    story(scene, *days)
    assert scene.app is not None
    model = scene.app.today_model.context.parent()
    assert isinstance(model, ProgrammeModel)
    return model


def heading(model: ProgrammeModel) -> str:
    return model.decision_model.headline()


def why(model: ProgrammeModel) -> str:
    return str(model.decision_model.property("why"))


def coming(model: ProgrammeModel) -> str:
    return str(model.decision_model.property("next"))


# What comes


def test_a_red_evening_says_that_tomorrow_rests_too() -> None:
    model = of(red_breathing, 0)
    assert heading(model) == "Rest today"
    said = "You told 7 out of 10 in 90/90 breathing today: no training today and tomorrow."
    assert why(model) == said
    assert coming(model) == "Next: Mobility on Sunday. 90/90 breathing rests until Monday."


def test_one_exercise_that_rests_is_not_its_whole_strand() -> None:
    model = of(red_breathing, 1)
    assert coming(model) == "Tomorrow: mobility. 90/90 breathing rests until Sunday."
    model = of(red_bridge, 1)
    assert coming(model) == "Tomorrow: mobility and strength. Roller bridge rests until Sunday."


def test_with_everyday_pain_of_7_no_strength_is_announced() -> None:
    for days_ago in (0, 1):
        model = of(everyday_7, days_ago)
        assert heading(model) == "Mobility today without strength"
        said = "Everyday pain is 7; strength comes at 0 to 5, running drills at 0 to 2."
        assert why(model) == said
        assert coming(model) == "Tomorrow: mobility."


# The week


def test_the_week_plans_nothing_on_a_day_of_rest() -> None:
    model = of(red_breathing, 1)
    week, today = model.week_model, model.context.plan.day
    said = "Strength goes from Thursday to Saturday: the knee asked for a day without."
    assert str(week.property("reason")).startswith(said[:30])
    week.open(today.isoformat())
    assert week.property("empty") is True
    week.open(today.isoformat())
    model = of(everyday_7, 1)
    for bar in model.week_model.property("days").rows:
        assert "strength" not in bar.spoken


def test_what_was_added_and_falls_out_is_not_called_planned() -> None:
    model = with_today(of(everyday_7, 1), add="control")
    today = model.context.plan.day
    model.week_model.open(today.isoformat())
    standing = {line.strand: line.standing for line in model.week_model.property("lines").rows}
    assert standing["control"] == "not today"
    left_out = str(model.decision_model.property("leftOut"))
    assert left_out == "Left out today: Leg-cycle dribbles (only with everyday pain of 0 to 2)."


def test_a_day_that_went_by_is_drawn_unlike_one_to_come() -> None:
    scene = Scene()
    begun(scene, 3)
    model = told(scene)
    bars = model.week_model.property("days").rows
    assert [bar.missed for bar in bars] == [True] * 3 + [False] * 4
    assert model.week_model.property("progress") == "0 of 9 planned sessions done"


def test_missed_days_promise_nothing_that_the_week_contradicts() -> None:
    scene = Scene()
    begun(scene, 3)
    model = told(scene)
    assert "made up" not in why(model)
    assert why(model).startswith("3 planned days went by")


# The reason


def test_a_red_and_a_sore_morning_are_both_told() -> None:
    model = of(red_and_sore)
    assert heading(model) == "Mobility today without 90/90 breathing"
    assert why(model) == (
        "You told 7 out of 10 in 90/90 breathing on Wednesday: 90/90 breathing rests until "
        "tomorrow. The knee was sorer than usual yesterday morning: about a third less of 90/90 "
        "hip flip and Standing rotations."
    )
    rule = str(model.decision_model.property("rule"))
    assert "What hurt rests for 2 whole days" in rule
    assert "A sore morning" in rule


def test_the_rest_of_one_exercise_and_the_sore_morning_of_the_others() -> None:
    model = of(red_bridge_with_strength)
    assert heading(model) == "Mobility and strength today without Roller bridge"
    assert why(model) == (
        "You told 7 out of 10 in Roller bridge on Wednesday: Roller bridge rests until tomorrow. "
        "The knee was sorer than usual yesterday morning: about a third less of Wall calf strides "
        "and Door frame isometric."
    )


def test_weeks_away_are_told_beside_an_old_red() -> None:
    model = of(red_then_away)
    said = why(model)
    assert said.startswith("You told 7 out of 10 in 90/90 breathing on Tuesday 7 April")
    assert said.endswith("3 weeks without strength: about a third less of strength.")


def test_a_red_drill_and_a_red_run_say_what_rests_and_until_when() -> None:
    assert why(of(red_drill)) == (
        "You told 3 out of 10 in the running drills yesterday; running drills stop above 2: "
        "running and its drills rest until Sunday."
    )
    assert why(of(red_run)) == (
        "Yesterday's run hurt, 4 out of 10: running and its drills rest until Sunday."
    )


def test_a_third_less_of_one_exercise_is_not_a_third_less() -> None:
    scene = Scene()
    begun(scene, 9)
    done(scene, 2, "strength", after=2, hurt="roller-bridge")
    mornings(scene, ago_1=True)
    model = with_today(told(scene), add="strength", skip=("mobility",))
    assert heading(model) == "Strength today, Roller bridge a third less"


def test_the_rule_says_why_a_whole_day_rests() -> None:
    rule = str(of(red_breathing, 1).decision_model.property("rule"))
    assert rule.startswith("6 or more means no more training on that day, and none on the next.")


def test_what_still_rests_when_the_next_day_comes_is_told_and_nothing_else() -> None:
    model = of(red_breathing, 1)
    day, _ = model.context.programme.next_due() or (None, ())
    assert day == model.context.plan.day + timedelta(days=1)


def test_sore_mornings_with_days_between_are_named_by_their_days() -> None:
    scene = Scene()
    begun(scene, 9)
    done(scene, 4, "daily-mobility", after=1)
    done(scene, 1, "daily-mobility", after=1)
    mornings(scene, ago_3=False, today=False)
    said = why(told(scene))
    assert said.startswith("The knee was sore on Tuesday and again this morning")
    assert "in a row" not in said


def test_a_number_that_a_session_has_overtaken_is_not_offered_to_be_undone() -> None:
    scene = Scene()
    begun(scene, 2)
    model = told(scene)
    model.now_model.report(2)
    assert model.now_model.last_change.can_be_undone is True
    scene.world.clock.go(3600)
    done(scene, 0, "daily-mobility", after=None, pains={"hip-flip-90-90": 7})
    model.context.look()
    QCoreApplication.processEvents()
    assert model.now_model.property("pain") == -1
    assert model.now_model.last_change.can_be_undone is False


def test_nothing_is_shown_to_start_before_the_file_has_answered() -> None:
    scene = Scene()
    begun(scene, 9)
    done(scene, 0, "strength", after=7)
    programme = scene.open().today_model.context.parent()
    assert isinstance(programme, ProgrammeModel)
    assert programme.decision_model.property("course") == ""
    QCoreApplication.processEvents()
    assert programme.decision_model.property("course") == "rest"


def test_a_file_that_cannot_be_read_leaves_the_first_choice() -> None:
    scene = Scene()
    scene.world.programme_file.broken = RuntimeError("not readable")
    assert told(scene).decision_model.property("course") == "start"


def test_the_last_sessions_show_the_worst_pain_as_the_history_does() -> None:
    scene = Scene()
    begun(scene, 9)
    done(scene, 1, "daily-mobility", after=1, pains={"hip-flip-90-90": 7})
    told(scene)
    assert scene.app is not None
    past = scene.app.today_model.property("past").rows
    assert [one.pain for one in past] == ["Pain 7"]
