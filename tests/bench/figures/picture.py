"""Whether the picture keeps to the clock: in its phase, at a change of clip, frame by frame."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.figure import Effort, Figure, Measured, Row, at_least, at_most
from tests.bench.long_runs import long_session
from tests.bench.sessions import BREATHING, NUMBERED, session
from tests.video.numbered import FRAME_NS

FRAME_MS = FRAME_NS / 1e6


def phase(effort: Effort) -> Iterator[Row]:
    """Read off numbered pictures, over steps that play them slower, even and faster."""
    found = session(effort.pick(60.0, 9.0), routine=NUMBERED, watch=["numbers"], warm_up=1.0)
    error, jump, switch = found["phase_error_ms"], found["jump_ms"], found["switch_ms"]
    yield Row(
        name="clip phase against the session's clock, largest error",
        ours=Measured((error["max"],), "ms"),
        beside_name=f"0 ({found['markers']} markers, {error['count']} pictures)",
        goal=at_most(100, "ms"),
    )
    yield Row(
        name="… after a jump out of a get-ready, until the picture is in its place, largest",
        ours=Measured((jump["max"],), "ms"),
        beside=Measured((FRAME_MS,), "ms"),
        beside_name="one frame",
    )
    for name, key in (("median", "p50"), ("largest", "max")):
        yield Row(
            name=f"step change to the first painted frame of a preloaded clip, {name}",
            ours=Measured((switch[key] / FRAME_MS,), "frames"),
            beside_name=f"one frame, 33 ms ({switch['count']} changes)",
            goal=at_most(3, "frames"),
        )


def some_frames(effort: Effort) -> Iterator[Row]:
    seconds = effort.pick(60.0, 6.0)
    found = session(seconds, watch=["frames"])
    yield _shown(found, f"{seconds:g} s")


def all_frames(effort: Effort) -> Iterator[Row]:
    found, when = long_session(
        effort, "frames", routine=BREATHING, skip=True, seconds=600.0, watch=["frames"]
    )
    yield _shown(found, f"10 min, {when}")


def _shown(found: dict[str, float], how: str) -> Row:
    due = found["seconds"] * 1000 / FRAME_MS
    return Row(
        name=f"different frames painted of frames due at 30 fps, {how}",
        ours=Measured((100 * found["pictures"] / due,), "%"),
        beside_name=f"all ({due:.0f} due, {found['pictures']:.0f} painted)",
        goal=at_least(99.5, "%"),
    )


FIGURES = (
    Figure(name="phase", measure=phase),
    Figure(name="frames", measure=some_frames),
    Figure(name="frames-10-min", measure=all_frames, long=True),
)
