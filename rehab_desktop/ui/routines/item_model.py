"""The form of one item in the editor: level, numbers, first side, tips; or a timed stretch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.clip_ports import ClipStore
from rehab_desktop.core.content.dose import dose_of, own_parts
from rehab_desktop.core.content.exercise import Exercise, Side
from rehab_desktop.core.content.item_numbers import (
    BREATH_KEYS,
    at_level,
    number_of,
    stepped,
    with_number,
)
from rehab_desktop.core.content.routine import LONGEST_TIP, MOST_TIPS, Item, TimedBlock
from rehab_desktop.text.wording import catalogue
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.routines import item_fields
from rehab_desktop.ui.routines.clip_model import RoutineClipModel
from rehab_desktop.ui.routines.item_fields import FieldLine, range_text

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

SIDES: tuple[Side | None, ...] = (None, Side.LEFT, Side.RIGHT)


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelChoiceLine:
    """One rung to choose; `gate` is what must be true before it is tried."""

    level: str
    title: str
    gate: str
    chosen: bool


@QmlElement
class RoutineItemModel(QObject):
    """`put` is given each changed item, with the name of the run of changes it belongs to."""

    changed = Signal()
    announced = Signal(str)

    def __init__(
        self,
        library: Library,
        clips: ClipStore | None,
        put: Callable[[Item | TimedBlock, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._put = put
        self._item: Item | TimedBlock | None = None
        self._trouble: dict[str, str] = {}
        self._fields = DataclassListModel(FieldLine, self)
        self._levels = DataclassListModel(LevelChoiceLine, self)
        self.clip_model = RoutineClipModel(library, clips, self._show_clip, self)
        self.clip_model.announced.connect(self.announced)

    def show(self, item: Item | TimedBlock | None, *, other: bool) -> None:
        """Show this item; `other` than before, so that what was said of that one is forgotten."""
        if other:
            self._trouble = {}
        self._item = item
        card = self._card
        self._fields.show(tuple(item_fields.item_fields(item, card, self._trouble)) if item else ())
        self._levels.show(tuple(self._level_lines(card)))
        self.clip_model.show(item, other=other)
        self.changed.emit()

    @property
    def _card(self) -> Exercise | None:
        return self._library.exercises[self._item.exercise] if self._is(Item) else None  # type: ignore[union-attr]

    def _is(self, kind: type) -> bool:
        return isinstance(self._item, kind)

    def _level_lines(self, card: Exercise | None) -> list[LevelChoiceLine]:
        if card is None or len(card.levels) < 2:
            return []
        chosen = card.level(self._item.level).id  # type: ignore[union-attr]
        return [
            LevelChoiceLine(
                level=level.id,
                title=catalogue(level.title),
                gate=catalogue(level.gate),
                chosen=level.id == chosen,
            )
            for level in card.levels
        ]

    # Numbers

    @Slot(str, str)
    def setNumber(self, key: str, text: str) -> None:
        """A number as it was typed; one that cannot be is refused in words."""
        self._enter(key, item_fields.parsed(key, text))

    @Slot(str, int)
    def step(self, key: str, steps: int) -> None:
        """One press of more or less."""
        assert self._item is not None
        now = self._number(key)
        to = stepped(key, now, steps)
        if key == "pause_s" and 0 < to < 0.5:
            to = 0.0
        self._enter(key, to if to != now else None)

    @Slot(str)
    def reset(self, key: str) -> None:
        """What the card says again."""
        assert self._item is not None
        self._trouble.pop(key, None)
        self._put(with_number(self._item, key, None), "")

    def _number(self, key: str) -> float:
        if isinstance(self._item, TimedBlock):
            return self._item.seconds
        assert isinstance(self._item, Item)
        assert self._card is not None
        return number_of(key, dose_of(self._item, self._card))

    def _enter(self, key: str, value: float | None) -> None:
        assert self._item is not None
        try:
            if value is None:
                raise ValueError(key)
            changed = with_number(self._item, key, value)
        except ValueError:
            breaths = self._card is not None and "inhale_s" in own_parts(
                self._card.level(None).dose
            )
            self._trouble = {key: range_text(key, breaths=breaths)}
            self.announced.emit(self._trouble[key])
            self.show(self._item, other=False)
            return
        self._trouble = {}
        if changed == self._item:
            self.show(self._item, other=False)
        self._put(changed, "")

    # The rest of an exercise

    @Slot(str)
    def chooseLevel(self, level: str) -> None:
        """Another rung; numbers that it has no part for go back to the card's."""
        card = self._card
        assert card is not None
        assert isinstance(self._item, Item)
        self._put(at_level(self._item, card, level), "")

    @Slot(int)
    def chooseSide(self, place: int) -> None:
        """0: as chosen at the start, 1: left, 2: right."""
        assert isinstance(self._item, Item)
        self._put(replace(self._item, first_side=SIDES[place]), "")

    @Slot(str)
    def setTips(self, text: str) -> None:
        """One tip a line, in place of the card's; none brings those back."""
        assert isinstance(self._item, Item)
        lines = [line.strip()[:LONGEST_TIP] for line in text.splitlines() if line.strip()]
        self._put(replace(self._item, tips=tuple(lines[:MOST_TIPS])), "tips")

    @Slot()
    def resetAll(self) -> None:
        """Everything as the card has it; the level stays."""
        assert isinstance(self._item, Item)
        self._trouble = {}
        self._put(Item(exercise=self._item.exercise, level=self._item.level), "")

    def _show_clip(self, clip: str) -> None:
        assert self._item is not None
        self._put(replace(self._item, clip=clip), "")

    # A timed stretch

    @Slot(str)
    def setBlockTitle(self, text: str) -> None:
        """What to do; an empty one is not taken."""
        assert isinstance(self._item, TimedBlock)
        if text.strip():
            self._put(replace(self._item, title=text.strip()[:40]), "block title")

    @Slot(str)
    def setBlockCue(self, text: str) -> None:
        assert isinstance(self._item, TimedBlock)
        self._put(replace(self._item, cue=text.strip()[:60]), "block cue")

    @Property(QObject, constant=True)
    def fields(self) -> QObject:
        return self._fields

    @Property(QObject, constant=True)
    def levels(self) -> QObject:
        return self._levels

    @Property(bool, notify=changed)
    def hasLevels(self) -> bool:
        return bool(self._levels.rows)

    @Property(str, notify=changed)
    def gate(self) -> str:
        """What must be true before the chosen level is tried."""
        return next((line.gate for line in self._levels.rows if line.chosen), "")

    @Property(bool, notify=changed)
    def block(self) -> bool:
        return self._is(TimedBlock)

    @Property(bool, notify=changed)
    def sided(self) -> bool:
        """Each set goes through both sides, so that one is first."""
        card = self._card
        return (
            isinstance(self._item, Item)
            and card is not None
            and ("first_side" in own_parts(card.level(self._item.level).dose))
        )

    @Property(int, notify=changed)
    def side(self) -> int:
        return SIDES.index(self._item.first_side) if isinstance(self._item, Item) else 0

    @Property(str, notify=changed)
    def adjust(self) -> str:
        """What the card says about counts that are too much."""
        card = self._card
        counted = card is not None and not own_parts(card.level(None).dose).isdisjoint(BREATH_KEYS)
        return catalogue(card.breath.adjust) if card is not None and counted else ""

    @Property(str, notify=changed)
    def tips(self) -> str:
        return "\n".join(self._item.tips) if isinstance(self._item, Item) else ""

    @Property(str, notify=changed)
    def cardTips(self) -> str:
        """The tips that are shown as long as there are none of one's own."""
        card = self._card
        return "\n".join(catalogue(tip.text) for tip in card.tips) if card else ""

    @Property(str, notify=changed)
    def blockTitle(self) -> str:
        return catalogue(self._item.title) if isinstance(self._item, TimedBlock) else ""

    @Property(str, notify=changed)
    def blockCue(self) -> str:
        return catalogue(self._item.cue) if isinstance(self._item, TimedBlock) else ""

    @Property(RoutineClipModel, constant=True)
    def clip(self) -> RoutineClipModel:
        return self.clip_model

    @Property(bool, notify=changed)
    def own(self) -> bool:
        """Something differs from the card."""
        return isinstance(self._item, Item) and self._item != Item(
            exercise=self._item.exercise, level=self._item.level
        )
