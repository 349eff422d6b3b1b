"""Finished sessions, newest first, a page at a time; and those that could be brought back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.queries import PastSession, sets_in_all
from rehab_desktop.core.history.record import SessionStatus
from rehab_desktop.text.wording import catalogue, clock, counted, translate, when
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.history.parts import HistoryParts, full_day, tone_of

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """One finished session; texts are empty where there is nothing to say."""

    session: str
    name: str
    date: str
    time: str
    sets: str
    pain: str
    tone: str
    spoken: str


@QmlElement
class SessionsModel(QObject):
    """`opened` carries the id of the session that a person wants to see."""

    changed = Signal()
    opened = Signal(str)

    def __init__(self, parts: HistoryParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._questions = Questions(self._failed, self)
        self._rows = DataclassListModel(SessionLine, self)
        self._deleted = DataclassListModel(SessionLine, self)
        self._found: tuple[PastSession, ...] = ()
        self._day: date | None = None
        self._total = 0
        self._known = False
        self._trouble = ""
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown, after something changed."""
        self._ask(max(PAGE, len(self._found)), None)
        self._questions.ask("count", self._parts.past.count(), self._counted)
        self._questions.ask("deleted", self._parts.past.deleted(), self._binned)

    def leave_out(self, session: str) -> None:
        """Show it no more, before the disk answers; a `refresh` brings back what is there still."""
        left = [one for one in self._found if one.id != session]
        self._questions.drop("page")
        self._total -= len(self._found) - len(left)
        self._arrived(None, left)

    @Slot(object)
    def show_day(self, day: date | None) -> None:
        """Show the sessions of this day only, or of all days."""
        self._day, self._found = day, ()
        self._ask(PAGE, None)

    def _ask(self, limit: int, after: PastSession | None) -> None:
        page = self._parts.past.page(limit, after=after, day=self._day)
        self._questions.ask("page", page, lambda found: self._arrived(after, found))

    def _arrived(self, after: PastSession | None, found: Sequence[PastSession]) -> None:
        self._known, self._trouble = True, ""
        self._found = (*self._found, *found) if after else tuple(found)
        self._rows.show(tuple(self._line(one) for one in self._found))
        self.changed.emit()

    def _counted(self, total: int) -> None:
        self._total = total
        self.changed.emit()

    def _binned(self, found: Sequence[PastSession]) -> None:
        self._deleted.show(tuple(self._line(one) for one in found))
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._trouble = self._parts.operations.words(error)
        self.changed.emit()

    def _line(self, one: PastSession) -> SessionLine:
        date_text = when(one.started_at, self._parts.wall())
        remark = ""
        if one.by_hand:
            remark = translate("history", "added by hand")
        elif one.status is SessionStatus.STOPPED:
            remark = translate("history", "stopped early")
        if one.started_at.year != self._parts.today.year:
            date_text = f"{full_day(one.started_at.date())}, {one.started_at:%H:%M}"
        if remark:
            date_text = translate("history", "{date}, {remark}").format(
                date=date_text, remark=remark
            )
        pain = pain_change(one)
        sets = translate("history", "{done} of {planned} sets").format(
            done=one.sets_done, planned=sets_in_all(one.sets_done, one.sets, one.planned_sets)
        )
        name, time = catalogue(one.title), clock(one.active_ns)
        return SessionLine(
            session=one.id,
            name=name,
            date=date_text,
            time=time,
            sets=sets if one.sets else "",
            pain=pain,
            tone=tone_of(one.worst),
            spoken=translate("history", "{name}, {date}, {time}, {sets}, {pain}").format(
                name=name,
                date=date_text,
                time=time,
                sets=sets,
                pain=pain or translate("history", "no pain told"),
            ),
        )

    @Slot()
    def more(self) -> None:
        """Read the next page."""
        if self._found:
            self._ask(PAGE, self._found[-1])

    @Slot(str)
    def open(self, session: str) -> None:
        self.opened.emit(session)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def deleted(self) -> QObject:
        return self._deleted

    @Property(int, notify=changed)
    def deletedCount(self) -> int:
        return len(self._deleted.rows)

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """There is no session at all, and that is known."""
        return self._known and not self._found and self._day is None

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        return self._day is None and bool(self._found) and len(self._found) < self._total

    @Property(str, notify=changed)
    def heading(self) -> str:
        if self._day is not None:
            return full_day(self._day)
        return counted(translate("history", "%n session(s)", "", self._total), self._total)

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """What to say where a day has no sessions."""
        if self._known and self._day is not None and not self._found:
            return translate("history", "No session on this day.")
        return ""

    @Property(bool, notify=changed)
    def ofDay(self) -> bool:
        return self._day is not None

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble


def pain_change(one: PastSession) -> str:
    """Pain 4 → 2; Pain 4 → 2, up to 5; Pain 2; nothing where none was told."""
    worst = one.worst
    if one.pain_before is not None and one.pain_after is not None:
        pattern = translate("history", "Pain {before} → {after}")
        if worst is not None and worst > max(one.pain_before, one.pain_after):
            pattern = translate("history", "Pain {before} → {after}, up to {worst}")
        return pattern.format(before=one.pain_before, after=one.pain_after, worst=worst)
    told = worst if worst is not None else one.pain_before
    return "" if told is None else translate("history", "Pain {n}").format(n=told)
