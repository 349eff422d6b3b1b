"""A test is understood as it is typed."""

from __future__ import annotations

import pytest

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.measured import Measured, measured
from rehab_desktop.core.content.exercise import Side

SIDES = {"Left": Side.LEFT, "Right": Side.RIGHT, "links": Side.LEFT, "rechts": Side.RIGHT}


@pytest.mark.parametrize(
    ("typed", "name", "value", "unit", "side"),
    [
        ("8 cm left", "", 8, "cm", Side.LEFT),
        ("8cm l", "", 8, "cm", Side.LEFT),
        ("12 reps r", "", 12, "reps", Side.RIGHT),
        ("3,5 kg", "", 3.5, "kg", None),
        ("-5 °", "", -5, "°", None),
        ("knee to wall 8 cm rechts", "knee to wall", 8, "cm", Side.RIGHT),
        ("knee to wall left 8 cm", "knee to wall", 8, "cm", Side.LEFT),
        ("42 s side plank", "side plank", 42, "s", None),
    ],
)
def test_number_unit_side_and_a_name_where_there_is_one(
    typed: str, name: str, value: float, unit: str, side: Side | None
) -> None:
    assert measured(typed, SIDES) == Measured(name=name, value=value, unit=unit, side=side)


@pytest.mark.parametrize("typed", ["", "left", "8", "knee to wall", "8 " + "x" * 13])
def test_without_a_number_and_its_unit_it_is_told(typed: str) -> None:
    with pytest.raises(Invalid):
        measured(typed, SIDES)
