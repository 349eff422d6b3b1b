"""A session as the physio leads it, over the real file and the real engine."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.visit import Observation, ObservationKind, VisitState
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.scores import Score
from rehab_desktop.core.session.state import Mode, State
from rehab_desktop.text.language import Language
from rehab_desktop.ui.clinic.led.led_model import LedModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.at_the_window import click
from tests.ui.clinic.clinics import TODAY, ClinicScene
from tests.ui.clinic.scenes_led import (
    led_after,
    led_running,
    open_session,
    press,
    running,
    someone,
    until,
)
from words import keeping

Show = Callable[..., ClinicWindow]
K = Qt.Key


def chart(scene: ClinicScene) -> ChartFile:
    """What the file has about the one person."""
    [person] = scene.stores.people.people().result()
    return scene.stores.people.chart(person.id).result()


def seen(scene: ClinicScene) -> tuple[Observation, ...]:
    return chart(scene).observations


def state(scene: ClinicScene) -> State:
    assert scene.room.runner is not None
    return scene.room.runner.state


def to_the_end(scene: ClinicScene, led: LedModel) -> None:
    while not state(scene).over:
        scene.room.go(20)
    until(scene, lambda: led.stands == "after")


# Before


def test_what_is_prescribed_for_today_begins_with_one_key(scene: ClinicScene, show: Show) -> None:
    person = someone(scene)
    scene.open()
    led = open_session(scene, person)
    window = show()
    texts = [one.text for one in looking.texts(window.window)]
    assert {"Quillfeather, Tomasina", "Today's exercises (prescribed)"} <= set(texts)
    QTest.keyClick(window.window, K.Key_3)
    QTest.keyClick(window.window, K.Key_Return)
    assert led.stands == "running"
    row = scene.history.of(person.id).checkpoint().result()
    [visit] = scene.stores.visits.visits(TODAY).result()
    assert row is not None
    assert (row.pain_before, row.led_by, row.visit) == (3, "mk", visit.id)
    assert row.prescription == chart(scene).prescriptions[0].id
    assert visit.state is VisitState.RUNNING


def test_without_a_prescription_nothing_begins_until_a_routine_is_picked(
    scene: ClinicScene, show: Show
) -> None:
    person = someone(scene, prescribed=False)
    model = scene.open()
    led = open_session(scene, person)
    window = show()
    said = "Nothing is prescribed for today. Pick a routine or prescribe first."
    assert said in [one.text for one in looking.texts(window.window)]
    press(led, K.Key_Return)
    assert led.stands == "before"
    press(led, K.Key_Down, K.Key_R, K.Key_Return)
    assert led.stands == "running"
    assert scene.room.runner is not None
    assert scene.room.runner.routine.id == "daily-mobility"
    first = next(one.side for one in state(scene).steps if one.side is not None)
    assert first is Side.RIGHT
    assert model.property("screen") == "session"


def test_before_and_after_a_session_the_mouse_finds_the_way_back(
    scene: ClinicScene, show: Show
) -> None:
    person = someone(scene)
    model = scene.open()
    open_session(scene, person)
    window = show()
    click(window, "leave")
    assert model.property("screen") == "day"
    led = open_session(scene, person)
    settle()
    led.before_model.begin()
    scene.wait()
    to_the_end(scene, led)
    settle()
    click(window, "leave")
    assert model.property("screen") == "day"


def test_a_walk_in_gets_a_visit(scene: ClinicScene) -> None:
    person = scene.person("Fernlake", "Ash", code="AF-1")
    scene.prescribe(person, TODAY - timedelta(days=2))
    scene.open()
    led = open_session(scene, person)
    press(led, K.Key_Return)
    scene.wait()
    [visit] = scene.stores.visits.visits(TODAY).result()
    assert (visit.person, visit.state) == (person.id, VisitState.RUNNING)


# What is seen


def test_a_mistake_is_noted_by_o_and_a_letter_with_its_set_exercise_and_side(
    scene: ClinicScene,
) -> None:
    person = someone(scene, prescribed=False)
    scene.prescribe(person, TODAY, items=scene.sided_items)
    scene.open()
    led = open_session(scene, person)
    press(led, K.Key_Return)
    while not (state(scene).in_set and state(scene).step.side is Side.RIGHT):
        scene.room.go(2)
    sets = len(state(scene).sets)
    press(led, K.Key_O, K.Key_B)
    [one] = seen(scene)
    card = scene.screens.services.library.exercises[one.exercise]
    assert (one.kind, one.code) == (ObservationKind.MISTAKE, card.mistakes[1].text)
    assert (one.set_index, one.side, one.by) == (sets, Side.RIGHT, "mk")
    assert one.exercise == state(scene).step.activity
    assert scene.room.runner is not None
    assert one.session == scene.room.runner.recorder.session_id
    scene.room.runner.end(keep=True)
    until(scene, lambda: bool(chart(scene).sessions))
    [session] = chart(scene).sessions
    assert session.session.id == one.session
    assert one.set_index is not None
    assert session.sets[one.set_index].exercise == one.exercise


def test_a_cue_is_noted_as_one_and_the_same_letter_takes_it_back(scene: ClinicScene) -> None:
    led = running(scene)
    press(led, K.Key_O, K.Key_E)
    assert [one.kind for one in seen(scene)] == [ObservationKind.CUE]
    press(led, K.Key_O, K.Key_E)
    [one] = seen(scene)
    assert one.withdrawn is not None


def test_after_o_the_letters_are_sentences_and_then_the_sessions_again(scene: ClinicScene) -> None:
    led = running(scene)
    press(led, K.Key_O, K.Key_X)  # there is no sentence X, and nobody said that it hurts
    assert state(scene).mode is Mode.RUNNING
    press(led, K.Key_X)
    assert state(scene).mode is Mode.PAUSED


def test_nothing_that_is_noted_touches_the_clock(scene: ClinicScene) -> None:
    led = running(scene)
    before = state(scene)
    observing = led.observe_model
    assert observing is not None
    press(led, K.Key_O, K.Key_A)
    observing.test("8 cm left")
    observing.write("stands well")
    observing.endLine()
    assert state(scene) == before


def test_a_test_has_its_number_unit_side_and_name(scene: ClinicScene) -> None:
    led = running(scene)
    observing = led.observe_model
    assert observing is not None
    assert observing.test("knee to wall 8,5 cm l") is True
    assert observing.test("12 reps") is True
    second, first = sorted(seen(scene), key=lambda one: one.code)
    assert (first.code, first.value, first.unit) == ("knee to wall", 8.5, "cm")
    assert (first.kind, first.side) == (ObservationKind.TEST, Side.LEFT)
    assert second.code == "90/90 breathing with hamstrings"
    assert observing.test("eight cm") is False
    assert "number and unit" in str(observing.property("trouble"))


@pytest.mark.parametrize("code", keeping.LANGUAGES)
def test_the_example_of_a_test_is_understood_in_every_language(
    scene: ClinicScene, code: str
) -> None:
    """It is typed as the field shows it: 8 cm left knee to wall."""
    before, language = QLocale(), Language(paths.WORDS)
    language.use(code, QLocale(code))
    try:
        observing = running(scene).observe_model
        assert observing is not None
        example = QCoreApplication.translate("LedSeen", "Test: 8 cm left knee to wall")
        assert observing.test(example.split(":")[1]) is True
        [one] = seen(scene)
        assert (one.value, one.unit, one.side) == (8, "cm", Side.LEFT)
    finally:
        language.use("en", before)
        language.forget()


def test_a_note_is_kept_within_a_second_of_the_last_key(scene: ClinicScene, qtbot: QtBot) -> None:
    led = running(scene)
    observing = led.observe_model
    assert observing is not None
    observing.write("Left hip")
    observing.write("Left hip drops")
    assert seen(scene) == ()
    qtbot.wait(1000)
    assert [one.text for one in seen(scene)] == ["Left hip drops"]
    observing.write("Left hip drops late")
    observing.endLine()
    observing.write('"Stairs are easier')
    observing.endLine()
    assert {(one.kind, one.text) for one in seen(scene)} == {
        (ObservationKind.FREE, "Left hip drops late"),
        (ObservationKind.SAID, "Stairs are easier"),
    }


def test_in_a_text_field_all_keys_are_text(scene: ClinicScene, show: Show) -> None:
    running(scene)
    window = show()
    QTest.keyClick(window.window, K.Key_N)
    settle()
    before = state(scene)
    for key in "x k o e 7 m ":
        QTest.keyClick(window.window, key)  # type: ignore[call-overload]  # a letter
    assert state(scene) == before
    QTest.keyClick(window.window, K.Key_Return)
    settle()
    assert [one.text for one in seen(scene)] == ["x k o e 7 m"]
    QTest.keyClick(window.window, K.Key_Space)
    assert state(scene).mode is Mode.PAUSED


def test_a_digit_after_o_begins_a_test(scene: ClinicScene, show: Show) -> None:
    running(scene)
    window = show()
    QTest.keyClick(window.window, K.Key_O)
    for key in "8 cm r":
        QTest.keyClick(window.window, key)  # type: ignore[call-overload]  # a letter
        settle(20)
    QTest.keyClick(window.window, K.Key_Return)
    settle()
    [one] = seen(scene)
    assert (one.value, one.unit, one.side) == (8, "cm", Side.RIGHT)


def test_a_pain_that_was_told_before_anything_was_begun_is_on_the_chart(
    scene: ClinicScene,
) -> None:
    """Such a session leaves no record, and says that the pain is kept."""
    led = running(scene, 5)
    assert led.session_model is not None
    press(led, K.Key_7)
    led.session_model.ask.end(True)
    until(scene, lambda: chart(scene).visits[0].state is VisitState.HERE)
    file = chart(scene)
    assert file.sessions == ()
    [one] = file.observations
    assert (one.kind, one.code, one.value, one.unit) == (
        ObservationKind.TEST,
        "Knee pain",
        7,
        "of 10",
    )
    assert one.visit == file.visits[0].id


def test_a_pain_that_is_in_the_record_is_not_noted_beside_it(scene: ClinicScene) -> None:
    led = running(scene, 60)
    assert led.session_model is not None
    press(led, K.Key_4)
    led.session_model.ask.end(True)
    until(scene, lambda: bool(chart(scene).sessions))
    assert seen(scene) == ()


# Edit ahead


def test_a_set_more_of_what_is_not_begun_while_the_session_runs(scene: ClinicScene) -> None:
    led = running(scene)
    before = state(scene)
    press(led, K.Key_E, K.Key_Plus, K.Key_Escape)
    assert scene.room.runner is not None
    assert [getattr(one, "sets", None) for one in scene.room.runner.routine.items] == [
        None,
        None,  # three, as its card says
        None,
    ]
    after = state(scene)
    assert (after.mode, after.step, after.elapsed) == (before.mode, before.step, before.elapsed)
    assert len(after.steps) > len(before.steps)


@pytest.mark.parametrize(
    ("keys", "exercises"),
    [
        ((K.Key_Delete,), ["breathing-90-90", "hip-flip-90-90"]),
        ((K.Key_Down, K.Key_Delete), ["breathing-90-90", "roller-bridge"]),
        ((K.Key_Up, K.Key_Delete), ["breathing-90-90", "roller-bridge", "hip-flip-90-90"]),
        ((K.Key_Delete, K.Key_U), ["breathing-90-90", "roller-bridge", "hip-flip-90-90"]),
    ],
)
def test_what_is_not_begun_is_left_out_and_what_is_begun_stays(
    scene: ClinicScene, keys: tuple[Qt.Key, ...], exercises: list[str]
) -> None:
    led = running(scene)
    press(led, K.Key_E, *keys)
    assert scene.room.runner is not None
    assert [one.exercise for one in scene.room.runner.routine.items] == exercises  # type: ignore[union-attr]


def test_an_exercise_is_swapped_and_one_is_added(scene: ClinicScene, show: Show) -> None:
    led = running(scene)
    window = show()
    QTest.keyClick(window.window, K.Key_E)
    settle()
    QTest.keyClick(window.window, K.Key_S)
    settle()
    for key in "door":
        QTest.keyClick(window.window, key)  # type: ignore[call-overload]  # a letter
    QTest.keyClick(window.window, K.Key_Return)
    settle()
    QTest.keyClick(window.window, K.Key_A)
    settle()
    for key in "calf":
        QTest.keyClick(window.window, key)  # type: ignore[call-overload]  # a letter
    QTest.keyClick(window.window, K.Key_Return)
    settle()
    QTest.keyClick(window.window, K.Key_Escape)
    assert scene.room.runner is not None
    assert [one.exercise for one in scene.room.runner.routine.items] == [  # type: ignore[union-attr]
        "breathing-90-90",
        "door-frame-push",
        "hip-flip-90-90",
        "wall-calf-strides",
    ]
    assert led.stands == "running"
    assert state(scene).mode is Mode.RUNNING


# Parked


def test_one_key_parks_and_one_goes_on(scene: ClinicScene, show: Show) -> None:
    running(scene)
    window = show()
    stood = state(scene)
    QTest.keyClick(window.window, K.Key_K)
    until(scene, lambda: scene.room.runner is None)
    assert scene.model is not None
    assert scene.model.property("screen") == "day"
    [visit] = scene.stores.visits.visits(TODAY).result()
    assert visit.state is VisitState.PARKED
    scene.now += timedelta(minutes=7)
    scene.screens.day_model.look()
    scene.wait(8)
    assert scene.screens.day_model.lines[0].stands == "Parked 7 min"
    settle()
    QTest.keyClick(window.window, K.Key_K)
    until(scene, lambda: scene.room.runner is not None)
    again = state(scene)
    assert again.mode is Mode.PAUSED
    assert (again.index, again.elapsed, again.sets) == (stood.index, stood.elapsed, stood.sets)
    press(scene.screens.led_model, K.Key_Space)
    scene.room.go(10)
    assert state(scene).mode is Mode.RUNNING


def test_what_was_noted_before_it_was_parked_is_there_again(scene: ClinicScene) -> None:
    led = running(scene)
    press(led, K.Key_O, K.Key_A, K.Key_O, K.Key_B, K.Key_O, K.Key_B, K.Key_K)
    until(scene, lambda: scene.room.runner is None)
    [person] = scene.stores.people.people().result()
    again = open_session(scene, person)
    assert again.observe_model is not None
    assert [one.code for one in again.observe_model.noted] == ["Pushing the feet into the wall"]
    press(again, K.Key_O, K.Key_A)
    until(scene, lambda: all(one.withdrawn is not None for one in seen(scene)))


def test_the_cross_asks_while_somebody_exercises_and_closes_what_stands_still(
    scene: ClinicScene, show: Show
) -> None:
    led = running(scene)
    window = show()
    assert window.window.close() is False
    settle()
    assert "Leave now?" in [one.text for one in looking.texts(window.window)]
    assert state(scene).mode is Mode.PAUSED
    press(led, K.Key_Escape)
    assert state(scene).mode is not Mode.PAUSED
    press(led, K.Key_Space)
    assert window.window.close() is True
    assert scene.history.of(chart(scene).person.id).checkpoint().result() is not None


def test_two_people_take_turns(scene: ClinicScene) -> None:
    led = running(scene)
    other = scene.person("Fernlake", "Ash", code="AF-1")
    scene.prescribe(other, TODAY)
    press(led, K.Key_K)
    until(scene, lambda: scene.room.runner is None)
    second = open_session(scene, other)
    press(second, K.Key_Return)
    scene.room.go(30)
    press(second, K.Key_K)
    until(scene, lambda: scene.room.runner is None)
    parked = scene.stores.parked.parked().result()
    assert len(parked) == 2
    [first] = [one for one in parked if one.person != other.id]
    scene.screens.day_model.sessionWanted.emit(first.person)
    until(scene, lambda: scene.screens.led_model.stands == "running")
    assert scene.room.runner is not None
    assert scene.room.runner.recorder.session_id == first.id


def test_a_parked_session_that_is_left_while_it_is_read_does_not_go_on_unseen(
    scene: ClinicScene,
) -> None:
    led = running(scene)
    press(led, K.Key_K)
    until(scene, lambda: scene.room.runner is None)
    [parked] = scene.stores.parked.parked().result()
    assert scene.model is not None
    scene.screens.day_model.sessionWanted.emit(parked.person)
    assert scene.screens.led_model.stands == "reading"
    scene.model.back()
    scene.wait(8)
    assert scene.screens.leading is None
    assert scene.room.runner is None
    assert open_session(scene, chart(scene).person).stands == "running"


def test_a_fifth_is_told_and_the_session_goes_on(scene: ClinicScene) -> None:
    scene.open()
    for number in range(5):
        person = scene.person(f"Fern{number}", "Ash", code=f"AF-{number + 1}")
        scene.prescribe(person, TODAY)
        led = open_session(scene, person)
        press(led, K.Key_Return)
        scene.room.go(5)
        press(led, K.Key_K)
        until(
            scene,
            lambda: scene.room.runner is None or bool(scene.screens.led_model.property("trouble")),
        )
    assert len(scene.stores.parked.parked().result()) == 5
    assert "4" in str(scene.screens.led_model.property("trouble"))
    assert state(scene).mode is Mode.RUNNING


def test_a_crash_loses_neither_the_session_nor_what_was_noted(
    scene: ClinicScene, tmp_path: Path
) -> None:
    """Another program opens the file as it stands on the disk, with nothing closed."""
    led = running(scene)
    press(led, K.Key_O, K.Key_A)
    scene.wait()
    copy = tmp_path / "after the crash"
    copy.mkdir()
    for file in tmp_path.glob("history.sqlite*"):
        shutil.copy(file, copy / file.name)
    after = ClinicScene(copy)
    try:
        [parked] = after.stores.parked.parked().result()
        assert [one.code for one in seen(after)] == ["Pushing the feet into the wall"]
        after.open()
        after.screens.day_model.sessionWanted.emit(parked.person)
        until(after, lambda: after.screens.led_model.stands == "running")
        assert state(after).mode is Mode.PAUSED
        assert state(after).index == state(scene).index
    finally:
        after.close()


def test_a_session_of_another_day_is_offered_and_kept_when_a_new_one_begins(
    scene: ClinicScene,
) -> None:
    led = running(scene, 60)
    press(led, K.Key_K)
    until(scene, lambda: scene.room.runner is None)
    scene.now += timedelta(days=1)
    [person] = scene.stores.people.people().result()
    again = open_session(scene, person)
    assert again.stands == "before"
    assert "was not ended" in str(again.before_model.property("leftOpen"))
    press(again, K.Key_Return)
    until(scene, lambda: len(chart(scene).sessions) == 1)
    assert again.stands == "running"
    assert len(scene.stores.parked.parked().result()) == 1


def test_k_goes_on_with_a_session_of_another_day(scene: ClinicScene) -> None:
    led = running(scene, 60)
    stood = state(scene)
    press(led, K.Key_K)
    until(scene, lambda: scene.room.runner is None)
    scene.now += timedelta(days=1)
    [person] = scene.stores.people.people().result()
    again = open_session(scene, person)
    press(again, K.Key_K)
    assert again.stands == "running"
    assert state(scene).index == stood.index


def test_where_the_patient_looks_on_nothing_is_written(scene: ClinicScene) -> None:
    led = running(scene)
    press(led, K.Key_D, K.Key_O, K.Key_A)
    assert seen(scene) == ()
    press(led, K.Key_D, K.Key_O, K.Key_A)
    assert len(seen(scene)) == 1


# After


def test_pain_and_effort_by_digits_then_changes_then_the_note(scene: ClinicScene) -> None:
    led_running(scene)
    led = scene.screens.led_model
    press(led, K.Key_E, K.Key_Plus, K.Key_Escape)
    to_the_end(scene, led)
    wanted = QSignalSpy(led.noteWanted)
    press(led, K.Key_2, K.Key_Return, K.Key_1, K.Key_0, K.Key_Return)
    until(
        scene,
        lambda: bool(chart(scene).sessions) and chart(scene).sessions[0].session.effort is not None,
    )
    [done] = chart(scene).sessions
    assert (done.session.pain_after, done.session.effort) == (2, 10)
    assert chart(scene).visits[0].state is VisitState.DONE
    press(led, K.Key_Return)
    until(scene, lambda: len(chart(scene).prescriptions) == 2)
    [signed, draft] = sorted(chart(scene).prescriptions, key=lambda one: one.version)
    assert (draft.signed_at, draft.version) == (None, signed.version + 1)
    assert draft.content == signed.content.replace("sets = 2\n", "")
    assert wanted.count() == 0
    press(led, K.Key_Return)
    assert wanted.count() == 1


def test_what_came_in_and_what_went_out_today_can_be_told_apart(
    scene: ClinicScene, show: Show
) -> None:
    led = running(scene)
    assert led.edit_model is not None
    press(led, K.Key_E, K.Key_S)
    led.edit_model.pick("door-frame-push")
    press(led, K.Key_Escape)
    to_the_end(scene, led)
    shown = looking.told(show().window)
    marks = [shown[place - 1] for place, text in enumerate(shown) if text.endswith("every day")]
    assert marks == ["+", "−"]


def test_a_draft_that_was_begun_is_not_written_over(scene: ClinicScene) -> None:
    person = someone(scene)
    signed = chart(scene).prescriptions[0]
    draft = replace(signed, id="draft", version=2, signed_at=None, message="Half written")
    scene.stores.prescriptions.put_draft(draft, scene.by_mk).result()
    scene.open()
    led = open_session(scene, person)
    press(led, K.Key_Return)
    scene.room.go(40)
    press(led, K.Key_E, K.Key_Plus, K.Key_Escape)
    to_the_end(scene, led)
    wanted = QSignalSpy(led.prescribeWanted)
    press(led, K.Key_Return, K.Key_Return, K.Key_Return)
    scene.wait()
    assert wanted.count() == 1
    assert [one.message for one in chart(scene).prescriptions if one.version == 2] == [
        "Half written"
    ]


def test_a_session_as_prescribed_offers_nothing_to_keep(scene: ClinicScene) -> None:
    led = running(scene)
    to_the_end(scene, led)
    assert led.after_model is not None
    assert led.after_model.offers is False


def test_a_question_can_be_passed_over(scene: ClinicScene) -> None:
    led_after(scene)
    led = scene.screens.led_model
    press(led, K.Key_Backspace, K.Key_Return)
    scene.wait()
    [done] = chart(scene).sessions
    assert (done.session.pain_after, done.session.effort) == (2, None)


def test_a_question_of_somebody_who_has_gone_is_not_asked_of_the_next(
    scene: ClinicScene, show: Show
) -> None:
    led = running(scene)
    to_the_end(scene, led)
    assert scene.model is not None
    asked = scene.room.display.asked_model
    assert asked.question is not None
    window = show()
    QTest.keyClick(window.window, K.Key_Escape)
    assert scene.model.property("screen") == "day"
    assert asked.question is None
    assert scene.room.display.property("face") == "clinic"
    assert led.after_model is not None
    assert led.after_model.property("pain") == -1


def test_scores_are_asked_no_more_once_another_screen_is_up(scene: ClinicScene) -> None:
    person = someone(scene)
    model = scene.open()
    led = open_session(scene, person)
    press(led, K.Key_Q, K.Key_2)
    led.prescribe()
    assert model.property("screen") == "prescribe"
    assert scene.room.display.asked_model.question is None
    assert not led.scores_model.asks


def test_a_session_that_is_discarded_leaves_the_visit_waiting(scene: ClinicScene) -> None:
    led = running(scene, 5)
    assert led.session_model is not None
    press(led, K.Key_Escape)
    led.session_model.ask.end(False)
    until(scene, lambda: chart(scene).visits[0].state is VisitState.HERE)
    assert led.stands == "parked"
    assert scene.model is not None
    assert scene.model.property("screen") == "day"


# Scores


def test_scores_are_asked_on_the_display_and_kept_one_by_one(scene: ClinicScene) -> None:
    person = someone(scene)
    given = Score(id="old", measure="activities", item="Stairs", day=TODAY, value=4)
    scene.stores.scores.put_score(given, person.id, scene.by_mk).result()
    scene.open()
    led = open_session(scene, person)
    asked = scene.room.display.asked_model
    press(led, K.Key_Q)
    assert scene.room.display.property("face") == "question"
    assert led.scores_model.property("about") == "Usual knee pain"
    press(led, K.Key_3, K.Key_Return)
    press(led, K.Key_Return)  # the worst pain is passed over
    assert asked.question is not None
    assert asked.question.text.startswith("Stairs: ")
    press(led, K.Key_8, K.Key_Return)
    assert asked.question is None
    until(scene, lambda: len(chart(scene).scores) == 3)
    assert {(one.measure, one.item, one.value) for one in chart(scene).scores} == {
        ("activities", "Stairs", 4),
        ("pain-usual", "", 3),
        ("activities", "Stairs", 8),
    }
    assert led.before_model.pain_before is None, "digits were for the patient's question"


@pytest.mark.parametrize("by_mouse", [False, True])
def test_the_way_back_first_ends_the_asking_and_keeps_what_was_told(
    scene: ClinicScene, by_mouse: bool
) -> None:
    person = someone(scene)
    scene.open()
    led = open_session(scene, person)
    press(led, K.Key_Q, K.Key_2, K.Key_Return)
    if by_mouse:
        led.leave()
    else:
        press(led, K.Key_Escape)
    assert scene.room.display.asked_model.question is None
    until(scene, lambda: len(chart(scene).scores) == 1)
    assert led.stands == "before"
