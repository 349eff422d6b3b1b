"""Keeps the clip in step with the session clock: which part of the clip to show now, and how fast.

In a phase that has a marker, the marked stretch plays for exactly the duration of the phase, so
that the figure breathes in as long as the person does. A hold that is much longer or shorter than
its stretch loops the stretch instead, because a breath slowed down five times looks wrong. A wait
much longer than its stretch shows the first picture. In gaps and in phases without a marker the
clip simply plays. While the session is paused, the picture stands still.
"""

from __future__ import annotations

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.session.state import Mode, State
from rehab_desktop.core.session.timeline import StepKind

STRETCH = (0.5, 2.0)
"""Slowest and fastest rate at which a hold's stretch is played; outside these limits it loops."""

SLOWEST = 0.25
"""Below this rate single pictures become visible, so one still picture is shown instead."""

FASTEST = 4.0
"""Above this many times real speed the clip cannot follow the clock and simply plays."""


def playing(clip: Clip, now: int, side: Side | None = None) -> Shot:
    """A clip that plays from its start at monotonic instant `now` (ns) and does not follow the
    clock. `side` is the leg at work, mirrored where the clip shows the other one.
    """
    mirrored = None not in (clip.side, side) and clip.side is not side
    return Shot(clip=clip, mirrored=mirrored, at=now, position=0, rate=1.0, loose=True)


def shot(state: State, clip: Clip | None, now: int, speed: float) -> Shot | None:
    """What the picture must show from monotonic instant `now` (ns); `speed` is session seconds per
    real second. None: no clip.

    `state` must be the state at `now`.
    """
    if clip is None or state.over:
        return None
    step = state.step
    mirrored = None not in (clip.side, step.side) and clip.side is not step.side
    marker = None if step.gap else clip.marker(step.kind.value, step.phase, step.rep)
    loop: tuple[int, int] | None = None
    if marker is None:
        pace = 1.0
        position = (state.elapsed if step.gap else state.set_elapsed) % clip.duration
    else:
        length = marker.end - marker.start
        pace = length / state.duration if state.duration else 1.0
        if step.manual or (step.kind is StepKind.HOLD and not STRETCH[0] <= pace <= STRETCH[1]):
            pace, loop = 1.0, (marker.start, marker.end)
            position = marker.start + state.elapsed % length
        elif pace < SLOWEST:
            pace, position = 0.0, marker.start
        else:
            position = min(marker.start + round(state.elapsed * pace), marker.end)
    rate = pace * speed if state.mode is Mode.RUNNING else 0.0
    return Shot(
        clip=clip,
        mirrored=mirrored,
        at=now,
        position=position,
        rate=rate,
        loop=loop,
        loose=marker is None or speed > FASTEST,
    )
