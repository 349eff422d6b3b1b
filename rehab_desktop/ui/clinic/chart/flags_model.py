"""The flags of a chart: each fact with its day and its rule, and who has looked at it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.flags import Flag, FlagKind
from rehab_desktop.core.clinic.ports import FlagLook
from rehab_desktop.text.clinic.flag_text import flag_line, looked_at
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.chart.chart_view import ChartView
from rehab_desktop.ui.clinic.chart.chart_writer import ChartWriter
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

RED = (FlagKind.PAIN, FlagKind.STOPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartFlagRow:
    """A flag. `looked` says who has looked at it and when, empty where nobody has."""

    flag: str
    fact: str
    day: str
    rule: str
    why: str
    red: bool
    looked: str


@QmlElement
class FlagsModel(QObject):
    """Flags are never deleted: they are looked at, and that can be taken back."""

    changed = Signal()

    def __init__(
        self, services: ClinicServices, writer: ChartWriter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._writer = writer
        self._view: ChartView | None = None
        self._open = DataclassListModel(ChartFlagRow, self)
        self._seen = DataclassListModel(ChartFlagRow, self)

    def show(self, view: ChartView) -> None:
        """The flags of this chart."""
        self._view = view
        looks = {one.flag: one for one in view.file.looks}
        found = [(one, looks.get(one.key)) for one in view.reading.flags]
        self._open.show(tuple(self._row(flag, None) for flag, look in found if look is None))
        self._seen.show(tuple(self._row(flag, look) for flag, look in found if look is not None))
        self.changed.emit()

    def _row(self, flag: Flag, look: FlagLook | None) -> ChartFlagRow:
        services = self._services
        line = flag_line(
            flag,
            services.flag_rules,
            services.library.exercises,
            services.measures,
            services.sources,
        )
        letters = self._view.letters if self._view is not None else {}
        return ChartFlagRow(
            flag=line.key,
            fact=line.fact,
            day=line.day,
            rule=line.rule,
            why=translate("clinic chart", "{why} ({basis})").format(why=line.why, basis=line.basis),
            red=flag.kind in RED,
            looked=looked_at(letters.get(look.by, ""), look.at) if look is not None else "",
        )

    @Slot(str)
    def look(self, flag: str) -> None:
        """Keep that this flag was looked at."""
        if self._view is None:
            return
        author = self._services.author()
        person = self._view.file.person.id
        look = FlagLook(person=person, flag=flag, by=author.therapist, at=author.at)
        people = self._services.people
        self._writer.write(
            partial(people.put_look, look),
            said=translate("clinic chart", "Looked at. The flag stays in the record."),
            undo=(partial(people.drop_look, look),),
        )

    @property
    def lines(self) -> tuple[ChartFlagRow, ...]:
        """The flags that nobody has looked at."""
        return self._open.rows

    @property
    def seen_lines(self) -> tuple[ChartFlagRow, ...]:
        """The flags that somebody has looked at."""
        return self._seen.rows

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._open

    @Property(QObject, constant=True)
    def seen(self) -> QObject:
        return self._seen

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """Said where no flag waits; empty before the chart is read."""
        if self._view is None or self._open.rows:
            return ""
        if self._seen.rows:
            return translate("clinic chart", "Nothing new.")
        return translate(
            "clinic chart", "No flag. Red pain, a long time without word and the like show here."
        )

    @Property(str, notify=changed)
    def seenCount(self) -> str:
        """How many were looked at; empty for none."""
        count = len(self._seen.rows)
        said = counted(translate("clinic chart", "%n flag(s) looked at", "", count), count)
        return said if count else ""
