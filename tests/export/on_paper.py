"""Reports, reviews and handouts as they are made, and read as a reader of PDF finds them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtPdf import QPdfDocument

from rehab_desktop.app.export_material import ExportData, ExportRange, Writer
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.export.pdf.handout import HandoutFile
from rehab_desktop.export.pdf.report import ReportFile
from rehab_desktop.export.pdf.review_page import ReviewFile
from rehab_desktop.text import wording
from rehab_desktop.text.report_text import Reference
from tests.export.material import (
    NOW,
    SCORES,
    STARTED,
    a_past,
    content,
    from_programme,
)

BRITISH, AMERICAN = QLocale("en_GB"), QLocale("en_US")


def report_writer(locale: QLocale = BRITISH) -> ReportFile:
    found = content()
    return ReportFile(
        Reference(
            exercises=found.library.exercises,
            sources=found.catalogue.sources,
            guide=found.catalogue.safety,
        ),
        dose=wording.dose,
        locale=locale,
    )


def handout_writer(locale: QLocale = BRITISH) -> HandoutFile:
    found = content()
    return HandoutFile(
        library=found.library,
        focus=found.catalogue.focus,
        guide=found.catalogue.safety,
        programme=found.catalogue.programme,
        dose=wording.dose,
        locale=locale,
    )


def review_writer(locale: QLocale = BRITISH) -> ReviewFile:
    found = content()
    return ReviewFile(
        Reference(
            exercises=found.library.exercises,
            sources=found.catalogue.sources,
            guide=found.catalogue.safety,
        ),
        locale,
    )


def a_review(
    facts: ProgrammeLog | None = None, records: tuple[SessionRecord, ...] | None = None
) -> ExportData:
    known = from_programme(facts)
    days = known.weeks(6)
    assert days is not None
    assert days.first is not None
    assert days.last is not None
    found = a_past(42) if records is None else records
    review = known.review(days.first, days.last, found)
    return ExportData(
        made_at=NOW, period=days, sessions=found, scores=SCORES, standing=known.standing(review)
    )


def a_followed_report() -> ExportData:
    known, found = from_programme(), a_past(42)
    days = ExportRange(first=STARTED, last=NOW.date())
    review = known.review(STARTED, NOW.date(), found)
    return ExportData(
        made_at=NOW, period=days, sessions=found, scores=SCORES, standing=known.standing(review)
    )


def handout_of(routine: str) -> ExportData:
    return ExportData(made_at=NOW, routine=content().library.routines[routine])


def written(writer: Writer, given: ExportData) -> bytes:
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


def todays(routine: str, facts: ProgrammeLog | None = None) -> ExportData:
    """The routine as the programme would start it, as `Exporting` makes it."""
    known = from_programme(facts)
    now, left_out = known.today(content().library.routines[routine])
    return ExportData(made_at=NOW, routine=now, left_out=left_out, standing=known.standing())
