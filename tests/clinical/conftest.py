"""Lists the cases in words, where the clinical rules alone were asked for."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CASES: dict[str, str] = {}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Remember each case's sentence."""
    for item in items:
        told = inspect.getdoc(item.obj) if isinstance(item, pytest.Function) else None
        if told and item.path.parent == HERE:
            CASES[item.nodeid] = " ".join(told.split())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line a case: how it went, and what it says."""
    asked = terminalreporter.config.args
    if not all(Path(one.split("::")[0]).resolve().is_relative_to(HERE) for one in asked):
        return
    terminalreporter.section("the cases in words")
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            name = report.nodeid.rpartition("::")[2]
            terminalreporter.write_line(
                f"{outcome}  {name}\n        {CASES.get(report.nodeid, '')}"
            )
