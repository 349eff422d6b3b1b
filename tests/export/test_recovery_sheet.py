"""The recovery code on paper: one private page with every group and its number."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.export.pdf.recovery_sheet import write_recovery_sheet

CODE = RecoveryCode("7Q2MK9D4VXTA58GHWZ3NPCR60EJBYS1FHK2T8D4M")


def words_of(path: Path) -> str:
    document = QPdfDocument()
    document.load(str(path))
    assert document.pageCount() == 1
    return document.getAllText(0).text()


@pytest.mark.parametrize("whose", ["Practice at the Old Mill", ""])
def test_the_page_has_each_group_with_its_number(qtbot: QtBot, tmp_path: Path, whose: str) -> None:
    path = tmp_path / "code.pdf"
    write_recovery_sheet(CODE, path, whose=whose, day=date(2026, 11, 30), locale=QLocale("en_GB"))
    words = words_of(path)
    assert all(group in words for group in CODE.groups)
    assert whose in words
    assert "30 November 2026" in words
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_a_place_that_refuses_it_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_recovery_sheet(CODE, tmp_path / "no" / "code.pdf", whose="", day=date(2026, 11, 30))
