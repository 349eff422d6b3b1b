"""The choices of a row of pills, of which one holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceLine:
    """`value` is what is chosen, `name` what a person reads."""

    value: str
    name: str
    glyph: str = ""
