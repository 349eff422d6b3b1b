"""A still picture in a rounded frame: a clip's poster until its first frame, or in its place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import Property, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

COLOURFUL, UNEVEN = 40, 80
"""Of 255. The walls of the shipped clips have at most 9 and 43, a shirt at the edge 255 and 111."""


@lru_cache(maxsize=12)
def _image(path: str) -> QImage:
    """Null without a path or a picture that can be read."""
    return QImage(path) if path else QImage()


@lru_cache(maxsize=64)
def _has_plain_top(path: str) -> bool:
    """Whether the upper edge is a wall, in some light, and nobody's shirt."""
    image = _image(path)
    edge = [image.pixelColor(x, 0) for x in range(0, image.width(), 4)]
    light = [colour.value() for colour in edge]
    return max(c.hsvSaturation() for c in edge) < COLOURFUL and max(light) - min(light) < UNEVEN


@QmlElement
class Picture(QQuickPaintedItem):
    """Fills its frame, cut at the sides where it must be.

    `headroom` pixels at the top are an extension of the picture's upper edge: the wall goes on
    there, and a title has a place where it hides nobody's head or hands. Where that leaves too
    little height for the picture, its sides go on too, since a head that is cut would go on in
    place of the wall. A picture whose upper edge shows more than a wall fills the whole frame.
    `place` is where the picture proper lies.
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._source = ""
        self._radius = 0.0
        self._headroom = 0.0
        self._mirrored = False
        self.setAntialiasing(True)
        self.changed.connect(self.update)
        self.widthChanged.connect(self.changed)
        self.heightChanged.connect(self.changed)

    def paint(self, painter: QPainter) -> None:
        image = _image(self._source)
        if image.isNull():
            return
        frame = self.boundingRect()
        ratio = self._ratio()
        canvas = QImage((frame.size() * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        canvas.fill(Qt.GlobalColor.transparent)
        brush = QPainter(canvas)
        brush.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        brush.scale(ratio, ratio)
        self._draw(brush, image, frame)
        brush.end()
        # A brush, since clipping to a path leaves jagged corners.
        texture = QBrush(canvas)
        texture.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(texture)
        painter.drawRoundedRect(frame, self._radius, self._radius)

    def _draw(self, painter: QPainter, image: QImage, frame: QRectF) -> None:
        place = self._get_place()
        part = covering_part(image, place)
        if self._mirrored:
            image = image.flipped(Qt.Orientation.Horizontal)
        painter.drawImage(place, image, part)
        for beyond, edge in edges(frame, place, part):
            painter.drawImage(beyond, image, edge)

    def _ratio(self) -> float:
        window = self.window()
        return window.effectiveDevicePixelRatio() if window else 1.0

    def _present(self) -> bool:
        return not _image(self._source).isNull()

    def _get_place(self) -> QRectF:
        frame, image = self.boundingRect(), _image(self._source)
        if image.isNull():
            return frame
        return place_of(image, frame, self._headroom if _has_plain_top(self._source) else 0)

    def _get_source(self) -> str:
        return self._source

    def _set_source(self, source: str) -> None:
        if source != self._source:
            self._source = source
            self.changed.emit()

    def _get_radius(self) -> float:
        return self._radius

    def _set_radius(self, radius: float) -> None:
        self._radius = radius
        self.changed.emit()

    def _get_headroom(self) -> float:
        return self._headroom

    def _set_headroom(self, headroom: float) -> None:
        self._headroom = headroom
        self.changed.emit()

    def _get_mirrored(self) -> bool:
        return self._mirrored

    def _set_mirrored(self, mirrored: bool) -> None:
        self._mirrored = mirrored
        self.changed.emit()

    source = Property(str, _get_source, _set_source, notify=changed)
    radius = Property(float, _get_radius, _set_radius, notify=changed)
    headroom = Property(float, _get_headroom, _set_headroom, notify=changed)
    mirrored = Property(bool, _get_mirrored, _set_mirrored, notify=changed)
    place = Property(QRectF, _get_place, notify=changed)
    present = Property(bool, _present, notify=changed)


def covering_part(image: QImage, frame: QRectF) -> QRectF:
    """The part of an image that fills a frame of this shape: the middle of it."""
    wide, high = float(image.width()), float(image.height())
    if frame.height() <= 0 or frame.width() <= 0:
        return QRectF(0, 0, wide, high)
    shape = frame.width() / frame.height()
    if wide / high > shape:
        part = high * shape
        return QRectF((wide - part) / 2, 0, part, high)
    part = wide / shape
    return QRectF(0, (high - part) / 2, wide, part)


def place_of(image: QImage, frame: QRectF, headroom: float) -> QRectF:
    """Where an image lies that leaves `headroom` free at the top of its frame."""
    below = frame.adjusted(0, headroom, 0, 0)
    wide = below.height() * image.width() / image.height()
    if headroom <= 0 or wide >= below.width():
        return below
    return QRectF(below.center().x() - wide / 2, below.top(), wide, below.height())


def edges(frame: QRectF, place: QRectF, part: QRectF) -> Iterator[tuple[QRectF, QRectF]]:
    """What of the frame is left beside and above an image, each with the edge that goes on there.

    All reach a pixel under what they adjoin, so that no seam is seen.
    """
    left, right = place.left() - frame.left(), frame.right() - place.right()
    above = place.top() - frame.top()
    sides = []
    if left > 0:
        sides.append((frame.left(), left + 1, part.left(), 1.0))
    if right > 0:
        sides.append((place.right() - 1, right + 1, part.right() - 1, 1.0))
    for x, wide, source, taken in sides:
        yield (
            QRectF(x, place.top(), wide, place.height()),
            QRectF(source, part.top(), taken, part.height()),
        )
    if above > 0:
        whole = (place.left(), place.width(), part.left(), part.width())
        for x, wide, source, taken in (whole, *sides):
            yield (
                QRectF(x, frame.top(), wide, above + 1),
                QRectF(source, part.top(), taken, 1),
            )
