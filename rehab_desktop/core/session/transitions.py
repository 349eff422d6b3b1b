"""The engine as a table: which mode a session can be in after an event, for each mode and event.

`engine.advance` first lets time pass and then lets the event happen. The row of an event holds what
the event alone can lead to; what passing time leads to is the row of `Tick`. docs/architecture.md
shows this table. A test walks through random sessions and checks that the table has every change
that occurs and no other.
"""

from __future__ import annotations

from collections.abc import Mapping

from rehab_desktop.core.session.state import (
    Adjust,
    Amend,
    Back,
    Done,
    Ease,
    End,
    Event,
    LeaveOut,
    MarkPain,
    Mode,
    Pause,
    Repeat,
    Resume,
    Skip,
    Suspended,
    TakeBackPain,
    Tick,
)

_RUNNING, _COUNTDOWN, _PAUSED = Mode.RUNNING, Mode.COUNTDOWN, Mode.PAUSED
_FINISHED, _ENDED = Mode.FINISHED, Mode.ENDED

TRANSITIONS: Mapping[type[Event], Mapping[Mode, frozenset[Mode]]] = {
    Tick: {
        _RUNNING: frozenset({_RUNNING, _FINISHED}),
        _COUNTDOWN: frozenset({_COUNTDOWN, _RUNNING, _FINISHED}),
        _PAUSED: frozenset({_PAUSED}),
    },
    Pause: {
        _RUNNING: frozenset({_PAUSED}),
        _COUNTDOWN: frozenset({_PAUSED}),
        _PAUSED: frozenset({_PAUSED}),
    },
    Suspended: {
        _RUNNING: frozenset({_PAUSED}),
        _COUNTDOWN: frozenset({_PAUSED}),
        _PAUSED: frozenset({_PAUSED}),
    },
    # If the session gets ready for an exercise that was left out, that exercise is passed over
    # first.
    Resume: {
        _RUNNING: frozenset({_RUNNING}),
        _COUNTDOWN: frozenset({_COUNTDOWN}),
        _PAUSED: frozenset({_COUNTDOWN, _FINISHED, _ENDED}),
    },
    Done: {
        _RUNNING: frozenset({_RUNNING, _FINISHED}),
        _COUNTDOWN: frozenset({_COUNTDOWN}),
        _PAUSED: frozenset({_PAUSED}),
    },
    # A session whose last exercise is stopped because it hurts is ended; it has not reached its
    # end.
    Skip: {
        _RUNNING: frozenset({_RUNNING, _FINISHED}),
        _COUNTDOWN: frozenset({_RUNNING, _FINISHED}),
        _PAUSED: frozenset({_PAUSED, _FINISHED, _ENDED}),
    },
    Back: {
        _RUNNING: frozenset({_RUNNING, _COUNTDOWN}),
        _COUNTDOWN: frozenset({_RUNNING, _COUNTDOWN}),
        _PAUSED: frozenset({_PAUSED}),
    },
    Repeat: {
        _RUNNING: frozenset({_RUNNING}),
        _COUNTDOWN: frozenset({_RUNNING, _COUNTDOWN}),
        _PAUSED: frozenset({_PAUSED}),
    },
    Adjust: {
        _RUNNING: frozenset({_RUNNING, _FINISHED}),
        _COUNTDOWN: frozenset({_COUNTDOWN}),
        _PAUSED: frozenset({_PAUSED}),
    },
    MarkPain: {
        _RUNNING: frozenset({_RUNNING}),
        _COUNTDOWN: frozenset({_COUNTDOWN}),
        _PAUSED: frozenset({_PAUSED}),
    },
    TakeBackPain: {
        _RUNNING: frozenset({_RUNNING}),
        _COUNTDOWN: frozenset({_COUNTDOWN}),
        _PAUSED: frozenset({_PAUSED}),
    },
    LeaveOut: {
        _RUNNING: frozenset({_RUNNING}),
        _COUNTDOWN: frozenset({_COUNTDOWN}),
        _PAUSED: frozenset({_PAUSED}),
    },
    Ease: {
        _RUNNING: frozenset({_RUNNING, _COUNTDOWN}),
        _COUNTDOWN: frozenset({_COUNTDOWN}),
        _PAUSED: frozenset({_PAUSED}),
    },
    Amend: {
        _RUNNING: frozenset({_RUNNING}),
        _COUNTDOWN: frozenset({_COUNTDOWN}),
        _PAUSED: frozenset({_PAUSED}),
    },
    End: {
        _RUNNING: frozenset({_ENDED}),
        _COUNTDOWN: frozenset({_ENDED}),
        _PAUSED: frozenset({_ENDED}),
    },
}
"""After `FINISHED` and `ENDED` nothing happens any more, so they have no column."""
