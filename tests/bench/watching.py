"""What can be looked at while a session runs. Each watcher adds its figures to the result."""

from __future__ import annotations

import time
from collections.abc import Sequence
from statistics import median
from typing import Any

from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.composition.app import App
from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.session.ports import Tone
from rehab_desktop.core.session.state import Mode, State
from rehab_desktop.core.session.timeline import SECOND, total
from tests.video import numbered

IN_PLACE_MS = 100.0
"""The goal for the picture's phase."""

LONGEST_JUMP = SECOND // 5
"""Nanoseconds after which a picture that is not in its place counts as an error, jump or not."""


class Watcher:
    """`begin` is told of each session, `measure` when the warm-up is over, `end` of an end."""

    def __init__(self, app: App) -> None:
        self.app = app

    def begin(self, runner: SessionRunner) -> None: ...

    def measure(self) -> None: ...

    def end(self, runner: SessionRunner) -> None: ...

    def result(self, seconds: float) -> dict[str, Any]:
        """The figures of so many seconds since `measure`."""
        return {}


def watchers(names: Sequence[str], app: App) -> list[Watcher]:
    return [KINDS[name](app) for name in names]


def spread(values: Sequence[float]) -> dict[str, float]:
    """Median, 99th percentile and largest."""
    ordered = sorted(values) or [0.0]
    return {
        "count": len(values),
        "p50": round(median(ordered), 3),
        "p99": round(ordered[len(ordered) * 99 // 100], 3),
        "max": round(ordered[-1], 3),
    }


class Cues(Watcher):
    """How late each cue is, how long the sound's `play` takes on top, and whether that grows.

    The session is timed by this watcher's own look at the clock too, from its first step to its
    end, and compared to the seconds that the routine is made of.
    """

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._lateness: list[int] = []
        self._began = self._ended = self._planned = 0.0
        self._plays: list[float] = []
        self._play = app.services.tones.play
        app.services.tones.play = self._timed  # type: ignore[method-assign]

    def _timed(self, tone: Tone) -> None:
        begun = time.monotonic()
        self._play(tone)
        self._plays.append((time.monotonic() - begun) * 1000)

    def begin(self, runner: SessionRunner) -> None:
        self._lateness = runner.lateness
        # The state's own instant: making the runner, with its first picture, takes a moment.
        begun = (self.app.services.clock.now() - runner.state.started) / 1e9 / runner.speed
        self._began = time.monotonic() - begun
        self._planned = total(runner.state.steps) / 1e9 / runner.speed

    def end(self, runner: SessionRunner) -> None:
        self._ended = time.monotonic()

    def result(self, seconds: float) -> dict[str, Any]:
        # The first cue comes while the screen of the session is being built.
        late = [ns / 1e6 for ns in self._lateness[1:]]
        tenth = max(1, len(late) // 10)
        found: dict[str, Any] = {
            "cue_lateness_ms": spread(late),
            "first_cue_ms": self._lateness[0] / 1e6 if self._lateness else 0,
            "play_ms": spread(self._plays),
            "first_tenth_ms": round(median(late[:tenth]), 4) if late else 0,
            "last_tenth_ms": round(median(late[-tenth:]), 4) if late else 0,
        }
        if self._ended:
            taken = self._ended - self._began
            found |= {"planned_s": self._planned, "taken_s": taken}
            found["drift_ms"] = round((taken - self._planned) * 1000, 3)
        return found


class Frames(Watcher):
    """Paintings of the scene, and the different pictures of the clip that were in them."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._painted = self._pictures = 0
        self._last: object = None
        app.window.window.frameSwapped.connect(self._swapped)

    def _swapped(self) -> None:
        self._painted += 1
        frame = self.app.services.video.frame
        if frame is not None and frame is not self._last:
            self._last = frame
            self._pictures += 1

    def measure(self) -> None:
        self._painted = self._pictures = 0

    def result(self, seconds: float) -> dict[str, Any]:
        return {"scene_frames": self._painted, "pictures": self._pictures}


class Numbers(Watcher):
    """Reads the bar codes off the pictures of the routine `NUMBERED`.

    The place in the clip that a picture says is held against the session's clock, as the step and
    its marker have it. Where a step begins with a jump, out of a get-ready in which the clip just
    runs, the time to the first picture in its place is told apart. A change of clip is timed from
    the instant at which its step was due to the end of the painting that has the new clip in it.
    """

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._errors: list[float] = []
        self._switches: list[float] = []
        self._jumps: list[float] = []
        self._markers = 0
        self._arrived = 0
        self._jumping = False
        self._awaited: tuple[str, int] | None = None
        self._runner: SessionRunner | None = None
        app.services.video.frame_changed.connect(self._look)
        app.window.window.frameSwapped.connect(self._swapped)

    def begin(self, runner: SessionRunner) -> None:
        self._runner = runner
        runner.subscribe(self._moved)

    def _clip(self, state: State) -> Clip | None:
        # Where the exercises come from is this program's business, not the runner's.
        return None if state.over else self.app.model._sessions.library.clip(state.step)

    def _moved(self, before: State) -> None:
        assert self._runner is not None
        state = self._runner.state
        clip, old = self._clip(state), self._clip(before)
        if state.index != before.index and not state.step.gap:
            self._markers += 1
            self._jumping = before.step.gap
        if clip is not None and clip != old:
            self._awaited = (clip.id, state.at - state.elapsed)

    def _look(self) -> None:
        if self._runner is None or (frame := self.app.services.video.frame) is None:
            return
        if frame.at == self._arrived:  # the same picture, turned to another side
            return
        self._arrived = frame.at
        state, clip = self._runner.state, self._clip(self._runner.state)
        seen = numbered.read(frame.image)
        if clip is None or seen is None or seen.clip != clip.id or state.mode is not Mode.RUNNING:
            return
        step = state.step
        marker = None if step.gap else clip.marker(step.kind.value, step.phase, step.rep)
        elapsed = state.elapsed + self.app.services.clock.now() - state.at
        if marker is not None and elapsed <= state.duration:
            share = elapsed / state.duration
            wanted = marker.start + share * (marker.end - marker.start)
            # The short way round: the clip's end and its beginning are one frame apart.
            apart = abs(seen.position - wanted)
            error = min(apart, clip.duration - apart) / 1e6
            if self._jumping and error > IN_PLACE_MS and elapsed < LONGEST_JUMP:
                return
            if self._jumping:
                self._jumping = False
                self._jumps.append(elapsed / 1e6)
            self._errors.append(error)

    def _swapped(self) -> None:
        if self._awaited is None or self.app.services.video.clip_on_screen() != self._awaited[0]:
            return
        self._switches.append((self.app.services.clock.now() - self._awaited[1]) / 1e6)
        self._awaited = None

    def result(self, seconds: float) -> dict[str, Any]:
        return {
            "markers": self._markers,
            "phase_error_ms": spread(self._errors),
            "jump_ms": spread(self._jumps),
            "switch_ms": spread(self._switches),
        }


KINDS: dict[str, type[Watcher]] = {"cues": Cues, "frames": Frames, "numbers": Numbers}
