"""Every screen in other languages: all of it is said in them, and all of it fits."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QPointF
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.routine import Item
from rehab_desktop.text import wording
from rehab_desktop.text.language import LANGUAGES, Language, locale_for
from rehab_desktop.text.source_rows import short_title
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.settings.about import credit_lines
from rehab_desktop.ui.shell.window import AppWindow
from tests.shipped import catalogue
from tests.shots import open_window, settle
from tests.ui import looking, scenes_export, scenes_history, scenes_routines
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES
from words import keeping, pseudo, ts_file

ARABIC = QLocale("ar_EG")
LEGIBLE = re.compile(r"[^\W\d_]{2,}")

# What stays in every language: paths, what a person wrote, and what others called their own.
FILE = re.compile(r"^(/|[A-Z]:)")
PLACE = re.compile(r"^[\w-]+\.toml:\d+: [\w.\[\]]+: ", re.MULTILINE)  # of a fault in a file
OWNERS = {"Qt, PySide6", "The Qt Company", "VideoLAN", "Rasmus Andersson", "Lucide contributors"}
LICENCES = {"MIT", "LGPL 3", "LGPL 2.1", "OFL 1.1", "ISC"}
BREAKS = {"<br>", "<p>", "</p>", "<ul>", "<li>", "</li>", "</ul>"}
DAY = "Knees, {}"  # how the reader of wger's files joins the names of a routine and of its day


def of_sources() -> set[str]:
    """Titles of what was read, whole and as they stand behind a sentence."""
    titles = {one.title for one in catalogue().sources.values()}
    return titles | {short_title(one) for one in titles}


def typed() -> set[str]:
    """What the scenes' person wrote: routines, notes, activities."""
    found = {*scenes_history.TYPED}
    for own in (scenes_routines.MORNING, scenes_routines.OFFICE, scenes_routines.QUICK):
        tips = [tip for item in own.items if isinstance(item, Item) for tip in item.tips]
        found |= {own.title, own.frequency, own.note, *tips}
    return found


def imported() -> set[str]:
    """Names and descriptions in files of other programs, without their HTML."""
    texts: set[str] = {DAY.format("First"), DAY.format("Second")}

    def take(value: object) -> None:
        if isinstance(value, list):
            for one in value:
                take(one)
        elif isinstance(value, dict):
            for key, one in value.items():
                if key in ("name", "description"):
                    bare = re.sub(r"<[^>]*>", lambda tag: " " * (tag[0] in BREAKS), str(one))
                    texts.add(" ".join(html.unescape(bare).split()))
                else:
                    take(one)

    for file in scenes_export.FILES.glob("*.json"):
        take(json.loads(file.read_text(encoding="utf-8")))
    for file in scenes_export.FILES.glob("*.xml"):
        for element in ElementTree.parse(file).iter():
            take({"name": element.text or ""})
    return texts


def credited() -> set[str]:
    """The names in About, and the table of what the clips are made of."""
    clips = credit_lines(paths.CREDITS)[len(credit_lines(Path("none"))) :]
    table = {part for one in clips for part in (one.name, one.whose, one.licence)}
    return OWNERS | LICENCES | table


@cache
def data(scene: str) -> set[str]:
    """What is shown as it is in scenes of that name; never a text that has a translation."""
    page = scene.split("-")[0]
    own = {
        "routines": typed,
        "routine": typed,
        "history": typed,
        "import": imported,
        "settings": credited,
    }
    ours = {one.source for one in ts_file.read(keeping.FOLDER / "de.ts")}
    return (of_sources() | (own[page]() if page in own else set())) - ours


def without(text: str, kept: set[str]) -> str:
    """The text less the lines and entries of a list that are among `kept`, or begin one of them
    and were shortened.
    """
    left = []
    for part in re.split(r"; |\n", text):
        said = part.strip()
        start = said.removesuffix("…")
        if said in kept or (start != said and any(one.startswith(start) for one in kept if start)):
            continue
        left.append(part)
    return "\n".join(left)


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


def test_the_rail_holds_longer_words_in_large_letters(
    opened: list[AppWindow], spoken: Language
) -> None:
    scene = Scene(Settings(text_scale=2.0))
    SCENES["today"](scene)
    opened.append(open_window(scene, Settings(text_scale=2.0), 1024, 640))
    rail = looking.named(opened[-1].window, "rail")
    safety = looking.named(opened[-1].window, "safety")
    assert safety.mapRectToItem(rail, safety.boundingRect()).right() <= rail.width()


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
        assert english(shown, data(name)) == []


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


def english(shown: list[looking.Shown], kept: set[str]) -> list[str]:
    """Texts of which some words are neither `kept` nor in the brackets of the pseudo language."""
    found, known = [], dates(QLocale())
    for one in shown:
        if FILE.match(one.text):
            continue
        said = without(PLACE.sub("", one.text), kept)
        words = set(LEGIBLE.findall(without(pseudo.bare(said), kept))) - known
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


@pytest.mark.parametrize("code", keeping.LANGUAGES)
def test_what_stands_below_the_pages_stays_in_the_rail(
    opened: list[AppWindow], spoken: Language, code: str
) -> None:
    spoken.forget()
    shipped = Language(paths.WORDS)
    shipped.use(code, QLocale(code))
    try:
        window = show(opened, "today", *SIZES[0]).window
        rail, safety = looking.named(window, "rail"), looking.named(window, "safety")
        assert safety.mapToScene(QPointF(safety.width(), 0)).x() <= rail.width()
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
