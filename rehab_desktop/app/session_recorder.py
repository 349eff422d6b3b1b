"""Saves a session: a checkpoint each second while it runs, the record at its end, and the answers
after it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime

from rehab_desktop.app.checkpoint import write_place, write_steps
from rehab_desktop.app.futures import both, done
from rehab_desktop.app.hurting import told_before_begun, told_to_ask_for_less
from rehab_desktop.core.history.record import (
    AT_HOME,
    Checkpoint,
    Occasion,
    PainMark,
    SessionRecord,
    SessionStatus,
)
from rehab_desktop.core.session.closing import last_begun
from rehab_desktop.core.session.ports import History
from rehab_desktop.core.session.state import Mode, State
from rehab_desktop.core.session.timeline import SECOND, Steps

EVERY = SECOND
"""Real nanoseconds between two checkpoints."""

ReportPain = Callable[[int, datetime], Future[None]]
"""Stores a report of pain (0-10) at an instant, outside any session."""


class SessionRecorder:
    """Saves one session. `saved` is None until the session is over; it is then the future of the
    last write. With `wanted` false the session is discarded; see `finish`. `occasion` says what the
    session belongs to.
    """

    def __init__(
        self,
        history: History,
        *,
        session_id: str,
        routine: str,
        title: str,
        started_at: datetime,
        report_pain: ReportPain,
        pain_before: int | None = None,
        occasion: Occasion = AT_HOME,
    ) -> None:
        self.wanted = True
        self.record: SessionRecord | None = None
        self.saved: Future[None] | None = None
        self.kept: Future[None] = done(None)
        """That of the newest check-point."""
        self._history = history
        self._report_pain = report_pain
        self._id = session_id
        self._routine = routine
        self._title = title
        self._started_at = started_at
        self._pain_before = pain_before
        self._occasion = occasion
        self._written_at: int | None = None
        self._place: tuple[Mode, int, int, tuple[PainMark, ...]] | None = None
        self._steps: Steps | None = None
        self._plan = ""

    @property
    def session_id(self) -> str:
        """The id of the session."""
        return self._id

    def checkpoint(self, state: State, real: int, wall: datetime) -> None:
        """Save the running session each second, when a set is recorded, when the session is paused,
        when pain is reported, and when its steps change. `real` is real ns, `wall` the wall time.
        """
        index = state.index if state.mode is Mode.PAUSED else 0
        place = (state.mode, len(state.sets), index, state.pains)
        due = self._written_at is None or real - self._written_at >= EVERY
        known = place == self._place and state.steps is self._steps
        if known and (not due or state.mode is Mode.PAUSED):
            return
        self._written_at, self._place = real, place
        if state.steps is not self._steps:
            self._steps, self._plan = state.steps, write_steps(state.steps)
        self.kept = self._history.save_checkpoint(
            Checkpoint(
                id=self._id,
                routine=self._routine,
                title=self._title,
                started_at=self._started_at,
                saved_at=wall,
                pain_before=self._pain_before,
                plan=self._plan,
                state=write_place(state),
                place=self._occasion.place,
                prescription=self._occasion.prescription,
                led_by=self._occasion.led_by,
                visit=self._occasion.visit,
            )
        )

    def finish(self, state: State, wall: datetime) -> Future[None]:
        """Store the record, unless it is not wanted or no set was begun; then the checkpoint is
        deleted.

        Pain is not lost: a begun session with pain that asks for less training is stored even where
        it is not wanted, and without a record the pain reported before the first set is stored as a
        report.
        """
        before = told_before_begun(state)
        begun = last_begun(state.sets) is not None
        if not begun or not (self.wanted or told_to_ask_for_less(state)):
            # Told first: a crash between the two leaves the pain in the checkpoint, too.
            told = done(None) if before is None else self._report_pain(before, wall)
            self.saved = both(told, self._history.clear_checkpoint(self._id))
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
            place=self._occasion.place,
            prescription=self._occasion.prescription,
            led_by=self._occasion.led_by,
            visit=self._occasion.visit,
        )
        self.saved = self._history.add(self.record)
        return self.saved

    def answer(self, *, pain_after: int | None, effort: int | None, note: str) -> Future[None]:
        """Store the answers after the session: pain and effort 0-10, None where not answered.
        Raises `ValueError` where no record was kept.
        """
        if self.record is None:
            raise ValueError("answers: there is no stored session that they could belong to")
        return self._history.annotate(self._id, pain_after=pain_after, effort=effort, note=note)


def _placed(mark: PainMark, sets: int) -> PainMark:
    """The pain mark without its set, where that set was too short to be recorded."""
    gone = mark.set_index is not None and mark.set_index >= sets
    return replace(mark, set_index=None) if gone else mark
