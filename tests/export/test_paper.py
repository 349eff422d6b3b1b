"""Reports and handouts as a reader of PDF finds them: pages, words, letters, the paper's size."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.app.export_material import EVER, Cancelled, Form, Material, Writer
from rehab_desktop.composition.outward import writers
from rehab_desktop.core.record import SessionStatus
from rehab_desktop.export import report_numbers as numbers
from rehab_desktop.export.handout import HandoutFile
from rehab_desktop.export.paper import pages_of
from rehab_desktop.export.report import ReportFile
from rehab_desktop.export.words import Reference
from rehab_desktop.ui import wording
from rehab_desktop.ui.fonts import load_fonts
from tests.export.material import NOW, SCORES, a_past, a_plan, content, material
from tests.store.builders import a_session, a_set

BRITISH, AMERICAN = QLocale("en_GB"), QLocale("en_US")
A4, LETTER = QSizeF(595, 842), QSizeF(612, 792)


@pytest.fixture(autouse=True)
def fonts(qapp: object) -> None:
    load_fonts(paths.FONTS)


def report_writer(locale: QLocale = BRITISH) -> ReportFile:
    found = content()
    return ReportFile(
        Reference(
            exercises=found.library.exercises,
            sources=found.catalogue.sources,
            guide=found.catalogue.safety,
        ),
        locale,
    )


def handout_writer(locale: QLocale = BRITISH) -> HandoutFile:
    found = content()
    return HandoutFile(
        library=found.library,
        focus=found.catalogue.focus,
        guide=found.catalogue.safety,
        dose=wording.dose,
        locale=locale,
    )


def handout_of(routine: str) -> Material:
    return Material(made_at=NOW, routine=content().library.routines[routine])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def written(writer: Writer, given: Material) -> bytes:
    file = BytesIO()
    told: list[float] = []
    writer(given, file, told.append)
    assert told == sorted(told)
    return file.getvalue()


def read(data: bytes, folder: Path) -> tuple[list[str], QSizeF]:
    """The words of each page, and the first one's size."""
    path = folder / "x.pdf"
    path.write_bytes(data)
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    pages = [document.getAllText(at).text() for at in range(document.pageCount())]
    size = document.pagePointSize(0)
    document.close()
    return [" ".join(page.split()) for page in pages], size


def test_a_report_says_who_what_and_how_it_went(folder: Path) -> None:
    data = written(report_writer(), material())
    pages, size = read(data, folder)
    assert (round(size.width()), round(size.height())) == (A4.width(), A4.height())
    whole = " ".join(pages)
    assert not re.search("[\ue000-\uf8ff\ufffd]", whole), "signs that are no letters"
    assert "29 September 2026 to 24 November 2026" in pages[0]
    assert f"Sessions {len(a_past())} " in pages[0]
    for page, words in enumerate(pages, start=1):
        assert words.endswith(f"Page {page} of {len(pages)}"), words[-40:]
    for said in ("Date of birth", "4.4 → 1.7", "90/90 hip flip", "My 3 activities: stairs",
                 "Stairs were easy today, no clicking.", "not a diagnosis", "La Trobe University",
                 "Pain 3 to 5: Finish the set"):  # fmt: skip
        assert said in whole, said


def test_letters_are_inter_embedded_and_stay_letters(folder: Path) -> None:
    data = written(report_writer(), material())
    streams = [data, *_inflated(data)]
    names = {name for part in streams for name in re.findall(rb"/FontName /[A-Z]{6}\+(\S+)", part)}
    files = sum(part.count(b"/FontFile") for part in streams)
    assert names
    assert all(name.startswith(b"Inter") for name in names)
    assert files >= len(names)


def _inflated(data: bytes) -> Iterator[bytes]:
    for found in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            yield zlib.decompress(found.group(1))
        except zlib.error:
            continue


def test_a_table_goes_on_with_its_heading(folder: Path) -> None:
    pages, _ = read(written(report_writer(), material(250)), folder)
    assert len(pages) > 5
    for page in pages[2:-2]:
        assert "Day Routine Minutes" in page


