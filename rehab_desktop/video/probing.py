"""Runs the probing process (`probe.py`) for a file, and ends it when it takes too long."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rehab_desktop.core.content.clip_ports import ClipFault, ClipRefused, Container, Probed
from rehab_desktop.video.sniff import container_of

PATIENCE_S = 20.0
"""Longer than the process itself waits for a picture; a process without an answer by then hangs."""

LOOK_AGAIN_S = 0.2


class ProbingProcess:
    """Implements `core.content.clip_ports.ClipProbe`."""

    def sniff(self, path: str) -> None:
        container_of(Path(path))

    def probe(self, path: str, *, cancelled: Callable[[], bool]) -> Probed:
        return probe(Path(path), cancelled=cancelled)


def command(path: Path) -> list[str]:
    """The command that checks this file: this program itself, frozen or not."""
    own = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", _PACKAGE]
    return [*own, "probe-clip", str(path)]


_PACKAGE = __name__.partition(".")[0]


def probe(
    path: Path,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    patience_s: float = PATIENCE_S,
    command: Callable[[Path], list[str]] = command,
) -> Probed:
    """The properties of the file. Raises `ClipRefused`, also where the process crashes, hangs or is
    cancelled.
    """
    process = subprocess.Popen(
        command(path),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        answer = _answer(process, path, cancelled, patience_s)
    finally:
        process.kill()
        process.communicate()
    if fault := answer.get("fault"):
        raise ClipRefused(ClipFault(fault), path.name)
    return Probed(
        container=Container(answer["container"]),
        seconds=answer["seconds"],
        fps=answer["fps"],
        poster=base64.b64decode(answer["poster"]),
    )


def _answer(
    process: subprocess.Popen[bytes], path: Path, cancelled: Callable[[], bool], patience_s: float
) -> dict[str, Any]:
    left = patience_s
    while left > 0:
        try:
            said, _ = process.communicate(timeout=min(LOOK_AGAIN_S, left))
        except subprocess.TimeoutExpired:
            if cancelled():
                raise ClipRefused(ClipFault.CANCELLED, path.name) from None
            left -= LOOK_AGAIN_S
            continue
        try:
            answer: dict[str, Any] = json.loads(said)
        except ValueError:
            # The process crashed on this file; a player would crash too.
            raise ClipRefused(ClipFault.BROKEN, path.name) from None
        return answer
    raise ClipRefused(ClipFault.HANGS, path.name)
