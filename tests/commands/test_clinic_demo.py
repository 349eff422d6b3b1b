"""A made-up clinic: as large as asked for, plainly invented, and kept as a real one is."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from rehab_desktop import paths
from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.commands.clinic_demo import words
from rehab_desktop.commands.clinic_demo.writing import make_demo_clinic
from rehab_desktop.composition.clinic_stores import ClinicStores
from rehab_desktop.composition.content import load_content
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.prescription import in_force
from rehab_desktop.core.clinic.trail import FIRST, TrailEntry, chained
from rehab_desktop.store.history import SqliteHistory
from tests.commands.clinic import CommandLine

PEOPLE, SESSIONS = 25, 800
NOW = datetime(2026, 11, 30, 7, 30, tzinfo=timezone(timedelta(hours=1)))


class Demo:
    """What is in the file of a made-up clinic."""

    def __init__(self, folder: Path) -> None:
        with closing(SqliteHistory(folder / paths.HISTORY_FILE)) as history:
            self.contents = history.check().result()
            stores = ClinicStores.over(history, lambda: NOW)
            self.therapists = stores.therapists.therapists().result()
            self.people = stores.people.people().result()
            self.charts: list[ChartFile] = [
                stores.people.chart(person.id).result() for person in self.people
            ]
            self.trail = stores.trail.trail().result()
            self.today = stores.visits.visits(NOW.date()).result()
            self.unsigned = stores.notes.unsigned().result()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    there = tmp_path_factory.mktemp("demo") / "clinic"
    return make_demo_clinic(there, people=PEOPLE, sessions=SESSIONS, seed=3, now=NOW)


@pytest.fixture(scope="module")
def demo(folder: Path) -> Demo:
    return Demo(folder)


def test_it_is_as_large_as_asked_for(demo: Demo) -> None:
    assert (len(demo.people), demo.contents.sessions) == (PEOPLE, SESSIONS)
    assert [one.letters for one in demo.therapists] == ["AB", "JT", "MK"]


def test_every_name_is_plainly_invented(demo: Demo) -> None:
    assert {one.given for one in demo.people} <= set(words._GIVEN)
    assert all(one.family.startswith(words._FIRST) for one in demo.people)


def test_everybody_has_months_of_what_a_clinic_keeps(demo: Demo) -> None:
    for chart in demo.charts:
        assert len(chart.visits) >= 2
        assert len(chart.episodes) == len(chart.goals) == 1
        assert [one.version for one in chart.prescriptions] == list(
            range(1, len(chart.prescriptions) + 1)
        )
        assert all(one.signed_at for one in chart.prescriptions)
        assert chart.notes
    led = [one for chart in demo.charts for one in chart.sessions if one.in_clinic]
    assert SESSIONS * 0.15 < len(led) < SESSIONS * 0.25
    assert all(one.led_by and one.visit and one.prescription for one in led)
    assert demo.today
    assert any(chart.reports for chart in demo.charts)
    pains = {one.session.highest_pain for chart in demo.charts for one in chart.sessions}
    assert {0, 3, 6} <= pains


def test_each_session_follows_the_version_of_its_day(demo: Demo) -> None:
    catalogue = load_content().catalogue
    texts = PrescriptionTexts(RoutineTexts(catalogue.sources), catalogue.exercises)
    for chart in demo.charts:
        read = texts.read_all(chart.prescriptions)
        assert read.unreadable == ()
        for one in chart.sessions:
            holding = in_force(read.readable, chart.ends, one.session.started_at.date())
            assert holding is not None
            assert one.prescription == holding.id
            assert {done.exercise for done in one.sets} <= {item.key for item in holding.items}


def test_the_trail_is_whole_and_in_the_order_of_time(demo: Demo) -> None:
    before = FIRST
    for number, entry in enumerate(demo.trail, start=1):
        assert entry == _again(entry, before, number)
        before = entry.hash
    times = [entry.at for entry in demo.trail]
    assert times == sorted(times)
    assert times[-1] <= NOW


def test_the_same_seed_makes_the_same_clinic(folder: Path, tmp_path: Path) -> None:
    again = make_demo_clinic(tmp_path / "again", people=PEOPLE, sessions=SESSIONS, seed=3, now=NOW)
    other = make_demo_clinic(tmp_path / "other", people=PEOPLE, sessions=SESSIONS, seed=4, now=NOW)
    assert Demo(again).trail == Demo(folder).trail
    assert Demo(other).trail != Demo(folder).trail


def test_a_small_one_is_made_by_one_therapist(tmp_path: Path) -> None:
    made = Demo(make_demo_clinic(tmp_path / "one", people=1, sessions=1, seed=1, now=NOW))
    assert (len(made.people), made.contents.sessions, len(made.therapists)) == (1, 1, 1)


def test_it_needs_a_folder_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from rehab_desktop.cli import main

    assert main(["clinic", "demo"]) == 2
    assert "name one with --data-dir" in capsys.readouterr().err
    line = CommandLine(tmp_path / "demo", capsys)
    code, _, err = line.run("clinic", "demo", "--people", "3", "--sessions", "20")
    assert (code, err) == (0, "")
    assert len(line.ask("people")) == 3
    assert line.refused("clinic", "demo")[0] == 1


def _again(entry: TrailEntry, before: str, number: int) -> TrailEntry:
    return chained(
        before,
        sequence=number,
        at=entry.at,
        therapist=entry.therapist,
        act=entry.act,
        kind=entry.kind,
        record=entry.record,
        person=entry.person,
        digest=entry.digest,
    )
