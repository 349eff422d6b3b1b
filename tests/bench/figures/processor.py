"""What a session costs the processor, and what the picture alone must cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.bench.figure import Effort, Figure, Measured, Row, times
from tests.bench.processes import answer, in_turn, program, x_server
from tests.bench.sessions import clip_path, session

PER = 60.0
"""Processor seconds are told for a minute of session."""


def processor(effort: Effort) -> Iterator[Row]:
    """The same clip in the app's session and in libvlc alone, in turn."""
    pictures: list[float] = []
    seconds, rounds = effort.pick(30.0, 5.0), effort.pick(2, 1)

    def ours(env: Mapping[str, str] | None = None, video: str = "auto") -> float:
        found = session(seconds, env=env, video=video, watch=["frames"])
        if video != "none":
            pictures.append(found["pictures"] / found["seconds"])
        return float(found["cpu_seconds"] / found["seconds"] * PER)

    def libvlc(output: str) -> float:
        found = answer(program("decode", str(clip_path()), str(seconds), output))
        return float(found["cpu_seconds"] / found["seconds"] * PER)

    painted, unfilmed, decoded, in_memory = in_turn(
        rounds,
        ours,
        lambda: ours(video="none"),
        lambda: libvlc("none"),
        lambda: libvlc("memory"),
        warm_up=False,
    )
    beside = Measured(tuple(decoded), "s")
    # Less is painted on a machine that is too busy for it: then the figure flatters.
    rate = f"{min(pictures):.1f} of 30 frames a second painted"
    yield Row(
        name="processor for 60 s of session with clip, ring and overlay",
        ours=Measured(tuple(painted), "s"),
        beside=beside,
        beside_name=f"{rate}; libvlc decoding the clip, no output",
        goal=times(2.0),
    )
    yield Row(
        name="… the floor: libvlc decoding it into colours, nothing painted",
        ours=Measured(tuple(in_memory), "s"),
        beside=beside,
        beside_name="the same",
    )
    yield Row(
        name="… the session without a clip",
        ours=Measured(tuple(unfilmed), "s"),
        beside=beside,
        beside_name="the same",
    )
    if effort.quick:
        return
    with x_server() as env:
        pictures.clear()
        seen = [ours(env | {"QT_QUICK_BACKEND": "software"}), ours(env)]
    names = ("software scene graph, as the app chooses", "OpenGL in software")
    for name, value, painted_a_second in zip(names, seen, pictures, strict=True):
        yield Row(
            name=f"… on an X screen without a graphics card, {name}",
            ours=Measured((value,), "s"),
            beside=beside,
            beside_name=f"{painted_a_second:.1f} of 30 frames a second painted; the same",
        )


FIGURES = (Figure(name="processor", measure=processor),)
