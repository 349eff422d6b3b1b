"""The way to what is kept about a person as a whole, and to the records that may go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.ui.clinic.data.due_model import DueModel
from rehab_desktop.ui.clinic.data.person_data_model import PersonDataModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.shell.places import ClinicPlace, ClinicScreen

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

ModelOf = Callable[[ClinicScreen, Callable[[ClinicPlace], Any]], Any]
"""Gives the model of a screen, made when that is first shown."""


@QmlElement
class DataPlaces(QObject):
    """`placeWanted` carries the `ClinicPlace` to go to."""

    changed = Signal()
    placeWanted = Signal(object)

    def __init__(
        self, services: ClinicServices, model_of: ModelOf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._model_of = model_of

    @Slot(str)
    def open(self, person: str) -> None:
        """Go to all that is kept about this person."""
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.DATA, person=person))

    @Slot()
    def open_due(self) -> None:
        """Go to the records that may go."""
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.DUE))

    @Slot()
    def open_people(self) -> None:
        """Go to the list of people."""
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.PEOPLE))

    @property
    def person_model(self) -> PersonDataModel:
        """All that is kept about the person whom the screen is about."""
        parent = self.parent()
        found: PersonDataModel = self._model_of(
            ClinicScreen.DATA, lambda place: PersonDataModel(self._services, place.person, parent)
        )
        return found

    @property
    def due_model(self) -> DueModel:
        """The records that may go."""
        parent = self.parent()
        found: DueModel = self._model_of(
            ClinicScreen.DUE, lambda _: DueModel(self._services, parent)
        )
        return found

    # What QML asks for

    @Property(PersonDataModel, notify=changed)
    def person(self) -> PersonDataModel:
        return self.person_model

    @Property(DueModel, notify=changed)
    def due(self) -> DueModel:
        return self.due_model
