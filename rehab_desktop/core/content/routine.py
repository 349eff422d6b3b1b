"""A routine: what a person does in one go, in which order and how much of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rehab_desktop.core.checks import require, require_within
from rehab_desktop.core.content.breathing import CADENCE, SHORTEST_PAUSE_S
from rehab_desktop.core.content.exercise import PhaseKind, Side
from rehab_desktop.core.faults import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedBlock:
    """A timed stretch that is no exercise, such as a warm-up walk. `seconds` is > 0."""

    id: str
    title: str
    seconds: float
    cue: str = ""
    clip: str = ""

    def __post_init__(self) -> None:
        require(bool(self.title.strip()), "block", Fault.NO_TITLE)
        require_within("seconds", self.seconds, 1, 7200)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One exercise of a routine; None keeps what the card's level says.

    Times are seconds. `hold_s` sets every hold, `work_s` the one movement of a repetition that has
    no other part; `pause_s` is the wait after a breath out and leaves it out where it is 0. Breaths
    keep to `CADENCE` (clinical judgement). `first_side` goes before what is chosen at the start;
    `tips` and `clip` (a clip's id) come in place of the card's.
    """

    exercise: str
    level: str | None = None
    sets: int | None = None
    reps: int | None = None
    hold_s: float | None = None
    work_s: float | None = None
    inhale_s: float | None = None
    exhale_s: float | None = None
    pause_s: float | None = None
    rest_rep_s: float | None = None
    rest_side_s: float | None = None
    rest_set_s: float | None = None
    first_side: Side | None = None
    tips: tuple[str, ...] = ()
    clip: str = ""

    def __post_init__(self) -> None:
        require(bool(self.exercise.strip()), "exercise", Fault.EMPTY_EXERCISE)
        for name, (least, most) in LIMITS.items():
            value = getattr(self, name)
            if value is not None:
                fault = Fault.OUTSIDE_SECONDS if name.endswith("_s") else Fault.OUTSIDE
                require_within(name, value, least, most, fault)
        require(
            self.pause_s is None or self.pause_s == 0 or self.pause_s >= SHORTEST_PAUSE_S,
            "pause_s",
            Fault.SHORT_PAUSE,
            given=self.pause_s,
        )
        count = len(self.tips)
        require(count <= MOST_TIPS, "tips", Fault.MANY_TIPS, count=count, most=MOST_TIPS)
        for number, tip in enumerate(self.tips, 1):
            require(bool(tip.strip()), "tips", Fault.EMPTY_TIP, number=number)
            require(
                len(tip) <= LONGEST_TIP,
                "tips",
                Fault.LONG_TIP,
                number=number,
                length=len(tip),
                most=LONGEST_TIP,
            )


LIMITS: Mapping[str, tuple[float, float]] = {
    "sets": (1, 20),
    "reps": (1, 200),
    "hold_s": (0.5, 3600),
    "work_s": (0.5, 3600),
    "inhale_s": CADENCE[PhaseKind.INHALE],
    "exhale_s": CADENCE[PhaseKind.EXHALE],
    "pause_s": CADENCE[PhaseKind.WAIT],
    "rest_rep_s": (0, 900),
    "rest_side_s": (0, 900),
    "rest_set_s": (0, 900),
}
"""The least and the most of each number of an item, both included."""

MOST_TIPS = 5
LONGEST_TIP = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Routine:
    """Items in order. `transition_s` (seconds) is added to the get-ready time of every item but
    the first.
    """

    id: str
    title: str
    items: tuple[Item | TimedBlock, ...]
    frequency: str = ""
    frequency_basis: tuple[str, ...] = ()
    note: str = ""
    transition_s: float = 15

    def __post_init__(self) -> None:
        require(bool(self.items), "items", Fault.EMPTY_ROUTINE)
        require(bool(self.title.strip()), "title", Fault.EMPTY_NAME)
        require_within("transition_s", self.transition_s, 0, 300, Fault.OUTSIDE_SECONDS)
