"""A therapist chooses the PIN that lifts the curtain, or another one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.pin import PinStore, check_pin
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.curtain.curtain_model import CurtainModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("present", "new", "again")


@QmlElement
class PinModel(QObject):
    """Whoever has a PIN types it before another one, so that a colleague at an open window cannot
    take it over; wrong ones count as under the curtain. `kept` comes once the disk has the new
    one, `failed` carries an error of the file.
    """

    changed = Signal()
    kept = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        pins: PinStore,
        curtain: CurtainModel,
        wall: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pins = pins
        self._curtain = curtain
        self._wall = wall
        self._me = ""
        self._offered: set[str] = set()
        self._shown = self._busy = False
        self._typed = dict.fromkeys(FIELDS, "")
        self._wrong = self._fault = ""
        self._waiting = FutureWatcher(self)
        curtain.changed.connect(self._offer)
        curtain.fell.connect(self.close)

    def work(self, therapist: str) -> None:
        """The therapist with this id works from now on."""
        self.close()
        self._me = therapist

    @Slot()
    def _offer(self) -> None:
        """Who works with a passphrase and has no PIN is asked for one, once."""
        curtain = self._curtain
        if not (self._me and curtain.closes and curtain.pin_holders.known) or curtain.is_down:
            return
        if self._me not in curtain.pin_holders.have and self._me not in self._offered:
            self.begin()
        self._offered.add(self._me)

    @Slot()
    def begin(self) -> None:
        """Ask for a PIN."""
        self._show(True)

    @Slot()
    def close(self) -> None:
        """Forget what was typed."""
        if self._shown:
            self._show(False)

    def _show(self, shown: bool) -> None:
        self._shown = shown
        self._typed = dict.fromkeys(FIELDS, "")
        self._say("", "")

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """This stands in the field `present`, `new` or `again` now."""
        self._typed[field] = text
        self._say("", "")

    @Slot()
    def save(self) -> None:
        """Keep the new PIN; where it cannot be one, tell why."""
        if not self._shown or self._busy:
            return
        new = self._typed["new"]
        try:
            check_pin(new)
        except Invalid as refused:
            self._say("new", refused_line(translate("clinic pin", "New PIN"), refused))
            return
        if self._typed["again"] != new:
            self._say("again", translate("clinic pin", "The two are not the same."))
            return
        self._busy = True
        if self.asks_present:
            checked = self._pins.is_pin_of(self._me, self._typed["present"])
            self._waiting.wait(checked, self._present_checked, self._refused)
        else:
            self._keep()
        self.changed.emit()

    def _present_checked(self, fits: bool) -> None:
        if not self._shown:
            self._busy = False
        elif fits:
            self._keep()
        else:
            self._busy = False
            self._curtain.miss()
            if self._shown:  # after the last one the curtain has fallen
                self._say("present", translate("clinic pin", "That is not your PIN."))

    def _keep(self) -> None:
        author = Author(therapist=self._me, at=self._wall())
        chosen = self._pins.choose(self._typed["new"], author)
        self._waiting.wait(chosen, lambda _: self._kept(), self._refused)

    def _kept(self) -> None:
        self._busy = False
        self._curtain.read()
        self.close()
        self.kept.emit()

    def _refused(self, error: BaseException) -> None:
        self._busy = False
        if isinstance(error, Invalid):
            self._say("new", refused_line(translate("clinic pin", "New PIN"), error))
        else:
            self.close()
            self.failed.emit(error)

    def _say(self, wrong: str, fault: str) -> None:
        self._wrong, self._fault = wrong, fault
        self.changed.emit()

    @property
    def is_shown(self) -> bool:
        """A PIN is asked for."""
        return self._shown

    @property
    def asks_present(self) -> bool:
        """The PIN of before is asked for too. Who came in by a passphrase may have forgotten it."""
        return self._me in self._curtain.pin_holders.have and not self._curtain.by_passphrase

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def asksPresent(self) -> bool:
        return self.asks_present

    @Property(bool, notify=changed)
    def encrypted(self) -> bool:
        """There is a passphrase that protects the file, which the PIN does not."""
        return self._curtain.closes

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The field that cannot be so."""
        return self._wrong

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why it cannot be, and what to do."""
        return self._fault

    @Property(str, notify=changed)
    def present(self) -> str:
        return self._typed["present"]

    @Property(str, notify=changed)
    def new(self) -> str:
        return self._typed["new"]

    @Property(str, notify=changed)
    def again(self) -> str:
        return self._typed["again"]
