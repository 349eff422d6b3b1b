"""One icon of the set, drawn from its SVG in the colour that the theme asks for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import Property, QByteArray, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from PySide6.QtSvg import QSvgRenderer

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@lru_cache(maxsize=128)
def _tinted(path: str, colour: str, filled: bool) -> QSvgRenderer:
    svg = Path(path).read_text("utf-8").replace("currentColor", colour)
    if filled:
        svg = svg.replace('fill="none"', f'fill="{colour}"')
    return QSvgRenderer(QByteArray(svg.encode()))


@QmlElement
class Icon(QQuickPaintedItem):
    """Paints once, and again only when its size, file or colour changes."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._source = ""
        self._colour = QColor(Qt.GlobalColor.black)
        self._filled = False
        self.setAntialiasing(True)
        self.changed.connect(self.update)

    def paint(self, painter: QPainter) -> None:
        if self._source:
            renderer = _tinted(self._source, self._colour.name(), self._filled)
            renderer.render(painter, self.boundingRect())

    def _get_source(self) -> str:
        return self._source

    def _set_source(self, source: str) -> None:
        if source != self._source:
            self._source = source
            self.changed.emit()

    def _get_colour(self) -> QColor:
        return self._colour

    def _set_colour(self, colour: QColor) -> None:
        if colour != self._colour:
            self._colour = colour
            self.changed.emit()

    def _get_filled(self) -> bool:
        return self._filled

    def _set_filled(self, filled: bool) -> None:
        if filled != self._filled:
            self._filled = filled
            self.changed.emit()

    source = Property(str, _get_source, _set_source, notify=changed)
    color = Property(QColor, _get_colour, _set_colour, notify=changed)
    filled = Property(bool, _get_filled, _set_filled, notify=changed)
