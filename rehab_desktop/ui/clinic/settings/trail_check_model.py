"""Checks the trail when somebody asks, and says what was found."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.trail import by_hand
from rehab_desktop.core.clinic.trail_check import KeptHead, TrailCheck, typed_head
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TrailCheckModel(QObject):
    """`failed` carries an error of the file."""

    changed = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._typed = self._fault = ""
        self._found: TrailCheck | None = None
        self._busy = False
        self._waiting = FutureWatcher(self)

    @Slot(str)
    def type(self, text: str) -> None:
        """These groups from the paper of a day were typed."""
        self._typed, self._fault = text, ""
        self.changed.emit()

    @Slot()
    def check(self) -> None:
        """Check every entry, and look for the heads that were kept elsewhere."""
        kept: tuple[KeptHead, ...] = ()
        try:
            if self._typed.strip():
                kept = (typed_head(self._typed),)
        except Invalid as error:
            self._fault = refused_line(translate("clinic settings", "Groups"), error)
            self.changed.emit()
            return
        self._busy, self._found = True, None
        self._waiting.wait(self._services.trail.check(kept), self._show, self._lost)
        self.changed.emit()

    def _show(self, found: TrailCheck) -> None:
        self._found, self._busy = found, False
        self.changed.emit()

    def _lost(self, error: BaseException) -> None:
        self._busy = False
        self.changed.emit()
        self.failed.emit(error)

    @property
    def found(self) -> TrailCheck | None:
        """What was found; None before somebody asked."""
        return self._found

    # What QML asks for

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def right(self) -> bool:
        return self._found is not None and self._found.is_right

    @Property(str, notify=changed)
    def said(self) -> str:
        """What was found, in a few sentences; empty before somebody asked."""
        if self._found is None:
            return ""
        return " ".join(_sentences(self._found))


def _sentences(found: TrailCheck) -> list[str]:
    said = []
    if found.wrong is not None:
        words = translate(
            "clinic settings",
            "Entry {n} is wrong: it was changed, swapped or added, or one before it was removed.",
        )
        said.append(words.format(n=found.wrong))
    for one in found.missing:
        where = one.name or translate("clinic settings", "the paper")
        words = translate(
            "clinic settings", "What {where} tells of is not there: entries were cut off since."
        )
        said.append(words.format(where=where))
    if found.is_right:
        number = found.number
        said.append(
            counted(
                translate(
                    "clinic settings", "%n entry(ies), all as they were written.", "", number
                ),
                number,
            )
        )
        kept = found.found
        said.append(
            counted(
                translate("clinic settings", "%n kept elsewhere is (are) there.", "", kept), kept
            )
        )
    if found.left_behind:
        said.append(
            translate(
                "clinic settings",
                "A restored back-up left newer entries behind; the trail tells of it.",
            )
        )
    if found.head is not None and found.is_right:
        said.append(by_hand(found.head.hash))
    return said
