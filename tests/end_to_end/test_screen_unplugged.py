"""A screen that is unplugged or changes its size in mid-session, on an X server of the test's own.

The server's virtual monitors stand for screens.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.driving import Driven
from tests.end_to_end.patience import PATIENCE_S
from tests.end_to_end.x_server import MISSING, Server, two_screens

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(MISSING, reason="needs Xvfb and libXrandr"),
]


@pytest.fixture
def server() -> Iterator[Server]:
    with two_screens() as server:
        yield server


def seconds_left(app: Driven) -> str:
    return str(next(text for text in app.ask("texts") if text.endswith(" left")))


def visible_part(place: dict[str, Any]) -> float:
    """The share of the window that lies on screens that are there."""
    x, y, width, height = place["window"]
    seen = sum(
        max(0, min(x + width, sx + sw) - max(x, sx)) * max(0, min(y + height, sy + sh) - max(y, sy))
        for sx, sy, sw, sh in place["screens"]
    )
    return float(seen / (width * height))


def test_the_session_runs_on_and_its_window_is_seen(server: Server, tmp_path: Path) -> None:
    with Driven(tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY=server.name) as app:
        app.wait_for("Start session")
        assert len(app.ask("place")["screens"]) == 2
        app.ask("move", 1280, 0)
        app.begin()
        before = seconds_left(app)
        server.unplug("projector")
        end = time.monotonic() + PATIENCE_S
        while len((place := app.ask("place"))["screens"]) > 1:
            assert time.monotonic() < end
            time.sleep(0.05)
        time.sleep(1.2)
        place = app.ask("place")
        assert place["visible"]
        assert visible_part(place) > 0.9, place
        assert "Get ready" in app.ask("texts")
        assert seconds_left(app) != before

        server.resize_monitor("laptop", 0, 0, 1024, 640)
        time.sleep(1.2)
        place = app.ask("place")
        assert place["visible"]
        assert visible_part(place) > 0.7, place
        assert "Get ready" in app.ask("texts")
