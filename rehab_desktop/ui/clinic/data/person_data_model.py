"""All that is kept about one person, as a whole: copy, block, put together, erase, and how long it
is kept.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.person import Person, Therapist
from rehab_desktop.core.clinic.retention import KeptRecord, Retention, RetentionRule
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.clinic.retention_text import kept_line, rule_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.data.block_model import BlockModel
from rehab_desktop.ui.clinic.data.erase_model import EraseModel
from rehab_desktop.ui.clinic.data.merge_model import MergeModel
from rehab_desktop.ui.clinic.data.person_copy_model import PersonCopyModel
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PersonDataModel(QObject):
    """`person` is an id. `outdated` carries that of somebody who is gone, or whose record was put
    together or taken apart. `dataWanted`, `peopleWanted` and `dueWanted` lead on, `failed` carries
    an error of the file.
    """

    changed = Signal()
    outdated = Signal(str)
    dataWanted = Signal(str)
    peopleWanted = Signal()
    dueWanted = Signal()
    failed = Signal(Exception)

    def __init__(
        self, services: ClinicServices, person: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._person = person
        self._letters: dict[str, str] = {}
        self._record: KeptRecord | None = None
        self._rule: RetentionRule | None = None
        self._waiting = FutureWatcher(self)
        self.copy_model = PersonCopyModel(services, self)
        self.block_model = BlockModel(services, self)
        self.erase_model = EraseModel(services, self)
        self.merge_model = MergeModel(services, self)
        for part in (self.copy_model, self.block_model, self.erase_model):
            part.changed.connect(self.changed)
        self.merge_model.failed.connect(self.failed)
        self.merge_model.merged.connect(self._merged)
        self.block_model.failed.connect(self.failed)
        self.erase_model.failed.connect(self.failed)
        self.erase_model.erased.connect(self.outdated)
        services.names.changed.connect(self.changed)
        services.roster.changed.connect(self._show)
        self._waiting.wait(services.therapists.therapists(), self._know, self.failed.emit)
        self.look()

    @Slot()
    def look(self) -> None:
        """Read anew how long the record is kept."""
        store = self._services.retention
        self._waiting.wait(store.records(), self._found, self.failed.emit)
        self._waiting.wait(store.retention(), self._found_rule, self.failed.emit)
        self._show()

    def _know(self, therapists: Sequence[Therapist]) -> None:
        self._letters = {one.id: one.letters for one in therapists}
        self._show()

    def _found(self, records: Sequence[KeptRecord]) -> None:
        self._record = next((one for one in records if one.person.id == self._person), None)
        self.changed.emit()

    def _found_rule(self, retention: Retention) -> None:
        self._rule = retention.rule
        self.changed.emit()

    @Slot()
    def _show(self) -> None:
        person = self._known()
        if person is not None:
            self.copy_model.show(person)
            self.block_model.show(person, self._letters)
            self.erase_model.show(person)
            self.merge_model.show(person, self._letters)
        self.changed.emit()

    @Slot(str, str)
    def _merged(self, given_up: str, kept: str) -> None:
        """What is shown of either is made anew; where this one was given up, the other is shown."""
        for person in (given_up, kept):
            self.outdated.emit(person)
        if kept != self._person:
            self.dataWanted.emit(kept)

    def _known(self) -> Person | None:
        return self._services.roster.people.get(self._person)

    @Slot()
    def toPeople(self) -> None:
        self.peopleWanted.emit()

    @Slot()
    def toDue(self) -> None:
        self.dueWanted.emit()

    # What QML asks for

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the person is called; of somebody who is gone nothing is said."""
        if self.erase_model.is_over:
            return translate("clinic data", "Erased")
        person = self._known()
        return self._services.names.of(person) if person is not None else ""

    @Property(bool, notify=changed)
    def gone(self) -> bool:
        """The person was erased."""
        return self.erase_model.is_over

    @Property(bool, notify=changed)
    def lead(self) -> bool:
        return self._services.may(Right.LEAD)

    @Property(str, notify=changed)
    def kept(self) -> str:
        """Until when the record is kept; empty until the file has answered."""
        if self._record is None:
            return ""
        return kept_line(self._record, self._rule, self._services.today)

    @Property(str, notify=changed)
    def rule(self) -> str:
        return rule_line(self._rule)

    @Property(PersonCopyModel, constant=True)
    def copying(self) -> PersonCopyModel:
        return self.copy_model

    @Property(BlockModel, constant=True)
    def blocking(self) -> BlockModel:
        return self.block_model

    @Property(MergeModel, constant=True)
    def merging(self) -> MergeModel:
        return self.merge_model

    @Property(EraseModel, constant=True)
    def erasing(self) -> EraseModel:
        return self.erase_model
