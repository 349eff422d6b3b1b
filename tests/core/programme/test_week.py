"""The days of a usual week: as many as are asked for, and fewer where they do not fit."""

from __future__ import annotations

import pytest

from rehab_desktop.core.programme.week import offsets_among


@pytest.mark.parametrize(
    ("count", "among", "gap", "days"),
    [
        (3, range(7), 2, (0, 2, 4)),
        (2, (0, 1), 2, (0,)),
        (2, (0, 3), 2, (0, 3)),
        (2, (0, 6), 2, (0,)),
        (0, range(7), 2, ()),
        (2, (), 2, ()),
    ],
)
def test_days_lie_apart_also_from_week_to_week(
    count: int, among: tuple[int, ...], gap: int, days: tuple[int, ...]
) -> None:
    assert offsets_among(count, among, gap) == days
