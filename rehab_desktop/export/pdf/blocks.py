"""What stands on paper: headings, paragraphs, figures, tables, boxes to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from rehab_desktop.export.pdf.paper import (
    BODY,
    BRAND,
    CAPTION,
    HEADING,
    INK,
    LINE,
    NUMBER,
    PANEL,
    SMALL,
    SOFT,
    Block,
    Type,
    pen,
    text_height,
    text_width,
    write,
)

RIGHT = Qt.AlignmentFlag.AlignRight
GUTTER = 200
LEFT = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class Words:
    """A paragraph, or a heading, which stays with what follows."""

    text: str
    kind: Type = BODY
    above: float = 0
    below: float = 60
    keep: bool = False
    indent: float = 0
    head: Block | None = None

    def height(self, width: float) -> float:
        return self.above + text_height(self.text, self.kind, width - self.indent) + self.below

    def paint(self, painter: QPainter, box: QRectF) -> None:
        write(painter, self.text, self.kind, box.adjusted(self.indent, self.above, 0, 0))


def heading(text: str) -> Words:
    """The name of a part."""
    return Words(text, HEADING, above=140, below=70, keep=True)


@dataclass(frozen=True)
class Space:
    """Air."""

    tall: float
    keep: bool = False
    head: Block | None = None

    def height(self, width: float) -> float:
        return self.tall

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Nothing to see."""


@dataclass(frozen=True)
class Items:
    """Sentences with a mark before each, in one or two columns."""

    lines: tuple[str, ...]
    kind: Type = BODY
    columns: int = 1
    indent: float = 0
    above: float = 0
    below: float = 60
    keep: bool = False
    head: Block | None = None

    def _wide(self, width: float) -> float:
        return (width - self.indent - (self.columns - 1) * GUTTER) / self.columns

    def _columns(self) -> list[tuple[str, ...]]:
        each = -(-len(self.lines) // self.columns)
        return [self.lines[at : at + each] for at in range(0, len(self.lines), each or 1)]

    def _tall(self, line: str, width: float) -> float:
        return text_height(line, self.kind, self._wide(width) - 110) + 22

    def height(self, width: float) -> float:
        return (
            self.above
            + max(
                (sum(self._tall(line, width) for line in column) for column in self._columns()),
                default=0.0,
            )
            + self.below
        )

    def paint(self, painter: QPainter, box: QRectF) -> None:
        wide = self._wide(box.width())
        for number, column in enumerate(self._columns()):
            left = box.left() + self.indent + number * (wide + GUTTER)
            top = box.top() + self.above
            for line in column:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(BRAND))
                painter.drawEllipse(QPointF(left + 25, top + self.kind.size * 6.3), 14, 14)
                tall = self._tall(line, box.width())
                write(painter, line, self.kind, QRectF(left + 110, top, wide - 110, tall))
                top += tall


@dataclass(frozen=True)
class Figures:
    """Numbers that tell the most, side by side, each with its name and a word below."""

    figures: tuple[tuple[str, str, str], ...]
    keep: bool = False
    head: Block | None = None

    def height(self, width: float) -> float:
        return 720.0

    def paint(self, painter: QPainter, box: QRectF) -> None:
        wide = (box.width() - 90 * (len(self.figures) - 1)) / len(self.figures)
        for number, (name, value, word) in enumerate(self.figures):
            card = QRectF(box.left() + number * (wide + 90), box.top(), wide, 610)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(PANEL))
            painter.drawRoundedRect(card, 60, 60)
            inside = card.adjusted(90, 80, -60, 0)
            write(painter, name, CAPTION, inside)
            size = 17.0
            while text_width(value, Type(size, display=True)) > inside.width() and size > 9:
                size -= 0.5
            large = Type(size, QFont.Weight.Bold, display=True)
            write(painter, value, large, inside.adjusted(0, 140, 0, 0))
            write(painter, word, Type(7.5, colour=SOFT), inside.adjusted(0, 385, 0, 0))


@dataclass(frozen=True)
class Column:
    """A column of a table: its name, its share of the width, which side it is set to."""

    name: str
    share: float
    align: Qt.AlignmentFlag = LEFT


