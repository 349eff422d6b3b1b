"""docs/programme.md, made of lives: an introduction, the rules, and a table for each person."""

from __future__ import annotations

from collections.abc import Iterable

from tests.simulation.life import Life
from tests.simulation.rules import RULES
from tests.simulation.weeks import HEAD, rows

START = """# What the programme does with people
`python3 run.py simulate --write` makes this page and `--check` holds it and the rules below; change
nothing here by hand.

## What this is
Rehab Desktop decides each day what is due, changes it by what is known of the knee, and recommends
one step at a time. To see what comes of that over months, simulated people live through 16 weeks of
days, from the first page on, with the app's own rules and its own file. Each opens the app in the
morning, answers what they answer, takes the step that is recommended, does what is due in the
evening, and tells how the knee was.

**No real patient is behind any of it.** What a knee does here is written down beforehand, so the
tables show what the programme does with it, not whether that helps. The numbers of the programme
and what they rest on stand in `resources/catalogue/programme.toml`; much of it is clinical
judgement.

## How to read a table
One line is one week. *Phase* is the phase and the week of the programme, which counts only weeks in
which something was done. *Done of due* counts days. *Knee* is what was told: pain from 0 to 10, the
most of the week, and sore mornings. A dose is repetitions or seconds × sets, as in the week's last
session; a *variation* is a harder form that the card describes in words, while sets and seconds
stay. *What changed* names the day; "a third less", a rest and the way back come by themselves, and
a rest ends after two whole days. The last column is what the app told on the last evening.

## What holds for everybody
"""

PEOPLE = """
The same rules are held over people made up at random, in `tests/simulation/test_random_people.py`.

## The people
"""


def page(sections: Iterable[str]) -> str:
    """The whole page; `sections` are those of the people, in order."""
    rules = "".join(f"- {rule.words}.\n" for rule in RULES)
    return START + rules + PEOPLE + "".join(f"\n{section}" for section in sections)


def section(life: Life) -> str:
    """One person: who it is, and the weeks."""
    lines = [HEAD, tuple("---" for _ in HEAD), *rows(life)]
    table = "".join(f"| {' | '.join(cells)} |\n" for cells in lines)
    return f"### {life.person.name}\n{life.person.about}\n\n{table}"
