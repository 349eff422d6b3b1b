"""The file that says who may open the folder is torn or missing: offers its copy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.text.wording import long_date, translate
from rehab_desktop.ui.keys.bindings import BINDINGS

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


class TornKind(StrEnum):
    """What is wrong with the file."""

    MISSING = "missing"
    DAMAGED = "damaged"
    NEWER = "newer"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class TornFile:
    """The file that cannot be used; `detail` is what else is known, in English."""

    place: str
    kind: TornKind
    detail: str = ""

    @property
    def text(self) -> str:
        """What is wrong with it, in a sentence."""
        match self.kind:
            case TornKind.MISSING:
                said = translate("opening", "{path} is missing.")
            case TornKind.DAMAGED:
                said = translate("opening", "{path} is damaged.")
            case TornKind.NEWER:
                said = translate(
                    "opening",
                    "{path} was written by a newer version of this app. Install the newest one.",
                )
            case TornKind.OTHER:
                return self.detail
        return said.format(path=self.place)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCopy:
    """A sound copy: where it lies, and when it was written."""

    place: str
    written: datetime


@QmlElement
class CopyModel(QObject):
    """`take` puts the copy in the place of the file, and raises `OSError`; without a copy there is
    nothing but to leave. `taken` is said afterwards.
    """

    changed = Signal()
    taken = Signal()
    quitWanted = Signal()

    def __init__(
        self,
        torn: TornFile,
        copy: KeptCopy | None,
        take: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.bindings = BINDINGS
        self._fault, self._copy, self._take = torn.text, copy, take

    @Slot()
    def take(self) -> None:
        """Put the copy in the file's place; where that cannot be, tell why."""
        try:
            self._take()
        except OSError as error:
            self._fault = str(error)
            self.changed.emit()
        else:
            self.taken.emit()

    @Slot()
    def back(self) -> None:
        """Leave the app; nothing was changed."""
        self.quitWanted.emit()

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """There is a copy."""
        return self._copy is not None

    @Property(str, constant=True)
    def copyText(self) -> str:
        """When the copy was written."""
        if self._copy is None:
            return translate("opening", "No copy of it was found beside the back-ups.")
        return translate("opening", "Beside the back-ups lies a copy of it, of {day}.").format(
            day=long_date(self._copy.written)
        )

    @Property(str, constant=True)
    def place(self) -> str:
        return "" if self._copy is None else self._copy.place
