"""Adds somebody to the day, by a line such as “kes 930”."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.visit import Visit
from rehab_desktop.text.clinic.names import clock_time
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.clinic.day.typed_time import parted
from rehab_desktop.ui.clinic.people.finder_model import FinderModel
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NewVisitModel(QObject):
    """`added` carries the `Visit` to be kept; `newWanted` the name of somebody who is not known
    yet. `visits` gives those of the day that is shown, `day` the day itself.
    """

    changed = Signal()
    added = Signal(object)
    newWanted = Signal(str)

    def __init__(
        self,
        services: ClinicServices,
        day: Callable[[], date],
        visits: Callable[[], Sequence[Visit]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._day = day
        self._visits = visits
        self._shown = False
        self._typed = ""
        self._at: time | None = None
        self.people_found = FinderModel(services, self)
        self.people_found.changed.connect(self.changed)
        self.people_found.picked.connect(self.pick)
        self.people_found.newWanted.connect(self._unknown)

    @Slot()
    def open(self) -> None:
        """Ask who comes."""
        self._shown = True
        self.type("")

    @Slot()
    def close(self) -> None:
        self._shown = False
        self.changed.emit()

    @Slot(str)
    def type(self, typed: str) -> None:
        """This stands in the line now."""
        self._typed = typed
        who, self._at = parted(typed)
        self.people_found.search(who)

    @Slot(str)
    def pick(self, person: str) -> None:
        """This person comes, at the time that was typed."""
        self._shown = False
        self.changed.emit()
        self.added.emit(
            Visit(
                id=self._services.new_id(),
                person=person,
                day=self._day(),
                at=self._at,
                therapist=self._services.me.id,
            )
        )

    @Slot(str)
    def _unknown(self, name: str) -> None:
        self._shown = False
        self.changed.emit()
        self.newWanted.emit(name)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What Enter will do; empty before anybody is found."""
        person = self.people_found.chosen_person
        if person is None:
            return ""
        name = self._services.names.of(person)
        if self._at is None:
            said = translate("clinic day", "{name}, without a time")
            return said.format(name=name)
        said = translate("clinic day", "{name} at {time}")
        return said.format(name=name, time=clock_time(self._at))

    @Property(str, notify=changed)
    def doubt(self) -> str:
        """What is worth knowing before it is added, and does not stand against it."""
        person = self.people_found.chosen_person
        if person is None:
            return ""
        if any(one.person == person.id for one in self._visits()):
            return translate("clinic day", "Is on this day already.")
        others = [
            one
            for one in self._visits()
            if one.at is not None and one.at == self._at and one.therapist == self._services.me.id
        ]
        known = [self._services.roster.people.get(one.person) for one in others]
        names = [self._services.names.of(one) for one in known if one is not None]
        if not names:
            return ""
        said = translate("clinic day", "At this time there is {name} already.")
        return said.format(name="; ".join(names))

    @Property(FinderModel, constant=True)
    def people(self) -> FinderModel:
        return self.people_found
