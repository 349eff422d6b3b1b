"""Groups of letters or digits that are typed or compared by hand, each with its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from rehab_desktop.export.pdf.paper import SMALL, Block, Type, text_height, write

CODE = Type(17, QFont.Weight.DemiBold)
IN_A_LINE = 4


@dataclass(frozen=True)
class NumberedGroups:
    """The groups of a code, each with its number above it."""

    groups: Sequence[str]
    keep: bool = False
    head: Block | None = None

    @property
    def _tall(self) -> float:
        return text_height("1", SMALL, 1000) + text_height("A", CODE, 4000) + 110

    def height(self, width: float) -> float:
        return self._tall * ceil(len(self.groups) / IN_A_LINE) + 60

    def paint(self, painter: QPainter, box: QRectF) -> None:
        wide, label = box.width() / IN_A_LINE, text_height("1", SMALL, 1000)
        for place, group in enumerate(self.groups):
            line, column = divmod(place, IN_A_LINE)
            left, top = box.left() + column * wide, box.top() + line * self._tall
            write(painter, str(place + 1), SMALL, QRectF(left, top, wide, label))
            write(painter, group, CODE, QRectF(left, top + label, wide, self._tall - label))
