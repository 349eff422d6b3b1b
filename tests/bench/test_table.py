"""The table itself: what is a goal met, and which lines a page keeps. Nothing here is timed."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.bench.figure import Measured, Row, at_least, at_most, milliseconds, more, number, times
from tests.bench.figures import FIGURES
from tests.bench.page import HEAD, with_rows
from tests.bench.processes import ROOT, Failed, answer, in_turn, seconds_to

PAGE = f"""# Title
Last measured: long ago

{HEAD}
|---|---|---|---|---|---|
| start | 9 ms | bare: 3 ms | 3.00 | at most 1.6× | NO |
| memory, 2026-11-24 18:00 | 3 MB | 90 MB |  | at most 10 MB | yes |

## More
"""


def row(**changes: object) -> Row:
    known = {
        "name": "start",
        "ours": milliseconds([0.004, 0.005, 0.007]),
        "beside": milliseconds([0.004]),
        "beside_name": "bare",
        "goal": times(1.6),
    }
    return Row(**(known | changes))  # type: ignore[arg-type]


def test_a_row_shows_the_middle_the_spread_the_ratio_and_whether_its_goal_is_met() -> None:
    cells = ("start", "5.00 ms (4.00 to 7.00)", "bare: 4.00 ms", "1.25", "at most 1.6×", "yes")
    assert row().cells() == cells


@pytest.mark.parametrize(
    ("goal", "met"),
    [
        (times(1.25), True),
        (times(1.2), False),
        (more(1, "ms"), True),
        (more(0.5, "ms"), False),
        (at_most(5, "ms"), True),
        (at_most(4.9, "ms"), False),
        (at_least(5), True),
        (at_least(5.1), False),
        (None, None),
    ],
)
def test_a_goal_is_held_against_its_bound(goal: object, met: bool | None) -> None:
    assert row(goal=goal).met is met


def test_what_could_not_be_measured_says_why_and_meets_nothing() -> None:
    unmeasured = row(ours=None, note="Xvfb is not installed")
    assert unmeasured.cells()[1] == "Xvfb is not installed"
    assert unmeasured.met is None


def test_numbers_have_three_digits_that_count() -> None:
    numbers = [number(value) for value in (0, 0.0123, 0.5, 12.34, 123.4, -3.21)]
    assert numbers == ["0", "0.012", "0.50", "12.3", "123", "-3.21"]


def test_the_page_takes_new_rows_and_keeps_the_others() -> None:
    soak = row(name="memory, 2026-12-01 09:00", ours=Measured((4.0,), "MB"), goal=None)
    lines = with_rows(PAGE, [row(), soak, row(name="new")], "today").splitlines()
    names = [line.split("|")[1].strip() for line in lines if line.startswith("|")]
    assert names == ["figure", "---", "start", "memory, 2026-12-01 09:00", "new"]
    assert "Last measured: today" in lines
    assert lines[-1] == "## More"


def test_measures_take_turns() -> None:
    order: list[str] = []
    in_turn(2, lambda: order.append("ours"), lambda: order.append("bare"))
    assert order == ["ours", "bare"] * 3


def test_a_program_that_fails_is_told_in_its_own_words() -> None:
    with pytest.raises(Failed, match="no such thing"):
        answer([sys.executable, "-c", "import sys; sys.exit('no such thing')"])
    with pytest.raises(Failed, match="never said painted"):
        seconds_to([sys.executable, "-c", "print('other')"], "painted")


def test_each_figure_has_a_name_of_its_own() -> None:
    assert len({figure.name for figure in FIGURES}) == len(FIGURES)


def test_a_figure_is_measured_by_its_name() -> None:
    command = [sys.executable, "-m", "tests.bench", "--quick", "--json", "installed"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    (only,) = json.loads(done.stdout)["rows"]
    assert only["name"].startswith("installed size")
    assert only["ratio"] > 1
