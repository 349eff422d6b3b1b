"""What a figure of the table is: ours, what it stands beside, the goal, and whether that is met."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How much is measured: `quick` is for looking whether something has become much worse; `long`
    has the long runs made that are not there yet.
    """

    quick: bool = False
    long: bool = False

    def pick(self, full: T, quick: T) -> T:
        return quick if self.quick else full


@dataclass(frozen=True, slots=True)
class Measured:
    """One quantity, measured once or several times."""

    values: tuple[float, ...]
    unit: str

    @property
    def middle(self) -> float:
        return median(self.values)

    def __str__(self) -> str:
        middle = f"{number(self.middle)} {self.unit}"
        low, high = min(self.values), max(self.values)
        if number(low) == number(high):
            return middle
        return f"{middle} ({number(low)} to {number(high)})"


@dataclass(frozen=True, slots=True)
class Goal:
    """`kind` says what the bound is held against."""

    kind: str
    bound: float
    unit: str = ""

    def met(self, ours: Measured, beside: Measured | None) -> bool:
        if self.kind == "at most":
            return ours.middle <= self.bound
        if self.kind == "at least":
            return ours.middle >= self.bound
        assert beside is not None, f"a goal {self.kind!r} has something to stand beside"
        if self.kind == "times":
            return ours.middle <= self.bound * beside.middle
        return ours.middle - beside.middle <= self.bound

    def __str__(self) -> str:
        bound = f"{self.bound:g}"
        if self.kind == "times":
            return f"at most {bound}×"
        if self.kind == "more":
            return f"at most {bound} {self.unit} more"
        return f"{self.kind} {bound} {self.unit}".rstrip()


def times(bound: float) -> Goal:
    """At most so many times what it stands beside."""
    return Goal("times", bound)


def more(bound: float, unit: str) -> Goal:
    """At most so much more than what it stands beside."""
    return Goal("more", bound, unit)


def at_most(bound: float, unit: str = "") -> Goal:
    return Goal("at most", bound, unit)


def at_least(bound: float, unit: str = "") -> Goal:
    return Goal("at least", bound, unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line. `beside_name` says what the second quantity is; a row without a goal informs."""

    name: str
    ours: Measured | None
    beside: Measured | None = None
    beside_name: str = ""
    goal: Goal | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        if self.ours is None or self.beside is None or not self.beside.middle:
            return None
        return self.ours.middle / self.beside.middle

    @property
    def met(self) -> bool | None:
        if self.goal is None or self.ours is None:
            return None
        return self.goal.met(self.ours, self.beside)

    def cells(self) -> tuple[str, ...]:
        """Figure, ours, beside, ratio, goal, met."""
        beside = self.beside_name
        if self.beside is not None:
            beside = f"{beside}: {self.beside}" if beside else str(self.beside)
        met = {None: "", True: "yes", False: "NO"}[self.met]
        return (
            self.name,
            str(self.ours) if self.ours is not None else self.note or "not measured",
            beside,
            f"{self.ratio:.2f}" if self.ratio is not None else "",
            str(self.goal) if self.goal else "",
            met,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`measure` yields the rows. A `long` one runs only when it is asked for."""

    name: str
    measure: Callable[[Effort], Iterator[Row]]
    long: bool = False


def number(value: float) -> str:
    """Three digits that count, without an exponent."""
    size = abs(value)
    if size >= 100 or value == 0:
        return f"{value:.0f}"
    return f"{value:.1f}" if size >= 10 else f"{value:.2f}" if size >= 0.1 else f"{value:.3f}"


def milliseconds(seconds: Sequence[float]) -> Measured:
    return Measured(tuple(value * 1000 for value in seconds), "ms")
