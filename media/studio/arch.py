"""How the inner arch of a foot rises and sinks, as a field on the resting figure.

One unit of `arch.L.up` lifts the navicular, the arch's highest bone, by 1 mm. In standing adults it
sinks by 5 to 10 mm from unloaded to loaded (clinical judgement).
"""

from __future__ import annotations

from functools import cache

import numpy as np

from media.studio import figure
from media.studio.maths import Array
from media.studio.pose import Pose, number
from media.studio.skeleton import SIDES, SIGN

MM = 0.001
HIGHEST = 0.54
"""Where along the foot, 0 at the toes and 1 at the heel."""


def raised(rest: Array, pose: Pose) -> Array:
    """Resting vertices with the arches as the pose has them."""
    for side in SIDES:
        up = number(pose, f"arch.{side}.up")
        if up:
            rest = rest + MM * up * _field(side)
    return rest


@cache
def _field(side: str) -> Array:
    fig = figure.load()
    v = fig.rest
    foot = v[fig.bare & (SIGN[side] * v[:, 0] > 0)]
    low, high = foot.min(0), foot.max(0)
    along = (v[:, 1] - low[1]) / (high[1] - low[1])
    across = (v[:, 0] - low[0]) / (high[0] - low[0])
    inner = 1 - across if side == "L" else across
    share = np.exp(-(((along - HIGHEST) / 0.13) ** 2)) * _step(0.25, 0.85, inner)
    share = share * _step(0.10, 0.06, v[:, 2]) * (SIGN[side] * v[:, 0] > 0)
    return np.outer(share, [0.0, 0.0, 1.0])


def _step(start: float, end: float, x: Array) -> Array:
    t: Array = np.clip((x - start) / (end - start), 0, 1)
    return t * t * (3 - 2 * t)
