"""Which clip time libvlc shows, and to which position to seek so that the picture is right.

libvlc reports the exact time of the picture on screen, but only two to four times a second, and for
0.1 s after a seek the report may be from before the seek. Between reports it plays evenly.

A seek to a position that is no key frame decodes from the key frame before it. At a rate other than
1, libvlc then shows positions that are off by the distance to that key frame times (rate - 1).
Clips have key frames where their markers start, so this can be computed.
"""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.video.clock_sync import phase_error

USUAL_LEAD_NS = 35_000_000
OPENING_LEAD_NS = 50_000_000
LONGEST_LEAD_NS = 400_000_000
LEAD_STEP_NS = 20_000_000
"""The lead changes by at most this much (ns) at a time, because one late seek may be chance."""

SETTLED_NS = 120_000_000


@dataclass(frozen=True, slots=True)
class _Known:
    """The clip was at `place` (clip ns) at instant `at`, and moves at `rate`."""

    place: int
    at: int
    rate: float

    def at_instant(self, now: int) -> int:
        return self.place + round((now - self.at) * self.rate)


class ClipTime:
    """All times are nanoseconds: clip time for positions, monotonic time for instants."""

    def __init__(self) -> None:
        self.lead = USUAL_LEAD_NS
        self._aim = _Known(0, 0, 0.0)
        self._report: _Known | None = None

    @property
    def rate(self) -> float:
        """The rate that was last requested; 0 for a still picture."""
        return self._aim.rate

    def aim(self, shot: Shot, now: int) -> int:
        """The position to seek to, so that the shot is right when the picture arrives."""
        wanted = _off_the_end(shot.clip, shot.position_at(now + self.lead))
        self._sent(wanted, now + self.lead, shot.rate)
        return _aimed_through_key_frames(shot, wanted)

    def aim_opening(self, shot: Shot, now: int) -> int:
        """The position to seek to in a clip that is being opened, which always begins at rate 1."""
        self.lead = USUAL_LEAD_NS
        wanted = _off_the_end(shot.clip, shot.position_at(now + OPENING_LEAD_NS))
        self._sent(wanted, now + OPENING_LEAD_NS, 1.0)
        return wanted

    def aim_still(self, shot: Shot, now: int) -> int:
        """The position to seek to for a still picture."""
        wanted = _off_the_end(shot.clip, shot.position)
        self._sent(wanted, now, 0.0)
        return wanted

    def forget(self) -> None:
        """Something else was requested: nothing is known until it is done."""
        self._report = None

    def reported(self, shown: int, now: int, shot: Shot) -> None:
        """Called with a report of libvlc: clip time `shown` is on screen at `now`."""
        aim, first = self._aim, self._report is None
        if aim.rate == 0 or (first and now - aim.at < SETTLED_NS):
            return
        self._report = _Known(shown, now, aim.rate)
        if first and aim.rate == shot.rate:
            self._learn(phase_error(shot, shown, now))

    def position(self, now: int) -> int | None:
        """Clip time on screen; None until libvlc has reported it."""
        return None if self._report is None else self._report.at_instant(now)

    def likely_position(self, now: int) -> int:
        """Clip time on screen, or the requested position while there is no report."""
        return (self._report or self._aim).at_instant(now)

    def _sent(self, place: int, at: int, rate: float) -> None:
        self._report = None
        self._aim = _Known(place, at, rate)

    def _learn(self, error: int) -> None:
        step = min(max(-error // 2, -LEAD_STEP_NS), LEAD_STEP_NS)
        self.lead = min(max(self.lead + step, 0), LONGEST_LEAD_NS)


def _aimed_through_key_frames(shot: Shot, wanted: int) -> int:
    """The position to request so that `wanted` is shown at the rate of the shot."""
    frame = round(1_000_000_000 / shot.clip.fps)
    keys = {0, shot.clip.duration, *(marker.start for marker in shot.clip.markers)}
    before = max(key for key in keys if key <= wanted)
    after = min((key for key in keys if key > wanted), default=shot.clip.duration)
    place = before + round((wanted - before) / shot.rate)
    return min(place, max(wanted, after - 2 * frame))


def _off_the_end(clip: Clip, place: int) -> int:
    """The position, but not at the very end, because a seek there continues at the start."""
    return min(place, clip.duration - round(2 * 1_000_000_000 / clip.fps))
