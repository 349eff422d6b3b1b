"""Simulated people go through 16 weeks of the programme; rules are held over all of them.

    python3 run.py simulate            print each rule with what was looked at
    python3 run.py simulate --write    write docs/programme.md too
    python3 run.py simulate --check    fail too where docs/programme.md is not what --write makes

Exit code 1 when a rule is broken or the page is old, 2 when the command was not understood.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from tests.simulation.life import live, on_disk
from tests.simulation.page import page, section
from tests.simulation.people import PEOPLE
from tests.simulation.person import Person
from tests.simulation.rules import RULES, Verdict, judge

PAGE = Path(__file__).resolve().parents[2] / "docs" / "programme.md"
TOLD = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one person: the verdict of each rule, and the part of the page."""

    verdicts: tuple[Verdict, ...]
    section: str


def main(arguments: Sequence[str]) -> int:
    """Simulate, print, and on request write or compare the page."""
    if list(arguments) not in ([], ["--write"], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    outcomes = everybody(PEOPLE)
    failed = tell(outcomes)
    made = page(one.section for one in outcomes)
    if "--write" in arguments:
        PAGE.write_text(made, encoding="utf-8", newline="\n")
    if "--check" in arguments:
        same = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == made
        print(f"{'ok' if same else 'FAILED':7} docs/programme.md is what --write makes")
        failed = failed or not same
    return 1 if failed else 0


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


def tell(outcomes: Iterable[Outcome]) -> bool:
    """Print a line for each rule; true where one is broken."""
    failed = False
    outcomes = tuple(outcomes)
    for place, rule in enumerate(RULES):
        verdicts = [one.verdicts[place] for one in outcomes]
        broken = [sentence for one in verdicts for sentence in one.broken]
        figure = f"{sum(one.cases for one in verdicts)} {rule.of}, {len(broken)} against it"
        print(f"{'FAILED' if broken else 'ok':7} {rule.words}: {figure}")
        for sentence in broken[:TOLD]:
            print(f"          {sentence}")
        failed = failed or bool(broken)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
