"""Checks of values. A failed check raises `Invalid`, which holds the key, the kind of fault and the
values for its text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Sized
from typing import Self

from rehab_desktop.core.faults import Fault, cause_of, remedy_of, shortened


class Invalid(ValueError):
    """A value that is not allowed. Its text is English, for tracebacks and the command line; the
    screen has its own texts.

    `key` names the value, such as `items[2].sets`; `values` fill the gaps in the text of `fault`.
    """

    def __init__(self, key: str, fault: Fault, values: Mapping[str, object]) -> None:
        super().__init__(f"{key}: {cause_of(fault, values)}. {remedy_of(fault, values)}")
        self.key = key
        self.fault = fault
        self.values = values

    def within(self, key: str) -> Self:
        """The same fault with the key of the larger thing, `key`, before its own."""
        return type(self)(f"{key}.{self.key}", self.fault, self.values)


def require(holds: bool, key: str, fault: Fault, /, **values: object) -> None:
    """Raise `Invalid` unless `holds` is true; `values` fill the gaps in the text of the fault."""
    if not holds:
        raise Invalid(key, fault, values)


def require_within(
    key: str, value: float, least: float, most: float, fault: Fault = Fault.OUTSIDE
) -> None:
    """Raise `Invalid` unless `value` is from `least` to `most`, both included."""
    require(least <= value <= most, key, fault, given=value, least=least, most=most)


def require_text(key: str, text: str) -> None:
    """Raise `Invalid` where the text is empty or blank."""
    require(bool(text.strip()), key, Fault.EMPTY)


def require_some(key: str, members: Sized) -> None:
    """Raise `Invalid` where the list is empty."""
    require(len(members) > 0, key, Fault.EMPTY_LIST)


def require_one_of(key: str, value: object, known: Sequence[object]) -> None:
    """Raise `Invalid` unless `value` is one of `known`."""
    require(value in known, key, Fault.NOT_ONE_OF, given=shortened(value), known=tuple(known))


def require_unlike(key: str, ids: Sequence[str]) -> None:
    """Raise `Invalid` where an id is there twice."""
    twice = next((one for place, one in enumerate(ids) if one in ids[:place]), None)
    require(twice is None, key, Fault.TWICE, given=shortened(twice))


def check_score(name: str, value: int | None, *, needed: bool = False) -> None:
    """Raise `Invalid` unless `value` is a whole number from 0 to 10 (pain, NPRS; effort, RPE). None
    means that no answer was given, and is allowed unless `needed`; 0 is an answer.
    """
    score = type(value) is int and 0 <= value <= 10
    require(score or (value is None and not needed), name, Fault.NOT_A_SCORE, given=value)
