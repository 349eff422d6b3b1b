"""A window that lies where no screen is any more is brought to one that is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from rehab_desktop.ui.shell.screen_watcher import placed

LAPTOP = QRect(0, 0, 1280, 800)
PROJECTOR = QRect(1280, 0, 1920, 1080)


@pytest.mark.parametrize(
    "window",
    [LAPTOP, QRect(100, 100, 900, 560), QRect(1000, 100, 900, 560), PROJECTOR],
    ids=["fills it", "inside", "across both", "on the other"],
)
def test_a_window_that_can_be_seen_stays(window: QRect) -> None:
    assert placed(window, [LAPTOP, PROJECTOR]) == window


def test_one_on_a_screen_that_is_gone_comes_to_the_other() -> None:
    assert placed(QRect(1400, 50, 1000, 700), [LAPTOP]) == QRect(280, 50, 1000, 700)


def test_one_that_is_too_large_shrinks() -> None:
    assert placed(PROJECTOR, [LAPTOP]) == LAPTOP


def test_it_goes_to_the_screen_that_shows_most_of_it() -> None:
    assert placed(QRect(2800, 100, 1000, 700), [LAPTOP, PROJECTOR]) == QRect(2200, 100, 1000, 700)
