"""Many people at once, one on each processor."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from tests.simulation.life import live, on_disk
from tests.simulation.page import section
from tests.simulation.person import Person
from tests.simulation.rules import Verdict, judge


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one person: the verdict of each rule, and the part of the page."""

    verdicts: tuple[Verdict, ...]
    section: str


def everybody(people: Sequence[Person]) -> tuple[Outcome, ...]:
    """Every person in a file of their own, on as many processors as there are."""
    # Started afresh, as a fork would take threads of a store along.
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        return tuple(pool.map(outcome, people))


def outcome(person: Person) -> Outcome:
    """One person's weeks, on the real store."""
    with on_disk() as files:
        life = live(person, files)
    return Outcome(verdicts=judge(life), section=section(life))
