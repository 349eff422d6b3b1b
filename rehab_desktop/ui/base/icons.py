"""The icons of the set as pictures, each drawn from its SVG in the colour that is asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

PROVIDER = "icons"


class Icons(QQuickImageProvider):
    """Draws `image://icons/NAME/COLOUR` and, where its outlines are filled too, `.../filled`.

    COLOUR is `rrggbb` or `aarrggbb`. No item of our own: PySide keeps the Python half of every one
    that QML made and destroyed (6.11.3), and a screen has dozens of icons.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        name, colour, *filled = id.split("/")
        tint = QColor(f"#{colour}")
        svg = (self._folder / f"{name}.svg").read_text("utf-8")
        svg = svg.replace("currentColor", tint.name())
        if filled:
            svg = svg.replace('fill="none"', f'fill="{tint.name()}"')
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        wanted = requestedSize if not requestedSize.isEmpty() else renderer.defaultSize()
        size.setWidth(wanted.width())
        size.setHeight(wanted.height())
        image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setOpacity(tint.alphaF())
        renderer.render(painter, QRectF(image.rect()))
        painter.end()
        return image
