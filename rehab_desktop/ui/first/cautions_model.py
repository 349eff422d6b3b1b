"""Who should ask first, once for each exercise: shown before the first session that holds it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.app.programme_reading import cautions_of
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.text.wording import catalogue
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.first.confirmed import Confirmed

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CautionLine:
    """What the exercise named `title` asks to be careful with."""

    title: str
    lines: list[str]


def new_cards(routine: Routine, library: Library, confirmed: Confirmed) -> tuple[Exercise, ...]:
    """The cards of a routine whose cautions were never ticked, in its order, each once."""
    ids = dict.fromkeys(item.exercise for item in routine.items if isinstance(item, Item))
    return tuple(
        card
        for card in (library.exercises[one] for one in ids)
        if card.contraindications and not confirmed.holds(cautions_of(card.id))
    )


@QmlElement
class CautionsModel(QObject):
    """One tick for all that is new in a routine, as it is to be done today. `keep` belongs to the
    start of the session: a check that is left again has confirmed nothing.
    """

    changed = Signal()

    def __init__(
        self, library: Library, confirmed: Confirmed, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._confirmed = confirmed
        self._cards: tuple[Exercise, ...] = ()
        self._ticked = False
        self._rows = DataclassListModel(CautionLine, self)

    def show(self, routine: Routine | None) -> None:
        """What is to be begun now, None for nothing; a tick holds only for what stood there."""
        cards = new_cards(routine, self._library, self._confirmed) if routine else ()
        if any(card not in self._cards for card in cards):
            self._ticked = False
        if cards == self._cards:
            return
        self._cards = cards
        self._rows.show(
            tuple(
                CautionLine(
                    title=catalogue(card.name),
                    lines=[catalogue(one.text) for one in card.contraindications],
                )
                for card in self._cards
            )
        )
        self.changed.emit()

    @property
    def may_start(self) -> bool:
        """Nothing is new, or all of it is ticked."""
        return self._ticked or not self._cards

    def keep(self) -> None:
        """The session begins: what was ticked is not asked again."""
        if self._ticked:
            for card in self._cards:
                self._confirmed.keep(cautions_of(card.id))

    @Slot(bool)
    def tick(self, on: bool) -> None:
        self._ticked = on
        self.changed.emit()

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """There is something to read before this session."""
        return bool(self._cards)

    @Property(bool, notify=changed)
    def ticked(self) -> bool:
        return self._ticked

    @Property(bool, notify=changed)
    def mayStart(self) -> bool:
        return self.may_start

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows
