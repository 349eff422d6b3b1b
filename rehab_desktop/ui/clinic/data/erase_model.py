"""Erases a person: what would go, the code typed to be sure, how far it is, and what is left."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.erasure import ErasePreview, ErasureReport, WrongCode
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.roles import NotAllowed, Right
from rehab_desktop.text.clinic.erasing_text import report_lines, what_goes
from rehab_desktop.text.clinic.role_text import right_refused
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


class EraseStage(StrEnum):
    """How far it is. `STOPPED`: the person is gone from the record, and the next opening does the
    rest.
    """

    ASKING = "asking"
    WORKING = "working"
    DONE = "done"
    STOPPED = "stopped"


@QmlElement
class EraseModel(QObject):
    """`erased` carries the id of the person who is gone; `failed` an error of the file while nobody
    is.
    """

    changed = Signal()
    erased = Signal(str)
    failed = Signal(Exception)
    _progressed = Signal(int, int)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._person: Person | None = None
        self._at = EraseStage.ASKING
        self._typed = self._pin = self._fault = ""
        # Not known before the file has answered; nobody is erased until then.
        self._has_pin: bool | None = None
        self._preview: ErasePreview | None = None
        self._report: ErasureReport | None = None
        self._step: tuple[int, int] | None = None
        self._waiting = FutureWatcher(self)
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def show(self, person: Person) -> None:
        """Who would be erased."""
        if self._person is None and self._services.may(Right.LEAD):
            found = self._services.erasing.preview(person.id)
            self._waiting.wait(found, self._found, self.failed.emit)
            self._waiting.wait(self._services.pins.who_has(), self._know, self.failed.emit)
        self._person = person
        self.changed.emit()

    def _found(self, preview: ErasePreview) -> None:
        self._preview = preview
        self.changed.emit()

    def _know(self, have_pins: frozenset[str]) -> None:
        self._has_pin = self._services.me.id in have_pins
        self.changed.emit()

    @Slot(str)
    def type(self, code: str) -> None:
        """This stands in the field of the code now."""
        self._typed, self._fault = code, ""
        self.changed.emit()

    @Slot(str)
    def typePin(self, pin: str) -> None:
        """This stands in the field of the PIN now."""
        self._pin, self._fault = pin, ""
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Erase the person, if the code was typed, and the PIN by whom has one: it keeps whoever
        passes by from a window that is open.
        """
        if self._person is None or self._has_pin is None or self._at is not EraseStage.ASKING:
            return
        if not self._is_typed():
            said = translate("clinic data", "Type {code}, the code of this person.")
            self._fault = said.format(code=self._person.code)
            self.changed.emit()
            return
        self._at, self._step, self._fault = EraseStage.WORKING, None, ""
        if self._has_pin:
            checked = self._services.pins.is_pin_of(self._services.me.id, self._pin)
            self._waiting.wait(checked, self._checked, self._not_done)
        else:
            self._go_on()
        self.changed.emit()

    def _checked(self, fits: bool) -> None:
        """Whether it was the PIN of who works."""
        self._pin = ""
        if fits:
            self._go_on()
        else:
            self._at = EraseStage.ASKING
            self._fault = translate("clinic data", "That is not your PIN.")
            self._services.wrong_pin()
        self.changed.emit()

    def _go_on(self) -> None:
        if self._person is not None:
            erasing, author = self._services.erasing, self._services.author()
            done = erasing.erase(self._person.id, self._typed, author, self._progressed.emit)
            self._waiting.wait(done, self._done, self._not_done)

    @Slot(int, int)
    def _show_progress(self, done: int, number: int) -> None:
        self._step = (done, number)
        self.changed.emit()

    def _done(self, report: ErasureReport) -> None:
        self._report = report
        self._gone(EraseStage.DONE)

    def _not_done(self, error: BaseException) -> None:
        if isinstance(error, WrongCode | NotAllowed | LookupError):
            self._at, self._fault = EraseStage.ASKING, _why(error)
            self.changed.emit()
        elif self._step is not None:
            self._gone(EraseStage.STOPPED)
        else:
            self._at = EraseStage.ASKING
            self.changed.emit()
            self.failed.emit(error)

    def _gone(self, at: EraseStage) -> None:
        self._at = at
        self.changed.emit()
        if self._person is not None:
            self.erased.emit(self._person.id)

    def _is_typed(self) -> bool:
        return self._person is not None and self._typed.strip().upper() == self._person.code

    @property
    def is_over(self) -> bool:
        """The person is gone."""
        return self._at in (EraseStage.DONE, EraseStage.STOPPED)

    # What QML asks for

    @Property(str, notify=changed)
    def at(self) -> str:
        return self._at.value

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why who works here may not erase; empty for the lead."""
        return self._services.refusal(Right.LEAD)

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._person.code if self._person is not None else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def goes(self) -> list[str]:
        """What would go, and what cannot be reached; empty until the file has answered."""
        return list(what_goes(self._preview)) if self._preview is not None else []

    @Property(bool, notify=changed)
    def pinned(self) -> bool:
        """Who works has a PIN, and is asked for it."""
        return bool(self._has_pin)

    @Property(str, notify=changed)
    def pin(self) -> str:
        return self._pin

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """All that is asked for was typed."""
        enough = self._has_pin is False or (self._has_pin is True and bool(self._pin))
        return self._is_typed() and enough

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(float, notify=changed)
    def progress(self) -> float:
        done, number = self._step or (0, 0)
        return done / number if number else 0.0

    @Property(str, notify=changed)
    def step(self) -> str:
        """What is being done."""
        if self._step is None:
            return translate("clinic data", "Erasing the record …")
        done, number = self._step
        said = translate("clinic data", "Back-up {done} of {number} …")
        return said.format(done=min(done + 1, number), number=number)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def report(self) -> list[str]:
        """What was done, and what could not be."""
        if self._at is EraseStage.STOPPED:
            return [
                translate(
                    "clinic data",
                    "The record is erased. Some back-ups could not be written yet; the app goes on "
                    "with them when it is opened next.",
                )
            ]
        return list(report_lines(self._report)) if self._report is not None else []


def _why(error: BaseException) -> str:
    if isinstance(error, NotAllowed):
        return right_refused(error.right)
    if isinstance(error, WrongCode):
        return translate("clinic data", "That is not the code of this person.")
    return translate("clinic data", "This record is not here any more.")
