"""Every screen in other languages: all of it is said in them, and all of it fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPointF
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.language import Language
from rehab_desktop.ui.window import AppWindow
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scenes import SCENES, Scene
from words import keeping, pseudo, ts_file

ARABIC = QLocale("ar_EG")
LEGIBLE = re.compile(r"[^\W\d_]{2,}")

# What stays in every language.
FILE = re.compile(r"^(/|[A-Z]:)")


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Holds the pseudo language as "en" and as "ar", which no file of ours is for."""
    folder = tmp_path_factory.mktemp("words")
    texts = ts_file.read(keeping.FOLDER / "de.ts")
    for name in ("en", "ar"):
        pseudo.write(texts, folder, name)
    return folder


@pytest.fixture
def spoken(qtbot: QtBot, pseudo_folder: Path) -> Iterator[Language]:
    """The pseudo language, until the test is over and its windows are closed."""
    before = QLocale()
    language = Language(pseudo_folder)
    language.use("en", QLocale("en_GB"))
    yield language
    language.use("en", before)
    language.forget()


@pytest.fixture
def opened(spoken: Language) -> Iterator[list[AppWindow]]:
    windows: list[AppWindow] = []
    yield windows
    for window in windows:
        window.close()


def show(opened: list[AppWindow], name: str, width: int, height: int) -> AppWindow:
    scene = Scene(Settings())
    SCENES[name](scene)
    opened.append(open_window(scene, Settings(), width, height))
    return opened[-1]


SIZES = [(1440, 900), (1024, 640)]


@pytest.mark.parametrize("name", SCENES)
def test_longer_words_fit_and_none_stays_english(
    opened: list[AppWindow], spoken: Language, name: str
) -> None:
    window = show(opened, name, *SIZES[0]).window
    for size in SIZES:
        window.resize(*size)
        settle()
        shown = looking.texts(window)
        assert [(one.text, one.fault) for one in shown if one.fault] == [], size
        assert looking.overlaps(shown) == [], size
        assert english(shown) == []


@pytest.mark.parametrize("name", SCENES)
def test_right_to_left_breaks_nothing(opened: list[AppWindow], spoken: Language, name: str) -> None:
    spoken.use("ar", ARABIC)
    window = show(opened, name, *SIZES[0]).window
    for size in SIZES:
        window.resize(*size)
        settle()
        shown = looking.texts(window)
        assert [(one.text, one.fault) for one in shown if one.fault] == [], size
        assert looking.overlaps(shown) == [], size


def test_rail_and_page_change_sides(opened: list[AppWindow], spoken: Language) -> None:
    for locale, left in ((QLocale("en_GB"), True), (ARABIC, False)):
        spoken.use("en", locale)
        window = show(opened, "today", *SIZES[0]).window
        rail, page = looking.named(window, "rail"), looking.named(window, "pages")
        assert (rail.mapToScene(QPointF()).x() == 0) is left
        assert (page.mapToScene(QPointF()).x() == 0) is not left


def dates(locale: QLocale) -> set[str]:
    """Names of days and months: Qt knows them, no file of ours."""
    months = {locale.monthName(month) for month in range(1, 13)}
    days = {locale.dayName(day) for day in range(1, 8)}
    short = {locale.monthName(m, QLocale.FormatType.ShortFormat) for m in range(1, 13)}
    return (
        months
        | days
        | short
        | {locale.dayName(d, QLocale.FormatType.ShortFormat) for d in range(1, 8)}
    )


def english(shown: list[looking.Shown]) -> list[str]:
    """Texts of which some words are not within the brackets of the pseudo language."""
    found, known = [], dates(QLocale())
    for one in shown:
        if FILE.match(one.text):
            continue
        words = set(LEGIBLE.findall(pseudo.bare(one.text))) - known
        if words:
            found.append(f"{one.text}: {', '.join(sorted(words))}")
    return found
