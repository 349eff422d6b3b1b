"""Dates as a person's language writes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from rehab_desktop.ui.history.parts import day_and_month, day_of_year, full_day, short_day

MAY = date(2026, 5, 4)


PATTERNS = {
    "ddd d MMM": "ddd, d. MMM",
    "d MMM": "d. MMM",
    "d MMMM yyyy": "d. MMMM yyyy",
    "dddd d MMMM yyyy": "dddd, d. MMMM yyyy",
}


class GermanPatterns(QTranslator):
    """Says how dates are written, and nothing else."""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        return PATTERNS.get(source, "")

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    QLocale.setDefault(QLocale("de_DE"))
    patterns = GermanPatterns()
    QCoreApplication.installTranslator(patterns)
    yield
    QCoreApplication.removeTranslator(patterns)


def test_in_english_the_day_stands_before_the_month() -> None:
    assert (short_day(MAY), day_and_month(MAY)) == ("Mon 4 May", "4 May")
    assert (day_of_year(MAY), full_day(MAY)) == ("4 May 2026", "Monday 4 May 2026")


@pytest.mark.usefixtures("german")
def test_in_german_the_day_is_a_number_of_order() -> None:
    assert (short_day(MAY), day_and_month(MAY)) == ("Mo., 4. Mai", "4. Mai")
    assert (day_of_year(MAY), full_day(MAY)) == ("4. Mai 2026", "Montag, 4. Mai 2026")
