"""The copy for a person: a record to read, and the same as data, in one ZIP."""

from __future__ import annotations

import csv
import json
from datetime import timedelta
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.catalogue.own import RoutineTexts
from rehab_desktop.core.clinic.note import AmendmentKind
from rehab_desktop.core.clinic.person_copy import PersonCopy, copy_name
from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.export.person_copy import PersonCopyFile
from rehab_desktop.store.clinic.copying import SqliteCopies
from rehab_desktop.store.history import SqliteHistory
from tests.export.material import content
from tests.export.on_paper import BRITISH, read
from tests.store.builders import EVENING, a_session
from tests.store.clinic.builders import BY_MK, an_amendment, fill, open_clinic

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.fixture
def copy(tmp_path: Path) -> PersonCopy:
    """Anna's record: versions, a visit, a signed note with two amendments, a session."""
    history = SqliteHistory(tmp_path / "history.sqlite")
    clinic = open_clinic(history)
    fill(clinic)
    withdrawn = an_amendment(
        id="amendment-2",
        kind=AmendmentKind.WITHDRAWN,
        text="",
        reason="Not seen that day",
        at=EVENING + timedelta(hours=3),
    )
    clinic.notes.amend(withdrawn, BY_MK)
    led = {"place": SessionPlace.CLINIC, "led_by": "mk", "visit": "visit-1"}
    clinic.history.of("anna").add(a_session(id="led", note="=1+1 felt fine", **led)).result()
    record = SqliteCopies(history).record("anna", BY_MK).result()
    history.close()
    found = content()
    texts = PrescriptionTexts(RoutineTexts(found.catalogue.sources), found.library.exercises)
    readable = texts.read_all(record.chart.prescriptions).readable
    return PersonCopy(
        clinic="Praxis Beispiel",
        made_at=EVENING,
        record=record,
        versions={one.id: one for one in readable},
    )


@pytest.fixture
def archive(copy: PersonCopy) -> ZipFile:
    found, file = content(), BytesIO()
    writer = PersonCopyFile(found.library.exercises, found.catalogue.measures, BRITISH)
    shares: list[float] = []
    writer(copy, file, shares.append)
    assert shares == sorted(shares)
    assert shares[-1] <= 1
    return ZipFile(file)


def test_the_record_has_all_of_it_with_the_note_and_its_amendments(
    archive: ZipFile, folder: Path
) -> None:
    pages, _ = read(archive.read("record.pdf"), folder)
    whole = " ".join(pages)
    for said in (
        "Kiebitz, Anna",
        "AK-1",
        "Praxis Beispiel",
        "by the pond",
        "Run 10 km",
        "Told what is kept here, and why: 1 March 2025, MK, spoken",
        "Prescription, version 1",
        "Prescription, version 2",
        "Pain 3 on stairs.",
        "Held 42 s.",
        "It was the right knee.",
        "Side mixed up",
        "Not seen that day",
        "(withdrawn)",
        "felt fine",
        "data.json",
    ):
        assert said in whole, said


def test_the_data_are_every_table_with_json_as_json(archive: ZipFile) -> None:
    data = json.loads(archive.read("data.json"))
    assert (data["format"], data["version"]) == ("rehab-desktop-person", 1)
    assert data["therapists"] == {"mk": "MK"}
    assert data["tables"]["person"][0]["family"] == "Kiebitz"
    assert data["tables"]["prescription"][0]["days"][0]
    assert len(data["tables"]["amendment"]) == 2


def test_no_cell_of_a_table_is_a_formula_and_empty_tables_are_left_out(archive: ZipFile) -> None:
    text = archive.read("csv/session.csv").decode("utf-8-sig")
    [row] = csv.DictReader(StringIO(text))
    assert row["note"] == "'=1+1 felt fine"
    assert "csv/run.csv" not in archive.namelist()
    assert {"record.pdf", "data.json", "csv/note.csv"} <= set(archive.namelist())


def test_neither_the_file_nor_its_entries_are_named_after_the_person(
    archive: ZipFile, copy: PersonCopy
) -> None:
    name = copy_name("AK-1", EVENING.date())
    assert name == "AK-1-2025-03-01.zip"
    for said in (name, *archive.namelist()):
        assert "kiebitz" not in said.lower()
        assert "anna" not in said.lower()
