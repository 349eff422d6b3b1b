"""Solves contacts: turns the channels an author left open until the body rests where it should.

All contacts of a moment are solved together, from the solution of the moment before (Broyden's
method: the slopes are measured once and kept up as it goes).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from media.studio.maths import Array

CLOSE = 3e-4
"""Metres; nearer than this counts as there."""
STEP = {"place": 0.004, "angle": 1.0}
LIMIT = {"place": 0.06, "angle": 25.0}
"""The furthest a channel may go in one step, metres or degrees."""
SCALE = {"place": 0.02, "angle": 10.0}
"""Channels are measured in these, so that metres and degrees count alike."""


class Solver:
    """Keeps slopes between moments. `gaps` maps channel values to distances that should be 0."""

    def __init__(self, kinds: list[str]) -> None:
        self.scale = np.array([SCALE[k] for k in kinds])
        self.step = np.array([STEP[k] for k in kinds])
        self.limit = np.array([LIMIT[k] for k in kinds])
        self.slopes: Array | None = None

    def solve(self, start: Array, gaps: Callable[[Array], Array], rounds: int = 40) -> Array:
        """Channel values near `start` for which all gaps close, or the best found."""
        x, fresh = start.copy(), False
        value = gaps(x)
        best, best_value = x, value
        if self.slopes is None:
            self.slopes, fresh = self._measured(x, value, gaps), True
        for _ in range(rounds):
            if np.abs(best_value).max() < CLOSE:
                break
            move = self._move(value)
            moved = gaps(x + move)
            if np.abs(moved).max() > 0.7 * np.abs(value).max() and not fresh:
                self.slopes, fresh = self._measured(x, value, gaps), True
                continue
            fresh = False
            change = move / self.scale
            error = (moved - value) - self.slopes @ change
            self.slopes = self.slopes + np.outer(error, change) / max(float(change @ change), 1e-12)
            x, value = x + move, moved
            if np.abs(value).max() < np.abs(best_value).max():
                best, best_value = x, value
        return best

    def _measured(self, x: Array, value: Array, gaps: Callable[[Array], Array]) -> Array:
        columns = []
        for i, step in enumerate(self.step):
            aside = x.copy()
            aside[i] += step
            columns.append((gaps(aside) - value) / step * self.scale[i])
        return np.stack(columns, 1)

    def _move(self, value: Array) -> Array:
        """The smallest step that should close the gaps; damped where slopes say little."""
        assert self.slopes is not None
        s = self.slopes
        damped = s.T @ s + 1e-9 * np.eye(s.shape[1])
        move: Array = -np.linalg.solve(damped, s.T @ value) * self.scale
        return move * min(1.0, float((self.limit / np.maximum(np.abs(move), 1e-12)).min()))
