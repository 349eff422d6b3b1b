"""The numbers of an item that can be changed: how far each goes, by how much it steps, and what a
change of level leaves of them.

The keys are those of `Item` and of a routine file, `seconds` of a timed block among them.
"""

from __future__ import annotations

from dataclasses import replace

from rehab_desktop.core.content.dose import own_parts
from rehab_desktop.core.content.exercise import Dose, Exercise, PhaseKind
from rehab_desktop.core.content.routine import LIMITS, Item, TimedBlock

BREATH_KEYS = ("inhale_s", "exhale_s", "pause_s")
COUNTS = ("sets", "reps")
"""The keys whose value is a whole number without a unit; all others are seconds."""
BLOCK_LIMITS = (1.0, 7200.0)
TRANSITION_LIMITS = (0.0, 300.0)

_PHASE_OF_KEY = {
    "hold_s": PhaseKind.HOLD,
    "work_s": PhaseKind.MOVE,
    "inhale_s": PhaseKind.INHALE,
    "exhale_s": PhaseKind.EXHALE,
    "pause_s": PhaseKind.WAIT,
}


def limits_of(key: str) -> tuple[float, float]:
    """The lowest and the highest value of this key, both included."""
    if key == "seconds":
        return BLOCK_LIMITS
    return TRANSITION_LIMITS if key == "transition_s" else LIMITS[key]


def number_of(key: str, dose: Dose) -> float:
    """The value that a dose has for this key; 0 for a wait that is left out."""
    if key in _PHASE_OF_KEY:
        return next((p.seconds for p in dose.phases if p.kind is _PHASE_OF_KEY[key]), 0)
    return float(getattr(dose, key))


def stepped(key: str, value: float, steps: int) -> float:
    """The value after so many steps up (or down, below 0). It stops at its limits."""
    least, most = limits_of(key)
    if key in COUNTS:
        size = 1.0
    elif key in BREATH_KEYS:
        size = 0.5
    elif key == "seconds":
        size = 30.0
    else:
        size = 5.0 if value >= 10 or (value + steps >= 10) else 1.0
    return max(least, min(most, value + steps * size))


def with_number(item: Item | TimedBlock, key: str, value: float | None) -> Item | TimedBlock:
    """The item with this value, None for the card's. Raises `ValueError` outside the limits."""
    if isinstance(item, TimedBlock):
        return item if value is None else replace(item, seconds=value)
    if value is not None and key in COUNTS:
        return replace(item, **{key: int(value)})  # type: ignore[arg-type]
    return replace(item, **{key: value})  # type: ignore[arg-type]


def with_own_number(
    item: Item | TimedBlock, key: str, value: float | None, card: Exercise | None
) -> Item | TimedBlock:
    """The item with this value; None, or the card's own, for what the card says."""
    if isinstance(item, Item) and card is not None:
        value = None if value == number_of(key, card.level(item.level).dose) else value
    return with_number(item, key, value)


def level_stepped(item: Item, card: Exercise, steps: int) -> Item:
    """The item so many levels harder (easier below 0), at most the hardest or the easiest; the very
    same where nothing changes.
    """
    ids = [level.id for level in card.levels]
    now = ids.index(card.level(item.level).id)
    to = ids[max(0, min(len(ids) - 1, now + steps))]
    return item if to == ids[now] else at_level(item, card, to)


def at_level(item: Item, card: Exercise, level: str) -> Item:
    """The item at another level of its card. Values that this level has no part for go back to the
    card's.
    """
    parts = own_parts(card.level(level).dose)
    gone = {key: None for key in (*LIMITS, "first_side") if key not in parts}
    own = None if level == card.default_level else level
    return replace(item, level=own, **gone)  # type: ignore[arg-type]
