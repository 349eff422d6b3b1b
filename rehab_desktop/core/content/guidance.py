"""The words around the numbers: what each pain light asks for, when to stop, and what training is
for.
"""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.checks import require, require_some, require_text, require_within
from rehab_desktop.core.content.exercise import Kind, Statement
from rehab_desktop.core.content.safety import PainLight
from rehab_desktop.core.faults import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """One of the aims behind the exercises; `Exercise.focus` quotes its `id`."""

    id: str
    title: str
    statement: Statement

    def __post_init__(self) -> None:
        require_text("title", self.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class LightAdvice:
    """What to do while pain is `lowest` to `highest` (0-10, both included)."""

    light: PainLight
    lowest: int
    highest: int
    statement: Statement

    def __post_init__(self) -> None:
        require_within("lowest", self.lowest, 0, 10)
        require_within("highest", self.highest, self.lowest, 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A sentence for exercises of these kinds, such as to keep breathing in a hold."""

    kinds: tuple[Kind, ...]
    statement: Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyGuide:
    """Every safety sentence a person is shown, each with its basis.

    `running_highest` is the pain (0-10) up to which running drills may go on; `settle_minutes` is
    how soon after a session the knee should be as usual. `aim` is what to keep to where it can be
    had; only `stop` and the lights end an exercise.

    Help comes in three groups: `call_now` the emergency number, be seen `today`, book a `visit`.
    A person with a sign of `screen_before_start` asks somebody before the first session.
    Raises `ValueError` where a group of help is empty or the lights leave a gap.
    """

    notice: Statement
    lights: tuple[LightAdvice, ...]
    running_highest: int
    running: Statement
    aim: Statement
    settle_minutes: int
    after: tuple[Statement, ...]
    if_not: tuple[Statement, ...]
    progress: Statement
    during: tuple[Reminder, ...]
    stop: tuple[Statement, ...]
    call_now: tuple[Statement, ...]
    today: tuple[Statement, ...]
    visit: tuple[Statement, ...]
    screen_before_start: tuple[Statement, ...]

    def __post_init__(self) -> None:
        covered = [pain for light in self.lights for pain in range(light.lowest, light.highest + 1)]
        require(covered == list(range(11)), "lights", Fault.GAPS, least=0, most=10)
        for name in ("stop", "call_now", "today", "visit", "screen_before_start"):
            require_some(name, getattr(self, name))

    def advice(self, light: PainLight) -> LightAdvice:
        """What that light asks for."""
        return next(advice for advice in self.lights if advice.light is light)
