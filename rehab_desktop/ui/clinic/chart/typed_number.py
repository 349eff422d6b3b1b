"""A number as somebody types it."""

from __future__ import annotations

from math import isfinite


def number_of(typed: str) -> float:
    """A number with a point or a comma. Raises `ValueError` for anything else."""
    value = float(typed.strip().replace(",", "."))
    if not isfinite(value):
        raise ValueError(typed)
    return value
