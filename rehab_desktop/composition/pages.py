"""What each page of the rail is made of, when it is opened first."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from rehab_desktop.composition.chosen import ChosenSettings
from rehab_desktop.composition.content import Content
from rehab_desktop.platform.clock import MonotonicClock
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.past import SqlitePast
from rehab_desktop.store.scores import SqliteScores
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.history.history_model import HistoryModel
from rehab_desktop.ui.history.parts import HistoryParts
from rehab_desktop.ui.learn.learn_model import LearnModel
from rehab_desktop.ui.pages_model import PageMakers
from rehab_desktop.ui.preferences.preferences_model import PreferencesModel
from rehab_desktop.ui.routines.routines_model import RoutinesModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What pages are made from."""

    content: Content
    history: SqliteHistory
    clock: MonotonicClock
    chosen: ChosenSettings


def page_makers(parts: Parts) -> PageMakers:
    """The makers of all pages over the app's parts."""
    past = HistoryParts(
        past=SqlitePast(parts.history),
        scores=SqliteScores(parts.history),
        library=parts.content.library,
        measures=parts.content.catalogue.measures,
        sources=parts.content.catalogue.sources,
        wall=parts.clock.wall,
        new_id=lambda: str(uuid4()),
    )
    return PageMakers(
        routines=lambda parent: RoutinesModel(parent),
        exercises=lambda parent: ExercisesModel(parent),
        history=lambda parent: HistoryModel(parent, past),
        learn=lambda parent: LearnModel(parent),
        settings=lambda parent: PreferencesModel(parent),
    )
