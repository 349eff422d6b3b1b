"""What stands below a prescription while it is written: its minutes a day, what it changes, and
what its exercises warn of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.difference import difference
from rehab_desktop.core.clinic.prescription import Prescription, ProgressRule
from rehab_desktop.core.clinic.prescription_facts import (
    Caution,
    CautionKind,
    cautions,
    seconds_by_weekday,
)
from rehab_desktop.text.clinic.difference_text import difference_lines
from rehab_desktop.text.clinic.prescription_text import (
    caution_row,
    many_line,
    minutes_a_day,
)
from rehab_desktop.text.clinic.states import progress_rule
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.prescribe.draft_history import DraftHistory
from rehab_desktop.ui.clinic.prescribe.prescribed_lines import TONES
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedLine:
    """What changes: its sign, its colour, and in words."""

    mark: str
    tone: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningLine:
    """What a picked exercise warns of; `gate` where something must be true first. Of several
    sentences with one title only the first has it.
    """

    title: str
    text: str
    basis: str
    gate: bool


@QmlElement
class DraftFactsModel(QObject):
    """`last` answers with the version that the draft is compared to."""

    changed = Signal()

    def __init__(
        self,
        services: ClinicServices,
        history: DraftHistory,
        last: Callable[[], Prescription | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exercises = services.library.exercises
        self._sources = services.sources
        self._history = history
        self._last = last
        self._changes = DataclassListModel(MarkedLine, self)
        self._warnings = DataclassListModel(WarningLine, self)
        history.changed.connect(self._say)
        self._say()

    @Slot()
    def _say(self) -> None:
        draft, last = self._history.draft, self._last()
        found = difference(last, draft)
        lines = difference_lines(found, self._exercises) if last is not None else ()
        self._changes.show(
            tuple(MarkedLine(mark=str(a.mark), tone=TONES[a.mark], text=a.text) for a in lines)
        )
        warned = cautions(draft, self._exercises)
        # What must be true first is read before what speaks against it.
        in_order = sorted(warned, key=lambda one: one.kind is CautionKind.CONTRAINDICATION)
        self._warnings.show(tuple(self._warning_lines(in_order)))
        self.changed.emit()

    def _warning_lines(self, warned: Sequence[Caution]) -> Iterator[WarningLine]:
        before = ""
        for one in warned:
            row = caution_row(one, self._exercises, self._sources)
            yield WarningLine(
                title=row.title if row.title != before else "",
                text=row.text,
                basis=row.basis,
                gate=one.kind is not CautionKind.CONTRAINDICATION,
            )
            before = row.title

    @property
    def change_lines(self) -> tuple[MarkedLine, ...]:
        """What changes."""
        return self._changes.rows

    @property
    def warning_lines(self) -> tuple[WarningLine, ...]:
        """What the exercises warn of."""
        return self._warnings.rows

    # What QML asks for

    @Property(QObject, constant=True)
    def changes(self) -> QObject:
        return self._changes

    @Property(QObject, constant=True)
    def warnings(self) -> QObject:
        return self._warnings

    @Property(str, notify=changed)
    def minutes(self) -> str:
        """16 min a day."""
        return self._minutes

    @property
    def _minutes(self) -> str:
        return minutes_a_day(seconds_by_weekday(self._history.draft, self._exercises))

    @Property(str, notify=changed)
    def many(self) -> str:
        """That there are many exercises; else empty."""
        return many_line(self._history.draft)

    @Property(str, notify=changed)
    def against(self) -> str:
        """What the changes are changes of; empty for a first version."""
        last = self._last()
        if last is None:
            return ""
        said = translate("clinic prescribe", "Changes to version {n}")
        return said.format(n=last.version)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """3 changes to version 2; empty for a first version."""
        return self._summary

    @property
    def _summary(self) -> str:
        last = self._last()
        if last is None:
            return ""
        number = len(self._changes.rows)
        if not number:
            said = translate("clinic prescribe", "The same as version {n}")
            return said.format(n=last.version)
        said = counted(
            translate("clinic prescribe", "%n change(s) to version {version}", "", number), number
        )
        return said.format(version=last.version)

    @Property(str, notify=changed)
    def inWords(self) -> str:
        """What changes, in one line; of a first version how long it takes, and how the dose goes on
        where that is not just as prescribed.
        """
        if self._last() is None:
            progress = self._history.draft.progress
            goes_on = progress_rule(progress) if progress is not ProgressRule.HELD else ""
            return "  ·  ".join(part for part in (self._minutes, goes_on) if part)
        lines = self._changes.rows
        return "   ".join(f"{one.mark} {one.text}" for one in lines) or self._summary

    @Property(str, notify=changed)
    def toCheck(self) -> str:
        """How many sentences there are to check; empty for none."""
        number = len(self._warnings.rows)
        if not number:
            return ""
        return counted(translate("clinic prescribe", "%n point(s) to check", "", number), number)

    @Property(bool, notify=changed)
    def gated(self) -> bool:
        """Something must be true before an exercise is done."""
        return any(one.gate for one in self._warnings.rows)
