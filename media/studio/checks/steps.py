"""What the feet do in a drill, and that the body flies and lands as bodies do.

Heights are of the sole's lowest point, times those a sole is within TOUCHING of the floor.
"""

from __future__ import annotations

import numpy as np

from media.studio import gait
from media.studio.checks.scene import TOUCHING, Finding, Scene
from media.studio.maths import Array
from media.studio.skeleton import SIDES

GRAVITY = 9.81
FLIGHT_LEAST = 0.06
"""Seconds; in a shorter flight nobody sees how far the hips rise."""
RISE = (0.6, 1.5)
"""How far the hips may rise in a flight, as parts of what gravity gives a falling body. Below 1,
since the legs change places meanwhile and carry a part of the weight up and down."""
OTHER = {"L": "R", "R": "L"}


def value(scene: Scene, what: str, start: float, end: float) -> float:
    """A measure of posefile.STEPS between two times, in metres or seconds."""
    kind, _, about = what.partition(" ")
    if kind == "over":
        mark, side = about.split(".")
        return _over(scene, mark, side, start, end)
    if kind == "landing":
        return _landing(scene, about, start, end)
    heights = _height(scene, about) if kind == "contact" else _lower(scene)
    on_floor = _below(heights, TOUCHING) * scene.step
    whole = float(on_floor.sum())
    rounds = gait.cycles(scene.clip.file.gait or {})
    if kind == "contact":
        return whole / rounds
    return (scene.clip.file.duration - whole) / (2 * rounds)


def flies(scene: Scene) -> list[Finding]:
    """In a flight the hips rise about as far as gravity lets them in that time."""
    if scene.clip.file.gait is None:
        return []
    if value(scene, "flight", 0.0, scene.clip.file.duration) < FLIGHT_LEAST:
        return []
    hips = _hips(scene)[:, 2]
    up = np.flatnonzero(_lower(scene) > TOUCHING)
    flights = np.split(up, np.flatnonzero(np.diff(up) > 1) + 1)
    rise = float(np.median([hips[i].max() - hips[[i[0], i[-1]]].mean() for i in flights]))
    flight = scene.step * float(np.median([i[-1] - i[0] for i in flights]))
    falls = GRAVITY * flight**2 / 8
    good = RISE[0] <= rise / falls <= RISE[1]
    detail = (
        f"hips rise {1000 * rise:.0f} mm in {1000 * flight:.0f} ms, a fall is {1000 * falls:.0f}"
    )
    return [Finding(good=good, name="flight", detail=detail)]


def stripes_loop(scene: Scene) -> list[Finding]:
    """The floor's stripes lie at the end of a cycle where they lay at its beginning."""
    file = scene.clip.file
    stripes = [prop for prop in file.props if prop["kind"] == "stripes"]
    if not stripes:
        return []
    back = gait.floor_back(file.duration, file.duration, file.gait or {}) / gait.cycles(
        file.gait or {}
    )
    spaces = back / float(stripes[0]["spacing"])
    good = spaces > 0.5 and abs(spaces - round(spaces)) < 0.001
    detail = f"{spaces:.3f} spaces a cycle"
    return [Finding(good=good, name="stripes loop", detail=detail)]


def _over(scene: Scene, mark: str, side: str, start: float, end: float) -> float:
    """Metres that the other foot passes over the mark on this leg, at its lowest passing."""
    ahead = _ankle(scene, OTHER[side])[:, 1] - _ankle(scene, side)[:, 1]  # below 0: in front
    high = _height(scene, OTHER[side]) - _mark(scene, mark, side)
    found = []
    for i in np.flatnonzero((ahead[:-1] >= 0) & (ahead[1:] < 0)):
        share = ahead[i] / (ahead[i] - ahead[i + 1])
        if start <= scene.times[i] <= end:
            found.append(float(high[i] + share * (high[i + 1] - high[i])))
    return min(found, default=-1.0)


def _landing(scene: Scene, side: str, start: float, end: float) -> float:
    """Metres that the ankle lies ahead of the hips when the foot lands, at its farthest."""
    heights, hips, ankle = _height(scene, side), _hips(scene), _ankle(scene, side)
    found = [
        float(hips[i, 1] - ankle[i, 1])
        for i in np.flatnonzero((heights[:-1] > TOUCHING) & (heights[1:] <= TOUCHING)) + 1
        if start <= scene.times[i] <= end
    ]
    return max(found, default=1.0)


def _mark(scene: Scene, mark: str, side: str) -> Array:
    """Height of a mark: the ankle's joint, the knee's, or the middle between them."""
    knee = np.array([s.joint(f"lowerleg01.{side}")[2] for s in scene.skeletons])
    ankle = _ankle(scene, side)[:, 2]
    found: Array = {"ankle": ankle, "mid-shin": (ankle + knee) / 2, "knee": knee}[mark]
    return found


def _ankle(scene: Scene, side: str) -> Array:
    return np.array([s.joint(f"foot.{side}") for s in scene.skeletons])


def _hips(scene: Scene) -> Array:
    return np.array([sum(s.joint(f"upperleg01.{x}") for x in SIDES) / 2 for s in scene.skeletons])


def _height(scene: Scene, side: str) -> Array:
    lowest: Array = scene.soles[side][:, :, 2].min(1)
    return lowest


def _lower(scene: Scene) -> Array:
    return np.minimum(_height(scene, "L"), _height(scene, "R"))


def _below(heights: Array, limit: float) -> Array:
    """For each step of the loop the part of it that `heights` are below the limit."""
    before, after = heights[:-1] - limit, heights[1:] - limit
    crossing = before * after < 0
    share = np.where(crossing, np.minimum(before, after) / np.where(crossing, before - after, 1), 0)
    return np.where(crossing, np.abs(share), (before <= 0).astype(float))
