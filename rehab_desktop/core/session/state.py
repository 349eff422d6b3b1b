"""The session at one instant, what can happen to it, and what it asks of the world.

Session time is integer nanoseconds of a monotonic clock. A state is never changed, only replaced.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from rehab_desktop.core.checks import check_score
from rehab_desktop.core.history.record import PainMark, PerformedSet
from rehab_desktop.core.session.cues import COUNTDOWN, Cue
from rehab_desktop.core.session.timeline import Step, Steps, total


class Mode(StrEnum):
    """`COUNTDOWN` is the 3-2-1 before a resumed or repeated set; `FINISHED` reached the end;
    `ENDED` was left before it. The values are those of stored check-points.
    """

    RUNNING = "running"
    COUNTDOWN = "leading"
    PAUSED = "paused"
    FINISHED = "finished"
    ENDED = "ended"


class PauseReason(StrEnum):
    """Why the session stands still."""

    ASKED = "asked"
    HURTS = "hurts"
    LEAVING = "leaving"
    SUSPENDED = "suspended"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Where the session is.

    All times are nanoseconds. `at` is the instant of the last event; `elapsed` the time spent in
    the present step; `adjustment` what the person added to it or took off; `countdown_elapsed` the
    time spent in the 3-2-1, which lasts `countdown_length`; `set_elapsed` the time in the present
    set; `active` all time but pauses and 3-2-1s.

    `begun` says that the present step has been entered, so that its opening cues are not given
    twice. `hurting` holds from "This hurts" until the session goes on. `left_out` names the
    exercises that are not begun any more; one that is under way goes on.
    """

    steps: Steps
    planned: int
    at: int
    started: int
    mode: Mode = Mode.RUNNING
    why: PauseReason = PauseReason.ASKED
    index: int = 0
    elapsed: int = 0
    adjustment: int = 0
    countdown_elapsed: int = 0
    countdown_length: int = COUNTDOWN
    begun: bool = False
    set_elapsed: int = 0
    reps_done: int = 0
    pain: int | None = None
    hurting: bool = False
    left_out: frozenset[str] = frozenset()
    active: int = 0
    sets: tuple[PerformedSet, ...] = field(default=())
    pains: tuple[PainMark, ...] = field(default=())

    @property
    def step(self) -> Step:
        """The present step; the last one once the session is over."""
        return self.steps[min(self.index, len(self.steps) - 1)]

    @property
    def duration(self) -> int:
        """Nanoseconds the present step lasts, 0 for a manual one."""
        return self.step.duration + self.adjustment

    @property
    def remaining(self) -> int:
        """Nanoseconds left in the present step, 0 for a manual one."""
        return max(0, self.duration - self.elapsed)

    @property
    def left(self) -> int:
        """Nanoseconds left in the session, manual steps counted as 0."""
        if self.over:
            return 0
        ahead = self.steps[self.index + 1 :]
        return self.remaining + total(tuple(step for step in ahead if not self._left_out(step)))

    def beyond(self, index: int) -> int:
        """The first step from `index` on that is still to be done, or the end."""
        while index < len(self.steps) and self._left_out(self.steps[index]):
            index += 1
        return index

    def _left_out(self, step: Step) -> bool:
        return step.activity in self.left_out and step.item != self.step.item

    @property
    def over(self) -> bool:
        """The session has ended, at its end or before."""
        return self.mode in (Mode.FINISHED, Mode.ENDED)

    @property
    def in_set(self) -> bool:
        """A set is open: its first phase has begun and its last has not ended."""
        return not self.over and self.begun and not before_set(self.step)

    @property
    def countdown_left(self) -> int:
        """Nanoseconds left of the 3-2-1."""
        return self.countdown_length - self.countdown_elapsed if self.mode is Mode.COUNTDOWN else 0


def before_set(step: Step) -> bool:
    """A gap that leads to a set, not a rest between two repetitions inside it."""
    return step.gap and step.rep <= 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened at session instant `at` (ns)."""

    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick(Event):
    """Time has passed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Event):
    """Stand still, for reason `why`."""

    why: PauseReason = PauseReason.ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspended(Event):
    """Nobody looked at the clock from `since` to `at`: the machine slept or the process stood
    still.
    """

    since: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(Event):
    """Go on after a 3-2-1."""

    restart_repetition: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Done(Event):
    """The person finished a set that has no clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip(Event):
    """On to the next set; in a rest: start now. `exercise` skips the whole exercise."""

    exercise: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Back(Event):
    """This set again; within 2 s of its start, the one before. `exercise`: so with exercises."""

    exercise: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat(Event):
    """This set once more, appended as an extra set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjust(Event):
    """`by` nanoseconds more (or less, if negative) for a hold, a rest or a get-ready.

    Less than is left ends a gap and does nothing to a hold.
    """

    by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkPain(Event):
    """Pain now, 0-10 (NPRS); it belongs to the present set, in a rest to the last one done."""

    value: int

    def __post_init__(self) -> None:
        check_score("pain", self.value, needed=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackPain(Event):
    """The pain told since the session stands still was meant for something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveOut(Event):
    """Do not begin these exercises any more; their sets are recorded as skipped where they would
    come.
    """

    activities: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ease(Event):
    """Go on with an easier version of this exercise: `steps` as `compile_easier` makes them."""

    steps: Steps


@dataclass(frozen=True, slots=True, kw_only=True)
class End(Event):
    """Leave now; what was done so far stays in the state's sets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """Something to be done or known, due at session instant `at` (ns)."""

    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sounded(Effect):
    """A tone or a phrase is due."""

    cue: Cue


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered(Effect):
    """Step `index` has begun."""

    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SetClosed(Effect):
    """A set has left its record."""

    performed: PerformedSet


@dataclass(frozen=True, slots=True, kw_only=True)
class StoodStill(Effect):
    """The session was paused."""

    why: PauseReason


@dataclass(frozen=True, slots=True, kw_only=True)
class WentOn(Effect):
    """The session runs again after a pause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Over(Effect):
    """The session has ended, at its end (`finished`) or before."""

    finished: bool


Effects = tuple[Effect, ...]
Outcome = tuple[State, Effects]
