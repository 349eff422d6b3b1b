"""A clip's poses, computed once for all checks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from media.studio import breath, measure, regions, rig, skin
from media.studio.camera import View, fitted
from media.studio.clip import Clip, Moment
from media.studio.contacts import Mutable
from media.studio.maths import Array
from media.studio.pose import Posed
from media.studio.skeleton import SIDES

LOOKS_PER_SECOND = 2.0
GAIT_LOOKS = 40
TOUCHING = 0.004
"""Metres from a surface at which a sole is on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing checked. `detail` is the measured figure, for people."""

    good: bool
    name: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Skeletons at every `step` seconds of the loop, the first again at its end, and the places of
    each side's sole; `moments`, with their whole surface, are fewer.
    """

    clip: Clip
    step: float
    times: Array
    poses: list[Mutable]
    skeletons: list[Posed]
    joints: Array
    angles: dict[str, Array]
    soles: dict[str, Array]
    moments: list[Moment]
    view: View


def scene(clip: Clip) -> Scene:
    """Everything the checks look at."""
    file = clip.file
    count = file.frames if file.gait else file.frames // 2
    times = np.linspace(0, file.duration, count + 1)
    poses = [clip.pose(float(t)) for t in times]
    skeletons = [rig.solve(pose) for pose in poses]
    measured = [measure.angles(s, file.base) for s in skeletons]
    looks = GAIT_LOOKS if file.gait else max(12, round(file.duration * LOOKS_PER_SECOND))
    moments = [clip.at(file.duration * i / looks) for i in range(looks)]
    return Scene(
        clip=clip,
        step=file.duration / count,
        times=times,
        poses=poses,
        skeletons=skeletons,
        joints=np.stack([s.at for s in skeletons]),
        angles={name: np.array([m[name] for m in measured]) for name in measure.NAMES},
        soles={side: _sole(skeletons, side, shoes=file.shoes) for side in SIDES},
        moments=moments,
        view=fitted(file.camera, moments),
    )


def _sole(skeletons: list[Posed], side: str, *, shoes: bool) -> Array:
    """Places of the sole's points, a row for each skeleton: the shoe's, or the bare foot's."""
    rest = breath.breathed(0, 0)
    chosen = regions.vertices(f"sole.{side}" if shoes else f"bare-sole.{side}")
    return np.stack([skin.placed(s, rest, chosen) for s in skeletons])
