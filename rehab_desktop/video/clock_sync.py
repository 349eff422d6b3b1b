"""How far the picture is from the clock, and whether that asks for another rate or for a seek."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.content.clip import Shot

SLOWEST, FASTEST = 0.25, 4.0
"""The rates (clip seconds per second) at which every back end plays."""

CLOSE_NS = 15_000_000
"""Half a frame at 30 frames a second: nearer than this cannot be seen, so nothing is done."""

FAR_NS = 60_000_000
"""Beyond this the picture jumps; well inside the 100 ms that may never be passed."""

MOST_NUDGE = 0.1
"""A tenth faster or slower goes unnoticed in a moving figure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """`seek` asks for a jump to the wanted place; otherwise the clip goes on at `rate`."""

    seek: bool
    rate: float


def is_held(shot: Shot) -> bool:
    """Whether the shot's position is held to the clock, and not only set in motion."""
    return not shot.loose and (shot.rate == 0 or SLOWEST <= shot.rate <= FASTEST)


def playable_rate(rate: float) -> float:
    """The nearest rate that can be played; 0 and below is a still picture."""
    return 0.0 if rate <= 0 else min(max(rate, SLOWEST), FASTEST)


def span(shot: Shot) -> tuple[int, int]:
    """The stretch of clip time (ns) within which the shot moves and wraps."""
    return shot.loop or (0, shot.clip.duration)


def phase_error(shot: Shot, shown: int, now: int) -> int:
    """Nanoseconds of clip time by which the picture is ahead (+) or behind (-).

    It is taken the short way round, but a picture that has run out of its stretch is as far
    off as it looks: it will not come back by itself.
    """
    start, end = span(shot)
    length = end - start
    straight = shown - shot.position_at(now)
    if not start - FAR_NS <= shown <= end + FAR_NS:
        return straight
    return (straight + length // 2) % length - length // 2


def correct(error: int, rate: float, *, nudges: bool) -> Correction:
    """What brings a picture that is `error` ns off back to the clock.

    `nudges` tells whether the back end changes its rate without a hitch; one that does not is
    left alone until the error is worth a seek.
    """
    if abs(error) > FAR_NS:
        return Correction(seek=True, rate=rate)
    if abs(error) <= CLOSE_NS or not nudges:
        return Correction(seek=False, rate=rate)
    nudge = min(max(error / 1_000_000_000, -MOST_NUDGE), MOST_NUDGE)
    return Correction(seek=False, rate=rate * (1 - nudge))


def has_slipped_past(shot: Shot, shown: int) -> bool:
    """Whether this is one of the pictures just behind the end of the shot's own stretch.

    They come while the seek back to its start is under way, and are better not seen.
    """
    return shot.loop is not None and 0 <= shown - shot.loop[1] < 100_000_000


def time_to_wrap(shot: Shot, now: int) -> int | None:
    """Nanoseconds until the shot jumps back to the start of its stretch; None for a still one."""
    if shot.rate <= 0:
        return None
    _, end = span(shot)
    return max(0, round((end - shot.position_at(now)) / shot.rate))
