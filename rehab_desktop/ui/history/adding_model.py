"""A session that was done without the app, being added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.by_hand import LONGEST_MIN, done_by_hand
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.history.answers_model import AnswersModel
from rehab_desktop.ui.history.parts import HistoryParts

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

USUAL_TIME = time(18, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineChoice:
    """A routine that may have been done."""

    routine: str
    name: str


@QmlElement
class AddingModel(QObject):
    """`added` carries the session to store."""

    changed = Signal()
    added = Signal(object)

    def __init__(self, parts: HistoryParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._open = False
        self._routine = next(iter(parts.library.routines), "")
        self._minutes = ""
        self._answers = AnswersModel(parts, self)
        self._answers.changed.connect(self.changed)
        self._routines = DataclassListModel(RoutineChoice, self)
        self._routines.show(
            tuple(
                RoutineChoice(routine=one.id, name=catalogue(one.title))
                for one in parts.library.routines.values()
            )
        )
        self._take_minutes()

    def start(self, day: date) -> None:
        """Begin with this day, now if it is today, else at the usual time."""
        now = self._parts.wall()
        moment = now if day >= now.date() else datetime.combine(day, USUAL_TIME)
        self._answers.start(moment)
        self._open = True
        self.changed.emit()

    def _take_minutes(self) -> None:
        library = self._parts.library
        planned = library.routines.get(self._routine)
        self._minutes = str(max(1, round(library.seconds(planned) / 60))) if planned else ""

    @Slot()
    def close(self) -> None:
        self._open = False
        self.changed.emit()

    @Slot(str)
    def choose(self, routine: str) -> None:
        self._routine = routine
        self._take_minutes()
        self.changed.emit()

    @Slot(str)
    def setMinutes(self, minutes: str) -> None:
        self._minutes = minutes
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Hand the session on, if everything can be used."""
        if not self._can_be_used():
            return
        record = done_by_hand(
            session_id=self._parts.new_id(),
            routine=self._parts.library.routines[self._routine],
            library=self._parts.library,
            started_at=self._answers.moment(),
            minutes=int(self._minutes),
            pain_before=self._answers.before,
            pain_after=self._answers.after,
            effort=self._answers.effort_told,
            note=self._answers.note_text.strip(),
        )
        self._open = False
        self.changed.emit()
        self.added.emit(record)

    @property
    def is_open(self) -> bool:
        """A session is being added."""
        return self._open

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._open

    @Property(AnswersModel, constant=True)
    def answers(self) -> AnswersModel:
        return self._answers

    @Property(QObject, constant=True)
    def routines(self) -> QObject:
        return self._routines

    @Property(str, notify=changed)
    def routine(self) -> str:
        return self._routine

    @Property(str, notify=changed)
    def minutes(self) -> str:
        return self._minutes

    @Property(str, notify=changed)
    def minutesProblem(self) -> str:
        """What is wrong with the minutes; empty where nothing is."""
        return self._problem()

    def _problem(self) -> str:
        written = self._minutes.strip()
        if written.isascii() and written.isdigit() and 1 <= int(written) <= LONGEST_MIN:
            return ""
        return translate("history", "Write whole minutes from 1 to {most}.").format(
            most=LONGEST_MIN
        )

    @Property(bool, notify=changed)
    def sound(self) -> bool:
        """All that is written can be used."""
        return self._can_be_used()

    def _can_be_used(self) -> bool:
        return self._answers.can_be_used() and not self._problem() and self._routine != ""
