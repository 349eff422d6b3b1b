"""The copy for a person: where to, how far it is, how it went."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Property, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.export_material import Cancelled
from rehab_desktop.app.exporting import Export
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.person_copy import copy_name
from rehab_desktop.core.clinic.roles import NotAllowed, Right
from rehab_desktop.text.clinic.role_text import right_refused
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.folders import documents, open_folder
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.exporting import file_text

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

_ENDING = ".zip"
_STEP = 0.01


class CopyStage(StrEnum):
    """How far the copy is."""

    READY = "ready"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"


@QmlElement
class PersonCopyModel(QObject):
    """One copy at a time. A file that was there before is replaced once the new one is whole."""

    changed = Signal()
    _progressed = Signal(float)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._person: Person | None = None
        self._at = CopyStage.READY
        self._path = self._trouble = ""
        self._progress = 0.0
        self._export: Export | None = None
        self._waiting = FutureWatcher(self)
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def show(self, person: Person) -> None:
        """Whose copy it would be."""
        self._person = person
        self.changed.emit()

    @Slot(QUrl)
    def save(self, file: QUrl) -> None:
        """Write it there; the system's window has asked before one is replaced."""
        if self._person is None or self._refusal() or self._at is CopyStage.WORKING:
            return
        path = file.toLocalFile()
        self._path = path if path.lower().endswith(_ENDING) else path + _ENDING
        self._progress, self._at = 0.0, CopyStage.WORKING
        self._export = self._services.copying.start(
            self._person.id, self._path, self._services.author(), self._progressed.emit
        )
        self._waiting.wait(self._export.done, self._done, self._failed)
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Leave it: no file is written, and one that was there stays."""
        if self._export is not None:
            self._export.cancel()

    @Slot()
    def showInFolder(self) -> None:
        open_folder(self._path)

    @Slot(float)
    def _show_progress(self, share: float) -> None:
        if share - self._progress >= _STEP:
            self._progress = share
            self.changed.emit()

    def _done(self, _: object) -> None:
        self._at = CopyStage.DONE
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self._at = CopyStage.READY
        else:
            self._at = CopyStage.FAILED
            self._trouble = _trouble(error)
        self.changed.emit()

    def _refusal(self) -> str:
        """Who cares for somebody may copy their record, and who leads the clinic everybody's."""
        services = self._services
        own = self._person is not None and self._person.cares == services.me.id
        return services.refusal(Right.COPY_OWN if own else Right.COPY_ALL)

    @property
    def is_working(self) -> bool:
        """A copy is being written."""
        return self._at is CopyStage.WORKING

    # What QML asks for

    @Property(str, notify=changed)
    def at(self) -> str:
        return self._at.value

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why who works here may not copy this record; empty where they may."""
        return self._refusal()

    @Property(str, notify=changed)
    def path(self) -> str:
        return self._path

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble

    @Property(float, notify=changed)
    def progress(self) -> float:
        return self._progress

    @Property(QUrl, notify=changed)
    def suggested(self) -> QUrl:
        """Where the system's window begins, and the name it offers: a code and a day."""
        if self._person is None:
            return QUrl()
        last = Path(self._path).parent if self._path else None
        folder = last if last is not None and last.is_dir() else documents()
        name = copy_name(self._person.code, self._services.today)
        return QUrl.fromLocalFile(str(folder / name))

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def nameFilters(self) -> list[str]:
        return [f"{translate('clinic data', 'Copy of a record')} (*{_ENDING})"]


def _trouble(error: BaseException) -> str:
    if isinstance(error, NotAllowed):
        return right_refused(error.right)
    if isinstance(error, LookupError):
        return translate("clinic data", "This record is not here any more.")
    return file_text.export_failed(error)
