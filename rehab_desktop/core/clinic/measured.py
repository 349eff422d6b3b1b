"""A test as it is typed: a number, its unit, a side, and what was measured."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from rehab_desktop.core.checks import require
from rehab_desktop.core.clinic.plain_text import folded, plain_text
from rehab_desktop.core.clinic.visit import LONGEST_UNIT
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.faults import Fault

_NUMBER = re.compile(r"(?<!\S)([-+−]?\d+(?:[.,]\d+)?)\s*(\S*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A measured value. `name` is empty where nothing was said but the number."""

    name: str
    value: float
    unit: str
    side: Side | None


def measured(typed: str, sides: Mapping[str, Side]) -> Measured:
    """What was typed, such as "knee to wall 8 cm left", "12 reps r" or "-3,5 °": a number with its
    unit, then a side where there is one; all other words are the name. `sides` has the words for
    each side; their beginnings are understood too. Raises `Invalid` without a number or a unit.
    """
    text = plain_text(typed)
    found = _NUMBER.search(text)
    require(found is not None, "test", Fault.TEST_VALUE)
    assert found is not None
    value, unit = found.groups()
    before, after = text[: found.start()].split(), text[found.end() :].split()
    require(bool(unit), "test", Fault.TEST_VALUE)
    require(len(unit) <= LONGEST_UNIT, "unit", Fault.LONG_TEXT, length=len(unit), most=LONGEST_UNIT)
    side = None
    if after and (side := _side(after[0], sides)) is not None:
        del after[0]
    elif before and (side := _side(before[-1], sides)) is not None:
        del before[-1]
    return Measured(
        name=" ".join((*before, *after)),
        value=float(value.replace(",", ".").replace("−", "-")),
        unit=unit,
        side=side,
    )


def _side(word: str, sides: Mapping[str, Side]) -> Side | None:
    """The one side that this word, or its beginning, means."""
    meant = {side for name, side in sides.items() if folded(name).startswith(folded(word))}
    return meant.pop() if len(meant) == 1 else None
