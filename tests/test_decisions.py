"""The pages of docs/decisions have one form: a number leads to one page, which says if it holds."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "decisions"
PAGES = sorted(FOLDER.glob("[0-9]*.md"))
HEAD = re.compile(
    r"# (?P<number>\d{4}) (?P<title>\S.*)\n\n- Date: (?P<date>\S+)\n- Status: (?P<status>.+)\n\n## "
)
STATUS = re.compile(r"accepted(; .+)?|superseded by \[\d{4}\]\(.+\)")
PARTS = ["Context", "Decision", "What was measured", "What it costs", "What would change it"]


def head(page: Path) -> re.Match[str]:
    found = HEAD.match(page.read_text(encoding="utf-8"))
    assert found, f"{page.name} does not begin with number and title, date, status, first part"
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_decision_says_its_number_its_date_and_whether_it_holds(page: Path) -> None:
    found = head(page)
    assert page.name.startswith(found["number"] + "-")
    date.fromisoformat(found["date"])
    assert STATUS.fullmatch(found["status"])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_parts_of_a_decision_come_in_one_order(page: Path) -> None:
    parts = re.findall(r"^## (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert parts == [part for part in PARTS if part in parts]
    assert "Decision" in parts


@pytest.mark.parametrize("page", [*PAGES, FOLDER / "README.md"], ids=lambda page: page.name)
def test_a_decision_leads_to_pages_that_are_there(page: Path) -> None:
    for link in re.findall(r"\]\(([^):]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), link


def test_the_list_of_decisions_has_each_once_in_order() -> None:
    listed = re.findall(
        r"^- \[(\d{4})\]\((.+)\) (.+)$",
        (FOLDER / "README.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert listed == [(head(page)["number"], page.name, head(page)["title"]) for page in PAGES]
