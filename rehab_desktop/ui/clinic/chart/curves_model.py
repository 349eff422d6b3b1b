"""The curves of a chart: pain from day to day, and scores with the least change of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.pain_points import PainPoint, pain_points
from rehab_desktop.core.history.scores import Better, Measure, Score, ScoreChange, change_of
from rehab_desktop.text.clinic.names import measure_name
from rehab_desktop.text.clinic.pain_text import pain_source
from rehab_desktop.text.wording import number, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.brief_day import brief_day, plain_day
from rehab_desktop.ui.clinic.chart.chart_view import ChartView, first_day
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.history.chart_model import ChartModel, Drawn, Series, rounded_top

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CurveRow:
    """The scores of one measure, or of one activity of the person."""

    chart: ChartModel


@QmlElement
class CurvesModel(QObject):
    """Charts are made once and shown anew."""

    changed = Signal()

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._view: ChartView | None = None
        self._pain = ChartModel(self)
        self._charts: dict[tuple[str, str], ChartModel] = {}
        self._scores = DataclassListModel(CurveRow, self)

    def show(self, view: ChartView) -> None:
        """The curves of this chart."""
        self._view = view
        points = pain_points(view.file, first=first_day(view.today))
        self._pain.show(self._drawn_pain(points))
        by_item: dict[tuple[str, str], list[Score]] = {}
        for score in view.file.scores:
            by_item.setdefault((score.measure, score.item), []).append(score)
        order = list(self._services.measures)
        known = [key for key in by_item if key[0] in order]
        known.sort(key=lambda key: (order.index(key[0]), key[1]))
        self._scores.show(tuple(self._score(key, by_item[key]) for key in known))
        self.changed.emit()

    def _drawn_pain(self, points: Sequence[PainPoint]) -> Drawn:
        names = (
            (translate("clinic chart", "After"), [one.after for one in points]),
            (translate("clinic chart", "Before"), [one.before for one in points]),
            (translate("clinic chart", "Highest"), [one.highest for one in points]),
        )
        return Drawn(
            title=translate("clinic chart", "Pain, 0 to 10"),
            summary=self._pain_said(points),
            nothing=self._pain_said(points)
            or translate("clinic chart", "Pain is drawn here once it was told on two days."),
            days=[one.start for one in points],
            series=tuple(Series(name=name, values=values) for name, values in names),
            top=10,
            step=2,
            bars=False,
        )

    def _pain_said(self, points: Sequence[PainPoint]) -> str:
        """Highest 7 (4 May, in the morning). After sessions from 5 to 2."""
        told = [one for one in points if one.highest is not None]
        if not told:
            return ""
        worst = max(told, key=lambda one: (one.highest or 0, one.start))
        when = [brief_day(worst.highest_on, self._services.today)]
        if worst.told is not None:
            when.append(pain_source(worst.told))
        said = translate("clinic chart", "Highest {pain} ({day}).").format(
            pain=worst.highest, day=", ".join(when)
        )
        after = [one.after for one in points if one.after is not None]
        if len(after) < 2:
            return said
        first, last = number(round(after[0], 1)), number(round(after[-1], 1))
        went = translate("clinic chart", "After sessions from {first} to {last}.")
        if first == last:
            went = translate("clinic chart", "After sessions {last}, as at first.")
        return f"{said} {went.format(first=first, last=last)}"

    def _score(self, key: tuple[str, str], scores: Sequence[Score]) -> CurveRow:
        measure = self._services.measures[key[0]]
        chart = self._charts.setdefault(key, ChartModel(self))
        title = measure_name(*key, self._services.measures)
        chart.show(self._drawn_scores(measure, title, scores))
        return CurveRow(chart=chart)

    def _drawn_scores(self, measure: Measure, title: str, scores: Sequence[Score]) -> Drawn:
        """The scores, and the lines from which on a change counts."""
        top, step = (10, 5) if measure.highest == 10 else rounded_top(measure.highest)
        lower, higher = scores[0].value - measure.change, scores[0].value + measure.change
        falls = measure.better is Better.LOWER
        better, worse = (lower, higher) if falls else (higher, lower)
        lines = [
            (translate("clinic chart", "Better from here"), better),
            (translate("clinic chart", "Worse from here"), worse),
        ]
        said = self._score_said(measure, change_of(measure, scores), scores)
        return Drawn(
            title=title,
            summary=said,
            nothing=said,
            days=[one.day for one in scores],
            series=(
                Series(
                    name=translate("clinic chart", "Score"), values=[one.value for one in scores]
                ),
                *(
                    Series(name=name, values=_at_ends(value, len(scores)))
                    for name, value in lines
                    if measure.lowest <= value <= measure.highest
                ),
            ),
            top=top,
            step=step,
            bars=False,
        )

    def _score_said(self, measure: Measure, change: ScoreChange, scores: Sequence[Score]) -> str:
        said = {
            ScoreChange.TOO_FEW: translate("clinic chart", "{last} on {day}; no second one yet."),
            ScoreChange.BELOW: translate(
                "clinic chart", "From {first} to {last} since {day}: less than {change} points."
            ),
            ScoreChange.BETTER: translate(
                "clinic chart", "From {first} to {last} since {day}: better by {change} or more."
            ),
            ScoreChange.WORSE: translate(
                "clinic chart", "From {first} to {last} since {day}: worse by {change} or more."
            ),
        }[change]
        return said.format(
            first=number(scores[0].value),
            last=number(scores[-1].value),
            day=plain_day(scores[0].day, self._services.today),
            change=number(measure.change),
        )

    @property
    def score_lines(self) -> tuple[CurveRow, ...]:
        """The measures that have a score."""
        return self._scores.rows

    @property
    def pain_chart(self) -> ChartModel:
        """The pains as they are drawn."""
        return self._pain

    @Property(ChartModel, constant=True)
    def pain(self) -> ChartModel:
        return self._pain

    @Property(QObject, constant=True)
    def scores(self) -> QObject:
        return self._scores

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """Said where there is no score; empty before the chart is read."""
        if self._view is None or self._scores.rows:
            return ""
        return translate("clinic chart", "No score yet. O enters scores and tests.")


def _at_ends(value: float, count: int) -> list[float | None]:
    """A level line: a point at its first and its last day."""
    return [value if place in (0, count - 1) else None for place in range(count)]
