"""A fault is shown on the line where its key stands."""

from __future__ import annotations

import pytest

from rehab_desktop.catalogue.lines import Lines
from rehab_desktop.catalogue.problems import Place

TEXT = '''\
title = "One"            # 1
steps = [
  "first, [not] a list",
  "second",              # 4
]
basis = [
  { text = "a", basis = "x" },
  { text = "b # c", basis = "y" },  # 8
]

note = """
levels = 3
[not.a.table]
"""
short = ["a", "b"]       # 15

[[levels]]
id = "1"                 # 18
[levels.dose]
sets = 3
[[levels.dose.phases]]
label = "In"             # 22
[[levels.dose.phases]]
label = "Out"            # 24

[[levels]]
id = "2"                 # 27
dose.sets = 4
[[levels.dose.phases]]
label = "Up"             # 30
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("title",), 1),
        (("steps",), 2),
        (("steps", 1), 4),
        (("basis", 1, "basis"), 8),
        (("note",), 11),
        (("short", 1), 15),
        (("levels",), 17),
        (("levels", 0, "id"), 18),
        (("levels", 0, "dose", "sets"), 20),
        (("levels", 0, "dose", "reps"), 19),
        (("levels", 0, "dose", "phases", 1, "label"), 24),
        (("levels", 1), 26),
        (("levels", 1, "dose", "sets"), 28),
        (("levels", 1, "dose", "phases", 0, "label"), 30),
        (("nowhere",), None),
        ((), None),
    ],
)
def test_the_line_of_a_key_or_of_what_encloses_it(place: Place, line: int | None) -> None:
    assert Lines(TEXT).find(place) == line
