"""Making a file of what the app holds: which kind, of what, where to, and how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Property, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from rehab_desktop.app.export_material import (
    ENDINGS,
    OF_A_PERIOD,
    ON_PAPER,
    Cancelled,
    ExportFormat,
    ExportRange,
)
from rehab_desktop.app.exporting import Export, Exporting, ExportRequest
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.folders import documents, open_folder
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.exporting import file_text, options
from rehab_desktop.ui.exporting.options import ExportChoiceLine

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


class ExportStage(StrEnum):
    """How far the person is."""

    CLOSED = "closed"
    KINDS = "kinds"
    OPTIONS = "options"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"


@QmlElement
class ExportModel(QObject):
    """Without `exporting` there is nothing to export, and no way to it."""

    changed = Signal()
    _progressed = Signal(float)

    def __init__(
        self,
        exporting: Exporting | None = None,
        routines: Callable[[], Sequence[Routine]] = tuple,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exporting = exporting
        self._routines = routines
        self._at = ExportStage.CLOSED
        self._form = ExportFormat.REPORT
        self._chosen_periods: dict[ExportFormat, str] = {}
        self._one = ""
        self._straight = False  # opened for one kind, without the choice among all
        self._sessions: tuple[SessionRecord, ...] | None = None
        self._trouble = ""
        self._path = ""
        self._unopened = ""
        self._progress = 0.0
        self._export: Export | None = None
        self._kinds = DataclassListModel(file_text.FormLine, self)
        self._periods = DataclassListModel(ExportChoiceLine, self)
        self._choices = DataclassListModel(ExportChoiceLine, self)
        self._questions = Questions(self._lost, self)
        self._waiting = FutureWatcher(self)
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    # What the person asks for

    @Slot()
    def open(self) -> None:
        """Show what can be made."""
        if self._exporting is None or self._at is ExportStage.WORKING:
            return
        self._straight = False
        self._kinds.show([file_text.form_line(form) for form in self._exporting.forms])
        self._sessions, self._trouble = None, ""
        self._questions.ask("sessions", self._exporting.past.sessions(), self._found)
        self._go(ExportStage.KINDS)

    @Slot(int)
    def offerReview(self, weeks: int) -> None:
        """Show what a review of the first so many weeks can be made into; back leads away again."""
        self.open()
        if self._at is ExportStage.KINDS:
            self.choose(ExportFormat.REVIEW)
            self.chooseOne(str(weeks))
            self._straight = True

    @Slot(str)
    def choose(self, form: str) -> None:
        """This kind."""
        self._form = ExportFormat(form)
        self._one = ""
        self._go(ExportStage.OPTIONS)

    @Slot(str)
    def choosePeriod(self, period: str) -> None:
        self._chosen_periods[self._form] = period
        self._go(ExportStage.OPTIONS)

    @Slot(str)
    def chooseOne(self, one: str) -> None:
        """This session, routine or number of weeks."""
        self._one = one
        self._go(ExportStage.OPTIONS)

    @Slot()
    def back(self) -> None:
        """One step back; from the first one away, and work that is going on is called off."""
        if self._at is ExportStage.WORKING:
            self.cancel()
        elif self._at is ExportStage.OPTIONS and self._straight:
            self.close()
        elif self._at in (ExportStage.OPTIONS, ExportStage.FAILED):
            self._go(ExportStage.KINDS if self._at is ExportStage.OPTIONS else ExportStage.OPTIONS)
        else:
            self.close()

    @Slot()
    def close(self) -> None:
        if self._at is not ExportStage.WORKING:
            self._go(ExportStage.CLOSED)

    @Slot(QUrl)
    def save(self, file: QUrl) -> None:
        """Write it there; the system's window has asked before one is replaced."""
        if self._exporting is None or not self._ready():
            return
        path = file.toLocalFile()
        ending = f".{ENDINGS[self._form]}"
        self._path = path if path.lower().endswith(ending) else path + ending
        self._progress = 0.0
        self._export = self._exporting.start(self._wanted(), self._path, self._progressed.emit)
        self._waiting.wait(self._export.done, self._done, self._failed)
        self._go(ExportStage.WORKING)

    @Slot()
    def cancel(self) -> None:
        """Leave it; what was there before stays."""
        if self._export is not None:
            self._export.cancel()

    @Slot()
    def openFile(self) -> None:
        """In the system's own program for it."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(self._path)):
            self._tell(
                translate("export", "No program here opens such a file; its path stands above.")
            )

    @Slot()
    def showInFolder(self) -> None:
        if not open_folder(self._path):
            self._tell(
                translate("export", "No program here can show folders; the path stands above.")
            )

    def _tell(self, sentence: str) -> None:
        self._unopened = sentence
        self.changed.emit()

    @property
    def _period(self) -> str:
        """What was chosen for this kind; at first what its name promises."""
        usual = "all" if self._form is ExportFormat.EVERYTHING else options.USUAL_PERIOD
        return self._chosen_periods.get(self._form, usual)

    # How it goes

    def _found(self, sessions: Sequence[SessionRecord]) -> None:
        self._sessions = tuple(sessions)
        self._go(self._at)

    def _lost(self, _: BaseException) -> None:
        self._trouble = translate(
            "export", "Your history cannot be read. Start the app again; it says what is wrong."
        )
        self._go(self._at)

    @Slot(float)
    def _show_progress(self, share: float) -> None:
        if share - self._progress >= 0.01:
            self._progress = share
            self.changed.emit()

    def _done(self, _: object) -> None:
        self._unopened = ""
        self._go(ExportStage.DONE)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self._go(ExportStage.OPTIONS)
            return
        self._trouble = file_text.export_failed(error)
        self._go(ExportStage.FAILED)

    def _go(self, at: ExportStage) -> None:
        if at is ExportStage.OPTIONS:
            self._trouble = "" if self._sessions is not None else self._trouble
            self._periods.show(options.periods(self._period) if self._form in OF_A_PERIOD else ())
            weeks = self._exporting.review_weeks if self._exporting else ()
            found = options.choices(self._form, self._routines(), self._sessions or (), weeks)
            if found and self._one not in [one for one, _, _ in found]:
                self._one = found[0][0]
            self._choices.show(options.chosen(found, self._one))
        self._at = at
        self.changed.emit()

    def _wanted(self) -> ExportRequest:
        routine = next((one for one in self._routines() if one.id == self._one), None)
        return ExportRequest(
            form=self._form,
            period=self._days(),
            session=self._one if self._form is ExportFormat.ACTIVITY else "",
            routine=routine if self._form is ExportFormat.HANDOUT else None,
            weeks=int(self._one or 0) if self._form is ExportFormat.REVIEW else 0,
        )

    def _days(self) -> ExportRange:
        assert self._exporting is not None
        return options.days_of(self._form, self._period, self._exporting.today())

    def _within(self) -> tuple[SessionRecord, ...]:
        days = self._days()
        return tuple(one for one in self._sessions or () if days.holds(one.started_at.date()))

    def _ready(self) -> bool:
        if self._exporting is None or self._at not in (ExportStage.OPTIONS, ExportStage.FAILED):
            return False
        if self._form in OF_A_PERIOD:
            return bool(self._within())
        return bool(self._one) or self._form is ExportFormat.CALENDAR

    # What is shown

    @Property(bool, constant=True)
    def available(self) -> bool:
        return self._exporting is not None

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._at is not ExportStage.CLOSED

    @Property(str, notify=changed)
    def at(self) -> str:
        return self._at.value

    @Property(QObject, constant=True)
    def kinds(self) -> QObject:
        return self._kinds

    @Property(QObject, constant=True)
    def periods(self) -> QObject:
        return self._periods

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        return self._choices

    @Property(bool, notify=changed)
    def ofPeriod(self) -> bool:
        return self._form in OF_A_PERIOD

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        return self._form in ON_PAPER

    @Property(str, notify=changed)
    def title(self) -> str:
        match self._at:
            case ExportStage.KINDS | ExportStage.CLOSED:
                return translate("export", "Export")
            case ExportStage.WORKING:
                return translate("export", "Writing the file")
            case ExportStage.DONE:
                return translate("export", "The file is ready")
            case ExportStage.FAILED:
                return translate("export", "That did not work")
        return file_text.name(self._form)

    @Property(str, notify=changed)
    def detail(self) -> str:
        match self._at:
            case ExportStage.KINDS:
                return translate("export", "What do you want to take along?")
            case ExportStage.WORKING | ExportStage.DONE:
                return self._path
            case ExportStage.FAILED:
                return self._trouble
        return file_text.detail(self._form)

    @Property(str, notify=changed)
    def note(self) -> str:
        """How much there is to export, or what to do with the file."""
        if self._at is ExportStage.DONE:
            return self._unopened or file_text.afterwards(self._form)
        whole = (ExportFormat.REVIEW, ExportFormat.HANDOUT, ExportFormat.CALENDAR)
        if self._at is not ExportStage.OPTIONS or self._form in whole:
            return ""
        if self._trouble:
            return self._trouble
        if self._sessions is None:
            return translate("export", "Looking through your history …")
        if self._form is ExportFormat.ACTIVITY:
            return "" if self._sessions else translate("export", "There is no session yet.")
        return options.amount(self._within())

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return self._ready()

    @Property(float, notify=changed)
    def progress(self) -> float:
        return self._progress

    @Property(QUrl, notify=changed)
    def suggested(self) -> QUrl:
        """Where the system's window begins, and the name it offers."""
        if self._exporting is None:
            return QUrl()
        last = Path(self._path).parent if self._path else None
        folder = last if last is not None and last.is_dir() else documents()
        session = next((one for one in self._sessions or () if one.id == self._one), None)
        name = self._exporting.name(self._wanted(), session)
        return QUrl.fromLocalFile(str(folder / name))

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def nameFilters(self) -> list[str]:
        return [f"{file_text.file_kind(self._form)} (*.{ENDINGS[self._form]})"]
