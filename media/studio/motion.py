"""Values over a loop: keys joined smoothly, the last leading back to the first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.interpolate import CubicSpline

from media.studio.maths import Array

EASES = ("ease", "flow", "spline", "linear")
"""ease: comes to rest at every key, as a person does between two holds. flow: passes through the
keys without overshoot. spline: passes through the keys, smoothest, may overshoot.
linear: corners."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """Keys of one channel on a loop of `length` seconds; `values` has a row a key."""

    times: Array
    values: Array
    ease: str
    length: float

    def at(self, t: float) -> Array:
        """The value at `t` seconds; any t, the loop repeats."""
        if len(self.times) == 1:
            first: Array = self.values[0]
            return first
        times = np.append(self.times, self.times[0] + self.length)
        values = np.vstack([self.values, self.values[:1]])
        t = times[0] + (t - times[0]) % self.length
        if self.ease == "spline":
            smooth: Array = CubicSpline(times, values, bc_type="periodic")(t)
            return smooth
        i = min(int(np.searchsorted(times, t, "right")) - 1, len(self.times) - 1)
        u = (t - times[i]) / (times[i + 1] - times[i])
        step = values[i + 1] - values[i]
        if self.ease == "linear":
            return values[i] + u * step
        if self.ease == "ease":
            return values[i] + u**3 * (u * (6 * u - 15) + 10) * step
        return _monotone(times, values, i, u)


def track(keys: list[tuple[float, Array]], length: float, ease: str = "ease") -> Track:
    """A track of keys (seconds, value) in any order."""
    ordered = sorted(keys, key=lambda key: key[0])
    return Track(
        times=np.array([t for t, _ in ordered], float),
        values=np.array([np.atleast_1d(v) for _, v in ordered], float),
        ease=ease,
        length=length,
    )


def _monotone(times: Array, values: Array, i: int, u: float) -> Array:
    """Cubic between keys i and i + 1 whose slopes never make it overshoot (Fritsch and Carlson)."""
    h = np.diff(times)
    slope = np.diff(values, axis=0) / h[:, None]
    n = len(h)

    def at_key(j: int) -> Array:
        before, after = slope[(j - 1) % n], slope[j % n]
        a, b = 2 * h[j % n] + h[(j - 1) % n], h[j % n] + 2 * h[(j - 1) % n]
        onward = before * after > 0
        mean = (a + b) / (a / np.where(onward, before, 1) + b / np.where(onward, after, 1))
        return np.where(onward, mean, 0.0)

    start, end = at_key(i) * h[i], at_key(i + 1) * h[i]
    u2, u3 = u * u, u**3
    result: Array = (
        (2 * u3 - 3 * u2 + 1) * values[i]
        + (u3 - 2 * u2 + u) * start
        + (3 * u2 - 2 * u3) * values[i + 1]
        + (u3 - u2) * end
    )
    return result
