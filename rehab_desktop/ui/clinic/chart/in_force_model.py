"""The prescription that holds today, as a chart shows it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.prescription import PrescribedItem, Prescription, in_force
from rehab_desktop.core.clinic.prescription_facts import seconds_by_weekday
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.text import wording
from rehab_desktop.text.clinic.names import item_name, on_days
from rehab_desktop.text.clinic.prescription_text import minutes_a_day
from rehab_desktop.text.clinic.states import progress_rule
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.brief_day import brief_day
from rehab_desktop.ui.clinic.chart.chart_view import ChartView
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescribedRow:
    """What is prescribed: its name, and its dose with its days."""

    name: str
    dose: str


@QmlElement
class InForceModel(QObject):
    """Texts are empty where nothing is prescribed, or before the chart is read."""

    changed = Signal()

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._view: ChartView | None = None
        self._version: Prescription | None = None
        self._rows = DataclassListModel(PrescribedRow, self)

    def show(self, view: ChartView) -> None:
        """The prescription of this chart that holds today."""
        self._view = view
        self._version = in_force(view.reading.prescriptions.readable, view.file.ends, view.today)
        items = self._version.items if self._version is not None else ()
        self._rows.show(tuple(self._row(one) for one in items))
        self.changed.emit()

    def _row(self, one: PrescribedItem) -> PrescribedRow:
        exercises = self._services.library.exercises
        block = one.item if isinstance(one.item, TimedBlock) else None
        card = exercises.get(one.key)
        dose = "" if isinstance(one.item, Item) and card is None else wording.dose(one.item, card)
        return PrescribedRow(
            name=item_name(one.key, exercises, block),
            dose=", ".join(part for part in (dose, on_days(one.days)) if part),
        )

    @property
    def version(self) -> Prescription | None:
        """What holds today; None where nothing does."""
        return self._version

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(str, notify=changed)
    def title(self) -> str:
        """Version 3, since 4 May, until 20 May."""
        version = self._version
        if version is None or self._view is None:
            return ""
        since = brief_day(version.from_day, self._view.today)
        if version.until is None:
            said = translate("clinic chart", "Version {n}, since {day}")
            return said.format(n=version.version, day=since)
        said = translate("clinic chart", "Version {n}, {day} to {last}")
        last = brief_day(version.until, self._view.today)
        return said.format(n=version.version, day=since, last=last)

    @Property(str, notify=changed)
    def detail(self) -> str:
        """The minutes of a day, and what the programme may do at home."""
        if self._version is None:
            return ""
        minutes = minutes_a_day(seconds_by_weekday(self._version, self._services.library.exercises))
        parts = (minutes, wording.in_sentence(progress_rule(self._version.progress)))
        return "  ·  ".join(part for part in parts if part)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """A draft that nobody has signed, or a version that cannot be read; else empty."""
        if self._view is None:
            return ""
        if self._view.reading.prescriptions.unreadable:
            return translate("clinic chart", "One version cannot be read by this app; it is kept.")
        if any(one.signed_at is None for one in self._view.file.prescriptions):
            return translate("clinic chart", "A draft of the next version is not signed yet.")
        return ""

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """Said where nothing holds today."""
        if self._view is None or self._version is not None:
            return ""
        signed = [one for one in self._view.reading.prescriptions.readable if one.signed]
        if any(one.from_day > self._view.today for one in signed):
            first = min(one.from_day for one in signed if one.from_day > self._view.today)
            said = translate("clinic chart", "Nothing holds today. The next version begins {day}.")
            return said.format(day=brief_day(first, self._view.today))
        if signed:
            return translate("clinic chart", "Nothing is prescribed any more. P prescribes anew.")
        return translate("clinic chart", "Nothing is prescribed yet. P prescribes.")
