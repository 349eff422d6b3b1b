"""The time line of a chart: what happened, the newest first, narrowed down by one key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.note import Note
from rehab_desktop.core.clinic.ports import ChartSession
from rehab_desktop.core.clinic.time_line import EntryKind, TimeLineEntry, time_line
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.text.clinic.names import clock_time
from rehab_desktop.text.clinic.time_line_text import (
    EntryNames,
    entry_detail,
    entry_title,
    entry_withdrawn,
)
from rehab_desktop.text.clinic.unfolded_text import EntryLine, entry_lines
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.brief_day import brief_day
from rehab_desktop.ui.clinic.chart.chart_view import ChartView
from rehab_desktop.ui.clinic.chart.entry_chip import entry_chip
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

EVERYTHING = "all"
FILTERS: tuple[tuple[str, str], ...] = (
    # The place of each is the key that chooses it.
    (EVERYTHING, str(QT_TRANSLATE_NOOP("clinic chart", "All"))),
    (EntryKind.VISIT, str(QT_TRANSLATE_NOOP("clinic chart", "Visits"))),
    (EntryKind.HOME, str(QT_TRANSLATE_NOOP("clinic chart", "Home"))),
    (EntryKind.SCORE, str(QT_TRANSLATE_NOOP("clinic chart", "Scores"))),
    (EntryKind.NOTE, str(QT_TRANSLATE_NOOP("clinic chart", "Notes"))),
    (EntryKind.PRESCRIPTION, str(QT_TRANSLATE_NOOP("clinic chart", "Prescriptions"))),
)
GLYPHS = {
    EntryKind.VISIT: "user",
    EntryKind.HOME: "footprints",
    EntryKind.SCORE: "chart-line",
    EntryKind.NOTE: "file-text",
    EntryKind.PRESCRIPTION: "list-checks",
}
AT_ONCE = 12
"""So many entries are shown at once; a chart of years would be long in building."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLineRow:
    """An entry. `day` is empty where it is that of the entry above. `chip` is a state or a pain in
    a `tone`. One that is `faint` no longer counts, or did not happen.
    """

    entry: str
    day: str
    at: str
    glyph: str
    title: str
    detail: str
    chip: str
    tone: str
    faint: bool
    spoken: str


