"""Today in the twelve weeks: begun, changed, answered, declined, and done by keyboard alone."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rehab_desktop.core.programme.log import TrainedSession
from rehab_desktop.core.programme.progression import Advice
from rehab_desktop.ui.shell.window import AppWindow
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES

DOUBLE_CLICK_MS = 500
"""A question is not answered by the second half of a double click."""

Shown = tuple[Scene, AppWindow]


def show(opened: list[AppWindow], name: str) -> Shown:
    scene = Scene()
    SCENES[name](scene)
    opened.append(open_window(scene, scene.world.settings, 1440, 900))
    return scene, opened[-1]


def model_of(scene: Scene) -> ProgrammeModel:
    assert scene.app is not None
    model = scene.app.today_model.context.parent()
    assert isinstance(model, ProgrammeModel)
    return model


def heading(scene: Scene) -> str:
    """What Today is headed by, also where the keyboard has scrolled below it."""
    assert scene.app is not None
    return str(scene.app.today_model.property("heading"))


def press(window: AppWindow, name: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Press a key on the control of this name."""
    found = looking.named(window.window, name)
    found.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.window, key)
    settle()


def seen(window: AppWindow) -> str:
    return " | ".join(one.text for one in looking.texts(window.window))


def test_a_first_start_leads_to_the_programme(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-empty")
    assert "Start session" in seen(window)
    assert model_of(scene).property("started") is False
    press(window, "startProgramme")
    assert "Mobility and strength today" in seen(window)
    assert "Week 1 of 12  ·  Settle" in looking.told(window.window)


def test_who_wants_a_routine_alone_is_left_in_peace(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-empty")
    press(window, "putOff")
    assert "Twelve weeks" not in seen(window)
    press(window, "startLater")
    assert scene.world.programme.facts.started is not None


def test_what_is_due_is_what_is_begun_and_what_comes_after_it_too(
    opened: list[AppWindow],
) -> None:
    scene, window = show(opened, "today-first-day")
    assert scene.app is not None
    press(window, "startAfter")
    assert scene.app.ready_model is not None
    assert scene.app.ready_model.routine.id == "strength"


def test_a_day_is_opened_moved_and_taken_back_by_keyboard(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-first-day")
    today = scene.world.programme.today
    press(window, f"day-{today.isoformat()}")
    press(window, "move-strength")
    press(window, f"to-{(today + timedelta(days=1)).isoformat()}")
    assert heading(scene).startswith("Mobility today, strength tomorrow")
    assert "You moved strength from Friday to Saturday." in str(
        model_of(scene).week_model.property("reason")
    )
    press(window, "undoChange")
    assert heading(scene).startswith("Mobility and strength today")
    press(window, "skip-mobility")
    assert heading(scene).startswith("Strength today")
    assert "Add Control" not in looking.told(window.window), "drills begin in week 3"
    press(window, "add-mobility")
    assert heading(scene).startswith("Mobility and strength today")


def test_an_app_left_open_over_night_asks_in_the_morning(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-first-day")
    assert scene.app is not None
    programme = scene.world.programme
    done = TrainedSession(
        id="s", day=programme.today, completed=True, works=(), pain_before=None, pain_after=2
    )
    programme.facts = replace(programme.facts, sessions=(done,))
    scene.world.programme_file.kept = programme.facts
    before = scene.app.today_model.property("date")
    scene.world.clock.sleep(12 * 3600)
    scene.app.past._new_day.timeout.emit()
    settle()
    assert scene.app.today_model.property("date") != before
    assert programme.today == model_of(scene).context.plan.day
    assert "Is your knee back to its usual this morning?" in seen(window)


def test_a_day_that_opens_below_comes_into_view(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-first-day")
    window.window.resize(1240, 640)
    QTest.qWait(80)
    press(window, f"day-{scene.world.programme.today.isoformat()}")
    QTest.qWait(200)
    assert "Strength, planned" in seen(window)
    assert "Close" in seen(window)


def test_a_day_that_is_over_is_closed_again(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-earned")
    week = model_of(scene).week_model
    past = next(day.day for day in week.property("days").rows if not day.current)
    press(window, f"day-{past}")
    assert week.property("opened") == past
    press(window, "closeDay")
    assert week.property("opened") == ""


def test_a_part_that_has_the_focus_as_a_whole_is_not_scrolled_to(opened: list[AppWindow]) -> None:
    _, window = show(opened, "today-rearranged")
    window.window.resize(1000, 770)
    QTest.qWait(80)
    part = looking.named(window.window, "programmeMore")
    while part.metaObject().className() != "QQuickLoader":
        part = part.parentItem()
    part.forceActiveFocus(Qt.FocusReason.OtherFocusReason)
    QTest.qWait(150)
    assert "Friday 1 May" in seen(window)


def test_space_starts_what_is_due_but_not_from_among_the_runs(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-first-day")
    assert scene.app is not None
    model_of(scene).return_to_run_model.show()
    settle()
    QTest.keyClick(window.window, Qt.Key.Key_Space)
    assert scene.app.property("screen") == "home"
    model_of(scene).return_to_run_model.leave()
    settle()
    QTest.keyClick(window.window, Qt.Key.Key_Space)
    assert scene.app.property("screen") == "ready"


def focused(window: AppWindow) -> str:
    """The name of what the keyboard is on, once everything has its place."""
    QTest.qWait(120)
    return looking.focused(window.window, "objectName")


def test_the_keyboard_stays_by_a_button_that_takes_itself_away(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-first-day")
    today = scene.world.programme.today
    press(window, f"day-{today.isoformat()}")
    press(window, "skip-strength")
    assert focused(window) == "skip-mobility"
    press(window, "undoChange")
    assert focused(window) == f"day-{(today + timedelta(days=6)).isoformat()}"
    press(window, "logRun")
    assert focused(window) == "backToToday"
    press(window, "saveRun")
    assert focused(window) == "logRun"
    [run] = scene.world.programme.facts.runs
    press(window, f"delete-{run.id}")
    assert focused(window) == "runUndo"


def test_escape_closes_a_day_that_the_mouse_opened(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-first-day")
    week = model_of(scene).week_model
    week.open(scene.world.programme.today.isoformat())
    settle()
    looking.named(window.window, "startAfter").forceActiveFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    assert week.property("opened") == ""


def test_escape_closes_the_menu_of_the_programme_that_the_mouse_opened(
    opened: list[AppWindow],
) -> None:
    _, window = show(opened, "today-first-day")
    menu = looking.named(window.window, "programmeMore")
    middle = menu.mapRectToScene(menu.boundingRect()).center().toPoint()
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=middle)
    settle()
    assert "End the programme" in seen(window)
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    settle()
    assert "End the programme" not in seen(window)


def test_a_move_is_offered_where_a_day_is_free_of_it(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-first-day")
    today = scene.world.programme.today
    press(window, f"day-{today.isoformat()}")
    names = [one.objectName() for one in looking.items(window.window.contentItem())]
    assert "move-strength" in names
    assert "move-mobility" not in names, "each other day has mobility already"


def test_after_to_which_day_the_week_itself_may_be_pressed(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-first-day")
    today = scene.world.programme.today
    press(window, f"day-{today.isoformat()}")
    press(window, "move-strength")
    press(window, f"day-{(today + timedelta(days=1)).isoformat()}")
    assert heading(scene).startswith("Mobility today, strength tomorrow")


def test_the_mornings_answer_is_given_once(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-morning")
    assert "Is your knee back to its usual this morning?" in seen(window)
    press(window, "usual")
    assert "As usual, with 3 of 10?" in seen(window)
    press(window, "usual")
    [morning] = scene.world.programme_file.kept.mornings
    assert (morning.usual, morning.pain) == (True, 3)
    assert "This morning: as usual." in seen(window)
    press(window, "morningUndo")
    assert scene.world.programme_file.kept.mornings == ()
    press(window, "sore")
    assert "This morning: sorer than usual." in seen(window)
    assert "Is your knee back" not in seen(window)


def test_a_suggestion_names_reason_and_source_and_can_be_declined(
    opened: list[AppWindow],
) -> None:
    scene, window = show(opened, "today-earned")
    advice = model_of(scene).advice_model
    assert advice.property("title") == "Wall calf strides: 4 sets instead of 3"
    assert "2 good sessions in a row" in str(advice.property("why"))
    assert "linical judgement" not in seen(window)
    press(window, "whyAdvice")
    assert "clinical judgement" in seen(window)
    press(window, "decline")
    assert advice.property("present") is True  # another exercise was as good
    assert "Wall calf strides" not in str(advice.property("title"))


def test_an_accepted_suggestion_is_the_dose_that_is_shown(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-earned")
    press(window, "tick-0")
    press(window, "tick-1")
    press(window, "accept")
    assert scene.app is not None
    scene.app.choose("strength")
    ready = scene.app.ready_model
    assert ready is not None
    doses = {line.name: line.dose for line in ready.property("exercises").rows}
    assert doses["Wall calf strides"] == "4 × 20 s each side"
    assert model_of(scene).advice_model.property("present") is False


def test_an_answer_to_a_suggestion_is_taken_back(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-earned")
    advice, programme = model_of(scene).advice_model, scene.world.programme
    title, doses = advice.property("title"), programme.facts.current_doses
    assert advice.last_change.sentence == ""
    press(window, "tick-0")
    press(window, "tick-1")
    press(window, "accept")
    assert advice.last_change.sentence == f"Accepted: {title}"
    press(window, "answerUndo")
    assert (advice.property("title"), advice.last_change.sentence) == (title, "")
    assert programme.facts.current_doses == doses
    press(window, "decline")
    assert advice.last_change.sentence == f"Not now: {title}"
    press(window, "answerUndo")
    assert advice.property("title") == title


def test_a_timed_stretch_is_not_counted_as_an_exercise(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-first-day")
    press(window, f"day-{scene.world.programme.today.isoformat()}")
    press(window, "skip-mobility")
    # The keyboard may have scrolled this out of sight by now.
    assert "17 min  ·  3 exercises  ·" in " | ".join(looking.told(window.window))


def test_the_gate_asks_what_only_the_person_can_tell(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-gate")
    advice = model_of(scene).advice_model
    assert advice.property("gateComplete") is False
    advice.passGate()
    assert "high-knees-overhead" not in scene.world.programme.facts.current_doses
    advice.tick(4)
    settle()
    press(window, "passGate")
    assert "high-knees-overhead" in scene.world.programme.facts.current_doses
    plan = scene.world.programme.plan()
    assert plan.suggestion is None or plan.suggestion.change is not Advice.GATE


def test_a_run_is_logged_deleted_and_brought_back(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-first-day")
    press(window, "logRun")
    model = model_of(scene).return_to_run_model
    assert model.property("day") == "Today"
    model.addDays(1)
    assert model.property("day") == "Today"
    model.addDays(-1)
    model.addMinutes(-500)
    model.chooseStep("4/1")
    model.setDuring(2)
    model.setHourAfter(1)
    model.setNextMorning(0)
    settle()
    press(window, "saveRun")
    [run] = scene.world.programme.facts.runs
    assert (run.step, run.minutes, run.pain_during) == ("4/1", 25, 2)
    assert "Yesterday" in seen(window)
    assert "25 min  ·  5 × 4 min running, 1 min walking" in seen(window)
    press(window, f"delete-{run.id}")
    assert not scene.world.programme.facts.runs
    press(window, "runUndo")
    assert [one.id for one in scene.world.programme.facts.runs] == [run.id]
    press(window, "backToToday", Qt.Key.Key_Escape)
    assert "Mobility and strength today" in seen(window)


def test_today_in_the_rail_leads_back_from_the_runs_and_keeps_what_was_written(
    opened: list[AppWindow],
) -> None:
    scene, window = show(opened, "today-first-day")
    model = model_of(scene).return_to_run_model
    press(window, "logRun")
    model.setDuring(2)
    press(window, "page-today")
    assert "Mobility and strength today" in seen(window)
    model.show()
    assert (model.property("editing"), model.property("during")) == (True, 2)


def test_the_morning_after_a_run_of_today_is_still_to_come(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-first-day")
    model = model_of(scene).return_to_run_model
    press(window, "logRun")
    assert "Pain the next morning" not in seen(window)
    model.setNextMorning(4)
    assert model.property("nextMorning") == -1
    model.addDays(-1)
    settle()
    assert "Pain the next morning" in seen(window)
    model.setNextMorning(4)
    model.addDays(1)
    model.save()
    [run] = scene.world.programme.facts.runs
    assert run.pain_next_morning is None


def test_the_programme_ends_and_may_begin_again(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "today-first-day")
    model_of(scene).end()
    settle()
    assert "Start the 12 weeks" in seen(window)
    assert scene.world.programme_file.kept.started is None


def test_a_week_is_done_again(opened: list[AppWindow]) -> None:
    _, window = show(opened, "today-week")
    assert "Week 4 of 12  ·  Build" in looking.told(window.window)
    press(window, "programmeMore")
    press(window, "repeatWeek")
    assert "Week 4 of 12  ·  Build" in looking.told(window.window)
    QTest.qWait(DOUBLE_CLICK_MS)
    press(window, "repeatWeek")
    assert "Week 3 of 12  ·  Build" in looking.told(window.window)
    press(window, "programmeMore")
    assert "Repeat this week" in seen(window)  # asks no more


def test_a_day_with_years_of_sessions_behind_it_is_read_at_once(
    opened: list[AppWindow],
) -> None:
    """What the screen's own thread does; the file is read on another one."""
    scene, _ = show(opened, "today-week")
    context = model_of(scene).context
    began = time.thread_time()
    context.refresh()
    assert time.thread_time() - began < 0.1
