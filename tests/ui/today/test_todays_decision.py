"""Today after each kind of news: one decision, with its reason, and nothing that contradicts it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rehab_desktop.core.content.safety import PainLight
from rehab_desktop.core.programme.log import PainKind
from rehab_desktop.core.programme.progression import Advice
from rehab_desktop.core.programme.return_to_run import Verdict
from rehab_desktop.core.programme.signs import Cause, Sign
from rehab_desktop.core.programme.todays_plan import DayKind
from rehab_desktop.core.programme.waiting import WaitsFor
from rehab_desktop.text.advice_text import physio_reasons
from rehab_desktop.text.sign_text import sign_line
from rehab_desktop.ui.shell.window import AppWindow
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from rehab_desktop.ui.today.rule_text import rule_of
from rehab_desktop.ui.today.run_text import run_reason
from rehab_desktop.ui.today.waiting_text import patterns
from tests.fake_programme import programme_guide
from tests.shipped import library
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES
from tests.ui.scenes_decision import DECISION_SCENES, VARIATIONS

EVERY = {**DECISION_SCENES, **VARIATIONS}

# Models without a window need Qt's events all the same.
pytestmark = pytest.mark.usefixtures("qapp")


def shown(name: str) -> tuple[Scene, ProgrammeModel]:
    """The scene without a window."""
    scene = Scene()
    EVERY[name](scene)
    return scene, model_of(scene)


def model_of(scene: Scene) -> ProgrammeModel:
    assert scene.app is not None
    model = scene.app.today_model.context.parent()
    assert isinstance(model, ProgrammeModel)
    return model


def window_of(opened: list[AppWindow], name: str) -> tuple[Scene, AppWindow]:
    scene = Scene()
    SCENES[name](scene)
    opened.append(open_window(scene, scene.world.settings, 1440, 900))
    return scene, opened[-1]


def heading(scene: Scene) -> str:
    assert scene.app is not None
    return str(scene.app.today_model.property("heading"))


def why(model: ProgrammeModel) -> str:
    return str(model.decision_model.property("why"))


def doses(scene: Scene) -> dict[str, str]:
    assert scene.app is not None
    rows = scene.app.today_model.property("heroExercises").rows
    return {line.name: line.dose for line in rows}


def press(window: AppWindow, name: str) -> None:
    looking.named(window.window, name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    settle()


# What the walk found


def test_walk_a1_two_sore_mornings_mean_rest_and_no_button_starts_anything(
    opened: list[AppWindow],
) -> None:
    scene, window = window_of(opened, "today-two-sore")
    assert heading(scene) == "Rest today"
    said = "The knee was sore yesterday and this morning: no training today."
    assert why(model_of(scene)) == said
    told = looking.told(window.window)
    assert not {"Start session", "Start", "Later today"} & set(told)
    assert scene.app is not None
    assert scene.app.today_model.startDue() is False
    QTest.keyClick(window.window, Qt.Key.Key_Space)
    assert scene.app.property("screen") == "home"


def test_walk_a1_strength_is_what_rests_and_the_day_it_comes_again_is_said() -> None:
    _, model = shown("today-two-sore")
    said = str(model.decision_model.property("next"))
    assert said == "Tomorrow: mobility. Strength rests until Sunday."


def test_walk_a2a_without_a_programme_what_hurt_is_left_out_of_what_is_offered() -> None:
    scene, model = shown("today-red-alone")
    assert heading(scene) == "Today without 90/90 hip flip"
    told = "You told 10 out of 10 in 90/90 hip flip on Wednesday"
    assert why(model) == f"{told}: 90/90 hip flip rests until tomorrow."
    assert "90/90 hip flip" not in doses(scene)
    left_out = str(model.decision_model.property("leftOut"))
    assert left_out == "Left out today: 90/90 hip flip (rest until tomorrow)."


def test_walk_a2b_no_step_back_stands_below_a_button_that_contradicts_it(
    opened: list[AppWindow],
) -> None:
    scene, window = window_of(opened, "today-red-after")
    assert heading(scene) == "Rest today"
    told = looking.told(window.window)
    assert "You told 8 out of 10 after yesterday's session: no training today." in told
    assert "Start session" not in told
    assert model_of(scene).advice_model.property("present") is False
    assert scene.app is not None
    assert scene.app.today_model.startDue() is False


def test_walk_a2c_a_sore_morning_makes_the_dose_of_the_day_less() -> None:
    scene, model = shown("today-sore")
    assert heading(scene) == "Mobility and strength today, strength a third less"
    said = "The knee was sorer than usual this morning: about a third less of strength."
    assert why(model) == said
    [later] = model.decision_model.property("later").rows
    assert later.what == "Strength, 12 min"


def test_walk_a2d_no_run_is_offered_while_the_knee_is_red() -> None:
    _, model = shown("running-red")
    # A week after the red day, since no running drill was done so far.
    assert model.return_to_run_model.property("heading") == "Next run from Thursday"


def test_with_pain_elsewhere_the_running_card_asks_for_a_doctor_first(
    opened: list[AppWindow],
) -> None:
    scene, window = window_of(opened, "today-elsewhere")
    running = model_of(scene).return_to_run_model
    assert running.property("heading") == "No run yet"
    assert "Ask a doctor or physiotherapist" in str(running.property("reason"))
    assert running.property("detail") == ""
    press(window, "hasAsked")
    assert running.property("asksFirst") is False
    assert running.property("heading") == "8 × 1 min running, 2 min walking"


def test_a_red_day_is_the_reason_of_the_running_card() -> None:
    _, model = shown("today-red-today")
    assert model.return_to_run_model.property("heading") == "Next run from Friday 8 May"
    assert "out of 10" in str(model.return_to_run_model.property("reason"))


def test_walk_a3_who_does_not_answer_is_asked_in_one_line_and_offered_the_step(
    opened: list[AppWindow],
) -> None:
    scene, window = window_of(opened, "today-unanswered")
    model = model_of(scene)
    assert model.morning_model.property("short") is True
    question = str(model.morning_model.property("question"))
    assert question == "Is your knee back to its usual this morning?"
    asked = [line.sentence for line in model.advice_model.property("ticks").rows]
    assert asked[-1] == "The knee was back to its usual the mornings after."
    press(window, "usualShort")
    assert model.morning_model.property("due") is False


def test_walk_a7_after_the_last_week_what_was_earned_is_what_is_due() -> None:
    scene, model = shown("today-finished")
    assert heading(scene) == "Strength today"
    title = str(model.week_model.property("title"))
    assert title == "The 12 weeks are behind you  ·  Keep"
    assert doses(scene)["Wall calf strides"] == "4 × 20 s each side"
    assert doses(scene)["Foam roller hamstring bridge"] == "1 × 60 s"


def test_walk_b11_missed_days_get_one_kind_sentence() -> None:
    _, model = shown("today-missed")
    said = "3 planned days went by without a session. That happens: go on from here."
    assert why(model) == said


def test_walk_b11_a_missed_week_offers_no_step_up_and_does_not_count() -> None:
    _, model = shown("today-missed-week")
    assert why(model) == "A week without a session happens: go on from here."
    assert model.advice_model.property("present") is False
    assert str(model.week_model.property("title")).startswith("Week 2 of 12")
    standing = str(model.week_model.property("standing"))
    assert standing == "A week without a session does not count: this is week 2."


def test_walk_b11_a_late_morning_is_asked_by_its_own_day() -> None:
    scene, model = shown("today-late")
    question = model.morning_model.property("question")
    assert question == "How was the knee the morning after Tuesday's session?"
    model.morning_model.answer(False)
    [morning] = scene.world.programme_file.kept.mornings
    assert morning.day == scene.world.programme.today - timedelta(days=2)
    answered = str(model.morning_model.last_change.sentence)
    assert answered == "The morning after Tuesday's session: sorer than usual."
    model.morning_model.last_change.undo()
    assert model.morning_model.property("due") is True


# One decision


@pytest.mark.parametrize("name", EVERY)
def test_what_the_button_begins_is_what_the_plan_says(name: str) -> None:
    """And where the day is one of rest, no step up stands beside it."""
    scene, model = shown(name)
    plan, decision = model.context.plan, model.decision_model
    if plan.due:
        todays = plan.routines[plan.due[0]].routine
        assert decision.hero == todays
    if plan.course is DayKind.REST:
        assert decision.property("course") == "rest"
        assert plan.suggestion is None or plan.suggestion.change is Advice.PHYSIO
    assert heading(scene)
    if plan.course in (DayKind.REST, DayKind.SWAPPED):
        assert why(model)
        assert decision.property("rule")
        assert decision.property("source")


@pytest.mark.parametrize("name", DECISION_SCENES)
def test_nobody_reads_clinical_judgement_without_asking_why(
    opened: list[AppWindow], name: str
) -> None:
    _, window = window_of(opened, name)
    assert not [one for one in looking.told(window.window) if "linical judgement" in one]


def test_why_unfolds_the_rule_and_its_source(opened: list[AppWindow]) -> None:
    _, window = window_of(opened, "today-two-sore")
    press(window, "whyToday")
    told = " ".join(looking.told(window.window))
    assert "Two sore mornings in a row mean a day without training." in told
    assert "Source: Clinical judgement, no source found" in told


def test_the_knee_of_now_rewrites_the_page_at_once_and_back() -> None:
    scene, model = shown("today-now")
    assert heading(scene) == "Strength today, a third less"
    assert why(model) == "You told 4 out of 10 just now: about a third less of strength."
    assert doses(scene)["Wall calf strides"] == "2 × 20 s each side"
    model.now_model.last_change.undo()
    assert heading(scene).startswith("Strength today")
    assert "less" not in heading(scene)
    assert doses(scene)["Wall calf strides"] == "3 × 20 s each side"
    model.now_model.report(7)
    assert heading(scene) == "Rest today"
    assert model.now_model.last_change.can_be_undone is True


def test_everyday_pain_swaps_control_for_mobility() -> None:
    scene, model = shown("today-everyday")
    assert heading(scene) == "Mobility instead of control today"
    assert why(model) == "Everyday pain is 4; drills come at 0 to 2."
    assert model.return_to_run_model.property("heading") == "No run today"
    assert "0 to 2" in str(model.return_to_run_model.property("reason"))


def test_the_third_red_day_names_a_physiotherapist_and_why() -> None:
    _, model = shown("today-physio")
    assert model.advice_model.property("back") is True
    assert "Three red days within two weeks." in str(model.advice_model.property("why"))
    assert "third red day" in str(model.decision_model.property("rule"))


def test_three_weeks_away_come_back_lower_and_say_so() -> None:
    scene, model = shown("today-away")
    assert heading(scene) == "Strength today, easier than usual"
    assert why(model) == (
        "3 weeks without strength: Roller bridge one level lower, about a third less of Wall calf "
        "strides and Door frame isometric."
    )
    assert doses(scene)["Foam roller hamstring bridge"] == "3 × 30 s"
    assert model.advice_model.property("present") is False


# Everyday pain, the morning, ticks, reviews


def test_everyday_pain_is_asked_in_one_press_and_taken_back(opened: list[AppWindow]) -> None:
    scene, window = window_of(opened, "today-everyday-asked")
    model = model_of(scene)
    told = looking.told(window.window)
    assert "How much does the knee hurt in daily life, 0 to 10?" in told
    assert "One thing to change" not in told, "a step up waits for the answer"
    model.everyday_model.report(3)
    assert scene.world.programme_file.kept.everyday[-1].kind is PainKind.EVERYDAY
    assert model.everyday_model.last_change.sentence == "Knee pain in daily life: 3 of 10."
    settle()
    press(window, "everydayUndo")
    assert model.everyday_model.property("due") is True
    press(window, "everydayNotNow")
    assert model.everyday_model.property("due") is False


def test_the_morning_is_asked_before_everyday_pain() -> None:
    scene, model = shown("today-late")
    programme = scene.world.programme
    programme.facts = replace(programme.facts, everyday=())
    model.context.refresh()
    assert model.context.plan.everyday_due is True
    assert model.everyday_model.property("due") is False
    model.morning_model.answer(True)
    assert model.everyday_model.property("due") is True


def test_who_did_not_answer_for_days_is_asked_for_the_one_morning_that_is_kept() -> None:
    scene, model = shown("today-unanswered")
    scene.world.clock.sleep(2 * 86_400)
    model.context.refresh()
    question = model.morning_model.property("question")
    assert question == "Was the knee back to its usual the morning after Thursday's session?"
    model.morning_model.answer(False)
    said = str(model.morning_model.last_change.sentence)
    assert said.startswith("The morning after Thursday's session: sorer")


def test_everyday_pain_is_asked_of_who_never_answers_the_morning() -> None:
    scene, model = shown("today-unanswered")
    programme = scene.world.programme
    programme.facts = replace(programme.facts, everyday=())
    model.context.refresh()
    assert model.morning_model.property("due") is True
    assert model.everyday_model.property("due") is True


def test_everyday_pain_is_asked_after_an_absence_with_an_old_morning_open() -> None:
    scene, model = shown("today-late")
    programme = scene.world.programme
    programme.facts = replace(programme.facts, everyday=())
    model.context.refresh()
    assert model.everyday_model.property("due") is False
    scene.world.clock.sleep(5 * 86_400)
    model.context.refresh()
    assert model.morning_model.property("due") is False
    assert model.everyday_model.property("due") is True


def test_as_usual_with_more_pain_than_usual_is_asked_once_more() -> None:
    scene, model = shown("today-doubt")
    assert model.morning_model.property("doubt") == "As usual, with 5 of 10?"
    assert not scene.world.programme_file.kept.mornings
    model.morning_model.setPain(2)
    assert model.morning_model.property("doubt") == ""
    model.morning_model.answer(True)
    assert [one.pain for one in scene.world.programme_file.kept.mornings] == [2]


def test_a_step_up_is_accepted_once_all_of_it_is_ticked(opened: list[AppWindow]) -> None:
    scene, window = window_of(opened, "today-earned")
    advice = model_of(scene).advice_model
    assert looking.named(window.window, "accept").isEnabled() is False
    advice.accept()
    assert advice.last_change.sentence == ""
    press(window, "tick-0")
    press(window, "tick-1")
    press(window, "accept")
    assert str(advice.last_change.sentence).startswith("Accepted: Wall calf strides")


def test_a_review_is_offered_until_it_was_looked_at(opened: list[AppWindow]) -> None:
    scene, window = window_of(opened, "today-review")
    model = model_of(scene)
    wanted: list[int] = []
    model.reviewWanted.connect(wanted.append)
    assert "Review of weeks 1 to 6" in looking.told(window.window)
    press(window, "lookBack")
    assert wanted == [6]
    model.context.hold(model.context.programme.finish_review(6))
    assert model.property("review") == ""


# Words for everything


def test_each_thing_that_a_step_waits_for_has_a_sentence() -> None:
    assert set(patterns()) == set(WaitsFor)


def test_each_cause_has_a_sentence_and_a_rule() -> None:
    _, model = shown("today-usual")
    plan, guide = model.context.plan, programme_guide()
    for light in PainLight:
        for cause in Cause:
            sign = Sign(
                light=light, cause=cause, day=plan.day, pain=6, exercises=("roller-bridge",)
            )
            assert "{" not in sign_line(sign, plan, library(), guide)
            assert rule_of(sign, guide).sentence


def test_each_verdict_on_runs_has_a_sentence() -> None:
    _, model = shown("today-usual")
    plan = model.context.plan
    for verdict in Verdict:
        told = replace(plan, run=replace(plan.run, verdict=verdict))
        assert run_reason(told, library(), programme_guide())
    for cause in Cause:
        sign = Sign(light=PainLight.RED, cause=cause, day=plan.day, pain=7, whole=True)
        told = replace(plan, run=replace(plan.run, sign=sign))
        assert "{" not in run_reason(told, library(), programme_guide())


def test_each_reason_for_a_physiotherapist_has_a_sentence() -> None:
    assert set(physio_reasons(4)) == {"reds", "everyday", "stuck", "rise", "no gain"}


def test_what_the_next_step_waits_for_stands_on_the_card_of_the_week() -> None:
    waits = {
        name: str(shown(name)[1].week_model.property("waits"))
        for name in ("today-waiting", "today-calm-again", "today-late")
    }
    assert waits == {
        "today-waiting": "Next step: 1 of 2 good sessions of Wall calf strides.",
        "today-calm-again": "Steps up come again on Monday 4 May, a week after the last red day.",
        "today-late": "Next step: answer how the knee was the morning after.",
    }


def test_a_stage_that_waits_for_the_knee_says_so() -> None:
    _, model = shown("today-stage-waits")
    standing = str(model.week_model.property("standing"))
    assert standing == "Build waits: it begins when everyday pain is 0 to 3, now it is 4."
