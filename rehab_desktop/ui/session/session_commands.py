"""What a person can ask of the running session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.hurting import asked_in, to_leave_out
from rehab_desktop.app.library import Library
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.core.session.navigation import is_last_exercise
from rehab_desktop.core.session.state import Mode, PauseReason
from rehab_desktop.text.wording import more_chip, translate
from rehab_desktop.ui.session.session_view import told_activity

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

DOUBLE_PRESS_NS = 700_000_000
"""Within this time (real ns) a second press is the other half of a double click, or a clicker that
bounces. Longer than a double click of any system (0.5 s), shorter than a set that is not wanted.
"""


@QmlElement
class SessionCommands(QObject):
    """Commands as slots; each goes to the runner, which tells all listeners what came of it."""

    announced = Signal(str)
    whereTold = Signal()

    def __init__(
        self,
        runner: SessionRunner,
        library: Library,
        parent: QObject | None = None,
        *,
        real: Callable[[], int],
        everyday: int = 0,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._real = real
        self._set_begun_at: int | None = None
        self._library = library
        self._everyday = everyday
        self.elsewhere = False
        """It is not the knee that hurts: no number is taken."""

    def _settle(self, *, stopping: bool = False) -> None:
        """The pain told is the last word now: what must not follow it is left out."""
        state = self._runner.state
        self._runner.leave_out(
            to_leave_out(state, self._library, everyday=self._everyday, stopping=stopping)
        )

    @Slot()
    def toggle(self) -> None:
        if self._runner.state.mode is Mode.PAUSED:
            self.goOn()
        else:
            self._runner.toggle()

    @Slot()
    def pause(self) -> None:
        if self._runner.state.mode is not Mode.PAUSED:
            self._runner.pause()

    @Slot()
    def goOn(self) -> None:
        self._go_on()

    @Slot()
    def restartRepetition(self) -> None:
        self._go_on(restart_repetition=True)

    def _go_on(self, *, restart_repetition: bool = False) -> None:
        """On from a pause. Where "This hurts" had been asked before another question came over it,
        that comes back: only there it is chosen how to go on with what hurts.
        """
        if self._runner.state.hurting and not self._asking:
            self._runner.hurts()
            return
        self._settle()
        self._runner.resume(restart_repetition=restart_repetition)

    @Slot()
    def next(self) -> None:
        """The next set; before a set, this one now. The press that began a set cannot skip it as
        well.
        """
        now, was_in_set = self._real(), self._runner.state.in_set
        begun = self._set_begun_at
        if was_in_set and begun is not None and now - begun < DOUBLE_PRESS_NS:
            return
        self._runner.skip()
        self._set_begun_at = now if self._runner.state.in_set and not was_in_set else None

    @Slot()
    def nextExercise(self) -> None:
        """The next exercise; behind the last one stands the end, which is asked for and not
        stumbled into.
        """
        if is_last_exercise(self._runner.state):
            self.leave()
            return
        self._settle(stopping=self._runner.state.hurting)
        self._runner.skip(exercise=True)

    @Slot()
    def back(self) -> None:
        self._runner.back()

    @Slot()
    def backExercise(self) -> None:
        self._runner.back(exercise=True)

    @Slot()
    def repeat(self) -> None:
        """This set once more; said only where there is a set to do again."""
        before = self._runner.state.steps
        self._runner.repeat()
        if self._runner.state.steps is not before:
            self.announced.emit(more_chip(1))

    @Slot(int)
    def adjust(self, seconds: int) -> None:
        self._runner.adjust(seconds)

    @Slot(int)
    def markPain(self, value: int) -> None:
        """Pain 0-10 of the present set or the last; a red one opens "This hurts"."""
        if self.elsewhere and self._asking:
            return
        told_in = told_activity(self._runner.state)
        # It stands still first, so that the pain can be taken back as told at that moment.
        if asked_in(told_in, value, self._library, everyday=self._everyday).stops:
            self.hurts()
        self._runner.mark_pain(value)
        self.announced.emit(translate("wording", "Pain {n}").format(n=value))

    @property
    def _asking(self) -> bool:
        state = self._runner.state
        return state.mode is Mode.PAUSED and state.why is PauseReason.HURTS

    @Slot()
    def hurts(self) -> None:
        if self._asking:
            return
        if not self._runner.state.hurting:
            self.elsewhere = False
        self._runner.hurts()

    @Slot(bool)
    def tellWhere(self, elsewhere: bool) -> None:
        """It is not the knee, or it is; a number told as the knee's a moment ago is taken back."""
        self.elsewhere = elsewhere
        if elsewhere:
            self._runner.take_back_pain()
        self.whereTold.emit()

    @Slot()
    def ease(self) -> None:
        """Take the easier version, and go on with it after a 3-2-1; in a rest it comes next."""
        self._settle()
        self._runner.ease()
        if self._runner.state.mode is Mode.RUNNING:
            self.announced.emit(translate("wording", "The easier version comes next."))
        self._runner.resume()

    @Slot()
    def stopExercise(self) -> None:
        """Leave this exercise out, with what must not follow it, and go on after a 3-2-1."""
        self._settle(stopping=True)
        self._runner.skip(exercise=True)
        self._runner.resume()

    @Slot()
    def leave(self) -> None:
        self._runner.leave()

    @Slot(bool)
    def end(self, keep: bool) -> None:
        self._runner.end(keep=keep)
