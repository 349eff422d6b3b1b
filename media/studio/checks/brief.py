"""What the exercise's brief says: the [[expect]] tables of the pose file."""

from __future__ import annotations

import numpy as np

from media.studio import measure, regions
from media.studio.checks import steps
from media.studio.checks.scene import Finding, Scene
from media.studio.clip import Moment
from media.studio.posefile import STEPS, Expect


def as_the_brief_says(scene: Scene) -> list[Finding]:
    """One finding for each expectation."""
    return [_judged(scene, expect) for expect in scene.clip.file.expects]


def _judged(scene: Scene, expect: Expect) -> Finding:
    kind, _, region = expect.measure.partition(" ")
    start, end = expect.times[:2] if len(expect.times) > 1 else (0.0, scene.clip.file.duration)
    if kind in ("peak", "least"):
        within = (scene.times >= start) & (scene.times <= end)
        found = scene.angles[region][within]
        return _finding(expect, [float(found.max() if kind == "peak" else found.min())])
    if expect.measure in STEPS:
        return _finding(expect, [steps.value(scene, expect.measure, start, end)])
    moments = [scene.clip.at(t) for t in expect.times] or scene.moments
    if kind == "still":
        middles = np.stack([m.bare[regions.vertices(region)].mean(0) for m in moments])
        moved = float(np.linalg.norm(middles - middles[0], axis=1).max())
        detail = f"moves {1000 * moved:.1f} of {1000 * expect.tolerance:.0f} mm"
        return Finding(good=moved <= expect.tolerance, name=expect.measure, detail=detail)
    return _finding(expect, [_value(scene, moment, expect) for moment in moments])


def _finding(expect: Expect, values: list[float]) -> Finding:
    low = expect.low if expect.low is not None else expect.want
    high = expect.high if expect.high is not None else expect.want
    good = (low is None or min(values) >= low - expect.tolerance) and (
        high is None or max(values) <= high + expect.tolerance
    )
    angle = expect.measure.split()[-1] in measure.NAMES
    timed = expect.measure.split()[0] in ("contact", "flight")
    scale, unit = (1, "°") if angle else (1000, " ms" if timed else " mm")
    wanted = " to ".join(
        "" if v is None else f"{scale * v:.0f}" for v in dict.fromkeys((low, high))
    )
    detail = (
        f"{scale * min(values):.1f} to {scale * max(values):.1f}{unit}, "
        f"wanted {wanted} ± {scale * expect.tolerance:g}"
    )
    at = ", ".join(f"{t:g}" for t in expect.times)
    on = f" on {expect.on}" if expect.measure.startswith("gap") else ""
    name = f"{expect.measure}{on}{f' at {at} s' if at else ''}"
    return Finding(good=good, name=name, detail=detail)


def _value(scene: Scene, moment: Moment, expect: Expect) -> float:
    if expect.measure in measure.NAMES:
        return measure.angles(moment.posed, scene.clip.file.base)[expect.measure]
    kind, region = expect.measure.split()
    if kind == "inward":
        return measure.inward(moment.posed, region[-1])
    own = moment.bare[regions.vertices(region)]
    return regions.resting_gap(own, moment.surface(expect.on))
