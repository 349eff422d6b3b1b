"""From Today through a session to its summary, by mouse, keys and the window's cross."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QAbstractListModel, QObject, Qt
from pytestqt.qtbot import QtBot

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import SessionStatus
from rehab_desktop.core.programme.log import PainKind
from rehab_desktop.core.session.state import Mode, PauseReason
from rehab_desktop.ui.shell.app_model import AppModel
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene()


def press(app: AppModel, key: Qt.Key, modifiers: int = 0) -> bool:
    return app.key(int(key), modifiers)


def screen(app: AppModel) -> object:
    return app.property("screen")


def begin(app: AppModel, routine: str = "daily-mobility") -> None:
    app.choose(routine)
    assert app.ready_model is not None
    app.ready_model.begin()


def rows(model: QObject, name: str) -> int:
    found = model.property(name)
    assert isinstance(found, QAbstractListModel)
    return found.rowCount()


def test_it_opens_on_one_thing_to_do(scene: Scene) -> None:
    app = scene.open()
    assert screen(app) == "home"
    assert app.today_model.property("heroName") == "Daily mobility"
    assert rows(app.today_model, "heroExercises") == 4
    assert rows(app.today_model, "others") == 9


def test_a_check_comes_before_and_may_be_left_unanswered(scene: Scene) -> None:
    app = scene.open()
    app.today_model.startHero()
    assert screen(app) == "ready"
    assert app.ready_model is not None
    assert app.ready_model.property("needs") == ["mat", "wall", "ball or folded towel"]
    assert app.ready_model.property("time") == "14:43"
    assert app.ready_model.property("pain") == -1
    app.ready_model.begin()
    assert screen(app) == "session"


def test_pain_and_side_of_the_check_reach_the_session(scene: Scene) -> None:
    app = scene.open()
    app.choose("strength")
    assert app.ready_model is not None
    app.ready_model.setPain(0)
    app.ready_model.startRight(True)
    app.ready_model.begin()
    assert app.session_model is not None
    assert next(s.side for s in app.session_model.runner.state.steps if s.side) is Side.RIGHT
    assert scene.world.history.row is not None
    assert scene.world.history.row.pain_before == 0


def test_the_same_answer_again_takes_it_back(scene: Scene) -> None:
    app = scene.open()
    app.choose("strength")
    assert app.ready_model is not None
    app.ready_model.setPain(4)
    app.ready_model.setPain(4)
    assert app.ready_model.property("pain") == -1


def test_keys_drive_the_session(scene: Scene) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    runner = app.session_model.runner
    press(app, Qt.Key.Key_Space)
    assert app.session_model.property("overlay") == "asked"
    press(app, Qt.Key.Key_Space)
    assert app.session_model.property("overlay") == ""
    scene.world.go(runner, 3.1)
    press(app, Qt.Key.Key_Right)
    assert runner.state.in_set
    press(app, Qt.Key.Key_1)
    press(app, Qt.Key.Key_0)
    assert runner.state.pain == 10
    press(app, Qt.Key.Key_X)
    assert runner.state.why is PauseReason.HURTS


def test_escape_asks_and_escape_again_goes_on(scene: Scene) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    runner = app.session_model.runner
    press(app, Qt.Key.Key_Escape)
    assert runner.state.why is PauseReason.LEAVING
    press(app, Qt.Key.Key_Escape)
    assert runner.state.mode is Mode.COUNTDOWN


def test_a_session_that_was_skipped_to_its_end_is_not_praised(scene: Scene) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    runner = app.session_model.runner
    scene.world.go(runner, 3.1)
    press(app, Qt.Key.Key_Right)
    scene.world.go(runner, 10)
    while runner.state.mode is not Mode.PAUSED:
        app.session_model.ask.nextExercise()
    app.session_model.ask.end(True)
    assert app.summary_model is not None
    assert app.summary_model.property("kept") is True
    assert app.summary_model.property("completed") is False


@pytest.mark.parametrize("asks", [Qt.Key.Key_Escape, Qt.Key.Key_X])
def test_nothing_moves_behind_a_question(scene: Scene, asks: Qt.Key) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    press(app, asks)
    before = app.session_model.runner.state
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_R, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        assert press(app, key)
    assert press(app, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier.value)
    assert app.session_model.runner.state is before


def test_a_session_stands_still_behind_the_key_table(scene: Scene) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    runner = app.session_model.runner
    press(app, Qt.Key.Key_Question)
    assert app.property("keysShown") is True
    assert runner.state.mode is Mode.PAUSED
    before = runner.state
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_X, Qt.Key.Key_7, Qt.Key.Key_M):
        assert press(app, key)
    assert runner.state is before
    press(app, Qt.Key.Key_Escape)
    assert app.property("keysShown") is False
    assert app.session_model.runner.state.mode is Mode.COUNTDOWN


def test_a_pause_stays_one_when_the_key_table_is_closed(scene: Scene) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    runner = app.session_model.runner
    runner.hurts()
    press(app, Qt.Key.Key_Question)
    press(app, Qt.Key.Key_Question)
    assert (runner.state.mode, runner.state.why) == (Mode.PAUSED, PauseReason.HURTS)


def test_the_cross_asks_in_front_of_the_key_table(scene: Scene) -> None:
    app = scene.open()
    begin(app)
    press(app, Qt.Key.Key_Question)
    assert app.mayClose() is False
    assert app.session_model is not None
    assert app.property("keysShown") is False
    assert app.session_model.runner.state.why is PauseReason.LEAVING


def test_the_key_table_opens_on_today_and_on_the_check(scene: Scene) -> None:
    app = scene.open()
    for _ in range(2):
        press(app, Qt.Key.Key_Question)
        assert app.property("keysShown") is True
        press(app, Qt.Key.Key_Escape)
        assert app.property("keysShown") is False
        app.choose("strength")
    assert screen(app) == "ready"


def test_digits_answer_the_check(scene: Scene) -> None:
    app = scene.open()
    app.choose("strength")
    assert app.ready_model is not None
    press(app, Qt.Key.Key_4)
    assert app.ready_model.property("pain") == 4
    press(app, Qt.Key.Key_4)
    assert app.ready_model.property("pain") == 4
    press(app, Qt.Key.Key_1)
    press(app, Qt.Key.Key_0)
    assert app.ready_model.property("pain") == 10


def test_digits_on_the_summary_tell_the_pain(scene: Scene) -> None:
    SCENES["summary-stopped"](scene)
    assert scene.app is not None
    summary = scene.app.summary_model
    assert summary is not None
    press(scene.app, Qt.Key.Key_3)
    assert (summary.property("pain"), summary.property("effort")) == (3, -1)
    summary.lookAtEffort(True)
    press(scene.app, Qt.Key.Key_6)
    assert (summary.property("pain"), summary.property("effort")) == (3, 6)


def test_what_is_chosen_by_key_is_handed_on_to_be_kept(scene: Scene) -> None:
    app = scene.open()
    begin(app)
    press(app, Qt.Key.Key_M)
    press(app, Qt.Key.Key_V)
    press(app, Qt.Key.Key_V)
    kept = [(one.muted, one.voice) for one in scene.chosen]
    assert kept == [(True, True), (False, True), (False, False)]


def test_escape_leaves_the_check_and_full_screen(scene: Scene) -> None:
    app = scene.open()
    app.choose("strength")
    press(app, Qt.Key.Key_Escape)
    assert screen(app) == "home"
    press(app, Qt.Key.Key_F11)
    assert app.property("fullScreen") is True
    assert press(app, Qt.Key.Key_Escape)
    assert app.property("fullScreen") is False
    assert not press(app, Qt.Key.Key_Escape)


def test_a_clicker_starts_from_the_check(scene: Scene) -> None:
    app = scene.open()
    app.choose("strength")
    press(app, Qt.Key.Key_PageDown)
    assert screen(app) == "session"


def test_escape_on_the_summary_keeps_the_answers(scene: Scene) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    scene.world.go(app.session_model.runner, 900)
    assert app.summary_model is not None
    app.summary_model.setEffort(0)
    press(app, Qt.Key.Key_Escape)
    assert screen(app) == "home"
    assert next(iter(scene.world.history.records.values())).effort == 0


def test_the_cross_pauses_a_session_and_asks(scene: Scene) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    assert app.mayClose() is False
    assert app.session_model.runner.state.why is PauseReason.LEAVING


def test_discarding_after_the_cross_closes_the_app(scene: Scene, qtbot: QtBot) -> None:
    app = scene.open()
    begin(app)
    app.mayClose()
    assert app.session_model is not None
    with qtbot.waitSignal(app.quitWanted, timeout=10_000):
        app.session_model.ask.end(False)
    assert not scene.world.history.records


def test_discarding_goes_back_to_today(scene: Scene) -> None:
    app = scene.open()
    begin(app)
    press(app, Qt.Key.Key_Escape)
    assert app.session_model is not None
    app.session_model.ask.end(False)
    assert screen(app) == "home"


def test_leaving_early_keeps_what_was_done(scene: Scene) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    scene.world.go(app.session_model.runner, 60)
    app.session_model.ask.end(True)
    assert screen(app) == "summary"
    assert [r.status for r in scene.world.history.records.values()] == [SessionStatus.STOPPED]


def test_a_finished_session_is_summed_up_and_its_answers_are_kept(
    scene: Scene, qtbot: QtBot
) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    scene.world.go(app.session_model.runner, 900)
    summary = app.summary_model
    assert screen(app) == "summary"
    assert summary is not None
    assert summary.property("completed") is True
    assert summary.property("setsDone") == "11 of 11"
    assert (summary.property("pain"), summary.property("light")) == (-1, "")
    summary.setPain(0)
    assert summary.property("light") == "Green"
    summary.setEffort(6)
    summary.setNote("<b>easy</b> today")
    summary.done()
    assert screen(app) == "home"
    record = next(iter(scene.world.history.records.values()))
    assert (record.pain_after, record.effort, record.note) == (0, 6, "<b>easy</b> today")
    qtbot.waitUntil(lambda: rows(app.today_model, "past") == 1, timeout=10_000)


def test_closing_on_the_summary_keeps_the_answers_unasked(scene: Scene) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    scene.world.go(app.session_model.runner, 900)
    assert app.summary_model is not None
    app.summary_model.setPain(2)
    assert app.mayClose() is True
    assert next(iter(scene.world.history.records.values())).pain_after == 2


def test_a_record_that_cannot_be_stored_is_said_with_its_reason(scene: Scene, qtbot: QtBot) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    scene.world.history.broken = OSError("the disk is full")
    scene.world.go(app.session_model.runner, 900)
    summary = app.summary_model
    assert summary is not None
    said = "Could not be saved: the disk is full"
    qtbot.waitUntil(lambda: summary.property("stored") == said, timeout=10_000)


@pytest.mark.parametrize(("pain", "light"), [(2, "Green"), (3, "Red")])
def test_running_drills_have_the_stricter_light(scene: Scene, pain: int, light: str) -> None:
    app = scene.open()
    begin(app, "control-10")
    assert app.session_model is not None
    scene.world.go(app.session_model.runner, 700)
    assert app.summary_model is not None
    app.summary_model.setPain(pain)
    assert app.summary_model.property("light") == light


def interrupted(scene: Scene, qtbot: QtBot) -> AppModel:
    runner = scene.start()
    scene.world.go(runner, 100)
    scene.runner = None
    scene.world.clock.sleep(timedelta(hours=14).total_seconds())
    app = scene.open()
    qtbot.waitUntil(lambda: app.today_model.property("hasInterrupted"), timeout=10_000)
    return app


def test_an_interrupted_session_is_offered(scene: Scene, qtbot: QtBot) -> None:
    app = interrupted(scene, qtbot)
    said = str(app.today_model.property("interruptedText"))
    assert said.startswith("Yesterday 18:05 you stopped at Breathing with hip internal rotation")


def test_it_can_be_resumed_where_it_stood(scene: Scene, qtbot: QtBot) -> None:
    app = interrupted(scene, qtbot)
    app.today_model.resume()
    assert screen(app) == "session"
    assert app.session_model is not None
    assert app.session_model.property("overlay") == "restored"


def test_more_than_today_leaves_is_not_resumed_by_one_key(scene: Scene, qtbot: QtBot) -> None:
    today = interrupted(scene, qtbot).today_model
    assert today.property("againstResuming") == ""
    scene.world.programme.report_pain(PainKind.NOW, 7)
    today.context.refresh()
    assert today.property("againstResuming") == "You told 7 out of 10 just now."
    assert today.startDue() is False
    scene.world.programme.forget_pain(scene.world.programme.facts.checks[-1])
    today.context.refresh()
    assert today.property("againstResuming") == ""
    assert today.startDue() is True


def test_it_can_be_kept(scene: Scene, qtbot: QtBot) -> None:
    app = interrupted(scene, qtbot)
    app.today_model.keep()
    qtbot.waitUntil(lambda: rows(app.today_model, "past") == 1, timeout=10_000)
    assert app.today_model.property("hasInterrupted") is False


def test_it_can_be_discarded(scene: Scene, qtbot: QtBot) -> None:
    app = interrupted(scene, qtbot)
    app.today_model.discard()
    qtbot.waitUntil(lambda: not app.today_model.property("hasInterrupted"), timeout=10_000)
    assert not scene.world.history.records


def test_one_in_which_it_hurt_says_that_it_is_kept(scene: Scene, qtbot: QtBot) -> None:
    app = scene.open()
    begin(app)
    assert app.session_model is not None
    scene.world.go(app.session_model.runner, 60)
    app.session_model.ask.markPain(7)
    again = Scene()
    again.world = scene.world
    today = again.open().today_model
    qtbot.waitUntil(lambda: bool(today.property("hasInterrupted")), timeout=10_000)
    assert today.property("interruptedPain") is True
    assert today.property("interruptedDetail").endswith("You told a pain in it, so it is kept.")


def test_an_interrupted_session_that_cannot_be_kept_is_said(scene: Scene, qtbot: QtBot) -> None:
    app = interrupted(scene, qtbot)
    scene.world.history.broken = OSError("the history file is locked")
    app.today_model.keep()
    qtbot.waitUntil(
        lambda: (
            [one.detail for one in app.notices_model._rows.rows] == ["the history file is locked"]
        ),
        timeout=10_000,
    )
    app.notices_model.go("refused", "dismiss")
    assert app.notices_model.property("present") is False


def test_a_red_pain_in_a_set_outweighs_a_green_one_after(scene: Scene) -> None:
    SCENES["summary-stopped"](scene)
    app = scene.app
    assert app is not None
    summary = app.summary_model
    assert summary is not None
    read = [summary.property(name) for name in ("pain", "light", "tone", "worstWhere")]
    assert read == [1, "Red", "red", "7 in 90/90 hip flip"]
    assert "two whole days" in str(summary.property("nextTime"))
    assert summary.property("completed") is False
    summary.setPain(8)
    assert (summary.property("light"), summary.property("worstWhere")) == ("Red", "")


def test_a_pain_in_a_drill_is_weighed_by_the_limit_of_running(scene: Scene) -> None:
    app = scene.open()
    begin(app, "mix-10")
    assert app.session_model is not None
    runner = app.session_model.runner
    scene.runner = runner
    scene.go_to(lambda s: not s.gap and s.activity == "roller-bridge")
    runner.mark_pain(4)
    scene.go_to(lambda s: not s.gap and s.activity == "leg-cycle-dribbles")
    runner.mark_pain(3)
    runner.end(keep=True)
    assert app.summary_model is not None
    assert app.summary_model.property("worstWhere") == "3 in Leg-cycle dribbles"
    assert app.summary_model.property("light") == "Red"


def test_a_red_pain_told_and_then_corrected_is_weighed_as_in_the_history(scene: Scene) -> None:
    app = scene.open()
    begin(app, "mobility-10")
    assert app.session_model is not None
    runner = app.session_model.runner
    scene.runner = runner
    scene.go_to(lambda s: not s.gap and s.activity == "hip-flip-90-90")
    runner.mark_pain(7)
    runner.mark_pain(4)
    runner.end(keep=True)
    assert app.summary_model is not None
    assert app.summary_model.property("worstWhere") == "7 in 90/90 hip flip"
    assert app.summary_model.property("light") == "Red"
