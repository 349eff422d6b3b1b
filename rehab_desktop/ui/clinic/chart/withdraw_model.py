"""Asks why a record does not count, and withdraws it: it stays in the record all the same."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.visit import Withdrawn
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.clinic.chart.chart_writer import ChartWriter
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WithdrawModel(QObject):
    """What was withdrawn cannot be taken back: that is why a reason is asked for first. It is kept
    while its form is away.
    """

    changed = Signal()

    def __init__(
        self, services: ClinicServices, writer: ChartWriter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._writer = writer
        self._kind = self._record = self._what = self._reason = self._fault = ""

    @Slot(str, str, str)
    def begin(self, kind: str, record: str, what: str) -> None:
        """Ask why this "session" or "observation" does not count."""
        if kind == "session" and (said := self._services.refusal(Right.PRESCRIBE)):
            self._writer.tell(said, None)
            return
        self._kind, self._record, self._what = kind, record, what
        self._reason = self._fault = ""
        self.changed.emit()

    @Slot(str)
    def write(self, reason: str) -> None:
        """This reason is written so far."""
        self._reason = reason
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        self.begin("", "", "")

    @Slot(str)
    def save(self, reason: str) -> None:
        """Withdraw it for this reason; without one, say that one is needed."""
        author, services = self._services.author(), self._services
        try:
            withdrawn = Withdrawn(reason=plain_text(reason), by=author.therapist, at=author.at)
        except Invalid as error:
            self._fault = refused_line(translate("clinic chart", "Reason"), error)
            self.changed.emit()
            return
        record = self._record
        said = translate("clinic chart", "Withdrawn. It stays in the record and counts no more.")
        if self._kind == "session":
            write = services.corrections.withdraw_session
            self._writer.write(lambda: write(record, withdrawn.reason, author), said=said)
        else:
            take = services.visits.withdraw
            self._writer.write(lambda: take(record, withdrawn, author), said=said)
        self.close()

    @property
    def is_shown(self) -> bool:
        """The form is open."""
        return bool(self._record)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return bool(self._record)

    @Property(str, notify=changed)
    def what(self) -> str:
        """What is to be withdrawn."""
        return self._what

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._reason

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault
