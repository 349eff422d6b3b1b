"""The table of promises names tests that are there, and tells a broken promise from a kept one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.promises import PROMISES, Promise
from tests.faults.table import HEAD, PAGE, Outcome, belongs, row, with_table

TESTS = Path(__file__).parents[1]


def test_every_promise_has_its_number_once() -> None:
    assert [promise.number for promise in PROMISES] == list(range(1, len(PROMISES) + 1))


@pytest.mark.parametrize(
    "test", [test for promise in PROMISES for test in promise.tests if "*" not in test]
)
def test_every_test_that_is_named_is_there(test: str) -> None:
    file, _, name = test.partition("::")
    content = (TESTS / file).read_text(encoding="utf-8")
    assert not name or f"def {name.partition('[')[0]}(" in content


def test_the_page_has_a_row_for_each_promise() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert HEAD in page
    for promise in PROMISES:
        assert f"| {promise.number} | {promise.words} |" in page


def test_a_row_tells_what_was_measured() -> None:
    promise = Promise(3, "It holds", ("a.py::test_x", "b.py"))
    outcomes = [
        Outcome("a.py::test_x[1]", "passed", ("7 kills survived",)),
        Outcome("a.py::test_xy", "failed", ()),
        Outcome("b.py::test_z", "skipped", ()),
    ]
    told = row(promise, outcomes)
    assert told == "| 3 | It holds | `a.py`, `b.py` | 1 passed, 1 skipped; 7 kills survived |\n"


def test_a_broken_promise_is_told_first() -> None:
    promise = Promise(3, "It holds", ("a.py",))
    outcomes = [Outcome("a.py::test_x", "passed", ()), Outcome("a.py::test_y", "failed", ())]
    assert "| 1 FAILED, 1 passed |" in row(promise, outcomes)
    assert "| none yet | not measured |" in row(Promise(3, "It holds", ()), outcomes)


def test_a_name_with_a_star_means_the_variant() -> None:
    assert belongs(Outcome("a.py::test_x[many]", "passed", ()), "a.py::*[[]many]")
    assert not belongs(Outcome("a.py::test_x[few]", "passed", ()), "a.py::*[[]many]")


def test_only_the_table_of_the_page_is_replaced() -> None:
    page = "# Title\n\n| old |\n|---|\n| row |\n\nAfter.\n"
    assert with_table(page, "| new |\n") == "# Title\n\n| new |\n\nAfter.\n"
