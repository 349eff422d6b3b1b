"""What is to protect a folder, chosen step by step: a passphrase, the recovery code on paper, and a
second place for back-ups.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.locking.opening import Protection
from rehab_desktop.app.locking.passphrase import PassphraseStrength, strength_of
from rehab_desktop.app.locking.recovery_code import GROUPS, RecoveryCode
from rehab_desktop.text.locking_text import strength_text
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.folders import documents

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

ASKED_BACK = 2
"""So many groups of the recovery code are typed back, so that it is known to be on paper."""


class ProtectionStep(StrEnum):
    """In the order in which they come."""

    PASSPHRASE = "passphrase"
    CODE = "code"
    TYPED_BACK = "typed-back"
    PLACE = "place"


def two_groups() -> Sequence[int]:
    """The numbers of the groups that are typed back, from 1."""
    return sorted(secrets.SystemRandom().sample(range(1, GROUPS + 1), ASKED_BACK))


def save_nothing(_: RecoveryCode, __: Path, ___: str) -> None:
    """Where there is no paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectionTools:
    """What choosing needs of the computer. `save` writes the recovery code as a page to print, with
    the name of whose it is, and raises `OSError`; `explain` says why something cannot be written.
    """

    new_code: Callable[[], RecoveryCode] = RecoveryCode.new
    ask_back: Callable[[], Sequence[int]] = two_groups
    save: Callable[[RecoveryCode, Path, str], None] = save_nothing
    explain: Callable[[BaseException], str] = str


@QmlElement
class ProtectingModel(QObject):
    """`chosen` carries the `Protection` at the end; `left` that somebody went back before the first
    step. `whose` stands on the paper, such as the clinic's name; `known` are words that a stranger
    would try first. A clinic is asked for a second place, unless only some `steps` are wanted.
    While `doing` is not empty, what was chosen is put to use.
    """

    changed = Signal()
    chosen = Signal(object)
    left = Signal()

    def __init__(
        self,
        tools: ProtectionTools,
        *,
        clinic: bool,
        whose: str = "",
        known: Sequence[str] = (),
        steps: Sequence[ProtectionStep] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._known = tools, tuple(known)
        self._clinic, self._whose = clinic, whose
        if steps is None:
            steps = [one for one in ProtectionStep if clinic or one is not ProtectionStep.PLACE]
        self._steps = tuple(steps)
        self._step = self._steps[0]
        self._passphrase = self._again = ""
        self._strength = PassphraseStrength.SHORT
        self._code = tools.new_code()
        self._asked = tuple(tools.ask_back())
        self._typed_back = [""] * ASKED_BACK
        self._wrong = -1
        self._place: Path | None = None
        self._fault = self._saved = self._doing = ""

    # What somebody types and chooses

    @Slot(str)
    def typePassphrase(self, text: str) -> None:
        """This stands in the field for the passphrase now."""
        self._passphrase, self._fault = text, ""
        self._strength = strength_of(text, self._known)
        self.changed.emit()

    @Slot(str)
    def typeAgain(self, text: str) -> None:
        """This stands in the field for the same passphrase once more."""
        self._again, self._fault = text, ""
        self.changed.emit()

    @Slot(int, str)
    def typeGroup(self, place: int, text: str) -> None:
        """This stands in the first (0) or second (1) field for a group of the recovery code."""
        self._typed_back[place], self._fault, self._wrong = text, "", -1
        self.changed.emit()

    @Slot(QUrl)
    def save(self, file: QUrl) -> None:
        """Write the recovery code into this file, as a page to print."""
        try:
            self._tools.save(self._code, Path(file.toLocalFile()), self._whose)
        except OSError as error:
            self._fault, self._saved = self._tools.explain(error), ""
        else:
            self._fault = ""
            self._saved = translate(
                "protecting", "Saved. Print it, then delete the file from this computer."
            )
        self.changed.emit()

    @Slot(QUrl)
    def choosePlace(self, folder: QUrl) -> None:
        """Copy back-ups into this folder too."""
        self._place = Path(folder.toLocalFile())
        self.changed.emit()

    @Slot()
    def noPlace(self) -> None:
        """Copy back-ups nowhere else."""
        self._place = None
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Go on where this step is done; where it is not, say what is missing."""
        if self._doing:
            return
        self._fault = self._missing()
        if not self._fault:
            steps = self._steps
            place = steps.index(self._step) + 1
            if place == len(steps):
                self.chosen.emit(
                    Protection(
                        passphrase=self._passphrase, code=self._code, second_place=self._place
                    )
                )
                return
            self._step = steps[place]
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """To the step before; from the first one, away."""
        if self._doing:
            return
        self._fault, self._wrong = "", -1
        place = self._steps.index(self._step)
        if place == 0:
            self.left.emit()
            return
        self._step = self._steps[place - 1]
        self.changed.emit()

    def begin(self, doing: str) -> None:
        """What was chosen is put to use now."""
        self._doing, self._fault = doing, ""
        self.changed.emit()

    def fail(self, fault: str) -> None:
        """It could not be put to use, and can be tried again."""
        self._doing, self._fault = "", fault
        self.changed.emit()

    def _missing(self) -> str:
        match self._step:
            case ProtectionStep.PASSPHRASE if not self._strength.taken:
                return translate("protecting", "Type a passphrase that is hard to guess first.")
            case ProtectionStep.PASSPHRASE if self._passphrase != self._again:
                return translate("protecting", "The two are not the same.")
            case ProtectionStep.TYPED_BACK:
                for place, number in enumerate(self._asked):
                    if not self._code.has_group(number, self._typed_back[place]):
                        self._wrong = place
                        return translate(
                            "protecting", "That is not group {number}. Compare it with the paper."
                        ).format(number=number)
        return ""

    # What is shown

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step.value

    @Property(bool, notify=changed)
    def last(self) -> bool:
        """This is the last step."""
        return self._step is self._steps[-1]

    @Property(bool, constant=True)
    def clinic(self) -> bool:
        return self._clinic

    @Property(str, notify=changed)
    def strengthText(self) -> str:
        """How good the passphrase is, in words; empty before the first letter."""
        return strength_text(self._strength, self._passphrase)

    @Property(bool, notify=changed)
    def taken(self) -> bool:
        """The passphrase is good enough."""
        return self._strength.taken

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def groups(self) -> list[str]:
        """The recovery code, as it is written on paper."""
        return list(self._code.groups)

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def asked(self) -> list[int]:
        """The numbers of the groups that are typed back, from 1."""
        return list(self._asked)

    @Property(int, notify=changed)
    def wrong(self) -> int:
        """Which of the two fields for a group has another one; -1 for none."""
        return self._wrong

    @Property(QUrl, constant=True)
    def suggested(self) -> QUrl:
        """Where the system's window for saving begins, and the name that it offers."""
        name = translate("protecting", "Recovery code.pdf")
        return QUrl.fromLocalFile(str(documents() / name))

    @Property(str, notify=changed)
    def saved(self) -> str:
        """That the page was written; empty before."""
        return self._saved

    @Property(str, notify=changed)
    def place(self) -> str:
        """The second place, empty where none was chosen."""
        return "" if self._place is None else str(self._place)

    @Property(str, notify=changed)
    def doing(self) -> str:
        return self._doing

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why it does not go on, and what to do."""
        return self._fault
