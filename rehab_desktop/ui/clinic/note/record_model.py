"""The records that a sentence of a note was drafted from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.note import Fragment
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.core.clinic.records import records_of
from rehab_desktop.text.clinic.record_text import record_card
from rehab_desktop.text.clinic.time_line_text import EntryNames
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRow:
    """A record; `detail` has its lines below one another."""

    title: str
    when: str
    detail: str


@QmlElement
class RecordModel(QObject):
    """Shows records of the chart that it was given last."""

    changed = Signal()

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._chart: ChartFile | None = None
        self._names = EntryNames(exercises={}, measures={}, letters={})
        self._sentence: Fragment | None = None
        self._rows = DataclassListModel(RecordRow, self)

    def know(
        self,
        chart: ChartFile,
        letters: Mapping[str, str],
        versions: Mapping[str, Prescription],
    ) -> None:
        """Records are looked for in this chart from now on."""
        self._chart = chart
        self._names = EntryNames(
            exercises=self._services.library.exercises,
            measures=self._services.measures,
            letters=letters,
            versions=versions,
        )

    @Slot(object)
    def show(self, sentence: Fragment) -> None:
        """Show what this sentence was drafted from."""
        if self._chart is None:
            return
        self._sentence = sentence
        cards = [record_card(one, self._names) for one in records_of(self._chart, sentence.records)]
        self._rows.show(
            tuple(
                RecordRow(
                    title=one.title,
                    when="  ·  ".join(part for part in (one.when, one.detail) if part),
                    detail="\n".join(one.lines),
                )
                for one in cards
            )
        )
        self.changed.emit()

    @property
    def is_shown(self) -> bool:
        """It stands over the note."""
        return self._sentence is not None

    @property
    def lines(self) -> tuple[RecordRow, ...]:
        """What is shown."""
        return self._rows.rows

    @Slot()
    def close(self) -> None:
        self._sentence = None
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self.is_shown

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The sentence as it was drafted."""
        return self._sentence.original if self._sentence is not None else ""

    @Property(str, notify=changed)
    def now(self) -> str:
        """The same as it stands in the note, where somebody has changed it."""
        found = self._sentence
        return found.text if found is not None and found.touched else ""

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows
