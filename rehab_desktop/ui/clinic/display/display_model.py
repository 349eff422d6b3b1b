"""What the patient sees, and where: on the other screen, on both, on this laptop, or nowhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.text.clinic.names import clock_time
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.clinic.display.asked_model import AskedModel
from rehab_desktop.ui.keys.bindings import BINDINGS, Binding, Command, command_of
from rehab_desktop.ui.session.session_keys import SessionKeys, is_asking
from rehab_desktop.ui.session.session_model import SessionModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AT_CLOCK_MS = 5_000
PHYSIOS = (Command.LEAVE, Command.KEYS, Command.FULL_SCREEN)
"""Commands of a session that do nothing on the display: they lead away from it."""


class DisplayMode(StrEnum):
    """`OWN`: the patient's view on the other screen, the physio's here. `SAME`: the patient's view
    on both. `OFF`: the patient's view nowhere.
    """

    OWN = "own"
    SAME = "same"
    OFF = "off"


NEXT_MODE = {
    DisplayMode.OWN: DisplayMode.SAME,
    DisplayMode.SAME: DisplayMode.OFF,
    DisplayMode.OFF: DisplayMode.OWN,
}


@QmlElement
class DisplayModel(QObject):
    """Knows no person: it is given the session as it runs, and questions. Whoever opens windows
    listens to `changed`, reads `wanted_elsewhere` and `wanted_here`, and tells by `tell_screens`
    what there is to open them on.
    """

    changed = Signal()

    def __init__(
        self,
        clinic: str,
        *,
        wall: Callable[[], datetime],
        real: Callable[[], int],
        bindings: Sequence[Binding] = BINDINGS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.bindings = bindings
        self._clinic = clinic
        self._wall = wall
        self._real = real
        self._mode = DisplayMode.OFF
        self._other = False
        self._here = False
        self._lost = False
        self._session: SessionModel | None = None
        self._keys = SessionKeys()
        self.asked_model = AskedModel(self)
        self.asked_model.changed.connect(self.changed)
        self._time = clock_time(wall().time())
        self._clock = QTimer(self, interval=LOOK_AT_CLOCK_MS)
        self._clock.timeout.connect(self._look_at_clock)
        self._clock.start()

    @Slot()
    def _look_at_clock(self) -> None:
        now = clock_time(self._wall().time())
        if now != self._time:
            self._time = now
            self.changed.emit()

    # Where it is

    def tell_screens(self, *, other: bool) -> None:
        """There is another screen, or there is none any more. One that comes back is offered: it
        may be in use for something else by then.
        """
        if self._other and not other and self._mode is not DisplayMode.OFF:
            self._lost = True
            if self._mode is DisplayMode.OWN:
                self._mode = DisplayMode.OFF
        elif other:
            self._lost = False
        changed, self._other = other is not self._other, other
        if changed:
            self.changed.emit()

    @property
    def mode(self) -> DisplayMode:
        """What was chosen, whether there is a screen for it or not."""
        return self._mode

    def use(self, mode: DisplayMode) -> None:
        """Show it so from now on."""
        self._mode, self._lost = mode, False
        self.changed.emit()

    @Slot()
    def turn(self) -> None:
        """The next way to show it: on the other screen, on both, nowhere. Without another screen
        it is shown here as well, or nowhere.
        """
        mode = NEXT_MODE[self._mode]
        if not self._other and mode is DisplayMode.OWN:
            mode = DisplayMode.SAME
        self.use(mode)

    @Slot()
    def turnHere(self) -> None:
        """This laptop becomes the display, or the physio's view again. Where the display is on
        another screen, nothing happens.
        """
        if not self.wanted_elsewhere:
            self._here = not self._here
            self.changed.emit()

    def leave_here(self) -> None:
        """The physio's view again."""
        if self._here:
            self._here = False
            self.changed.emit()

    @property
    def wanted_elsewhere(self) -> bool:
        """It is to be on the other screen."""
        return self._other and self._mode is not DisplayMode.OFF

    @property
    def wanted_here(self) -> bool:
        """It is to fill this laptop's screen."""
        return self._here

    # What it shows

    def show_session(self, session: SessionModel | None) -> None:
        """Show this session; None shows the clinic's name and the time."""
        if self._session is not None:
            self._session.changed.disconnect(self._session_changed)
        self._session, self._keys = session, SessionKeys()
        if session is None:
            self._here = False
        else:
            session.changed.connect(self._session_changed)
        self.changed.emit()

    @Slot()
    def _session_changed(self) -> None:
        """What the physio has to choose is chosen in their view."""
        session = self._session
        if session is not None and is_asking(session.runner.state):
            self.leave_here()

    @Slot(int, int, result=bool)
    def key(self, key: int, modifiers: int) -> bool:
        """A key was pressed on the display: it answers the question, or moves the session. Esc
        brings the physio's view back on this laptop.
        """
        if key == Qt.Key.Key_Escape and self._here:
            self.leave_here()
            return True
        if self.asked_model.question is not None:
            return self.asked_model.key(key)
        if key == Qt.Key.Key_F and self._here:
            self.leave_here()
            return True
        command = command_of(key, Qt.KeyboardModifier(modifiers), self.bindings)
        if self._session is None or command is None or command in PHYSIOS:
            return False
        self._keys.carry_out(self._session, command, key, self._real())
        return True

    @property
    def shown_session(self) -> SessionModel | None:
        """The session that it shows; None between two people."""
        return self._session

    @property
    def is_used(self) -> bool:
        """A patient follows a session or answers a question."""
        return self._session is not None or self.asked_model.question is not None

    # What QML asks for

    @Property(str, notify=changed)
    def face(self) -> str:
        """`clinic`, `session` or `question`."""
        if self.asked_model.question is not None:
            return "question"
        return "session" if self._session is not None else "clinic"

    @Property(str, constant=True)
    def clinic(self) -> str:
        return self._clinic

    @Property(str, notify=changed)
    def time(self) -> str:
        return self._time

    @Property(SessionModel, notify=changed)
    def session(self) -> SessionModel | None:
        """Nothing between two people."""
        return self._session

    @Property(AskedModel, constant=True)
    def asked(self) -> AskedModel:
        return self.asked_model

    @Property(bool, notify=changed)
    def here(self) -> bool:
        return self._here

    @Property(bool, notify=changed)
    def same(self) -> bool:
        """The physio's own view shows what the patient sees."""
        return self._mode is DisplayMode.SAME

    @Property(bool, notify=changed)
    def elsewhere(self) -> bool:
        """The display is on the other screen now."""
        return self.wanted_elsewhere

    @Property(bool, notify=changed)
    def other(self) -> bool:
        """There is another screen."""
        return self._other

    @Property(bool, notify=changed)
    def off(self) -> bool:
        return self._mode is DisplayMode.OFF

    @Property(str, notify=changed)
    def modeName(self) -> str:
        """Where the patient's view is, in a few words."""
        if self._mode is DisplayMode.SAME:
            if self._other:
                return translate("clinic display", "Both the same")
            return translate("clinic display", "Display here")
        if self.wanted_elsewhere:
            return translate("clinic display", "Display on")
        return translate("clinic display", "Display off")

    @Property(str, notify=changed)
    def turnName(self) -> str:
        """What `turn` does now, in a word or two."""
        if self._mode is DisplayMode.SAME:
            return translate("clinic display", "Turn off")
        if self.wanted_elsewhere:
            return translate("clinic display", "Here too")
        return translate("clinic display", "Turn on")

    @Property(str, notify=changed)
    def said(self) -> str:
        """What there is to say about the other screen; empty where there is nothing."""
        if self._lost:
            return translate(
                "clinic display",
                "The other screen is gone. The session goes on here; F shows it on this screen.",
            )
        if self._other and self._mode is DisplayMode.OFF and self._session is not None:
            return translate(
                "clinic display", "There is another screen. D shows the display on it."
            )
        return ""
