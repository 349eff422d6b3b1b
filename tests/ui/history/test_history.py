"""The history page by hand and key: what is changed, deleted and added can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.futures import failed
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.history.queries import PastDetail, Period
from rehab_desktop.core.history.record import SetStatus
from rehab_desktop.core.programme.adherence import AdherenceCount
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.store.past import SqlitePast
from rehab_desktop.store.programme import SqliteProgramme
from rehab_desktop.ui.base.operations import Changed
from rehab_desktop.ui.history import trend_text
from rehab_desktop.ui.history.history_model import HistoryModel
from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes_history import Behind


class Page:
    """The page over a real file with twelve weeks in it."""

    def __init__(self, filled: bool = True) -> None:
        self.scene = Scene()
        self.behind = Behind(self.scene)
        self.newest = self.behind.fill().id if filled else ""
        self.scene.open().pages_model.go("history")
        assert self.scene.app is not None
        self.model: HistoryModel = self.scene.app.pages_model.history  # type: ignore[assignment]
        self.shown: AppWindow = open_window(self.scene, Settings(), 1280, 800)
        self.settle()

    @property
    def past(self) -> SqlitePast:
        return self.behind.past

    def settle(self) -> None:
        self.behind.settle()
        settle()

    def said(self) -> list[str]:
        return [one.text for one in looking.texts(self.shown.window)]

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.shown.window, key)
        self.settle()

    def detail(self) -> PastDetail:
        found = self.past.detail(self.newest).result()
        assert found is not None
        return found

    def editing(self) -> None:
        self.model.open(self.newest)
        self.settle()
        assert self.model._detail is not None
        self.model._detail.edit()


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[Callable[..., Page]]:
    pages: list[Page] = []

    def opened(filled: bool = True) -> Page:
        pages.append(Page(filled))
        return pages[-1]

    yield opened
    for page in pages:
        page.shown.close()


def test_an_edit_is_kept_and_can_be_taken_back(open_page: Callable[..., Page]) -> None:
    page = open_page()
    before = page.detail().record
    page.editing()
    detail = page.model._detail
    assert detail is not None
    detail._answers.setAfter(5)
    detail._answers.setNote("  worse than I thought ")
    detail.nextStatus(0)
    detail.setPain(0, 3)
    detail.save()
    page.settle()
    now = page.detail()
    assert (now.record.pain_after, now.record.note) == (5, "worse than I thought")
    assert (now.record.sets[0].status, now.record.sets[0].pain) == (SetStatus.CUT_SHORT, 3)
    assert now.record.started_at == before.started_at
    assert now.edits == 3
    assert "Session changed." in page.said()

    page.model.last_change.undo()
    page.settle()
    assert page.detail().record == before
    assert "Taken back." in page.said()


def test_an_edit_goes_on_when_something_else_is_changed(open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.editing()
    detail = page.model._detail
    assert detail is not None
    detail._answers.setAfter(7)
    page.scene.operations.announce(Changed.SESSIONS)
    page.settle()
    assert detail.property("editing") is True
    assert detail._answers.after == 7


def test_an_edit_that_is_left_changes_nothing(open_page: Callable[..., Page]) -> None:
    page = open_page()
    before = page.detail()
    page.editing()
    assert page.model._detail is not None
    page.model._detail.setPain(0, 9)
    page.press(Qt.Key.Key_Escape)
    assert page.model._detail.property("editing") is False
    assert page.detail() == before


def test_a_session_moves_to_the_day_that_is_written(open_page: Callable[..., Page]) -> None:
    page = open_page()
    before = page.detail().record
    page.editing()
    detail = page.model._detail
    assert detail is not None
    detail._answers.setDay("yesterday")
    detail.save()
    assert detail.property("editing") is True, "no date, no saving"
    detail._answers.setDay("2027-01-01")
    assert detail._answers.property("dayInWords") == "That is in the future."
    detail._answers.setDay("2026-04-20")
    detail._answers.setClock("7:05")
    detail.save()
    page.settle()
    record = page.detail().record
    assert f"{record.started_at:%Y-%m-%d %H:%M}" == "2026-04-20 07:05"
    assert record.ended_at - record.started_at == before.ended_at - before.started_at
    [line, *_] = page.past.page(5, day=date(2026, 4, 20)).result()
    assert line.id == page.newest


def test_the_list_is_left_and_found_again_at_the_same_line(open_page: Callable[..., Page]) -> None:
    page = open_page()
    assert page.model._sessions is not None
    line = page.model._sessions.property("rows").rows[15].session
    page.model.open(line)
    page.settle()
    page.press(Qt.Key.Key_Escape)
    QTest.qWait(120)
    window = page.shown.window
    assert looking.focused(window, "objectName") == f"session-{line}"
    assert 0 < looking.focus_top(window) < window.height()
    page.press(Qt.Key.Key_Return)
    assert page.model.property("view") == "detail"


def test_a_deleted_session_leaves_the_list_at_once(open_page: Callable[..., Page]) -> None:
    page = open_page()
    assert page.model._sessions is not None
    shown, total = page.model._sessions.property("rows"), page.model._sessions._total
    page.model._delete(page.newest)
    assert page.newest not in [line.session for line in shown.rows]
    assert page.model._sessions._total == total - 1


def test_today_forgets_a_deleted_session_at_once(open_page: Callable[..., Page]) -> None:
    page = open_page()
    assert page.scene.app is not None
    programme = page.scene.world.programme
    programme._file = SqliteProgramme(page.behind.history)
    page.scene.app.today_model.context.look()
    page.settle()
    assert programme.facts.sessions[-1].id == page.newest
    page.model._delete(page.newest)
    page.settle()
    assert page.newest not in [one.id for one in programme.facts.sessions]
    page.model.last_change.undo()
    page.settle()
    assert programme.facts.sessions[-1].id == page.newest


def test_what_could_not_be_deleted_is_listed_again(open_page: Callable[..., Page]) -> None:
    page = open_page()
    assert page.model._sessions is not None
    page.model._sessions.leave_out(page.newest)
    page.model._do("Session deleted.", failed(OSError("The disk is full.")), None)
    page.settle()
    lines = page.model._sessions.property("rows").rows
    assert page.newest in [line.session for line in lines]
    assert page.model.last_change.sentence == ""
    assert {"That did not work", "The disk is full."} <= set(page.said())


def test_what_was_done_on_another_page_is_listed_at_once(open_page: Callable[..., Page]) -> None:
    page = open_page()
    count = page.past.count().result()
    page.behind.history.add(page.behind.session(0.1, "daily-mobility")).result()
    page.scene.operations.announce(Changed.SESSIONS)
    page.settle()
    assert f"{count + 1} sessions" in page.said()


def test_what_was_said_goes_with_its_tab(open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.model._delete(page.newest)
    page.settle()
    page.model.show("sessions")
    assert page.model.last_change.can_be_undone is True
    page.model.show("scores")
    assert page.model.last_change.sentence == ""
    assert page.model.last_change.can_be_undone is False


def test_what_was_deleted_comes_back_by_undo_and_from_the_list_below(
    open_page: Callable[..., Page],
) -> None:
    page = open_page()
    count = page.past.count().result()
    page.model.open(page.newest)
    page.settle()
    assert page.model._detail is not None
    page.model._detail.remove()
    page.settle()
    assert page.past.count().result() == count - 1
    assert f"{count - 1} sessions" in page.said()
    page.model.last_change.undo()
    page.settle()
    assert page.past.count().result() == count

    page.model._delete(page.newest)
    page.settle()
    page.model.restore(page.newest)
    page.settle()
    assert page.past.deleted().result() == []

    page.model._delete(page.newest)
    page.settle()
    page.model.erase(page.newest)
    page.settle()
    assert page.model.last_change.can_be_undone is False
    assert page.past.deleted().result() == []
    assert page.past.count().result() == count - 1


def test_a_session_without_the_app_is_added_on_the_day_that_is_chosen(
    open_page: Callable[..., Page],
) -> None:
    page = open_page(filled=False)
    assert "No sessions yet" in page.said()
    calendar, adding = page.model._calendar, page.model._adding
    assert calendar is not None
    assert adding is not None
    calendar.moveDays(-2)
    page.model.addByHand()
    page.settle()
    assert "Wednesday 29 April 2026" in page.said()
    adding.choose("strength")
    adding.setMinutes("0")
    adding.save()
    assert adding.property("minutesProblem")
    assert page.model.property("view") == "adding"
    adding.setMinutes("25")
    adding._answers.setAfter(2)
    adding.save()
    page.settle()
    [line] = page.past.page(5).result()
    assert (line.routine, line.pain_after, line.by_hand) == ("strength", 2, True)
    assert line.started_at.date() == date(2026, 4, 29)
    assert "1 session" in page.said()
    page.model.last_change.undo()
    page.settle()
    assert page.past.count().result() == 0


def test_older_sessions_come_a_page_at_a_time(open_page: Callable[..., Page]) -> None:
    page = open_page()
    sessions = page.model._sessions
    assert sessions is not None
    total = page.past.count().result()
    seen = [len(sessions._rows.rows)]
    while sessions.property("hasMore"):
        sessions.more()
        page.settle()
        seen.append(len(sessions._rows.rows))
    assert seen == [20, 40, total]
    keys = [row.session for row in sessions._rows.rows]
    assert len(set(keys)) == total


def test_arrows_go_through_the_days_and_enter_shows_one(open_page: Callable[..., Page]) -> None:
    page = open_page()
    window, calendar = page.shown.window, page.model._calendar
    assert calendar is not None
    for _ in range(30):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focus = window.activeFocusItem()
        if focus is not None and focus.property("spoken"):
            break
    page.press(Qt.Key.Key_Left)
    page.press(Qt.Key.Key_Up)
    assert calendar.property("hereDay") == "2026-04-23"
    page.press(Qt.Key.Key_PageUp)
    assert calendar.property("month") == "March 2026"
    page.press(Qt.Key.Key_PageDown)
    page.press(Qt.Key.Key_Return)
    focus = window.activeFocusItem()
    assert focus is not None
    interface = QAccessible.queryAccessibleInterface(focus)
    spoken = interface.text(QAccessible.Text.Name)
    assert spoken.startswith("Thursday 23 April 2026, 1 session, 15 min, highest pain 0, Green")
    assert "Thursday 23 April 2026" in page.said()
    page.press(Qt.Key.Key_Home)
    assert calendar.property("hereDay") == "2026-05-01"


def test_every_chart_says_in_words_what_it_draws(open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.model.show("trends")
    trends = page.model.trends_model()
    assert trends is not None
    page.settle()
    assert trends._pain.property("summary") == "Pain after sessions: from 4 to 1.7 in 12 weeks."
    assert trends._pain.property("ready")
    assert len(trends._pain.property("firstLine")) == len(trends._pain._rows.rows)
    for span in ("4 weeks", "year", "all"):
        trends.look(span)
        page.settle()
        for chart in (trends._pain, trends._effort, trends._minutes, trends._held):
            assert chart.property("summary"), span
    assert trends._pain._rows.rows[0].day == "May 2026"


def test_an_empty_history_says_what_will_be_drawn(open_page: Callable[..., Page]) -> None:
    page = open_page(filled=False)
    page.model.show("trends")
    page.settle()
    assert [one for one in page.said() if "will be drawn here" in one]


def test_a_score_is_entered_changed_and_deleted_with_a_way_back(
    open_page: Callable[..., Page],
) -> None:
    page = open_page(filled=False)
    page.model.show("scores")
    scores = page.model.scores_model()
    assert scores is not None
    page.settle()

    def enter(day: str, value: str) -> None:
        scores.enter("lefs", "")
        scores.score_entry.setDay(day)
        scores.score_entry.setValue(value)
        scores.save()
        page.settle()

    enter("2026-04-01", "81")
    assert scores.score_entry.property("problem") == "Give a number from 0 to 80."
    scores.score_entry.setValue("50")
    scores.save()
    page.settle()
    enter("2026-04-29", "58,5")
    assert [one.value for one in page.behind.scores.all().result()] == [50, 58.5]
    lefs = next(one for one in scores._lines.rows if one.measure == "lefs")
    assert lefs.change.startswith("From 50 to 58.5 since 1 April 2026: less than the 9 points")

    newest = page.behind.scores.all().result()[-1]
    scores.edit(newest.id)
    scores.score_entry.setValue("59")
    scores.save()
    page.settle()
    lefs = next(one for one in scores._lines.rows if one.measure == "lefs")
    assert (lefs.tone, lefs.last) == ("green", "59")
    page.model.last_change.undo()
    page.settle()
    assert page.behind.scores.all().result()[-1] == newest

    scores.remove(newest.id)
    page.settle()
    assert len(page.behind.scores.all().result()) == 1
    page.model.last_change.undo()
    page.settle()
    assert page.behind.scores.all().result()[-1] == newest


def test_a_digit_answers_the_row_that_has_the_keyboard(open_page: Callable[..., Page]) -> None:
    page = open_page(filled=False)
    page.model.show("scores")
    scores = page.model.scores_model()
    assert scores is not None
    scores.enter("pain-usual", "")
    page.settle()
    page.press(Qt.Key.Key_4)
    assert scores.score_entry.property("rowValue") == 4
    page.press(Qt.Key.Key_1)
    page.press(Qt.Key.Key_0)
    assert scores.score_entry.property("rowValue") == 10
    page.press(Qt.Key.Key_0)
    assert scores.score_entry.property("rowValue") == 0


def test_three_activities_are_named_and_no_fourth_is_asked_for(
    open_page: Callable[..., Page],
) -> None:
    page = open_page(filled=False)
    page.model.show("scores")
    scores = page.model.scores_model()
    assert scores is not None
    page.settle()
    for name in ("Stairs", "Squatting", "Running 5 km"):
        assert [one for one in scores._lines.rows if one.title == "My three activities"]
        scores.enter("activities", "")
        scores.score_entry.setValue("4")
        assert scores.score_entry.property("problem").startswith("Name the activity")
        scores.score_entry.setItem("Stairs")
        assert scores.score_entry.property("named"), "its field stays, whatever is typed"
        scores.score_entry.setItem(name)
        scores.save()
        page.settle()
    titles = [one.title for one in scores._lines.rows if one.measure == "activities"]
    assert sorted(titles) == ["Running 5 km", "Squatting", "Stairs"]


def test_adherence_counts_sets_and_the_days_of_the_programme() -> None:
    week = Period(
        **{field.name: 0 for field in fields(Period)}  # type: ignore[arg-type]
        | {"start": date(2026, 5, 1), "sets_done": 20, "sets_planned": 22, "sessions": 3}
    )
    kept = (
        AdherenceCount(strand=Strand.MOBILITY, done=20, planned=28),
        AdherenceCount(strand=Strand.STRENGTH, done=7, planned=9),
    )
    assert trend_text.adherence([week], kept) == (
        "20 of 22 planned sets done, 0 of 3 sessions finished."
        " Done of the programme’s days in the last five weeks:"
        " mobility 20 of 28 and strength 7 of 9."
    )


def test_a_session_to_be_added_is_begun_and_left_by_keyboard(
    open_page: Callable[..., Page],
) -> None:
    page = open_page()
    page.model.addByHand()
    page.settle()
    page.press(Qt.Key.Key_Escape)
    assert page.model.property("view") == "sessions"
