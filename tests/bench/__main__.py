"""Measures the app beside what cannot be beaten, and prints one table (docs/performance.md).

    python3 run.py bench [--quick] [--long] [--json] [--write] [NAME...]

Nothing here is a test: a goal that is missed is said and fails nothing. Exit code 1 when something
could not be measured at all.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import datetime
from importlib.metadata import version

from tests.bench.figure import Effort, Figure, Row
from tests.bench.figures import FIGURES
from tests.bench.page import write_page
from tests.bench.processes import ROOT, Failed


def main(arguments: Sequence[str]) -> int:
    """Measure what is asked for, the figures of the table without a name."""
    given = _parser().parse_args(arguments)
    effort = Effort(quick=given.quick, long=given.long)
    chosen = [figure for figure in FIGURES if not given.names or figure.name in given.names]
    rows: list[Row] = []
    failed = False
    begun = time.monotonic()
    before = os.getloadavg()[0]
    for figure in chosen:
        for row in _measured(figure, effort):
            rows.append(row)
            failed = failed or (row.ours is None and not figure.long)
            # The table comes at the end; this is for whoever waits.
            print("  ".join(cell for cell in row.cells() if cell), file=sys.stderr, flush=True)
    machine = _machine() | {
        "load_before": round(before, 1),
        "minutes": round((time.monotonic() - begun) / 60, 1),
    }
    if given.json:
        print(json.dumps({"machine": machine, "rows": [_plain(row) for row in rows]}, indent=2))
    else:
        print(_told(machine))
        print(_aligned(rows))
    if given.write:
        write_page(rows, _told(machine))
    return 1 if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run.py bench", description=__doc__)
    parser.add_argument(
        "names",
        nargs="*",
        metavar="NAME",
        choices=[*(one.name for one in FIGURES), []],
        help="only these: " + ", ".join(one.name for one in FIGURES),
    )
    parser.add_argument("--quick", action="store_true", help="less of everything: two minutes")
    parser.add_argument(
        "--long", action="store_true", help="make the long runs that have no report yet"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--write", action="store_true", help="put the rows into the docs' table")
    return parser


def _measured(figure: Figure, effort: Effort) -> Iterator[Row]:
    """The figure's rows; one that cannot be measured says why, and the others go on."""
    print(f"== {figure.name}", file=sys.stderr, flush=True)
    try:
        yield from figure.measure(effort)
    except (Failed, OSError, ValueError, subprocess.SubprocessError) as error:
        yield Row(name=figure.name, ours=None, note=str(error))


def _machine() -> dict[str, object]:
    return {
        "when": datetime.now().astimezone().isoformat(timespec="minutes"),
        "commit": _commit(),
        "python": platform.python_version(),
        "pyside6": version("PySide6-Essentials"),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
    }


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    except FileNotFoundError:
        return ""
    return done.stdout.strip()


def _told(machine: dict[str, object]) -> str:
    return (
        f"{machine['when']}, {machine['commit']}: {machine['system']}, {machine['cores']} cores, "
        f"load {machine['load_before']} before; Python {machine['python']}, "
        f"PySide6 {machine['pyside6']}; {machine['minutes']} min"
    )


def _plain(row: Row) -> dict[str, object]:
    return asdict(row) | {"ratio": row.ratio, "met": row.met}


def _aligned(rows: Sequence[Row]) -> str:
    lines = [("figure", "ours", "beside", "ratio", "goal", "met"), *(row.cells() for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(lines[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
