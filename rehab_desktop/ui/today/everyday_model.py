"""The pain of daily life: asked at the start of the programme and every two weeks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.programme.log import PainKind
from rehab_desktop.core.programme.recommendation import UNANSWERED_UP_TO
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.operations import LastChange
from rehab_desktop.ui.decision.context import TodayContext

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EverydayModel(QObject):
    """One press answers. The morning's question goes first, two at once are one too many; of who
    does not answer that one it is asked all the same.
    """

    changed = Signal()

    def __init__(self, context: TodayContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.last_change = LastChange(context.operations, self)
        self._hidden_on: date | None = None
        context.changed.connect(self.changed)
        context.changed.connect(self.last_change.changed)

    @Slot(int)
    def report(self, pain: int) -> None:
        """Keep the everyday level."""
        context, programme = self._context, self._context.programme
        kept = programme.report_pain(PainKind.EVERYDAY, pain)
        report = programme.facts.everyday[-1]
        said = translate("programme", "Knee pain in daily life: {n} of 10.").format(n=pain)
        context.hold(
            kept,
            last=self.last_change,
            said=lambda: said if context.stands(report) else "",
            undo=lambda: programme.forget_pain(report),
        )

    @Slot()
    def notNow(self) -> None:
        """Ask no more today."""
        self._hidden_on = self._context.plan.day
        self.changed.emit()

    @Property(bool, notify=changed)
    def due(self) -> bool:
        plan = self._context.plan
        asked = self._context.read and plan.week is not None and plan.everyday_due
        morning = plan.question is not None and plan.question.unanswered < UNANSWERED_UP_TO
        return asked and not morning and self._hidden_on != plan.day

    @Property(LastChange, constant=True)
    def last(self) -> LastChange:
        """What was answered last."""
        return self.last_change
