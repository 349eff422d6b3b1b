"""The table in docs/performance.md: measured rows take the place of the ones before."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bench.figure import Row
from tests.bench.processes import ROOT

PAGE = ROOT / "docs" / "performance.md"
HEAD = "| figure | ours | beside | ratio | goal | met |"
MEASURED = "Last measured: "


def write_page(rows: Sequence[Row], told: str) -> None:
    """Put the rows into the page; what was not measured now keeps its line."""
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(with_rows(page, rows, told), encoding="utf-8")


def with_rows(page: str, rows: Sequence[Row], told: str) -> str:
    """The page with these rows in its table, and with what was `told` of the machine above it."""
    lines = page.splitlines()
    head = lines.index(HEAD)
    end = next(
        (place for place in range(head, len(lines)) if not lines[place].startswith("|")), len(lines)
    )
    kept = {_key(line): line for line in lines[head + 2 : end]}
    for row in rows:
        line = "| " + " | ".join(cell.replace("|", "/") for cell in row.cells()) + " |"
        kept[_key(line)] = line
    said = [MEASURED + told if line.startswith(MEASURED) else line for line in lines[:head]]
    table = [HEAD, "|---|---|---|---|---|---|", *kept.values()]
    return "\n".join([*said, *table, *lines[end:]]) + "\n"


def _key(line: str) -> str:
    """The figure's name, without the day on which a long one was measured."""
    return line.split("|")[1].strip().split(", 20")[0]
