"""The rules that hold for everybody, whoever they are. Each looks at many cases of a life."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.simulation import rules_of_days, rules_of_steps
from tests.simulation.life import Life
from tests.simulation.rules_of_days import Case

Look = Callable[[Life], Iterator[Case]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """`words` is what holds; `look` looks at every case of a life; `of` says what a case is."""

    name: str
    words: str
    of: str
    look: Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """How many cases were looked at, and a sentence for each that broke the rule."""

    rule: str
    cases: int
    broken: tuple[str, ...]


RULES = (
    Rule(
        name="calm",
        words="Never a step up within 7 days of a red sign",
        of="doses that rose",
        look=rules_of_steps.calm,
    ),
    Rule(
        name="one",
        words="Never a second step up before the last one was tried, never two in one day",
        of="steps taken",
        look=rules_of_steps.one_at_a_time,
    ),
    Rule(
        name="rest",
        words="After a red sign what loaded the knee rests for two days, the breathing never",
        of="days of rest",
        look=rules_of_days.rest,
    ),
    Rule(
        name="cause",
        words="Nothing steps back unless a pain or a sore morning was told within two days",
        of="steps back",
        look=rules_of_steps.has_a_cause,
    ),
    Rule(
        name="changes",
        words="A step that was accepted changes the next session of its exercise",
        of="steps that were followed by a session",
        look=rules_of_steps.changes_something,
    ),
    Rule(
        name="top",
        words="Pain-free and diligent reaches the top of every ladder and the gate in 16 weeks",
        of="people",
        look=rules_of_steps.top,
    ),
    Rule(
        name="told",
        words="Nobody waits for more than 14 days without being told what for, and it is true",
        of="days on which the app was opened",
        look=rules_of_days.told_what_for,
    ),
    Rule(
        name="drills",
        words="Drills neither come nor rise while a red sign rests or everyday pain is above 2",
        of="plans with drills",
        look=rules_of_days.drills_keep_away,
    ),
    Rule(
        name="most",
        words="A day never asks for more than the usual routine, nor sooner than its days of rest",
        of="plans",
        look=rules_of_days.never_more,
    ),
    Rule(
        name="headline",
        words="What the day is called agrees with what is due",
        of="plans",
        look=rules_of_days.headline,
    ),
)


def judge(life: Life, rules: Sequence[Rule] = RULES) -> tuple[Verdict, ...]:
    """Hold every rule against a life."""
    return tuple(_judged(rule, life) for rule in rules)


def _judged(rule: Rule, life: Life) -> Verdict:
    cases = list(rule.look(life))
    broken = tuple(f"{life.person.name}, {case.where}: {case.what}" for case in cases if case.what)
    return Verdict(rule=rule.name, cases=len(cases), broken=broken)
