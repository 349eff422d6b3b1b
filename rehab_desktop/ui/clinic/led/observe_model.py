"""What the physio notes while a session runs: mistakes and cues by a letter, tests, a line."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from string import ascii_uppercase

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.observing import (
    CardSentence,
    SetAt,
    pain_without_record,
    sentences_of,
    set_now,
)
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.measured import measured
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.visit import (
    LONGEST_OBSERVATION,
    Observation,
    ObservationKind,
    Withdrawn,
)
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.session.state import State
from rehab_desktop.text import wording
from rehab_desktop.text.clinic.names import exercise_name, leg
from rehab_desktop.text.clinic.states import observation_kind
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.led.found_before import FoundBefore
from rehab_desktop.ui.clinic.led.observe_lines import NotedLine, SentenceLine
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.undo_model import UndoModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

KEPT_AFTER_MS = 600
"""A note line is in the file so long after the last key; the file needs less than 400 ms more."""
SAID = ('"', "“", "„", "«", "»")
"""A line that begins so is what the person said."""


@QmlElement
class ObserveModel(QObject):
    """Nothing here touches the clock. `failed` carries an error of the file; `written` says that
    the line is done, so that the keys are the session's again.
    """

    changed = Signal()
    failed = Signal(Exception)
    written = Signal()

    def __init__(
        self,
        services: ClinicServices,
        runner: SessionRunner,
        found: FoundBefore,
        visit: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self._person = found.person
        self._visit = visit
        self._picking = False
        self._noted = list(found.noted_in(runner.recorder.session_id))
        self._line: Observation | None = None
        self._text = self._tested = ""
        self._trouble = ""
        self._at = set_now(runner.state)
        self._waiting = FutureWatcher(self)
        self._sentences = DataclassListModel(SentenceLine, self)
        self._lines = DataclassListModel(NotedLine, self)
        self.undo_model = UndoModel(self)
        self._keeping = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._keeping.timeout.connect(self._keep_line)
        runner.subscribe(self._moved_on)
        self._say()

    def _moved_on(self, _: State) -> None:
        at = set_now(self._runner.state)
        if at != self._at:
            self._at = at
            self._say()

    def _say(self) -> None:
        here = {one.code for one in self._noted if self._stands(one) == self._at}
        self._sentences.show(
            tuple(
                SentenceLine(
                    letter=letter,
                    sentence=catalogue(one.code),
                    kind=observation_kind(one.kind),
                    cue=one.kind is ObservationKind.CUE,
                    noted=one.code in here,
                )
                for letter, one in zip(ascii_uppercase, self._offered(), strict=False)
            )
        )
        self._lines.show(tuple(self._noted_line(one) for one in reversed(self._noted)))
        self.changed.emit()

    def _offered(self) -> tuple[CardSentence, ...]:
        return sentences_of(self._services.library.exercises.get(self._at.exercise))

    def _stands(self, one: Observation) -> SetAt:
        return SetAt(exercise=one.exercise, set_index=one.set_index, side=one.side)

    def _noted_line(self, one: Observation) -> NotedLine:
        value = "" if one.value is None else f"{wording.number(one.value)} {one.unit}"
        parts = (catalogue(one.code), value, one.text)
        where = (
            exercise_name(one.exercise, self._services.library.exercises),
            leg(one.side) if one.side is not None else "",
        )
        return NotedLine(
            text=", ".join(part for part in parts if part),
            where="  ·  ".join(part for part in where if part),
        )

    # Mistakes and cues

    @Slot()
    def pick(self) -> None:
        """The next letter notes a sentence; the same key again changes one's mind."""
        self._picking = not self._picking
        self._trouble = ""
        self.changed.emit()

    def stop_picking(self) -> None:
        if self._picking:
            self._picking = False
            self.changed.emit()

    def letter(self, key: int) -> bool:
        """A key was pressed while a sentence is picked; true where it is a letter."""
        if not Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
            return False
        self.note(key - int(Qt.Key.Key_A))
        return True

    @Slot(int)
    def note(self, place: int) -> None:
        """Note the sentence at this place; one that was noted in this set is taken back."""
        offered = self._offered()
        self._picking = False
        if not 0 <= place < len(offered):
            self.changed.emit()
            return
        wanted = offered[place]
        for one in self._noted:
            if one.code == wanted.code and self._stands(one) == self._at:
                self._take_back(one)
                return
        self._put(self._new(wanted.kind, code=wanted.code), undoable=True)

    # A test

    @Slot(str)
    def writeTest(self, typed: str) -> None:
        """This is typed of a test so far."""
        self._tested = typed
        self.changed.emit()

    @Slot(str, result=bool)
    def test(self, typed: str) -> bool:
        """A test as it is typed, such as 8 cm left; false where it cannot be understood."""
        sides = {wording.side_word(side): side for side in Side} | {
            side.value: side for side in Side
        }
        try:
            found = measured(typed, sides)
            name = found.name or exercise_name(self._at.exercise, self._services.library.exercises)
            one = self._new(
                ObservationKind.TEST, code=name, value=found.value, unit=found.unit, side=found.side
            )
        except Invalid as wrong:
            self._trouble = refused_line(observation_kind(ObservationKind.TEST), wrong)
            self.changed.emit()
            return False
        self._trouble = self._tested = ""
        self._put(one, undoable=True)
        self.written.emit()
        return True

    # The note line

    @Slot(str)
    def write(self, text: str) -> None:
        """The line as it stands after a key; it is kept soon after the last one."""
        self._text = text
        self._keeping.start()

    @Slot()
    def endLine(self) -> None:
        """The line is done: it is kept, and the next one begins empty."""
        self._keep_line()
        self._line, self._text = None, ""
        self.changed.emit()
        self.written.emit()

    @Slot()
    def _keep_line(self) -> None:
        self._keeping.stop()
        said = self._text.strip().startswith(SAID)
        text = plain_text(self._text)[:LONGEST_OBSERVATION]
        if said:
            text = text.strip("".join(SAID) + "”").strip()
        if not text:
            if self._line is not None:
                self._take_back(self._line)
                self._line = None
            return
        kind = ObservationKind.SAID if said else ObservationKind.FREE
        if self._line is None:
            self._line = self._new(kind, text=text)
        elif (self._line.text, self._line.kind) != (text, kind):
            self._line = replace(self._line, text=text, kind=kind)
        self._put(self._line)

    def keep_all(self) -> None:
        """Keep what is typed and not kept yet, as when the session is left."""
        if self._keeping.isActive():
            self._keep_line()

    def finish(self) -> None:
        """The session is over. A pain that was told in it and stands in no record is noted like a
        test, so that it is on the chart and in the note of the visit.
        """
        self.keep_all()
        pain = pain_without_record(self._runner)
        if pain is not None:
            name, unit = translate("clinic led", "Knee pain"), translate("clinic led", "of 10")
            self._put(self._new(ObservationKind.TEST, code=name, value=pain, unit=unit))

    # The file

    def _new(
        self,
        kind: ObservationKind,
        *,
        code: str = "",
        text: str = "",
        value: float | None = None,
        unit: str = "",
        side: Side | None = None,
    ) -> Observation:
        at, author = self._at, self._services.author()
        return Observation(
            id=self._services.new_id(),
            person=self._person,
            visit=self._visit,
            session=self._runner.recorder.session_id,
            set_index=at.set_index,
            exercise=at.exercise,
            side=side or at.side,
            kind=kind,
            code=code,
            value=value,
            unit=unit,
            text=text,
            by=author.therapist,
            at=author.at,
        )

    def _put(self, one: Observation, *, undoable: bool = False) -> None:
        self._noted = [*(n for n in self._noted if n.id != one.id), one]
        self._wait(self._services.visits.put_observation(one, self._services.author()))
        if undoable:
            said = translate("clinic led", "Noted: {what}").format(what=self._noted_line(one).text)
            self.undo_model.say(said, lambda: self._take_back(one))
        self._say()

    def _take_back(self, one: Observation) -> None:
        """It stays in the record as withdrawn."""
        author = self._services.author()
        reason = translate("clinic led", "Taken back at once")
        withdrawn = Withdrawn(reason=reason, by=author.therapist, at=author.at)
        self._noted = [n for n in self._noted if n.id != one.id]
        self._wait(self._services.visits.withdraw(one.id, withdrawn, author))
        self.undo_model.dismiss()
        self._say()

    def _wait(self, kept: Future[None]) -> None:
        self._waiting.wait(kept, lambda _: None, self.failed.emit)

    @property
    def noted(self) -> tuple[Observation, ...]:
        """What was noted in this session, oldest first."""
        return tuple(self._noted)

    @property
    def is_picking(self) -> bool:
        """The next letter is a sentence's."""
        return self._picking

    # What QML asks for

    @Property(bool, notify=changed)
    def picking(self) -> bool:
        return self._picking

    @Property(str, notify=changed)
    def about(self) -> str:
        """The exercise and the side that what is noted now belongs to."""
        parts = (
            exercise_name(self._at.exercise, self._services.library.exercises),
            leg(self._at.side) if self._at.side is not None else "",
        )
        return "  ·  ".join(part for part in parts if part)

    @Property(QObject, constant=True)
    def sentences(self) -> QObject:
        return self._sentences

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        return self._lines

    @Property(str, notify=changed)
    def line(self) -> str:
        """The note line as it is typed."""
        return self._text

    @Property(str, notify=changed)
    def tested(self) -> str:
        return self._tested

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why a test could not be understood, and what helps."""
        return self._trouble

    @Property(UndoModel, constant=True)
    def undoing(self) -> UndoModel:
        return self.undo_model
