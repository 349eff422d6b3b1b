"""One screen of the app, brought about by real use of the real engine and catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from rehab_desktop import paths
from rehab_desktop.app.export_programme import ProgrammeExport
from rehab_desktop.app.library import Library
from rehab_desktop.app.overlay import OverlayMapping
from rehab_desktop.app.programme_reading import SAFETY, cautions_of
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.session.timeline import Step
from rehab_desktop.ui.base.operations import Operations
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.first.intake_model import IntakeModel, Welcome
from rehab_desktop.ui.learn.learn_model import LearnModel
from rehab_desktop.ui.locking.encryption_model import EncryptionServices
from rehab_desktop.ui.review.reading import ReviewParts
from rehab_desktop.ui.review.review_model import ReviewModel
from rehab_desktop.ui.session.sound_model import Missing
from rehab_desktop.ui.settings.services import SettingsServices
from rehab_desktop.ui.settings.settings_model import SettingsModel
from rehab_desktop.ui.shell.app_model import AppModel
from rehab_desktop.ui.shell.pages_model import PageMakers
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from tests.app.stage import World
from tests.fakes import FakeRecovery
from tests.shipped import catalogue, library
from tests.ui.routine_room import RoutineRoom

AT_ONCE = 0.05
"""Seconds into a step at which nothing has moved yet."""


def all_read() -> frozenset[str]:
    """What somebody has ticked who is no newcomer: the first page, the cautions of each card."""
    return frozenset({SAFETY, *map(cautions_of, library().exercises)})


def with_own_routines(shipped: Library) -> Library:
    """A library of its own, which own routines can be added to."""
    return replace(shipped, routines=OverlayMapping(shipped.routines))


class Scene:
    """A world on stand-in ports with the real catalogue, and the app's view model over it."""

    def __init__(self, settings: Settings | None = None, shown: Library | None = None) -> None:
        self.world = World(library=with_own_routines(shown or library()), settings=settings)
        self.world.programme_file.kept = ProgrammeLog(confirmed=all_read())
        self.runner: SessionRunner | None = None
        self.app: AppModel | None = None
        self.missing = Missing()
        self.recovery = FakeRecovery()
        self.encryption: EncryptionServices | None = None
        self.operations = Operations()
        self.crash_report = ""
        self.first_start = False
        self.chosen: list[Settings] = []
        self.routines = RoutineRoom(self.world, self.operations, lambda: self.context)
        self.pages = replace(makers(self), routines=lambda parent: self.routines.make(parent))
        self.patience_ms = 0
        """For a picture: so long some of it comes beside the screen's other work."""

    def newcomer(self) -> None:
        """Nothing was ever told or ticked here."""
        self.world.programme_file.kept = ProgrammeLog()

    def seen(self) -> None:
        """The page of the first start was answered or passed over."""
        self.world.settings = replace(self.world.settings, welcomed=True)
        self.chosen.append(self.world.settings)

    def start(self, routine: str = "daily-mobility") -> SessionRunner:
        """Begin a session that runs without a screen until `open` shows it."""
        self.runner = self.world.sessions.start(routine, pain_before=None, first=Side.LEFT)
        return self.runner

    def go_to(self, wanted: Callable[[Step], bool], into: float = AT_ONCE) -> SessionRunner:
        """Let time pass until `into` seconds into the next step for which `wanted` holds."""
        runner = self.runner or self.start()
        for _ in range(4000):
            if wanted(runner.state.step):
                break
            self.world.go(runner, runner.state.remaining / 1e9 + 0.001)
            if runner.state.step.manual and not wanted(runner.state.step):
                runner.done()
        assert wanted(runner.state.step)
        self.world.go(runner, into)
        return runner

    def open(self) -> AppModel:
        """The app over this world, showing the session where one was started."""
        world = self.world
        self.context = TodayContext(
            world.programme,
            world.library,
            catalogue().safety,
            catalogue().sources,
            self.operations,
        )
        self.app = AppModel(
            sessions=world.sessions,
            guide=catalogue().safety,
            programme=ProgrammeModel(self.context),
            settings=world.settings,
            play=lambda runner: None,
            real=world.clock.real,
            wall=world.clock.wall,
            recovery=self.recovery,
            crash_report=self.crash_report,
            settings_changed=self.chosen.append,
            pages=self.pages,
        )
        self.app.show_missing(self.missing)
        if self.runner is not None:
            self.app.flow.follow(self.runner)
        return self.app

    @property
    def session(self) -> SessionRunner:
        assert self.runner is not None
        return self.runner


def makers(scene: Scene) -> PageMakers:
    """These pages over the scene's world."""
    found = catalogue()
    return replace(
        PageMakers(),
        exercises=lambda parent: ExercisesModel(
            parent,
            library=scene.world.library,
            focus=found.focus,
            sources=found.sources,
            video=scene.world.video,
            real=scene.world.clock.real,
            context=scene.context,
        ),
        learn=lambda parent: LearnModel(
            parent, cards=found.learning, guide=found.safety, sources=found.sources
        ),
        intake=lambda parent: IntakeModel(
            parent,
            context=scene.context,
            welcome=Welcome(wanted=scene.first_start, seen=scene.seen),
        ),
        review=lambda parent: ReviewModel(
            parent,
            ReviewParts(
                context=scene.context,
                sessions=scene.world.history.sessions,
                look_back=ProgrammeExport(
                    scene.world.programme, scene.world.library
                ).review_of_weeks,
            ),
        ),
        settings=lambda parent: SettingsModel(parent, hooks=hooks(scene)),
    )


def hooks(scene: Scene, **more: object) -> SettingsServices:
    """The settings of the scene's world, kept in memory."""

    def keep(settings: Settings) -> None:
        scene.world.settings = settings
        scene.chosen.append(settings)
        if scene.app is not None:
            scene.app.apply(settings)

    usual: dict[str, object] = {
        "now": lambda: scene.world.settings,
        "keep": keep,
        "hear": lambda sentence: scene.world.voice.say(sentence, 0),
        "recovery": scene.recovery,
        "encryption": scene.encryption,
        "folder": lambda: Path("/home/sam/.local/share/rehab-desktop"),
        "credits": paths.CREDITS,
    }
    return SettingsServices(**(usual | more))  # type: ignore[arg-type]
