"""After a red pain nothing on the summary and on Today speaks as if all were well."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop.core.session.timeline import StepKind
from rehab_desktop.ui.shell.window import AppWindow
from tests.ui import looking
from tests.ui.living import begun, done, told
from tests.ui.scene import Scene
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
