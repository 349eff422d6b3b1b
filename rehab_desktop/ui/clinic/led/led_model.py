"""The session of one person as the physio leads it: before, running, after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.led_session import asked_today, visit_of
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.sessions import Interrupted
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.ports import ParkedSession
from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.core.clinic.visit import VisitState
from rehab_desktop.core.session.state import Mode
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.display.display_model import DisplayModel
from rehab_desktop.ui.clinic.led.after_model import AfterModel, LedSession
from rehab_desktop.ui.clinic.led.before_model import BeforeModel
from rehab_desktop.ui.clinic.led.edit_ahead_model import EditAheadModel
from rehab_desktop.ui.clinic.led.found_before import FoundBefore
from rehab_desktop.ui.clinic.led.led_key_table import LedKeyTableModel
from rehab_desktop.ui.clinic.led.led_keys import LedKeys
from rehab_desktop.ui.clinic.led.observe_model import ObserveModel
from rehab_desktop.ui.clinic.led.person_settings_model import PersonSettingsModel
from rehab_desktop.ui.clinic.led.scores_asked import ScoresAskedModel
from rehab_desktop.ui.clinic.led.way_model import LedWayModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.keys.choice import bindings_with
from rehab_desktop.ui.session.session_model import SessionModel
from rehab_desktop.ui.session.sound_model import Missing

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LedModel(QObject):
    """`stage` goes from "reading" to "before", "running" and "after"; with a session that was
    parked today straight to "running", and from "reading" to "left" where nobody waited for it.
    `leaveWanted` comes when it is parked or given up.
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
        self.room = services.room
        self._person = person
        self._asked: Prescription | None = None
        self._visit = ""
        self.refused_because = ""
        self._stage = "reading"
        self._keys = LedKeys()
        self.key_table = LedKeyTableModel(lambda: bindings_with(self.room.settings().keys), self)
        self._waiting = FutureWatcher(self)
        self.way_model = LedWayModel(services.library, self)
        self._found = FoundBefore(services, person, self)
        self._own = PersonSettingsModel(services, self._found, self)
        self._own.failed.connect(self.failed)
        self.before_model = BeforeModel(services.library, self._own, self)
        self.before_model.beginWanted.connect(self._begin)
        self.before_model.resumeWanted.connect(self._go_on_with_open)
        self.session_model: SessionModel | None = None
        self.observe_model: ObserveModel | None = None
        self.edit_model: EditAheadModel | None = None
        self.after_model: AfterModel | None = None
        services.names.changed.connect(self.changed)
        services.roster.changed.connect(self.changed)
        self.room.display.changed.connect(self.changed)
        self._found.read.connect(self._offer)
        self._found.failed.connect(self.failed)
        self._found.look()
        self.scores_model = ScoresAskedModel(services, person, self._found, self)
        self.scores_model.failed.connect(self.failed)

    @Slot()
    def _offer(self) -> None:
        """All is read: go on with what was parked today, or offer what can be led."""
        found = self._found
        if self._stage != "reading":
            return
        today = self._services.today
        if found.left_open is not None and found.left_open.stopped_at.date() == today:
            self._resume(found.left_open)
            return
        self._stage = "before"
        title = translate("clinic led", "Today's exercises")
        asked = asked_today(found.prescriptions, found.ends, today, title)
        self.before_model.offer(asked, left_open=found.left_open)
        self.changed.emit()

    def _wait(self, future: Future[Any], then: Callable[[Any], None] = lambda _: None) -> None:
        self._waiting.wait(future, then, self.failed.emit)

    # Begin and go on

    @Slot()
    def _begin(self) -> None:
        chosen = self.before_model.chosen
        if self._stage != "before" or chosen is None:
            return
        services, author = self._services, self._services.author()
        visits = self._found.visits
        visit = visit_of(visits, self._person, id_=services.new_id(), author=author)
        if visit not in visits:
            self._wait(services.visits.put_visit(visit, author))
        runner = self.room.led.start(
            visit,
            chosen,
            author,
            pain_before=self.before_model.pain_before,
            first=self.before_model.first_side,
            settings=self._own.in_use,
        )
        self._lead(runner, visit.id, chosen.prescription)

    @Slot()
    def _go_on_with_open(self) -> None:
        if self._stage == "before" and self._found.left_open is not None:
            self._resume(self._found.left_open)

    def _resume(self, found: Interrupted) -> None:
        author, settings = self._services.author(), self._own.in_use
        runner = self.room.led.resume(self._person, found, author, settings=settings)
        self._lead(runner, found.checkpoint.visit or "", found.checkpoint.prescription)

    def _lead(self, runner: SessionRunner, visit: str, prescription: str | None) -> None:
        services, room = self._services, self.room
        self._visit = visit
        asking = (one for one in self._found.prescriptions if one.id == prescription)
        self._asked = next(asking, None)
        self.session_model = SessionModel(
            runner,
            services.library,
            services.guide,
            real=room.real,
            settings_changed=self._own.keep,
            parent=self,
        )
        self.session_model.sound_model.show_missing(room.missing())
        self.session_model.over.connect(self._over)
        self.observe_model = ObserveModel(services, runner, self._found, visit, self)
        self.observe_model.failed.connect(self.failed)
        self.edit_model = EditAheadModel(runner, services.library, self)
        self.edit_model.changed.connect(self.changed)
        self.way_model.follow(runner)
        self._stage = "running"
        room.display.asked_model.ask(())
        room.display.show_session(self.session_model)
        room.play(runner)
        self.changed.emit()

    def show_missing(self, missing: Missing) -> None:
        """Mark what this computer cannot do; the patient's display says nothing of it."""
        if self.session_model is not None:
            self.session_model.sound_model.show_missing(missing)

    # Parked

    @Slot()
    def park(self) -> None:
        """Let this session wait for another person's. Where that cannot be, a line says why."""
        if self._stage == "running":
            self._wait(self._services.parked.parked(), self._park)

    def _park(self, in_progress: Sequence[ParkedSession]) -> None:
        session = self.session_model
        if session is None or session.runner.state.over or self._stage != "running":
            return
        if self.observe_model is not None:
            self.observe_model.keep_all()
        try:
            parked = self.room.led.park(
                session.runner, self._visit, self._services.author(), in_progress=in_progress
            )
        except Invalid as refused:
            self.say(refused_line(translate("clinic led", "Parked sessions"), refused))
            return
        self._wait(parked, self._parked)

    def _parked(self, _: None) -> None:
        session = self.session_model
        if session is None or session.runner.state.mode is not Mode.PAUSED:
            # It was gone on with meanwhile.
            author = self._services.author()
            self._wait(self._services.visits.set_state(self._visit, VisitState.RUNNING, author))
            return
        self.room.leave(session.runner)
        self._stage = "parked"
        self.room.display.show_session(None)
        self.changed.emit()
        self.leaveWanted.emit()

    def write_note(self) -> None:
        """The note line is to have the keyboard."""
        self.noteWriteWanted.emit()

    def write_test(self, digit: str) -> None:
        """The test line is to have the keyboard, with this digit."""
        self.testWriteWanted.emit(digit)

    def say(self, trouble: str) -> None:
        """Tell why something could not be done; with an empty text tell it no more."""
        if trouble != self.refused_because:
            self.refused_because = trouble
            self.changed.emit()

    # Over

    @Slot()
    def _over(self) -> None:
        session = self.session_model
        assert session is not None
        if self.observe_model is not None:
            self.observe_model.finish()
        if self.edit_model is not None:
            self.edit_model.close()
        runner, author = session.runner, self._services.author()
        self.room.display.leave_here()
        if runner.state.mode is Mode.ENDED and runner.recorder.record is None:
            self._wait(self._services.visits.set_state(self._visit, VisitState.HERE, author))
            self._stage = "parked"
            self.room.display.show_session(None)
            self.changed.emit()
            self.leaveWanted.emit()
            return
        self._wait(self.room.led.finish(runner, self._visit, author))
        display = self.room.display
        led = LedSession(
            person=self._person,
            visit=self._visit,
            runner=runner,
            prescription=self._asked,
            drafted=self._found.drafted,
        )
        self.after_model = AfterModel(self._services, led, display.asked_model, self)
        self.after_model.noteWanted.connect(self.noteWanted)
        self.after_model.prescribeWanted.connect(self.prescribeWanted)
        self.after_model.failed.connect(self.failed)
        display.show_session(None)
        self._stage = "after"
        self.changed.emit()

    @Slot(int, int, result=bool)
    def key(self, key: int, modifiers: int) -> bool:
        """A key was pressed outside of any text field; true where it meant something here."""
        return self._keys.carry_out(self, key, modifiers)

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
    def code(self) -> str:
        found = self._services.roster.people.get(self._person)
        return "" if found is None or self._services.names.as_codes else found.code

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why what was asked for last could not be done; empty where it could."""
        return self.refused_because

    @Property(LedWayModel, constant=True)
    def way(self) -> LedWayModel:
        return self.way_model

    @Property(LedKeyTableModel, constant=True)
    def keyTable(self) -> LedKeyTableModel:
        return self.key_table

    @Property(BeforeModel, constant=True)
    def before(self) -> BeforeModel:
        return self.before_model

    @Property(ScoresAskedModel, constant=True)
    def scores(self) -> ScoresAskedModel:
        return self.scores_model

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
        return self.room.display

    @Slot()
    def leave(self) -> None:
        """Before and after a session Esc does so too: scores that are asked for go first."""
        if self.scores_model.asks:
            self.scores_model.stop()
        else:
            self.leaveWanted.emit()

    def leave_screen(self) -> None:
        """Ask the patient nothing more. A parked one that is still read does not go on unseen."""
        self.room.display.asked_model.ask(())
        if self._stage == "reading":
            self._stage = "left"

    @Slot()
    def prescribe(self) -> None:
        self.prescribeWanted.emit(self._person)
