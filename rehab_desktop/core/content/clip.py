"""A demo clip as the session sees it: where its phases lie, which side it shows, where a tip may
cover it.
"""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.checks import require, require_one_of, require_within
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.faults import Fault

CORNERS = ("top-left", "top-right", "bottom-left", "bottom-right")


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """The stretch of a clip that shows one phase; `start` and `end` are nanoseconds of clip time.

    `phase` is a step kind (`inhale`, `hold`, ...), optionally with the place among the repetition's
    phases: `move:0` is the first phase, where an exercise has two of a kind.
    """

    phase: str
    start: int
    end: int

    def __post_init__(self) -> None:
        require_within("start", self.start, 0, self.end)
        require(self.start < self.end, "end", Fault.NOT_ABOVE, given=self.end, least=self.start)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """`path` is an absolute file path, `duration` nanoseconds, `side` the working leg the clip
    shows.
    """

    id: str
    path: str
    duration: int
    fps: float
    markers: tuple[Marker, ...] = ()
    side: Side | None = None
    quiet_corner: str = "bottom-left"
    poster: str = ""
    description: str = ""

    def __post_init__(self) -> None:
        require(self.duration > 0, "duration", Fault.NOT_ABOVE, given=self.duration, least=0)
        require_within("fps", self.fps, 1, 240)
        require_one_of("quiet_corner", self.quiet_corner, CORNERS)
        for marker in self.markers:
            require_within("markers", marker.end, marker.start, self.duration)

    def marker(self, kind: str, phase: int, rep: int = 1) -> Marker | None:
        """The stretch for the repetition's `phase`-th phase, else for its kind, else None.

        A clip that shows several repetitions (right, then left) names a phase as often; repetition
        `rep`, counted from 1, takes its turn among them.
        """
        for name in (f"{kind}:{phase}", kind):
            found = [marker for marker in self.markers if marker.phase == name]
            if found:
                return found[(rep - 1) % len(found)]
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """What the picture must be doing: at monotonic instant `at` (ns) the clip shows `position`
    (ns).

    From there it moves at `rate` (clip seconds per real second; 0 is a still picture) and wraps
    within `loop`, or within the whole clip where that is None. `loose` asks for no more than a
    clip that runs: its position is not held to the clock.
    """

    clip: Clip
    mirrored: bool
    at: int
    position: int
    rate: float
    loop: tuple[int, int] | None = None
    loose: bool = False

    def position_at(self, now: int) -> int:
        """Clip time (ns) that should be on screen at monotonic instant `now`."""
        start, end = self.loop or (0, self.clip.duration)
        moved = self.position + round((now - self.at) * self.rate)
        if moved < end and (moved >= start or self.loop is None):
            return max(0, moved)
        return start + (moved - start) % (end - start)
