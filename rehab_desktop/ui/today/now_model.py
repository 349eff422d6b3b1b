"""How the knee is now: one number, told on Today, which changes what is due at once."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.programme.log import PainKind, PainReport
from rehab_desktop.text.wording import translate
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
        self._told: PainReport | None = None
        context.changed.connect(self.changed)

    @Slot(int)
    def report(self, pain: int) -> None:
        """Keep this pain; the number that stands already is not told twice."""
        if pain == self._context.plan.limits.now:
            return
        kept = self._context.programme.report_pain(PainKind.NOW, pain)
        self._told = self._context.programme.facts.checks[-1]
        self._context.hold(kept)

    @Slot()
    def undo(self) -> None:
        """Take back what was told here last."""
        if self.undoable and self._told is not None:
            told, self._told = self._told, None
            self._context.hold(self._context.programme.forget_pain(told))

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """What was told here stands, and it is still that day."""
        told, programme = self._told, self._context.programme
        return told is not None and told in programme.facts.checks and told.day == programme.today

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
