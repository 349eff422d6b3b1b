"""A led session whose app is killed goes on where it stood, with what was noted."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.end_to_end.clinic_day import clinic_with_a_visit, now, to_the_session, until
from tests.end_to_end.driving import Driven
from tests.end_to_end.patience import PATIENCE_S

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("parked", [False, True])
def test_a_killed_session_goes_on_and_its_notes_are_there(tmp_path: Path, *, parked: bool) -> None:
    data = clinic_with_a_visit(tmp_path)
    with Driven(data, "--speed", "20", QT_QPA_PLATFORM="offscreen") as app:
        to_the_session(app)
        app.wait_for("Begin")
        app.ask("key", "Return")
        app.wait_for("Pause")
        until(lambda: len(app.ask("lateness")) > 4)
        app.ask("key", "O")
        app.ask("key", "A")
        app.wait_for("Pushing the feet into the wall (")
        if parked:
            app.ask("key", "K")
            app.wait_for("Parked")
        else:
            app.ask("key", "Space")
            app.wait_for("Paused")
        app.end(signal.SIGKILL)

    history = SqliteHistory(data / HISTORY_FILE)
    stores = ClinicStores.over(history, now)
    [session] = stores.parked.parked().result(PATIENCE_S)
    [seen] = stores.people.chart(session.person).result(PATIENCE_S).observations
    assert (seen.session, seen.code) == (session.id, "Pushing the feet into the wall")
    history.close()

    with Driven(data, QT_QPA_PLATFORM="offscreen") as app:
        to_the_session(app)
        app.wait_for("Go on")
        assert "Paused" in app.ask("texts")
        app.ask("key", "Space")
        app.wait_for("Pause")
