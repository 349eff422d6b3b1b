"""The curtain: it falls when nobody uses the window, and a PIN or a passphrase lifts it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.locking.opening import WaitFirst
from rehab_desktop.core.clinic.clinic_settings import ClinicSettings
from rehab_desktop.core.clinic.lock import SECOND, Lock, LockState, state_of_lock
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.pin import PIN_DIGITS
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.text.clinic.curtain_text import wrong_pin
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.curtain.curtain_session_model import CurtainSessionModel
from rehab_desktop.ui.clinic.curtain.lock_parts import LockParts
from rehab_desktop.ui.clinic.curtain.pin_holders import PinHolders
from rehab_desktop.ui.keys.bindings import command_of

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AT_CLOCK_MS = 500
"""The curtain falls at most this long after its time."""
WAIT_WITHOUT_PASSPHRASE = 30 * SECOND
"""Where no passphrase can be asked for, a PIN can be tried so often after too many wrong ones."""
FORGOTTEN_WITHIN = 120 * SECOND
"""So long after giving their passphrase somebody can choose a PIN without the one of before. Later
the window may have been left to somebody else."""

A = TypeVar("A")


@QmlElement
class CurtainModel(QObject):
    """Before somebody works there is nothing to cover, and it does not fall. `fell` comes before
    anything is covered, so that what is typed can be kept; `lifted` carries the `Therapist` who
    works from now on. `closeWanted` comes after a long sleep. `failed` carries an error of the
    file.
    """

    changed = Signal()
    fell = Signal()
    lifted = Signal(object)
    closeWanted = Signal()
    failed = Signal(Exception)

    def __init__(self, parts: LockParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._lock = Lock(looked=parts.real())
        self._me = ""
        self._wants_passphrase = False
        # Where the file is encrypted, the app was opened by a passphrase a moment ago.
        self._passphrase_at = parts.real() if parts.passphrase is not None else None
        self._wait_until = 0
        self._busy = False
        self._said = ""
        self._waiting = FutureWatcher(self)
        self.session_model = CurtainSessionModel(parts.display, self)
        self.pin_holders = PinHolders(parts.pins, parts.therapists, self)
        self.pin_holders.changed.connect(self.changed)
        self.pin_holders.failed.connect(self.failed)
        self._clock = QTimer(self, interval=LOOK_AT_CLOCK_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    # When it falls

    def work(self, therapist: str) -> None:
        """The therapist with this id works from now on."""
        self._me = therapist
        self._lock = self._lock.lift(self._parts.real())
        self._wants_passphrase, self._said = False, ""
        self.pin_holders.work(therapist)
        self.read()
        self.changed.emit()

    def rest(self) -> None:
        """Nobody works; there is nothing to cover."""
        self._me = ""
        self._lock = self._lock.lift(self._parts.real())
        self.pin_holders.work("")
        self.changed.emit()

    def read(self) -> None:
        """Read the chosen time and who has a PIN."""
        self._waiting.wait(self._parts.settings.settings(), self._apply, self.failed.emit)
        self.pin_holders.read()

    def _apply(self, settings: ClinicSettings) -> None:
        self._lock = replace(self._lock, minutes=settings.lock_minutes)

    def use(self) -> None:
        """Somebody moved the pointer or typed."""
        self._lock = self._lock.use(self._parts.real())

    def press(self, key: int, modifiers: Qt.KeyboardModifier, *, writing: bool) -> None:
        """A key was pressed; `writing` in a text field. While the patient sees a session or a
        question, a key of a session may be theirs.
        """
        display = self._parts.display
        of_session = command_of(key, modifiers, display.bindings) is not None
        if writing or not of_session or not display.is_used:
            self.use()

    @Slot()
    def look(self) -> None:
        """Look at the clock: the curtain falls if its time has come."""
        now, slept = self._parts.real(), self._parts.slept()
        state = state_of_lock(self._lock, now=now, slept=slept)
        self._lock = self._lock.look(now)
        if not self._me:
            return
        if state is not LockState.OPEN:
            self.fall()
        if state is LockState.CLOSED and self.closes:
            self.closeWanted.emit()
        if 0 < self._wait_until <= now:
            self._wait_until = 0
            self._say("")

    @Slot()
    def fall(self) -> None:
        """Cover the window now."""
        if self._lock.fallen or not self._me:
            return
        self.fell.emit()
        self._lock = self._lock.fall()
        self._wants_passphrase, self._said = False, ""
        self.pin_holders.work(self._me)
        self.pin_holders.read()
        self.changed.emit()

    def stand_in_for(self, before: CurtainModel) -> None:
        """Hang as another did, in the language of now."""
        self._lock = before._lock
        self.pin_holders.take_over(before.pin_holders)
        self._wait_until = before._wait_until
        self._passphrase_at = before._passphrase_at
        self.changed.emit()

    # What lifts it

    @Slot(str)
    def enterPin(self, pin: str) -> None:
        """Lift it by this PIN of the therapist who is asked. Less than six digits are no try."""
        whose = self.pin_holders.asked
        if self.way == "pin" and whose and len(pin) == PIN_DIGITS and not self._busy:
            checked = self._parts.pins.is_pin_of(whose, pin)
            self._ask(checked, lambda fits: self._pin_checked(whose, fits))

    def _pin_checked(self, therapist: str, fits: bool) -> None:
        if fits:
            self._lift(therapist, by_passphrase=False)
            return
        self._count()
        self._refuse(wrong_pin(self._lock.pins_left, encrypted=self.closes))

    def _count(self) -> None:
        self._lock = self._lock.miss()
        if not self._lock.pins_left and not self.closes:
            self._wait_until = self._parts.real() + WAIT_WITHOUT_PASSPHRASE

    def miss(self) -> None:
        """A PIN was wrong at a form that asks who works for theirs. It counts as one that was tried
        here, and after the last one the curtain falls.
        """
        self._count()
        said = ""
        if not self._lock.pins_left:
            self.fall()
            said = wrong_pin(0, encrypted=self.closes)
        self._refuse(said)

    @property
    def pins_left(self) -> int:
        """How many may still be tried."""
        return self._lock.pins_left

    @Slot(str)
    def enterPassphrase(self, passphrase: str) -> None:
        """Lift it by this passphrase."""
        check = self._parts.passphrase
        if check is not None and passphrase and self._lock.fallen and not self._busy:
            self._ask(check.whose(passphrase), self._passphrase_checked)

    def _passphrase_checked(self, therapist: str | None) -> None:
        if therapist is None:
            said = translate("clinic curtain", "That is no passphrase of this clinic.")
            self._refuse(said)
        else:
            self._lift(therapist, by_passphrase=True)

    @Slot(str)
    def choose(self, therapist: str) -> None:
        """Lift it by a button: only where nothing could be asked for."""
        if self.way == "letters":
            self._lift(therapist, by_passphrase=False)

    @Slot()
    def turnToPassphrase(self) -> None:
        """Ask for a passphrase although a PIN would do."""
        self._wants_passphrase = self._parts.passphrase is not None
        self._say("")

    @Slot()
    def turnToPin(self) -> None:
        """Ask for a PIN again."""
        self._wants_passphrase = False
        self._say("")

    def _ask(self, asked: Future[A], then: Callable[[A], None]) -> None:
        self._busy = True
        self._waiting.wait(asked, lambda found: self._answered(then, found), self._not_answered)
        self.changed.emit()

    def _answered(self, then: Callable[[A], None], found: A) -> None:
        self._busy = False
        if self._lock.fallen:
            then(found)

    def _not_answered(self, error: BaseException) -> None:
        self._busy = False
        if isinstance(error, WaitFirst):
            said = translate("clinic curtain", "The one before was wrong. Wait {seconds} s.")
            self._say(said.format(seconds=round(error.seconds)))
            return
        self._say(translate("clinic curtain", "The file does not answer now. Try again."))
        self.failed.emit(error)

    def _lift(self, therapist: str, *, by_passphrase: bool) -> None:
        """Read anew who that is: what they may do can have changed since."""
        self._busy = True
        self._passphrase_at = self._parts.real() if by_passphrase else None
        self._waiting.wait(
            self._parts.therapists.therapists(),
            lambda known: self._lifted(therapist, known),
            self._not_answered,
        )

    def _lifted(self, id_: str, known: Sequence[Therapist]) -> None:
        self._busy = False
        therapist = next((one for one in known if one.id == id_ and one.active), None)
        if therapist is None:
            self._say(translate("clinic curtain", "Whoever that is works here no more."))
            return
        self._enter(self._parts.trail.lifted(self._author(id_)))
        self.lifted.emit(therapist)

    def _refuse(self, said: str) -> None:
        self._enter(self._parts.trail.refused(self._author(self._me)))
        self._say(said)

    def _author(self, therapist: str) -> Author:
        return Author(therapist=therapist, at=self._parts.wall())

    def _say(self, said: str) -> None:
        self._said = said
        self.changed.emit()

    def say_unsaved(self) -> None:
        """Tell why the window cannot be closed now."""
        self._say(translate("clinic curtain", "The disk does not have everything. Unlock first."))

    def _enter(self, entered: Future[None]) -> None:
        """What the disk refuses waits in memory, and a notice says so."""
        self._waiting.wait(entered, lambda _: None, lambda _: None)

    # What others ask

    @property
    def is_down(self) -> bool:
        """The window is covered."""
        return self._lock.fallen

    @property
    def closes(self) -> bool:
        """There is a key that closing takes out of memory."""
        return self._parts.passphrase is not None

    @property
    def by_passphrase(self) -> bool:
        """Who works now gave their passphrase a moment ago, and needs no PIN of before."""
        at = self._passphrase_at
        return at is not None and self._parts.real() - at < FORGOTTEN_WITHIN

    @property
    def way(self) -> str:
        """What lifts it: "pin", "passphrase", "wait" for another PIN later, or "letters", the
        buttons of those who work here, where there is nothing to ask for.
        """
        encrypted = self._parts.passphrase is not None
        if encrypted and (
            self._wants_passphrase or not self.pin_holders.have or not self._lock.pins_left
        ):
            return "passphrase"
        if not self.pin_holders.have:
            return "letters"
        return "wait" if self._wait_until else "pin"

    # What QML asks for

    @Property(bool, notify=changed)
    def down(self) -> bool:
        return self.is_down

    @Property(bool, notify=changed)
    def lockable(self) -> bool:
        """Somebody works, so there is something to cover."""
        return bool(self._me)

    @Property(str, notify=changed)
    def asks(self) -> str:
        """See `way`."""
        return self.way

    @Property(bool, notify=changed)
    def encrypted(self) -> bool:
        return self.closes

    @Property(bool, notify=changed)
    def pinPossible(self) -> bool:
        """A PIN would do too where a passphrase is asked for."""
        return bool(self.pin_holders.have) and self._lock.pins_left > 0

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """What was entered is being checked."""
        return self._busy

    @Property(str, notify=changed)
    def said(self) -> str:
        """Why it stays; empty where nothing was tried."""
        return self._said

    @Property(PinHolders, constant=True)
    def holders(self) -> PinHolders:
        return self.pin_holders

    @Property(CurtainSessionModel, constant=True)
    def session(self) -> CurtainSessionModel:
        return self.session_model
