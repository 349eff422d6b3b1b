"""A demo clip: which parts of it show which phase, which leg it shows at work, and which corner of
the picture a tip may cover.
"""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.checks import require, require_one_of, require_within
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.faults import Fault

CORNERS = ("top-left", "top-right", "bottom-left", "bottom-right")


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """The part of a clip that shows one phase, from `start` to `end` (nanoseconds of clip time).

    `phase` is a step kind (`inhale`, `hold`, ...). Where a repetition has two phases of one kind,
    the number of the phase follows: `move:0` is the first phase of the repetition.
    """

    phase: str
    start: int
    end: int

    def __post_init__(self) -> None:
        require_within("start", self.start, 0, self.end)
        require(self.start < self.end, "end", Fault.NOT_ABOVE, given=self.end, least=self.start)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A video file. `path` is absolute, `duration` is nanoseconds, `side` is the working leg that
    the clip shows.
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
        """The marker for phase number `phase` (from 0) of a repetition, else the marker for its
        `kind`, else None.

        A clip may show several repetitions (right, then left) and then has several markers for one
        phase. Repetition `rep` (from 1) uses them in turn.
        """
        for name in (f"{kind}:{phase}", kind):
            found = [marker for marker in self.markers if marker.phase == name]
            if found:
                return found[(rep - 1) % len(found)]
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """What the picture must show: at monotonic instant `at` (ns) the clip is at `position` (ns).

    From there it plays at `rate` (clip seconds per real second; 0 is a still picture) and repeats
    the stretch `loop`, or the whole clip where `loop` is None. With `loose` the clip only has to
    play: its position does not follow the clock.
    """

    clip: Clip
    mirrored: bool
    at: int
    position: int
    rate: float
    loop: tuple[int, int] | None = None
    loose: bool = False

    def position_at(self, now: int) -> int:
        """Clip time (ns) that should be on screen at monotonic instant `now` (ns)."""
        start, end = self.loop or (0, self.clip.duration)
        moved = self.position + round((now - self.at) * self.rate)
        if moved < end and (moved >= start or self.loop is None):
            return max(0, moved)
        return start + (moved - start) % (end - start)
