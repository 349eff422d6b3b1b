"""What can be added to a routine: exercises, and timed stretches to warm up and to cool down."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.text import wording
from rehab_desktop.text.wording import catalogue, counted, translate
from rehab_desktop.ui.base.list_model import DataclassListModel

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

WARM_UP = TimedBlock(
    id="easy-march",
    title=str(QT_TRANSLATE_NOOP("routines", "Warm up")),
    seconds=180,
    cue=str(QT_TRANSLATE_NOOP("routines", "March or walk briskly")),
    clip="easy-march",
)
COOL_DOWN = TimedBlock(
    id="calm-standing-breathing",
    title=str(QT_TRANSLATE_NOOP("routines", "Cool down")),
    seconds=120,
    cue=str(QT_TRANSLATE_NOOP("routines", "Stand and breathe calmly")),
    clip="calm-standing-breathing",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PickLine:
    """One thing to add. `number` is its place among what was picked, 0 where it was not."""

    key: str
    name: str
    detail: str
    poster: str
    number: int


@QmlElement
class RoutinePickerModel(QObject):
    """Picks are kept in the order in which they were made."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._picked: list[str] = []
        self._lines = DataclassListModel(PickLine, self)

    def start(self) -> None:
        """Nothing is picked yet."""
        self._picked = []
        self._show()

    def items(self) -> tuple[Item | TimedBlock, ...]:
        """What was picked, in order."""
        return tuple(_made(key) for key in self._picked)

    @Slot(str)
    def pick(self, key: str) -> None:
        """Pick this, or put it back."""
        if key in self._picked:
            self._picked.remove(key)
        else:
            self._picked.append(key)
        self._show()

    def _show(self) -> None:
        things: list[Item | TimedBlock] = [WARM_UP]
        things += [Item(exercise=card.id) for card in self._library.exercises.values()]
        things.append(COOL_DOWN)
        self._lines.show(tuple(self._line(thing) for thing in things))
        self.changed.emit()

    def _line(self, thing: Item | TimedBlock) -> PickLine:
        card = self._library.exercises[thing.exercise] if isinstance(thing, Item) else None
        key = card.id if card else str(thing.id)  # type: ignore[union-attr]
        clip = self._library.clips.get(card.clip if card else thing.clip)
        return PickLine(
            key=key,
            name=catalogue(card.name) if card else translate("routines", thing.title),  # type: ignore[union-attr]
            detail=wording.dose(thing, card),
            poster=clip.poster if clip else "",
            number=self._picked.index(key) + 1 if key in self._picked else 0,
        )

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        return self._lines

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._picked)

    @Property(str, notify=changed)
    def addText(self) -> str:
        """Add 3 to the routine."""
        number = len(self._picked)
        return counted(translate("routines", "Add %n item(s)", "", number), number)


def _made(key: str) -> Item | TimedBlock:
    for block in (WARM_UP, COOL_DOWN):
        if block.id == key:
            return replace(
                block,
                title=translate("routines", block.title),
                cue=translate("routines", block.cue),
            )
    return Item(exercise=key)
