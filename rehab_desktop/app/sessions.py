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
from rehab_desktop.core.history.record import Checkpoint, SessionRecord
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
        """Begin a session now, with the routine at the dose of today or the `whole` of it.
        `pain_before` is 0-10, None where not reported. Raises `KeyError` for an unknown id.

        An interrupted session that was neither kept nor discarded is kept first, so that it is not
        lost.
        """
        routine = self.routine(routine_id, whole=whole)
        self.interrupted().add_done_callback(self._keep_what_is_left)
        recorder = SessionRecorder(
            self._history,
            session_id=self._new_id(),
            routine=routine.id,
            title=routine.title,
            started_at=self._stage.clock.wall(),
            report_pain=self._report_pain,
            pain_before=pain_before,
        )
        return self._runner(routine, first, recorder, None)

    def recent(self, limit: int) -> Future[Sequence[SessionRecord]]:
        """The newest finished sessions, at most `limit`."""
        return self._history.sessions(limit)

    def interrupted(self) -> Future[Interrupted | None]:
        """The session that was running when the app last stopped, None where there is none.

        A checkpoint that cannot be read is ignored; it stays in the file until the next session.
        """

        def found(checkpoint: Checkpoint | None) -> Interrupted | None:
            if checkpoint is None:
                return None
            try:
                return Interrupted(
                    checkpoint=checkpoint, state=read(checkpoint.plan, checkpoint.state)
                )
            except UnreadableCheckpoint:
                return None

        return then(self._history.checkpoint(), found)

    def resume(self, interrupted: Interrupted) -> SessionRunner:
        """Go on with an interrupted session: paused at the same step with the same time left."""
        checkpoint, steps = interrupted.checkpoint, interrupted.state.steps
        routine = routine_of(steps, checkpoint.routine, checkpoint.title, self.library)
        first = first_side_of(steps, routine)
        return self._runner(routine, first, self._recorder(checkpoint), interrupted.state)

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

    def _keep_what_is_left(self, found: Future[Interrupted | None]) -> None:
        interrupted = None if found.exception() else found.result()
        if interrupted is not None:
            # The new session has already replaced it, and the stored record needs its steps.
            self._history.save_checkpoint(interrupted.checkpoint)
            self.keep(interrupted)

    def _recorder(self, checkpoint: Checkpoint) -> SessionRecorder:
        return SessionRecorder(
            self._history,
            session_id=checkpoint.id,
            routine=checkpoint.routine,
            title=checkpoint.title,
            started_at=checkpoint.started_at,
            report_pain=self._report_pain,
            pain_before=checkpoint.pain_before,
        )

    def _runner(
        self, routine: Routine, first: Side, recorder: SessionRecorder, state: State | None
    ) -> SessionRunner:
        return SessionRunner(
            routine=routine,
            first=first,
            library=self.library,
            stage=self._stage,
            settings=self._settings(),
            recorder=recorder,
            state=state,
        )
