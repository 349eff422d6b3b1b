"""The pages that a person's own training has too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.settings.settings_model import SettingsModel


@dataclass(frozen=True, slots=True, kw_only=True)
class PageModels:
    """What makes their models; each is given its parent."""

    exercises: Callable[[QObject], ExercisesModel] = ExercisesModel
    settings: Callable[[QObject], SettingsModel] = SettingsModel

    def settings_for(self, parent: QObject, services: ClinicServices) -> SettingsModel:
        """The settings as who works sees them: the lead alone decides about the folder and its
        back-ups.
        """
        model = self.settings(parent)
        model.files_model.decides = services.may(Right.LEAD)
        return model
