"""The newest entry of the trail, to be printed or written down: whoever cuts the trail later
is found out.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtQml import QmlElement

from rehab_desktop.app.exporting import ExportFailed, fault_of
from rehab_desktop.core.clinic.trail import TrailEntry, by_hand
from rehab_desktop.text.clinic.names import clock_time, day_in_note
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.folders import documents
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.exporting import file_text

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

_ENDING = ".pdf"


@QmlElement
class TrailHeadModel(QObject):
    """`failed` carries an error of the file."""

    changed = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._head: TrailEntry | None = None
        self._copied = False
        self._saved = self._trouble = ""
        self._waiting = FutureWatcher(self)

    def look(self) -> None:
        """Read it anew."""
        self._waiting.wait(self._services.trail.head(), self._found, self.failed.emit)

    def _found(self, head: TrailEntry | None) -> None:
        if head != self._head:
            self._copied, self._saved = False, ""
        self._head = head
        self.changed.emit()

    @Slot()
    def copy(self) -> None:
        """Put it into the clipboard, with the clinic's name and the entry's number and time."""
        words = (self._services.clinic, self.said, self.digits)
        QGuiApplication.clipboard().setText("\n".join(words))
        self._copied = True
        self.changed.emit()

    @Slot(QUrl)
    def save(self, file: QUrl) -> None:
        """Write it into this file, as a page to print."""
        if self._head is None:
            return
        path = file.toLocalFile()
        path = path if path.lower().endswith(_ENDING) else path + _ENDING
        try:
            self._services.trail_sheet(self._head, Path(path))
        except OSError as error:
            self._saved, self._trouble = (
                "",
                file_text.export_failed(
                    ExportFailed(path, fault_of(error), error.strerror or str(error))
                ),
            )
        else:
            self._saved, self._trouble = path, ""
        self.changed.emit()

    @Slot()
    def openFile(self) -> None:
        """Open the page in the system's own program for it, which prints."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(self._saved)):
            self._trouble = translate(
                "clinic closing", "No program here opens such a file; its path stands above."
            )
            self.changed.emit()

    @property
    def said(self) -> str:
        """Which entry it is."""
        if self._head is None:
            return ""
        at = self._head.at.astimezone(self._services.wall().tzinfo)
        return translate("clinic closing", "Entry {number}, {day}, {time}").format(
            number=self._head.sequence,
            day=day_in_note(at.date()),
            time=clock_time(at.time()),
        )

    @property
    def digits(self) -> str:
        """Its digits in groups."""
        return by_hand(self._head.hash) if self._head is not None else ""

    @Property(str, notify=changed)
    def entry(self) -> str:
        return self.said

    @Property(str, notify=changed)
    def groups(self) -> str:
        """Its digits, four groups in a line."""
        groups = self.digits.split()
        return "\n".join(" ".join(groups[at : at + 4]) for at in range(0, len(groups), 4))

    @Property(bool, notify=changed)
    def copied(self) -> bool:
        return self._copied

    @Property(str, notify=changed)
    def saved(self) -> str:
        """Where the page was saved; empty where it was not yet."""
        return self._saved

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why it was not saved, or cannot be opened."""
        return self._trouble

    @Property(QUrl, notify=changed)
    def suggested(self) -> QUrl:
        """Where the system's window begins, and the name it offers."""
        day = self._services.today.isoformat()
        name = translate("clinic closing", "trail {day}", "the name of a file").format(day=day)
        return QUrl.fromLocalFile(str(documents() / f"{name}{_ENDING}"))
