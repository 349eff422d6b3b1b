"""The running session for QML: what is shown, what moves, and the commands a person gives."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.session.state import Mode, State
from rehab_desktop.text.position import position
from rehab_desktop.text.wording import catalogue
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.session.hurts_model import HurtsModel
from rehab_desktop.ui.session.motion import is_new_motion, motion_of
from rehab_desktop.ui.session.route import Leg, Route
from rehab_desktop.ui.session.session_commands import SessionCommands
from rehab_desktop.ui.session.session_view import (
    SessionView,
    announcement,
    anything_done,
    done_so_far,
    view_of,
)
from rehab_desktop.ui.session.sound_model import SoundModel
from rehab_desktop.ui.session.tip_timer import TipTimer

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SessionModel(QObject):
    """Getters over one immutable view of the session; `changed` says that there is a new one."""

    changed = Signal()
    announced = Signal(str)
    over = Signal()

    def __init__(
        self,
        runner: SessionRunner,
        library: Library,
        guide: SafetyGuide,
        *,
        real: Callable[[], int],
        settings_changed: Callable[[Settings], None],
        parent: QObject | None = None,
        everyday: int = 0,
    ) -> None:
        super().__init__(parent)
        self.runner = runner
        self.ask = SessionCommands(runner, library, self, real=real, everyday=everyday)
        self.ask.announced.connect(self.announced)
        self.hurts = HurtsModel(runner, library, guide, self.ask, self, everyday=everyday)
        self.changed.connect(self.hurts.changed)
        self.ask.whereTold.connect(self.hurts.changed)
        self.sound_model = SoundModel(runner, settings_changed, self)
        self.keys_open = False
        self._goes_on = False
        self._library = library
        self._guide = guide
        self._real = real
        self._tip = TipTimer(runner.state, real())
        self._legs = Route()
        self._route = DataclassListModel(Leg, self)
        self._view: SessionView = view_of(runner.state, library, runner.routine, guide)
        self._motion = motion_of(runner.state, runner.speed, 0)
        self._route.show(self._legs.legs(runner.state))
        runner.subscribe(self._moved_on)

    def _moved_on(self, before: State) -> None:
        """The runner has something new; tell QML only what differs."""
        state = self.runner.state
        view = view_of(state, self._library, self.runner.routine, self._guide)
        moved = is_new_motion(before, state)
        if moved:
            self._motion = motion_of(state, self.runner.speed, self._motion.turn + 1)
        tip = self._tip.shown
        self._tip.pass_time(before, state, self._real())
        self._route.show(self._legs.legs(state))
        spoken = announcement(self._view, view)
        different, self._view = view != self._view, view
        if different or moved or tip != self._tip.shown:
            self.changed.emit()
        if spoken:
            self.announced.emit(spoken)
        if state.over and not before.over:
            self.over.emit()

    @Slot()
    def showTip(self) -> None:
        """Bring the present set's tip back."""
        self._tip.bring(self.runner.state)
        self.changed.emit()

    @Slot()
    def toggleKeys(self) -> None:
        """Open or close the key table; behind it the session stands still."""
        self.keys_open = not self.keys_open
        if self.keys_open:
            self._goes_on = self.runner.state.mode in (Mode.RUNNING, Mode.COUNTDOWN)
            self.ask.pause()
        elif self._goes_on:
            self.ask.goOn()
        self.changed.emit()

    def close_keys(self) -> None:
        """Close the key table if it is open."""
        if self.keys_open:
            self.toggleKeys()

    @Property(SoundModel, constant=True)
    def sound(self) -> SoundModel:
        return self.sound_model

    @Property(SessionCommands, constant=True)
    def commands(self) -> SessionCommands:
        return self.ask

    @Property(str, constant=True)
    def title(self) -> str:
        return catalogue(self.runner.routine.title)

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._view.place

    @Property(str, notify=changed)
    def left(self) -> str:
        return self._view.left

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def shortName(self) -> str:
        return self._view.short_name

    @Property(str, notify=changed)
    def word(self) -> str:
        return self._view.word

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._view.digits

    @Property(str, notify=changed)
    def instruction(self) -> str:
        return self._view.instruction

    @Property(str, notify=changed)
    def then(self) -> str:
        return self._view.then

    @Property(str, notify=changed)
    def tone(self) -> str:
        """`work`, `breathe`, `rest` or `ready`."""
        return self._view.tone

    @Property(str, notify=changed)
    def side(self) -> str:
        return self._view.side

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def chips(self) -> list[str]:
        return list(self._view.chips)

    @Property(bool, notify=changed)
    def breathing(self) -> bool:
        return self._view.breathing

    @Property(float, notify=changed)
    def breathFrom(self) -> float:
        return self._view.breath_from

    @Property(float, notify=changed)
    def breathTo(self) -> float:
        return self._view.breath_to

    @Property(int, notify=changed)
    def turn(self) -> int:
        """Changes whenever ring and breath must start anew from `fraction`."""
        return self._motion.turn

    @Property(float, notify=changed)
    def fraction(self) -> float:
        return self._motion.fraction

    @Property(int, notify=changed)
    def remainingMs(self) -> int:
        return self._motion.remaining_ms

    @Property(bool, notify=changed)
    def moving(self) -> bool:
        return self._motion.running

    @Property(bool, notify=changed)
    def resting(self) -> bool:
        return self._view.resting

    @Property(bool, notify=changed)
    def gettingReady(self) -> bool:
        return self._view.getting_ready

    @Property(bool, notify=changed)
    def manual(self) -> bool:
        return self._view.manual

    @Property(bool, notify=changed)
    def adjustable(self) -> bool:
        return self._view.adjustable

    @Property(str, notify=changed)
    def overlay(self) -> str:
        """Why the session stands still, empty while it runs."""
        return self._view.overlay

    @Property(bool, notify=changed)
    def restartable(self) -> bool:
        return self._view.restartable

    @Property(int, notify=changed)
    def pain(self) -> int:
        """0-10, -1 where none was told."""
        return self._view.pain

    @Property(bool, notify=changed)
    def painAsked(self) -> bool:
        return self._view.pain_asked

    @Property(bool, notify=changed)
    def painTellable(self) -> bool:
        """There is a set, begun or done, that a pain can belong to."""
        return self._view.pain_tellable

    @Property(HurtsModel, constant=True)
    def hurting(self) -> HurtsModel:
        """What a pain means now, and what "This hurts" offers."""
        return self.hurts

    @Property(str, notify=changed)
    def poster(self) -> str:
        return self._view.poster

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        return self._view.mirrored

    @Property(str, notify=changed)
    def corner(self) -> str:
        return self._view.corner

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def steps(self) -> list[str]:
        return list(self._view.steps)

    @Property(bool, notify=changed)
    def wordsOnly(self) -> bool:
        """There is nothing to show but the instruction: no picture and no written steps."""
        return not self._view.steps and not self._view.filmed

    @Property(QObject, constant=True)
    def route(self) -> QObject:
        return self._route

    @Property(str, notify=changed)
    def tip(self) -> str:
        """The tip while it is shown; in a get-ready how to set up; what to keep in mind."""
        if self._view.overlay:
            return ""
        if self._view.getting_ready:
            return " ".join(part for part in (self._set_up, self._view.reminder) if part)
        return self._tip.shown or self._view.reminder

    @Property(str, notify=changed)
    def setUp(self) -> str:
        """In a get-ready how to set up, without what to keep in mind."""
        return self._set_up

    @property
    def _set_up(self) -> str:
        return catalogue(self.runner.state.step.cue) if self._view.getting_ready else ""

    @Property(str, notify=changed)
    def doneSoFar(self) -> str:
        return done_so_far(self.runner.state)

    @Property(bool, notify=changed)
    def anythingDone(self) -> bool:
        return anything_done(self.runner.state)

    @Property(str, notify=changed)
    def position(self) -> str:
        return position(self.runner.state)
