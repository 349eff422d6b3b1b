"""Finds a person by a few letters: from anywhere, and for the day."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.person import Person, PersonState
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.search import PersonIndex, index_of
from rehab_desktop.text.clinic.role_text import right_refused
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 6
"""So many are shown: the next letter finds faster than a long list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPersonLine:
    """Somebody who was found. `detail` has the code and the year of birth."""

    person: str
    name: str
    detail: str
    chosen: bool


@QmlElement
class FinderModel(QObject):
    """One of those found is chosen, at first the first. `picked` carries their id; `newWanted` what
    was asked for where nobody is called so.
    """

    changed = Signal()
    picked = Signal(str)
    newWanted = Signal(str)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = services.names
        self._roster = services.roster
        self._enters = services.may(Right.SEE_ALL)
        self._asked = ""
        self._chosen = 0
        self._found: tuple[Person, ...] = ()
        self._index: PersonIndex | None = None
        self._rows = DataclassListModel(FoundPersonLine, self)
        services.names.changed.connect(self._say)
        services.roster.changed.connect(self._learn)
        self._learn()

    @Slot()
    def _learn(self) -> None:
        self._index = None
        self._look()

    def _known(self) -> PersonIndex:
        """Everybody, prepared for the search when one begins: a chart has a finder that is rarely
        asked, and a clinic thousands of people.
        """
        if self._index is None:
            people = self._roster.people.values()
            shown = [one for one in people if one.state is PersonState.ACTIVE]
            everybody = [*shown, *filter(is_archived, people)]
            self._index = index_of(everybody, self._roster.given_up)
        return self._index

    def _look(self) -> None:
        self._found = self._known().search(self._asked)[:MOST] if self._asked.strip() else ()
        self._chosen = 0
        self._say()

    @Slot()
    def _say(self) -> None:
        self._rows.show(
            tuple(
                FoundPersonLine(
                    person=one.id,
                    name=self._names.of(one),
                    detail=self._detail(one),
                    chosen=place == self._chosen,
                )
                for place, one in enumerate(self._found)
            )
        )
        self.changed.emit()

    def _detail(self, person: Person) -> str:
        parts = [] if self._names.as_codes else [person.code]
        if person.year_born is not None:
            parts.append(str(person.year_born))
        before = [code for code, now in self._roster.given_up.items() if now == person.id]
        if before:
            said = translate("clinic people", "was {codes}")
            parts.append(said.format(codes=", ".join(before)))
        if is_archived(person):
            parts.append(translate("clinic people", "archived"))
        return "  ·  ".join(parts)

    @property
    def chosen_person(self) -> Person | None:
        """Whom Enter would pick."""
        return self._found[self._chosen] if self._found else None

    @property
    def lines(self) -> tuple[FoundPersonLine, ...]:
        """Who was found."""
        return self._rows.rows

    @Slot(str)
    def search(self, asked: str) -> None:
        """These letters were typed."""
        self._asked = asked
        self._look()

    @Slot(int)
    def move(self, by: int) -> None:
        """Choose the one so many lines below the chosen one; the ends are ends."""
        self._chosen = max(0, min(len(self._found) - 1, self._chosen + by))
        self._say()

    @Slot()
    def pick(self) -> None:
        """Take the chosen one; where nobody is called so, a new person is wanted."""
        person = self.chosen_person
        if person is not None:
            self.picked.emit(person.id)
        elif self._asked.strip() and self._enters:
            self.newWanted.emit(self._asked.strip())

    @Slot(str)
    def pickPerson(self, person: str) -> None:
        """Take this one."""
        self.picked.emit(person)

    @Property(str, notify=changed)
    def asked(self) -> str:
        return self._asked

    @Property(str, notify=changed)
    def nobody(self) -> str:
        """That nobody is called so, or why nobody else is found; empty where somebody is, or where
        nothing was typed.
        """
        if self._found or not self._asked.strip() or not self._roster.read:
            return ""
        if not self._enters:
            return right_refused(Right.SEE_ALL)
        return translate("clinic people", "Nobody called “{name}”.").format(
            name=self._asked.strip()
        )

    @Property(bool, constant=True)
    def enters(self) -> bool:
        """Whether who works may enter somebody who is not known."""
        return self._enters

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows


def is_archived(person: Person) -> bool:
    """Left out of lists, and found all the same."""
    return person.state is PersonState.ARCHIVED
