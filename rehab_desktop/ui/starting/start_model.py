"""Asks at the very first start whom the app is for, and later which known folder to open."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.locking.opening import Protection
from rehab_desktop.core.checks import Invalid
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.keys.bindings import BINDINGS
from rehab_desktop.ui.locking.protecting_model import ProtectingModel, ProtectionTools
from rehab_desktop.ui.starting.rebuild_model import ClinicRebuilder, RebuildModel

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("name", "letters", "therapist")


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedFolder:
    """A folder that can be opened: a clinic's by its name, a person's own where that is empty.
    `place` says where it lies.
    """

    place: str
    clinic: str = ""


class NewClinicMaker(Protocol):
    """Makes the folder of a clinic."""

    def check(self, *, name: str, letters: str, therapist: str) -> None:
        """Raises `Invalid` for a name or letters that cannot be."""

    def make(
        self, *, name: str, letters: str, therapist: str, protection: Protection
    ) -> Future[Path]:
        """Make it and return its folder. Fails with what `ProtectionTools.explain` can explain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderLine:
    """One choice with its icon, `sign`. `number` is the key that takes it, empty from the tenth
    on.
    """

    name: str
    place: str
    sign: str
    number: str


class StartStep(StrEnum):
    """What is asked now."""

    CHOICE = "choice"
    NAME = "name"
    PROTECTION = "protection"
    REBUILDING = "rebuilding"


@QmlElement
class StartModel(QObject):
    """`opened` carries the place in the list of the folder to open. With one folder only, that of a
    first start, it is for oneself. `made` carries the folder of a new clinic, or of one that was
    made again from its back-ups.
    """

    changed = Signal()
    opened = Signal(int)
    made = Signal(Path)
    quitWanted = Signal()

    def __init__(
        self,
        folders: Sequence[OfferedFolder],
        maker: NewClinicMaker,
        rebuilder: ClinicRebuilder,
        tools: ProtectionTools,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.bindings = BINDINGS
        self._maker, self._tools = maker, tools
        self._first = len(folders) < 2
        self._typed = dict.fromkeys(FIELDS, "")
        self._step = StartStep.CHOICE
        self._refused: Invalid | None = None
        self._waiting = FutureWatcher(self)
        self.protecting_model: ProtectingModel | None = None
        self.rebuild_model = RebuildModel(rebuilder, self)
        self.rebuild_model.rebuilt.connect(self.made)
        self._folders = DataclassListModel(FolderLine, self)
        self._folders.show(
            tuple(_line(one, str(number)) for number, one in enumerate(folders, start=1))
        )

    @Slot(int)
    def open(self, place: int) -> None:
        """Open the folder at this place of the list, counted from 0; nothing where there is none.

        While a clinic is being named there is no list.
        """
        if self._step is StartStep.CHOICE and place < max(1, len(self._folders.rows)):
            self.opened.emit(place)

    @Slot()
    def nameClinic(self) -> None:
        """Ask for a new clinic."""
        self._go(StartStep.NAME)

    @Slot()
    def fromBackups(self) -> None:
        """Ask for the back-ups of a clinic whose folder is lost."""
        self._go(StartStep.REBUILDING)

    @Slot()
    def back(self) -> None:
        """To the question before; from the choice the app is left."""
        match self._step:
            case StartStep.CHOICE:
                self.quitWanted.emit()
            case StartStep.NAME:
                self._go(StartStep.CHOICE)
            case StartStep.PROTECTION:
                assert self.protecting_model is not None
                self.protecting_model.back()
            case StartStep.REBUILDING if not self.rebuild_model.is_busy:
                self.rebuild_model.forget()
                self._go(StartStep.CHOICE)

    @Slot()
    def _name_again(self) -> None:
        self._go(StartStep.NAME)

    def _go(self, step: StartStep) -> None:
        self._step, self._refused = step, None
        self.changed.emit()

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """This stands in the field `name`, `letters` or `therapist` now."""
        self._typed[field] = text.upper() if field == "letters" else text
        self._refused = None
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Ask what is to protect the clinic; where it cannot be called so, tell why."""
        if self._step is not StartStep.NAME:
            return
        try:
            self._maker.check(**self._typed)
        except Invalid as error:
            self._refused = error
            self.changed.emit()
            return
        if self.protecting_model is not None:
            self.protecting_model.deleteLater()
        self.protecting_model = ProtectingModel(
            self._tools,
            clinic=True,
            whose=self._typed["name"],
            known=tuple(self._typed.values()),
            parent=self,
        )
        self.protecting_model.left.connect(self._name_again)
        self.protecting_model.chosen.connect(self._make)
        self._go(StartStep.PROTECTION)

    @Slot(object)
    def _make(self, protection: Protection) -> None:
        assert self.protecting_model is not None
        self.protecting_model.begin(translate("start", "Making the clinic…"))
        self._waiting.wait(
            self._maker.make(**self._typed, protection=protection),
            self.made.emit,
            self._failed,
        )

    def _failed(self, error: BaseException) -> None:
        assert self.protecting_model is not None
        self.protecting_model.fail(self._tools.explain(error))

    @Property(bool, constant=True)
    def first(self) -> bool:
        """Nothing was ever opened here."""
        return self._first

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step.value

    @Property(QObject, constant=True)
    def folders(self) -> QObject:
        return self._folders

    @Property(ProtectingModel, notify=changed)
    def protecting(self) -> ProtectingModel | None:
        """What is to protect the clinic; nothing before it has a name."""
        return self.protecting_model

    @Property(RebuildModel, constant=True)
    def rebuilding(self) -> RebuildModel:
        return self.rebuild_model

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._typed["name"]

    @Property(str, notify=changed)
    def letters(self) -> str:
        return self._typed["letters"]

    @Property(str, notify=changed)
    def therapist(self) -> str:
        return self._typed["therapist"]

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The field that cannot be so."""
        return self._refused.key if self._refused is not None else ""

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why the clinic cannot be called so, and what to do."""
        if self._refused is None:
            return ""
        names = {
            "name": translate("start", "Name of the clinic"),
            "letters": translate("start", "Your letters"),
            "therapist": translate("start", "Your name, if you like"),
        }
        return refused_line(names.get(self._refused.key, self._refused.key), self._refused)


def _line(folder: OfferedFolder, number: str) -> FolderLine:
    return FolderLine(
        name=folder.clinic or translate("start", "My training"),
        place=folder.place,
        sign="users" if folder.clinic else "user",
        number=number if len(number) == 1 else "",
    )
