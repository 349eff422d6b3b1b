"""What holds for every test of the screens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from rehab_desktop.ui.shell.window import AppWindow


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[list[AppWindow]]:
    """Windows to be closed when the test is over."""
    windows: list[AppWindow] = []
    yield windows
    for window in windows:
        window.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # Qt Graphs asks the graphics card for its limits even where none is used for drawing.
    quiet = pytest.mark.qt_log_ignore("QRhiGles2: Failed to create .*context", extend=True)
    for item in items:
        item.add_marker(quiet)
