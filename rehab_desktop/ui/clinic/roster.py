"""The people of the clinic in memory, read once: what every screen takes names from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.plain_text import folded
from rehab_desktop.core.clinic.ports import Author, PeopleStore
from rehab_desktop.ui.base.future_watcher import FutureWatcher


class Roster(QObject):
    """`changed` comes when the file has answered and with each change since. `troubled` carries the
    error of a change that the file refused; the people are then read anew.
    """

    changed = Signal()
    troubled = Signal(Exception)

    def __init__(self, store: PeopleStore) -> None:
        super().__init__()
        self._store = store
        self._people: dict[str, Person] = {}
        self._codes: tuple[str, ...] = ()
        self._given_up: Mapping[str, str] = {}
        self._waiting = FutureWatcher(self)
        self.read = False
        """The file has answered once."""

    def look(self) -> None:
        """Read the people anew."""
        self._waiting.wait(self._store.codes(), self._know_codes, self._failed)
        self._waiting.wait(self._store.given_up_codes(), self._know_given_up, self._failed)
        self._waiting.wait(self._store.people(), self._found, self._failed)

    def put(self, person: Person, author: Author) -> None:
        """Add a person, or change one; shown at once."""
        known = self._people | {person.id: person}
        self._keep(sorted(known.values(), key=_order))
        self._waiting.wait(self._store.put_person(person, author), lambda _: None, self._refused)

    @property
    def people(self) -> Mapping[str, Person]:
        """By id, in the order of a list."""
        return MappingProxyType(self._people)

    @property
    def codes(self) -> Sequence[str]:
        """Every code that is taken, also by those whom who works may not see."""
        return (*self._codes, *(person.code for person in self._people.values()))

    @property
    def given_up(self) -> Mapping[str, str]:
        """The code of each record that was put together with another one, and whose it is now."""
        return MappingProxyType(dict(self._given_up))

    def _know_given_up(self, codes: Mapping[str, str]) -> None:
        self._given_up = codes

    def _know_codes(self, codes: Sequence[str]) -> None:
        self._codes = tuple(codes)

    def _found(self, people: Sequence[Person]) -> None:
        self.read = True
        self._keep(people)

    def _keep(self, people: Sequence[Person]) -> None:
        self._people = {person.id: person for person in people}
        self.changed.emit()

    def _refused(self, error: BaseException) -> None:
        self.look()
        self.troubled.emit(error)

    def _failed(self, error: BaseException) -> None:
        self.troubled.emit(error)


def _order(person: Person) -> tuple[str, str, str]:
    """As the file has them."""
    return folded(person.family), folded(person.given), person.code
