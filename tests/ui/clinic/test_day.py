"""The day of a clinic: who comes, and what one key does about each of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from rehab_desktop.core.clinic.visit import VisitState
from rehab_desktop.core.session.state import Mode
from rehab_desktop.ui.clinic.day.typed_time import parted, time_of
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.store.builders import a_checkpoint, a_set
from tests.ui import looking
from tests.ui.clinic.at_the_window import click
from tests.ui.clinic.clinics import BY_MK, JO, NOW, TODAY, ClinicScene, busy_day
from tests.ui.clinic.scenes_led import running, until

Show = Callable[..., ClinicWindow]


def kept(scene: ClinicScene, day: int = 0) -> list[tuple[str, time | None, VisitState]]:
    """What the file has of a day, from today on."""
    people = {one.id: one.family for one in scene.stores.people.people().result()}
    visits = scene.stores.visits.visits(TODAY + timedelta(days=day)).result()
    return [(people[one.person], one.at, one.state) for one in visits]


def press(window: ClinicWindow, *keys: Qt.Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClick(window.window, key)  # type: ignore[call-overload]  # a letter
        else:
            QTest.keyClick(window.window, key)
        settle(20)


def said(window: ClinicWindow) -> list[str]:
    return [one.text for one in looking.texts(window.window)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", time(9)),
        ("17", time(17)),
        ("930", time(9, 30)),
        ("0930", time(9, 30)),
        ("9:30", time(9, 30)),
        ("9.30", time(9, 30)),
        ("17h05", time(17, 5)),
        ("24", None),
        ("9:60", None),
        ("1987", None),
        ("kes", None),
        ("", None),
    ],
)
def test_a_time_is_read_however_it_is_typed(typed: str, meant: time | None) -> None:
    assert time_of(typed) == meant


def test_the_time_stands_behind_who_comes() -> None:
    assert parted("kes 930") == ("kes", time(9, 30))
    assert parted("ola bram 9:30 ") == ("ola bram", time(9, 30))
    assert parted("ola bram") == ("ola bram", None)
    assert parted("17") == ("17", None)


def test_the_day_shows_times_names_and_states(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    scene.open()
    texts = said(show())
    for text in ("08:50", "Brambleby, Ola", "Done", "Missed", "Parked", "Two at this time"):
        assert text in texts
    assert "Planned" not in texts


def test_flags_that_nobody_has_looked_at_stand_beside_the_name(
    scene: ClinicScene, show: Show
) -> None:
    busy_day(scene)
    scene.open()
    texts = said(show())
    assert "Pain 7/10" in texts
    assert "No word from home for 16 days" in texts


def test_what_is_to_be_looked_at_leads_to_where_it_can_be(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    scene.open()
    show()
    looking_at = scene.screens.day_model.look_model
    rows = [(one.name, one.fact) for one in looking_at.lines]
    assert rows == [("Quillfeather, Tomasina", "Pain 7/10"), ("Brambleby, Ola", "Note not signed")]
    note, chart = QSignalSpy(looking_at.noteWanted), QSignalSpy(looking_at.chartWanted)
    looking_at.open(0)
    looking_at.open(1)
    assert (note.count(), chart.count()) == (1, 1)


def test_the_keyboard_begins_at_the_first_visit_that_is_not_over(
    scene: ClinicScene, show: Show
) -> None:
    busy_day(scene)
    scene.open()
    window = show()
    visits = looking.named(window.window, "visits")
    assert visits.property("name") == "Pondwater, Iris"
    press(window, Qt.Key.Key_Down)
    assert visits.property("name") == "Quillfeather, Tomasina"


def test_back_from_somebody_who_is_done_the_keyboard_is_on_who_comes_next(
    scene: ClinicScene, show: Show
) -> None:
    people = scene.people()
    first = scene.visit(people[0], time(8))
    scene.visit(people[1], time(9))
    model = scene.open()
    window = show()
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    scene.wait()
    assert model.property("screen") == "chart"
    scene.stores.visits.set_state(first.id, VisitState.DONE, scene.by_mk).result()
    model.go("day")
    settle()
    scene.wait(8)
    settle()
    assert looking.focused(window.window) == people[1].name


def test_s_starts_the_session_and_enter_opens_the_chart(scene: ClinicScene, show: Show) -> None:
    busy_day(scene)
    model = scene.open()
    window = show()
    press(window, Qt.Key.Key_Down, Qt.Key.Key_S)
    assert (model.property("screen"), model.property("person")) == (
        "session",
        "Quillfeather, Tomasina",
    )
    model.back()
    settle()
    press(window, Qt.Key.Key_Return)
    assert model.property("screen") == "chart"


def test_somebody_is_added_by_a_few_letters_and_a_time(scene: ClinicScene, show: Show) -> None:
    scene.people()
    scene.open()
    window = show()
    press(window, Qt.Key.Key_A, *"ze 930", Qt.Key.Key_Return)
    scene.wait()
    assert kept(scene) == [("Zephyr", time(9, 30), VisitState.PLANNED)]
    press(window, Qt.Key.Key_A, *"ola", Qt.Key.Key_Return)
    scene.wait()
    assert kept(scene)[1] == ("Brambleby", None, VisitState.PLANNED)


def test_the_next_key_is_about_who_was_added(scene: ClinicScene, show: Show) -> None:
    people = scene.people()
    scene.visit(people[0], time(8))
    scene.visit(people[1], time(9))
    model = scene.open()
    window = show()
    press(window, Qt.Key.Key_A, *"ze", Qt.Key.Key_Return)
    scene.wait()
    settle()
    press(window, Qt.Key.Key_S)
    assert (model.property("screen"), model.property("person")) == ("session", "Zephyr, Ned")


def test_adding_is_undone_by_one_key(scene: ClinicScene, show: Show) -> None:
    scene.people()
    scene.open()
    window = show()
    press(window, Qt.Key.Key_A, *"ze 930", Qt.Key.Key_Return)
    scene.wait()
    QTest.keyClick(window.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    scene.wait()
    assert kept(scene) == []


def test_a_time_that_is_taken_is_told_and_not_refused(scene: ClinicScene) -> None:
    busy_day(scene)
    scene.open()
    scene.screens.day_model.look()
    scene.wait()
    adding = scene.screens.day_model.new_visit_model
    adding.open()
    adding.type("zephyr 8:50")
    assert adding.property("doubt") == "Is on this day already."
    walk_in = scene.person("Fernlake", "Ash", code="AF-1")
    scene.screens.services.roster.look()
    scene.wait()
    adding.type("fern 8:50")
    assert adding.property("doubt") == "At this time there is Pondwater, Iris already."
    adding.people_found.pick()
    scene.wait()
    assert (walk_in.family, time(8, 50), VisitState.PLANNED) in kept(scene)


def test_a_walk_in_who_is_not_known_is_entered_and_added(scene: ClinicScene, show: Show) -> None:
    scene.people()
    model = scene.open()
    window = show()
    press(window, Qt.Key.Key_A, *"fern 1015", Qt.Key.Key_Return)
    settle()
    press(window, Qt.Key.Key_Return)
    scene.wait()
    assert kept(scene) == [("Fern", time(10, 15), VisitState.PLANNED)]
    assert model.property("screen") == "day"


def test_a_walk_in_who_is_not_known_is_entered_with_the_mouse_too(
    scene: ClinicScene, show: Show
) -> None:
    scene.people()
    scene.open()
    window = show()
    press(window, Qt.Key.Key_A, *"fern 1015")
    settle()
    click(window, "addNow")
    assert scene.screens.new_person_model.property("shown")


def test_m_marks_as_missed_and_takes_it_back(scene: ClinicScene, show: Show) -> None:
    [ola, *_] = scene.people()
    scene.visit(ola, time(9))
    scene.open()
    window = show()
    press(window, Qt.Key.Key_M)
    scene.wait()
    assert kept(scene) == [("Brambleby", time(9), VisitState.MISSED)]
    assert "Brambleby, Ola is marked as missed." in said(window)
    QTest.keyClick(window.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    scene.wait()
    assert kept(scene) == [("Brambleby", time(9), VisitState.PLANNED)]


def test_del_takes_a_visit_off_with_a_way_back(scene: ClinicScene, show: Show) -> None:
    [ola, *_] = scene.people()
    scene.visit(ola, time(9))
    scene.open()
    window = show()
    press(window, Qt.Key.Key_Delete)
    scene.wait()
    assert kept(scene) == []
    settle()
    assert "Nobody is planned." in said(window)
    QTest.keyClick(window.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    scene.wait()
    assert kept(scene) == [("Brambleby", time(9), VisitState.PLANNED)]


@pytest.mark.parametrize("state", [VisitState.DONE, VisitState.RUNNING, VisitState.PARKED])
def test_a_visit_at_which_something_happened_stays(scene: ClinicScene, state: VisitState) -> None:
    [ola, *_] = scene.people()
    visit = scene.visit(ola, time(9), state=state)
    scene.open()
    day = scene.screens.day_model
    day.look()
    scene.wait()
    day.remove(visit.id)
    day.miss(visit.id)
    scene.wait()
    assert kept(scene) == [("Brambleby", time(9), state)]


def test_a_session_that_was_cut_off_is_not_called_running_and_one_key_goes_on_with_it(
    scene: ClinicScene, show: Show
) -> None:
    running(scene)
    assert scene.model is not None
    scene.model.back()
    window = show()
    assert "In session" in said(window), "this one runs"
    scene.room.cut_off()
    window.close()
    scene.now += timedelta(minutes=12)
    scene.open()
    window = show()
    assert "In session" not in said(window)
    assert "Parked 12 min" in said(window)
    press(window, Qt.Key.Key_K)
    led = scene.screens.led_model
    until(scene, lambda: led.stands == "running")
    assert led.session_model is not None
    assert led.session_model.runner.state.mode is Mode.PAUSED


def test_what_the_file_refuses_is_told_and_the_day_shown_as_it_is(scene: ClinicScene) -> None:
    [ola, *_] = scene.people()
    visit = scene.visit(ola, time(9))
    scene.open()
    day = scene.screens.day_model
    day.look()
    scene.wait()
    scene.note(visit)  # meanwhile something was written about it
    day.remove(visit.id)
    scene.wait(8)
    assert [one.id for one in day.visits] == [visit.id]
    assert day.undo_model.property("said") == "That could not be done. Here is the day as it is."


def test_the_arrows_go_to_other_days_and_back(scene: ClinicScene, show: Show) -> None:
    [ola, rune, *_] = scene.people()
    scene.visit(ola, time(9))
    scene.visit(rune, time(10), day=TODAY + timedelta(days=1))
    scene.open()
    window = show()
    day = scene.screens.day_model
    for key, heading, names in (
        (Qt.Key.Key_Right, "Tomorrow", ["Oakhaven"]),
        (Qt.Key.Key_Left, "Today", ["Brambleby"]),
        (Qt.Key.Key_PageUp, "Yesterday", []),
        (Qt.Key.Key_PageDown, "Today", ["Brambleby"]),
    ):
        press(window, key)
        scene.wait()
        assert day.property("heading") == heading
        people = scene.screens.services.roster.people
        assert [people[one.person].family for one in day.visits] == names


def test_an_answer_of_a_day_that_was_left_is_not_shown(scene: ClinicScene) -> None:
    [ola, *_] = scene.people()
    scene.visit(ola, time(9))
    scene.open()
    day = scene.screens.day_model
    day.look()
    day.turn(1)
    scene.wait()
    assert day.visits == ()


def test_the_first_day_says_three_steps(scene: ClinicScene, show: Show) -> None:
    model = scene.open()
    window = show()
    assert {"Add a person", "Prescribe", "Start a session"} <= set(said(window))
    QTest.keyClick(window.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle()
    press(window, *"Fern", Qt.Key.Key_Return)
    scene.wait()
    assert (model.property("screen"), model.property("person")) == ("chart", "Fern")


def test_a_free_day_says_how_to_find_anyone(scene: ClinicScene, show: Show) -> None:
    scene.people()
    scene.open()
    texts = said(show())
    assert "Nobody is planned." in texts
    assert "Ctrl+K finds anyone. A adds somebody to this day." in texts


def test_a_double_booking_is_marked_on_both_lines(scene: ClinicScene) -> None:
    busy_day(scene)
    scene.open()
    day = scene.screens.day_model
    day.look()
    scene.wait()
    assert [one.at for one in day.visits if one.at == time(9, 20)] == [time(9, 20)] * 2
    assert [bool(one.twice) for one in day.lines] == [False, False, False, True, True, False]


def test_a_parked_session_says_for_how_long(scene: ClinicScene) -> None:
    [ola, *_] = scene.people()
    visit = scene.visit(ola, time(8), state=VisitState.PARKED)
    running = a_checkpoint(
        id="running", saved_at=NOW - timedelta(minutes=12), visit=visit.id, led_by="mk"
    )
    scene.history.of(ola.id).save_checkpoint(running).result()
    scene.open()
    day = scene.screens.day_model
    day.look()
    scene.wait()
    assert [one.stands for one in day.lines] == ["Parked 12 min"]


def test_past_midnight_the_day_is_the_new_one(scene: ClinicScene) -> None:
    [ola, rune, *_] = scene.people()
    scene.visit(ola, time(9))
    scene.visit(rune, time(9), day=TODAY + timedelta(days=1))
    scene.open()
    day = scene.screens.day_model
    scene.now += timedelta(days=1)
    day.pass_a_minute()
    scene.wait()
    assert [one.name for one in day.lines] == ["Oakhaven, Rune"]


def test_somebody_who_looks_at_another_day_stays_there_past_midnight(scene: ClinicScene) -> None:
    scene.open()
    day = scene.screens.day_model
    day.turn(3)
    scene.now += timedelta(days=1)
    day.pass_a_minute()
    assert day.property("heading") == "Thursday 7 May"


def test_of_a_team_each_sees_their_own_visits_first(scene: ClinicScene, show: Show) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    ola, rune, *_ = scene.people()
    scene.visit(ola, time(9))
    scene.visit(rune, time(9), therapist="jo")
    scene.open()
    day = scene.screens.day_model
    window = show()
    assert [one.name for one in day.lines] == ["Brambleby, Ola"]
    assert {"Mine", "Everybody"} <= set(said(window))
    assert str(day.property("above")).endswith("1 visit")
    day.choose("all")
    settle()
    assert [(one.name, one.letters, one.twice) for one in day.lines] == [
        ("Brambleby, Ola", "", ""),
        ("Oakhaven, Rune", "JO", ""),
    ]


def test_what_was_stopped_below_a_red_pain_is_found_of_anybody_the_newest_first(
    scene: ClinicScene,
) -> None:
    ola, rune, iris, *_ = scene.people()
    hurt = replace(a_set(exercise="roller-bridge"), pain=3, hurt=True)
    scene.session(rune, 9, pain_after=7)
    scene.session(ola, 2, sets=(hurt,))
    scene.session(iris, 4, pain_after=6)
    scene.open()
    scene.screens.day_model.look()
    scene.wait(12)
    found = [(one.name, one.fact) for one in scene.screens.day_model.look_model.lines]
    assert found == [
        (
            "Brambleby, Ola",
            "Foam roller hamstring bridge was stopped because it hurt (3/10)",
        ),
        ("Pondwater, Iris", "Pain 6/10"),
        ("Oakhaven, Rune", "Pain 7/10"),
    ]


def test_who_is_added_to_the_day_is_shown_with_their_flags(scene: ClinicScene) -> None:
    [ola, *_] = scene.people()
    scene.prescribe(ola, TODAY - timedelta(days=20))
    scene.open()
    day = scene.screens.day_model
    day.look()
    scene.wait(8)
    day.new_visit_model.pick(ola.id)
    scene.wait(8)
    assert [one.others for one in day.lines] == ["No word from home for 20 days"]


def test_drafts_of_others_are_not_to_be_looked_at(scene: ClinicScene) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    [ola, *_] = scene.people()
    visit = scene.visit(ola, time(9))
    scene.note(visit)
    scene.open()
    scene.screens.day_model.look()
    scene.wait(8)
    looking_at = scene.screens.day_model.look_model
    assert [one.fact for one in looking_at.lines] == ["Note not signed"]
    assert scene.model is not None
    scene.model.who_model.look()
    scene.wait()
    scene.model.who_model.choose("jo")
    scene.wait()
    scene.screens.day_model.look()
    scene.wait(8)
    assert scene.screens.day_model.look_model.lines == ()


def test_a_long_list_to_look_at_begins_short(scene: ClinicScene) -> None:
    [ola, *_] = scene.people()
    for minute in range(12):
        scene.note(scene.visit(ola, time(8, minute)))
    scene.open()
    day = scene.screens.day_model
    day.look()
    scene.wait(8)
    assert (len(day.look_model.lines), day.look_model.property("more")) == (8, 4)
    day.look_model.showAll()
    assert len(day.look_model.lines) == 12
