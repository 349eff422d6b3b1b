"""How far the picture is from the clock, and whether that needs another rate or a seek."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.content.clip import Shot

SLOWEST, FASTEST = 0.25, 4.0
"""The lowest and highest rate (clip seconds per second) that every back end can play."""

CLOSE_NS = 15_000_000
"""Half a frame at 30 frames a second: a smaller error cannot be seen and is not corrected."""

FAR_NS = 60_000_000
"""Above this error the picture jumps. It is well inside the limit of 100 ms."""

MOST_NUDGE = 0.1
"""A figure that moves a tenth faster or slower looks unchanged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """With `seek`, jump to the wanted position; otherwise go on at `rate`."""

    seek: bool
    rate: float


def is_held(shot: Shot) -> bool:
    """Whether the position of the shot follows the clock; false where the clip only has to play."""
    return not shot.loose and (shot.rate == 0 or SLOWEST <= shot.rate <= FASTEST)


def playable_rate(rate: float) -> float:
    """The nearest rate that can be played; 0 or less is a still picture."""
    return 0.0 if rate <= 0 else min(max(rate, SLOWEST), FASTEST)


def span(shot: Shot) -> tuple[int, int]:
    """The part of the clip (ns of clip time) that the shot repeats."""
    return shot.loop or (0, shot.clip.duration)


def phase_error(shot: Shot, shown: int, now: int) -> int:
    """By how much clip time (ns) the picture is ahead (+) or behind (-).

    It is measured the short way round the loop. But a picture that has left its stretch is as far
    off as it looks, because it does not come back by itself.
    """
    start, end = span(shot)
    length = end - start
    straight = shown - shot.position_at(now)
    if not start - FAR_NS <= shown <= end + FAR_NS:
        return straight
    return (straight + length // 2) % length - length // 2


def correct(error: int, rate: float, *, nudges: bool) -> Correction:
    """What corrects a picture that is `error` ns off.

    `nudges` says whether the back end changes its rate without a visible stop. Where it does not,
    nothing is done until the error is large enough for a seek.
    """
    if abs(error) > FAR_NS:
        return Correction(seek=True, rate=rate)
    if abs(error) <= CLOSE_NS or not nudges:
        return Correction(seek=False, rate=rate)
    nudge = min(max(error / 1_000_000_000, -MOST_NUDGE), MOST_NUDGE)
    return Correction(seek=False, rate=rate * (1 - nudge))


def has_slipped_past(shot: Shot, shown: int) -> bool:
    """Whether `shown` is one of the pictures just behind the end of the shot's stretch.

    They arrive while the seek back to the start is running, and are better not shown.
    """
    return shot.loop is not None and 0 <= shown - shot.loop[1] < 100_000_000


def time_to_wrap(shot: Shot, now: int) -> int | None:
    """Nanoseconds until the shot jumps back to the start of its stretch; None for a
    still picture.
    """
    if shot.rate <= 0:
        return None
    _, end = span(shot)
    return max(0, round((end - shot.position_at(now)) / shot.rate))
