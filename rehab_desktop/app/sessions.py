"""Starting sessions, and what to do with an interrupted one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from rehab_desktop.app.checkpoint import UnreadableCheckpoint, read
from rehab_desktop.app.futures import then
from rehab_desktop.app.library import Library
from rehab_desktop.app.resuming import first_side_of, routine_of
from rehab_desktop.app.runner import SessionPorts, SessionRunner
from rehab_desktop.app.session_recorder import ReportPain, SessionRecorder
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.history.record import (
    AT_HOME,
    Checkpoint,
    Occasion,
    SessionRecord,
)
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.ports import History
from rehab_desktop.core.session.state import End, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Interrupted:
    """A session that did not reach its end, from its last checkpoint."""

    checkpoint: Checkpoint
    state: State

    @property
    def title(self) -> str:
        """The title of its routine."""
        return self.checkpoint.title

    @property
    def stopped_at(self) -> datetime:
        """When the last checkpoint was saved."""
        return self.checkpoint.saved_at


class DoseOfToday(Protocol):
    """Gives a routine its dose of today."""

    def __call__(self, routine: Routine, *, whole: bool = False) -> Routine:
        """The routine at the dose of today; with `whole`, all of it at the current doses."""


def as_written(routine: Routine, *, whole: bool = False) -> Routine:
    """The routine without any change."""
    return routine


class Sessions:
    """The use cases around a session; `new_id` makes a UUID as text.

    `dose_of_today` gives a routine its dose of today, or with `whole` the current doses for all of
    it. All calls belong to the screen's thread.
    """

    def __init__(
        self,
        *,
        library: Library,
        history: History,
        stage: SessionPorts,
        settings: Callable[[], Settings],
        new_id: Callable[[], str],
        report_pain: ReportPain,
        dose_of_today: DoseOfToday = as_written,
    ) -> None:
        self.library = library
        self._history = history
        self._stage = stage
        self._settings = settings
        self._new_id = new_id
        self._report_pain = report_pain
        self._dose_of_today = dose_of_today

    def routine(self, routine_id: str, *, whole: bool = False) -> Routine:
        """The routine at the dose of today; with `whole`, all of it at the current doses. Raises
        `KeyError` for an unknown id.
        """
        return self._dose_of_today(self.library.routine(routine_id), whole=whole)

    def start(
        self,
        routine_id: str,
        *,
        pain_before: int | None = None,
        first: Side = Side.LEFT,
        whole: bool = False,
    ) -> SessionRunner:
        """Begin a session now, with the routine at the dose of today or the `whole` of it. Raises
        `KeyError` for an unknown id; see `start_routine` for the rest.
        """
        return self.start_routine(
            self.routine(routine_id, whole=whole), pain_before=pain_before, first=first
        )

    def start_routine(
        self,
        routine: Routine,
        *,
        pain_before: int | None = None,
        first: Side = Side.LEFT,
        occasion: Occasion = AT_HOME,
        settings: Settings | None = None,
    ) -> SessionRunner:
        """Begin a session now, with the routine as it is. `pain_before` is 0-10, None where not
        reported; `occasion` says what the session belongs to; `settings` are those of this session,
        None for those in use.

        An interrupted session of the same person that was neither kept nor discarded is kept first,
        so that it is not lost.
        """
        self._history.checkpoint().add_done_callback(self._keep_what_is_left)
        recorder = SessionRecorder(
            self._history,
            session_id=self._new_id(),
            routine=routine.id,
            title=routine.title,
            started_at=self._stage.clock.wall(),
            report_pain=self._report_pain,
            pain_before=pain_before,
            occasion=occasion,
        )
        return self._runner(routine, first, recorder, None, settings)

    def recent(self, limit: int) -> Future[Sequence[SessionRecord]]:
        """The newest finished sessions, at most `limit`."""
        return self._history.sessions(limit)

    def interrupted(self) -> Future[Interrupted | None]:
        """The session that was running when the app last stopped, None where there is none.

        A checkpoint that cannot be read is ignored; it stays in the file until the next session.
        """
        return then(self._history.checkpoint(), _readable)

    def resume(
        self, interrupted: Interrupted, *, settings: Settings | None = None
    ) -> SessionRunner:
        """Go on with an interrupted session: paused at the same step with the same time left.
        `settings` as in `start_routine`; the count-down is that with which the session began.
        """
        checkpoint, steps = interrupted.checkpoint, interrupted.state.steps
        routine = routine_of(steps, checkpoint.routine, checkpoint.title, self.library)
        first = first_side_of(steps, routine)
        return self._runner(routine, first, self._recorder(checkpoint), interrupted.state, settings)

    def keep(self, interrupted: Interrupted) -> Future[None]:
        """Store what was done in an interrupted session."""
        return self._close(interrupted, wanted=True)

    def discard(self, interrupted: Interrupted) -> Future[None]:
        """Delete an interrupted session. Pain reported in it is kept where it asks for less
        training.
        """
        return self._close(interrupted, wanted=False)

    def _close(self, interrupted: Interrupted, *, wanted: bool) -> Future[None]:
        state, _ = engine.advance(interrupted.state, End(at=interrupted.state.at))
        recorder = self._recorder(interrupted.checkpoint)
        recorder.wanted = wanted
        return recorder.finish(state, interrupted.stopped_at)

    def _keep_what_is_left(self, found: Future[Checkpoint | None]) -> None:
        checkpoint = None if found.exception() else found.result()
        interrupted = _readable(checkpoint)
        if interrupted is not None:
            self.keep(interrupted)
        elif checkpoint is not None:
            self._history.clear_checkpoint(checkpoint.id)

    def _recorder(self, checkpoint: Checkpoint) -> SessionRecorder:
        return SessionRecorder(
            self._history,
            session_id=checkpoint.id,
            routine=checkpoint.routine,
            title=checkpoint.title,
            started_at=checkpoint.started_at,
            report_pain=self._report_pain,
            pain_before=checkpoint.pain_before,
            occasion=checkpoint.occasion,
        )

    def _runner(
        self,
        routine: Routine,
        first: Side,
        recorder: SessionRecorder,
        state: State | None,
        settings: Settings | None,
    ) -> SessionRunner:
        return SessionRunner(
            routine=routine,
            first=first,
            library=self.library,
            stage=self._stage,
            settings=settings or self._settings(),
            recorder=recorder,
            state=state,
        )


def _readable(checkpoint: Checkpoint | None) -> Interrupted | None:
    """The session of this checkpoint, None where there is none or it cannot be read."""
    if checkpoint is None:
        return None
    try:
        return Interrupted(checkpoint=checkpoint, state=read(checkpoint.plan, checkpoint.state))
    except UnreadableCheckpoint:
        return None
