"""The view model of each screen of the clinic, made when the screen is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.shell.places import ClinicPlace, ClinicScreen
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.settings.settings_model import SettingsModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

M = TypeVar("M", bound=QObject)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageModels:
    """What makes the models of the pages that a person's own training has too; each is given its
    parent.
    """

    exercises: Callable[[QObject], ExercisesModel] = ExercisesModel
    settings: Callable[[QObject], SettingsModel] = SettingsModel


@QmlElement
class ScreenModels(QObject):
    """Belongs to the therapist who works. A screen has one property here, and one `Shown` in
    `ClinicMain.qml`.

    `placeWanted` carries the `ClinicPlace` that a screen wants to go to, `leaveWanted` that it is
    done, `failed` an error of the file.
    """

    changed = Signal()
    placeWanted = Signal(object)
    leaveWanted = Signal()
    failed = Signal(Exception)

    def __init__(
        self, services: ClinicServices, pages: PageModels, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.services = services
        self._pages = pages
        self._place = ClinicPlace(screen=ClinicScreen.DAY)
        self._made: dict[ClinicScreen, tuple[ClinicPlace, QObject]] = {}
        services.names.changed.connect(self.changed)
        services.roster.changed.connect(self.changed)
        services.roster.troubled.connect(self.failed)
        services.roster.look()

    def stand(self, place: ClinicPlace) -> None:
        """This is the place where one is now."""
        self._place = place
        self.changed.emit()

    def called(self, person: str) -> str:
        """The name or code of the person with this id; empty until the people are read."""
        found = self.services.roster.people.get(person)
        return self.services.names.of(found) if found is not None else ""

    def _model(self, screen: ClinicScreen, make: Callable[[ClinicPlace], M]) -> M:
        """The model of a screen; another one where it is about another person now."""
        place = self._place if self._place.screen is screen else None
        kept = self._made.get(screen)
        if kept is None or (place is not None and kept[0] != place):
            place = place or ClinicPlace(screen=screen)
            self._made[screen] = (place, self._connected(make(place)))
            if kept is not None:
                kept[1].deleteLater()
        return self._made[screen][1]  # type: ignore[return-value]  # what `make` made for it

    def _connected(self, model: M) -> M:
        """Models go elsewhere by signals of these names; each has those that it needs."""
        for name, go in (
            ("chartWanted", self._chart),
            ("prescribeWanted", self._prescribe),
            ("sessionWanted", self._session),
            ("noteWanted", self._note),
            ("leaveWanted", self.leaveWanted),
            ("failed", self.failed),
        ):
            if hasattr(model, name):
                getattr(model, name).connect(go)
        return model

    @Slot(str)
    def _chart(self, person: str) -> None:
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.CHART, person=person))

    @Slot(str)
    def _prescribe(self, person: str) -> None:
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.PRESCRIBE, person=person))

    @Slot(str)
    def _session(self, person: str) -> None:
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.SESSION, person=person))

    @Slot(str)
    def _note(self, visit: str) -> None:
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.NOTE, visit=visit))

    # Each is asked for by its screen only, so that it is made when that is first shown.

    @Property(ExercisesModel, notify=changed)
    def exercises(self) -> ExercisesModel:
        return self._model(ClinicScreen.EXERCISES, lambda _: self._pages.exercises(self))

    @Property(SettingsModel, notify=changed)
    def settings(self) -> SettingsModel:
        return self._model(ClinicScreen.SETTINGS, lambda _: self._pages.settings(self))
