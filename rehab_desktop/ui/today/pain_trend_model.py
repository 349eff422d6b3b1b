"""The knee over the last four weeks: a line, and what can modestly be said of it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Property, QObject, QPointF, Signal
from PySide6.QtQml import QmlElement

from rehab_desktop.core.programme.adherence import TREND_DAYS, is_meaningful
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.decision.context import TodayContext

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

WORST = 10


@QmlElement
class PainTrendModel(QObject):
    """`points` lie in a square of side 1, pain 10 at the top; x is the day."""

    changed = Signal()

    def __init__(self, desk: TodayContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.changed.connect(self.changed)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def points(self) -> list[QPointF]:
        plan = self._desk.plan
        first = plan.day - timedelta(days=TREND_DAYS - 1)
        return [
            QPointF((day - first).days / (TREND_DAYS - 1), 1 - pain / WORST)
            for day, pain in plan.trend.days
        ]

    @Property(bool, notify=changed)
    def told(self) -> bool:
        """There is enough for a line."""
        return self._desk.plan.trend.told

    @Property(str, notify=changed)
    def summary(self) -> str:
        """5 → 2 of 10, and whether that is more than the usual ups and downs."""
        trend = self._desk.plan.trend
        if not trend.told:
            return translate(
                "programme",
                "The pain you tell before and after sessions will be drawn here. "
                "It takes two days with an answer.",
            )
        said = translate("programme", "{first} → {last} of 10").format(
            first=f"{trend.first:.0f}", last=f"{trend.last:.0f}"
        )
        if not is_meaningful(trend, self._desk.programme.guide):
            judged = translate("programme", "within the usual ups and downs")
        elif trend.last < trend.first:
            judged = translate("programme", "2 points or more, which people usually notice")
        else:
            judged = translate("programme", "more than the usual ups and downs; go easy")
        return translate("programme", "{change}: {judged}").format(change=said, judged=judged)
