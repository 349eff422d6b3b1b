"""Figures of a pose as text: what an author reads between two looks."""

from __future__ import annotations

import numpy as np

from media.studio import measure, regions
from media.studio.clip import Clip, Moment
from media.studio.maths import Array

POINTS = ("head", "tailbone", "low-back", "upper-back", "knee.L", "knee.R", "heel.L", "heel.R",
          "forefoot.L", "forefoot.R", "hand.L", "hand.R", "elbow.L", "elbow.R")  # fmt: skip


def report(name: str, times: list[float]) -> str:
    """Angles, distances and solved channels of the clip at these seconds (0 by default)."""
    clip = Clip.named(name)
    return "\n\n".join(_moment(clip, clip.at(t)) for t in times or [0.0])


def _moment(clip: Clip, moment: Moment) -> str:
    rows = [f"{clip.file.name} at {moment.time:g} s"]
    angles = measure.angles(moment.posed, clip.file.base)
    rows += [f"  {n:14} {v:6.1f}" for n, v in angles.items() if ".L." not in n and ".R." not in n]
    for n, left in angles.items():
        if ".L." in n:
            right = angles[n.replace(".L.", ".R.")]
            rows.append(f"  {n.replace('.L.', '.'):14} {left:6.1f} L {right:6.1f} R")
    if clip.file.contacts:
        rows.append("  solved: " + ", ".join(_solved(moment, n) for c in clip.file.contacts
                                             for n in c.vary))  # fmt: skip
    misses = {k: v for k, v in moment.posed.miss.items() if v > 1e-4}
    rows += [
        f"  {name} falls {1000 * miss:.0f} mm short of its place" for name, miss in misses.items()
    ]
    surfaces = ["floor", *moment.props]
    rows.append(
        f"  {'mm from':14} " + " ".join(f"{s:>9}" for s in surfaces) + "   middle x, y, z (m)"
    )
    for region in POINTS:
        own = moment.bare[regions.vertices(region)]
        gaps = [1000 * regions.gap(own, moment.surface(s)) for s in surfaces]
        rows.append(f"  {region:14} " + " ".join(f"{g:9.0f}" for g in gaps) + "   " + _place(own))
    for side in "LR":
        palm, heel = moment.posed.palm(side), moment.posed.sole_point(side, "heel")
        rows.append(f"  palm.{side} {palm.round(3).tolist()}  heel.{side} {heel.round(3).tolist()}")
    return "\n".join(rows)


def _solved(moment: Moment, name: str) -> str:
    plain = name.replace(".both.", ".L.")
    if plain[-2:] in (".x", ".y", ".z"):
        value = np.asarray(moment.pose[plain[:-2]], float)["xyz".index(plain[-1])]
        return f"{name} {value:.3f}"
    return f"{name} {moment.pose[plain]:.1f}"


def _place(points: Array) -> str:
    return ", ".join(f"{x:.2f}" for x in points.mean(0))
