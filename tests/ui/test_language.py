"""Every screen in other languages: all of it is said in them, and all of it fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPointF
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.app.settings import Settings
from rehab_desktop.ui import wording
from rehab_desktop.ui.language import LANGUAGES, Language, locale_for
from rehab_desktop.ui.window import AppWindow
from rehab_desktop.ui.wording import translate
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


@pytest.mark.parametrize(
    ("setting", "system", "chosen"),
    [
        ("system", "de_AT", "de_AT"),
        ("system", "es_MX", "es_MX"),
        ("system", "fr_FR", "en_FR"),
        ("system", "C", "en_GB"),
        ("de", "en_US", "de_DE"),
        ("es", "de_DE", "es_ES"),
        ("en", "en_US", "en_US"),
    ],
)
def test_the_language_is_chosen_and_the_country_stays(
    setting: str, system: str, chosen: str
) -> None:
    assert locale_for(setting, QLocale(system)).name() == chosen


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["1 exercise", "3 exercises", "Sunday 22 November", "18:04", "1.5 s", "rest"]),
        ("de", ["1 Übung", "3 Übungen", "Sonntag, 22. November", "18:04", "1,5 s", "Pause"]),
        (
            "es",
            [
                "1 ejercicio",
                "3 ejercicios",
                "domingo 22 de noviembre",
                "18:04",
                "1,5 s",
                "descanso",
            ],
        ),
    ],
)
def test_numbers_dates_and_plurals_are_those_of_the_language(
    spoken: Language, code: str, said: list[str]
) -> None:
    spoken.forget()
    shipped = Language(paths.WORDS)
    country = {"en": "en_GB", "de": "de_DE", "es": "es_ES"}[code]
    shipped.use(code, QLocale(country))
    day = datetime(2026, 11, 22, 18, 4, tzinfo=UTC)
    try:
        assert [
            *(wording.counted(translate("wording", "%n exercise(s)", "", n), n) for n in (1, 3)),
            wording.long_date(day),
            wording.time_of_day(day),
            wording.short(1_500_000_000),
            wording.in_sentence(translate("wording", "Rest")),
        ] == said
    finally:
        shipped.forget()


def test_each_language_is_there_with_its_file() -> None:
    assert [code for code, _ in LANGUAGES] == list(keeping.LANGUAGES)
    for code, _ in LANGUAGES:
        assert (paths.WORDS / f"{code}.qm").exists()


def test_a_place_that_a_translation_loses_is_told() -> None:
    text = ts_file.Text(context="wording", source="{n} of %1")
    for form, faults in (("{n} von %1", 0), ("{m} von %1", 1), ("{n} von 1", 1)):
        assert len(keeping.lost(text, ts_file.Said(forms=(form,)))) == faults
