"""Opens an encrypted folder: who it is, and the passphrase; or the recovery code and a new
passphrase; or first the copy of the file that says who may open it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.locking.opening import FolderOpener, SlotsDamaged, WaitFirst, WrongPassphrase
from rehab_desktop.app.locking.passphrase import PassphraseStrength, strength_of
from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.text.locking_text import strength_text, wait_text
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.keys.bindings import BINDINGS

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 200


class OpenStep(StrEnum):
    """What is asked now."""

    WHO = "who"
    PASSPHRASE = "passphrase"
    CODE = "code"
    RENEW = "renew"


@dataclass(frozen=True, slots=True, kw_only=True)
class LettersLine:
    """One button; `number` is the key that presses it, empty from the tenth on."""

    letters: str
    number: str


@QmlElement
class OpenModel(QObject):
    """`opened` is said once the folder is open, `asked` whenever what was typed is gone: another
    question is asked, or the same one again. `said` is a sentence that stands above from the
    beginning, such as why it was closed.
    """

    changed = Signal()
    asked = Signal()
    opened = Signal()
    quitWanted = Signal()

    def __init__(
        self, opener: FolderOpener, *, said: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.bindings = BINDINGS
        self._opener = opener
        self._said = said
        self._letters = opener.letters[0] if len(opener.letters) == 1 else ""
        self._step = self._first
        self._secret = self._again = ""
        self._fault = self._doing = ""
        self._strength = PassphraseStrength.SHORT
        self._left = 0
        self._waiting = FutureWatcher(self)
        self._rows = DataclassListModel(LettersLine, self)
        self._rows.show(
            tuple(
                LettersLine(letters=one, number=str(number) if number < 10 else "")
                for number, one in enumerate(opener.letters, start=1)
            )
        )
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._tick()

    @property
    def _first(self) -> OpenStep:
        return OpenStep.WHO if len(self._opener.letters) > 1 else OpenStep.PASSPHRASE

    # What somebody does

    @Slot(str)
    def choose(self, letters: str) -> None:
        """These letters are one's own: ask for the passphrase."""
        if self._doing:
            return
        self._letters, self._fault = letters, ""
        if self._step is OpenStep.WHO:
            self._ask(OpenStep.PASSPHRASE)
        self.changed.emit()

    @Slot(int)
    def chooseNumber(self, number: int) -> None:
        """The letters of the button with this number, from 1; nothing where there is none."""
        if self._step is OpenStep.WHO and 1 <= number <= len(self._opener.letters):
            self.choose(self._opener.letters[number - 1])

    @Slot(str)
    def type(self, text: str) -> None:
        """This stands in the field for the passphrase or the recovery code now."""
        self._secret, self._fault = text, ""
        if self._step is OpenStep.RENEW:
            self._strength = strength_of(text, [self._opener.name])
        self.changed.emit()

    @Slot(str)
    def typeAgain(self, text: str) -> None:
        """This stands in the field for the new passphrase once more."""
        self._again, self._fault = text, ""
        self.changed.emit()

    @Slot()
    def forgotten(self) -> None:
        """Ask for the recovery code in place of a passphrase."""
        if not self._doing:
            self._ask(OpenStep.CODE)

    @Slot()
    def open(self) -> None:
        """Try what was typed."""
        if self._doing or self._left > 0 or not self._secret:
            return
        match self._step:
            case OpenStep.PASSPHRASE:
                self._try(self._opener.open(self._secret, self._letters), self.opened.emit)
            case OpenStep.CODE:
                self._try_code()
            case OpenStep.RENEW:
                self._renew()

    def _try_code(self) -> None:
        try:
            RecoveryCode.typed(self._secret)
        except ValueError:
            self._fault = translate(
                "opening", "That is no recovery code: it has 8 groups of 5 letters and numbers."
            )
            self.changed.emit()
            return
        self._try(self._opener.open(self._secret, None), lambda: self._ask(OpenStep.RENEW))

    def _renew(self) -> None:
        if not self._letters and self._opener.letters:
            self._fault = translate("opening", "Choose whose passphrase it is to be.")
        elif not self._strength.taken:
            self._fault = translate("protecting", "Type a passphrase that is hard to guess first.")
        elif self._secret != self._again:
            self._fault = translate("opening", "The two are not the same.")
        else:
            self._try(self._opener.renew(self._letters, self._secret), self.opened.emit)
            return
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """To the question before; from the first one the app is left."""
        if self._doing:
            return
        if self._step is self._first:
            self.quitWanted.emit()
            return
        if len(self._opener.letters) > 1:
            self._letters = ""
        self._ask(self._first)

    # What comes of it

    def _try(self, future: Future[None], then: Callable[[], None]) -> None:
        self._doing = translate("opening", "Opening…")
        self._fault = ""
        self.changed.emit()
        self._waiting.wait(future, lambda _: self._done(then), self._failed)

    def _done(self, then: Callable[[], None]) -> None:
        self._doing = ""
        then()
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._doing, self._secret = "", ""
        self._fault = self._sentence(error)
        self._tick()
        self.asked.emit()

    def _sentence(self, error: BaseException) -> str:
        if isinstance(error, WaitFirst):
            return ""  # how long stands below anyway
        if isinstance(error, SlotsDamaged):
            return translate(
                "opening",
                "What opens this folder was changed by something else than this app. Put the copy "
                "of “clinic.json” or “key.json” from the folder “backups” in its place.",
            )
        if not isinstance(error, WrongPassphrase):
            return str(error)
        if error.code:
            return translate("opening", "That is not the recovery code.")
        if error.letters:
            return translate("opening", "That is not the passphrase of {letters}.").format(
                letters=error.letters
            )
        return translate("opening", "That is not the passphrase.")

    def _ask(self, step: OpenStep) -> None:
        self._step, self._fault = step, ""
        self._secret = self._again = ""
        self._strength = PassphraseStrength.SHORT
        self.changed.emit()
        self.asked.emit()

    @Slot()
    def _tick(self) -> None:
        left = self._opener.left_s()
        self._left = int(left) + (left > int(left))
        if self._left and not self._clock.isActive():
            self._clock.start()
        elif not self._left:
            self._clock.stop()
        self.changed.emit()

    # What is shown

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step.value

    @Property(str, constant=True)
    def name(self) -> str:
        """The clinic's name, empty at home."""
        return self._opener.name

    @Property(str, constant=True)
    def said(self) -> str:
        return self._said

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(str, notify=changed)
    def letters(self) -> str:
        """Those of whom the passphrase is asked for; empty at home and before they were chosen."""
        return self._letters

    @Property(bool, constant=True)
    def several(self) -> bool:
        """More than one therapist has a passphrase."""
        return len(self._opener.letters) > 1

    @Property(bool, notify=changed)
    def hasBefore(self) -> bool:
        """There is a question to go back to."""
        return self._step is not self._first

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """What was typed can be tried now."""
        return not self._doing and not self._left and bool(self._secret)

    @Property(str, notify=changed)
    def strengthText(self) -> str:
        return strength_text(self._strength, self._secret)

    @Property(bool, notify=changed)
    def taken(self) -> bool:
        """The new passphrase is good enough."""
        return self._strength.taken

    @Property(str, notify=changed)
    def waitText(self) -> str:
        """How long until the next passphrase is tried; empty where one may be."""
        if not self._left:
            return ""
        return wait_text(self._left)

    @Property(str, notify=changed)
    def doing(self) -> str:
        return self._doing

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What was wrong, and what to do."""
        return self._fault
