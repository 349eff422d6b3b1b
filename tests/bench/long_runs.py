"""Sessions that take long: each leaves a report in build/bench, which later runs show.

A report that is there and finished is not made again, so that a run that was cut short goes on with
what is missing. Delete the report to measure anew.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from tests.bench.figure import Effort
from tests.bench.processes import KEPT, Failed
from tests.bench.sessions import session

LONGEST_S = 3600.0


def long_session(
    effort: Effort, name: str, *, seconds: float | None = None, **wanted: Any
) -> tuple[dict[str, Any], str]:
    """What was found, and the day and time at which it was. Raises `Failed` if it may not run."""
    report = KEPT / f"long-{name}.json"
    found = _finished(name)
    if found is None:
        if not effort.long:
            raise Failed("not measured yet: --long")
        KEPT.mkdir(parents=True, exist_ok=True)
        patience = seconds if seconds is not None else LONGEST_S
        found = session(
            seconds, report=str(report), patience=patience, **({"skip": False} | wanted)
        )
    when = datetime.fromtimestamp(report.stat().st_mtime)
    return found, f"{when:%Y-%m-%d %H:%M}"


def _finished(name: str) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] = json.loads((KEPT / f"long-{name}.json").read_text())
    except (OSError, ValueError):
        return None
    return found if found.get("finished") else None
