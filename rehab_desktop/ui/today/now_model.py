"""How the knee is now: one number, told on Today, which changes what is due at once."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.programme.log import PainKind, PainReport
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.operations import LastChange
from rehab_desktop.ui.decision.context import TodayContext

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NowModel(QObject):
    """`pain` is what was told last today, -1 until then."""

    changed = Signal()

    def __init__(self, context: TodayContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.last_change = LastChange(context.operations, self)
        context.changed.connect(self.changed)
        context.changed.connect(self.last_change.changed)

    @Slot(int)
    def report(self, pain: int) -> None:
        """Keep this pain; the number that stands already is not told twice."""
        if pain == self._context.plan.limits.now:
            return
        context, programme = self._context, self._context.programme
        kept = programme.report_pain(PainKind.NOW, pain)
        report = programme.facts.checks[-1]
        said = translate("programme", "Knee pain now: {n} of 10.").format(n=pain)
        context.hold(
            kept,
            last=self.last_change,
            said=lambda: said if self._shows(report) else "",
            undo=lambda: programme.forget_pain(report),
        )

    def _shows(self, report: PainReport) -> bool:
        """This number is the one that stands here: a session that was done since has its own."""
        return self._context.stands(report) and self._context.plan.limits.now == report.pain

    @Property(LastChange, constant=True)
    def last(self) -> LastChange:
        """What was reported here last."""
        return self.last_change

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        return self._context.read

    @Property(int, notify=changed)
    def pain(self) -> int:
        now = self._context.plan.limits.now
        return -1 if now is None else now

    @Property(str, notify=changed)
    def everyday(self) -> str:
        """The pain of daily life to hold it against; empty where it is not known."""
        everyday = self._context.plan.limits.everyday
        if everyday is None:
            return ""
        return translate("programme", "In daily life: {n}").format(n=everyday)
