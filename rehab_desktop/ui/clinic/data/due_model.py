"""The records that may go: a list once a year, from which nothing goes by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.retention import DueRecord, KeptRecord, Retention, due
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.clinic.names import day_in_note
from rehab_desktop.text.clinic.retention_text import due_detail
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.data.retention_model import RetentionModel
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    """A record that may go. `person` is an id."""

    person: str
    name: str
    detail: str


@QmlElement
class DueModel(QObject):
    """`dataWanted` carries the id of the person whose data somebody wants to see."""

    changed = Signal()
    dataWanted = Signal(str)
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._records: Sequence[KeptRecord] | None = None
        self._looked_on: date | None = None
        self._due: Sequence[DueRecord] = ()
        self._rows = DataclassListModel(DueLine, self)
        self._waiting = FutureWatcher(self)
        self.retention_model = RetentionModel(services, self)
        self.retention_model.chosen.connect(self.look)
        self.retention_model.changed.connect(self._say)
        self.retention_model.failed.connect(self.failed)
        services.names.changed.connect(self._say)

    @Slot()
    def look(self) -> None:
        """Read the list anew."""
        self.retention_model.look()
        store = self._services.retention
        self._waiting.wait(store.records(), self._found, self.failed.emit)
        self._waiting.wait(store.retention(), self._found_look, self.failed.emit)

    def _found(self, records: Sequence[KeptRecord]) -> None:
        self._records = records
        self._say()

    def _found_look(self, retention: Retention) -> None:
        self._looked_on = retention.looked_on
        self.changed.emit()

    @Slot()
    def _say(self) -> None:
        rule = self.retention_model.rule
        known = rule is not None and self._records is not None
        self._due = due(self._records or (), rule, self._services.today) if known and rule else ()
        self._rows.show(
            tuple(
                DueLine(
                    person=one.person.id,
                    name=self._services.names.of(one.person),
                    detail=due_detail(one),
                )
                for one in self._due
            )
        )
        self.changed.emit()

    @Slot(str)
    def open(self, person: str) -> None:
        """Go to the data of this person."""
        self.dataWanted.emit(person)

    @Slot()
    def putLook(self) -> None:
        """The list was looked through; it is asked for again in a year."""
        kept = self._services.retention.put_look(self._services.author())
        self._waiting.wait(kept, lambda _: self.look(), self.failed.emit)

    @property
    def lines(self) -> tuple[DueLine, ...]:
        """The records that may go, those that could go first at the beginning."""
        return self._rows.rows

    # What QML asks for

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(RetentionModel, constant=True)
    def retention(self) -> RetentionModel:
        return self.retention_model

    @Property(str, notify=changed)
    def count(self) -> str:
        """How many, or that there are none; empty as long as nobody can say."""
        if self.retention_model.rule is None or self._records is None:
            return ""
        number = len(self._due)
        if not number:
            return translate("clinic data", "No record may go yet.")
        return counted(translate("clinic data", "%n record(s) may go.", "", number), number)

    @Property(str, notify=changed)
    def looked(self) -> str:
        """When the lead last looked through the list."""
        if self._looked_on is None:
            return ""
        said = translate("clinic data", "Looked through on {day}.")
        return said.format(day=day_in_note(self._looked_on))

    @Property(bool, notify=changed)
    def mayLook(self) -> bool:
        """The lead can note that the list was looked through."""
        lead = self._services.may(Right.LEAD)
        return lead and self.retention_model.rule is not None and self._records is not None
