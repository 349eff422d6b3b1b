"""A clinic's file is backed up, restored and looked at as every other history is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from rehab_desktop.store.clinic.people import SqlitePeople
from rehab_desktop.store.contents import is_empty
from rehab_desktop.store.schema import FORMAT
from tests.store.clinic.builders import BY_MK, ClinicStores, a_person


def test_a_clinic_without_sessions_is_not_empty(empty: ClinicStores) -> None:
    assert empty.history.ask_file(is_empty).result()
    empty.people.put_person(a_person(), BY_MK).result()
    assert not empty.history.ask_file(is_empty).result()


def test_a_back_up_holds_the_whole_chart_and_trail(clinic: ClinicStores) -> None:
    chart, trail = clinic.chart(), clinic.trail.trail().result()
    made = clinic.history.back_up().result()
    clinic.people.put_person(a_person(family="Other"), BY_MK).result()
    assert clinic.chart() != chart
    clinic.history.restore(made.path).result()
    assert clinic.chart() == chart
    assert clinic.trail.trail().result() == trail


def test_a_clinic_that_cannot_be_written_can_be_looked_at(clinic: ClinicStores) -> None:
    chart = clinic.chart()
    clinic.history.view_only().result()
    assert SqlitePeople(clinic.history).chart("anna").result() == chart
    assert clinic.people.put_person(a_person(family="Other"), BY_MK).exception() is not None


def test_reading_the_whole_file_finds_nothing_wrong(clinic: ClinicStores) -> None:
    assert clinic.history.check().result().format == FORMAT


def test_a_home_that_stores_a_session_imports_nothing_of_the_clinic(tmp_path: Path) -> None:
    program = f"""
import sys
from pathlib import Path
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_checkpoint, a_session
history = SqliteHistory(Path({str(tmp_path / "history.sqlite")!r}))
history.save_checkpoint(a_checkpoint(id="one")).result()
history.add(a_session(id="one")).result()
history.close()
print([name for name in sys.modules if "clinic" in name])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
