"""The pain of daily life: asked at the start of the programme and every two weeks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.programme.log import PainKind, PainReport
from rehab_desktop.core.programme.recommendation import UNANSWERED_UP_TO
from rehab_desktop.text.wording import translate
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
        self._told: PainReport | None = None
        self._hidden_on: date | None = None
        context.changed.connect(self.changed)

    @Slot(int)
    def report(self, pain: int) -> None:
        """Keep the everyday level."""
        kept = self._context.programme.report_pain(PainKind.EVERYDAY, pain)
        self._told = self._context.programme.facts.everyday[-1]
        self._context.hold(kept)

    @Slot()
    def undo(self) -> None:
        """Take the answer back and ask again."""
        if self.answered and self._told is not None:
            told, self._told = self._told, None
            self._context.hold(self._context.programme.forget_pain(told))

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

    @Property(str, notify=changed)
    def answered(self) -> str:
        """What was answered, as long as it stands and it is still that day."""
        told, programme = self._told, self._context.programme
        if told is None or told not in programme.facts.everyday or told.day != programme.today:
            return ""
        return translate("programme", "Knee pain in daily life: {n} of 10.").format(n=told.pain)
