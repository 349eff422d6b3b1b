"""An exercise as a clinician would write it on a card: set-up, dose, tips, gates and stop signs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rehab_desktop.core.checks import (
    Invalid,
    check_score,
    require,
    require_one_of,
    require_some,
    require_text,
    require_unlike,
    require_within,
)
from rehab_desktop.core.faults import Fault, shortened


class PhaseKind(StrEnum):
    """What the body does in one timed part of a repetition."""

    MOVE = "move"
    HOLD = "hold"
    INHALE = "inhale"
    EXHALE = "exhale"
    WAIT = "wait"


class Side(StrEnum):
    """The working leg."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """The other leg."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Sides(StrEnum):
    """How an exercise shares its work between the legs."""

    BILATERAL = "bilateral"
    ALTERNATING = "alternating"
    EACH = "each"


class Kind(StrEnum):
    """What an exercise trains; `DRILL` and `PLYO` fall under the stricter 2/10 pain limit for
    running.
    """

    BREATH = "breath"
    MOBILITY = "mobility"
    STRENGTH = "strength"
    DRILL = "drill"
    PLYO = "plyo"

    @property
    def is_drill(self) -> bool:
        """A running drill or a jump: the pain limit of running holds for it (`trekrun`)."""
        return self in (Kind.DRILL, Kind.PLYO)


CLINICAL_JUDGEMENT = "CJ"
"""Marks a statement or number for which no source was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact comes from. `read` says how much of it was read."""

    id: str
    title: str
    url: str
    read: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence shown to a person and what it rests on: source ids, or `CJ` for clinical
    judgement.
    """

    text: str
    basis: tuple[str, ...]

    def __post_init__(self) -> None:
        require_text("text", self.text)
        require(bool(self.basis), "basis", Fault.EMPTY_BASIS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """One timed part of a repetition. `seconds` is > 0; `kind` decides colour, tone and clip
    marker.
    """

    kind: PhaseKind
    label: str
    seconds: float
    cue: str = ""

    def __post_init__(self) -> None:
        require_text("label", self.label)
        require_within("seconds", self.seconds, 0.5, 3600)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """How much of an exercise: sets x repetitions x phases, and the rests between (seconds).

    Without phases the dose is manual: the person works through `reps` at their own pace and says
    when the set is done. The basis of each number stands in the card's `Exercise.basis`.
    """

    sets: int
    reps: int
    phases: tuple[Phase, ...]
    sides: Sides
    setup_s: float = 0
    rest_rep_s: float = 0
    rest_side_s: float = 0
    rest_set_s: float = 0

    def __post_init__(self) -> None:
        require_within("sets", self.sets, 1, 20)
        require_within("reps", self.reps, 1, 200)
        for name in ("setup_s", "rest_rep_s", "rest_side_s", "rest_set_s"):
            require_within(name, getattr(self, name), 0, 900, Fault.OUTSIDE_SECONDS)

    @property
    def manual(self) -> bool:
        """Without phases there is no clock."""
        return not self.phases

    def set_sides(self, first: Side = Side.LEFT) -> tuple[Side | None, ...]:
        """The sides one set goes through, in order; `(None,)` where both legs work together."""
        return (first, first.other) if self.sides is Sides.EACH else (None,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One rung of an exercise's ladder. `gate` says what must be true before it is tried."""

    id: str
    title: str
    dose: Dose
    gate: str = ""
    clip: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tip:
    """A pro tip. `origin` says whether it is the article's, ours, or whose; `placement` how sure
    that is.
    """

    text: str
    origin: str
    placement: str = ""

    def __post_init__(self) -> None:
        require_text("text", self.text)
        require_text("origin", self.origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class Breath:
    """How to breathe. The counts are seconds; None where breathing is free or follows the
    movement.
    """

    pattern: str = ""
    inhale_s: float | None = None
    exhale_s: float | None = None
    pause_s: float | None = None
    adjust: str = ""
    basis: tuple[str, ...] = (CLINICAL_JUDGEMENT,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What earns the next rung (`criterion`), what that is (`to`) and the rule's `basis`."""

    criterion: str
    to: str
    basis: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One card of the catalogue.

    `levels` go from easiest to hardest and hold at least one; `default_level` is where a routine
    starts that names none. `certainty` (0-1) and `identification` say how sure it is that this is
    the movement the article meant. `stop_above` is the knee pain (0-10) above which it is stopped
    where that is stricter than the pain lights of its kind.
    """

    id: str
    order: int
    name: str
    short_name: str
    kind: Kind
    focus: tuple[str, ...]
    position: str
    setup_line: str
    needs: tuple[str, ...]
    needs_optional: tuple[str, ...]
    steps: tuple[str, ...]
    breath: Breath
    tempo: str
    dose_text: str
    basis: tuple[Statement, ...]
    levels: tuple[Level, ...]
    default_level: str
    tips: tuple[Tip, ...]
    mistakes: tuple[Statement, ...]
    easier: tuple[str, ...]
    progress: Progress
    gate: tuple[Statement, ...]
    contraindications: tuple[Statement, ...]
    stop: tuple[Statement, ...]
    sources: tuple[str, ...]
    certainty: float
    identification: str
    clip: str = ""
    stop_above: int | None = None

    def __post_init__(self) -> None:
        check_score("stop_above", self.stop_above)
        require_some("levels", self.levels)
        ids = [level.id for level in self.levels]
        require_unlike("levels", ids)
        require_one_of("default_level", self.default_level, ids)
        require_within("certainty", self.certainty, 0, 1)

    def level(self, level_id: str | None) -> Level:
        """The level of that id, or the default one for None. Raises `ValueError` for an unknown
        id.
        """
        wanted = level_id or self.default_level
        for level in self.levels:
            if level.id == wanted:
                return level
        known = tuple(level.id for level in self.levels)
        values = {"given": shortened(wanted), "card": self.id, "known": known}
        raise Invalid("level", Fault.UNKNOWN_LEVEL, values)

    def level_below(self, level_id: str) -> Level | None:
        """The next easier level, or None at the bottom of the ladder."""
        ids = [level.id for level in self.levels]
        place = ids.index(level_id) if level_id in ids else 0
        return self.levels[place - 1] if place else None
