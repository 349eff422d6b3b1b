"""Starting sessions, and what to do with one that was interrupted."""

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
from rehab_desktop.app.session_recorder import SessionRecorder, Tell
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.history.record import Checkpoint, SessionRecord
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.ports import History
from rehab_desktop.core.session.state import End, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Interrupted:
    """A session that never reached its end: what was written last, and the place it stood at."""

    running: Checkpoint
    state: State

    @property
    def title(self) -> str:
        """The routine's title."""
        return self.running.title

    @property
    def stopped_at(self) -> datetime:
        """When it was last written down."""
        return self.running.saved_at


class DoseOfToday(Protocol):
    """Makes of a routine the dose of today."""

    def __call__(self, routine: Routine, *, whole: bool = False) -> Routine:
        """What today leaves of it, or the `whole` of it at present doses."""


def as_written(routine: Routine, *, whole: bool = False) -> Routine:
    """Every routine stays as its file says."""
    return routine


class Sessions:
    """The use cases around a session; `new_id` makes a UUID as text.

    `prescribe` makes of a routine the dose of today, or the whole of it at present doses. `tell`
    keeps a pain told in a session of which nothing else is kept; any thread may call it.
    """

    def __init__(
        self,
        *,
        library: Library,
        history: History,
        stage: SessionPorts,
        settings: Callable[[], Settings],
        new_id: Callable[[], str],
        tell: Tell,
        prescribe: DoseOfToday = as_written,
    ) -> None:
        self.library = library
        self._history = history
        self._stage = stage
        self._settings = settings
        self._new_id = new_id
        self._tell = tell
        self._prescribe = prescribe

    def routine(self, routine_id: str, *, whole: bool = False) -> Routine:
        """The routine at the doses of today, or the whole of it at the present ones. Raises
        `KeyError` where there is none.
        """
        return self._prescribe(self.library.routine(routine_id), whole=whole)

    def start(
        self,
        routine_id: str,
        *,
        pain_before: int | None = None,
        first: Side = Side.LEFT,
        whole: bool = False,
    ) -> SessionRunner:
        """Begin a session now, of what today leaves of the routine or of the `whole` of it. Raises
        `KeyError` for a routine that is not in the library.

        An interrupted session that nobody decided about is kept first: starting another must not
        lose it.
        """
        routine = self.routine(routine_id, whole=whole)
        self.interrupted().add_done_callback(self._keep_what_is_left)
        keeper = SessionRecorder(
            self._history,
            session_id=self._new_id(),
            routine=routine.id,
            title=routine.title,
            started_at=self._stage.clock.wall(),
            tell=self._tell,
            pain_before=pain_before,
        )
        return self._runner(routine, first, keeper, None)

    def recent(self, limit: int) -> Future[Sequence[SessionRecord]]:
        """The newest finished sessions."""
        return self._history.sessions(limit)

    def interrupted(self) -> Future[Interrupted | None]:
        """The session that was running when the app last stopped, None where there is none.

        A check-point that cannot be read is passed over; its row stays until the next session.
        """

        def found(running: Checkpoint | None) -> Interrupted | None:
            if running is None:
                return None
            try:
                return Interrupted(running=running, state=read(running.plan, running.state))
            except UnreadableCheckpoint:
                return None

        return then(self._history.running(), found)

    def resume(self, interrupted: Interrupted) -> SessionRunner:
        """Go on where it stopped: paused at the same step with the time that was left."""
        running, steps = interrupted.running, interrupted.state.steps
        routine = routine_of(steps, running.routine, running.title, self.library)
        first = first_side_of(steps, routine)
        return self._runner(routine, first, self._keeper(running), interrupted.state)

    def keep(self, interrupted: Interrupted) -> Future[None]:
        """Store what had been done when it stopped."""
        return self._close(interrupted, wanted=True)

    def discard(self, interrupted: Interrupted) -> Future[None]:
        """Forget it, but for a pain that was told in it."""
        return self._close(interrupted, wanted=False)

    def _close(self, interrupted: Interrupted, *, wanted: bool) -> Future[None]:
        state, _ = engine.advance(interrupted.state, End(at=interrupted.state.at))
        keeper = self._keeper(interrupted.running)
        keeper.wanted = wanted
        return keeper.finish(state, interrupted.stopped_at)

    def _keep_what_is_left(self, found: Future[Interrupted | None]) -> None:
        interrupted = None if found.exception() else found.result()
        if interrupted is not None:
            # By now the new session has taken its place; its record takes the steps from there.
            self._history.save_running(interrupted.running)
            self.keep(interrupted)

    def _keeper(self, running: Checkpoint) -> SessionRecorder:
        return SessionRecorder(
            self._history,
            session_id=running.id,
            routine=running.routine,
            title=running.title,
            started_at=running.started_at,
            tell=self._tell,
            pain_before=running.pain_before,
        )

    def _runner(
        self, routine: Routine, first: Side, keeper: SessionRecorder, state: State | None
    ) -> SessionRunner:
        return SessionRunner(
            routine=routine,
            first=first,
            library=self.library,
            stage=self._stage,
            settings=self._settings(),
            keeper=keeper,
            state=state,
        )
