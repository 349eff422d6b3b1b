"""After a session: planned against done, how the knee is, what that means for next time."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.hurting import told_before_begun
from rehab_desktop.app.library import Library
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.core.content.safety import PainLight
from rehab_desktop.core.history.record import PerformedSet, SessionStatus, SetStatus
from rehab_desktop.core.programme.adherence import ENOUGH
from rehab_desktop.core.programme.waiting import WaitsFor
from rehab_desktop.text import wording
from rehab_desktop.text.pain_text import afterwards, light_name, next_time
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.operations import Changed
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.session.earned_text import earned_line
from rehab_desktop.ui.session.worst_pain import ReportedPain, worst_pain

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_NOTE = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneLine:
    """One exercise: sets and time done against planned. `share` is 0-1; `sets` says both."""

    name: str
    done: int
    planned: int
    sets: str
    time: str
    share: float


@QmlElement
class SummaryModel(QObject):
    """Gathers the answers and stores them when the person is done; -1 stands for no answer."""

    changed = Signal()
    doneWanted = Signal()

    def __init__(
        self,
        runner: SessionRunner,
        context: TodayContext,
        parent: QObject | None = None,
        *,
        everyday: int = 0,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._everyday = everyday
        self._library = context.library
        self._guide = context.guide
        self._context = context
        self._programme = context.programme
        self._operations = context.operations
        self._pain: int | None = None
        self._effort: int | None = None
        self._at_effort = False
        self._note = ""
        self._stored: tuple[int | None, int | None, str] = (None, None, "")
        self._saving = 0
        self._trouble = ""
        self._waits = False
        self._waiting = FutureWatcher(self)
        self._rows = DataclassListModel(DoneLine, self)
        self._rows.show(done_lines(runner, self._library))
        if runner.recorder.saved is not None:
            self._track(runner.recorder.saved)

    def _track(self, future: Future[None]) -> None:
        self._saving += 1
        self._waiting.wait(future, self._saved, self._failed)
        self.changed.emit()

    def _saved(self, _: object) -> None:
        self._saving -= 1
        self.changed.emit()
        self._operations.announce(Changed.SESSIONS)

    def _failed(self, error: BaseException) -> None:
        self._saving -= 1
        self._trouble = self._operations.words(error)
        self.changed.emit()

    def show_waiting(self, waits: bool) -> None:
        """Say that what was done waits in memory; with False after True, the disk has it by now."""
        if self._waits and not waits:
            self._trouble = ""
        self._waits = waits
        self.changed.emit()

    def store(self) -> None:
        """Store the answers if they changed since they were last stored."""
        answers = (self._pain, self._effort, self._note.strip()[:LONGEST_NOTE])
        if answers == self._stored or self._runner.recorder.record is None:
            return
        self._stored = answers
        pain, effort, note = answers
        self._track(self._runner.recorder.answer(pain_after=pain, effort=effort, note=note))

    @Slot(int)
    def setPain(self, value: int) -> None:
        """The same value again takes the answer back."""
        self._pain = None if value == self._pain else value
        self._answered()

    def answer(self, value: int) -> None:
        """A number as typed, 0-10: the pain, unless the effort is being looked at."""
        if not self.kept:
            return
        if self._at_effort:
            self._effort = value
        else:
            self._pain = value
        self._answered()

    def _answered(self) -> None:
        """A number is stored at once: what comes next goes by it, also where the computer goes off
        before Done is pressed.
        """
        self.changed.emit()
        self.store()

    @Slot(bool)
    def lookAtEffort(self, looking: bool) -> None:
        """The effort's row has the keyboard, or has it no longer."""
        self._at_effort = looking

    @Slot(int)
    def setEffort(self, value: int) -> None:
        """The same value again takes the answer back."""
        self._effort = None if value == self._effort else value
        self._answered()

    @Slot(str)
    def setNote(self, note: str) -> None:
        self._note = note

    @Slot()
    def done(self) -> None:
        self.store()
        self.doneWanted.emit()

    @Property(str, constant=True)
    def title(self) -> str:
        return catalogue(self._runner.routine.title)

    @Property(bool, constant=True)
    def completed(self) -> bool:
        """It came to its end, and not by skipping: what the plan counts as done is praised."""
        record = self._runner.recorder.record
        if record is None or record.status is not SessionStatus.COMPLETED:
            return False
        lines = self._rows.rows
        done, planned = sum(line.done for line in lines), sum(line.planned for line in lines)
        return bool(done >= ENOUGH * planned)

    @Property(bool, constant=True)
    def kept(self) -> bool:
        """False where nothing was begun, so that there is nothing to keep."""
        return self._runner.recorder.record is not None

    @Property(bool, constant=True)
    def painKept(self) -> bool:
        """Nothing was begun, and a pain was told all the same, which is kept."""
        return not self.kept and told_before_begun(self._runner.state) is not None

    @Property(str, constant=True)
    def time(self) -> str:
        return wording.clock(self._runner.state.active)

    @Property(str, constant=True)
    def planned(self) -> str:
        return wording.clock(self._runner.state.planned)

    @Property(str, constant=True)
    def setsDone(self) -> str:
        lines = self._rows.rows
        return translate("wording", "{done} of {planned}").format(
            done=sum(line.done for line in lines), planned=sum(line.planned for line in lines)
        )

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(int, notify=changed)
    def pain(self) -> int:
        return -1 if self._pain is None else self._pain

    @Property(int, notify=changed)
    def effort(self) -> int:
        return -1 if self._effort is None else self._effort

    @Property(str, notify=changed)
    def light(self) -> str:
        """Green, Amber or Red in words, for the worst pain told; empty until one is."""
        worst = self._worst
        if worst is None:
            return ""
        return light_name(worst.said, running=worst.strict, everyday=self._everyday)

    @Property(str, notify=changed)
    def tone(self) -> str:
        """The light as `green`, `amber` or `red`; empty until pain is told."""
        worst = self._worst
        return worst.light.value if worst else ""

    @Property(str, notify=changed)
    def worstWhere(self) -> str:
        """5 in 90/90 hip flip, where a set hurt more than the knee does now, or that it was stopped
        because it hurt; else empty.
        """
        worst = self._worst
        if worst is None or not worst.exercise:
            return ""
        steps = self._runner.state.steps
        title = next((s.title for s in steps if s.activity == worst.exercise), worst.exercise)
        if worst.value is None:
            return translate("wording", "stopped because it hurt in {exercise}").format(
                exercise=catalogue(title)
            )
        return translate("wording", "{n} in {exercise}").format(
            n=worst.value, exercise=catalogue(title)
        )

    @Property(str, notify=changed)
    def nextTime(self) -> str:
        worst = self._worst
        if worst is None:
            return ""
        return next_time(worst.said, running=worst.strict, everyday=self._everyday)

    @Property(str, notify=changed)
    def earned(self) -> str:
        """What this session earned, or how far the next change is; empty without a programme."""
        record, worst = self._runner.recorder.record, self._worst
        if record is None or (worst is not None and worst.light is not PainLight.GREEN):
            return ""
        return earned_line(
            self._programme.earned(record, self._pain),
            self._pain,
            self._library,
            held_until=self._held_until,
        )

    @property
    def _held_until(self) -> date | None:
        """The first day on which a step may be suggested again after a red day, where that is
        later than tomorrow.
        """
        waits, tomorrow = self._context.plan.waits, self._programme.today + timedelta(days=1)
        if waits is None or waits.what is not WaitsFor.RED or waits.until is None:
            return None
        return waits.until if waits.until > tomorrow else None

    @Property(str, constant=True)
    def morning(self) -> str:
        return afterwards(self._guide)

    @Property(str, notify=changed)
    def stored(self) -> str:
        """Whether the disk has it, in words."""
        if self._waits:
            return translate("wording", "Not saved yet")
        if self._trouble:
            return translate("wording", "Could not be saved: {reason}").format(reason=self._trouble)
        if self._saving:
            return translate("wording", "Saving…")
        return translate("wording", "Saved on this computer")

    @Property(bool, notify=changed)
    def saving(self) -> bool:
        return self._saving > 0

    @Property(bool, notify=changed)
    def troubled(self) -> bool:
        """It could not be stored, or not yet."""
        return self._waits or self._trouble != ""

    @property
    def _worst(self) -> ReportedPain | None:
        state = self._runner.state
        return worst_pain(
            self._pain, state.sets, self._library, state.pains, everyday=self._everyday
        )


def done_lines(runner: SessionRunner, library: Library) -> tuple[DoneLine, ...]:
    """Planned against done for each exercise of the session, in order."""
    planned: dict[str, dict[int, tuple[str, int]]] = {}
    for step in runner.state.steps:
        if not step.gap:
            sets = planned.setdefault(step.activity, {})
            sets[step.set_index] = (
                step.title,
                sets.get(step.set_index, ("", 0))[1] + step.duration,
            )
    lines = []
    for activity, sets in planned.items():
        done = [s for s in runner.state.sets if s.exercise == activity and _counts(s)]
        wanted = sum(duration for _, duration in sets.values())
        worked = sum(s.actual_ns for s in runner.state.sets if s.exercise == activity)
        full = len(done) / len(sets)
        lines.append(
            DoneLine(
                name=catalogue(next(iter(sets.values()))[0]),
                done=len(done),
                planned=len(sets),
                sets=wording.counted(
                    translate("wording", "{done}/%n set(s)", "", len(sets)), len(sets)
                ).format(done=len(done)),
                time=wording.clock(worked),
                share=min(1.0, worked / wanted if wanted else full),
            )
        )
    return tuple(lines)


def _counts(performed: PerformedSet) -> bool:
    return performed.status is SetStatus.DONE
