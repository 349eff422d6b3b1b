"""The paper of the day of a clinic: one page with the newest entry of the trail, and no patient."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from rehab_desktop.core.clinic.trail import FIRST, Act, by_hand, chained
from rehab_desktop.export.pdf.trail_sheet import write_trail_sheet

NOW = datetime(2026, 11, 30, 18, 5, tzinfo=timezone(timedelta(hours=1)))
HEAD = chained(
    FIRST,
    sequence=1204,
    at=datetime(2026, 11, 30, 16, 58, tzinfo=UTC),
    therapist="therapist-id",
    act=Act.SIGNED,
    kind="note",
    record="note-id",
    person="person-id",
    digest="d1",
)


def test_the_page_has_the_entry_its_day_and_each_of_the_eight_groups(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "trail.pdf"
    write_trail_sheet(
        HEAD, path, clinic="Practice at the Old Mill", now=NOW, locale=QLocale("en_GB")
    )
    document = QPdfDocument()
    document.load(str(path))
    assert document.pageCount() == 1
    words = document.getAllText(0).text()
    assert all(group in words for group in by_hand(HEAD.hash).split())
    assert "Practice at the Old Mill" in words
    assert "Entry 1204 of the trail, 30 November 2026" in words
    for inside in ("person-id", "note-id", "therapist-id"):
        assert inside not in words


def test_a_place_that_refuses_it_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_trail_sheet(HEAD, tmp_path / "no" / "trail.pdf", clinic="Old Mill", now=NOW)
