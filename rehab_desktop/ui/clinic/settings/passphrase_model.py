"""A therapist chooses the passphrase with which they open the clinic."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.locking.passphrase import strength_of
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.text.locking_text import strength_text
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("passphrase", "again")


@QmlElement
class PassphraseModel(QObject):
    """Nothing is asked while `letters` is empty. `kept` carries the letters of who has one now,
    `failed` an error.
    """

    changed = Signal()
    kept = Signal(str)
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._whose: Therapist | None = None
        self._typed = dict.fromkeys(FIELDS, "")
        self._fault = ""
        self._busy = False
        self._waiting = FutureWatcher(self)

    def begin(self, whose: Therapist) -> None:
        """Ask this therapist."""
        self._clear()
        self._whose = whose
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Not now."""
        self._clear()
        self.changed.emit()

    def _clear(self) -> None:
        """What was typed does not stay in memory for longer than it has to."""
        self._whose = None
        self._typed = dict.fromkeys(FIELDS, "")
        self._fault = ""

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """This stands in the field `passphrase` or `again` now."""
        self._typed[field] = text
        self._fault = ""
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Keep what was typed twice; where it cannot be, tell why."""
        whose = self._whose
        if whose is None or self._busy:
            return
        if not self._is_good:
            self._refuse(self._said or translate("clinic settings", "Type one."))
        elif self._typed["again"] != self._typed["passphrase"]:
            self._refuse(translate("clinic settings", "The two are not the same."))
        else:
            self._busy = True
            given = self._services.holders.give(
                whose, self._typed["passphrase"], self._services.author()
            )
            self._waiting.wait(given, lambda _: self._given(whose.letters), self._not_given)
            self.changed.emit()

    def _refuse(self, said: str) -> None:
        self._fault = said
        self.changed.emit()

    def _given(self, letters: str) -> None:
        self._busy = False
        self.leave()
        self.kept.emit(letters)

    def _not_given(self, error: BaseException) -> None:
        self._busy = False
        self.changed.emit()
        self.failed.emit(error)

    @property
    def _known(self) -> Sequence[str]:
        """What a stranger would try first."""
        whose = self._whose
        return (self._services.clinic, *((whose.letters, whose.name) if whose is not None else ()))

    @property
    def _is_good(self) -> bool:
        return strength_of(self._typed["passphrase"], self._known).taken

    @property
    def _said(self) -> str:
        passphrase = self._typed["passphrase"]
        return strength_text(strength_of(passphrase, self._known), passphrase)

    # What QML asks for

    @Property(str, notify=changed)
    def letters(self) -> str:
        return self._whose.letters if self._whose is not None else ""

    @Property(str, notify=changed)
    def strength(self) -> str:
        return self._said

    @Property(bool, notify=changed)
    def good(self) -> bool:
        return self._is_good

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy
