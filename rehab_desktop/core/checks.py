"""Refuse nonsense: with its key, the kind of fault and the values that go into its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Sized
from typing import Self

from rehab_desktop.core.faults import Fault, cause_of, remedy_of, shortened


class Invalid(ValueError):
    """A value that makes no sense. Its text is English, for tracebacks and the command line."""

    def __init__(self, key: str, fault: Fault, values: Mapping[str, object]) -> None:
        super().__init__(f"{key}: {cause_of(fault, values)}. {remedy_of(fault, values)}")
        self.key = key
        self.fault = fault
        self.values = values

    def within(self, key: str) -> Self:
        """The same fault, seen from what the value is a part of."""
        return type(self)(f"{key}.{self.key}", self.fault, self.values)


def require(holds: bool, key: str, fault: Fault, /, **values: object) -> None:
    """Raise `Invalid` unless `holds`; `values` are what the words of the fault have places for."""
    if not holds:
        raise Invalid(key, fault, values)


def require_within(
    key: str, value: float, least: float, most: float, fault: Fault = Fault.OUTSIDE
) -> None:
    """Refuse a number outside `least` to `most`, both included."""
    require(least <= value <= most, key, fault, given=value, least=least, most=most)


def require_text(key: str, text: str) -> None:
    """Refuse a text that is empty or blank."""
    require(bool(text.strip()), key, Fault.EMPTY)


def require_some(key: str, members: Sized) -> None:
    """Refuse an empty list."""
    require(len(members) > 0, key, Fault.EMPTY_LIST)


def require_one_of(key: str, value: object, known: Sequence[object]) -> None:
    """Refuse what is none of these."""
    require(value in known, key, Fault.NOT_ONE_OF, given=shortened(value), known=tuple(known))


def require_unlike(key: str, ids: Sequence[str]) -> None:
    """Refuse ids of which two are the same."""
    twice = next((one for place, one in enumerate(ids) if one in ids[:place]), None)
    require(twice is None, key, Fault.TWICE, given=shortened(twice))


def check_score(name: str, value: int | None, *, needed: bool = False) -> None:
    """Refuse anything but a whole number 0-10 (NPRS pain, RPE effort), or None unless `needed`. 0
    is a value, not nothing.
    """
    score = type(value) is int and 0 <= value <= 10
    require(score or (value is None and not needed), name, Fault.NOT_A_SCORE, given=value)
