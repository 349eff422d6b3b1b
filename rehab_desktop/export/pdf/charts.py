"""Small charts as lines on paper: scores of 0-10 over time, and minutes in each week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from rehab_desktop.core.content.safety import AMBER_UP_TO, GREEN_UP_TO
from rehab_desktop.export.pdf.paper import (
    BRAND,
    CAUTION,
    GOOD,
    LINE,
    SOFT,
    STOP,
    Block,
    Type,
    pen,
    text_width,
    write,
)

LABEL = Type(7, colour=SOFT)
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
BANDS = (
    (0, GREEN_UP_TO + 0.5, GOOD),
    (GREEN_UP_TO + 0.5, AMBER_UP_TO + 0.5, CAUTION),
    (AMBER_UP_TO + 0.5, 10, STOP),
)
"""Scores are whole numbers, so that a light ends half-way to the next one's first."""

Point = tuple[date, float]


@dataclass(frozen=True)
class TimeAxis:
    """The days that a chart shows, with the days it names."""

    first: date
    last: date
    ticks: tuple[tuple[date, str], ...]

    def share(self, day: date) -> float:
        """How far along the day is, 0 to 1; the middle where there is but one."""
        days = (self.last - self.first).days
        return (day - self.first).days / days if days else 0.5


@dataclass(frozen=True)
class Line:
    """One row of scores; `hollow` ones have no line between them."""

    name: str
    points: tuple[Point, ...]
    colour: str
    hollow: bool = False


@dataclass(frozen=True)
class ScoreChart:
    """Scores of 0-10; with `lights`, on the colours of the pain lights."""

    title: str
    span: TimeAxis
    lines: tuple[Line, ...]
    lights: bool = False
    tall: float = 1150
    keep: bool = False
    head: Block | None = None

    def height(self, width: float) -> float:
        return self.tall + 120

    def paint(self, painter: QPainter, box: QRectF) -> None:
        write(painter, self.title, Type(9, colour=SOFT), box)
        self._legend(painter, box)
        plot = box.adjusted(170, 230, -60, -300)
        if self.lights:
            for low, high, colour in BANDS:
                tint = QColor(colour)
                tint.setAlphaF(0.09)
                top, bottom = _down(plot, high, 10), _down(plot, low, 10)
                painter.fillRect(QRectF(plot.left(), top, plot.width(), bottom - top), tint)
        for value in (0, 2, 4, 6, 8, 10):
            at = _down(plot, value, 10)
            painter.setPen(pen(LINE, 4))
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at))
            write(painter, str(value), LABEL, QRectF(box.left(), at - 50, 120, 100), RIGHT)
        _ticks(painter, plot, self.span)
        for line in self.lines:
            self._line(painter, plot, line)

    def _line(self, painter: QPainter, plot: QRectF, line: Line) -> None:
        where = [
            QPointF(plot.left() + self.span.share(day) * plot.width(), _down(plot, value, 10))
            for day, value in line.points
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not line.hollow:
            painter.setPen(pen(line.colour, 14))
            painter.drawPolyline(QPolygonF(where))
        for point in where:
            _dot(painter, point, line)

    def _legend(self, painter: QPainter, box: QRectF) -> None:
        left = box.right() - 60
        for line in reversed(self.lines):
            if len(self.lines) < 2:
                return
            wide = text_width(line.name, LABEL)
            left -= wide
            write(painter, line.name, LABEL, QRectF(left, box.top() + 15, wide + 20, 120))
            _dot(painter, QPointF(left - 60, box.top() + 62), line)
            left -= 220


@dataclass(frozen=True)
class WeekChart:
    """Minutes in each week as bars, with how many sessions above."""

    title: str
    weeks: tuple[tuple[date, int, int], ...]
    span: TimeAxis
    tall: float = 1150
    keep: bool = False
    head: Block | None = None

    def height(self, width: float) -> float:
        return self.tall + 120

    def paint(self, painter: QPainter, box: QRectF) -> None:
        write(painter, self.title, Type(9, colour=SOFT), box)
        plot = box.adjusted(190, 230, -60, -300)
        most = _round_up(max((minutes for _, minutes, _ in self.weeks), default=10))
        for part in range(3):
            value = most * part // 2
            at = _down(plot, value, most)
            painter.setPen(pen(LINE, 4))
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at))
            write(painter, str(value), LABEL, QRectF(box.left(), at - 50, 140, 100), RIGHT)
        wide = plot.width() / max(1, len(self.weeks))
        painter.setPen(Qt.PenStyle.NoPen)
        for number, (_, minutes, _) in enumerate(self.weeks):
            left = plot.left() + number * wide
            top = _down(plot, minutes, most)
            if not minutes:
                continue
            bar = QRectF(left + wide * 0.18, top, wide * 0.64, plot.bottom() - top)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(BRAND))
            painter.drawRect(bar)
        if wide > 130:
            for number, (_, minutes, sessions) in enumerate(self.weeks):
                top = _down(plot, minutes, most)
                place = QRectF(plot.left() + number * wide, top - 105, wide, 100)
                write(painter, str(sessions) if sessions else "", LABEL, place, CENTRE)
        _ticks(painter, plot, self.span)


def weeks_of(first: date, last: date) -> tuple[date, ...]:
    """The Mondays of the weeks that hold these days."""
    monday = first - timedelta(days=first.weekday())
    count = (last - monday).days // 7 + 1
    return tuple(monday + timedelta(weeks=number) for number in range(count))


def _dot(painter: QPainter, point: QPointF, line: Line) -> None:
    painter.setPen(pen(line.colour, 9))
    painter.setBrush(QColor("white" if line.hollow else line.colour))
    # A hollow one is larger, so that it shows around another of the same day and score.
    wide = 36 if line.hollow else 22
    painter.drawEllipse(point, wide, wide)


def _down(plot: QRectF, value: float, most: float) -> float:
    return plot.bottom() - plot.height() * value / most


def _round_up(minutes: int) -> int:
    step = 20 if minutes <= 200 else 100
    return max(step, -(-minutes // step) * step)


def _ticks(painter: QPainter, plot: QRectF, span: TimeAxis) -> None:
    painter.setPen(pen(LINE, 4))
    for day, said in span.ticks:
        at = plot.left() + span.share(day) * plot.width()
        painter.setPen(pen(LINE, 4))
        painter.drawLine(QPointF(at, plot.bottom()), QPointF(at, plot.bottom() + 40))
        half = text_width(said, LABEL) / 2 + 5
        at = min(at, plot.right() + 60 - half)
        place = QRectF(at - half, plot.bottom() + 55, 2 * half, 120)
        write(painter, said, LABEL, place, CENTRE)


def ticks_between(first: date, last: date, most: int) -> Sequence[date]:
    """Days to be named, evenly spaced, at most so many, whole weeks apart where there are many."""
    days = (last - first).days
    step = next((one for one in (1, 7, 14, 28, 56, 91, 182, 364) if days / one <= most), 364)
    step = step if days / step <= most else -(-days // most)
    return [first + timedelta(days=at) for at in range(0, days + 1, step)]
