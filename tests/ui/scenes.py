"""Every screen of the app, brought about by real use of the real engine and catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from rehab_desktop import paths
from rehab_desktop.app.library import Library
from rehab_desktop.app.overlay import OverlayMapping
from rehab_desktop.app.programme_reading import SAFETY, cautions_of
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.settings import Settings
from rehab_desktop.catalogue.clips import load_clips
from rehab_desktop.catalogue.load import Catalogue, load_catalogue
from rehab_desktop.core.content.exercise import Dose, Side, Sides
from rehab_desktop.core.history.record import SessionRecord, SessionStatus
from rehab_desktop.core.history.recovery import Backup, Trouble, TroubleKind, Unsaved
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.session.timeline import SECOND, Step, StepKind
from rehab_desktop.text import wording
from rehab_desktop.ui.base.operations import Operations
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.shell.app_model import AppModel
from rehab_desktop.ui.shell.trouble_model import RESTORED
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from tests.app.stage import World
from tests.fakes import FakeRecovery
from tests.ui import scenes_export, scenes_library
from tests.ui.scenes_first import FIRST_SCENES
from tests.ui.scenes_programme import PROGRAMME_SCENES
from tests.ui.scenes_ready import READY_SCENES
from tests.ui.scenes_review import REVIEW_SCENES
from tests.ui.scenes_routines import ROUTINE_SCENES, RoutineRoom


def all_read() -> frozenset[str]:
    """What somebody has ticked who is no newcomer: the first page, the cautions of each card."""
    return frozenset({SAFETY, *map(cautions_of, library().exercises)})


AT_ONCE = 0.05
"""Seconds into a step at which nothing has moved yet."""


@cache
def catalogue() -> Catalogue:
    return load_catalogue(paths.CATALOGUE)


@cache
def library() -> Library:
    found = catalogue()
    return Library(
        exercises=found.exercises,
        routines=found.routines,
        clips=load_clips(paths.CLIPS),
    )


def with_shelf(shipped: Library) -> Library:
    """A library of its own, which own routines can be added to."""
    return replace(shipped, routines=OverlayMapping(shipped.routines))


class Scene:
    """A world on stand-in ports with the real catalogue, and the app's view model over it."""

    def __init__(self, settings: Settings | None = None, shown: Library | None = None) -> None:
        self.world = World(library=with_shelf(shown or library()), settings=settings)
        self.world.programme_file.kept = ProgrammeLog(confirmed=all_read())
        self.runner: SessionRunner | None = None
        self.app: AppModel | None = None
        self.missing: dict[str, str] = {}
        self.recovery = FakeRecovery()
        self.operations = Operations()
        self.crash_report = ""
        self.first_start = False
        self.chosen: list[Settings] = []
        self.routines = RoutineRoom(self)
        self.pages = replace(
            scenes_library.makers(self), routines=lambda parent: self.routines.make(parent)
        )
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
        self.app.show_missing(**self.missing)
        if self.runner is not None:
            self.app.flow.follow(self.runner)
        return self.app

    @property
    def session(self) -> SessionRunner:
        assert self.runner is not None
        return self.runner


def _breath(kind: StepKind) -> Callable[[Step], bool]:
    return lambda step: (
        step.activity == "breathing-90-90" and step.kind is kind and step.set == 2 and step.rep == 3
    )


def today(scene: Scene) -> None:
    wall = scene.world.clock.wall()
    for days, routine, pain, status in (
        (3, "strength-10", None, SessionStatus.STOPPED),
        (2, "daily-mobility", 3, SessionStatus.COMPLETED),
        (1, "mobility-10", 2, SessionStatus.COMPLETED),
    ):
        planned = library().seconds(library().routines[routine]) * SECOND
        record = SessionRecord(
            id=str(days),
            routine=routine,
            title=library().routines[routine].title,
            started_at=wall - timedelta(days=days, minutes=3 * days),
            ended_at=wall - timedelta(days=days),
            status=status,
            planned_ns=planned,
            active_ns=planned if status is SessionStatus.COMPLETED else planned // 3,
            sets=(),
            pain_after=pain,
        )
        scene.world.history.records[record.id] = record
    scene.open()


def today_empty(scene: Scene) -> None:
    scene.open()


def today_interrupted(scene: Scene) -> None:
    scene.go_to(lambda s: s.activity == "hip-flip-90-90" and s.set == 2 and s.rep == 2, 0.5)
    scene.runner = None
    scene.world.clock.sleep(70_000)
    today(scene)


def page(name: str) -> Callable[[Scene], None]:
    """A page of the rail, as it is at the first start."""

    def open_page(scene: Scene) -> None:
        scene.open().pages_model.go(name)

    return open_page


def ready_check(scene: Scene) -> None:
    scene.open().choose("daily-mobility")


def get_ready(scene: Scene) -> None:
    scene.start()
    scene.go_to(lambda s: s.kind is StepKind.READY and s.activity == "breathing-90-90", 20.2)
    scene.open()


