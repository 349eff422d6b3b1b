"""Runs the tests behind each promise and prints the table of docs/reliability.md afresh.

    python3 run.py fault-injection [--write]

`--write` puts the table into that page. Exit code 1 when a promise is broken.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from tests.faults.promises import PROMISES, Promise

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reliability.md"
HEAD = "| # | promise | test | last measured |\n|---|---|---|---|\n"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One test by its name, `passed`, `failed` or `skipped`, with the figures it noted."""

    name: str
    result: str
    figures: tuple[str, ...]


def main(arguments: Sequence[str]) -> int:
    """Run, print and on request write; 2 for anything else that is asked."""
    if list(arguments) not in ([], ["--write"]):
        print(__doc__, file=sys.stderr)
        return 2
    files = sorted({test.split("::")[0] for promise in PROMISES for test in promise.tests})
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        # The newer kind of report has no room for a figure.
        to_report = ["-o", "junit_family=xunit1", "--junitxml", str(report)]
        subprocess.run(
            [sys.executable, "-m", "pytest", "-q", *to_report, *(f"tests/{one}" for one in files)],
            cwd=ROOT,
            check=False,
            stdout=sys.stderr,
        )
        outcomes = list(read(report))
    table = HEAD + "".join(row(promise, outcomes) for promise in PROMISES)
    print(table, end="")
    if arguments:
        PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8"), table), encoding="utf-8")
    return 1 if any(outcome.result == "failed" for outcome in outcomes) else 0


def read(report: Path) -> Iterable[Outcome]:
    """What pytest wrote down, test by test."""
    for case in ElementTree.parse(report).iter("testcase"):
        kinds = {child.tag for child in case}
        result = "failed" if kinds & {"failure", "error"} else "passed"
        figures = tuple(
            figure.get("value", "")
            for figure in case.iter("property")
            if figure.get("name") == "figure"
        )
        file = case.get("classname", "").removeprefix("tests.").replace(".", "/") + ".py"
        yield Outcome(
            name=f"{file}::{case.get('name')}",
            result="skipped" if "skipped" in kinds else result,
            figures=figures,
        )


def belongs(outcome: Outcome, test: str) -> bool:
    """Whether `test`, a name in `promises.py`, means this outcome."""
    name = outcome.name
    if "*" in test:
        return fnmatchcase(name, test)
    if "::" not in test:
        return name.startswith(test + "::")
    return name == test or name.startswith(test + "[")


def row(promise: Promise, outcomes: Iterable[Outcome]) -> str:
    """One line of the table."""
    ours = [one for one in outcomes if any(belongs(one, test) for test in promise.tests)]
    files = dict.fromkeys(f"`{test.split('::')[0]}`" for test in promise.tests)
    return (
        f"| {promise.number} | {promise.words} | {', '.join(files) or 'none yet'} "
        f"| {measured(ours)} |\n"
    )


def measured(outcomes: Sequence[Outcome]) -> str:
    """How many tests ran and the figures they noted; a failure comes first."""
    if not outcomes:
        return "not measured"
    parts = []
    for result in ("failed", "passed", "skipped"):
        number = sum(outcome.result == result for outcome in outcomes)
        if number:
            parts.append(f"{number} {result.upper() if result == 'failed' else result}")
    figures = [figure for outcome in outcomes for figure in outcome.figures]
    return "; ".join([", ".join(parts), *figures])


def with_table(page: str, table: str) -> str:
    """The page with this table in the place of its own."""
    lines = page.splitlines(keepends=True)
    before = next(place for place, line in enumerate(lines) if line.startswith("|"))
    after = next(
        (place for place in range(before, len(lines)) if not lines[place].startswith("|")),
        len(lines),
    )
    return "".join([*lines[:before], table, *lines[after:]])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