def test_a_year_of_sessions_in_america_on_its_paper(folder: Path) -> None:
    given = replace(material(360), period=EVER, scores=())
    pages, size = read(written(report_writer(AMERICAN), given), folder)
    assert (round(size.width()), round(size.height())) == (LETTER.width(), LETTER.height())
    assert "Outcome scores" not in " ".join(pages)
    assert "11/22/26" in " ".join(pages)


def test_a_plan_tells_how_many_of_its_days_were_kept(folder: Path) -> None:
    days = [one.started_at.date() for one in a_past()][:3]
    plan = tuple(replace(a_plan()[0], uid=str(day), day=day) for day in (*days, NOW.date()))
    pages, _ = read(written(report_writer(), replace(material(), plan=plan)), folder)
    assert "Planned days kept 75 % 3 of 4 days" in pages[0]


def test_one_session_of_exercises_of_ones_own_is_a_report_too(folder: Path) -> None:
    own = a_session(
        started_at=NOW,
        ended_at=NOW,
        status=SessionStatus.STOPPED,
        sets=(a_set(exercise="side-plank", level=""),),
        pains=(),
        pain_before=None,
        note="<b>bold</b> & more",
    )
    given = Material(made_at=NOW, sessions=(own,))
    pages, _ = read(written(report_writer(), given), folder)
    whole = " ".join(pages)
    assert "Side plank" in whole
    assert "stopped early" in whole
    assert "<b>bold</b> & more" in whole
    assert "was not told" in whole


def test_a_handout_is_two_pages_at_most_with_all_that_one_needs(folder: Path) -> None:
    pages, _ = read(written(handout_writer(), handout_of("control-10")), folder)
    assert len(pages) <= 2
    page = " ".join(pages)
    for said in ("1 Warm up", "Leg-cycle dribbles", "4 × 15 s", "Stop at: Knee pain above 2/10",
                 "Stand tall with the stick overhead", "Pain 6 to 10: Stop this exercise",
                 "Next morning it should be no worse", "above 2 in running drills", "Diary",
                 "Seen again on"):  # fmt: skip
        assert said in page, said


@pytest.mark.parametrize("routine", content().library.routines)
@pytest.mark.parametrize("locale", [BRITISH, AMERICAN], ids=["A4", "Letter"])
def test_every_routine_is_a_handout_that_stays_on_the_paper(
    routine: str, locale: QLocale, folder: Path
) -> None:
    pages, _ = read(written(handout_writer(locale), handout_of(routine)), folder)
    assert len(pages) <= 3
    titles = content().library.titles(content().library.routines[routine])
    for title in titles:
        assert title in " ".join(pages)


def test_a_report_is_made_beside_the_screen(qtbot: QtBot) -> None:
    made: list[bytes] = []
    writer = writers(content())[Form.REPORT]
    thread = Thread(target=lambda: made.append(written(writer, material())))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=10_000)
    assert made[0].startswith(b"%PDF")


def test_a_report_is_called_off_between_two_pages() -> None:
    def enough(share: float) -> None:
        if share > 0.5:
            raise Cancelled

    file = BytesIO()
    with pytest.raises(Cancelled):
        report_writer()(material(), file, enough)
    assert file.getvalue() == b""


def test_what_stands_together_is_not_torn_apart() -> None:
    found = content()
    report = report_writer()
    assert report is not None
    place = QSizeF(5000, 7000)
    handout = handout_writer().blocks(found.library.routines["full-session"])
    pages = pages_of(handout, place)
    for page in pages:
        last, down = page[-1]
        assert not last.keep or last is handout[-1]
        assert down + last.height(5000) <= 7000


def test_numbers_of_a_report() -> None:
    past = a_past()
    first, last = numbers.days_of(material())
    assert numbers.a_week(8, first, last) == pytest.approx(8 / (57 / 7))
    assert numbers.first_and_last([1] * 13) is None
    assert numbers.first_and_last([4] * 7 + [0] * 3 + [1] * 7) == (4, 1)
    weeks = [day for day, _, _ in numbers.by_week(past, ())]
    assert weeks == []
    assert numbers.worst(a_session(sets=(), pains=())) is None
    assert numbers.worst(a_session()) == 4
    level = numbers.of_exercises((a_session(), a_session(sets=(a_set(level="b"),))))
    assert [(one.level, one.before, one.sessions) for one in level] == [("b", "a", 2)]
    assert SCORES
