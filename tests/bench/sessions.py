"""Sessions of the app in processes of their own (`programs/session.py`), and the clip they show."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rehab_desktop import paths
from tests.bench.processes import answer, program

CLIP = "breathing-90-90"
"""Shown in the first set of the routine `BREATHING` for minutes: inhale, exhale, wait."""

BREATHING = "bench-breathing"
NUMBERED = "bench-numbered"
"""Changes to and fro between two clips whose pictures say which one they are."""


def clip_path() -> Path:
    return paths.CLIPS / f"{CLIP}.webm"


def session(
    seconds: float | None,
    *,
    env: Mapping[str, str] | None = None,
    patience: float | None = None,
    **wanted: Any,
) -> dict[str, Any]:
    """What is found in a session of so many seconds after its warm-up."""
    asked = {"routine": BREATHING, "skip": True, "seconds": seconds} | wanted
    longest = 90 + 1.2 * (patience or seconds or 0)
    found: dict[str, Any] = answer(program("session", json.dumps(asked)), longest, env)
    return found
