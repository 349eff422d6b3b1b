"""What to keep in mind in a kind of exercise is shown once a session, in a gap."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.exercise import Exercise, Kind, Sides
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.state import Skip, State, Tick
from rehab_desktop.core.session.timeline import StepKind
from rehab_desktop.ui.session.reminders import reminder_of
from tests.app.stage import library_of
from tests.core.build import LIFT, at, begin, card, dose
from tests.shipped import catalogue
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES

BREATHING = "Keep breathing while you push or hold. Holding the breath sends blood pressure up."
TWO_SETS = card("two", dose(*LIFT))
LEGS = card("legs", dose(*LIFT, sets=1, sides=Sides.EACH, rest_side=10))
ONE_SET = card("one", dose(*LIFT, sets=1))
DRILL = card("drill", dose(*LIFT), kind=Kind.DRILL)


def reminded(state: State, library: Library) -> Iterator[tuple[str, str, int]]:
    """(exercise, kind of gap, set) of each step with a reminder, to the session's end."""
    while not state.over:
        step = state.step
        if reminder_of(state, library, catalogue().safety):
            yield step.activity, step.kind.value, step.set
        state = engine.advance(state, Tick(at=state.at + state.remaining))[0]


@pytest.mark.parametrize(
    ("cards", "where"),
    [
        ((TWO_SETS,), [("two", "rest", 2)]),
        ((LEGS,), [("legs", "switch", 1)]),
        ((ONE_SET,), [("one", "ready", 1)]),
        ((DRILL, TWO_SETS, ONE_SET), [("two", "rest", 2)]),
        ((ONE_SET, TWO_SETS), [("one", "ready", 1)]),
        ((DRILL,), []),
    ],
)
def test_each_kind_is_reminded_of_once(
    cards: tuple[Exercise, ...], where: list[tuple[str, str, int]]
) -> None:
    assert list(reminded(begin(*cards), library_of(cards))) == where


def test_an_exercise_that_was_skipped_takes_no_reminder_with_it() -> None:
    cards = (TWO_SETS, ONE_SET)
    state = engine.advance(begin(*cards), Skip(at=at(2), exercise=True))[0]
    assert list(reminded(state, library_of(cards))) == [("one", "ready", 1)]


def test_it_stands_in_the_first_rest_and_not_in_the_second(qtbot: QtBot) -> None:
    scene = Scene()
    scene.start("strength")
    scene.go_to(lambda s: s.kind is StepKind.REST, 1)
    model = scene.open().session_model
    assert model is not None
    assert model.property("instruction") == BREATHING
    scene.go_to(lambda s: not s.gap)
    scene.go_to(lambda s: s.kind is StepKind.REST, 1)
    assert model.property("instruction") == "Let go, breathe, then change legs"


def test_a_get_ready_says_it_after_how_to_set_up(qtbot: QtBot) -> None:
    scene = Scene()
    SCENES["reminder-ready"](scene)
    assert scene.app is not None
    assert scene.app.session_model is not None
    tip = str(scene.app.session_model.property("tip"))
    assert tip.startswith(scene.session.state.step.cue)
    assert tip.endswith("breathe normally for half a minute.")
