"""The programme as Today shows it: begun or not, its parts, its reviews, its end."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.programme.review_due import last_review
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.today.advice_model import AdviceModel
from rehab_desktop.ui.today.decision_model import DecisionModel
from rehab_desktop.ui.today.everyday_model import EverydayModel
from rehab_desktop.ui.today.morning_model import MorningModel
from rehab_desktop.ui.today.now_model import NowModel
from rehab_desktop.ui.today.pain_trend_model import PainTrendModel
from rehab_desktop.ui.today.return_to_run_model import ReturnToRunModel
from rehab_desktop.ui.today.week_model import WeekModel

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ProgrammeModel(QObject):
    """`chosen` carries a routine to begin; `startWanted` asks for the twelve weeks, which `begin`
    starts; `reviewWanted` carries the week whose review is to be opened.
    """

    changed = Signal()
    chosen = Signal(str)
    startWanted = Signal()
    reviewWanted = Signal(int)

    def __init__(self, context: TodayContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        context.setParent(self)
        self.decision_model = DecisionModel(context, self)
        self.decision_model.chosen.connect(self.chosen)
        self.now_model = NowModel(context, self)
        self.everyday_model = EverydayModel(context, self)
        self.week_model = WeekModel(context, self)
        self.knee_model = PainTrendModel(context, self)
        self.morning_model = MorningModel(context, self)
        self.advice_model = AdviceModel(context, self)
        self.return_to_run_model = ReturnToRunModel(context, self)
        context.changed.connect(self.changed)

    @Slot()
    def start(self) -> None:
        """The person wants to begin; something may have to be read first."""
        self.startWanted.emit()

    def begin(self) -> None:
        """Week 1 begins today."""
        self.context.hold(self.context.programme.start())

    @Slot()
    def putOff(self) -> None:
        """Routines alone will do."""
        self.context.hold(self.context.programme.put_off())

    @Slot()
    def end(self) -> None:
        self.context.hold(self.context.programme.end())

    @Slot()
    def repeatWeek(self) -> None:
        self.context.hold(self.context.programme.repeat_week())

    @Slot()
    def lookBack(self) -> None:
        """Open the review that is due."""
        if self.context.plan.review:
            self.reviewWanted.emit(self.context.plan.review)

    @Slot()
    def lookBackAgain(self) -> None:
        """Open the newest review once more."""
        if self._last_review:
            self.reviewWanted.emit(self._last_review)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """The file has answered."""
        return self.context.read

    @Property(bool, notify=changed)
    def started(self) -> bool:
        """Some week of the programme is on."""
        return self.context.plan.week is not None

    @Property(bool, notify=changed)
    def finished(self) -> bool:
        return self.context.plan.finished

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """None is begun, and it is the first thing to do."""
        return self._startable and not self.context.programme.is_put_off

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """None is begun, and it was put off."""
        return self._startable and self.context.programme.is_put_off

    @property
    def _startable(self) -> bool:
        return self.context.read and self.context.plan.started is None

    @Property(str, notify=changed)
    def review(self) -> str:
        """Review of weeks 1 to 6; empty where none is due."""
        return _named(self.context.plan.review)

    @Property(str, notify=changed)
    def lastReview(self) -> str:
        """The review that was looked at last, to be opened again; empty where there is none."""
        return "" if self.context.plan.review else _named(self._last_review)

    @property
    def _last_review(self) -> int:
        plan = self.context.plan
        guide = self.context.programme.guide
        return last_review(guide, plan.here) if plan.here else 0

    @Property(DecisionModel, constant=True)
    def decision(self) -> DecisionModel:
        return self.decision_model

    @Property(NowModel, constant=True)
    def now(self) -> NowModel:
        return self.now_model

    @Property(EverydayModel, constant=True)
    def everyday(self) -> EverydayModel:
        return self.everyday_model

    @Property(WeekModel, constant=True)
    def week(self) -> WeekModel:
        return self.week_model

    @Property(PainTrendModel, constant=True)
    def knee(self) -> PainTrendModel:
        return self.knee_model

    @Property(MorningModel, constant=True)
    def morning(self) -> MorningModel:
        return self.morning_model

    @Property(AdviceModel, constant=True)
    def advice(self) -> AdviceModel:
        return self.advice_model

    @Property(ReturnToRunModel, constant=True)
    def returnToRun(self) -> ReturnToRunModel:
        return self.return_to_run_model


def _named(week: int) -> str:
    if not week:
        return ""
    return translate("programme", "Review of weeks 1 to {n}").format(n=week)
