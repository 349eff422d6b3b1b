"""What each page of the rail is made of, when it is opened first."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.composition.chosen import ChosenSettings
from rehab_desktop.composition.content import Content
from rehab_desktop.platform.clock import MonotonicClock
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.history.history_model import HistoryModel
from rehab_desktop.ui.learn.learn_model import LearnModel
from rehab_desktop.ui.pages_model import PageMakers
from rehab_desktop.ui.preferences.preferences_model import PreferencesModel
from rehab_desktop.ui.routines.routines_model import RoutineParts, RoutinesModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What pages are made from."""

    content: Content
    history: SqliteHistory
    clock: MonotonicClock
    chosen: ChosenSettings
    routines: RoutineParts


def page_makers(parts: Parts) -> PageMakers:
    """The makers of all pages over the app's parts."""
    return PageMakers(
        routines=lambda parent: RoutinesModel(parts.routines, parent),
        exercises=lambda parent: ExercisesModel(parent),
        history=lambda parent: HistoryModel(parent),
        learn=lambda parent: LearnModel(parent),
        settings=lambda parent: PreferencesModel(parent),
    )
