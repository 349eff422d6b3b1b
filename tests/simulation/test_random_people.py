"""The rules of docs/programme.md hold for people made up at random, and each can be broken."""

from __future__ import annotations

from hypothesis import given, settings

from tests.simulation.any_person import people
from tests.simulation.life import in_memory, live
from tests.simulation.person import Person
from tests.simulation.rules import judge


@settings(max_examples=20, derandomize=True)
@given(people)
def test_the_rules_hold_for_anybody(person: Person) -> None:
    with in_memory() as files:
        verdicts = judge(live(person, files))
    assert [sentence for one in verdicts for sentence in one.broken] == []
