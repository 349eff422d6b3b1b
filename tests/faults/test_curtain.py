"""The real app under its curtain: nobody is named, the session and its check-points go on, and a
kill costs no more than without it.
"""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.end_to_end.clinic_day import (
    CANARY,
    clinic_with_a_visit,
    now,
    to_the_session,
    until,
)
from tests.end_to_end.driving import Driven
from tests.end_to_end.patience import PATIENCE_S

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")

PIN = "491827"
NOTE = "heron by the pond"
NAMED = (CANARY, NOTE, "QU-1")
UNDER_IT_S, CUES = 3, 4


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A clinic whose lead has a PIN."""
    data = clinic_with_a_visit(tmp_path)
    with closing(SqliteHistory(data / HISTORY_FILE)) as history:
        stores = ClinicStores.over(history, now)
        [lead] = stores.therapists.therapists().result()
        stores.pins.choose(PIN, Author(therapist=lead.id, at=now())).result()
        stores.close()
    return data


def found(app: Driven) -> list[str]:
    said = app.ask("everything_said")
    return [one for one in NAMED if one in said]


def in_a_session_with_a_note(app: Driven) -> None:
    to_the_session(app)
    app.wait_for("Begin")
    app.ask("key", "Return")
    app.wait_for("Pause")
    app.ask("key", "N")
    app.ask("type", NOTE)


def test_nobody_is_named_under_it_and_a_kill_there_loses_at_most_two_seconds(
    folder: Path, figure: Callable[[str], None]
) -> None:
    number = random.choice((signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT))
    with Driven(folder, "--speed", "20", QT_QPA_PLATFORM="offscreen") as app:
        in_a_session_with_a_note(app)
        assert found(app) == [CANARY, NOTE], "the control: while somebody works they are found"
        app.ask("keys", ["Ctrl+L"])
        app.wait_for("This hurts")
        assert found(app) == []
        before, began, walks = len(app.ask("lateness")), time.monotonic(), 0
        while time.monotonic() < began + UNDER_IT_S or len(app.ask("lateness")) < before + CUES:
            assert found(app) == []
            assert time.monotonic() < began + PATIENCE_S, "cues go on"
            walks += 1
        cues = len(app.ask("lateness")) - before
        app.process.send_signal(number)
        at = datetime.now(UTC)
        assert app.process.wait(20) == -number
    with closing(SqliteHistory(folder / HISTORY_FILE)) as history:
        stores = ClinicStores.over(history, now)
        [session] = stores.parked.parked().result()
        [seen] = stores.people.chart(session.person).result().observations
    lost = (at - session.saved_at).total_seconds()
    assert lost <= 2
    assert seen.text == NOTE
    figure(
        f"no name in {walks} walks through title, scene and accessibility tree; {cues} cues "
        f"meanwhile; {lost:.1f} s lost by a kill"
    )


def test_a_wrong_pin_shows_nothing_and_the_right_one_everything_that_was_there(
    folder: Path,
) -> None:
    with Driven(folder, QT_QPA_PLATFORM="offscreen") as app:
        in_a_session_with_a_note(app)
        app.ask("keys", ["Ctrl+L"])
        app.wait_for("This hurts")
        app.ask("keys", ["Ctrl+L"])
        app.ask("type", "491828")
        app.wait_for("attempt")
        assert found(app) == []
        app.ask("keys", ["Ctrl+L"])
        app.ask("type", PIN)
        app.wait_for("Park")
        until(lambda: found(app) == [CANARY, NOTE])
