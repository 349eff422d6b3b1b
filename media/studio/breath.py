"""How breathing moves the trunk's surface, as fields on the resting figure.

One unit of `breath.belly` brings the navel 1 mm forward; one of `breath.rib` brings the lower ribs
1 mm to the side, and the breastbone forward and up with them.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from media.studio import figure
from media.studio.maths import Array

MM = 0.001


def breathed(belly: float, rib: float) -> Array:
    """The resting figure's vertices with this much breath in it (millimetres)."""
    rest = figure.load().rest
    if not belly and not rib:
        return rest
    moved, widened = _fields()
    breathing: Array = rest + MM * (belly * moved + rib * widened)
    return breathing


@cache
def _fields() -> tuple[Array, Array]:
    fig = figure.load()
    v = fig.rest
    navel, chest = fig.joint("spine04"), fig.joint("spine02")
    names = ("root", *(f"spine0{i}" for i in range(1, 6)), "pelvis.L", "pelvis.R")
    on_trunk = np.isin(fig.bone, [fig.index[n] for n in names])
    trunk = np.clip(1.6 * (fig.weight * on_trunk).sum(1) - 0.3, 0, 1)
    front = _step(0.03, -0.05, v[:, 1])

    belly = _bell(v[:, 2], navel[2] + 0.01, 0.085) * _bell(v[:, 0], 0, 0.115) * front * trunk
    forward = np.outer(belly / belly.max(), [0.0, -1.0, 0.0])

    height = _bell(v[:, 2], chest[2] - 0.05, 0.105) * trunk
    aside = np.clip(v[:, 0] / 0.13, -1, 1) * height * _step(0.09, 0.02, v[:, 1])
    out = height * front * _bell(v[:, 0], 0, 0.16)
    widened = np.stack([aside / np.abs(aside).max(), -0.75 * out, 0.35 * out], 1)
    return forward, widened


def _bell(x: Array, middle: float, width: float) -> Array:
    bell: Array = np.exp(-(((x - middle) / width) ** 2))
    return bell


def _step(start: float, end: float, x: Array) -> Array:
    t: Array = np.clip((x - start) / (end - start), 0, 1)
    return t * t * (3 - 2 * t)
