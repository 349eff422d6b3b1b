"""The settings of the clinic: the lead changes them, everybody sees who works here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.clinic_settings import ClinicSettings
from rehab_desktop.core.clinic.lock import LOCK_MINUTES
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.data.retention_model import RetentionModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.settings.new_code_model import NewCodeModel
from rehab_desktop.ui.clinic.settings.second_place_model import SecondPlaceModel
from rehab_desktop.ui.clinic.settings.therapists_model import TherapistsModel
from rehab_desktop.ui.clinic.settings.trail_check_model import TrailCheckModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ClinicSettingsModel(QObject):
    """`pinWanted` asks for one's own PIN, `dueWanted` for the records that may go.
    `settingsChanged` tells that those of the clinic are others now; `told` carries a sentence on
    what was done, `failed` an error of the file.
    """

    changed = Signal()
    pinWanted = Signal()
    dueWanted = Signal()
    settingsChanged = Signal()
    told = Signal(str)
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._settings = ClinicSettings()
        self._waiting = FutureWatcher(self)
        self.therapists_model = TherapistsModel(services, self)
        self.retention_model = RetentionModel(services, self)
        self.second_place_model = SecondPlaceModel(services, self)
        self.trail_model = TrailCheckModel(services, self)
        self.new_code_model = NewCodeModel(services, self)
        self.new_code_model.told.connect(self.told)
        for part in (
            self.therapists_model,
            self.retention_model,
            self.second_place_model,
            self.trail_model,
        ):
            part.failed.connect(self.failed)
        self.therapists_model.told.connect(self.told)
        self._minutes = DataclassListModel(ChoiceLine, self)
        said = translate("clinic settings", "{n} min")
        self._minutes.show(
            tuple(ChoiceLine(value=str(one), name=said.format(n=one)) for one in LOCK_MINUTES)
        )

    @Slot()
    def look(self) -> None:
        """Read everything anew."""
        self.therapists_model.look()
        self._waiting.wait(self._services.settings.settings(), self._show, self.failed.emit)
        if self.decides:
            self.second_place_model.look()

    def _show(self, settings: ClinicSettings) -> None:
        self._settings = settings
        self.changed.emit()

    @Slot(str)
    def setLockMinutes(self, minutes: str) -> None:
        """The curtain falls after so many minutes from now on."""
        chosen = replace(self._settings, lock_minutes=int(minutes))
        stored = self._services.settings.put_settings(chosen, self._services.author())
        self._waiting.wait(stored, lambda _: self.settingsChanged.emit(), self._refused)
        self._show(chosen)

    def _refused(self, error: BaseException) -> None:
        self.look()
        self.failed.emit(error)

    @Slot()
    def askPin(self) -> None:
        """Ask for one's own PIN."""
        self.pinWanted.emit()

    @Slot()
    def openDue(self) -> None:
        """Go to the records that may go."""
        self.dueWanted.emit()

    # What QML asks for

    @Property(bool, constant=True)
    def decides(self) -> bool:
        """Whether who works leads the clinic."""
        return self._services.may(Right.LEAD)

    @Property(str, constant=True)
    def refusal(self) -> str:
        """Why nothing can be changed here; empty for who leads the clinic."""
        if self.decides:
            return ""
        return translate(
            "clinic settings",
            "Only who leads the clinic changes what is here. The PIN is your own.",
        )

    @Property(str, constant=True)
    def clinic(self) -> str:
        return self._services.clinic

    @Property(str, notify=changed)
    def lockMinutes(self) -> str:
        return str(self._settings.lock_minutes)

    @Property(QObject, constant=True)
    def minutes(self) -> QObject:
        return self._minutes

    @Property(TherapistsModel, constant=True)
    def therapists(self) -> TherapistsModel:
        return self.therapists_model

    @Property(RetentionModel, constant=True)
    def retention(self) -> RetentionModel:
        return self.retention_model

    @Property(SecondPlaceModel, constant=True)
    def secondPlace(self) -> SecondPlaceModel:
        return self.second_place_model

    @Property(NewCodeModel, constant=True)
    def newCode(self) -> NewCodeModel:
        return self.new_code_model

    @Property(TrailCheckModel, constant=True)
    def trail(self) -> TrailCheckModel:
        return self.trail_model
