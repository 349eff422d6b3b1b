"""What a handout is made of: an exercise with its picture, and a diary of a week."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from rehab_desktop.export.pdf.blocks import Items, Words
from rehab_desktop.export.pdf.paper import (
    BODY,
    BRAND,
    CAPTION,
    INK,
    LINE,
    PANEL,
    SMALL,
    STOP,
    STRONG,
    Block,
    Type,
    pen,
    text_width,
    write,
)
from rehab_desktop.text.report_text import translate

PICTURE = QSizeF(1360, 765)
SMALL_PICTURE = PICTURE * 0.6
"""Of what needs few words, such as a walk to warm up."""

DIARY_DAYS = 7
DIARY_ROW = 176
DENSE = Type(8.5)
SIGNS = Type(8)


@dataclass(frozen=True)
class Card:
    """One exercise: its picture at the left, the words beside it."""

    name: str
    dose: str
    level: str = ""
    warning: str = ""
    start: str = ""
    lines: tuple[str, ...] = ()
    gate: tuple[str, ...] = ()
    unfit: str = ""
    stop: str = ""
    picture: str = ""
    small: bool = False
    keep: bool = False
    head: Block | None = None

    def _words(self) -> list[Words | Items]:
        found: list[Words | Items] = [
            Words(self.name, Type(11, STRONG.weight), below=15),
            Words(self.dose, Type(9.5, STRONG.weight, BRAND), below=15),
        ]
        if self.level:
            found.append(Words(self.level, SMALL, below=20))
        if self.warning:
            found.append(Words(self.warning, Type(9, STRONG.weight, STOP), below=20))
        if self.start:
            found.append(Words(self.start, BODY, above=10, below=35))
        if self.lines:
            found.append(Items(self.lines, DENSE, below=15))
        if self.gate:
            first = translate("report", "Only when all of these are true:")
            found += [Words(first, SIGNS, below=20), Items(self.gate, SIGNS, below=15)]
        if self.stop:
            found.append(Words(self.stop, SIGNS, below=20))
        if self.unfit:
            found.append(Words(self.unfit, SMALL, below=0))
        return found

    def _size(self) -> QSizeF:
        return SMALL_PICTURE if self.small else PICTURE

    def _left(self) -> float:
        return PICTURE.width() + 180 if self.picture else 0.0

    def height(self, width: float) -> float:
        words = sum(one.height(width - self._left()) for one in self._words())
        return max(words, self._size().height() if self.picture else 0.0) + 110

    def paint(self, painter: QPainter, box: QRectF) -> None:
        if self.picture:
            paint_picture(painter, self.picture, QRectF(box.topLeft(), self._size()))
        left, top = box.left() + self._left(), box.top() - 20
        for one in self._words():
            wide = box.width() - self._left()
            one.paint(painter, QRectF(left, top, wide, one.height(wide)))
            top += one.height(wide)


def paint_picture(painter: QPainter, file: str, box: QRectF) -> None:
    """The picture fills the box, cut at its edges if it is longer; a lost one leaves it plain."""
    image = QImage(file)
    if image.isNull():
        painter.fillRect(box, QColor(PANEL))
        return
    size = QSizeF(image.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    place = QRectF(QPointF(0, 0), size)
    place.moveCenter(box.center())
    edge = QPainterPath()
    edge.addRoundedRect(box, 50, 50)
    painter.save()
    painter.setClipPath(edge)
    painter.drawImage(place, image)
    painter.restore()


@dataclass(frozen=True)
class Diary:
    """A column for each day of a week, to be filled in by hand."""

    rows: tuple[str, ...]
    keep: bool = True
    head: Block | None = None

    def height(self, width: float) -> float:
        return len(self.rows) * DIARY_ROW

    def paint(self, painter: QPainter, box: QRectF) -> None:
        names = max(text_width(name, CAPTION) for name in self.rows) + 80
        wide = (box.width() - names) / DIARY_DAYS
        for number, name in enumerate(self.rows):
            at = box.top() + number * DIARY_ROW
            write(painter, name, CAPTION, QRectF(box.left(), at + 38, names, DIARY_ROW))
            painter.setPen(pen(INK if number == 1 else LINE, 6))
            painter.drawLine(QPointF(box.left(), at), QPointF(box.right(), at))
        painter.setPen(pen(LINE, 6))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        for day in range(DIARY_DAYS):
            at = box.left() + names + day * wide
            painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()))
