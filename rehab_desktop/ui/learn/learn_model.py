"""What a person may want to know about why: cards to choose from, and the one that is open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.content.exercise import Source
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.content.learning import LearnCard
from rehab_desktop.text.source_rows import SourceLine, source_lines
from rehab_desktop.text.wording import catalogue
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.learn import learn_rows
from rehab_desktop.ui.learn.learn_rows import (
    LearnTile,
    LightLine,
    ListedLine,
    PartLine,
    PhaseLine,
)

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LearnModel(QObject):
    """`at` remembers which card was open last, so that the list is come back to where it was
    left.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        cards: Sequence[LearnCard] = (),
        guide: SafetyGuide | None = None,
        sources: Mapping[str, Source] | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = cards
        self._guide = guide
        self._known = sources or {}
        self._place = -1
        self._at = ""
        self._why = False
        self._tiles = DataclassListModel(LearnTile, self)
        self._tiles.show(tuple(map(learn_rows.tile, cards)))
        self._parts = DataclassListModel(PartLine, self)
        self._phases = DataclassListModel(PhaseLine, self)
        self._listed = DataclassListModel(ListedLine, self)
        self._lights = DataclassListModel(LightLine, self)
        self._sources = DataclassListModel(SourceLine, self)
        if guide is not None:
            self._lights.show(learn_rows.lights(guide))

    # What a person asks for

    @Slot(str)
    def open(self, card: str) -> None:
        """Show this card. Raises `ValueError` for one that is not there."""
        self._go([one.id for one in self._cards].index(card))

    @Slot()
    def next(self) -> None:
        """The card after this one; nothing after the last."""
        if self._place + 1 < len(self._cards):
            self._go(self._place + 1)

    @Slot()
    def askWhy(self) -> None:
        """Say what each line rests on, or no longer; it stays so from card to card."""
        self._why = not self._why
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Back to all cards."""
        self._place = -1
        self.changed.emit()

    def _go(self, place: int) -> None:
        self._place = place
        card = self._cards[place]
        self._at = card.id
        self._parts.show(learn_rows.parts(card, self._known))
        self._phases.show(learn_rows.phases(card))
        self._sources.show(source_lines(learn_rows.cited(card, self._guide), self._known))
        if self._guide is not None:
            self._listed.show(learn_rows.listed(card, self._guide, self._known))
        self.changed.emit()

    # What is shown

    @property
    def _card(self) -> LearnCard | None:
        return self._cards[self._place] if self._place >= 0 else None

    @Property(bool, notify=changed)
    def showing(self) -> bool:
        return self._card is not None

    @Property(bool, notify=changed)
    def why(self) -> bool:
        return self._why

    @Property(str, notify=changed)
    def at(self) -> str:
        return self._at

    @Property(str, notify=changed)
    def title(self) -> str:
        return catalogue(self._card.title) if self._card else ""

    @Property(str, notify=changed)
    def summary(self) -> str:
        return catalogue(self._card.summary) if self._card else ""

    @Property(str, notify=changed)
    def drawing(self) -> str:
        return self._card.drawing.value if self._card else ""

    @Property(str, notify=changed)
    def following(self) -> str:
        """The title of the card after this one, empty after the last."""
        place = self._place + 1
        return catalogue(self._cards[place].title) if place < len(self._cards) else ""

    @Property(QObject, constant=True)
    def tiles(self) -> QObject:
        return self._tiles

    @Property(QObject, constant=True)
    def parts(self) -> QObject:
        return self._parts

    @Property(QObject, constant=True)
    def phases(self) -> QObject:
        return self._phases

    @Property(QObject, constant=True)
    def listed(self) -> QObject:
        return self._listed

    @Property(QObject, constant=True)
    def lights(self) -> QObject:
        return self._lights

    @Property(QObject, constant=True)
    def sources(self) -> QObject:
        return self._sources
