"""The count-down that a person chose leads into a paused set."""

from __future__ import annotations

import pytest

from rehab_desktop.core.session import engine
from rehab_desktop.core.session.state import Back, Mode, Pause, Resume, State, Tick
from rehab_desktop.core.session.timeline import SECOND
from tests.core.build import LIFT, at, card, dose, play, steps, tones


def paused(count_down: int) -> State:
    state, _ = engine.begin(steps(card("one", dose(*LIFT))), 0, count_down)
    return play(state, Pause(at=at(15)))[0]


@pytest.mark.parametrize(("seconds", "goes_on"), [(3, 23), (5, 25), (0, 20)])
def test_a_set_goes_on_when_it_was_counted_down(seconds: int, goes_on: int) -> None:
    state, effects = play(paused(seconds * SECOND), Resume(at=at(20)), Tick(at=at(30)))
    assert tones(effects)[: seconds + 1] == [
        *((20 + n, "low") for n in range(seconds)),
        (goes_on, "high"),
    ]
    assert state.mode is Mode.RUNNING
    assert state.elapsed == 2 * SECOND + at(30) - at(goes_on)


def test_nothing_is_waited_for_where_nothing_is_counted() -> None:
    state = play(paused(0), Resume(at=at(20)))[0]
    assert engine.next_instant(state) == at(20)
    assert play(state, Tick(at=at(20)))[0].mode is Mode.RUNNING


def test_going_back_leads_in_by_the_same_count_down() -> None:
    state, _ = engine.begin(steps(card("one", dose(*LIFT))), 0, 5 * SECOND)
    state, effects = play(state, Tick(at=at(18)), Back(at=at(18)))
    assert state.countdown_left == 5 * SECOND
    assert tones(effects)[-1] == (18, "low")
