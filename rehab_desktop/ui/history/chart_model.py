"""What a chart shows: points, axes, a sentence that says the same, and the numbers as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, QPointF, Signal
from PySide6.QtQml import QmlElement

from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.history.parts import day_and_month, month_of, number, short_day

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

FEWEST = 2
"""One point is no development."""

MOST_LABELS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One line or row of bars; `values` stand in the places of the chart's days, None for none."""

    name: str
    values: Sequence[float | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisTick:
    """A mark of an axis; `place` is 0-1 along it."""

    place: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartRow:
    """One line of the table; numbers that the chart does not have are empty."""

    day: str
    first: str
    second: str
    third: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A chart ready to show. `step` is the distance of two marks, `top` the end of the axis.

    With `bars` each day has its place and its width, else the days lie where the calendar has them.
    """

    title: str
    summary: str
    nothing: str
    days: Sequence[date]
    series: Sequence[Series]
    top: float
    step: float
    bars: bool
    monthly: bool = False


NOTHING = Drawn(title="", summary="", nothing="", days=(), series=(), top=1, step=1, bars=False)


@QmlElement
class ChartModel(QObject):
    """A chart for QML; points lie in 0-1 by 0-`top`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawn = NOTHING
        self._rows = DataclassListModel(ChartRow, self)
        self._across = DataclassListModel(AxisTick, self)
        self._up = DataclassListModel(AxisTick, self)

    def show(self, drawn: Drawn) -> None:
        self._drawn = drawn
        self._rows.show(tuple(self._row(place) for place in range(len(drawn.days)))[::-1])
        self._across.show(tuple(self._labels()))
        count = round(drawn.top / drawn.step)
        self._up.show(
            tuple(
                AxisTick(place=place / count, label=number(place * drawn.step))
                for place in range(count + 1)
            )
        )
        self.changed.emit()

    def _name(self, day: date) -> str:
        return month_of(day) if self._drawn.monthly else short_day(day)

    def _row(self, place: int) -> ChartRow:
        cells = [number(one.values[place]) for one in self._drawn.series]
        cells += [""] * (3 - len(cells))
        return ChartRow(
            day=self._name(self._drawn.days[place]), first=cells[0], second=cells[1], third=cells[2]
        )

    def _place(self, index: int) -> float:
        days = self._drawn.days
        if self._drawn.bars:
            return (index + 0.5) / len(days)
        length = (days[-1] - days[0]).days
        return (days[index] - days[0]).days / length if length else 0.5

    def _labels(self) -> Sequence[AxisTick]:
        """A few days, evenly spread, the last one always. The screen leaves out those that would
        touch the next one.
        """
        days = self._drawn.days
        apart = max(1, -(-len(days) // MOST_LABELS))
        chosen = range(len(days) - 1, -1, -apart)
        return [
            AxisTick(place=self._place(i), label=self._label(days[i])) for i in reversed(chosen)
        ]

    def _label(self, day: date) -> str:
        if not self._drawn.monthly:
            return day_and_month(day)
        return month_of(day)

    def _points(self, index: int) -> list[QPointF]:
        if index >= len(self._drawn.series):
            return []
        values = self._drawn.series[index].values
        return [QPointF(self._place(i), v) for i, v in enumerate(values) if v is not None]

    def _series_name(self, index: int) -> str:
        series = self._drawn.series
        return series[index].name if index < len(series) else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._drawn.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What the chart says, in a sentence; where it says nothing, what will be there."""
        return self._drawn.summary if self._is_ready() else self._drawn.nothing

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """There are enough points for a development."""
        return self._is_ready()

    def _is_ready(self) -> bool:
        return any(
            sum(value is not None for value in one.values) >= FEWEST for one in self._drawn.series
        )

    @Property(bool, notify=changed)
    def bars(self) -> bool:
        return self._drawn.bars

    @Property(float, notify=changed)
    def top(self) -> float:
        return self._drawn.top

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def across(self) -> QObject:
        return self._across

    @Property(QObject, constant=True)
    def up(self) -> QObject:
        return self._up

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # a type by its name
    def values(self) -> list[float]:
        """The heights of the bars."""
        series = self._drawn.series
        return [value or 0.0 for value in series[0].values] if series else []

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def places(self) -> list[str]:
        """A name for the place of each bar."""
        return [day.isoformat() for day in self._drawn.days]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def firstLine(self) -> list[QPointF]:
        return self._points(0)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def secondLine(self) -> list[QPointF]:
        return self._points(1)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def thirdLine(self) -> list[QPointF]:
        return self._points(2)

    @Property(str, notify=changed)
    def firstName(self) -> str:
        return self._series_name(0)

    @Property(str, notify=changed)
    def secondName(self) -> str:
        return self._series_name(1)

    @Property(str, notify=changed)
    def thirdName(self) -> str:
        return self._series_name(2)


def rounded_top(highest: float) -> tuple[float, float]:
    """The end of an axis that holds this, and the distance of its marks: 1, 2 or 5 times ten."""
    step = 1.0
    while highest > 5 * step:
        for factor in (2.0, 2.5, 2.0):
            step *= factor
            if highest <= 5 * step:
                break
    count = max(2, -(-highest // step))
    return step * count, step
