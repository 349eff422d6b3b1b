"""What is to be looked at: red pains, exercises that were stopped, unsigned notes, prescriptions
that end; and the flags of those who come.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.day import Matter, MatterKind, to_look_at
from rehab_desktop.core.clinic.flags import Flag, FlagKind
from rehab_desktop.core.clinic.line_flags import line_flags
from rehab_desktop.core.clinic.note import Note
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.ports import ChartFile, PersonLine
from rehab_desktop.text.clinic.flag_text import flag_fact
from rehab_desktop.text.clinic.states import matter_name
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.brief_day import brief_day
from rehab_desktop.ui.clinic.day.charts_in_turn import ChartsInTurn
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.to_sign import to_sign

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

GLYPHS = {
    MatterKind.DRAFT: "pencil",
    MatterKind.FLAG: "triangle-alert",
    MatterKind.ENDS: "clock",
}
SHOWN = 8
"""So many are listed at first: a morning has no time for more."""

MOST_CHARTS = 60
"""So many charts are read for one look; the list of people has everybody."""

STEP_MS = 150
"""While charts are read, what was found in them is shown after so long at a time: a list that
grew with each of them could not be read, and would take the screen's time.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterLine:
    """One matter: whose it is, the fact, its day."""

    place: int
    glyph: str
    tone: str
    name: str
    fact: str
    day: str


@QmlElement
class LookModel(QObject):
    """Lists the therapist's own notes, and the flags of those who come and of those whom they
    treat. A line opens the chart, or the note. `failed` carries an error of the file.
    """

    changed = Signal()
    chartWanted = Signal(str)
    noteWanted = Signal(str)
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._people: tuple[str, ...] = ()
        self._drafts: tuple[Note, ...] = ()
        self._staff: tuple[Therapist, ...] = ()
        self._flags: dict[str, tuple[Flag, ...]] = {}
        self._matters: tuple[Matter, ...] = ()
        self._read = False
        self._all = False
        self._waiting = FutureWatcher(self)
        self._charts = ChartsInTurn(services.people, self)
        self._charts.found.connect(self._found_chart)
        self._charts.failed.connect(self.failed)
        self._charts.done.connect(self._say)
        self._step = QTimer(self, singleShot=True, interval=STEP_MS)
        self._step.timeout.connect(self._say)
        self._rows = DataclassListModel(MatterLine, self)
        services.names.changed.connect(self._say)
        services.roster.changed.connect(self._say)

    def look(self, people: Iterable[str]) -> None:
        """Read anew. Besides these people, those are looked at whose line marks something."""
        self._people = tuple(dict.fromkeys(people))
        stores = self._services
        self._waiting.wait(stores.therapists.therapists(), self._found_staff, self.failed.emit)
        self._waiting.wait(stores.notes.unsigned(), self._found_drafts, self.failed.emit)
        lines = stores.people.people_lines(stores.today)
        self._waiting.wait(lines, self._found_lines, self.failed.emit)

    def _found_staff(self, therapists: Sequence[Therapist]) -> None:
        self._staff = tuple(therapists)
        self._say()

    def look_also(self, person: str) -> None:
        """Look at one more person, such as one who was added to the day."""
        self._flags.setdefault(person, ())
        self._charts.read_also(person)

    def _found_drafts(self, drafts: Sequence[Note]) -> None:
        self._drafts = tuple(drafts)
        self._read = True
        self._say()

    def _found_lines(self, lines: Sequence[PersonLine]) -> None:
        rules, now = self._services.flag_rules, self._services.wall()
        listed = {FlagKind.PAIN, FlagKind.STOPPED, FlagKind.ENDED, FlagKind.ENDS_SOON}
        found = [line for line in lines if listed & set(line_flags(line, rules, now))]
        # Where there are too many, those of whom nothing was heard for long are left out.
        found.sort(key=lambda line: line.last_session or line.person.since, reverse=True)
        marked = [line.person.id for line in found]
        wanted = tuple(dict.fromkeys([*self._people, *marked]))[:MOST_CHARTS]
        self._flags = {person: self._flags.get(person, ()) for person in wanted}
        self._charts.read(wanted)
        self._say()

    @Slot(str, object)
    def _found_chart(self, person: str, chart: ChartFile) -> None:
        if person in self._flags:  # else it was asked for before this look
            self._flags[person] = self._services.chart_flags.unseen(chart, self._services.wall())
        if not self._step.isActive():
            self._step.start()

    @Slot()
    def _say(self) -> None:
        self._step.stop()
        own = to_sign(self._services, self._drafts, self._staff)
        found = to_look_at(own, self._flags)
        # A red pain is seen before a note, also where the list is cut.
        self._matters = tuple(sorted(found, key=lambda one: one.kind is not MatterKind.FLAG))
        shown = self._matters if self._all else self._matters[:SHOWN]
        self._rows.show(tuple(self._line(place, one) for place, one in enumerate(shown)))
        self.changed.emit()

    @Slot()
    def showAll(self) -> None:
        """List also what was left out."""
        self._all = True
        self._say()

    def _line(self, place: int, matter: Matter) -> MatterLine:
        person = self._services.roster.people.get(matter.person)
        return MatterLine(
            place=place,
            glyph=GLYPHS[matter.kind],
            tone="stop" if matter.kind is MatterKind.FLAG else "caution",
            name=self._services.names.of(person) if person is not None else "",
            fact=self.fact(matter.flag) if matter.flag else matter_name(matter.kind),
            day=brief_day(matter.day, self._services.today),
        )

    def fact(self, flag: Flag) -> str:
        """A flag in words."""
        return flag_fact(flag, self._services.library.exercises, self._services.measures)

    @property
    def flags(self) -> Mapping[str, tuple[Flag, ...]]:
        """Of each person that was looked at, those that nobody has looked at."""
        return MappingProxyType(self._flags)

    @property
    def drafts(self) -> tuple[Note, ...]:
        """Every unsigned note."""
        return self._drafts

    @property
    def lines(self) -> tuple[MatterLine, ...]:
        """What is listed."""
        return self._rows.rows

    @Slot(int)
    def open(self, place: int) -> None:
        """Go to what this line is about."""
        matter = self._matters[place]
        if matter.kind is MatterKind.DRAFT:
            note = next(one for one in self._drafts if one.id == matter.record)
            self.noteWanted.emit(note.visit)
        else:
            self.chartWanted.emit(matter.person)

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """Said where the list is empty."""
        if self._matters or not self._read:
            return ""
        return translate("clinic day", "Nothing. Unsigned notes and new flags will be listed here.")

    @Property(int, notify=changed)
    def more(self) -> int:
        """How many are left out."""
        return len(self._matters) - len(self._rows.rows)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows
