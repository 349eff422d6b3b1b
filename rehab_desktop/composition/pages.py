"""The parts of each page; a page is made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import uuid4

from rehab_desktop import paths
from rehab_desktop.app.export_programme import ProgrammeExport
from rehab_desktop.app.exporting import Exporting
from rehab_desktop.app.own_clips import OwnClips
from rehab_desktop.app.programme import Programme
from rehab_desktop.composition.content import Content
from rehab_desktop.composition.exports import make_importing
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.settings import ChosenSettings
from rehab_desktop.core.history.queries import HistoryQueries
from rehab_desktop.core.history.recovery import Recovery
from rehab_desktop.core.history.scores import ScoreStore
from rehab_desktop.platform import chosen_folder
from rehab_desktop.platform.clock import MonotonicClock
from rehab_desktop.text.language import LANGUAGES
from rehab_desktop.ui.base.operations import EVERYTHING
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.exporting.export_model import ExportModel
from rehab_desktop.ui.exporting.import_model import ImportModel
from rehab_desktop.ui.first.intake_model import IntakeModel, Welcome
from rehab_desktop.ui.history.history_model import HistoryModel
from rehab_desktop.ui.history.parts import HistoryParts
from rehab_desktop.ui.learn.learn_model import LearnModel
from rehab_desktop.ui.locking.encryption_model import EncryptionServices
from rehab_desktop.ui.review.reading import ReviewParts
from rehab_desktop.ui.review.review_model import ReviewModel
from rehab_desktop.ui.routines.routines_model import RoutineParts, RoutinesModel
from rehab_desktop.ui.settings.services import SettingsServices
from rehab_desktop.ui.settings.settings_model import SettingsModel
from rehab_desktop.ui.shell.pages_model import PageMakers
from rehab_desktop.video.stage import VideoStage


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the pages are made from."""

    content: Content
    past: HistoryQueries
    scores: ScoreStore
    clock: MonotonicClock
    chosen: ChosenSettings
    recovery: Recovery
    folder: DataFolder
    video: VideoStage
    hear: Callable[[str], None]
    exporting: Exporting
    programme: Programme
    context: TodayContext
    routines: RoutineParts
    first_start: bool
    clips: OwnClips
    encryption: EncryptionServices


def page_makers(parts: Parts) -> PageMakers:
    """For each page a function that makes its view model."""
    looking_back = HistoryParts(
        past=parts.past,
        scores=parts.scores,
        library=parts.content.library,
        measures=parts.content.catalogue.measures,
        sources=parts.content.catalogue.sources,
        kept_to=parts.programme.kept_to,
        wall=parts.clock.wall,
        new_id=lambda: str(uuid4()),
        operations=parts.context.operations,
    )
    return PageMakers(
        routines=lambda parent: RoutinesModel(parts.routines, parent, context=parts.context),
        exercises=lambda parent: ExercisesModel(
            parent,
            library=parts.content.library,
            focus=parts.content.catalogue.focus,
            sources=parts.content.catalogue.sources,
            video=parts.video,
            real=parts.clock.real,
            context=parts.context,
        ),
        history=lambda parent: HistoryModel(parent, looking_back),
        learn=lambda parent: LearnModel(
            parent,
            cards=parts.content.catalogue.learning,
            guide=parts.content.catalogue.safety,
            sources=parts.content.catalogue.sources,
        ),
        settings=lambda parent: SettingsModel(
            parent,
            hooks=SettingsServices(
                now=lambda: parts.chosen.now,
                keep=parts.chosen.keep,
                hear=parts.hear,
                recovery=parts.recovery,
                folder=lambda: parts.folder.path,
                has_history=lambda folder: (folder / paths.HISTORY_FILE).exists(),
                history_changed=lambda: parts.context.operations.announce(EVERYTHING),
                bring_clips=lambda data: parts.clips.bring_from(str(data / paths.OWN_CLIPS)),
                ask_next=chosen_folder.ask_next,
                video_in_use=parts.video.backend_name,
                encryption=parts.encryption,
                credits=paths.CREDITS,
                languages=lambda: LANGUAGES,
            ),
        ),
        intake=lambda parent: IntakeModel(
            parent,
            context=parts.context,
            welcome=Welcome(
                wanted=parts.first_start and not parts.chosen.now.welcomed,
                seen=lambda: parts.chosen.keep(replace(parts.chosen.now, welcomed=True)),
            ),
        ),
        review=lambda parent: ReviewModel(
            parent,
            ReviewParts(
                context=parts.context,
                sessions=parts.exporting.past.sessions,
                look_back=ProgrammeExport(parts.programme, parts.content.library).review_of_weeks,
            ),
        ),
        exporting=lambda parent: ExportModel(
            parts.exporting, lambda: tuple(parts.content.library.routines.values()), parent
        ),
        importing=lambda parent: ImportModel(
            make_importing(parts.content),
            parts.routines.own,
            parts.content.library.exercises,
            parent,
        ),
    )
