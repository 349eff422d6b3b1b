"""The list of what is prescribed: which item the keyboard is at, their order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.core.clinic.prescription_draft import move, remove
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.prescribe.draft_history import DraftHistory
from rehab_desktop.ui.clinic.prescribe.prescribed_lines import PrescribedLine, prescribed_lines
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PrescribedModel(QObject):
    """`last` answers with the version that items are compared to. `announced` carries a sentence
    for a screen reader, `removed` one on what was taken out.
    """

    changed = Signal()
    announced = Signal(str)
    removed = Signal(str)

    def __init__(
        self,
        services: ClinicServices,
        history: DraftHistory,
        last: Callable[[], Prescription | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exercises = services.library.exercises
        self._history = history
        self._last = last
        self._rows = DataclassListModel(PrescribedLine, self)
        history.changed.connect(self._say)
        self._say()

    @Slot()
    def _say(self) -> None:
        self._rows.show(prescribed_lines(self._history.draft, self._last(), self._exercises))
        self.changed.emit()

    @Slot(int)
    def select(self, place: int) -> None:
        """The item at this place, or the nearest one."""
        self._history.select(place)
        if self._rows.rows:
            self.announced.emit(self._rows.rows[self._history.selected].spoken)

    @Slot(int)
    def move(self, by: int) -> None:
        """Have the selected item stand so many places further down (up below 0)."""
        place = self._history.selected
        to = max(0, min(len(self._rows.rows) - 1, place + by))
        if place >= 0 and self._history.do(lambda draft: move(draft, place, to), select=to):
            said = translate("clinic prescribe", "{name}: now number {n}")
            self.announced.emit(said.format(name=self._rows.rows[to].name, n=to + 1))

    @Slot()
    def remove(self) -> None:
        """Take the selected item out of the list."""
        place = self._history.selected
        if place >= 0:
            name = self._rows.rows[place].name
            self._history.do(lambda draft: remove(draft, place), select=place)
            said = translate("clinic prescribe", "{name} is taken out.")
            self.removed.emit(said.format(name=name))

    @property
    def lines(self) -> tuple[PrescribedLine, ...]:
        """The items as they are shown."""
        return self._rows.rows

    # What QML asks for

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(int, notify=changed)
    def selected(self) -> int:
        """The place of the selected item; -1 where there is none."""
        return self._history.selected

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._rows.rows)
