"""What each page of the rail is made of, when it is opened first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rehab_desktop import paths
from rehab_desktop.app.library import Library
from rehab_desktop.composition.chosen import ChosenSettings
from rehab_desktop.composition.content import Content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.recovery import HistoryRecovery
from rehab_desktop.platform.clock import MonotonicClock
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.history.history_model import HistoryModel
from rehab_desktop.ui.learn.learn_model import LearnModel
from rehab_desktop.ui.pages_model import PageMakers
from rehab_desktop.ui.preferences.hooks import Hooks
from rehab_desktop.ui.preferences.preferences_model import PreferencesModel
from rehab_desktop.ui.routines.routines_model import RoutinesModel
from rehab_desktop.video.stage import VideoStage


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What pages are made from."""

    content: Content
    history: SqliteHistory
    clock: MonotonicClock
    chosen: ChosenSettings
    library: Library
    recovery: HistoryRecovery
    folder: DataFolder
    video: VideoStage
    hear: Callable[[str], None]
    first_start: bool
    history_changed: Callable[[], None]


def page_makers(parts: Parts) -> PageMakers:
    """The makers of all pages over the app's parts."""
    return PageMakers(
        routines=lambda parent: RoutinesModel(parent),
        exercises=lambda parent: ExercisesModel(
            parent,
            library=parts.library,
            focus=parts.content.catalogue.focus,
            sources=parts.content.catalogue.sources,
            video=parts.video,
            real=parts.clock.real,
        ),
        history=lambda parent: HistoryModel(parent),
        learn=lambda parent: LearnModel(
            parent,
            cards=parts.content.catalogue.learning,
            guide=parts.content.catalogue.safety,
            sources=parts.content.catalogue.sources,
        ),
        settings=lambda parent: PreferencesModel(
            parent,
            hooks=Hooks(
                now=lambda: parts.chosen.now,
                keep=parts.chosen.keep,
                hear=parts.hear,
                recovery=parts.recovery,
                folder=lambda: parts.folder.path,
                has_history=lambda folder: (folder / paths.HISTORY_FILE).exists(),
                history_changed=parts.history_changed,
                video_in_use=parts.video.backend_name,
                credits=paths.CREDITS,
                first_start=parts.first_start,
            ),
        ),
    )
