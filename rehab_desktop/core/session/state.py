"""The session at one instant, the events that can happen, and the effects that it asks for.

Session time is integer nanoseconds of a monotonic clock. A state is never changed; an event makes a
new one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from rehab_desktop.core.checks import check_score
from rehab_desktop.core.history.record import PainMark, PerformedSet
from rehab_desktop.core.session.cues import COUNTDOWN, Cue
from rehab_desktop.core.session.timeline import Step, Steps, total


class Mode(StrEnum):
    """`COUNTDOWN` is the 3-2-1 before a resumed or repeated set; `FINISHED` is a session that
    reached its end; `ENDED` is one that was ended before. The values are those in stored
    checkpoints.
    """

    RUNNING = "running"
    COUNTDOWN = "leading"
    PAUSED = "paused"
    FINISHED = "finished"
    ENDED = "ended"


class PauseReason(StrEnum):
    """Why the session is paused."""

    ASKED = "asked"
    HURTS = "hurts"
    LEAVING = "leaving"
    SUSPENDED = "suspended"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The whole state of a session. Times are nanoseconds.

    `at` is the instant of the last event; `elapsed` the time spent in the present step;
    `adjustment` what the person added to the step or took off; `countdown_elapsed` the time spent
    in the 3-2-1, which lasts `countdown_length`; `set_elapsed` the time in the present set;
    `active` all time without pauses and 3-2-1s. `begun` says that the present step has been
    entered, so that its opening cues are not given twice. `hurting` is true from "This hurts" until
    the session goes on. `left_out` names exercises that are not begun any more; one that is already
    under way goes on.
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
        """The present step; the last step once the session is over."""
        return self.steps[min(self.index, len(self.steps) - 1)]

    @property
    def duration(self) -> int:
        """Nanoseconds that the present step lasts, 0 for a manual step."""
        return self.step.duration + self.adjustment

    @property
    def remaining(self) -> int:
        """Nanoseconds left in the present step, 0 for a manual step."""
        return max(0, self.duration - self.elapsed)

    @property
    def left(self) -> int:
        """Nanoseconds left in the session; manual steps count as 0."""
        if self.over:
            return 0
        ahead = self.steps[self.index + 1 :]
        return self.remaining + total(tuple(step for step in ahead if not self._left_out(step)))

    def beyond(self, index: int) -> int:
        """The index of the first step from `index` on that is not left out, or the
        number of steps.
        """
        while index < len(self.steps) and self._left_out(self.steps[index]):
            index += 1
        return index

    def _left_out(self, step: Step) -> bool:
        return step.activity in self.left_out and step.item != self.step.item

    @property
    def over(self) -> bool:
        """The session is over: it reached its end or was ended before."""
        return self.mode in (Mode.FINISHED, Mode.ENDED)

    @property
    def in_set(self) -> bool:
        """A set is open: its first phase has begun and its last phase has not ended."""
        return not self.over and self.begun and not before_set(self.step)

    @property
    def countdown_left(self) -> int:
        """Nanoseconds left of the 3-2-1."""
        return self.countdown_length - self.countdown_elapsed if self.mode is Mode.COUNTDOWN else 0


def before_set(step: Step) -> bool:
    """True for a gap that leads to a set; false for a rest between two repetitions of one set."""
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
    """Pause the session, for reason `why`."""

    why: PauseReason = PauseReason.ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspended(Event):
    """Nothing looked at the clock from `since` to `at`, because the machine slept or the process
    stood still.
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
    """Go on to the next set; in a rest, start the set now. With `exercise`, skip the whole
    exercise.
    """

    exercise: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Back(Event):
    """Begin this set again; within 2 s of its start, the set before. With `exercise`, the same for
    the exercise.
    """

    exercise: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat(Event):
    """Do this set once more, as an extra set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjust(Event):
    """`by` nanoseconds more (or less, if negative) for a hold, a rest or a get-ready step.

    Taking off more than is left ends a gap; for a hold it does nothing.
    """

    by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkPain(Event):
    """Pain now, 0-10 (NPRS). It belongs to the present set; in a rest, to the last set."""

    value: int

    def __post_init__(self) -> None:
        check_score("pain", self.value, needed=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackPain(Event):
    """Remove the pain reported since the session was paused: the person meant something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveOut(Event):
    """Do not begin these exercises any more. Their sets are recorded as skipped when their turn
    comes.
    """

    activities: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ease(Event):
    """Go on with an easier version of this exercise; `steps` come from `compile_easier`."""

    steps: Steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Amend(Event):
    """Edit ahead: go on with these `steps`, all steps of the session with what is begun as it was;
    `compiling_ahead.amended` makes them. Steps that do not fit what is begun change nothing.
    """

    steps: Steps


@dataclass(frozen=True, slots=True, kw_only=True)
class End(Event):
    """End the session now; what was done so far stays in the state's sets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """Something that the app has to do or to know, due at session instant `at` (ns)."""

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
    """A set was recorded."""

    performed: PerformedSet


@dataclass(frozen=True, slots=True, kw_only=True)
class StoodStill(Effect):
    """The session was paused."""

    why: PauseReason


@dataclass(frozen=True, slots=True, kw_only=True)
class WentOn(Effect):
    """The session goes on after a pause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Over(Effect):
    """The session is over; `finished` is true where it reached its end."""

    finished: bool


Effects = tuple[Effect, ...]
Outcome = tuple[State, Effects]
