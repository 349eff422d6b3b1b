"""A blocked record is opened by the lead, for a reason that is kept."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.block import BlockLook, NotBlocked
from rehab_desktop.core.clinic.person import Person, PersonState
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BlockedModel(QObject):
    """`opened` comes once the reason is on the disk, `failed` carries an error of the file. The
    reason holds until somebody else's chart is opened.
    """

    changed = Signal()
    opened = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._given = False
        self._fault = ""
        self._person: Person | None = None
        self._waiting = FutureWatcher(self)

    def covers(self, person: Person | None) -> bool:
        """True where a reason has to be given before anything of this record is shown."""
        self._person = person
        blocked = person is not None and person.state is PersonState.BLOCKED
        return blocked and not self._given and self._services.may(Right.LEAD)

    @Slot(str)
    def open(self, reason: str) -> None:
        """Open the record for this reason; without one, say that one is needed."""
        if self._person is None:
            return
        author, services = self._services.author(), self._services
        look = services.new_id()
        try:
            # The block is known to the file; a reason that cannot be kept is told at once.
            checked = BlockLook(
                id=look, block="", reason=plain_text(reason), by=author.therapist, at=author.at
            )
        except Invalid as error:
            self._fault = refused_line(translate("clinic chart", "Reason"), error)
            self.changed.emit()
            return
        kept = services.blocks.look(self._person.id, look, checked.reason, author)
        self._waiting.wait(kept, self._kept, self._not_kept)

    def _kept(self, _: object) -> None:
        self._given, self._fault = True, ""
        self.changed.emit()
        self.opened.emit()

    def _not_kept(self, error: BaseException) -> None:
        if isinstance(error, NotBlocked):
            # It was lifted meanwhile.
            self._services.roster.look()
        else:
            self.failed.emit(error)

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault
