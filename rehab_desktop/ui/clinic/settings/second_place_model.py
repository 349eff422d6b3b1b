"""The folder to which copies of the back-ups go, and how that stands."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.second_place import SecondPlaceState
from rehab_desktop.text.second_place_text import second_place_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SecondPlaceModel(QObject):
    """`failed` carries an error of the folder with the history."""

    changed = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._place = SecondPlaceState()
        self._busy = False
        self._waiting = FutureWatcher(self)

    @property
    def place(self) -> SecondPlaceState:
        """How it stands, as far as it is known."""
        return self._place

    @Slot()
    def look(self) -> None:
        """Read how it stands."""
        self._ask(self._services.second_place.second_place())

    @Slot(QUrl)
    def choose(self, folder: QUrl) -> None:
        """Copy all back-ups to this folder, now and from now on."""
        self._ask(self._services.second_place.choose(folder.toLocalFile()))

    @Slot()
    def chooseNone(self) -> None:
        """No second place any more; what lies there stays."""
        self._ask(self._services.second_place.choose(""))

    @Slot()
    def copy(self) -> None:
        """Copy what is missing there."""
        self._ask(self._services.second_place.copy_to_places())

    def _ask(self, asked: Future[SecondPlaceState]) -> None:
        self._busy = True
        self._waiting.wait(asked, self._show, self._lost)
        self.changed.emit()

    def _show(self, place: SecondPlaceState) -> None:
        self._place, self._busy = place, False
        self.changed.emit()

    def _lost(self, error: BaseException) -> None:
        self._busy = False
        self.changed.emit()
        self.failed.emit(error)

    # What QML asks for

    @Property(str, notify=changed)
    def folder(self) -> str:
        return self._place.folder

    def is_busy(self) -> bool:
        return self._busy

    busy = Property(bool, is_busy, notify=changed)

    @Property(bool, notify=changed)
    def uneasy(self) -> bool:
        """A lost laptop would be a lost record."""
        return not self._place.folder or self._place.trouble is not None

    @Property(str, notify=changed)
    def state(self) -> str:
        """What lies there, and why the newest does not."""
        said = second_place_line(self._place)
        if self._place.folder:
            return said
        lost = translate(
            "clinic settings", "If this laptop is lost, the clinic's record is lost with it."
        )
        return f"{said} {lost}"

    @Property(str, constant=True)
    def readable(self) -> str:
        """Said where the back-ups are not encrypted."""
        if self._services.holders.encrypted:
            return ""
        return translate(
            "clinic settings",
            "This clinic is not encrypted: whoever gets hold of that folder can read everything.",
        )
