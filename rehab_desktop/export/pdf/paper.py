"""Paper: blocks set one below the other on pages with a foot line, as PDF. Always light: it is ink.

All lengths are tenths of a typographic point, which is what one unit of the painter is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import BinaryIO, Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QLocale,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from rehab_desktop.app.export_material import Progress

translate = QCoreApplication.translate

UNITS_PER_INCH = 720
MARGIN = 480
HEAD = 420
FOOT = 520

# The light theme's colours; on paper the ground is white.
INK = "#15211F"
SOFT = "#56625F"
LINE = "#DDD8CE"
PANEL = "#F6F4EF"
BRAND = "#0E7C74"
BLUE = "#3566B8"
GOOD = "#3C8F4D"
CAUTION = "#C98211"
STOP = "#C0392B"

_LETTER = frozenset(
    {"US", "CA", "MX", "PH", "CL", "CO", "VE", "BZ", "CR", "GT", "NI", "PA", "PR", "SV"}
)
"""Where paper is 8.5 x 11 inches (Unicode CLDR, paper size by territory)."""

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ENDLESS = 100_000.0


def page_size(locale: QLocale) -> QPageSize:
    """Letter or A4, as is usual where the person lives."""
    territory = QLocale.territoryToCode(locale.territory())
    usual = QPageSize.PageSizeId.Letter if territory in _LETTER else QPageSize.PageSizeId.A4
    return QPageSize(usual)


def room(locale: QLocale) -> QSizeF:
    """What is left of a page for blocks."""
    page = page_size(locale).size(QPageSize.Unit.Point) * 10
    return QSizeF(page.width() - 2 * MARGIN, page.height() - HEAD - FOOT)


@dataclass(frozen=True, slots=True)
class Type:
    """A size and weight of letters."""

    size: float
    weight: QFont.Weight = QFont.Weight.Medium
    colour: str = INK
    display: bool = False

    def font(self) -> QFont:
        font = QFont("Inter Display" if self.display else "Inter")
        font.setPixelSize(round(self.size * 10))
        font.setWeight(self.weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Alternates, also those of tabular figures, have no letter of their own in a PDF: whoever
        # searches, copies or has it read aloud would meet signs without a meaning.
        font.setFeature(QFont.Tag("calt"), 0)
        return font


TITLE = Type(24, QFont.Weight.Bold, display=True)
HEADING = Type(12.5, QFont.Weight.DemiBold)
BODY = Type(9)
STRONG = Type(9, QFont.Weight.DemiBold)
SMALL = Type(8, colour=SOFT)
CAPTION = Type(7.5, QFont.Weight.DemiBold, SOFT)
NUMBER = Type(8.5)


# Scores and days come again by the thousand in a long report.
@lru_cache(maxsize=20_000)
def text_height(text: str, kind: Type, width: float) -> float:
    """How high the text is in this width."""
    if not text:
        return 0.0
    box = QFontMetricsF(kind.font()).boundingRect(QRectF(0, 0, width, _ENDLESS), _WRAP.value, text)
    return float(box.height())


def text_width(text: str, kind: Type) -> float:
    """How wide the text is on one line."""
    return float(QFontMetricsF(kind.font()).horizontalAdvance(text))


def write(
    painter: QPainter,
    text: str,
    kind: Type,
    box: QRectF,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Set the text into the box, wrapped, from its top."""
    painter.setFont(kind.font())
    painter.setPen(QColor(kind.colour))
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | align
    painter.drawText(box, flags.value, text)


def pen(colour: str, wide: float) -> QPen:
    """A pen with round ends."""
    return QPen(QColor(colour), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


class Block(Protocol):
    """Something that stands on paper whole."""

    @property
    def head(self) -> Block | None:
        """What is said again above it where it comes first on a page."""

    @property
    def keep(self) -> bool:
        """It stays on one page with what follows."""

    def height(self, width: float) -> float:
        """How high it is in this width, with the air below."""

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint it into the box."""


Placed = tuple[Block, float]


def pages_of(
    blocks: Sequence[Block], place: QSizeF, progress: Progress = lambda _: None
) -> list[list[Placed]]:
    """Which block stands on which page and how far down."""
    width, height = place.width(), place.height()
    pages: list[list[Placed]] = [[]]
    at = 0.0
    number = 0
    while number < len(blocks):
        progress(number / len(blocks))
        group = _together(blocks, number)
        tall = sum(one.height(width) for one in group)
        if at + tall > height and pages[-1]:
            pages.append([])
            at = 0.0
            head = group[0].head
            if head is not None:
                pages[-1].append((head, at))
                at += head.height(width)
        for one in group:
            pages[-1].append((one, at))
            at += one.height(width)
        number += len(group)
    return pages


def _together(blocks: Sequence[Block], first: int) -> Sequence[Block]:
    last = first
    while blocks[last].keep and last + 1 < len(blocks):
        last += 1
    return blocks[first : last + 1]


def write_pdf(
    blocks: Sequence[Block],
    *,
    title: str,
    foot: str,
    locale: QLocale,
    file: BinaryIO,
    progress: Progress,
) -> None:
    """The blocks on pages, each with `foot` and its number below; letters are kept as letters."""
    into = QByteArray()
    buffer = QBuffer(into)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setTitle(title)
    writer.setCreator("Rehab Desktop")
    writer.setPageLayout(
        QPageLayout(page_size(locale), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    painter = QPainter(writer)
    try:
        place = room(locale)
        width = place.width()
        pages = pages_of(blocks, place, lambda share: progress(share / 2))
        for number, page in enumerate(pages, start=1):
            progress(0.5 + (number - 1) / len(pages) / 2)
            if number > 1:
                writer.newPage()
            for block, down in page:
                block.paint(painter, QRectF(MARGIN, HEAD + down, width, block.height(width)))
            line = QRectF(MARGIN, writer.height() - FOOT + 170, width, 150)
            _paint_foot(painter, line, foot, number, len(pages))
    finally:
        painter.end()
    buffer.close()
    file.write(into.data())


def _paint_foot(painter: QPainter, box: QRectF, foot: str, number: int, pages: int) -> None:
    painter.setPen(pen(LINE, 5))
    painter.drawLine(box.topLeft(), box.topRight())
    said = translate("report", "Page {number} of {pages}").format(number=number, pages=pages)
    words = box.adjusted(0, 60, 0, 60)
    write(painter, foot, SMALL, words)
    write(painter, said, SMALL, words, Qt.AlignmentFlag.AlignRight)
