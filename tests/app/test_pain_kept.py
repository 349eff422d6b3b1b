"""Pain that was told in a session stays known, whatever becomes of the session."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace

import pytest

from rehab_desktop.app.hurting import pain_kept
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.sessions import Interrupted
from rehab_desktop.core.history.record import SessionStatus
from rehab_desktop.core.programme.log import PainKind, ProgrammeLog
from tests.app.stage import World
from tests.core.build import LIFT, card, dose

BRIDGE = card("bridge", dose(*LIFT))
IN_THE_SET, GETTING_READY = 20, 3


def told(pain: int | None, seconds: float = IN_THE_SET) -> tuple[World, SessionRunner]:
    """Stands still in "This hurts", with that number or none."""
    world = World(BRIDGE)
    runner = world.start()
    world.go(runner, seconds)
    runner.hurts()
    if pain is not None:
        runner.mark_pain(pain)
    return world, runner


def facts(world: World) -> ProgrammeLog:
    return world.programme.look().result()


def left_interrupted(world: World) -> Interrupted:
    """The app stopped here."""
    found = world.sessions.interrupted().result()
    assert found is not None
    return found


@pytest.mark.parametrize("pain", [3, 7, None])
def test_discarding_a_session_keeps_the_pain_told_in_it(pain: int | None) -> None:
    world, runner = told(pain)
    assert pain_kept(runner.state)
    runner.end(keep=False)
    record = world.history.records["id-1"]
    assert (record.status, record.sets[0].pain, record.sets[0].hurt) == (
        SessionStatus.STOPPED,
        pain,
        True,
    )
    (work,) = facts(world).sessions[0].works
    assert (work.pain, work.hurt) == (pain, True)


@pytest.mark.parametrize("pain", [3, 7, None])
def test_discarding_an_interrupted_session_keeps_the_pain_told_in_it(pain: int | None) -> None:
    world, _ = told(pain)
    interrupted = left_interrupted(world)
    assert pain_kept(interrupted.state)
    world.sessions.discard(interrupted).result()
    (one,) = world.history.records["id-1"].sets
    assert (one.pain, one.hurt) == (pain, True)
    assert world.sessions.interrupted().result() is None


def test_a_worse_pain_told_earlier_in_the_session_is_kept_too() -> None:
    world, runner = told(7)
    runner.resume()
    world.go(runner, 5)
    runner.mark_pain(1)
    runner.end(keep=False)
    assert facts(world).sessions[0].works[0].pain == 7


@pytest.mark.parametrize("pain", [0, 2])
def test_a_session_without_a_pain_that_asks_for_less_is_discarded(pain: int) -> None:
    world, runner = told(pain)
    assert not pain_kept(runner.state)
    runner.end(keep=False)
    assert (world.history.records, world.history.row) == ({}, None)


@pytest.mark.parametrize("keep", [True, False])
def test_a_pain_told_before_anything_was_begun_is_the_knee_as_it_is_now(keep: bool) -> None:
    world, runner = told(7, GETTING_READY)
    runner.end(keep=keep)
    (check,) = facts(world).checks
    assert (check.kind, check.pain, check.told_at) == (PainKind.NOW, 7, world.clock.wall())
    assert (world.history.records, world.history.row) == ({}, None)


def test_it_stays_known_of_an_interrupted_session_too_by_the_time_it_was_told() -> None:
    world, _ = told(7, GETTING_READY)
    interrupted = left_interrupted(world)
    world.clock.go(3600)
    world.sessions.discard(interrupted).result()
    (check,) = facts(world).checks
    assert (check.pain, check.told_at) == (7, interrupted.stopped_at)


def test_a_crash_while_it_is_discarded_leaves_the_pain_in_the_check_point_or_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world, runner = told(7, GETTING_READY)
    told_when_cleared: list[int] = []
    clear = world.history.clear_checkpoint

    def cleared(session_id: str) -> Future[None]:
        told_when_cleared.extend(check.pain for check in world.programme_file.kept.checks)
        return clear(session_id)

    monkeypatch.setattr(world.history, "clear_checkpoint", cleared)
    runner.end(keep=False)
    assert told_when_cleared == [7]


def test_a_pain_that_cannot_be_stored_is_not_said_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    world, runner = told(7, GETTING_READY)
    refused: Future[None] = Future()
    refused.set_exception(OSError("disk full"))
    monkeypatch.setattr(world.programme_file, "report_pain", lambda report: refused)
    runner.end(keep=False)
    assert runner.recorder.saved is not None
    assert isinstance(runner.recorder.saved.exception(), OSError)


def test_a_pain_told_before_the_first_set_belongs_to_before_the_session() -> None:
    world, runner = told(7, GETTING_READY)
    runner.resume()
    world.go(runner, 200)
    record = world.history.records["id-1"]
    assert (record.pain_before, facts(world).checks) == (7, ())
    assert record.pains == (replace(record.pains[0], value=7, set_index=None),)
