"""The programme as Today shows it: begun or not, what is due now and after it, its end."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.programme import Strand
from rehab_desktop.core.routine import Routine
from rehab_desktop.ui import wording
from rehab_desktop.ui.today import words
from rehab_desktop.ui.today.advice_model import AdviceModel
from rehab_desktop.ui.today.desk import Desk
from rehab_desktop.ui.today.knee_model import KneeModel
from rehab_desktop.ui.today.morning_model import MorningModel
from rehab_desktop.ui.today.running_model import RunningModel
from rehab_desktop.ui.today.week_model import WeekModel
from rehab_desktop.ui.wording import catalogue, translate

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ProgrammeModel(QObject):
    """`chosen` carries a routine to begin; `startWanted` asks for the twelve weeks, which `begin`
    starts.
    """

    changed = Signal()
    chosen = Signal(str)
    startWanted = Signal()
    troubled = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        desk.setParent(self)
        self.week_model = WeekModel(desk, self)
        self.knee_model = KneeModel(desk, self)
        self.morning_model = MorningModel(desk, self)
        self.advice_model = AdviceModel(desk, self)
        self.running_model = RunningModel(desk, self)
        desk.changed.connect(self.changed)
        desk.troubled.connect(self.troubled)

    @property
    def hero(self) -> Routine | None:
        """What is due now; None where nothing is."""
        due = self.desk.plan.due
        return self.desk.plan.routines[due[0]].routine if due else None

    @property
    def _after(self) -> tuple[Strand, ...]:
        return self.desk.plan.due[1:]

    @Slot()
    def start(self) -> None:
        """The person wants to begin; something may have to be read first."""
        self.startWanted.emit()

    def begin(self) -> None:
        """Week 1 begins today."""
        self.desk.hold(self.desk.programme.start())

    @Slot()
    def putOff(self) -> None:
        """Routines alone will do."""
        self.desk.hold(self.desk.programme.put_off())

    @Slot()
    def end(self) -> None:
        self.desk.hold(self.desk.programme.end())

    @Slot()
    def repeatWeek(self) -> None:
        self.desk.hold(self.desk.programme.repeat_week())

    @Slot()
    def startAfter(self) -> None:
        """Begin what comes after the thing due now."""
        if self._after:
            self.chosen.emit(self.desk.programme.guide.strands[self._after[0]].routine)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """The file has answered."""
        return self.desk.read

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Some week of the programme is on."""
        return self.desk.plan.week is not None

    @Property(bool, notify=changed)
    def finished(self) -> bool:
        return self.desk.plan.finished

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """None is begun, and it is the first thing to do."""
        return self._startable and not self.desk.programme.is_put_off

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """None is begun, and it was put off."""
        return self._startable and self.desk.programme.is_put_off

    @property
    def _startable(self) -> bool:
        return self.desk.read and self.desk.plan.started is None

    @Property(str, notify=changed)
    def heading(self) -> str:
        plan = self.desk.plan
        return words.heading(plan) if plan.started else ""

    @Property(bool, notify=changed)
    def resting(self) -> bool:
        """Nothing is left to do today."""
        return self.desk.plan.week is not None and not self.desk.plan.due

    @Property(str, notify=changed)
    def restText(self) -> str:
        """What comes when nothing is left today."""
        tomorrow = self.desk.plan.tomorrow
        if not tomorrow:
            return translate("programme", "Nothing is planned for tomorrow either.")
        return translate("programme", "Tomorrow: {what}.").format(
            what=words.and_of([words.strand_word(one) for one in tomorrow])
        )

    @Property(str, notify=changed)
    def afterText(self) -> str:
        """Strength, 17 min: what comes after the thing due now; empty where nothing does."""
        if not self._after:
            return ""
        routine = self.desk.programme.of_strand(self._after[0]).whole
        return translate("programme", "{name}, {time}").format(
            name=catalogue(routine.title),
            time=wording.minutes(self.desk.library.seconds(routine)),
        )

    @Property(WeekModel, constant=True)
    def week(self) -> WeekModel:
        return self.week_model

    @Property(KneeModel, constant=True)
    def knee(self) -> KneeModel:
        return self.knee_model

    @Property(MorningModel, constant=True)
    def morning(self) -> MorningModel:
        return self.morning_model

    @Property(AdviceModel, constant=True)
    def advice(self) -> AdviceModel:
        return self.advice_model

    @Property(RunningModel, constant=True)
    def runs(self) -> RunningModel:
        return self.running_model
