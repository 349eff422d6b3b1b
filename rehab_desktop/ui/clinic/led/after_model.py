"""After a led session: how it was, asked against done, and what of today's changes is kept."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.kept_changes import with_changes_of
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.core.clinic.difference import difference
from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.core.history.record import SessionStatus
from rehab_desktop.text import wording
from rehab_desktop.text.clinic.difference_text import DifferenceLine, difference_lines
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.display.asked_model import AskedModel, Question
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.session.summary_model import DoneLine, done_lines

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

PAIN, EFFORT = "pain", "effort"


@dataclass(frozen=True, slots=True, kw_only=True)
class LedSession:
    """A led session that is over. `prescription` is the version that asked for it, None where the
    routine was picked; `drafted` says that a draft of the next version is begun already.
    """

    person: str
    visit: str
    runner: SessionRunner
    prescription: Prescription | None
    drafted: bool


@QmlElement
class AfterModel(QObject):
    """The questions are those of `asked`, which the patient may answer on the display. `noteWanted`
    and `prescribeWanted` go on; `failed` carries an error of the file.
    """

    changed = Signal()
    noteWanted = Signal(str)
    prescribeWanted = Signal(str)
    failed = Signal(Exception)

    def __init__(
        self,
        services: ClinicServices,
        led: LedSession,
        asked: AskedModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._led = led
        self._asked = asked
        self._answers: dict[str, int] = {}
        self._kept = self._passed = False
        self._next = self._with_changes()
        self._waiting = FutureWatcher(self)
        self._rows = DataclassListModel(DoneLine, self)
        self._rows.show(done_lines(led.runner, services.library))
        self._changes = DataclassListModel(DifferenceLine, self)
        if self._next is not None and led.prescription is not None:
            change = difference(led.prescription, self._next)
            self._changes.show(difference_lines(change, services.library.exercises))
        asked.answered.connect(self._answered)
        asked.changed.connect(self.changed)
        if self.kept_record:
            asked.ask(questions())

    def _with_changes(self) -> Prescription | None:
        """The prescription with what was changed today; None where nothing was."""
        asked = self._led.prescription
        if asked is None:
            return None
        services = self._services
        changed = with_changes_of(
            asked, self._led.runner.routine, services.today, services.library.exercises
        )
        return None if changed.items == asked.items or not changed.items else changed

    @property
    def kept_record(self) -> bool:
        """Something was begun, so that there is a record to answer for."""
        return self._led.runner.recorder.record is not None

    # How it was

    @Slot(str, int)
    def _answered(self, key: str, value: int) -> None:
        if key in (PAIN, EFFORT):
            self._answers[key] = value
            self._store()

    def _store(self) -> None:
        kept = self._led.runner.recorder.answer(
            pain_after=self._answers.get(PAIN), effort=self._answers.get(EFFORT), note=""
        )
        self._waiting.wait(kept, lambda _: None, self.failed.emit)
        self.changed.emit()

    @Slot(str, int)
    def tell(self, key: str, value: int) -> None:
        """The physio clicks an answer; where that is the one asked for, the next is asked."""
        if self._asked.question is not None and self._asked.question.key == key:
            self._asked.choose(value)
            self._asked.confirm()
        else:
            self._answered(key, value)

    # What is kept for home

    @Slot()
    def keepForHome(self) -> None:
        """Make today's changes the draft of the next version. A draft that was begun before is not
        written over: it is opened instead.
        """
        if self._next is None or self._kept:
            return
        if self._led.drafted:
            self.prescribeWanted.emit(self._led.person)
            return
        services = self._services
        draft = self._next.next_version(
            id_=services.new_id(), from_day=services.today, author=services.me.id
        )
        stored = services.prescription_texts.stored(draft)
        kept = services.prescriptions.put_draft(stored, services.author())
        self._waiting.wait(kept, lambda _: None, self.failed.emit)
        self._kept = True
        self.changed.emit()

    @Slot()
    def passOver(self) -> None:
        """Today's changes were for today."""
        self._passed = True
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """Enter: today's changes are kept, then the note."""
        if self.offers:
            self.keepForHome()
        else:
            self.toNote()

    @Slot()
    def toNote(self) -> None:
        self._asked.ask(())
        self.noteWanted.emit(self._led.visit)

    @property
    def offers(self) -> bool:
        """Today's changes wait for a yes or no."""
        return self._next is not None and not self._kept and not self._passed

    # What QML asks for

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def changes(self) -> QObject:
        return self._changes

    @Property(AskedModel, constant=True)
    def asked(self) -> AskedModel:
        return self._asked

    @Property(bool, constant=True)
    def recorded(self) -> bool:
        return self.kept_record

    @Property(bool, constant=True)
    def completed(self) -> bool:
        record = self._led.runner.recorder.record
        return record is not None and record.status is SessionStatus.COMPLETED

    @Property(str, constant=True)
    def time(self) -> str:
        return wording.clock(self._led.runner.state.active)

    @Property(str, constant=True)
    def planned(self) -> str:
        return wording.clock(self._led.runner.state.planned)

    @Property(str, constant=True)
    def setsDone(self) -> str:
        lines = self._rows.rows
        return translate("wording", "{done} of {planned}").format(
            done=sum(line.done for line in lines), planned=sum(line.planned for line in lines)
        )

    @Property(int, notify=changed)
    def pain(self) -> int:
        return self._shown(PAIN)

    @Property(int, notify=changed)
    def effort(self) -> int:
        return self._shown(EFFORT)

    def _shown(self, key: str) -> int:
        """The answer, or the number that is being typed; -1 for none."""
        question = self._asked.question
        typed = self._asked.number
        if question is not None and question.key == key and typed >= 0:
            return typed
        return self._answers.get(key, -1)

    @Property(bool, notify=changed)
    def offering(self) -> bool:
        return self.offers

    @Property(bool, constant=True)
    def drafted(self) -> bool:
        """A draft of the next version was begun before."""
        return self._led.drafted

    @Property(bool, notify=changed)
    def keptForHome(self) -> bool:
        return self._kept


def questions() -> tuple[Question, ...]:
    """What is asked after every session."""
    return (
        Question(
            key=PAIN,
            text=translate("clinic display", "How much does your knee hurt now?"),
            low=translate("clinic display", "not at all"),
            high=translate("clinic display", "as bad as can be"),
        ),
        Question(
            key=EFFORT,
            text=translate("clinic display", "How hard was it?"),
            low=translate("clinic display", "no effort"),
            high=translate("clinic display", "all you could"),
        ),
    )
