"""The patient's display on a second screen that is unplugged and plugged back in mid-session, on an
X server of the test's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rehab_desktop.app.runner import LATE
from tests.end_to_end.clinic_day import CANARY, clinic_with_a_visit, to_the_session, until
from tests.end_to_end.driving import Driven
from tests.end_to_end.x_server import MISSING, Server, two_screens

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(MISSING, reason="needs Xvfb and libXrandr"),
]


@pytest.fixture
def server() -> Iterator[Server]:
    with two_screens() as server:
        yield server


def test_the_display_goes_and_comes_back_and_no_cue_is_lost(server: Server, tmp_path: Path) -> None:
    data = clinic_with_a_visit(tmp_path)
    with Driven(data, "--speed", "4", QT_QPA_PLATFORM="xcb", DISPLAY=server.name) as app:
        to_the_session(app)
        app.wait_for("Begin")
        app.ask("key", "D")
        until(lambda: app.ask("display") is not None)
        between = app.ask("display")
        assert between["texts"][0] == "Praxis Beispiel"
        assert (between["place"], between["full"]) == ([1280, 0, 1280, 800], True)
        app.ask("key", "Return")
        until(lambda: "90/90 breathing with hamstrings" in app.ask("display")["texts"])
        shown = app.ask("display")
        assert CANARY not in " ".join((shown["title"], *shown["texts"]))
        assert any(CANARY in one for one in app.ask("texts")), "the physio's view has the name"
        until(lambda: len(app.ask("lateness")) > 2)

        server.unplug("projector")
        app.wait_for("The other screen is gone")
        assert app.ask("display") is None
        place = app.ask("place")
        assert place["visible"]
        assert place["window"][0] < 1280
        cues = len(app.ask("lateness"))
        until(lambda: len(app.ask("lateness")) > cues + 2)

        server.set_monitor("projector", 1280, 0, 1280, 800)
        app.wait_for("D shows the display on it")
        assert app.ask("display") is None, "it is offered, not taken"
        app.ask("key", "D")
        until(lambda: app.ask("display") is not None)
        assert app.ask("display")["place"] == [1280, 0, 1280, 800]
        cues = len(app.ask("lateness"))
        until(lambda: len(app.ask("lateness")) > cues + 2)
        assert max(app.ask("lateness")) < LATE / 1e9, "a later cue is dropped"

        app.ask("key", "K")
        until(lambda: app.ask("display")["texts"][0] == "Praxis Beispiel")
        assert app.ask("cross")
        assert app.exit_code() == 0
