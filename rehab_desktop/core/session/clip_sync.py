"""The clip follows the clock: which place of the clip belongs to this instant of the session, and
how fast.

In a phase that the clip marks, the marked stretch is spread over the phase, so that the figure
breathes in for exactly as long as the person does. A hold much longer or shorter than its stretch
loops it instead, since a breath slowed five times over looks wrong; a wait much longer than its
stretch shows its first picture. In gaps and unmarked phases the clip simply runs, held to nothing.
While the session stands still so does the picture.
"""

from __future__ import annotations

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.session.state import Mode, State
from rehab_desktop.core.session.timeline import StepKind

STRETCH = (0.5, 2.0)
"""How far a hold may be slowed or hastened to fit its stretch before it is looped instead."""

SLOWEST = 0.25
"""A clip slower than this is a row of stills: one still is calmer."""

FASTEST = 4.0
"""Above this many times real speed a clip cannot be held to the clock and just runs."""


def running(clip: Clip, now: int, side: Side | None = None) -> Shot:
    """A clip that simply runs from its start at monotonic instant `now` (ns), held to nothing,
    showing `side` at work where it shows one side.
    """
    mirrored = None not in (clip.side, side) and clip.side is not side
    return Shot(clip=clip, mirrored=mirrored, at=now, position=0, rate=1.0, loose=True)


def shot(state: State, clip: Clip | None, now: int, speed: float) -> Shot | None:
    """What the picture must do from monotonic instant `now` (ns), `speed` session seconds a real
    one.

    `state` has been advanced to the session instant that belongs to `now`.
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