@dataclass(frozen=True)
class Row:
    """A row of a table; `note` is written below it across the whole width."""

    columns: tuple[Column, ...]
    cells: tuple[str, ...]
    note: str = ""
    shaded: bool = False
    named: bool = False
    head: Block | None = None
    keep: bool = False

    def _boxes(self, box: QRectF) -> list[QRectF]:
        whole = sum(column.share for column in self.columns)
        left, found = box.left(), []
        for column in self.columns:
            wide = box.width() * column.share / whole
            found.append(QRectF(left + 40, box.top() + 42, wide - 80, box.height()))
            left += wide
        return found

    def _kind(self, number: int) -> Type:
        if self.named:
            return CAPTION
        return BODY if number == 0 or self.columns[number].align is LEFT else NUMBER

    def _cells(self, width: float) -> float:
        boxes = self._boxes(QRectF(0, 0, width, 0))
        return 84 + max(
            text_height(cell, self._kind(number), boxes[number].width())
            for number, cell in enumerate(self.cells)
        )

    def _note(self, width: float) -> float:
        return text_height(self.note, SMALL, width - 80) + 30 if self.note else 0.0

    def height(self, width: float) -> float:
        return self._cells(width) + self._note(width)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        if self.shaded:
            painter.fillRect(box, QColor(PANEL))
        for number, cell in enumerate(self.cells):
            place = self._boxes(box)[number]
            write(painter, cell, self._kind(number), place, self.columns[number].align)
        if self.note:
            below = box.adjusted(40, self._cells(box.width()) - 15, -40, 0)
            write(painter, self.note, SMALL, below)
        if self.named:
            painter.setPen(pen(INK, 8))
            painter.drawLine(box.bottomLeft(), box.bottomRight())


def table(columns: tuple[Column, ...], rows: Sequence[tuple[tuple[str, ...], str]]) -> list[Block]:
    """Rows below the columns' names, which stand above the rest on the next page, too."""
    names = Row(columns, tuple(column.name for column in columns), named=True, keep=True)
    found: list[Block] = [names]
    for number, (cells, note) in enumerate(rows):
        found.append(Row(columns, cells, note, shaded=number % 2 == 1, head=names))
    return found


@dataclass(frozen=True)
class Stack:
    """Blocks one below the other that stay together."""

    inside: tuple[Block, ...]
    keep: bool = False
    head: Block | None = None

    def height(self, width: float) -> float:
        return sum(one.height(width) for one in self.inside)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        top = box.top()
        for one in self.inside:
            tall = one.height(box.width())
            one.paint(painter, QRectF(box.left(), top, box.width(), tall))
            top += tall


@dataclass(frozen=True)
class SideBySide:
    """Blocks in columns of one width."""

    inside: tuple[Block, ...]
    keep: bool = False
    head: Block | None = None

    def _wide(self, width: float) -> float:
        return (width - GUTTER * (len(self.inside) - 1)) / len(self.inside)

    def height(self, width: float) -> float:
        return max(one.height(self._wide(width)) for one in self.inside)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        wide = self._wide(box.width())
        for number, one in enumerate(self.inside):
            left = box.left() + number * (wide + GUTTER)
            one.paint(painter, QRectF(left, box.top(), wide, box.height()))


@dataclass(frozen=True)
class Panel:
    """Blocks on a ground of their own, with a coloured edge."""

    inside: tuple[Block, ...]
    edge: str = BRAND
    below: float = 120
    keep: bool = False
    head: Block | None = None

    def height(self, width: float) -> float:
        return Stack(self.inside).height(width - 340) + 200 + self.below

    def paint(self, painter: QPainter, box: QRectF) -> None:
        ground = box.adjusted(0, 0, 0, -self.below)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PANEL))
        painter.drawRoundedRect(ground, 60, 60)
        painter.setBrush(QColor(self.edge))
        painter.drawRoundedRect(QRectF(ground.left(), ground.top(), 40, ground.height()), 20, 20)
        Stack(self.inside).paint(painter, ground.adjusted(180, 110, -160, 0))


@dataclass(frozen=True)
class Blanks:
    """Lines to be filled in by hand, side by side."""

    names: tuple[str, ...]
    below: float = 120
    keep: bool = False
    head: Block | None = None

    def height(self, width: float) -> float:
        return 220 + self.below

    def paint(self, painter: QPainter, box: QRectF) -> None:
        wide = (box.width() - 160 * (len(self.names) - 1)) / len(self.names)
        for number, name in enumerate(self.names):
            left = box.left() + number * (wide + 160)
            write(painter, name, SMALL, QRectF(left, box.top() + 90, wide, 140))
            painter.setPen(pen(LINE, 6))
            start = left + text_width(name, SMALL) + 50
            painter.drawLine(QPointF(start, box.top() + 195), QPointF(left + wide, box.top() + 195))
