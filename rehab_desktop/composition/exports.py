"""Joins export and import: writers, readers, and the data they use."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from rehab_desktop.app.export_material import ExportData, ExportFormat, Progress, Writer
from rehab_desktop.app.export_programme import PlanAhead, ProgrammeExport
from rehab_desktop.app.export_scores import ReportedScores
from rehab_desktop.app.exporting import Exporting, SessionsSource
from rehab_desktop.app.importing import ImportedRoutine, Importing
from rehab_desktop.app.overlay import OverlayMapping
from rehab_desktop.app.programme import Programme
from rehab_desktop.composition.content import Content
from rehab_desktop.core.history.scores import ScoreStore
from rehab_desktop.text import wording
from rehab_desktop.whole_file import whole_file

if TYPE_CHECKING:
    from rehab_desktop.text.report_text import Reference


def writers(content: Content) -> Mapping[ExportFormat, Writer]:
    """The writer of each kind of file, in the order in which they are offered."""
    return {
        ExportFormat.REPORT: _later(lambda: _report(content)),
        ExportFormat.REVIEW: _later(lambda: _review(content)),
        ExportFormat.HANDOUT: _later(lambda: _handout(content)),
        ExportFormat.CALENDAR: _later(_calendar),
        ExportFormat.ACTIVITY: _later(lambda: _activity(content)),
        ExportFormat.SESSIONS: _later(_sessions),
        ExportFormat.SETS: _later(lambda: _sets(content)),
        ExportFormat.EVERYTHING: _later(_everything),
    }


def make_exporting(
    content: Content,
    past: SessionsSource,
    wall: Callable[[], datetime],
    *,
    programme: Programme | None = None,
    scores: ScoreStore | None = None,
) -> Exporting:
    """The export use cases. Without the programme there is no calendar and no review, and a handout
    has the cards' doses.
    """
    library = content.library
    routines = library.routines
    return Exporting(
        past=past,
        writers=writers(content),
        place=whole_file,
        wall=wall,
        ahead=PlanAhead(programme, library, wording.catalogue) if programme else None,
        scores=ReportedScores(scores, content.catalogue.measures, wording.catalogue)
        if scores
        else None,
        programme=ProgrammeExport(programme, library) if programme else None,
        shipped=routines.built_in if isinstance(routines, OverlayMapping) else routines,
    )


def make_importing(content: Content) -> Importing:
    """The import use case for Workrave's and wger's files, in the language of the screen.

    What reads them is imported with the first file, on the worker's thread.
    """

    def load(path: str, most: int) -> bytes:
        from rehab_desktop.imports.reading import load

        return load(path, most)

    def read(contents: Sequence[bytes], language: str) -> tuple[ImportedRoutine, ...]:
        from rehab_desktop.imports.reading import ForeignFiles

        return ForeignFiles(content.library.exercises)(contents, language)

    return Importing(reader=read, load=load, language=lambda: QLocale().name())


def _later(make: Callable[[], Writer]) -> Writer:
    """A writer that loads its libraries when it is first used, on the worker's thread."""

    def write(material: ExportData, file: object, progress: Progress) -> None:
        make()(material, file, progress)  # type: ignore[arg-type]  # passed on unchanged

    return write


def _report(content: Content) -> Writer:
    from rehab_desktop.export.pdf.report import ReportFile

    return ReportFile(_reference(content), dose=wording.dose)


def _review(content: Content) -> Writer:
    from rehab_desktop.export.pdf.review_page import ReviewFile

    return ReviewFile(_reference(content))


def _reference(content: Content) -> Reference:
    from rehab_desktop.text.report_text import Reference

    return Reference(
        exercises=content.library.exercises,
        sources=content.catalogue.sources,
        guide=content.catalogue.safety,
    )


def _handout(content: Content) -> Writer:
    from rehab_desktop.export.pdf.handout import HandoutFile

    return HandoutFile(
        library=content.library,
        focus=content.catalogue.focus,
        guide=content.catalogue.safety,
        programme=content.catalogue.programme,
        dose=wording.dose,
    )


def _calendar() -> Writer:
    from rehab_desktop.export.calendar_file import calendar_file

    return calendar_file


def _activity(content: Content) -> Writer:
    from rehab_desktop.export.fit_file import ActivityFile

    return ActivityFile(content.library.exercises)


def _sessions() -> Writer:
    from rehab_desktop.export.csv_file import sessions_file

    return sessions_file


def _sets(content: Content) -> Writer:
    from rehab_desktop.export.csv_file import SetsFile

    return SetsFile(content.library.exercises)


def _everything() -> Writer:
    from rehab_desktop.export.json_file import everything_file

    return everything_file
