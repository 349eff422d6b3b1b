"""Solves contacts: turns the channels an author left open until the body rests where it should.

All contacts of a moment are solved together (Gauss and Newton's method, slopes kept up as it goes
by Broyden's). Of all solutions the one nearest to the author's own values is taken, so what an
author writes steers which way a joint goes.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from media.studio.maths import Array

STEP = {"place": 0.002, "angle": 0.5}
SCALE = {"place": 0.02, "angle": 10.0}
"""Channels are measured in these (metres, degrees), so that both count alike."""
PULL = 0.004
"""Metres of gap that weigh as much as one scale of departure from the author's value."""
LONGEST = 1.5
"""The furthest one step may go, in scales."""
DONE = 2e-3
"""A step shorter than this ends the search, in scales: 0.02 degrees, 0.04 mm."""
WORTH = 0.99
"""A step that leaves more than this of the fault is the last."""
ROUNDS = 12

Gaps = Callable[[Array], Array]


class Solver:
    """Keeps slopes from one moment to the next. `kinds` says place or angle for each channel,
    `limits` how far it may go.
    """

    def __init__(self, kinds: list[str], limits: list[tuple[float, float]]) -> None:
        self.scale = np.array([SCALE[k] for k in kinds])
        self.step = np.array([STEP[k] for k in kinds]) / self.scale
        self.limits = np.array(limits)
        self.slopes: Array | None = None

    def solve(self, author: Array, start: Array, gaps: Gaps) -> Array:
        """Channel values near `author` for which `gaps` (metres) close, searched from `start`."""
        low, high = ((edge - author) / self.scale for edge in self.limits.T)
        z: Array = np.clip((start - author) / self.scale, low, high)

        def at(where: Array) -> Array:
            return gaps(author + where * self.scale)

        value, fresh, damping = at(z), False, 0.0
        for _ in range(ROUNDS):
            if self.slopes is None:
                self.slopes, fresh = self._measured(z, value, at), True
            move = np.clip(z + self._move(z, value, damping), low, high) - z
            if np.abs(move).max() < DONE:
                break
            moved = at(z + move)
            before, after = _cost(z, value), _cost(z + move, moved)
            if after < before:
                error = moved - value - self.slopes @ move
                self.slopes = self.slopes + np.outer(error, move) / float(move @ move)
                z, value, fresh, damping = z + move, moved, False, damping / 4
                if after > before * WORTH:
                    break
            elif not fresh:
                self.slopes = None
            else:
                damping = max(4 * damping, 1e-4)
        return author + z * self.scale

    def _measured(self, z: Array, value: Array, at: Gaps) -> Array:
        columns = []
        for i, step in enumerate(self.step):
            aside = z.copy()
            aside[i] += step
            columns.append((at(aside) - value) / step)
        return np.stack(columns, 1)

    def _move(self, z: Array, value: Array, damping: float) -> Array:
        assert self.slopes is not None
        s = self.slopes
        normal = s.T @ s + (PULL**2 + damping) * np.eye(len(z))
        move = np.asarray(-np.linalg.solve(normal, s.T @ value + PULL**2 * z), float)
        shortened: Array = move * min(1.0, LONGEST / max(float(np.abs(move).max()), 1e-12))
        return shortened


def _cost(z: Array, value: Array) -> float:
    return float(value @ value + PULL**2 * (z @ z))
