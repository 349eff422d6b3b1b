"""The view model of each screen of the clinic, made when the screen is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.recovery import Unsaved
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.clinic.chart.person_chart_model import PersonChartModel
from rehab_desktop.ui.clinic.closing.closing_model import ClosingModel
from rehab_desktop.ui.clinic.closing.unsigned_model import UnsignedModel
from rehab_desktop.ui.clinic.day.day_model import DayModel
from rehab_desktop.ui.clinic.led.led_model import LedModel
from rehab_desktop.ui.clinic.note.note_model import NoteModel
from rehab_desktop.ui.clinic.people.finder_model import FinderModel
from rehab_desktop.ui.clinic.people.new_person_model import NewPersonModel
from rehab_desktop.ui.clinic.people.people_model import PeopleModel
from rehab_desktop.ui.clinic.prescribe.prescribe_model import PrescribeModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.settings.clinic_settings_model import ClinicSettingsModel
from rehab_desktop.ui.clinic.shell.data_places import DataPlaces
from rehab_desktop.ui.clinic.shell.made_models import MadeModels
from rehab_desktop.ui.clinic.shell.note_places import NotePlaces, keep_what_was_written
from rehab_desktop.ui.clinic.shell.page_models import PageModels
from rehab_desktop.ui.clinic.shell.places import ClinicPlace, ClinicScreen
from rehab_desktop.ui.clinic.undo_model import UndoModel
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.session.sound_model import Missing
from rehab_desktop.ui.settings.settings_model import SettingsModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

M = TypeVar("M", bound=QObject)


@QmlElement
class ScreenModels(QObject):
    """Belongs to the therapist who works. A screen has one property here, and one `Shown` in
    `ClinicMain.qml`.

    `placeWanted` carries the `ClinicPlace` that a screen wants to go to, `failed` an error of the
    file. `leaveWanted`: it is done. `settingsChanged`: those of the clinic are others now.
    """

    changed = Signal()
    placeWanted = Signal(object)
    leaveWanted = Signal()
    pinWanted = Signal()
    settingsChanged = Signal()
    failed = Signal(Exception)

    def __init__(
        self, services: ClinicServices, pages: PageModels, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.services = services
        self._pages = pages
        self._place = ClinicPlace(screen=ClinicScreen.DAY)
        self._made = MadeModels(self._connect)
        self._finding = False
        self.finder_model = FinderModel(services, self)
        self.finder_model.picked.connect(self._found)
        self.finder_model.newWanted.connect(self._new)
        self.new_person_model = NewPersonModel(services, self)
        self.new_person_model.added.connect(self._added)
        self.new_person_model.told.connect(self._tell)
        self._for_day = False
        self._unsaved: Unsaved | None = None
        self.notes = NotePlaces(services, lambda visit: self.closing_model.after(visit), self)
        self.notes.placeWanted.connect(self.placeWanted)
        self.notes.leaveWanted.connect(self.leaveWanted)
        self.notes.failed.connect(self.failed)
        self.records = DataPlaces(services, self._model, self)
        self.records.placeWanted.connect(self.placeWanted)
        self.changed.connect(self.records.changed)
        # They go with the screens, on this thread: Python may free what is left on the file's.
        for shared in (services.names, services.roster):
            shared.setParent(self)
        self.told_model = UndoModel(self)
        services.names.changed.connect(self.changed)
        services.roster.changed.connect(self.changed)
        services.roster.troubled.connect(self.failed)
        services.roster.look()

    def stand(self, place: ClinicPlace) -> None:
        """This is the place where one is now."""
        if place != self._place:
            self.told_model.dismiss()
            self._left(self._place.screen)
        self._place = place
        self.notes.unsigned_model.look()
        self.changed.emit()

    def _left(self, screen: ClinicScreen) -> None:
        """A chart that one comes back to takes nothing back, and the display asks nobody then."""
        model = self._made.of(screen)
        if isinstance(model, PersonChartModel):
            model.writer.undo_model.dismiss()
        elif isinstance(model, LedModel):
            model.leave_screen()

    def _model(self, screen: ClinicScreen, make: Callable[[ClinicPlace], M]) -> M:
        found: M = self._made.get(screen, self._place, make)
        return found

    def _connect(self, model: QObject) -> None:
        """Models go elsewhere by signals of these names; each has those that it needs."""
        for name, go in (
            ("chartWanted", self._chart),
            ("prescribeWanted", self._prescribe),
            ("sessionWanted", self._session),
            ("noteWanted", self.notes.open),
            ("signingWanted", self.notes.sign_in_turn),
            ("signedNote", self.notes.signed),
            ("draftsChanged", self.notes.unsigned_model.look),
            ("closingWanted", self.notes.end_day),
            ("dayWanted", self.notes.open_day),
            ("dataWanted", self.records.open),
            ("dueWanted", self.records.open_due),
            ("peopleWanted", self.records.open_people),
            ("outdated", self._drop_about),
            ("newWanted", self._new),
            ("newForDayWanted", self._new_for_day),
            ("leaveWanted", self.leaveWanted),
            ("pinWanted", self.pinWanted),
            ("settingsChanged", self.settingsChanged),
            ("failed", self.failed),
            ("told", self._tell),
        ):
            if hasattr(model, name):
                getattr(model, name).connect(go)
        self._tell_unsaved(model)

    @Slot(str)
    def _tell(self, said: str) -> None:
        self.told_model.say(said)

    @Property(UndoModel, constant=True)
    def telling(self) -> UndoModel:
        """A sentence of the screen that one left, such as that its draft is kept."""
        return self.told_model

    def show_unsaved(self, unsaved: Unsaved | None) -> None:
        """What is in memory only; None once the disk has all of it."""
        self._unsaved = unsaved
        for model in self._made:
            self._tell_unsaved(model)

    def _tell_unsaved(self, model: QObject) -> None:
        if hasattr(model, "show_unsaved"):
            model.show_unsaved(self._unsaved)

    def keep(self) -> None:
        """Keep what was written last, as before the app is closed."""
        for model in self._made:
            keep_what_was_written(model)

    @Property(UnsignedModel, constant=True)
    def unsigned(self) -> UnsignedModel:
        return self.notes.unsigned_model

    @Slot()
    def addPerson(self) -> None:
        """Ask for a person who is not known yet."""
        self._new("")

    @Slot(str)
    def _new(self, name: str) -> None:
        self._finding = self._for_day = False
        # Before the people are read nobody knows which codes are taken.
        if self.services.roster.read:
            self.new_person_model.begin(name)
        self.changed.emit()

    @Slot(str)
    def _new_for_day(self, name: str) -> None:
        self._new(name)
        self._for_day = True

    @Slot(str)
    def _added(self, person: str) -> None:
        """Who was entered for the day comes on that day; of others the chart is opened."""
        if self._for_day:
            self.day_model.new_visit_model.pick(person)
        else:
            self._chart(person)

    @Property(NewPersonModel, constant=True)
    def newPerson(self) -> NewPersonModel:
        return self.new_person_model

    # Anybody, from anywhere

    @Slot()
    def find(self) -> None:
        """Ask for a person. Where somebody exercises, it is said how to get away from them."""
        if (led := self.leading) is not None and self._place.screen is ClinicScreen.SESSION:
            led.say(translate("clinic led", "K parks this session. Then Ctrl+K finds anyone."))
            return
        self.finder_model.search("")
        self._finding = True
        self.changed.emit()

    @Slot()
    def stopFinding(self) -> None:
        self._finding = False
        self.changed.emit()

    @Slot(str)
    def _found(self, person: str) -> None:
        self.stopFinding()
        self._chart(person)

    @Property(bool, notify=changed)
    def finding(self) -> bool:
        return self._finding

    @Property(FinderModel, constant=True)
    def finder(self) -> FinderModel:
        return self.finder_model

    @Slot(str)
    def _chart(self, person: str) -> None:
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.CHART, person=person))

    @Slot(str)
    def _prescribe(self, person: str) -> None:
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.PRESCRIBE, person=person))

    @Slot(str)
    def _session(self, person: str) -> None:
        # One that is over or parked is looked at anew; the way back from its note leads to it.
        if self.leading is None:
            self._made.drop(ClinicScreen.SESSION)
        self.placeWanted.emit(ClinicPlace(screen=ClinicScreen.SESSION, person=person))

    @Slot(str)
    def _drop_about(self, person: str) -> None:
        """No screen that is not up keeps anything of somebody who is gone, or is another now."""
        self._made.drop_about(person, self._place)
        self.services.roster.look()

    @Property(DataPlaces, constant=True)
    def data(self) -> DataPlaces:
        """What is kept about a person as a whole, and which records may go."""
        return self.records

    # Each is asked for by its screen only, so that it is made when that is first shown.
    @property
    def day_model(self) -> DayModel:
        """The day."""
        return self._model(ClinicScreen.DAY, lambda _: DayModel(self.services, self))

    @property
    def people_model(self) -> PeopleModel:
        """The list of people."""
        return self._model(ClinicScreen.PEOPLE, lambda _: PeopleModel(self.services, self))

    @property
    def chart_model(self) -> PersonChartModel:
        """The chart of the person whom it is about."""
        return self._model(
            ClinicScreen.CHART, lambda place: PersonChartModel(self.services, place.person, self)
        )

    @property
    def prescribe_model(self) -> PrescribeModel:
        """Prescribing to the person whom the screen is about."""
        return self._model(
            ClinicScreen.PRESCRIBE,
            lambda place: PrescribeModel(self.services, place.person, self),
        )

    @property
    def led_model(self) -> LedModel:
        """The session of the person whom it is about."""
        return self._model(
            ClinicScreen.SESSION, lambda place: LedModel(self.services, place.person, self)
        )

    @property
    def leading(self) -> LedModel | None:
        """The session that runs here, seen or not; None where none does."""
        model = self._made.of(ClinicScreen.SESSION)
        return model if isinstance(model, LedModel) and model.running else None

    def show_missing(self, missing: Missing) -> None:
        """Mark in a session what this computer cannot do."""
        if (led := self.leading) is not None:
            led.show_missing(missing)

    @property
    def note_model(self) -> NoteModel:
        """The note of the visit that the screen is about."""
        return self._model(
            ClinicScreen.NOTE, lambda place: NoteModel(self.services, place.visit, self)
        )

    @property
    def closing_model(self) -> ClosingModel:
        """The end of the day."""
        return self._model(ClinicScreen.CLOSING, lambda _: ClosingModel(self.services, self))

    @Property(DayModel, notify=changed)
    def day(self) -> DayModel:
        return self.day_model

    @Property(PeopleModel, notify=changed)
    def people(self) -> PeopleModel:
        return self.people_model

    @Property(PersonChartModel, notify=changed)
    def chart(self) -> PersonChartModel:
        return self.chart_model

    @Property(PrescribeModel, notify=changed)
    def prescribe(self) -> PrescribeModel:
        return self.prescribe_model

    @Property(LedModel, notify=changed)
    def led(self) -> LedModel:
        return self.led_model

    @Property(NoteModel, notify=changed)
    def note(self) -> NoteModel:
        return self.note_model

    @Property(ClosingModel, notify=changed)
    def closing(self) -> ClosingModel:
        return self.closing_model

    @Property(ExercisesModel, notify=changed)
    def exercises(self) -> ExercisesModel:
        return self._model(ClinicScreen.EXERCISES, lambda _: self._pages.exercises(self))

    @Property(ClinicSettingsModel, notify=changed)
    def clinic(self) -> ClinicSettingsModel:
        return self._model(ClinicScreen.CLINIC, lambda _: ClinicSettingsModel(self.services, self))

    @Property(SettingsModel, notify=changed)
    def settings(self) -> SettingsModel:
        make = self._pages.settings_for
        return self._model(ClinicScreen.SETTINGS, lambda _: make(self, self.services))
