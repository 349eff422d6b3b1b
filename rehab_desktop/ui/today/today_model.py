"""The page the app opens on: one obvious thing to do, the programme, what was done lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.hurting import pain_kept
from rehab_desktop.app.resuming import asks_for_more, routine_of
from rehab_desktop.app.sessions import Interrupted
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.history.queries import worst
from rehab_desktop.core.history.record import SessionRecord, SessionStatus
from rehab_desktop.text import wording
from rehab_desktop.text.position import position
from rehab_desktop.text.wording import catalogue, counted, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.routine_rows import (
    ExerciseLine,
    RoutineLine,
    exercise_lines,
    needs_text,
    poster_of,
    routine_line,
)
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.decision.ready_text import why_lines
from rehab_desktop.ui.today.programme_model import ProgrammeModel

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PastLine:
    """One finished session, with the highest pain told in and after it, as the history shows it.
    `status` is empty where it reached its end.
    """

    name: str
    date: str
    time: str
    pain: str
    status: str


@QmlElement
class TodayModel(QObject):
    """Asks for sessions by signal; what becomes of them is the app's business."""

    changed = Signal()
    chosen = Signal(str)
    resumeWanted = Signal()
    keepWanted = Signal()
    discardWanted = Signal()

    def __init__(
        self,
        programme: ProgrammeModel,
        *,
        wall: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        library = programme.context.library
        self._library = library
        self._wall = wall
        self._programme = programme
        self._exercises = DataclassListModel(ExerciseLine, self)
        self._others = DataclassListModel(RoutineLine, self)
        self._offered: tuple[Routine, ...] = ()
        self._past = DataclassListModel(PastLine, self)
        self._interrupted: Interrupted | None = None
        self._against_resuming: list[str] = []
        self._came_from = ""
        self._hero: Routine | None = None
        programme.changed.connect(self._follow)
        programme.chosen.connect(self.chosen)
        self._follow()

    @property
    def context(self) -> TodayContext:
        """Where the programme is read."""
        return self._programme.context

    @Slot()
    def _follow(self) -> None:
        """Show what is due at today's doses, and the first choice where no programme runs."""
        decision = self._programme.decision_model
        self._hero = decision.hero
        self._against_resuming = self._reasons()
        library = self._library
        self._exercises.show(exercise_lines(self._hero, library) if self._hero else ())
        # Their lengths take a while to add up, and they seldom change.
        offered = tuple(r for r in library.routines.values() if r.id != decision.offered.id)
        if offered != self._offered:
            self._offered = offered
            self._others.show(tuple(routine_line(routine, library) for routine in offered))
        self.changed.emit()

    def show_past(self, records: Sequence[SessionRecord]) -> None:
        self._past.show(tuple(self._past_line(record) for record in records))
        self.changed.emit()

    def show_interrupted(self, interrupted: Interrupted | None) -> None:
        self._interrupted = interrupted
        self._against_resuming = self._reasons()
        self.changed.emit()

    def _reasons(self) -> list[str]:
        """Why today does not leave all that is left of the interrupted session; none where it
        does.
        """
        if self._interrupted is None or not self.context.settled:
            return []
        state, checkpoint = self._interrupted.state, self._interrupted.checkpoint
        routine = self._library.routines.get(checkpoint.routine) or routine_of(
            state.steps, checkpoint.routine, checkpoint.title, self._library
        )
        todays = self.context.programme.todays(routine)
        if not asks_for_more(state.steps[state.index :], todays.routine, self._library):
            return []
        return why_lines(todays, self.context) or [
            translate("programme", "It holds more than today leaves of it.")
        ]

    def come_back(self, routine_id: str = "") -> None:
        """Shown again, perhaps from the check of a routine; the day may have changed."""
        self._came_from = routine_id
        self._programme.context.refresh()

    def _past_line(self, record: SessionRecord) -> PastLine:
        told = worst(
            record.pain_after,
            *(one.pain for one in record.sets),
            *(mark.value for mark in record.pains),
        )
        pain = "" if told is None else translate("wording", "Pain {n}").format(n=told)
        completed = record.status is SessionStatus.COMPLETED
        return PastLine(
            name=catalogue(record.title),
            date=wording.when(record.started_at, self._wall()),
            time=wording.clock(record.active_ns),
            pain=pain,
            status="" if completed else translate("wording", "stopped early"),
        )

    @Slot()
    def startHero(self) -> None:
        """Begin what is due first; on a day of rest there is nothing to begin."""
        if self._hero is not None:
            self.chosen.emit(self._hero.id)

    @Slot(result=bool)
    def startDue(self) -> bool:
        """What Space does where nothing has the keyboard: go on with what was interrupted, else
        start what is due; false where neither is, or where going on would be more than today
        leaves.
        """
        if self._interrupted is not None:
            if self._against_resuming:
                return False
            self.resume()
            return True
        if self._hero is None or self._programme.return_to_run_model.is_open:
            return False
        self.startHero()
        return True

    @Slot(str)
    def choose(self, routine_id: str) -> None:
        self.chosen.emit(routine_id)

    @Slot()
    def resume(self) -> None:
        self.resumeWanted.emit()

    @Slot()
    def keep(self) -> None:
        self.keepWanted.emit()

    @Slot()
    def discard(self) -> None:
        self.discardWanted.emit()

    @Property(str, notify=changed)
    def date(self) -> str:
        return wording.long_date(self._wall())

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The decision of the day; a greeting where there is none."""
        return self._programme.decision_model.headline() or wording.greeting(self._wall())

    @Property(str, notify=changed)
    def heroName(self) -> str:
        return catalogue(self._hero.title) if self._hero is not None else ""

    @Property(str, notify=changed)
    def heroRoutine(self) -> str:
        return self._hero.id if self._hero is not None else ""

    @Property(str, notify=changed)
    def cameFrom(self) -> str:
        """The routine whose check was left for this page; empty otherwise."""
        return self._came_from

    @Property(str, notify=changed)
    def heroDetail(self) -> str:
        if self._hero is None:
            return ""
        # As on the page of routines, where a timed stretch is no exercise
        number = sum(isinstance(item, Item) for item in self._hero.items)
        exercises = counted(translate("wording", "%n exercise(s)", "", number), number)
        time = wording.minutes(self._library.seconds(self._hero))
        return "  ·  ".join(
            part for part in (time, exercises, needs_text(self._hero, self._library)) if part
        )

    @Property(str, notify=changed)
    def heroPoster(self) -> str:
        return poster_of(self._hero, self._library) if self._hero is not None else ""

    @Property(QObject, constant=True)
    def heroExercises(self) -> QObject:
        return self._exercises

    @Property(QObject, constant=True)
    def others(self) -> QObject:
        return self._others

    @Property(QObject, constant=True)
    def past(self) -> QObject:
        return self._past

    @Property(bool, notify=changed)
    def hasPast(self) -> bool:
        return bool(self._past.rows)

    @Property(bool, notify=changed)
    def hasInterrupted(self) -> bool:
        return self._interrupted is not None

    @Property(str, notify=changed)
    def againstResuming(self) -> str:
        """Why going on is more than today leaves, so that it asks first; empty where it is not."""
        return " ".join(self._against_resuming)

    @Property(bool, notify=changed)
    def interruptedPain(self) -> bool:
        """A pain was told in it that keeps it on record."""
        return self._interrupted is not None and pain_kept(self._interrupted.state)

    @Property(str, notify=changed)
    def interruptedText(self) -> str:
        """Yesterday 18:04 you stopped at 90/90 hip flip, set 2 of 3."""
        if self._interrupted is None:
            return ""
        return translate("wording", "{when} you stopped at {place}.").format(
            when=wording.when(self._interrupted.stopped_at, self._wall()),
            place=position(self._interrupted.state),
        )

    @Property(str, notify=changed)
    def interruptedDetail(self) -> str:
        if self._interrupted is None:
            return ""
        left = translate("wording", "{title}, {time} left").format(
            title=catalogue(self._interrupted.title),
            time=wording.clock(self._interrupted.state.left),
        )
        if not self.interruptedPain:
            return left
        kept = translate("wording", "You told a pain in it, so it is kept.")
        return f"{left}. {kept}"

    @Property(ProgrammeModel, constant=True)
    def programme(self) -> ProgrammeModel:
        return self._programme
