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

    def __init__(self, context: TodayContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        context.changed.connect(self.changed)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def points(self) -> list[QPointF]:
        plan = self._context.plan
        first = plan.day - timedelta(days=TREND_DAYS - 1)
        return [
            QPointF((day - first).days / (TREND_DAYS - 1), 1 - pain / WORST)
            for day, pain in plan.trend.days
        ]

    @Property(bool, notify=changed)
    def told(self) -> bool:
        """There is enough for a line."""
        return self._context.plan.trend.told

    @Property(str, notify=changed)
    def summary(self) -> str:
        """5 → 2 of 10, and whether that is more than the usual ups and downs; where a red pain was
        told lately, that instead, since the line may be without it.
        """
        trend = self._context.plan.trend
        if not trend.told:
            return translate(
                "programme",
                "The pain you tell before and after sessions will be drawn here. "
                "It takes two days with an answer.",
            )
        said = translate("programme", "{first} → {last} of 10").format(
            first=f"{trend.first:.0f}", last=f"{trend.last:.0f}"
        )
        red = self._red_lately
        if red is not None:
            return translate("programme", "{change}, with {pain} told in the last week").format(
                change=said, pain=red
            )
        if not is_meaningful(trend, self._context.programme.guide):
            judged = translate("programme", "within the usual ups and downs")
        elif trend.last < trend.first:
            judged = translate("programme", "2 points or more, which people usually notice")
        else:
            judged = translate("programme", "more than the usual ups and downs; go easy")
        return translate("programme", "{change}: {judged}").format(change=said, judged=judged)

    @property
    def _red_lately(self) -> int | None:
        """The worst red pain of the days that are kept calm after one, 0-10; None without one."""
        limits, calm = self._context.plan.limits, self._context.programme.guide.back.calm_days
        return max(
            (
                sign.pain
                for sign in limits.signs
                if sign.red and sign.pain is not None and (limits.day - sign.day).days < calm
            ),
            default=None,
        )
