"""A folder is a clinic's by a small file that is whole, private, and says what is wrong with it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.store.clinic.clinic_file import (
    ClinicFile,
    ClinicUnreadable,
    read_clinic,
    read_clinic_file,
    write_clinic,
)

CLINIC = Clinic(id="c-1", name="Praxis Müller")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    write_clinic(tmp_path / "clinic.json", CLINIC)
    return tmp_path / "clinic.json"


def test_what_was_written_is_read(file: Path) -> None:
    assert read_clinic(file) == CLINIC
    assert json.loads(file.read_text(encoding="utf-8"))["format"] == 2


def test_a_file_of_before_there_were_keys_is_read(file: Path) -> None:
    table = json.loads(file.read_text(encoding="utf-8")) | {"format": 1}
    file.write_text(json.dumps(table), encoding="utf-8")
    assert read_clinic_file(file) == ClinicFile(clinic=CLINIC, keys=None)


def test_a_newer_format_of_another_shape_is_newer_and_not_damaged(file: Path) -> None:
    file.write_text('{"format": 9, "made_by": "12.0", "who": []}', encoding="utf-8")
    with pytest.raises(ClinicUnreadable, match=r"made by version 12\.0"):
        read_clinic(file)


@pytest.mark.skipif(os.name != "posix", reason="permissions of a POSIX file")
def test_it_is_its_owners_alone_to_read(file: Path) -> None:
    assert file.stat().st_mode & 0o077 == 0


def test_a_file_cut_at_any_byte_is_said_to_be_damaged(file: Path) -> None:
    whole = file.read_bytes()
    for length in range(len(whole) - 1):
        file.write_bytes(whole[:length])
        with pytest.raises(ClinicUnreadable, match="is damaged"):
            read_clinic(file)


def test_a_newer_format_names_the_version_that_can_read_it(file: Path) -> None:
    table = json.loads(file.read_text(encoding="utf-8")) | {"format": 3, "made_by": "9.1"}
    file.write_text(json.dumps(table), encoding="utf-8")
    with pytest.raises(ClinicUnreadable, match=r"made by version 9\.1 of the program"):
        read_clinic(file)


def test_a_key_of_later_is_no_fault_and_a_name_that_cannot_be_shown_is_one(file: Path) -> None:
    table = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps(table | {"colour": "green"}), encoding="utf-8")
    assert read_clinic(file) == CLINIC
    file.write_text(json.dumps(table | {"name": ""}), encoding="utf-8")
    with pytest.raises(ClinicUnreadable, match="name: is empty"):
        read_clinic(file)


def test_no_file_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_clinic(tmp_path / "clinic.json")
