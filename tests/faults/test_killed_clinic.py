"""A clinic's app that is killed again and again with two sessions parked and one running."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from datetime import time as day_time
from pathlib import Path
from uuid import uuid4

import pytest

from rehab_desktop.app.clinic.people import new_person
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts, next_version
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.catalogue.prescriptions import read_prescription
from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.composition.content import load_content
from rehab_desktop.core.clinic.ports import Author, ParkedSession
from rehab_desktop.core.clinic.visit import Visit
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.end_to_end.clinic_day import clinic_with_a_visit, now, until
from tests.end_to_end.driving import Driven

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")

SIGNALS = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGTERM)
NAMES = ("Aldermoor", "Brackenbury", "Coldwater")
"""The first two are parked, the third one's session runs."""

NOTE_KEPT_S = 1.0
"""What was typed so long ago is in the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the file has after a kill: open sessions by family name, finished ones, note lines."""

    open: dict[str, ParkedSession]
    finished: int
    notes: list[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A clinic in which three people come, with sessions that take longer than all kills."""
    data = clinic_with_a_visit(tmp_path)
    plan = tmp_path / "plan.toml"
    plan.write_text('[[items]]\nexercise = "breathing-90-90"\nsets = 10\n', encoding="utf-8")
    catalogue = load_content().catalogue
    texts = PrescriptionTexts(RoutineTexts(catalogue.sources), catalogue.exercises)
    filed = read_prescription(plan, catalogue.exercises)
    with closing(SqliteHistory(data / HISTORY_FILE)) as history:
        stores = ClinicStores.over(history, now)
        [lead] = stores.therapists.therapists().result()
        author = Author(therapist=lead.id, at=now())
        for hour, family in enumerate(NAMES, start=8):
            others = stores.people.people().result()
            person = new_person(others, id_=str(uuid4()), family=family, today=now().date())
            stores.people.put_person(person, author).result()
            [episode] = stores.people.chart(person.id).result().episodes
            signed = next_version(filed, (), id_=str(uuid4()), episode=episode, author=author)
            stores.prescriptions.sign(texts.stored(signed), author).result()
            visit = Visit(
                id=str(uuid4()),
                person=person.id,
                day=now().date(),
                at=day_time(hour),
                therapist=lead.id,
            )
            stores.visits.put_visit(visit, author).result()
    return data


def look(folder: Path) -> Found:
    with closing(SqliteHistory(folder / HISTORY_FILE)) as history:
        stores = ClinicStores.over(history, now)
        families = {one.id: one.family for one in stores.people.people().result()}
        charts = [stores.people.chart(person).result() for person in families]
        return Found(
            open={families[one.person]: one for one in stores.parked.parked().result()},
            finished=sum(len(one.sessions) for one in charts),
            notes=[seen.text for one in charts for seen in one.observations],
        )


def start(app: Driven) -> None:
    """To the day."""
    app.wait_for("Who works now?")
    until(lambda: "MK" in app.ask("texts"))
    app.ask("key", "Return")
    app.wait_for(NAMES[2])
    until(lambda: any(app.ask("focused").startswith(one) for one in NAMES))


def go_to(app: Driven, family: str) -> None:
    """The keyboard to this person's visit, from wherever it is in the day."""
    app.ask("keys", ["Up"] * len(NAMES))
    for _ in range(len(NAMES)):
        if app.ask("focused").startswith(family):
            return
        app.ask("key", "Down")
    raise AssertionError(f"{family} is not on the day")


def begin(app: Driven, family: str) -> None:
    go_to(app, family)
    app.ask("key", "S")
    app.wait_for("Begin")
    app.ask("key", "Return")
    app.wait_for("Pause")


def park_two_and_run_the_third(app: Driven) -> None:
    for family in NAMES[:2]:
        begin(app, family)
        app.ask("key", "K")
        app.wait_for("Parked")
        app.wait_for(NAMES[2])
    begin(app, NAMES[2])


def go_on(app: Driven) -> None:
    """With the session that was killed."""
    go_to(app, NAMES[2])
    app.ask("key", "K")
    app.wait_for("Go on")
    app.ask("key", "Space")
    app.wait_for("Pause")


def killed(
    folder: Path, run: Callable[[Driven], None], note: str, after_s: float, *, frozen_s: float = 0
) -> datetime:
    """Start the app, have a session run and a note typed in it, and end the process `after_s` after
    the last key; when. It can do nothing any more for the last `frozen_s` of that.
    """
    number = random.choice(SIGNALS)
    with Driven(folder, QT_QPA_PLATFORM="offscreen") as app:
        start(app)
        run(app)
        app.ask("key", "N")
        app.ask("type", note)
        time.sleep(after_s - frozen_s)
        if frozen_s:
            app.process.send_signal(signal.SIGSTOP)
            time.sleep(frozen_s)
            number = signal.SIGKILL
        app.process.send_signal(number)
        at = datetime.now(UTC)
        assert app.process.wait(20) == -number
    return at


@pytest.mark.parametrize(
    "rounds", [pytest.param(2, id="few"), pytest.param(20, id="many", marks=pytest.mark.slow)]
)
def test_no_kill_ends_a_session_or_loses_more_than_two_seconds_or_a_note(
    folder: Path, rounds: int, figure: Callable[[str], None]
) -> None:
    longest = 0.0
    waiting: dict[str, ParkedSession] = {}
    for number in range(rounds):
        after_s = random.uniform(NOTE_KEPT_S, 3.0)
        run = go_on if number else park_two_and_run_the_third
        at = killed(folder, run, f"turn {number}.", after_s)
        found = look(folder)
        assert found.open.keys() == set(NAMES)
        assert found.finished == 0
        assert f"turn {number}." in found.notes
        parked = {family: found.open[family] for family in NAMES[:2]}
        waiting = waiting or parked
        assert parked == waiting, "what is parked stays as it is"
        lost = (at - found.open[NAMES[2]].saved_at).total_seconds()
        longest = max(longest, lost)
        assert lost <= 2
    figure(
        f"{rounds} kills with two sessions parked and one running: {longest:.1f} s lost at most, "
        f"no note line older than {NOTE_KEPT_S:.0f} s lost, none ended"
    )


def test_of_a_process_that_stood_still_the_same_look_finds_the_loss(
    folder: Path, figure: Callable[[str], None]
) -> None:
    """The control: what could not be written is missed."""
    at = killed(folder, park_two_and_run_the_third, "gone.", 3.1, frozen_s=3.0)
    found = look(folder)
    lost = (at - found.open[NAMES[2]].saved_at).total_seconds()
    assert lost > 2
    assert "gone." not in found.notes
    figure(f"control, nothing written for the last 3 s: {lost:.1f} s and the note lost")
