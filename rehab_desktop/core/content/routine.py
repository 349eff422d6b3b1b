"""A routine: what a person does in one go, in which order and how much of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rehab_desktop.core.checks import require
from rehab_desktop.core.content.breathing import CADENCE, SHORTEST_PAUSE_S
from rehab_desktop.core.content.exercise import PhaseKind, Side


def _plain(value: float) -> str:
    """As it was written; a whole number may be too large to be told as a float."""
    return str(value) if isinstance(value, int) else f"{value:g}"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedBlock:
    """A timed stretch that is no exercise, such as a warm-up walk. `seconds` is > 0."""

    id: str
    title: str
    seconds: float
    cue: str = ""
    clip: str = ""

    def __post_init__(self) -> None:
        require(bool(self.title.strip()), "block: has no title; say what to do")
        require(1 <= self.seconds <= 7200, f"seconds: {self.seconds:g} is outside 1 to 7200")


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
        require(bool(self.exercise.strip()), "exercise: is empty; name an exercise id")
        for name, (least, most) in LIMITS.items():
            value = getattr(self, name)
            if value is not None:
                unit = " seconds" if name.endswith("_s") else ""
                require(
                    least <= value <= most,
                    f"{name}: {_plain(value)} is outside {least:g} to {most:g}{unit}",
                )
        require(
            self.pause_s is None or self.pause_s == 0 or self.pause_s >= SHORTEST_PAUSE_S,
            f"pause_s: {self.pause_s} is too short to follow; write 0 to leave the wait out",
        )
        require(len(self.tips) <= MOST_TIPS, f"tips: are {len(self.tips)}; write at most 5")
        for number, tip in enumerate(self.tips, 1):
            require(bool(tip.strip()), f"tips: number {number} is empty; write it or leave it out")
            require(
                len(tip) <= LONGEST_TIP,
                f"tips: number {number} is {len(tip)} characters long; 200 can be read in time",
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
    frequency_basis: str = ""
    note: str = ""
    transition_s: float = 15

    def __post_init__(self) -> None:
        require(bool(self.items), "items: is empty; a routine has at least one item")
        require(bool(self.title.strip()), "title: is empty; give the routine a name")
        require(
            0 <= self.transition_s <= 300,
            f"transition_s: {self.transition_s:g} is outside 0 to 300 seconds",
        )
