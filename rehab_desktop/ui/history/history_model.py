"""What was done: calendar, list, one session whole, trends and scores."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.queries import PastDetail
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.operations import Changed, LastChange, Operation, Operations
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.history.adding_model import AddingModel
from rehab_desktop.ui.history.calendar_model import CalendarModel
from rehab_desktop.ui.history.parts import HistoryParts, day_of_year, taken_back
from rehab_desktop.ui.history.past_session_model import PastSessionModel
from rehab_desktop.ui.history.scores_model import ScoresModel
from rehab_desktop.ui.history.sessions_model import SessionsModel
from rehab_desktop.ui.history.trends_model import TrendsModel

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

KEPT_DAYS = 30
"""So long a deleted session can be brought back; then it is erased."""

TABS = ("sessions", "trends", "scores")


@QmlElement
class HistoryModel(QObject):
    """Joins the page's parts. Each is read again when what it shows was changed, here or elsewhere.

    Without parts there is no history to show, as in a window that is only looked at.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, parts: HistoryParts | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._tab = "sessions"
        self._came_from = ""
        self._calendar: CalendarModel | None = None
        self._sessions: SessionsModel | None = None
        self._detail: PastSessionModel | None = None
        self._adding: AddingModel | None = None
        self._trends: TrendsModel | None = None
        self._scores: ScoresModel | None = None
        self._operations = parts.operations if parts is not None else Operations(parent=self)
        self.last_change = LastChange(self._operations, self)
        self._questions = Questions(self._operations.refuse, self)
        if parts is None:
            return
        self._calendar, self._sessions = CalendarModel(parts, self), SessionsModel(parts, self)
        self._detail, self._adding = PastSessionModel(parts, self), AddingModel(parts, self)
        self._calendar.dayChosen.connect(self._sessions.show_day)
        self._sessions.opened.connect(self.open)
        self._detail.closed.connect(self._close)
        self._detail.deleteWanted.connect(self._delete)
        self._detail.revised.connect(self._revise)
        self._adding.added.connect(self._add)
        self._adding.changed.connect(self.changed)
        self._detail.changed.connect(self.changed)
        self._operations.changed.connect(self._look_again)
        # Nobody asked for it, and the next visit tries again.
        parts.past.erase_before(parts.wall() - timedelta(days=KEPT_DAYS))

    @Slot(Changed)
    def _look_again(self, changes: Changed) -> None:
        """Read what has changed again, whatever changed it."""
        if Changed.SESSIONS in changes:
            for part in (self._calendar, self._sessions, self._trends):
                if part is not None:
                    part.refresh()
            detail = self._detail
            if detail is not None and detail.session and not detail.is_editing:
                self.open(detail.session)
        if Changed.SCORES in changes and self._scores is not None:
            self._scores.refresh()

    # What is done to sessions

    @Slot(str)
    def open(self, session: str) -> None:
        """Show a session whole."""
        assert self._parts is not None
        self._questions.ask("detail", self._parts.past.detail(session), self._opened)

    def _opened(self, detail: PastDetail | None) -> None:
        assert self._detail is not None
        self._detail.show(detail)

    @Slot()
    def _close(self) -> None:
        assert self._detail is not None
        self._came_from = self._detail.session
        self._questions.drop("detail")
        self._opened(None)

    @Slot(result=str)
    def backFrom(self) -> str:
        """The session that was left for the list, told once; empty otherwise."""
        session, self._came_from = self._came_from, ""
        return session

    @Slot(str)
    def _delete(self, session: str) -> None:
        assert self._parts is not None
        assert self._sessions is not None
        past = self._parts.past
        self._close()
        self._sessions.leave_out(session)
        self._do(
            translate("history", "Session deleted."),
            past.delete(session),
            lambda: past.restore(session),
        )

    @Slot(object, object)
    def _revise(self, old: SessionRecord, new: SessionRecord) -> None:
        assert self._parts is not None
        past = self._parts.past
        if old == new:
            self.open(old.id)
            return
        self._do(
            translate("history", "Session changed."), past.revise(new), lambda: past.revise(old)
        )

    @Slot(object)
    def _add(self, record: SessionRecord) -> None:
        assert self._parts is not None
        past = self._parts.past
        sentence = translate("history", "Session added on {day}.").format(
            day=day_of_year(record.started_at.date())
        )
        self._do(sentence, past.add(record), lambda: past.delete(record.id))

    @Slot(str)
    def restore(self, session: str) -> None:
        """Bring a deleted session back."""
        assert self._parts is not None
        past = self._parts.past
        self._do(
            translate("history", "Session restored."),
            past.restore(session),
            lambda: past.delete(session),
        )

    @Slot(str)
    def erase(self, session: str) -> None:
        """Remove a deleted session for good."""
        assert self._parts is not None
        self._do(translate("history", "Session erased."), self._parts.past.erase(session), None)

    def _do(
        self, sentence: str, kept: Future[None], undo: Callable[[], Future[None]] | None
    ) -> None:
        self.last_change.run(
            Operation(
                kept=kept,
                changes=Changed.SESSIONS,
                said=lambda: sentence,
                undo=undo,
                undone=taken_back,
            )
        )

    @Slot(str)
    def show(self, tab: str) -> None:
        """Sessions, trends or scores."""
        wanted = tab if tab in TABS else TABS[0]
        if wanted != self._tab:
            # What was said is of the tab that is left.
            self.last_change.dismiss()
        self._tab = wanted
        self.changed.emit()

    @Slot()
    def addByHand(self) -> None:
        """Add a session on the day that the calendar is on."""
        if self._adding is not None and self._calendar is not None:
            day: date = self._calendar.chosen or self._calendar.here
            self._adding.start(day)

    @Property(bool, constant=True)
    def known(self) -> bool:
        """There is a history to show."""
        return self._parts is not None

    @Property(str, notify=changed)
    def tab(self) -> str:
        return self._tab

    @Property(str, notify=changed)
    def view(self) -> str:
        """What takes the page: `adding`, `detail` or one of the tabs."""
        if self._adding is not None and self._adding.is_open:
            return "adding"
        if self._detail is not None and self._detail.session:
            return "detail"
        return self._tab

    @Property(LastChange, constant=True)
    def last(self) -> LastChange:
        """What was done last on this page."""
        return self.last_change

    @Property(CalendarModel, constant=True)
    def calendar(self) -> CalendarModel | None:
        return self._calendar

    @Property(SessionsModel, constant=True)
    def sessions(self) -> SessionsModel | None:
        return self._sessions

    @Property(PastSessionModel, constant=True)
    def detail(self) -> PastSessionModel | None:
        return self._detail

    @Property(AddingModel, constant=True)
    def adding(self) -> AddingModel | None:
        return self._adding

    # Made when they are first shown: their questions are longer.

    @Property(TrendsModel, constant=True)
    def trends(self) -> TrendsModel | None:
        return self.trends_model()

    @Property(ScoresModel, constant=True)
    def scores(self) -> ScoresModel | None:
        return self.scores_model()

    def trends_model(self) -> TrendsModel | None:
        if self._trends is None and self._parts is not None:
            self._trends = TrendsModel(self._parts, self)
        return self._trends

    def scores_model(self) -> ScoresModel | None:
        if self._scores is None and self._parts is not None:
            self._scores = ScoresModel(self._parts, self.last_change, self)
        return self._scores
