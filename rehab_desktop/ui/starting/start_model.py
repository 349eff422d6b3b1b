"""Asks at the very first start whom the app is for, and later which known folder to open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.keys.bindings import BINDINGS

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
    """Makes the folder of a clinic and has it opened. Raises `Invalid` for a name or letters that
    cannot be, and whatever `explain` can explain where it cannot be written.
    """

    def __call__(self, *, name: str, letters: str, therapist: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderLine:
    """One choice with its icon, `sign`. `number` is the key that takes it, empty from the tenth
    on.
    """

    name: str
    place: str
    sign: str
    number: str


@QmlElement
class StartModel(QObject):
    """`opened` carries the place in the list of the folder to open. With one folder only, that of a
    first start, it is for oneself.
    """

    changed = Signal()
    opened = Signal(int)
    quitWanted = Signal()

    def __init__(
        self,
        folders: Sequence[OfferedFolder],
        make: NewClinicMaker,
        explain: Callable[[Exception], str] = str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.bindings = BINDINGS
        self._make = make
        self._explain = explain
        self._first = len(folders) < 2
        self._typed = dict.fromkeys(FIELDS, "")
        self._writing = False
        self._error: Exception | None = None
        self._folders = DataclassListModel(FolderLine, self)
        self._folders.show(
            tuple(_line(one, str(number)) for number, one in enumerate(folders, start=1))
        )

    @Slot(int)
    def open(self, place: int) -> None:
        """Open the folder at this place of the list, counted from 0; nothing where there is none.

        While a clinic is being named there is no list.
        """
        if not self._writing and place < max(1, len(self._folders.rows)):
            self.opened.emit(place)

    @Slot()
    def nameClinic(self) -> None:
        """Ask for a new clinic."""
        self._writing = True
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """To the choice before; from there the app is left."""
        if not self._writing:
            self.quitWanted.emit()
        self._writing, self._error = False, None
        self.changed.emit()

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """This stands in the field `name`, `letters` or `therapist` now."""
        self._typed[field] = text.upper() if field == "letters" else text
        self._error = None
        self.changed.emit()

    @Slot()
    def make(self) -> None:
        """Make the clinic; where that cannot be, tell why."""
        try:
            self._make(**self._typed)
        except Exception as error:  # whatever a disk does; the person is told and can try again
            self._error = error
        self.changed.emit()

    @Property(bool, constant=True)
    def first(self) -> bool:
        """Nothing was ever opened here."""
        return self._first

    @Property(bool, notify=changed)
    def writing(self) -> bool:
        """A new clinic is being named."""
        return self._writing

    @Property(QObject, constant=True)
    def folders(self) -> QObject:
        return self._folders

    @Property(str, notify=changed)
    def letters(self) -> str:
        return self._typed["letters"]

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The field that cannot be so."""
        return self._error.key if isinstance(self._error, Invalid) else ""

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why there is no clinic yet, and what to do."""
        if isinstance(self._error, Invalid):
            names = {
                "name": translate("start", "Name of the clinic"),
                "letters": translate("start", "Your letters"),
            }
            return refused_line(names.get(self._error.key, self._error.key), self._error)
        return self._explain(self._error) if self._error is not None else ""


def _line(folder: OfferedFolder, number: str) -> FolderLine:
    return FolderLine(
        name=folder.clinic or translate("start", "My training"),
        place=folder.place,
        sign="users" if folder.clinic else "user",
        number=number if len(number) == 1 else "",
    )
