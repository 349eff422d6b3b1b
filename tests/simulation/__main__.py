"""Simulated people go through 16 weeks of the programme; rules are held over all of them.

    python3 run.py simulate            print each rule with what was looked at
    python3 run.py simulate --write    write docs/programme.md too
    python3 run.py simulate --check    fail too where docs/programme.md is not what --write makes

Exit code 1 when a rule is broken or the page is old, 2 when the command was not understood.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.simulation.everybody import Outcome, everybody
from tests.simulation.page import page
from tests.simulation.people import PEOPLE
from tests.simulation.rules import RULES

PAGE = Path(__file__).resolve().parents[2] / "docs" / "programme.md"
TOLD = 5


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
