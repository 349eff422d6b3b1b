"""Finds tones in recorded samples: where they sound, and how high."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

RATE = 44_100
LOUD = 600
"""A sample this far from 0 (of 32767) is part of a tone."""


def pitch(samples: Sequence[int]) -> float:
    """The pitch in Hz, from the median time between rises through zero: a drop-out is no matter."""
    rises = [
        i + before / (before - here)
        for i, (before, here) in enumerate(pairwise(samples), start=1)
        if before < 0 <= here
    ]
    return RATE / median(after - before for before, after in pairwise(rises))


def heard(samples: Sequence[int], silence_s: float = 0.1) -> list[tuple[int, int]]:
    """Where sound is: (first, last) sample of each stretch between silences of that length."""
    stretches: list[tuple[int, int]] = []
    for i, value in enumerate(samples):
        if abs(value) > LOUD:
            if stretches and i - stretches[-1][1] < silence_s * RATE:
                stretches[-1] = (stretches[-1][0], i)
            else:
                stretches.append((i, i))
    return stretches
