"""Drives the app in a process of its own, as `probe` shows it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from select import select
from types import TracebackType
from typing import Any

from tests.end_to_end.patience import LOOK_S, Patience

ROOT = Path(__file__).resolve().parents[2]
SKIP = "Skip this"
"""Passes over the questions of the first start."""

READ = "I have read this. None of it keeps me from starting, or I have asked."
"""Ticked before the first session of all."""

NONE_OF_THESE = "None of these is me, or I do as it says, or I have asked."
"""Ticked before the first session with an exercise."""


class Driven:
    """One start of the app. Leaving the `with` block kills it if it still runs."""

    def __init__(
        self,
        folder: Path | None,
        *arguments: str,
        before: Sequence[str] = (),
        **environment: str,
    ) -> None:
        """`before` is a program that starts the app, such as one that drops its rights."""
        place = () if folder is None else ("--data-dir", str(folder))
        self.process = subprocess.Popen(
            [*before, sys.executable, "-m", "tests.end_to_end.probe", "--mute", *place, *arguments],
            cwd=ROOT,
            env=os.environ | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Driven:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()

    def ask(self, command: str, *values: object) -> Any:
        """Have the probe carry out a command; its answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([command, *values]) + "\n")
        self.process.stdin.flush()
        patience = Patience(self.process.pid)
        while not select([self.process.stdout], [], [], LOOK_S)[0]:
            assert not patience.is_over(), f"no answer to {command}"
        line = self.process.stdout.readline()
        assert line, f"the app ended with {self.process.wait()}: {self.errors()}"
        answer = json.loads(line)
        assert not (isinstance(answer, dict) and "failed" in answer), answer
        return answer

    def wait_for(self, *wanted: str) -> list[str]:
        """All texts, once one of them contains one of those that are `wanted`."""
        texts: list[str] = []

        def there() -> bool:
            texts[:] = self.ask("texts")
            return any(text in one for one in texts for text in wanted)

        assert Patience(self.process.pid).until(there), f"none of {wanted} among {texts}"
        return texts

    def press(self, text: str) -> None:
        """Press a button by Tab and Enter."""
        if SKIP in self.wait_for(text):
            self.ask("press", SKIP)
        assert self.ask("press", text), f"Tab does not reach '{text}'"

    def begin(self) -> None:
        """From Today into the session of the day."""
        self.press("Start session")
        if READ in self.wait_for(READ, "How is the knee now?"):
            self.press(READ)
            self.press("Go on")
        if NONE_OF_THESE in self.wait_for("How is the knee now?"):
            self.press(NONE_OF_THESE)
        self.press("Start")
        self.wait_for("Get ready")

    def end(self, number: signal.Signals) -> int:
        """Send a signal and wait for the end; the exit code."""
        self.process.send_signal(number)
        return self.exit_code()

    def exit_code(self) -> int:
        """Wait for the end."""
        ended = Patience(self.process.pid).until(lambda: self.process.poll() is not None)
        assert ended, "the app does not end"
        return self.process.wait()

    def errors(self) -> str:
        assert self.process.stderr is not None
        return self.process.stderr.read()