def get_ready_first(scene: Scene) -> None:
    """Before the first set of all."""
    scene.world.go(scene.start(), 4)
    scene.open()


def breath_in(scene: Scene) -> None:
    scene.go_to(_breath(StepKind.INHALE), 1.9)
    scene.open()


def breath_out(scene: Scene) -> None:
    scene.go_to(
        lambda s: s.activity == "breathing-90-90" and s.kind is StepKind.EXHALE and s.set == 2,
        2.5,
    )
    scene.open()


def wait(scene: Scene) -> None:
    scene.go_to(_breath(StepKind.WAIT), 0.8)
    scene.open()


def hold(scene: Scene) -> None:
    scene.start("strength")
    scene.go_to(
        lambda s: (
            s.activity == "wall-calf-strides"
            and s.kind is StepKind.HOLD
            and s.set == 2
            and s.side is Side.RIGHT
        ),
        7.2,
    )
    scene.open()


def move(scene: Scene) -> None:
    scene.world.programme.pass_gate()
    scene.start("control-10")
    scene.go_to(lambda s: s.activity == "high-knees-overhead" and s.kind is StepKind.MOVE, 3.4)
    scene.open()


def long_move(scene: Scene) -> None:
    scene.start("strength")
    scene.world.go(scene.session, 14.6)
    scene.open()


def switch(scene: Scene) -> None:
    scene.start("strength")
    scene.go_to(lambda s: s.kind is StepKind.SWITCH, 1.4)
    scene.open()


def rest(scene: Scene) -> None:
    scene.go_to(
        lambda s: s.activity == "breathing-90-90" and s.kind is StepKind.REST and s.set == 3, 12.3
    )
    scene.open()


def rest_side(scene: Scene) -> None:
    scene.start("strength")
    scene.go_to(lambda s: s.activity == "wall-calf-strides" and s.kind is StepKind.REST, 4.3)
    scene.open()


def lead(scene: Scene) -> None:
    runner = scene.go_to(_breath(StepKind.INHALE), 1.9)
    runner.pause()
    runner.resume()
    scene.world.go(runner, 0.7)
    scene.open()


def manual(scene: Scene) -> None:
    cards = dict(library().exercises)
    card = cards["standing-rotations"]
    level = card.level(None)
    dose = Dose(sets=2, reps=8, phases=(), sides=Sides.EACH, setup_s=15, rest_set_s=20)
    own_pace = replace(
        card,
        levels=tuple(replace(one, dose=dose) if one is level else one for one in card.levels),
    )
    scene.world = World(
        library=replace(library(), exercises=cards | {card.id: own_pace}),
        settings=scene.world.settings,
    )
    scene.start("control")
    scene.go_to(lambda s: s.kind is StepKind.MANUAL, 17.4)
    scene.open()


def no_clip(scene: Scene) -> None:
    scene.world = World(library=replace(library(), clips={}), settings=scene.world.settings)
    scene.go_to(lambda s: s.activity == "hip-flip-90-90" and s.kind is StepKind.HOLD, 0.6)
    scene.missing = {
        "sound": wording.translate("App", "No sound"),
        "voice": wording.translate("App", "No voice"),
    }
    scene.open()


def paused(scene: Scene) -> None:
    runner = scene.go_to(_breath(StepKind.EXHALE), 2.5)
    scene.open()
    runner.pause()


def hurts(scene: Scene) -> None:
    runner = scene.go_to(_breath(StepKind.EXHALE), 2.5)
    scene.open()
    runner.hurts()
    runner.mark_pain(4)


def hurts_red(scene: Scene) -> None:
    """A pain typed in a set that asks to stop."""
    scene.go_to(_breath(StepKind.EXHALE), 2.5)
    model = scene.open().session_model
    assert model is not None
    model.ask.markPain(7)


def pain_told(scene: Scene) -> None:
    """A pain typed in a set with which it may be finished."""
    scene.go_to(_breath(StepKind.EXHALE), 2.5)
    model = scene.open().session_model
    assert model is not None
    model.ask.markPain(4)


def leave(scene: Scene) -> None:
    runner = scene.go_to(_breath(StepKind.EXHALE), 2.5)
    scene.open()
    runner.leave()


def leave_first(scene: Scene) -> None:
    """Leaving before anything was begun."""
    get_ready_first(scene)
    scene.session.leave()


def keys(scene: Scene) -> None:
    scene.go_to(_breath(StepKind.EXHALE), 2.5)
    scene.open().toggleKeys()


def easier(scene: Scene) -> None:
    """An easier version, after an exercise that was left out, with a set added."""
    scene.start().skip(exercise=True)
    runner = scene.go_to(lambda s: s.activity == "hip-flip-90-90" and s.kind is StepKind.HOLD)
    runner.hurts()
    runner.ease()
    runner.resume()
    scene.world.go(runner, 3.5)
    runner.repeat()
    scene.open()


def keys_today(scene: Scene) -> None:
    today(scene)
    assert scene.app is not None
    scene.app.toggleKeys()


