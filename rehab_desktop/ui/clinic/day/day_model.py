"""The day: who comes and when, and what can be done about each of them."""

from __future__ import annotations

from collections import Counter
from datetime import date, time, timedelta

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.plain_text import folded
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.text.programme_text import full_day
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.day.day_text import day_name
from rehab_desktop.ui.clinic.day.day_visits import DayVisits
from rehab_desktop.ui.clinic.day.look_model import LookModel
from rehab_desktop.ui.clinic.day.new_visit_model import NewVisitModel
from rehab_desktop.ui.clinic.day.visit_line import (
    BEGUN,
    OVER,
    RED,
    TO_COME,
    VisitLine,
    visit_line,
)
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.undo_model import UndoModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

A_MINUTE_MS = 60_000
MINE, ALL = "mine", "all"


@QmlElement
class DayModel(QObject):
    """A visit by its id. `dayChanged` tells that another day is shown, `arrived` that the file has
    answered for it, `added` which visit was put on it just now, `failed` carries an error of the
    file; the other signals go elsewhere, the last two with the name of somebody not known yet.
    """

    changed = Signal()
    dayChanged = Signal()
    arrived = Signal()
    added = Signal(str)
    chartWanted = Signal(str)
    sessionWanted = Signal(str)
    noteWanted = Signal(str)
    closingWanted = Signal()
    newWanted = Signal(str)
    newForDayWanted = Signal(str)
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._whole = False
        self._day_visits = DayVisits(services, self)
        self._day_visits.changed.connect(self._say)
        self._day_visits.arrived.connect(self._look_at_people)
        self._day_visits.arrived.connect(self.arrived)
        self._day_visits.refused.connect(self._not_kept)
        self._day_visits.failed.connect(self.failed)
        self._rows = DataclassListModel(VisitLine, self)
        self._choices = DataclassListModel(ChoiceLine, self)
        self._choices.show(
            (
                ChoiceLine(value=MINE, name=translate("clinic day", "Mine")),
                ChoiceLine(value=ALL, name=translate("clinic day", "Everybody")),
            )
        )
        self.undo_model = UndoModel(self)
        self.look_model = LookModel(services, self)
        self.look_model.changed.connect(self._say)
        self.look_model.chartWanted.connect(self.chartWanted)
        self.look_model.noteWanted.connect(self.noteWanted)
        self.look_model.failed.connect(self.failed)
        self.new_visit_model = NewVisitModel(
            services, lambda: self._day_visits.day, lambda: self._day_visits.visits, self
        )
        self.new_visit_model.added.connect(self._add)
        self.new_visit_model.newWanted.connect(self.newForDayWanted)
        services.names.changed.connect(self._say)
        services.roster.changed.connect(self._say)
        self._seen_today = services.today
        self._minute = QTimer(self, interval=A_MINUTE_MS)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.timeout.connect(self.pass_a_minute)
        self._minute.start()

    @Slot()
    def look(self) -> None:
        """Read the day anew, as when one comes back to it."""
        self._day_visits.look()

    @Slot()
    def _look_at_people(self) -> None:
        self.look_model.look(one.person for one in self._day_visits.visits)

    @Slot()
    def pass_a_minute(self) -> None:
        """A minute has passed, and perhaps midnight: who looked at today looks at the new one."""
        if self._day_visits.day == self._seen_today != self._services.today:
            self.goToday()
        self._seen_today = self._services.today
        self._say()

    def _order(self, visit: Visit) -> tuple[bool, time, str]:
        """By time, those without one last; of several at one time by name."""
        person = self._services.roster.people.get(visit.person)
        name = folded(person.name) if person is not None else ""
        return visit.at is None, visit.at or time(), name

    @Slot()
    def _say(self) -> None:
        together = Counter((one.therapist, one.at) for one in self._day_visits.visits)
        drafts = {one.visit for one in self.look_model.drafts}
        self._rows.show(
            tuple(
                self._line(
                    one,
                    twice=one.at is not None and together[one.therapist, one.at] > 1,
                    unsigned=one.id in drafts,
                )
                for one in self.visits
            )
        )
        self.changed.emit()

    def _line(self, visit: Visit, *, twice: bool, unsigned: bool) -> VisitLine:
        flags = self.look_model.flags.get(visit.person, ())
        return visit_line(
            visit,
            self._called(visit),
            red=[self.look_model.fact(one) for one in flags if one.kind in RED],
            others=[self.look_model.fact(one) for one in flags if one.kind not in RED],
            twice=twice,
            unsigned=unsigned,
            parked_min=self._parked_min(visit),
            letters=""
            if self._is_mine(visit)
            else self._day_visits.letters.get(visit.therapist, ""),
        )

    def _is_mine(self, visit: Visit) -> bool:
        return visit.therapist == self._services.me.id

    def _parked_min(self, visit: Visit) -> int | None:
        since = self._day_visits.parked.get(visit.id)
        return None if since is None else int((self._services.wall() - since).total_seconds() // 60)

    def _called(self, visit: Visit) -> str:
        found = self._services.roster.people.get(visit.person)
        return self._services.names.of(found) if found is not None else ""

    def _visit(self, visit: str) -> Visit | None:
        return next((one for one in self._day_visits.visits if one.id == visit), None)

    @Slot(int)
    def turn(self, days: int) -> None:
        """Show the day so many days later; earlier for a number below 0."""
        self._show_day(self._day_visits.day + timedelta(days=days))

    @Slot(str)
    def choose(self, whose: str) -> None:
        """Show the visits of `mine`, or of `all` therapists."""
        self._whole = whose == ALL
        self._say()

    @Slot()
    def goToday(self) -> None:
        self._show_day(self._services.today)

    def _show_day(self, day: date) -> None:
        self.undo_model.dismiss()
        self._day_visits.turn_to(day)
        self.dayChanged.emit()

    # What is done about a visit

    @Slot(str)
    def openChart(self, visit: str) -> None:
        found = self._visit(visit)
        if found is not None:
            self.chartWanted.emit(found.person)

    @Slot(str)
    def start(self, visit: str) -> None:
        """Go to the session of this visit."""
        found = self._visit(visit)
        if found is not None:
            self.sessionWanted.emit(found.person)

    @Slot(str)
    def goOn(self, visit: str) -> None:
        """Go on with the session of this visit that was parked; nothing where none was."""
        found = self._visit(visit)
        if found is not None and found.state in BEGUN:
            self.sessionWanted.emit(found.person)

    @Slot(str)
    def openNote(self, visit: str) -> None:
        self.noteWanted.emit(visit)

    @Slot()
    def endDay(self) -> None:
        """Go to what is still open."""
        self.closingWanted.emit()

    @Slot(object)
    def _add(self, visit: Visit) -> None:
        self._day_visits.put(visit)
        self.look_model.look_also(visit.person)
        said = translate("clinic day", "{name} is added.").format(name=self._called(visit))
        self.undo_model.say(said, lambda: self._day_visits.drop(visit))
        self.added.emit(visit.id)

    @Slot(str)
    def remove(self, visit: str) -> None:
        """Take a visit off the list; nothing where something was recorded at it."""
        found = self._visit(visit)
        if found is None or found.state not in TO_COME:
            return
        self._day_visits.drop(found)
        said = translate("clinic day", "{name} is taken off the day.")
        self.undo_model.say(
            said.format(name=self._called(found)), lambda: self._day_visits.put(found)
        )

    @Slot(str)
    def miss(self, visit: str) -> None:
        """Mark that somebody did not come; of one who was marked so, take it back."""
        found = self._visit(visit)
        if found is None or found.state not in TO_COME:
            return
        if found.state is VisitState.MISSED:
            self._day_visits.set_state(found, VisitState.PLANNED)
            self.undo_model.dismiss()
            return
        self._day_visits.set_state(found, VisitState.MISSED)
        said = translate("clinic day", "{name} is marked as missed.")
        self.undo_model.say(
            said.format(name=self._called(found)),
            lambda: self._day_visits.set_state(found, found.state),
        )

    @Slot()
    def _not_kept(self) -> None:
        self.undo_model.say(
            translate("clinic day", "That could not be done. Here is the day as it is.")
        )

    @property
    def visits(self) -> tuple[Visit, ...]:
        """The visits that are shown, by time."""
        shown = (one for one in self._day_visits.visits if self._whole or self._is_mine(one))
        return tuple(sorted(shown, key=self._order))

    @property
    def lines(self) -> tuple[VisitLine, ...]:
        """The same as they are shown."""
        return self._rows.rows

    # What QML asks for

    @Property(str, notify=changed)
    def heading(self) -> str:
        return day_name(self._day_visits.day, self._services.today)

    @Property(str, notify=changed)
    def above(self) -> str:
        """The date where the heading does not say it, and how many come."""
        whole = full_day(self._day_visits.day)
        near = day_name(self._day_visits.day, self._services.today) != whole
        return "  ·  ".join(part for part in (whole if near else "", self._summed()) if part)

    @Property(bool, notify=changed)
    def atToday(self) -> bool:
        return self._day_visits.day == self._services.today

    def _summed(self) -> str:
        """How many come, and how many of them have been here."""
        done = sum(one.state is VisitState.DONE for one in self.visits)
        number = len(self.visits)
        come = counted(translate("clinic day", "%n visit(s)", "", number), number)
        if not done:
            return come if number else ""
        return f"{come}  ·  {translate('clinic day', '{number} done').format(number=done)}"

    @Property(bool, notify=changed)
    def shared(self) -> bool:
        """Another therapist expects somebody too."""
        return any(not self._is_mine(one) for one in self._day_visits.visits)

    @Property(str, notify=changed)
    def whose(self) -> str:
        return ALL if self._whole else MINE

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        """Whose visits can be shown."""
        return self._choices

    @Property(bool, notify=changed)
    def free(self) -> bool:
        """Nobody is planned."""
        return self._day_visits.read and not self.visits

    @Property(str, constant=True)
    def others(self) -> str:
        """Why only those of the day are found; empty where everybody is."""
        return self._services.refusal(Right.SEE_ALL)

    @Property(bool, notify=changed)
    def firstDay(self) -> bool:
        """Nobody was ever entered in this clinic, as far as somebody can see who may enter them."""
        roster = self._services.roster
        return self._services.may(Right.SEE_ALL) and roster.read and not roster.people

    @Property(int, notify=changed)
    def next(self) -> int:
        """The place of the first visit that is not over; the last one where all are, -1 where there
        is none.
        """
        for place, one in enumerate(self.visits):
            if one.state not in OVER:
                return place
        return len(self.visits) - 1

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(LookModel, constant=True)
    def looking(self) -> LookModel:
        return self.look_model

    @Property(UndoModel, constant=True)
    def undoing(self) -> UndoModel:
        return self.undo_model

    @Property(NewVisitModel, constant=True)
    def adding(self) -> NewVisitModel:
        return self.new_visit_model
