"""The look back at the end of week 6 and week 12: honest, decided by the person, taken along."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.core.programme.phases import Position
from rehab_desktop.core.programme.suggestion_id import REVIEWED
from rehab_desktop.ui.exporting.export_model import ExportModel
from rehab_desktop.ui.review.review_model import ReviewModel
from rehab_desktop.ui.shell.window import AppWindow
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from tests.shots import open_window, settle
from tests.ui import looking, scenes_review
from tests.ui.living import begun, lately, told
from tests.ui.scene import Scene
from tests.ui.scenes_export import until


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene()


def programme_of(scene: Scene) -> ProgrammeModel:
    assert scene.app is not None
    return scene.app.today_model.context.parent()  # type: ignore[return-value]


def here_of(scene: Scene) -> Position:
    here = scene.context.plan.here
    assert here is not None
    return here


def way_out(scene: Scene) -> ExportModel:
    assert scene.app is not None
    return cast(ExportModel, scene.app.pages_model.exporting)


def lines(model: ReviewModel, name: str) -> tuple[Any, ...]:
    rows: tuple[Any, ...] = model.property(name).rows
    return rows


def said(model: ReviewModel, name: str) -> list[str]:
    return [one.said for one in lines(model, name)]


def chosen(model: ReviewModel, name: str) -> list[str]:
    return [one.choice for one in lines(model, name) if one.chosen]


def window_of(opened: list[AppWindow], scene: Scene) -> AppWindow:
    opened.append(open_window(scene, scene.world.settings, 1440, 900))
    return opened[-1]


def test_before_and_after_what_was_reached_and_the_days_are_told(scene: Scene) -> None:
    model = scenes_review.better(scene)
    assert model.property("at") == "ready"
    assert model.property("title") == "Review of weeks 1 to 6"
    everyday, after = lines(model, "pains")
    assert (everyday.first, everyday.last, everyday.tone) == ("5", "1", "green")
    assert everyday.said == "Better by 2 points or more."
    assert after.tone == "green"
    reached = {one.name: one for one in lines(model, "reached")}
    bridge = reached["Foam roller hamstring bridge"]
    assert (bridge.before, bridge.now) == ("Two legs, 20 s, 3 sets", "Two legs, 45 s, 3 sets")
    assert bridge.up
    assert "90/90 hip flip" in str(model.property("unchanged"))
    assert "30 of 34 planned days" in said(model, "kept")
    assert model.property("sessions") == "42 sessions on 30 days, all to the end."
    assert "11 April" in str(model.property("stepsBack"))


@pytest.mark.parametrize(
    ("make", "way", "words"),
    [
        (scenes_review.better, "keep", "has fallen from 5 to 1"),
        (scenes_review.not_better, "physio", "was 4 and is 3"),
        (scenes_review.waiting, "repeat", "“Load” waits until everyday pain is 2 or less"),
        (scenes_review.little, "repeat", "6 of 55 planned days were done"),
    ],
)
def test_one_way_is_suggested_with_its_reason_and_chosen_at_first(
    scene: Scene, make: Callable[[Scene], ReviewModel], way: str, words: str
) -> None:
    model = make(scene)
    assert model.property("way") == way
    assert chosen(model, "ways") == [way]
    marked = [one.choice for one in lines(model, "ways") if "(suggested)" in one.name]
    assert marked == [way]
    assert words in str(model.property("reason"))
    assert "linical judgement" in str(model.property("source"))


def test_closing_decides_nothing_and_it_can_be_opened_again(
    opened: list[AppWindow], scene: Scene
) -> None:
    model = scenes_review.not_better(scene)
    window = window_of(opened, scene).window
    assert "Review of weeks 1 to 6" in looking.told(window)
    before = scene.world.programme_file.kept
    QTest.keyClick(window, Qt.Key.Key_Escape)
    settle()
    assert model.property("shown") is False
    assert scene.world.programme_file.kept == before
    assert scene.context.plan.review == 6
    programme_of(scene).lookBack()
    settle()
    assert model.property("at") == "ready"


def test_nothing_behind_the_page_is_reached_by_tab(opened: list[AppWindow], scene: Scene) -> None:
    scenes_review.waiting(scene)
    window = window_of(opened, scene).window
    for _ in range(14):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focus = window.activeFocusItem()
        assert focus is not None
        assert looking.is_within(focus, "ReviewOverlay")


def test_to_keep_going_closes_the_review_and_can_be_undone(scene: Scene) -> None:
    model = scenes_review.better(scene)
    model.decide()
    assert scene.context.plan.review == 0
    assert model.last_change.sentence == "Review of weeks 1 to 6: you keep going."
    model.last_change.undo()
    assert scene.context.plan.review == 6
    assert model.last_change.sentence == ""
    assert not any(
        d.suggestion.change == REVIEWED for d in scene.world.programme_file.kept.decisions
    )


def test_a_phase_is_repeated_from_this_week_on_and_can_be_undone(scene: Scene) -> None:
    model = scenes_review.waiting(scene)
    assert [one.choice for one in lines(model, "stages")] == ["settle", "build"]
    assert chosen(model, "stages") == ["build"]
    model.chooseStage("settle")
    assert model.property("decideText") == "Repeat “Settle”"
    model.decide()
    assert (here_of(scene).stage.id, scene.context.plan.review) == ("settle", 0)
    assert "“Settle” again" in str(model.last_change.sentence)
    model.last_change.undo()
    assert (here_of(scene).stage.id, scene.context.plan.review) == ("build", 6)


def test_who_will_see_a_physiotherapist_goes_on_as_before(scene: Scene) -> None:
    model = scenes_review.better(scene)
    stage = here_of(scene).stage.id
    model.chooseWay("physio")
    model.decide()
    assert (here_of(scene).stage.id, scene.context.plan.review) == (stage, 0)
    assert "physiotherapist" in str(model.last_change.sentence)


def test_what_was_chosen_is_told_on_that_day_only(scene: Scene) -> None:
    model = scenes_review.better(scene)
    model.decide()
    scene.world.clock.sleep(24 * 3600)
    scene.context.refresh()
    assert model.last_change.sentence == ""


def test_pain_told_once_is_said_so_and_asked_for_here(scene: Scene) -> None:
    model = scenes_review.little(scene)
    everyday, after = said(model, "pains")
    assert everyday == "It was told once, as 2 of 10; tell it again to compare."
    assert after == "It was told too seldom to compare."
    assert model.property("asking") is True
    model.report(5)
    model.report(4)
    kept = [one.pain for one in scene.world.programme_file.kept.everyday]
    assert kept == [2, 4], "the number was put right, not told twice"
    assert said(model, "pains")[0] == "Worse by 2 points or more."
    assert (model.property("everyday"), model.property("way")) == (4, "physio")


def test_pain_that_was_never_told_is_not_made_up(scene: Scene) -> None:
    begun(scene, 42, everyday=None)
    lately(scene, 6)
    model = scenes_review.looked_back(scene)
    assert said(model, "pains")[0] == "It was not told yet."
    with pytest.raises(ValueError, match="pain"):
        model.report(11)


def test_while_the_file_is_read_it_says_so_and_can_be_left(
    opened: list[AppWindow], scene: Scene
) -> None:
    scenes_review.reading(scene)
    window = window_of(opened, scene).window
    assert "Looking through your history …" in looking.told(window)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    settle()
    assert "Looking through your history …" not in looking.told(window)


def test_a_file_that_cannot_be_read_is_told_and_decides_nothing(scene: Scene) -> None:
    scenes_review.weeks_over(scene, (42, 4), (0, 3))
    model = told(scene)
    broken: Future[object] = Future()
    broken.set_exception(OSError("gone"))
    scene.world.history.sessions = lambda limit=None: broken  # type: ignore[method-assign,assignment,return-value]
    model.lookBack()
    QCoreApplication.processEvents()
    assert scene.app is not None
    review = scene.app.pages_model.look_back()
    assert review.property("at") == "failed"
    review.decide()
    assert scene.context.plan.review == 6


def test_a_review_that_was_looked_at_is_opened_from_the_week_with_its_numbers_of_then(
    scene: Scene,
) -> None:
    model = scenes_review.better(scene)
    model.decide()
    scene.world.clock.sleep(9 * 24 * 3600)
    scene.context.programme.look()
    scene.context.refresh()
    programme = programme_of(scene)
    assert programme.property("lastReview") == "Review of weeks 1 to 6"
    programme.lookBackAgain()
    QCoreApplication.processEvents()
    assert "You looked at it on Friday 1 May." in str(model.property("days"))
    assert lines(model, "pains")[0].last == "1"
    assert (model.property("way"), model.property("reason")) == ("", "")
    assert [one.choice for one in lines(model, "ways")] == ["repeat"]
    decisions = scene.world.programme_file.kept.decisions
    model.decide()
    assert scene.world.programme_file.kept.decisions == decisions


def test_it_is_printed_by_the_way_out_and_the_keyboard_comes_back(
    opened: list[AppWindow], scene: Scene, tmp_path: Path
) -> None:
    model = scenes_review.not_better(scene)
    window = window_of(opened, scene).window
    button = looking.named(window, "reviewPrint")
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, Qt.Key.Key_Return)
    settle()
    exporting = way_out(scene)
    assert exporting.property("at") == "options"
    assert exporting.property("canSave") is True
    chosen_weeks = [one.choice for one in exporting.property("choices").rows if one.chosen]
    assert chosen_weeks == ["6"]
    file = tmp_path / "review.pdf"
    exporting.save(QUrl.fromLocalFile(str(file)))
    until(lambda: exporting.property("at") == "done")
    assert file.read_bytes().startswith(b"%PDF")
    exporting.close()
    settle()
    assert model.property("at") == "ready"
    assert window.activeFocusItem() == button


def test_leaving_the_way_out_leads_back_to_the_review(
    opened: list[AppWindow], scene: Scene
) -> None:
    model = scenes_review.better(scene)
    window = window_of(opened, scene).window
    exporting = way_out(scene)
    exporting.offerReview(6)
    settle()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    settle()
    assert exporting.property("shown") is False
    assert model.property("shown") is True


def test_ending_the_programme_elsewhere_closes_the_page(scene: Scene) -> None:
    model = scenes_review.better(scene)
    scene.context.hold(scene.context.programme.end())
    assert model.property("shown") is False


def test_the_reviewed_weeks_end_before_today(scene: Scene) -> None:
    model = scenes_review.at_the_end(scene)
    yesterday = scene.context.programme.today - timedelta(days=1)
    assert str(yesterday.day) in str(model.property("days"))
    assert model.property("title") == "Review of weeks 1 to 12"