def muted(scene: Scene) -> None:
    hold(scene)
    assert scene.app is not None
    assert scene.app.session_model is not None
    scene.app.session_model.sound_model.toggleSound()


def summary(scene: Scene) -> None:
    runner = scene.start()
    app = scene.open()
    scene.world.go(runner, 400)
    runner.skip()
    scene.world.go(runner, 900)
    assert app.summary_model is not None
    app.summary_model.setPain(3)
    app.summary_model.setEffort(5)


def broken(scene: Scene, kind: TroubleKind, **more: Any) -> None:
    """The history cannot be opened."""
    folder = "/home/sam/.local/share/rehab-desktop"
    scene.recovery.trouble = Trouble(kind=kind, path=f"{folder}/history.sqlite", **more)
    scene.world.history.broken = OSError()
    scene.open()


def damaged(scene: Scene) -> None:
    made = datetime(2026, 4, 30, 6, 12, tzinfo=UTC)
    scene.recovery.found = [
        Backup(
            id=str(days),
            made_at=made - timedelta(days=days),
            sessions=41 - days,
            last_session=made - timedelta(days=days, hours=11),
        )
        for days in (0, 1, 2, 9)
    ]
    broken(scene, TroubleKind.DAMAGED)


def damaged_no_backup(scene: Scene) -> None:
    broken(scene, TroubleKind.DAMAGED)


def newer(scene: Scene) -> None:
    broken(scene, TroubleKind.NEWER, made_by="2.1.0")


def full_at_start(scene: Scene) -> None:
    broken(scene, TroubleKind.FULL)


def nowhere_to_save(scene: Scene) -> None:
    scene.recovery.broken = PermissionError()
    broken(scene, TroubleKind.READ_ONLY)


def hanging(scene: Scene) -> None:
    broken(scene, TroubleKind.HANGING, process=4711)


def full_disk(scene: Scene) -> None:
    summary(scene)
    assert scene.app is not None
    trouble = Trouble(kind=TroubleKind.FULL, path="/home/sam/rehab-desktop/history.sqlite")
    scene.app.show_unsaved(Unsaved(writes=1, trouble=trouble))


def full_disk_closing(scene: Scene) -> None:
    full_disk(scene)
    assert scene.app is not None
    scene.app.mayClose()


def view_only(scene: Scene) -> None:
    today(scene)
    assert scene.app is not None
    path = "/media/sam/OLD DISK/rehab-desktop/history.sqlite"
    scene.app.past.view(Trouble(kind=TroubleKind.READ_ONLY, path=path))


def after_crash(scene: Scene) -> None:
    scene.crash_report = "Fatal Python error: Segmentation fault"
    today_interrupted(scene)


def restored(scene: Scene) -> None:
    today(scene)
    assert scene.app is not None
    scene.app.notices_model.show_restored(RESTORED, "/home/sam/history.sqlite")


def summary_stopped(scene: Scene) -> None:
    """After a session that was ended because a set hurt."""
    runner = scene.go_to(lambda s: s.activity == "hip-flip-90-90" and s.kind is StepKind.HOLD)
    app = scene.open()
    assert app.session_model is not None
    app.session_model.ask.markPain(7)
    runner.end(keep=True)
    assert app.summary_model is not None
    app.summary_model.setPain(1)


SCENES: dict[str, Callable[[Scene], object]] = {
    "today": today,
    "today-empty": today_empty,
    "today-interrupted": today_interrupted,
    "history": page("history"),
    "ready-check": ready_check,
    "get-ready": get_ready,
    "get-ready-first": get_ready_first,
    "breath-in": breath_in,
    "breath-out": breath_out,
    "wait": wait,
    "hold": hold,
    "move": move,
    "long-move": long_move,
    "switch": switch,
    "rest": rest,
    "rest-side": rest_side,
    "lead": lead,
    "manual": manual,
    "no-clip": no_clip,
    "paused": paused,
    "hurts": hurts,
    "hurts-red": hurts_red,
    "pain-told": pain_told,
    "leave": leave,
    "leave-first": leave_first,
    "keys": keys,
    "keys-today": keys_today,
    "easier": easier,
    "muted": muted,
    "summary": summary,
    "summary-stopped": summary_stopped,
    "damaged": damaged,
    "damaged-no-backup": damaged_no_backup,
    "newer": newer,
    "full-at-start": full_at_start,
    "nowhere-to-save": nowhere_to_save,
    "hanging": hanging,
    "full-disk": full_disk,
    "full-disk-closing": full_disk_closing,
    "view-only": view_only,
    "after-crash": after_crash,
    "restored": restored,
    **FIRST_SCENES,
    **PROGRAMME_SCENES,
    **READY_SCENES,
    **REVIEW_SCENES,
    **ROUTINE_SCENES,
    **scenes_library.SCENES,
    **scenes_export.SCENES,
}

# At the end, since the others' scenes are made with what stands above.
from tests.ui.scenes_history import HISTORY  # noqa: E402
from tests.ui.scenes_hurting import HURTING  # noqa: E402

SCENES |= HISTORY | HURTING
