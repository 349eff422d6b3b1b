"""`run.py check` says what failed, and goes on after it."""

from __future__ import annotations

import pytest

from checks import __main__ as checks


def fails() -> None:
    raise checks.Failed("a.qml:3: a word")


def test_checks_go_on_after_one_that_failed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(checks, "CHECKS", {"first": fails, "second": lambda: None})
    assert checks.main() == 1
    first, reason, *_, last = capsys.readouterr().out.splitlines()
    assert first.split() == ["first", "failed"]
    assert reason == "a.qml:3: a word"
    assert last.split() == ["second", "ok"]


def test_all_checks_passing_is_code_0(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "CHECKS", {"only": lambda: None})
    assert checks.main() == 0


def test_a_tool_that_fails_gives_its_own_words() -> None:
    with pytest.raises(checks.Failed, match="never-heard-of"):
        checks.tool("ruff", "check", "never-heard-of.py")
