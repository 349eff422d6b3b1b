"""Facts that came after a note was begun: offered, and never put in by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.note import Fragment
from rehab_desktop.ui.base.list_model import DataclassListModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLine:
    """A sentence that is not in the note, and the letter of its part."""

    number: int
    letter: str
    text: str


@QmlElement
class OffersModel(QObject):
    """`taken` and `left` carry the `Fragment` that somebody decided about."""

    changed = Signal()
    taken = Signal(object)
    left = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Fragment, ...] = ()
        self._rows = DataclassListModel(OfferLine, self)

    @property
    def lines(self) -> tuple[OfferLine, ...]:
        """What is offered."""
        return self._rows.rows

    def show(self, offered: Sequence[Fragment]) -> None:
        """Offer these."""
        self._offered = tuple(offered)
        self._rows.show(
            tuple(
                OfferLine(number=number, letter=one.part.value, text=one.text)
                for number, one in enumerate(self._offered)
            )
        )
        self.changed.emit()

    @Slot(int)
    def take(self, number: int) -> None:
        """Put this one into the note."""
        self._decide(number, self.taken)

    @Slot(int)
    def leave(self, number: int) -> None:
        """Not this one; it is not offered again."""
        self._decide(number, self.left)

    @Slot()
    def takeAll(self) -> None:
        while self._offered:
            self.take(0)

    def _decide(self, number: int, decided: object) -> None:
        sentence = self._offered[number]
        self.show(self._offered[:number] + self._offered[number + 1 :])
        decided.emit(sentence)  # type: ignore[attr-defined]  # a bound signal

    @Property(bool, notify=changed)
    def any(self) -> bool:
        return bool(self._offered)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows
