"""What holds for every test of the screens."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # Qt Graphs asks the graphics card for its limits even where none is used for drawing.
    quiet = pytest.mark.qt_log_ignore("QRhiGles2: Failed to create .*context", extend=True)
    for item in items:
        item.add_marker(quiet)
