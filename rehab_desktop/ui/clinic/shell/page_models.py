"""The pages that a clinic has as a person's own training has them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.settings.settings_model import SettingsModel


@dataclass(frozen=True, slots=True, kw_only=True)
class PageModels:
    """What makes the models of the pages that a person's own training has too; each is given its
    parent.
    """

    exercises: Callable[[QObject], ExercisesModel] = ExercisesModel
    settings: Callable[[QObject], SettingsModel] = SettingsModel
