"""The session of one person as the physio leads it: before, running, after."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.led_session import RoutineToLead, asked_today, visit_of
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.sessions import Interrupted
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.ports import ChartFile, ParkedSession
from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.session.state import Mode, State
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.display.display_model import DisplayModel
from rehab_desktop.ui.clinic.led.after_model import AfterModel, LedSession
from rehab_desktop.ui.clinic.led.before_model import BeforeModel
from rehab_desktop.ui.clinic.led.edit_ahead_model import EditAheadModel
from rehab_desktop.ui.clinic.led.next_sets import NextSetLine, WayLine, next_sets, way_lines
from rehab_desktop.ui.clinic.led.observe_model import ObserveModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.keys.bindings import Command, command_of
from rehab_desktop.ui.keys.choice import bindings_with
from rehab_desktop.ui.session.session_keys import SessionKeys
from rehab_desktop.ui.session.session_model import SessionModel
from rehab_desktop.ui.session.sound_model import Missing

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LedModel(QObject):
    """`stage` goes from "reading" to "before", "running" and "after"; with a session that was
    parked today straight to "running". `leaveWanted` comes when it is parked or given up.
    """

    changed = Signal()
    noteWriteWanted = Signal()
    testWriteWanted = Signal(str)
    leaveWanted = Signal()
    noteWanted = Signal(str)
    prescribeWanted = Signal(str)
    failed = Signal(Exception)

    def __init__(
        self, services: ClinicServices, person: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._room = services.room
        self._person = person
        self._chart: ChartFile | None = None
        self._visits: Sequence[Visit] | None = None
        self._open: Interrupted | None = None
        self._open_read = False
        self._asked: Prescription | None = None
        self._visit = ""
        self._trouble = ""
        self._stage = "reading"
        self._keys = SessionKeys()
        self._waiting = FutureWatcher(self)
        self._ways = DataclassListModel(WayLine, self)
        self._nexts = DataclassListModel(NextSetLine, self)
        first = Side(self._room.settings().first_side)
        self.before_model = BeforeModel(services.library, first, self)
        self.before_model.beginWanted.connect(self._begin)
        self.before_model.resumeWanted.connect(self._go_on_with_open)
        self.session_model: SessionModel | None = None
        self.observe_model: ObserveModel | None = None
        self.edit_model: EditAheadModel | None = None
        self.after_model: AfterModel | None = None
        services.names.changed.connect(self.changed)
        services.roster.changed.connect(self.changed)
        self._room.display.changed.connect(self.changed)
        self.look()

    # What the file has

    @Slot()
    def look(self) -> None:
        """Read what the prescription asks for, and whether a session is open."""
        services = self._services
        self._wait(services.people.chart(self._person), self._found_chart)
        self._wait(services.visits.visits(services.today), self._found_visits)
        self._wait(self._room.led.parked(self._person), self._found_open)

    def _wait(self, future: Future[Any], then: Any) -> None:
        self._waiting.wait(future, then, self.failed.emit)

    def _found_chart(self, chart: ChartFile) -> None:
        self._chart = chart
        self._offer()

    def _found_visits(self, visits: Sequence[Visit]) -> None:
        self._visits = visits
        self._offer()

    def _found_open(self, found: Interrupted | None) -> None:
        self._open, self._open_read = found, True
        self._offer()

    def _offer(self) -> None:
        """Once all is read: go on with what was parked today, or offer what can be led."""
        if self._chart is None or self._visits is None or not self._open_read:
            return
        if self._stage != "reading":
            return
        services, today = self._services, self._services.today
        readable = services.prescription_texts.read_all(self._chart.prescriptions).readable
        title = translate("clinic led", "Today's exercises")
        asked = asked_today(readable, self._chart.ends, today, title)
        if self._open is not None and self._open.stopped_at.date() == today:
            self._resume(self._open)
            return
        self._stage = "before"
        self.before_model.offer(asked, left_open=self._open)
        self.changed.emit()

    def _prescription(self, id_: str | None) -> Prescription | None:
        if self._chart is None or id_ is None:
            return None
        readable = self._services.prescription_texts.read_all(self._chart.prescriptions).readable
        return next((one for one in readable if one.id == id_), None)

    # Begin and go on

    @Slot()
    def _begin(self) -> None:
        chosen = self.before_model.chosen
        if self._stage == "before" and chosen is not None:
            self._start(chosen)

    def _start(self, chosen: RoutineToLead) -> None:
        services, author = self._services, self._services.author()
        visit = visit_of(self._visits or (), self._person, id_=services.new_id(), author=author)
        if all(one.id != visit.id for one in self._visits or ()):
            self._wait(services.visits.put_visit(visit, author), lambda _: None)
        runner = self._room.led.start(
            visit,
            chosen,
            author,
            pain_before=self.before_model.pain_before,
            first=self.before_model.first_side,
        )
        self._lead(runner, visit.id, chosen.prescription)

    @Slot()
    def _go_on_with_open(self) -> None:
        if self._stage == "before" and self._open is not None:
            self._resume(self._open)

    def _resume(self, found: Interrupted) -> None:
        runner = self._room.led.resume(self._person, found, self._services.author())
        self._lead(runner, found.running.visit or "", found.running.prescription)

    def _lead(self, runner: SessionRunner, visit: str, prescription: str | None) -> None:
        services, room = self._services, self._room
        self._visit, self._asked = visit, self._prescription(prescription)
        self._keys = SessionKeys()
        self.session_model = SessionModel(
            runner,
            services.library,
            services.guide,
            real=room.real,
            settings_changed=room.keep_settings,
            parent=self,
        )
        self.session_model.sound_model.show_missing(room.missing())
        self.session_model.over.connect(self._over)
        self.observe_model = ObserveModel(services, runner, self._person, visit, self)
        self.observe_model.failed.connect(self.failed)
        self.edit_model = EditAheadModel(runner, services.library, self)
        self.edit_model.changed.connect(self.changed)
        runner.subscribe(self._moved_on)
        self._stage = "running"
        self._show_way()
        room.display.show_session(self.session_model)
        room.play(runner)
        self.changed.emit()

    def _moved_on(self, before: State) -> None:
        session = self.session_model
        if session is None:
            return
        state = session.runner.state
        if (state.index, state.steps, state.sets, state.begun, state.left_out, state.mode) != (
            before.index,
            before.steps,
            before.sets,
            before.begun,
            before.left_out,
            before.mode,
        ):
            self._show_way()

    def _show_way(self) -> None:
        if self.session_model is not None:
            runner = self.session_model.runner
            self._ways.show(way_lines(runner.state, runner.routine, self._services.library))
            self._nexts.show(next_sets(runner.state))
            self.changed.emit()

    def show_missing(self, missing: Missing) -> None:
        """Mark what this computer cannot do; the patient's display says nothing of it."""
        if self.session_model is not None:
            self.session_model.sound_model.show_missing(missing)

    # Parked

    @Slot()
    def park(self) -> None:
        """Let this session wait, so that another person's can run. Where that cannot be, a line
        says why and the session goes on.
        """
        if self._stage == "running":
            self._wait(self._services.parked.parked(), self._park)

    def _park(self, in_progress: Sequence[ParkedSession]) -> None:
        session = self.session_model
        if session is None or session.runner.state.over or self._stage != "running":
            return
        if self.observe_model is not None:
            self.observe_model.keep_all()
        try:
            parked = self._room.led.park(
                session.runner, self._visit, self._services.author(), in_progress=in_progress
            )
        except Invalid as refused:
            self._say(refused_line(translate("clinic led", "Parked sessions"), refused))
            return
        self._wait(parked, self._parked)

    def _parked(self, _: None) -> None:
        session = self.session_model
        if session is None or session.runner.state.mode is not Mode.PAUSED:
            return  # it was gone on with meanwhile
        self._room.leave(session.runner)
        self._stage = "parked"
        self._room.display.show_session(None)
        self.changed.emit()
        self.leaveWanted.emit()

    def _say(self, trouble: str) -> None:
        self._trouble = trouble
        self.changed.emit()

    # Over

    @Slot()
    def _over(self) -> None:
        session = self.session_model
        assert session is not None
        if self.observe_model is not None:
            self.observe_model.keep_all()
        if self.edit_model is not None:
            self.edit_model.close()
        runner, author = session.runner, self._services.author()
        self._room.display.leave_here()
        if runner.state.mode is Mode.ENDED and runner.recorder.record is None:
            kept = self._services.visits.set_state(self._visit, VisitState.HERE, author)
            self._wait(kept, lambda _: None)
            self._stage = "parked"
            self._room.display.show_session(None)
            self.changed.emit()
            self.leaveWanted.emit()
            return
        self._wait(self._room.led.finish(runner, self._visit, author), lambda _: None)
        display = self._room.display
        drafts = self._chart.prescriptions if self._chart is not None else ()
        led = LedSession(
            person=self._person,
            visit=self._visit,
            runner=runner,
            prescription=self._asked,
            drafted=any(one.signed_at is None for one in drafts),
        )
        self.after_model = AfterModel(self._services, led, display.asked_model, self)
        self.after_model.noteWanted.connect(self.noteWanted)
        self.after_model.prescribeWanted.connect(self.prescribeWanted)
        self.after_model.failed.connect(self.failed)
        display.show_session(None)
        self._stage = "after"
        self.changed.emit()

    # Keys

    @Slot(int, int, result=bool)
    def key(self, key: int, modifiers: int) -> bool:
        """A key was pressed outside of any text field; true where it meant something here."""
        held = Qt.KeyboardModifier(modifiers)
        if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if self._stage == "before":
            return self._key_before(key)
        if self._stage == "running":
            return self._key_running(key, held)
        return self._stage == "after" and self._key_after(key)

    def _key_before(self, key: int) -> bool:
        before = self.before_model
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            before.type(key - int(Qt.Key.Key_0), self._room.real())
            return True
        ways = {
            Qt.Key.Key_Return: before.begin,
            Qt.Key.Key_Enter: before.begin,
            Qt.Key.Key_Up: lambda: before.move(-1),
            Qt.Key.Key_Down: lambda: before.move(1),
            Qt.Key.Key_L: lambda: before.startWith("left"),
            Qt.Key.Key_R: lambda: before.startWith("right"),
            Qt.Key.Key_K: before.resume,
            Qt.Key.Key_D: self._room.display.turn,
            Qt.Key.Key_P: lambda: self.prescribeWanted.emit(self._person),
        }
        if key not in ways:
            return False
        ways[Qt.Key(key)]()
        return True

    def _key_running(self, key: int, held: Qt.KeyboardModifier) -> bool:
        session, observe, edit = self.session_model, self.observe_model, self.edit_model
        if session is None or observe is None or edit is None:
            return False
        if edit.is_open:
            edit.key(key)
            return True
        if observe.is_picking and self._key_picking(key):
            return True
        self._say("")
        ways = {
            Qt.Key.Key_O: observe.pick,
            Qt.Key.Key_N: self.noteWriteWanted.emit,
            Qt.Key.Key_E: edit.open,
            Qt.Key.Key_K: self.park,
            Qt.Key.Key_D: self._room.display.turn,
            Qt.Key.Key_F: self._room.display.turnHere,
        }
        if key in ways and not held & Qt.KeyboardModifier.ShiftModifier:
            ways[Qt.Key(key)]()
            return True
        bindings = bindings_with(self._room.settings().keys)
        command = command_of(key, held, bindings)
        if command is None or command in (Command.KEYS, Command.FULL_SCREEN):
            return False
        self._keys.carry_out(session, command, key, self._room.real())
        return True

    def _key_picking(self, key: int) -> bool:
        """After O: a letter is a sentence, a digit begins a test, Esc changes one's mind."""
        observe = self.observe_model
        assert observe is not None
        if observe.letter(key):
            return True
        observe.stop_picking()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self.testWriteWanted.emit(chr(key))
            return True
        return key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def _key_after(self, key: int) -> bool:
        after = self.after_model
        assert after is not None
        asked = self._room.display.asked_model
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if asked.question is not None and not (enter and not asked.property("typed")):
            return asked.key(key)
        if enter:
            after.goOn()
            return True
        if key == Qt.Key.Key_X and after.offers:
            after.passOver()
            return True
        return False

    # What QML asks for

    @property
    def stands(self) -> str:
        """Where the session stands; see the class."""
        return self._stage

    @property
    def running(self) -> bool:
        """It has clock, picture and sound now."""
        return self._stage == "running"

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage

    @Property(str, notify=changed)
    def who(self) -> str:
        """The name or the code of the person."""
        found = self._services.roster.people.get(self._person)
        return self._services.names.of(found) if found is not None else ""

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why what was asked for could not be done; empty where it could."""
        return self._trouble

    @Property(QObject, constant=True)
    def way(self) -> QObject:
        return self._ways

    @Property(QObject, constant=True)
    def nextSets(self) -> QObject:
        return self._nexts

    @Property(BeforeModel, constant=True)
    def before(self) -> BeforeModel:
        return self.before_model

    @Property(SessionModel, notify=changed)
    def session(self) -> SessionModel | None:
        return self.session_model

    @Property(ObserveModel, notify=changed)
    def observing(self) -> ObserveModel | None:
        return self.observe_model

    @Property(EditAheadModel, notify=changed)
    def editing(self) -> EditAheadModel | None:
        return self.edit_model

    @Property(AfterModel, notify=changed)
    def after(self) -> AfterModel | None:
        return self.after_model

    @Property(DisplayModel, constant=True)
    def display(self) -> DisplayModel:
        return self._room.display

    @Slot()
    def prescribe(self) -> None:
        self.prescribeWanted.emit(self._person)
