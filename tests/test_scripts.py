"""Sessions as a physiotherapist could tell them (tests/scripts), played on the real content."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from rehab_desktop.app.library import Library
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.session.state import Mode, State
from rehab_desktop.core.session.timeline import SECOND
from tests.app.stage import World

SCRIPTS = sorted((Path(__file__).parent / "scripts").glob("*.session"))
CONTENT = load_catalogue(Path(__file__).parents[1] / "resources" / "catalogue")

PRESSED: dict[str, Callable[[SessionRunner], None]] = {
    "pause": lambda runner: runner.pause(),
    "resume": lambda runner: runner.resume(),
    "restart": lambda runner: runner.resume(restart_repetition=True),
    "done": lambda runner: runner.done(),
    "skip": lambda runner: runner.skip(),
    "skip-exercise": lambda runner: runner.skip(exercise=True),
    "back": lambda runner: runner.back(),
    "back-exercise": lambda runner: runner.back(exercise=True),
    "repeat": lambda runner: runner.repeat(),
    "more": lambda runner: runner.adjust(10),
    "less": lambda runner: runner.adjust(-10),
    "hurts": lambda runner: runner.hurts(),
    "easier": lambda runner: runner.ease(),
    "leave": lambda runner: runner.leave(),
    "keep": lambda runner: runner.end(keep=True),
    "discard": lambda runner: runner.end(keep=False),
}
WORDS = {"ready": "get ready", "rest": "rest", "switch": "switch"}


class Script:
    """A script being played: what came at this very second, and how to read a line."""

    def __init__(self) -> None:
        content = Library(exercises=CONTENT.exercises, routines=CONTENT.routines, clips={})
        self.world = World(library=content)
        self.second = 0.0
        self.runner: SessionRunner | None = None

    def begin(self, routine: str) -> None:
        self.runner = self.world.sessions.start(routine)

    @property
    def session(self) -> SessionRunner:
        assert self.runner is not None, "the script names no routine first"
        return self.runner

    def until(self, second: float) -> None:
        """Let time pass, to hear only what comes at that second."""
        if second > self.second:
            self.world.go(self.session, second - self.second - 0.001)
            self.world.sound.tones.clear()
            self.world.voice.said.clear()
            self.world.go(self.session, 0.001)
            self.second = second

    def do(self, verb: str, rest: str) -> None:
        match verb:
            case "see":
                see(self.session.state, rest)
            case "hear":
                assert rest in [tone.value for tone in self.world.sound.tones]
            case "say":
                said = " / ".join(self.world.voice.said)
                assert rest.lower() in said.lower(), said
            case "press":
                PRESSED[rest](self.session)
            case "pain":
                self.session.mark_pain(int(rest))
            case "sleep":
                self.world.clock.sleep(float(rest))
                self.second += float(rest)
                self.session.poll()
            case _:
                pytest.fail(f"a script has no verb '{verb}'")

    def told(self) -> list[str]:
        """The history afterwards, in the words of a script."""
        record = self.world.history.records.get("id-1")
        if record is None:
            return ["history nothing"]
        lines = [f"history {record.status.value}"]
        for done in record.sets:
            side = done.side.value if done.side else "-"
            seconds = f"{done.actual_ns // SECOND} of {done.planned_ns // SECOND} s"
            pain = "" if done.pain is None else f" pain {done.pain}"
            lines.append(
                f"set {done.set} {done.exercise} {side} {done.status.value} {seconds}{pain}"
            )
        return lines


def see(state: State, wanted: str) -> None:
    """Compare what is on the screen with a line such as `hold LEFT 20 left`."""
    if wanted in ("paused", "3-2-1", "over"):
        mode = {"paused": Mode.PAUSED, "3-2-1": Mode.COUNTDOWN}.get(wanted)
        assert state.over if mode is None else state.mode is mode
        return
    step = state.step
    words = [WORDS.get(step.kind.value, step.label.lower())]
    words += [step.side.value.upper()] if step.side else []
    left = re.search(r"(\d+) left", wanted)
    if left:
        words.append(f"{-(-state.remaining // SECOND)} left")
    if "set" in wanted.split():
        words.append(f"set {step.set}")
    assert " ".join(words) == wanted


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_session_goes_as_told(path: Path) -> None:
    script = Script()
    expected: list[str] = []
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        verb, rest = line.split(None, 1)
        if verb in ("history", "set"):
            expected.append(" ".join(line.split()))
        elif verb == "routine":
            script.begin(rest)
        else:
            minutes, seconds = verb.split(":")
            word, what = rest.split(None, 1)
            script.until(int(minutes) * 60 + float(seconds))
            try:
                script.do(word, what)
            except AssertionError as error:
                raise AssertionError(f"{path.name}:{number}: {line}: {error}") from error
    assert script.told() == expected
