"""Where the ring and the breath are, so that they can move by themselves from there."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.session.state import Mode, State
from rehab_desktop.ui.session.session_view import fraction_of, remaining_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """Where they are (0-1) and how long (real ms) to their end; `turn` counts the starts."""

    turn: int
    fraction: float
    remaining_ms: int
    running: bool


def motion_of(state: State, speed: float, turn: int) -> Motion:
    return Motion(
        turn=turn,
        fraction=fraction_of(state),
        remaining_ms=round(remaining_of(state) / speed / 1_000_000),
        running=state.mode is Mode.COUNTDOWN
        or (state.mode is Mode.RUNNING and not state.step.manual),
    )


def is_new_motion(before: State, after: State) -> bool:
    """They go on by themselves unless the step, the mode or the step's length changed."""
    return (
        before.index != after.index
        or before.mode is not after.mode
        or before.adjustment != after.adjustment
        or before.elapsed > after.elapsed
        or before.countdown_elapsed > after.countdown_elapsed
    )
