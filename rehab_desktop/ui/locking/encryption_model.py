"""Whether a folder is encrypted: encrypting it, another passphrase, and at home decrypting it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.locking.opening import Protection, WaitFirst, WrongPassphrase
from rehab_desktop.app.locking.passphrase import PassphraseStrength, strength_of
from rehab_desktop.text.locking_text import strength_text, wait_text
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.locking.protecting_model import ProtectingModel, ProtectionTools

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


class EncryptionStep(StrEnum):
    """What is to be seen."""

    OFF = "off"
    PROTECTING = "protecting"
    ON = "on"
    CHANGING = "changing"


@dataclass(frozen=True, slots=True, kw_only=True)
class EncryptionServices:
    """What encrypting needs of the app around it. `encrypted` says whether the folder is; `name` is
    the clinic's, empty at home; `may` whether whoever works may encrypt it.

    `protect` and `unprotect` encrypt and decrypt everything; None where it cannot be decrypted.
    `change` takes another passphrase for the one of now, and fails with `WrongPassphrase`. `reopen`
    closes the app and opens it again, with a sentence that says why.
    """

    encrypted: bool
    protect: Callable[[Protection], Future[None]]
    change: Callable[[str, str], Future[None]]
    reopen: Callable[[str], None]
    unprotect: Callable[[], Future[None]] | None = None
    name: str = ""
    may: Callable[[], bool] = lambda: True
    tools: ProtectionTools = field(default_factory=ProtectionTools)


@QmlElement
class EncryptionModel(QObject):
    """`doing` is what is under way, `done` and `fault` what became of the last wish."""

    changed = Signal()

    def __init__(self, services: EncryptionServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._step = self._rest
        self._present = self._new = self._again = ""
        self._strength = PassphraseStrength.SHORT
        self._doing = self._done = self._fault = ""
        self._waiting = FutureWatcher(self)
        self.protecting_model: ProtectingModel | None = None

    @property
    def _rest(self) -> EncryptionStep:
        return EncryptionStep.ON if self._services.encrypted else EncryptionStep.OFF

    # Encrypting and decrypting

    @Slot()
    def begin(self) -> None:
        """Ask what is to protect the folder."""
        if not self._services.may() or self._step is not EncryptionStep.OFF:
            return
        if self.protecting_model is not None:
            self.protecting_model.deleteLater()
        name = self._services.name
        self.protecting_model = ProtectingModel(
            self._services.tools, clinic=bool(name), whose=name, known=(name,), parent=self
        )
        self.protecting_model.left.connect(self.leave)
        self.protecting_model.chosen.connect(self._protect)
        self._show(EncryptionStep.PROTECTING)

    @Slot(object)
    def _protect(self, protection: Protection) -> None:
        assert self.protecting_model is not None
        self.protecting_model.begin(translate("encryption", "Encrypting…"))
        self._waiting.wait(
            self._services.protect(protection),
            lambda _: self._services.reopen(
                translate("encryption", "It is encrypted now. Your passphrase opens it.")
            ),
            self._not_protected,
        )

    def _not_protected(self, error: BaseException) -> None:
        assert self.protecting_model is not None
        self.protecting_model.fail(self._services.tools.explain(error))

    @Slot()
    def decrypt(self) -> None:
        """Write everything plain again."""
        if self._services.unprotect is None or self._doing:
            return
        self._begin(translate("encryption", "Decrypting…"))
        self._wait(self._services.unprotect(), lambda _: self._services.reopen(""))

    # Another passphrase

    @Slot()
    def beginChange(self) -> None:
        """Ask for another passphrase."""
        if self._step is EncryptionStep.ON:
            self._show(EncryptionStep.CHANGING)

    @Slot(str)
    def typePresent(self, text: str) -> None:
        """This stands in the field for the passphrase of now."""
        self._present, self._fault = text, ""
        self.changed.emit()

    @Slot(str)
    def typeNew(self, text: str) -> None:
        """This stands in the field for the new passphrase."""
        self._new, self._fault = text, ""
        self._strength = strength_of(text, [self._services.name])
        self.changed.emit()

    @Slot(str)
    def typeAgain(self, text: str) -> None:
        """This stands in the field for the new passphrase once more."""
        self._again, self._fault = text, ""
        self.changed.emit()

    @Slot()
    def change(self) -> None:
        """Take the new passphrase; where it cannot be, tell why."""
        if self._doing:
            return
        if not self._strength.taken:
            self._fault = translate("protecting", "Type a passphrase that is hard to guess first.")
        elif self._new != self._again:
            self._fault = translate("encryption", "The two new ones are not the same.")
        else:
            self._begin(translate("encryption", "Changing the passphrase…"))
            self._wait(self._services.change(self._present, self._new), self._passphrase_changed)
        self.changed.emit()

    def _passphrase_changed(self, _: object) -> None:
        self._show(EncryptionStep.ON)
        self._done = translate("encryption", "The new passphrase opens it from now on.")
        self.changed.emit()

    # Both

    @Slot()
    def leave(self) -> None:
        """Leave everything as it is."""
        if not self._doing:
            self._show(self._rest)

    def _show(self, step: EncryptionStep) -> None:
        self._step = step
        self._present = self._new = self._again = ""
        self._strength = PassphraseStrength.SHORT
        self._doing = self._done = self._fault = ""
        self.changed.emit()

    def _begin(self, doing: str) -> None:
        self._doing, self._done, self._fault = doing, "", ""
        self.changed.emit()

    def _wait(self, future: Future[Any], then: Callable[[Any], None]) -> None:
        self._waiting.wait(future, then, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._doing = ""
        match error:
            case WrongPassphrase():
                self._fault = translate("encryption", "That is not the passphrase of now.")
            case WaitFirst():
                self._fault = wait_text(ceil(error.seconds))
            case _:
                self._fault = self._services.tools.explain(error)
        self.changed.emit()

    # What is shown

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step.value

    @Property(str, notify=changed)
    def text(self) -> str:
        """How it stands."""
        services = self._services
        if services.encrypted:
            return translate(
                "encryption", "Everything is encrypted. The app asks for a passphrase at its start."
            )
        if not services.name:
            return translate(
                "encryption",
                "Not encrypted: whoever has this computer can read your history. With a "
                "passphrase they cannot, and the app asks you for it at each start.",
            )
        if services.may():
            return translate(
                "encryption",
                "This clinic is not encrypted: whoever has this computer can read every record.",
            )
        return translate(
            "encryption",
            "This clinic is not encrypted: whoever has this computer can read every record. "
            "Whoever leads the clinic can encrypt it here.",
        )

    @Property(bool, notify=changed)
    def may(self) -> bool:
        """Whoever works may encrypt it."""
        return self._services.may()

    @Property(bool, constant=True)
    def mayDecrypt(self) -> bool:
        return self._services.unprotect is not None

    @Property(ProtectingModel, notify=changed)
    def protecting(self) -> ProtectingModel | None:
        """What is to protect the folder; nothing before it is asked for."""
        return self.protecting_model

    @Property(str, notify=changed)
    def strengthText(self) -> str:
        return strength_text(self._strength, self._new)

    @Property(bool, notify=changed)
    def taken(self) -> bool:
        """The new passphrase is good enough."""
        return self._strength.taken

    @Property(str, notify=changed)
    def doing(self) -> str:
        return self._doing

    @Property(str, notify=changed)
    def done(self) -> str:
        return self._done

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault
