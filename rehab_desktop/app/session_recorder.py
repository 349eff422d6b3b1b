"""Keeps a session: a check-point each second while it runs, the record at its end, the answers
after.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime

from rehab_desktop.app.checkpoint import write_place, write_steps
from rehab_desktop.app.hurting import told_before_begun, told_to_ask_for_less
from rehab_desktop.core.history.record import (
    Checkpoint,
    PainMark,
    SessionRecord,
    SessionStatus,
)
from rehab_desktop.core.session.closing import last_begun
from rehab_desktop.core.session.ports import History
from rehab_desktop.core.session.state import Mode, State
from rehab_desktop.core.session.timeline import SECOND, Steps

EVERY = SECOND
"""Real nanoseconds between two check-points."""

Tell = Callable[[int, datetime], Future[None]]
"""Keeps how the knee is (0-10) as told at that instant, apart from any session."""


class SessionRecorder:
    """`saved` is set once the session is over and kept; it is done when the disk has the record."""

    def __init__(
        self,
        history: History,
        *,
        session_id: str,
        routine: str,
        title: str,
        started_at: datetime,
        tell: Tell,
        pain_before: int | None = None,
    ) -> None:
        self.wanted = True
        self.record: SessionRecord | None = None
        self.saved: Future[None] | None = None
        self._history = history
        self._tell = tell
        self._id = session_id
        self._routine = routine
        self._title = title
        self._started_at = started_at
        self._pain_before = pain_before
        self._written_at: int | None = None
        self._place: tuple[Mode, int, int, tuple[PainMark, ...]] | None = None
        self._steps: Steps | None = None
        self._plan = ""

    def checkpoint(self, state: State, real: int, wall: datetime) -> None:
        """Write the session down each second, when a set closes, when it comes to a halt and when
        a pain is told.
        """
        index = state.index if state.mode is Mode.PAUSED else 0
        place = (state.mode, len(state.sets), index, state.pains)
        due = self._written_at is None or real - self._written_at >= EVERY
        if place == self._place and (not due or state.mode is Mode.PAUSED):
            return
        self._written_at, self._place = real, place
        if state.steps is not self._steps:
            self._steps, self._plan = state.steps, write_steps(state.steps)
        self._history.save_running(
            Checkpoint(
                id=self._id,
                routine=self._routine,
                title=self._title,
                started_at=self._started_at,
                saved_at=wall,
                pain_before=self._pain_before,
                plan=self._plan,
                state=write_place(state),
            )
        )

    def finish(self, state: State, wall: datetime) -> Future[None]:
        """Store what was done, unless it is not wanted or nothing was begun. A pain that asks for
        less is never forgotten with it: it keeps the session, or is told by itself.
        """
        before = told_before_begun(state)
        begun = last_begun(state.sets) is not None
        if not begun or not (self.wanted or told_to_ask_for_less(state)):
            self.saved = self._history.clear_running()
            if before is not None:
                self.saved = self._tell(before, wall)
            return self.saved
        self.record = SessionRecord(
            id=self._id,
            routine=self._routine,
            title=self._title,
            started_at=self._started_at,
            ended_at=max(wall, self._started_at),
            status=SessionStatus.COMPLETED
            if state.mode is Mode.FINISHED
            else SessionStatus.STOPPED,
            planned_ns=state.planned,
            active_ns=state.active,
            sets=state.sets,
            pains=tuple(_placed(mark, len(state.sets)) for mark in state.pains),
            pain_before=self._pain_before if before is None else before,
        )
        self.saved = self._history.add(self.record)
        return self.saved

    def answer(self, *, pain_after: int | None, effort: int | None, note: str) -> Future[None]:
        """Store the answers given after the session. Raises `ValueError` where none was kept."""
        if self.record is None:
            raise ValueError("answers: there is no stored session that they could belong to")
        return self._history.annotate(self._id, pain_after=pain_after, effort=effort, note=note)


def _placed(mark: PainMark, sets: int) -> PainMark:
    """The mark without its set where that set was taken back too soon to leave a record."""
    gone = mark.set_index is not None and mark.set_index >= sets
    return replace(mark, set_index=None) if gone else mark
