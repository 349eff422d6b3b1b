"""Codes of people, which files and titles may show where a name may not."""

from __future__ import annotations

from collections.abc import Iterable

from rehab_desktop.core.clinic.plain_text import folded

NO_LETTER = "X"
"""Stands where a name has no letter from A to Z."""


def next_code(family: str, given: str, taken: Iterable[str]) -> str:
    """A free code: the first letters of both names and the number after the highest one that these
    letters have among the `taken` codes, such as "AK-17". A number is never given twice.
    """
    letters = _first_letter(given) + _first_letter(family)
    numbers = [int(code[3:]) for code in taken if code[:2] == letters]
    return f"{letters}-{max(numbers, default=0) + 1}"


def _first_letter(name: str) -> str:
    return next((c for c in folded(name).upper() if "A" <= c <= "Z"), NO_LETTER)