@QmlElement
class TimeLineModel(QObject):
    """One entry at a time is unfolded. `noteWanted` carries the id of a visit; `withdrawWanted`
    what is to be withdrawn: "session" or "observation", its id, and what it is called;
    `moveWanted` the same of what is to be moved, which can be a "note" too; `correctWanted` the id
    of a score, `chartWanted` that of a person.
    """

    changed = Signal()
    noteWanted = Signal(str)
    withdrawWanted = Signal(str, str, str)
    moveWanted = Signal(str, str, str)
    correctWanted = Signal(str)
    chartWanted = Signal(str)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._view: ChartView | None = None
        self._names = EntryNames(exercises={}, measures={}, letters={})
        self._entries: tuple[TimeLineEntry, ...] = ()
        self._filter = EVERYTHING
        self._shown = AT_ONCE
        self._unfolded = ""
        self._rows = DataclassListModel(TimeLineRow, self)
        self._lines = DataclassListModel(EntryLine, self)
        self._filters = DataclassListModel(ChoiceLine, self)
        self._filters.show(
            tuple(
                ChoiceLine(value=one, name=QCoreApplication.translate("clinic chart", name))
                for one, name in FILTERS
            )
        )

    def show(self, view: ChartView) -> None:
        """The time line of this chart; what was unfolded stays so."""
        self._view = view
        self._names = EntryNames(
            exercises=self._services.library.exercises,
            measures=self._services.measures,
            letters=view.letters,
            versions={one.id: one for one in view.reading.prescriptions.readable},
        )
        self._entries = time_line(view.file)
        self._say()

    def _say(self) -> None:
        found = self._found
        shown = found[: self._shown]
        self._rows.show(
            tuple(
                self._row(one, same_day=place > 0 and shown[place - 1].day == one.day)
                for place, one in enumerate(shown)
            )
        )
        entry = self._entry(self._unfolded)
        if entry not in shown:
            entry, self._unfolded = None, ""
        self._lines.show(entry_lines(entry, self._names) if entry is not None else ())
        self.changed.emit()

    @property
    def _found(self) -> tuple[TimeLineEntry, ...]:
        if self._filter == EVERYTHING:
            return self._entries
        return tuple(one for one in self._entries if one.kind == self._filter)

    def _entry(self, key: str) -> TimeLineEntry | None:
        return next((one for one in self._entries if one.key == key), None)

    def _row(self, entry: TimeLineEntry, *, same_day: bool) -> TimeLineRow:
        title = entry_title(entry, self._names)
        detail = entry_detail(entry, self._names)
        day = brief_day(entry.day, self._services.today)
        at = clock_time(entry.at) if entry.at is not None else ""
        chip, tone = entry_chip(entry, led_now=self._services.room.led.led_now)
        said = (day, at, title, detail, chip)
        missed = isinstance(entry.what, Visit) and entry.what.state is VisitState.MISSED
        return TimeLineRow(
            entry=entry.key,
            day="" if same_day else day,
            at=at,
            glyph=GLYPHS[entry.kind],
            title=title,
            detail=detail,
            chip=chip,
            tone=tone,
            faint=missed or entry_withdrawn(entry),
            spoken=", ".join(part for part in said if part),
        )

    # What is done about it

    @Slot(str)
    def choose(self, value: str) -> None:
        """Show only entries of this kind. Raises `ValueError` for one that is not there."""
        self._filter = value if value == EVERYTHING else EntryKind(value)
        self._shown = AT_ONCE
        self._say()

    @Slot(int)
    def chooseNumber(self, number: int) -> None:
        """The kind of this key: 0 for everything; the key of what is shown shows everything."""
        value = FILTERS[number][0]
        self.choose(EVERYTHING if value == self._filter else value)

    @Slot()
    def showEarlier(self) -> None:
        """Show more of what was before."""
        self._shown += AT_ONCE
        self._say()

    @Slot(str)
    def unfold(self, entry: str) -> None:
        """Show what more is known of this entry; of the one that is unfolded, no more."""
        self._unfolded = "" if self._unfolded == entry else entry
        self._say()

    @Slot(str)
    def openNote(self, entry: str) -> None:
        """Go to the note of this entry: one of its own, or of its visit."""
        found = self._entry(entry)
        visit = self._visit_of(found) if found is not None else None
        if visit is not None:
            self.noteWanted.emit(visit)

    def _visit_of(self, entry: TimeLineEntry) -> str | None:
        match entry.what:
            case Note(visit=visit):
                return visit
            case Visit(id=visit):
                return visit
            case ChartSession(visit=visit):
                return visit
        return None

    @Slot(str)
    def withdrawSession(self, entry: str) -> None:
        """Ask why the session of this entry does not count."""
        found = self._entry(entry)
        if found is not None and isinstance(found.what, ChartSession):
            self.withdrawWanted.emit("session", found.what.session.id, self._called(found))

    def _called(self, entry: TimeLineEntry) -> str:
        said = translate("clinic chart", "{title}, {day}")
        day = brief_day(entry.day, self._services.today)
        return said.format(title=entry_title(entry, self._names), day=day)

    @Slot()
    def moveUnfolded(self) -> None:
        """Ask to whom the unfolded session or note belongs; nothing where it cannot be moved."""
        found = self._entry(self._unfolded)
        if found is None or not self.movable:
            return
        if isinstance(found.what, Note):
            self.moveWanted.emit("note", found.what.id, self._called(found))
        elif isinstance(found.what, ChartSession):
            self.moveWanted.emit("session", found.what.session.id, self._called(found))

    @Slot(str, str)
    def moveObservation(self, observation: str, text: str) -> None:
        """Ask to whom this observation belongs."""
        self.moveWanted.emit("observation", observation, text)

    @Slot(str)
    def openChart(self, person: str) -> None:
        """Go to the record that something came from, or went to."""
        self.chartWanted.emit(person)

    @Slot(str, str)
    def withdrawObservation(self, observation: str, text: str) -> None:
        """Ask why this observation does not count."""
        self.withdrawWanted.emit("observation", observation, text)

    @Slot(str)
    def correctScore(self, score: str) -> None:
        """Ask what this score should say."""
        self.correctWanted.emit(score)

    @property
    def lines(self) -> tuple[TimeLineRow, ...]:
        """The entries that are shown."""
        return self._rows.rows

    @property
    def unfolded_lines(self) -> tuple[EntryLine, ...]:
        """What is unfolded below one of them."""
        return self._lines.rows

    # What QML asks for

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def more(self) -> QObject:
        return self._lines

    @Property(QObject, constant=True)
    def filters(self) -> QObject:
        return self._filters

    @Property(str, notify=changed)
    def filter(self) -> str:
        return str(self._filter)

    @Property(str, notify=changed)
    def unfolded(self) -> str:
        """The entry that is unfolded; empty for none."""
        return self._unfolded

    @Property(bool, notify=changed)
    def noted(self) -> bool:
        """The unfolded entry leads to a note."""
        found = self._entry(self._unfolded)
        return found is not None and self._visit_of(found) is not None

    @Property(bool, notify=changed)
    def withdrawable(self) -> bool:
        """The unfolded entry is a session that counts."""
        found = self._entry(self._unfolded)
        what = found.what if found is not None else None
        return isinstance(what, ChartSession) and what.withdrawn is None

    @Property(bool, notify=changed)
    def movable(self) -> bool:
        """The unfolded entry is a session that counts, or a signed note of one's own."""
        found = self._entry(self._unfolded)
        if found is None or entry_withdrawn(found):
            return False
        match found.what:
            case ChartSession():
                return True
            case Note(signed=signed, author=author):
                return signed and author == self._services.me.id
        return False

    @Property(str, notify=changed)
    def earlier(self) -> str:
        """How many entries are not shown yet; empty for none."""
        left = len(self._found) - len(self._rows.rows)
        said = counted(translate("clinic chart", "%n earlier one(s)", "", left), left)
        return said if left > 0 else ""

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """Why nothing is listed, and the next step; empty where something is."""
        if self._view is None or self._rows.rows:
            return ""
        return {
            EVERYTHING: translate("clinic chart", "No visit yet. S starts a session."),
            EntryKind.VISIT: translate("clinic chart", "No visit yet. S starts a session."),
            EntryKind.HOME: translate("clinic chart", "No word from home yet."),
            EntryKind.SCORE: translate("clinic chart", "No score yet. O enters scores and tests."),
            EntryKind.NOTE: translate("clinic chart", "No note yet. N writes one."),
            EntryKind.PRESCRIPTION: translate(
                "clinic chart", "Nothing was prescribed yet. P prescribes."
            ),
        }[self._filter]
