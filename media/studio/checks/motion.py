"""The loop closes, and nothing moves as no person could."""

from __future__ import annotations

import numpy as np

from media.studio import channels, rig
from media.studio.checks.scene import Finding, Scene
from media.studio.maths import Array

SEAM = 0.001
HOLD_SEAM = 0.002
"""Metres, of any point of the figure: half a pixel."""
SPEED = {"gait": 8.0, "still": 3.0}
"""Metres a second, of any joint."""
ACCELERATION = {"gait": 150.0, "still": 25.0}
"""Metres a second squared."""
REACH = 0.004
MEASURED_BY_BONES = (
    "hip.flex", "hip.abd", "hip.ir", "knee.flex", "ankle.dorsi", "shoulder.flex", "elbow.flex",
    "wrist.ext",
)  # fmt: skip
STRAIGHT = 25.0
"""Degrees of bend below which a limb's turn about itself says nothing."""


def closes(scene: Scene) -> list[Finding]:
    """The end leads back to the beginning."""
    end = rig.solve(scene.clip.pose(scene.clip.file.duration - 1e-6))
    apart = float(np.abs(end.at - scene.joints[0]).max())
    return [Finding(good=apart < SEAM, name="loop closes", detail=f"{1000 * apart:.2f} mm apart")]


def holds_close(scene: Scene) -> list[Finding]:
    """A hold ends as it begins: the app loops it for as long as somebody holds."""
    found = []
    for marker in scene.clip.file.markers:
        if marker.phase.startswith("hold"):
            before, after = (scene.clip.at(t).vertices for t in (marker.start, marker.end))
            apart = float(np.abs(before - after).max())
            name, detail = f"{marker.phase} loops", f"{1000 * apart:.2f} mm apart"
            found.append(Finding(good=apart < HOLD_SEAM, name=name, detail=detail))
    return found


def moves_like_a_person(scene: Scene) -> list[Finding]:
    """Speed and acceleration of every joint, over the seam too."""
    kind = "gait" if scene.clip.file.gait else "still"
    speed = np.diff(scene.joints, axis=0) / scene.step
    change = np.diff(np.vstack([speed, speed[:1]]), axis=0) / scene.step
    found = []
    for name, values, most, unit in (
        ("speed", speed, SPEED[kind], "m/s"),
        ("acceleration", change, ACCELERATION[kind], "m/s²"),
    ):
        size = np.linalg.norm(values, axis=2)
        at, joint = np.unravel_index(int(size.argmax()), size.shape)
        peak, most = float(size.max()), float(scene.clip.file.allow.get(name, most))
        bone = scene.skeletons[0].skeleton.figure.bones[joint]
        detail = f"peak {peak:.2f} of {most:g} {unit} ({bone} at {scene.times[at]:.2f} s)"
        found.append(Finding(good=peak <= most, name=name, detail=detail))
    return found


def joints_in_range(scene: Scene) -> list[Finding]:
    """Measured angles within what joints do; also the channels that are set directly."""
    bad = []
    for name, values in scene.angles.items():
        part, *side, what = name.split(".")
        if not side or f"{part}.{what}" not in MEASURED_BY_BONES:
            continue
        limits = channels.SIDED[f"{part}.{what}"].limits
        assert limits is not None
        bad += _outside(name, _telling(scene, name, values), limits, scene.times)
    for name, channel in channels.CHANNELS.items():
        values = np.array([p[name] for p in scene.poses if isinstance(p.get(name), float)])
        if channel.limits and len(values) == len(scene.times):
            bad += _outside(name, values, channel.limits, scene.times)
    detail = "; ".join(bad) or "all within their range"
    return [Finding(good=not bad, name="joints", detail=detail)]


def targets_reached(scene: Scene) -> list[Finding]:
    """Feet and hands come to where the pose puts them."""
    missed = [(m, name, t) for s, t in zip(scene.skeletons, scene.times, strict=True)
              for name, m in s.miss.items()]  # fmt: skip
    worst, name, at = max(missed, default=(0.0, "-", 0.0))
    detail = f"worst {1000 * worst:.1f} mm ({name} at {at:.2f} s)"
    return [Finding(good=worst < REACH, name="targets reached", detail=detail)]


def _telling(scene: Scene, name: str, values: Array) -> Array:
    """The turn of a thigh only where its knee is bent enough to show it."""
    if ".ir" not in name:
        return values
    bend = scene.angles[name.replace("hip", "knee").replace("ir", "flex")]
    return np.where(bend > STRAIGHT, values, 0.0)


def _outside(name: str, values: Array, limits: tuple[float, float], times: Array) -> list[str]:
    low, high = limits
    if values.min() >= low - 0.5 and values.max() <= high + 0.5:
        return []
    at = times[int(np.maximum(low - values, values - high).argmax())]
    return [
        f"{name} {values.min():.0f} to {values.max():.0f}, not {low:g} to {high:g} ({at:.1f} s)"
    ]
