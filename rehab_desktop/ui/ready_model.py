"""The check before a session: what you need, how long, how the knee is, which side first."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.core.exercise import Side
from rehab_desktop.core.guidance import SafetyGuide
from rehab_desktop.core.routine import Routine
from rehab_desktop.ui import wording
from rehab_desktop.ui.first.cautions_model import CautionsModel
from rehab_desktop.ui.pain_text import pain_advice
from rehab_desktop.ui.routine_rows import ExerciseLine, exercise_lines, poster_of
from rehab_desktop.ui.rows import Rows
from rehab_desktop.ui.wording import catalogue, translate

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

TOO_SORE = 6
"""From this pain on the screen advises against starting."""


@QmlElement
class ReadyModel(QObject):
    """Holds the two answers until the session begins; pain is -1 until one is given."""

    changed = Signal()
    beginWanted = Signal()
    leaveWanted = Signal()

    def __init__(
        self,
        routine: Routine,
        library: Library,
        guide: SafetyGuide,
        first: Side,
        parent: QObject | None = None,
        cautions: CautionsModel | None = None,
    ) -> None:
        super().__init__(parent)
        self.cautions_model = cautions
        self.routine = routine
        self._library = library
        self._guide = guide
        self._first = first
        self._pain: int | None = None
        self._exercises = Rows(ExerciseLine, self)
        self._exercises.show(exercise_lines(routine, library))
        self._sided = any(step.side for step in library.steps(routine))

    @property
    def first_side(self) -> Side:
        return self._first

    @property
    def pain_before(self) -> int | None:
        return self._pain

    @Slot(int)
    def setPain(self, value: int) -> None:
        """The same value again takes the answer back."""
        self._pain = None if value == self._pain else value
        self.changed.emit()

    def tell(self, value: int) -> None:
        """Pain as typed: 0-10."""
        self._pain = value
        self.changed.emit()

    @Slot(bool)
    def startRight(self, right: bool) -> None:
        self._first = Side.RIGHT if right else Side.LEFT
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        self.beginWanted.emit()

    @Slot()
    def leave(self) -> None:
        self.leaveWanted.emit()

    @Property(CautionsModel, constant=True)
    def cautions(self) -> CautionsModel | None:
        return self.cautions_model

    @Property(str, constant=True)
    def title(self) -> str:
        return catalogue(self.routine.title)

    @Property(str, constant=True)
    def time(self) -> str:
        return wording.clock(self._library.seconds(self.routine) * 1_000_000_000)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def needs(self) -> list[str]:
        return [catalogue(thing) for thing in self._library.needs(self.routine)]

    @Property(str, constant=True)
    def note(self) -> str:
        return catalogue(self.routine.note)

    @Property(str, constant=True)
    def poster(self) -> str:
        return poster_of(self.routine, self._library)

    @Property(QObject, constant=True)
    def exercises(self) -> QObject:
        return self._exercises

    @Property(bool, constant=True)
    def sided(self) -> bool:
        """Some exercise works one leg at a time."""
        return self._sided

    @Property(bool, notify=changed)
    def rightFirst(self) -> bool:
        return self._first is Side.RIGHT

    @Property(int, notify=changed)
    def pain(self) -> int:
        return -1 if self._pain is None else self._pain

    @Property(str, notify=changed)
    def painAdvice(self) -> str:
        if self._pain is not None and self._pain >= TOO_SORE:
            return translate(
                "wording", "That is a sore knee: rest it today, or ask your physiotherapist first."
            )
        return pain_advice(-1 if self._pain is None else self._pain, self._guide)
