"""From which day a prescription holds, until when, how the dose goes on at home, and what is said
to the person.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.prescription import (
    LONGEST_MESSAGE,
    Prescription,
    ProgressRule,
)
from rehab_desktop.core.clinic.prescription_draft import set_message, set_period, set_progress
from rehab_desktop.text.clinic.states import progress_name, progress_rule
from rehab_desktop.text.programme_text import full_day
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.prescribe.draft_history import DraftHistory
from rehab_desktop.ui.clinic.prescribe.typed_day import (
    last_day_of,
    typed_day,
    typed_last_day,
    whole_weeks,
)
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

FIRST, LAST = "from_day", "until"


@QmlElement
class TermsModel(QObject):
    """A prescription begins today or later. `trouble` says why what was typed cannot be. Where the
    window is covered while somebody types, what can be is taken over, and the rest stands in its
    field again.
    """

    changed = Signal()

    def __init__(
        self, services: ClinicServices, history: DraftHistory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._history = history
        self._trouble: dict[str, str] = {}
        self._typing: dict[str, str] = {}
        self._held: dict[str, str] = {}
        self._covered = False
        self._rules = DataclassListModel(ChoiceLine, self)
        rules = (ChoiceLine(value=one.value, name=progress_name(one)) for one in ProgressRule)
        self._rules.show(tuple(rules))
        history.changed.connect(self.changed)

    @property
    def _draft(self) -> Prescription:
        return self._history.draft

    # The days

    @property
    def _first(self) -> str:
        return self._held.get(FIRST, self._draft.from_day.isoformat())

    @property
    def _last(self) -> str:
        until = self._draft.until
        return self._held.get(LAST, until.isoformat() if until is not None else "")

    @Slot(int)
    def stepFirst(self, days: int) -> None:
        """Begin so many days later (earlier below 0); the weeks stay as many."""
        self._begin(max(self._services.today, self._draft.from_day + timedelta(days=days)))

    @Slot(str)
    def typeFirst(self, text: str) -> None:
        """The first day as it was typed."""
        day = typed_day(text)
        if day is None or day < self._services.today:
            self._refuse(FIRST, text, self._from_hint())
            return
        self._begin(day)

    def _begin(self, day: date) -> None:
        until = self._draft.until
        if until is not None:
            until += day - self._draft.from_day
        self._put(day, until)

    @Slot(int)
    def stepLast(self, weeks: int) -> None:
        """So many weeks longer (shorter below 0); below one week there is no last day."""
        first, until = self._draft.from_day, self._draft.until
        if until is None:
            self._put(first, last_day_of(first, weeks) if weeks > 0 else None)
            return
        until += timedelta(weeks=weeks)
        self._put(first, until if until >= first else None)

    @Slot(str)
    def typeLast(self, text: str) -> None:
        """The last day, or a number of weeks; nothing for no last day."""
        first = self._draft.from_day
        if not text.strip():
            self._put(first, None)
            return
        day = typed_last_day(text, first)
        if day is None or day < first:
            said = translate("clinic prescribe", "Write a number of weeks, or a day from {day} on.")
            self._refuse(LAST, text, said.format(day=first.isoformat()))
            return
        self._put(first, day)

    @Slot(str)
    def editFirst(self, text: str) -> None:
        """This stands in the field of the first day now."""
        self._edit(FIRST, text)

    @Slot(str)
    def editLast(self, text: str) -> None:
        """This stands in the field of the last day now."""
        self._edit(LAST, text)

    def _edit(self, key: str, text: str) -> None:
        self._typing, self._covered = {key: text}, False

    def keep(self) -> None:
        """The window is covered: take over what is typed; what cannot be stays in its field."""
        for key, text in self._typing.items():
            if text != (self._first if key == FIRST else self._last):
                self._covered = True
                (self.typeFirst if key == FIRST else self.typeLast)(text)
        self._typing = {}

    @Slot()
    def show(self) -> None:
        """The fields are there again."""
        self._covered = False

    def _from_hint(self) -> str:
        said = translate("clinic prescribe", "Write a day from {day} on.")
        return said.format(day=self._services.today.isoformat())

    def _put(self, first: date, last: date | None) -> None:
        self._trouble, self._typing, self._held = {}, {}, {}
        if not self._history.do(lambda draft: set_period(draft, first, last)):
            self.changed.emit()

    def _refuse(self, key: str, text: str, said: str) -> None:
        self._trouble = {key: said}
        self._held = {key: text} if self._covered else {}
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """What was refused is no longer there: the field was left, and not covered."""
        if self._trouble and not self._covered:
            self._trouble, self._held = {}, {}
            self.changed.emit()

    @Property(str, notify=changed)
    def first(self) -> str:
        return self._first

    @Property(str, notify=changed)
    def firstSaid(self) -> str:
        """Today, or the day in words."""
        day = self._draft.from_day
        if day == self._services.today:
            return translate("clinic prescribe", "Today")
        return full_day(day)

    @Property(str, notify=changed)
    def firstTrouble(self) -> str:
        return self._trouble.get(FIRST, "")

    @Property(str, notify=changed)
    def last(self) -> str:
        return self._last

    @Property(str, notify=changed)
    def lastSaid(self) -> str:
        """6 weeks, to Sunday 14 June; or that there is no last day."""
        until = self._draft.until
        if until is None:
            return translate("clinic prescribe", "No last day")
        weeks = whole_weeks(self._draft.from_day, until)
        if not weeks:
            return full_day(until)
        long = counted(translate("clinic prescribe", "%n week(s)", "", weeks), weeks)
        said = translate("clinic prescribe", "{weeks}, to {day}")
        return said.format(weeks=long, day=full_day(until))

    @Property(str, notify=changed)
    def lastTrouble(self) -> str:
        return self._trouble.get(LAST, "")

    # How the dose goes on

    @Slot(str)
    def chooseProgress(self, rule: str) -> None:
        """One of `progressRules`. Raises `ValueError` for another."""
        wanted = ProgressRule(rule)
        self._history.do(lambda draft: set_progress(draft, wanted))

    @Property(str, notify=changed)
    def progress(self) -> str:
        return self._draft.progress.value

    @Property(str, notify=changed)
    def progressSaid(self) -> str:
        """What the chosen rule means, in a sentence."""
        return progress_rule(self._draft.progress)

    @Property(QObject, constant=True)
    def progressRules(self) -> QObject:
        return self._rules

    # The message

    @Slot(str)
    def setMessage(self, text: str) -> None:
        self._history.do(lambda draft: set_message(draft, text), run="message")

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._draft.message

    @Property(int, constant=True)
    def longestMessage(self) -> int:
        return LONGEST_MESSAGE
