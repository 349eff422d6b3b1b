"""The people of the clinic: searched, narrowed down, archived."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.people import active, archived
from rehab_desktop.core.clinic.flags import FlagKind
from rehab_desktop.core.clinic.line_flags import line_flags
from rehab_desktop.core.clinic.person import Person, PersonState
from rehab_desktop.core.clinic.ports import PersonLine
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.search import PersonIndex, index_of
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.people.lazy_list_model import LazyListModel
from rehab_desktop.ui.clinic.people.line_text import PersonRow, person_row
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.undo_model import UndoModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


class PeopleFilter(StrEnum):
    """Which people are listed. All but the last two are active ones."""

    ACTIVE = "active"
    MINE = "mine"
    NO_WORD = "no word"
    PAIN = "pain"
    ENDS = "ends"
    ARCHIVED = "archived"
    BLOCKED = "blocked"


FILTERS: tuple[tuple[PeopleFilter, str], ...] = (
    (PeopleFilter.ACTIVE, str(QT_TRANSLATE_NOOP("clinic people", "Everybody"))),
    (PeopleFilter.MINE, str(QT_TRANSLATE_NOOP("clinic people", "Mine"))),
    (PeopleFilter.NO_WORD, str(QT_TRANSLATE_NOOP("clinic people", "No word"))),
    (PeopleFilter.PAIN, str(QT_TRANSLATE_NOOP("clinic people", "Red pain"))),
    (PeopleFilter.ENDS, str(QT_TRANSLATE_NOOP("clinic people", "Ends soon"))),
    (PeopleFilter.ARCHIVED, str(QT_TRANSLATE_NOOP("clinic people", "Archived"))),
    (PeopleFilter.BLOCKED, str(QT_TRANSLATE_NOOP("clinic people", "Blocked"))),
)
_FLAGGED = {
    PeopleFilter.NO_WORD: FlagKind.NO_WORD,
    PeopleFilter.PAIN: FlagKind.PAIN,
    PeopleFilter.ENDS: FlagKind.ENDS_SOON,
}


@QmlElement
class PeopleModel(QObject):
    """`failed` carries an error of the file; `newWanted` the name of somebody who is not known."""

    changed = Signal()
    chartWanted = Signal(str)
    newWanted = Signal(str)
    dueWanted = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._lines: dict[str, PersonLine] = {}
        self._asked = ""
        self._filter = PeopleFilter.ACTIVE
        self._index: PersonIndex = index_of(())
        self._waiting = FutureWatcher(self)
        self._rows = LazyListModel(PersonRow, self._row, self)
        self._filters = DataclassListModel(ChoiceLine, self)
        self.undo_model = UndoModel(self)
        self._name_filters()
        services.names.changed.connect(self._list)
        services.roster.changed.connect(self._sort)
        self._sort()

    def _name_filters(self) -> None:
        lead = self._services.may(Right.LEAD)
        self._filters.show(
            tuple(
                ChoiceLine(value=one, name=QCoreApplication.translate("clinic people", name))
                for one, name in FILTERS
                if lead or one is not PeopleFilter.BLOCKED
            )
        )

    # What the file answers

    @Slot()
    def look(self) -> None:
        """Read what the list shows of each person, as when one comes back to it."""
        found = self._services.people.people_lines(self._services.today)
        self._waiting.wait(found, self._found, self.failed.emit)

    def _found(self, lines: Sequence[PersonLine]) -> None:
        self._lines = {line.person.id: line for line in lines}
        self._sort()

    @Slot()
    def _sort(self) -> None:
        """The people of the filter, prepared for the search."""
        roster = self._services.roster
        people = (one for one in roster.people.values() if self._is_in(one))
        self._index = index_of(people, roster.given_up)
        self._list()

    def _is_in(self, person: Person) -> bool:
        if self._filter is PeopleFilter.ARCHIVED:
            return person.state is PersonState.ARCHIVED
        if self._filter is PeopleFilter.BLOCKED:
            return person.state is PersonState.BLOCKED
        if person.state is not PersonState.ACTIVE:
            return False
        if self._filter is PeopleFilter.MINE:
            return person.cares == self._services.me.id
        flag = _FLAGGED.get(self._filter)
        line = self._lines.get(person.id)
        if flag is None:
            return True
        rules, now = self._services.flag_rules, self._services.wall()
        return line is not None and flag in line_flags(line, rules, now)

    @Slot()
    def _list(self) -> None:
        self._rows.show(self._index.search(self._asked))
        self.changed.emit()

    def _row(self, person: Person) -> PersonRow:
        line = self._lines.get(person.id)
        return person_row(
            # Before the file has answered nothing is marked as missing.
            line if line is not None else PersonLine(person=person, told=True),
            self._services.names,
            self._services.flag_rules,
            self._services.wall(),
            archived=person.state is PersonState.ARCHIVED,
        )

    # What the person asks for

    @Slot(str)
    def search(self, asked: str) -> None:
        """These letters were typed."""
        self._asked = asked
        self._list()

    @Slot(str)
    def choose(self, value: str) -> None:
        """List the people of this filter. Raises `ValueError` for one that is not there."""
        self._filter = PeopleFilter(value)
        self._sort()

    @Slot()
    def goOn(self) -> None:
        """Where nobody is found among some, look at everybody; where nobody is found at all, ask
        for a new person.
        """
        if self._asked.strip() and self._filter is not PeopleFilter.ACTIVE:
            self.choose(PeopleFilter.ACTIVE)
        else:
            self.add()

    @Slot(str)
    def openChart(self, person: str) -> None:
        self.chartWanted.emit(person)

    @Slot()
    def toDue(self) -> None:
        """Go to the records that may go."""
        self.dueWanted.emit()

    @Slot()
    def add(self) -> None:
        """Ask for a new person, called as was searched for. Who may not is told why."""
        self.newWanted.emit(self._asked.strip() if not self._rows.rows else "")

    @Slot(str)
    def archive(self, person: str) -> None:
        """Leave somebody out of lists, or take them back in; nothing is deleted. Who is blocked
        stays so until the block is lifted.
        """
        found = self._services.roster.people.get(person)
        if found is None or found.state is PersonState.BLOCKED:
            return
        if said := self._services.refusal(Right.SEE_ALL):
            self.undo_model.say(said)
            return
        name = self._services.names.of(found)
        if found.state is PersonState.ARCHIVED:
            self._put(active(found))
            said = translate("clinic people", "{name} is back in the lists.").format(name=name)
        else:
            self._put(archived(found))
            said = translate(
                "clinic people", "{name} is archived: left out of lists, and kept as it is."
            ).format(name=name)
        self.undo_model.say(said, self._putting(found))

    def _putting(self, person: Person) -> Callable[[], None]:
        return lambda: self._put(person)

    def _put(self, person: Person) -> None:
        self._services.roster.put(person, self._services.author())

    @property
    def listed(self) -> tuple[Person, ...]:
        """Who is listed now."""
        return self._rows.rows

    @property
    def choices(self) -> tuple[ChoiceLine, ...]:
        """The filters of this therapist."""
        return self._filters.rows

    # What QML asks for

    @Property(str, notify=changed)
    def asked(self) -> str:
        return self._asked

    @Property(str, notify=changed)
    def filter(self) -> str:
        return self._filter.value

    @Property(str, notify=changed)
    def count(self) -> str:
        """How many are listed, of how many."""
        number, whole = len(self._rows.rows), len(self._index.people)
        if number == whole:
            if not self.mayEnter:
                said = translate("clinic people", "On today's list: {number}")
                return said.format(number=number)
            return translate("clinic people", "{number} in all").format(number=number)
        said = translate("clinic people", "{number} of {whole}")
        return said.format(number=number, whole=whole)

    @Property(str, notify=changed)
    def nobody(self) -> str:
        """Why the list is empty, and the next step; empty where it is not."""
        if self._rows.rows or not self._services.roster.read:
            return ""
        if not self.mayEnter:
            return self._services.refusal(Right.SEE_ALL)
        if self._asked.strip() and self._filter is PeopleFilter.ACTIVE:
            said = translate("clinic people", "Nobody called “{name}”. Enter adds a new person.")
            return said.format(name=self._asked.strip())
        if self._asked.strip():
            said = translate(
                "clinic people", "Nobody called “{name}” here. Enter looks at everybody."
            )
            return said.format(name=self._asked.strip())
        if self._filter is PeopleFilter.ACTIVE:
            return translate("clinic people", "Nobody is here yet. Ctrl+N adds a person.")
        return translate("clinic people", "Nobody here. That is good to know.")

    @Property(bool, constant=True)
    def mayEnter(self) -> bool:
        """Whether who works may enter people and archive them."""
        return self._services.may(Right.SEE_ALL)

    @Property(bool, constant=True)
    def mayErase(self) -> bool:
        """Whether who works decides which records may go."""
        return self._services.may(Right.LEAD)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def filters(self) -> QObject:
        return self._filters

    @Property(UndoModel, constant=True)
    def undoing(self) -> UndoModel:
        return self.undo_model
