"""The goals of a person, in their words: added, met, dropped."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.episode import Goal, GoalState
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.clinic.states import goal_state
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.brief_day import brief_day
from rehab_desktop.ui.clinic.chart.chart_view import ChartView
from rehab_desktop.ui.clinic.chart.chart_writer import ChartWriter
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalRow:
    """A goal. `stands` is empty while it is `open`; `by` is the day it is to be reached by."""

    goal: str
    text: str
    by: str
    stands: str
    open: bool
    met: bool


@QmlElement
class GoalsModel(QObject):
    """`adding` while one is being written; `words` is it so far, kept while its page is away."""

    changed = Signal()

    def __init__(
        self, services: ClinicServices, writer: ChartWriter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._writer = writer
        self._view: ChartView | None = None
        self._adding = False
        self._words = self._fault = ""
        self._rows = DataclassListModel(GoalRow, self)

    def show(self, view: ChartView) -> None:
        """The goals of the episode that is looked at, those that are open first."""
        self._view = view
        episode = view.episode
        theirs = [one for one in view.file.goals if episode and one.episode == episode.id]
        goals = sorted(theirs, key=lambda one: one.state is not GoalState.OPEN)
        self._rows.show(tuple(self._row(one) for one in goals))
        self.changed.emit()

    def _row(self, goal: Goal) -> GoalRow:
        by = brief_day(goal.by, self._services.today)
        is_open = goal.state is GoalState.OPEN
        return GoalRow(
            goal=goal.id,
            text=goal.text,
            by=translate("clinic chart", "by {day}").format(day=by) if by else "",
            stands="" if is_open else goal_state(goal.state),
            open=is_open,
            met=goal.state is GoalState.MET,
        )

    @Slot()
    def begin(self) -> None:
        """Ask for a new goal."""
        if self._is_refused():
            return
        self._adding, self._words, self._fault = True, "", ""
        self.changed.emit()

    @Slot(str)
    def write(self, words: str) -> None:
        """This is written so far."""
        self._words = words
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        self._adding, self._words = False, ""
        self.changed.emit()

    @Slot(str)
    def add(self, text: str) -> None:
        """Keep this goal; where it cannot be one, say why."""
        episode = self._view.episode if self._view is not None else None
        if episode is None:
            return
        try:
            goal = Goal(id=self._services.new_id(), episode=episode.id, text=plain_text(text))
        except Invalid as error:
            self._fault = refused_line(translate("clinic chart", "Goal"), error)
            self.changed.emit()
            return
        self._adding, self._words = False, ""
        self._put(goal, translate("clinic chart", "The goal is added."), GoalState.DROPPED)

    @Slot(str)
    def meet(self, goal: str) -> None:
        """It is reached; of one that was, take it back."""
        self._turn(goal, GoalState.MET, translate("clinic chart", "The goal is met."))

    @Slot(str)
    def drop(self, goal: str) -> None:
        """It is no goal any more; of one that was dropped, take it back."""
        self._turn(goal, GoalState.DROPPED, translate("clinic chart", "The goal is dropped."))

    def _turn(self, id_: str, state: GoalState, said: str) -> None:
        goals = self._view.file.goals if self._view is not None else ()
        goal = next((one for one in goals if one.id == id_), None)
        if goal is None or self._is_refused():
            return
        if goal.state is GoalState.OPEN:
            self._put(replace(goal, state=state), said, goal.state)
        else:
            said = translate("clinic chart", "The goal is open again.")
            self._put(replace(goal, state=GoalState.OPEN), said, goal.state)

    def _is_refused(self) -> bool:
        """Whether who works may not; it is said who may."""
        said = self._services.refusal(Right.PRESCRIBE)
        if said:
            self._writer.tell(said, None)
        return bool(said)

    def _put(self, goal: Goal, said: str, before: GoalState) -> None:
        """Keep a goal; Undo gives it the state that it had `before`."""
        assert self._view is not None, "goals are shown"
        person, put = self._view.file.person.id, self._services.people.put_goal
        back = replace(goal, state=before)
        self._writer.write(
            lambda: put(goal, person, self._services.author()),
            said=said,
            undo=(lambda: put(back, person, self._services.author()),),
        )

    @property
    def lines(self) -> tuple[GoalRow, ...]:
        """The goals as they are shown."""
        return self._rows.rows

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def adding(self) -> bool:
        return self._adding

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._words

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """Said where there is no goal; empty before the chart is read."""
        if self._view is None or self._rows.rows or self._adding:
            return ""
        return translate("clinic chart", "No goal yet. One in their own words is enough.")
