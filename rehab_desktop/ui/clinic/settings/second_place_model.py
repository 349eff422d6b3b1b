"""The folder to which copies of the back-ups go, and how that stands."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import datetime

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.second_place import SecondPlaceState, SecondTrouble
from rehab_desktop.text.clinic.names import clock_time, day_in_note
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

    def look(self) -> None:
        """Read how it stands."""
        self._ask(self._services.second_place.state())

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
        self._ask(self._services.second_place.copy())

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

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def uneasy(self) -> bool:
        """A lost laptop would be a lost record."""
        return not self._place.folder or self._place.trouble is not None

    @Property(str, notify=changed)
    def state(self) -> str:
        """What lies there, and why the newest does not."""
        place = self._place
        if not place.folder:
            return translate(
                "clinic settings",
                "There is none. If this laptop is lost, the clinic's record is lost with it.",
            )
        parts = [_copied(place.copied, self._services.wall())]
        if place.trouble is not None:
            parts.append(_trouble(place.trouble))
        return " ".join(parts)

    @Property(str, constant=True)
    def readable(self) -> str:
        """Said where the back-ups are not encrypted."""
        if self._services.holders.encrypted:
            return ""
        return translate(
            "clinic settings",
            "This clinic is not encrypted: whoever gets hold of that folder can read everything.",
        )


def _copied(at: datetime | None, now: datetime) -> str:
    if at is None:
        return translate("clinic settings", "No back-up lies there yet.")
    local = at.astimezone(now.tzinfo)
    return translate("clinic settings", "The newest one there is of {day}, {time}.").format(
        day=day_in_note(local.date()), time=clock_time(local.time())
    )


def _trouble(trouble: SecondTrouble) -> str:
    return {
        SecondTrouble.MISSING: translate(
            "clinic settings", "The folder is not there now. Plug the stick in and copy again."
        ),
        SecondTrouble.FULL: translate("clinic settings", "There is no room left."),
        SecondTrouble.READ_ONLY: translate("clinic settings", "It may not be written."),
        SecondTrouble.FAILED: translate("clinic settings", "Copying failed. Try another folder."),
    }[trouble]
