"""What is known of the clip time that libvlc shows, and where to send it to be right.

libvlc reports the time of the picture on screen exactly, but only two to four times a second,
and for a tenth of a second after a seek the report may be from before it. Between reports it
runs evenly.

A seek to a place that is no key frame decodes from the key frame before it, and at a rate
other than 1 libvlc then shows places that are off by the distance to that key frame times
(rate - 1). Clips carry key frames where their markers start, so this can be reckoned with.
"""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.video.clock_sync import phase_error

USUAL_LEAD_NS = 35_000_000
OPENING_LEAD_NS = 50_000_000
LONGEST_LEAD_NS = 400_000_000
LEAD_STEP_NS = 20_000_000
"""One late seek may be chance: the lead changes by no more than this at a time."""

SETTLED_NS = 120_000_000


@dataclass(frozen=True, slots=True)
class _Known:
    """The clip was at `place` at instant `at`, and moves at `rate`."""

    place: int
    at: int
    rate: float

    def at_instant(self, now: int) -> int:
        return self.place + round((now - self.at) * self.rate)


class ClipTime:
    """All times are nanoseconds: of the clip for places, monotonic for instants."""

    def __init__(self) -> None:
        self.lead = USUAL_LEAD_NS
        self._aim = _Known(0, 0, 0.0)
        self._report: _Known | None = None

    @property
    def rate(self) -> float:
        """The rate at which the clip was last sent off; 0 for a still one."""
        return self._aim.rate

    def aim(self, shot: Shot, now: int) -> int:
        """The place to seek to so that the shot is right once the picture is there."""
        wanted = _off_the_end(shot.clip, shot.position_at(now + self.lead))
        self._sent(wanted, now + self.lead, shot.rate)
        return _aimed_through_key_frames(shot, wanted)

    def aim_opening(self, shot: Shot, now: int) -> int:
        """The same for a clip that is opened, which always begins at rate 1."""
        self.lead = USUAL_LEAD_NS
        wanted = _off_the_end(shot.clip, shot.position_at(now + OPENING_LEAD_NS))
        self._sent(wanted, now + OPENING_LEAD_NS, 1.0)
        return wanted

    def aim_still(self, shot: Shot, now: int) -> int:
        """The same for a picture that stands still."""
        wanted = _off_the_end(shot.clip, shot.position)
        self._sent(wanted, now, 0.0)
        return wanted

    def forget(self) -> None:
        """Something else has been asked for: nothing is known until it has been done."""
        self._report = None

    def reported(self, shown: int, now: int, shot: Shot) -> None:
        """Called by libvlc with the time of the picture it shows."""
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
        """The same, or where it was sent while there is no report."""
        return (self._report or self._aim).at_instant(now)

    def _sent(self, place: int, at: int, rate: float) -> None:
        self._report = None
        self._aim = _Known(place, at, rate)

    def _learn(self, error: int) -> None:
        step = min(max(-error // 2, -LEAD_STEP_NS), LEAD_STEP_NS)
        self.lead = min(max(self.lead + step, 0), LONGEST_LEAD_NS)


def _aimed_through_key_frames(shot: Shot, wanted: int) -> int:
    """The place to ask for in order to see `wanted` at the shot's rate."""
    frame = round(1_000_000_000 / shot.clip.fps)
    keys = {0, shot.clip.duration, *(marker.start for marker in shot.clip.markers)}
    before = max(key for key in keys if key <= wanted)
    after = min((key for key in keys if key > wanted), default=shot.clip.duration)
    place = before + round((wanted - before) / shot.rate)
    return min(place, max(wanted, after - 2 * frame))


def _off_the_end(clip: Clip, place: int) -> int:
    """The place, kept off the very end: a seek there goes on at the start."""
    return min(place, clip.duration - round(2 * 1_000_000_000 / clip.fps))
