"""Everybody of docs/programme.md, on the real store: the rules hold, the page is theirs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.simulation import __main__ as simulate
from tests.simulation.everybody import Outcome, outcome
from tests.simulation.page import page
from tests.simulation.people import PEOPLE
from tests.simulation.person import Person
from tests.simulation.rules import RULES, Verdict


@pytest.mark.slow
def test_everybody_keeps_every_rule_and_the_page_is_new() -> None:
    assert simulate.main(["--check"]) == 0


def test_a_few_weeks_on_the_real_store_keep_every_rule() -> None:
    person = Person(name="Somebody", weeks=3)
    assert [one.broken for one in outcome(person).verdicts] == [()] * len(RULES)


def test_the_page_names_everybody_and_every_rule() -> None:
    text = simulate.PAGE.read_text(encoding="utf-8")
    assert [one.name for one in PEOPLE if f"### {one.name}\n" not in text] == []
    assert [rule.words for rule in RULES if f"- {rule.words}.\n" not in text] == []


def test_a_broken_rule_is_told_with_who_and_when(capsys: pytest.CaptureFixture[str]) -> None:
    verdicts = [Verdict(rule=rule.name, cases=3, broken=()) for rule in RULES]
    assert not simulate.tell([Outcome(verdicts=tuple(verdicts), section="")])
    verdicts[0] = Verdict(rule=RULES[0].name, cases=3, broken=("Somebody, week 2, day 1: rises",))
    assert simulate.tell([Outcome(verdicts=tuple(verdicts), section="")])
    told = capsys.readouterr().out
    assert f"FAILED  {RULES[0].words}: 3 {RULES[0].of}, 1 against it" in told
    assert "Somebody, week 2, day 1: rises" in told


def test_an_old_page_fails_the_check(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    verdicts = tuple(Verdict(rule=rule.name, cases=1, broken=()) for rule in RULES)
    one = Outcome(verdicts=verdicts, section="### Somebody\n")
    monkeypatch.setattr(simulate, "everybody", lambda people: (one,))
    monkeypatch.setattr(simulate, "PAGE", tmp_path / "programme.md")
    assert simulate.main(["--check"]) == 1
    assert simulate.main(["--write"]) == 0
    assert simulate.main(["--check"]) == 0
    assert (tmp_path / "programme.md").read_text(encoding="utf-8") == page([one.section])


def test_what_it_does_not_know_is_code_2() -> None:
    assert simulate.main(["--what"]) == 2
