"""After a red pain nothing on the summary and on Today speaks as if all were well."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop.core.session.timeline import StepKind
from rehab_desktop.text.programme_text import full_day
from rehab_desktop.ui.shell.window import AppWindow
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from tests.shots import open_window
from tests.ui import looking
from tests.ui.living import begun, done, told
from tests.ui.scene import Scene
from tests.ui.scenes_programme import summary_earned
from tests.ui.test_screens import show


def texts(shown: AppWindow) -> list[str]:
    return [one.text for one in looking.texts(shown.window)]


@pytest.mark.parametrize(
    ("pain", "heading"), [(3, "Session complete. Well done."), (7, "Session complete.")]
)
def test_a_session_is_not_praised_over_a_red_pain(
    opened: list[AppWindow], pain: int, heading: str
) -> None:
    shown = show(opened, "summary")
    summary = shown.model.summary_model
    assert summary is not None
    summary.answer(pain)
    said = texts(shown)
    assert heading in said
    assert ("Session complete. Well done." in said) is (pain == 3)


def test_the_summary_says_what_the_next_days_are(qtbot: QtBot) -> None:
    scene = Scene()
    runner = scene.go_to(lambda s: s.activity == "hip-flip-90-90" and s.kind is StepKind.HOLD)
    app = scene.open()
    assert app.session_model is not None
    app.session_model.ask.markPain(7)
    runner.end(keep=True)
    assert app.summary_model is not None
    assert app.summary_model.property("nextTime") == (
        "No more training today and tomorrow. What hurt rests for two whole days and comes back"
        " one level lower."
    )


@pytest.mark.parametrize(
    ("days_ago", "said"),
    [
        (0, "2 → 2 of 10, with 7 told in the last week"),
        (6, "2 → 2 of 10, with 7 told in the last week"),
        (7, "2 → 2 of 10: within the usual ups and downs"),
    ],
)
def test_a_line_of_calm_pains_does_not_talk_a_red_one_away(
    qtbot: QtBot, days_ago: int, said: str
) -> None:
    scene = Scene()
    begun(scene, 20, everyday=None)
    done(scene, 10, "strength", after=2)
    done(scene, days_ago, "strength", before=2, after=2, pains={"roller-bridge": 7})
    assert told(scene).knee_model.property("summary") == said


def test_what_was_earned_waits_for_the_day_that_the_week_names(qtbot: QtBot) -> None:
    scene = Scene()
    done(scene, 4, "daily-mobility", after=1, pains={"hip-flip-90-90": 7})
    summary_earned(scene, 9)
    assert scene.app is not None
    assert scene.app.summary_model is not None
    programme = scene.app.today_model.context.parent()
    assert isinstance(programme, ProgrammeModel)
    week = programme.week_model.property("waits")
    earned = scene.app.summary_model.property("earned")
    assert week.startswith("Steps up come again on ")
    assert earned.startswith("Earned: ")
    assert earned.endswith(week)


def test_a_step_that_waits_for_its_week_is_not_counted_beyond_what_is_needed(
    qtbot: QtBot,
) -> None:
    scene = Scene()
    done(scene, 2, "strength", after=1)
    summary_earned(scene)
    assert scene.app is not None
    assert scene.app.summary_model is not None
    comes = full_day(scene.world.programme.today + timedelta(days=2))
    assert scene.app.summary_model.property("earned") == (
        f"Wall calf strides has earned a step; it comes from {comes} on, one a week at most."
    )


def test_a_pain_told_before_anything_was_begun_is_said_to_be_kept(
    opened: list[AppWindow],
) -> None:
    scene = Scene()
    runner = scene.start()
    scene.open()
    opened.append(open_window(scene, scene.world.settings, 1440, 900))
    model = opened[-1].model
    assert model.session_model is not None
    model.session_model.ask.markPain(7)
    runner.end(keep=True)
    assert "Nothing was begun. The pain you told is kept." in texts(opened[-1])
    assert [one.pain for one in scene.world.programme_file.kept.checks] == [7]


def test_a_pain_is_stored_before_done_is_pressed(qtbot: QtBot) -> None:
    scene = Scene()
    runner = scene.go_to(lambda s: s.activity == "hip-flip-90-90" and s.kind is StepKind.HOLD)
    app = scene.open()
    runner.end(keep=True)
    assert app.summary_model is not None
    app.summary_model.setPain(8)
    assert [one.pain_after for one in scene.world.history.records.values()] == [8]
    app.summary_model.setPain(8)
    assert [one.pain_after for one in scene.world.history.records.values()] == [None]
