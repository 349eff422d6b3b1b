"""Each rule of docs/programme.md fails where the programme is broken on purpose in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from rehab_desktop.app.programme import Programme
from rehab_desktop.core.programme import (
    adherence,
    limits,
    planner,
    progression,
    recommendation,
    regression,
)
from rehab_desktop.core.programme import signs as signs_module
from rehab_desktop.core.programme.planner import Planner
from rehab_desktop.core.programme.todays_plan import DayKind
from tests.simulation.life import in_memory, live
from tests.simulation.person import Person, Trouble
from tests.simulation.rules import RULES, judge

CALM = Person(name="Calm", weeks=2, reaches_the_top=True)
FLARE = replace(CALM, troubles={4: Trouble(sets={"roller-bridge": 7})}, reaches_the_top=False)
EVERYDAY_3 = replace(CALM, everyday={1: 3}, reaches_the_top=False)
SILENT = replace(CALM, weeks=3, tells=frozenset(), reaches_the_top=False)

Break = Callable[[pytest.MonkeyPatch], None]


def swapped(where: object, name: str, what: Any) -> Break:
    return lambda patch: patch.setattr(where, name, what)


def accept_without_doses(self: Programme, suggestion: Any) -> Any:
    return self._decide(suggestion.id, True, ())


usual_course = Planner._course


def free_with_something_due(self: Planner, *arguments: Any) -> Any:
    _, due, sign = usual_course(self, *arguments)
    return DayKind.FREE, due, sign


def no_calm_week(found: object, guide: object, today: Any) -> Any:
    return today


BROKEN: dict[str, tuple[Person, Break]] = {
    "calm": (FLARE, swapped(recommendation, "calm_from", no_calm_week)),
    "one": (CALM, swapped(recommendation, "untried", lambda facts, today: None)),
    "rest": (FLARE, swapped(regression, "rests_until", lambda sign, guide, told: sign.day)),
    "cause": (CALM, swapped(signs_module, "is_sore", lambda morning: True)),
    "changes": (CALM, swapped(Programme, "accept", accept_without_doses)),
    "top": (CALM, swapped(progression, "level_above", lambda card, level: None)),
    "told": (SILENT, swapped(planner, "waiting", lambda *known: None)),
    "drills": (EVERYDAY_3, swapped(limits, "is_drill", lambda card: False)),
    "most": (CALM, swapped(adherence, "ENOUGH", 2.0)),
    "headline": (CALM, swapped(Planner, "_course", free_with_something_due)),
}


def test_there_is_a_control_for_every_rule() -> None:
    assert list(BROKEN) == [rule.name for rule in RULES]


@pytest.mark.parametrize("rule", [one for one in BROKEN if one != "top"])
def test_the_programme_as_it_is_keeps_the_rule(rule: str) -> None:
    """Two weeks are too few for the top; whoever breaks that rule is told in any case."""
    assert rule not in broken(BROKEN[rule][0])


@pytest.mark.parametrize("rule", BROKEN)
def test_a_broken_programme_breaks_its_rule(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    person, breaks = BROKEN[rule]
    breaks(monkeypatch)
    assert rule in broken(person)


def broken(person: Person) -> list[str]:
    """The rules that are broken in somebody's weeks."""
    with in_memory() as files:
        verdicts = judge(live(person, files))
    return [one.rule for one in verdicts if one.broken]
