"""Codes of people, such as AK-17: all that file names and titles may show of somebody."""

from __future__ import annotations

from collections.abc import Iterable

from rehab_desktop.core.clinic.plain_text import folded

_NO_LETTER = "X"
# Letters that fold to no Latin letter by themselves.
_LATIN = str.maketrans({"ß": "s", "æ": "a", "œ": "o", "ø": "o", "đ": "d", "ł": "l", "þ": "t"})


def next_code(family: str, given: str, taken: Iterable[str]) -> str:
    """A free code: the first letters of given and family name (A to Z, an X where there is none),
    and one number more than the highest that these letters have among the `taken` codes. So nobody
    is given a code that was somebody else's while later ones are in use.
    """
    letters = _initial(given) + _initial(family)
    parts = (code.partition("-") for code in taken)
    numbers = [int(number) for begin, _, number in parts if begin == letters and number.isdecimal()]
    return f"{letters}-{max(numbers, default=0) + 1}"


def _initial(name: str) -> str:
    plain = folded(name).translate(_LATIN)
    first = next((letter for letter in plain if letter.isalpha()), "")
    return first.upper() if "a" <= first <= "z" else _NO_LETTER
