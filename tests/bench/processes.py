"""Processes that measure, and what is read off the machine while they run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import Any, TypeVar

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "bench"
"""Big histories, caches and the reports of long runs."""

PATIENCE_S = 120.0

_NOT_FOR_PEOPLE = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")
"""What some machines set for their own ends; it would make every start a first one."""

T = TypeVar("T")


class Failed(Exception):
    """A measurement that could not be made, in words for the table."""


def environment(**changes: str) -> dict[str, str]:
    """Without a screen, with caches of its own and compiled modules: each start is a second one."""
    cache = KEPT / "cache"
    cache.mkdir(parents=True, exist_ok=True)
    inherited = {name: value for name, value in os.environ.items() if name not in _NOT_FOR_PEOPLE}
    return (
        inherited
        | {
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_CACHE_HOME": str(cache),
            "XDG_DATA_HOME": str(KEPT / "data"),
            "XDG_CONFIG_HOME": str(KEPT / "config"),
            # A machine's own voice would leave a speech server running.
            "SPEECHD_CMD": "/bin/false",
        }
        | changes
    )


def program(name: str, *arguments: str) -> list[str]:
    """The command line of a program of tests/bench/programs."""
    return [sys.executable, "-m", f"tests.bench.programs.{name}", *arguments]


def answer(
    command: Sequence[str], patience: float = PATIENCE_S, env: Mapping[str, str] | None = None
) -> Any:
    """The JSON that a program prints at its end."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=env or environment(),
        capture_output=True,
        text=True,
        timeout=patience,
    )
    if done.returncode != 0:
        raise Failed(last_line(done.stderr) or f"exit code {done.returncode}")
    return json.loads(done.stdout)


def seconds_to(
    command: Sequence[str], *lines: str, env: Mapping[str, str] | None = None
) -> list[float]:
    """Seconds from the start of a program to each line it prints; to its end without any."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=env or environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    found = []
    alarm = Timer(PATIENCE_S, process.kill)
    alarm.start()
    try:
        for line in lines:
            while (said := process.stdout.readline()) != f"{line}\n":
                if not said:
                    raise Failed(last_line(process.stderr.read()) or f"it never said {line}")
            found.append(time.perf_counter() - begun)
        process.communicate()
        return found or [time.perf_counter() - begun]
    finally:
        alarm.cancel()
        process.kill()
        process.communicate()


def in_turn(times: int, *measures: Callable[[], T], warm_up: bool = True) -> list[list[T]]:
    """Each measure so often, always one after the other, so that they share good and bad moments.

    A round before the others warms up what a second start finds warm; it does not count.
    """
    if warm_up:
        for measure in measures:
            measure()
    rounds = [[measure() for measure in measures] for _ in range(times)]
    return [list(values) for values in zip(*rounds, strict=True)]


def last_line(text: str) -> str:
    return text.strip().rpartition("\n")[2]


def memory_mb() -> float:
    """The memory that is this process' own and not shared with files on the disk, in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) / 1024
    return 0.0


@contextmanager
def burners(number: int) -> Iterator[None]:
    """So many processes that do nothing but keep a processor busy."""
    spin = [sys.executable, "-S", "-c", "while True: pass"]
    busy = [subprocess.Popen(spin) for _ in range(number)]
    try:
        yield
    finally:
        for one in busy:
            one.kill()
            one.wait()


@contextmanager
def x_server() -> Iterator[dict[str, str]]:
    """An X server without a graphics card, and the environment that has OpenGL done in software."""
    read, write = os.pipe()
    try:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except FileNotFoundError as error:
        raise Failed("Xvfb is not installed") from error
    finally:
        os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise Failed("Xvfb did not start")
        yield environment(
            DISPLAY=f":{number}",
            QT_QPA_PLATFORM="xcb",
            QT_QUICK_BACKEND="rhi",
            QSG_RHI_BACKEND="opengl",
            LIBGL_ALWAYS_SOFTWARE="1",
        )
    finally:
        server.terminate()
        server.wait()
