"""The answers that belong to a session, being written: when it was, pain, effort, note."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.text.wording import translate
from rehab_desktop.ui.history.parts import HistoryParts, full_day, read_moment
from rehab_desktop.ui.session.summary_model import LONGEST_NOTE

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AnswersModel(QObject):
    """-1 stands for no answer; the same value again takes an answer back."""

    changed = Signal()

    def __init__(self, parts: HistoryParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.before: int | None = None
        self.after: int | None = None
        self.effort_told: int | None = None
        self.note_text = ""
        self._day = self._clock = ""

    def start(
        self,
        moment: datetime,
        *,
        before: int | None = None,
        after: int | None = None,
        effort: int | None = None,
        note: str = "",
    ) -> None:
        """Begin with these."""
        self.before, self.after, self.effort_told, self.note_text = before, after, effort, note
        self._day, self._clock = moment.date().isoformat(), f"{moment:%H:%M}"
        self.changed.emit()

    def moment(self) -> datetime:
        """The instant that is written. Raises `ValueError` with a sentence."""
        found = self._parts.local(read_moment(self._day, self._clock))
        if found > self._parts.wall() + timedelta(minutes=1):
            raise ValueError(translate("history", "That is in the future."))
        return found

    @property
    def written(self) -> tuple[str, str]:
        """Date and time as they are written."""
        return self._day, self._clock

    def can_be_used(self) -> bool:
        """Date and time make an instant that has been."""
        try:
            self.moment()
        except ValueError:
            return False
        return True

    @Slot(str)
    def setDay(self, day: str) -> None:
        self._day = day
        self.changed.emit()

    @Slot(str)
    def setClock(self, clock: str) -> None:
        self._clock = clock
        self.changed.emit()

    @Slot(int)
    def moveDay(self, days: int) -> None:
        """So many days later; nothing while what is written is no date."""
        try:
            moved = read_moment(self._day, "12:00") + timedelta(days=days)
        except ValueError:
            return
        self.setDay(moved.date().isoformat())

    @Slot(int)
    def setBefore(self, value: int) -> None:
        self.before = None if value == self.before else value
        self.changed.emit()

    @Slot(int)
    def setAfter(self, value: int) -> None:
        self.after = None if value == self.after else value
        self.changed.emit()

    @Slot(int)
    def setEffort(self, value: int) -> None:
        self.effort_told = None if value == self.effort_told else value
        self.changed.emit()

    @Slot(str)
    def setNote(self, note: str) -> None:
        self.note_text = note[:LONGEST_NOTE]

    @Property(str, notify=changed)
    def day(self) -> str:
        return self._day

    @Property(str, notify=changed)
    def clock(self) -> str:
        return self._clock

    @Property(str, notify=changed)
    def dayInWords(self) -> str:
        """The date as a person says it, or what is wrong with what is written."""
        try:
            return full_day(self.moment().date())
        except ValueError as error:
            return str(error)

    @Property(bool, notify=changed)
    def sound(self) -> bool:
        return self.can_be_used()

    @Property(int, notify=changed)
    def painBefore(self) -> int:
        return -1 if self.before is None else self.before

    @Property(int, notify=changed)
    def painAfter(self) -> int:
        return -1 if self.after is None else self.after

    @Property(int, notify=changed)
    def effort(self) -> int:
        return -1 if self.effort_told is None else self.effort_told

    @Property(str, notify=changed)
    def note(self) -> str:
        return self.note_text
