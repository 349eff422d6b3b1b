"""Exercises are picked, dosed, ordered and put on days, by keys in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from rehab_desktop.core.clinic.prescription import (
    Days,
)
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Item
from rehab_desktop.ui.clinic.prescribe.prescribe_model import PrescribeModel
from tests.shipped import library
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.prescribing import (
    ALT,
    BREATHING,
    BRIDGE,
    CTRL,
    KNEES,
    SHIFT,
    STRIDES,
    K,
    Show,
    exercises,
    items,
)
from tests.ui.clinic.typing import press


def test_a_few_letters_and_enter_add_an_exercise_and_the_keyboard_stays(
    scene: ClinicScene, model: PrescribeModel, show: Show
) -> None:
    window = show()
    press(window, *"bridge", K.Key_Return, *"high", K.Key_Return)
    assert exercises(model.history.draft) == [BRIDGE, KNEES]
    assert looking.focused(window.window, "objectName") == "pickLine"
    assert looking.focused(window.window) == ""


def test_the_arrows_choose_an_exercise_and_its_level_before_it_is_added(
    scene: ClinicScene, model: PrescribeModel, show: Show
) -> None:
    window = show()
    press(window, *"bridge", K.Key_Right, K.Key_Right, K.Key_Return)
    card = model.history.draft.items[0].item
    assert isinstance(card, Item)
    levels = [one.id for one in library().exercises[BRIDGE].levels]
    usual = library().exercises[BRIDGE].level(None).id
    assert card.level == levels[levels.index(usual) + 2]


def test_letters_typed_while_the_list_fills_disturb_nothing(
    model: PrescribeModel, show: Show
) -> None:
    """Qt complained of rows that were half made when the list became shorter."""
    show()
    for turn in range(60):
        for letters, looks in (("", turn % 12), ("bridge", turn % 5)):
            model.picking_model.search(letters)
            for _ in range(looks):
                QCoreApplication.processEvents()


def test_a_focus_narrows_the_exercises_down(model: PrescribeModel) -> None:
    model.picking_model.chooseAim("control")
    assert {one.exercise for one in model.picking_model.lines} == {KNEES, "leg-cycle-dribbles"}
    model.picking_model.search("dribb")
    assert [one.exercise for one in model.picking_model.lines] == ["leg-cycle-dribbles"]


@pytest.mark.parametrize(
    ("keys", "changed"),
    [
        ("s", {"sets": 4}),
        ("S", {"sets": 2}),
        ("r", {"reps": 2}),
        ("h", {"hold_s": 25.0}),
        ("H", {"hold_s": 15.0}),
        ("sss", {"sets": 6}),
        ("sS", {}),
    ],
)
def test_letters_in_the_list_change_the_dose(
    model: PrescribeModel, show: Show, keys: str, changed: dict[str, object]
) -> None:
    model.picking_model.pickThis(BRIDGE)
    window = show()
    press(window, *keys)
    [item] = items(model.history.draft)
    known = {"sets": item.sets, "reps": item.reps, "hold_s": item.hold_s}
    assert {key: value for key, value in known.items() if value is not None} == changed


def test_letters_change_the_counts_of_a_breath(model: PrescribeModel, show: Show) -> None:
    model.picking_model.pickThis(BREATHING)
    press(show(), *"reIW")
    [item] = items(model.history.draft)
    assert (item.reps, item.exhale_s, item.inhale_s, item.pause_s) == (5, 6.5, 3.5, 2.5)


def test_the_first_side_is_turned_by_a_key(model: PrescribeModel, show: Show) -> None:
    model.picking_model.pickThis(STRIDES)
    window = show()
    press(window, "f")
    assert items(model.history.draft)[0].first_side is Side.LEFT
    press(window, "f", "f")
    assert items(model.history.draft)[0].first_side is None


def test_the_arrows_in_the_list_choose_and_change_the_level(
    model: PrescribeModel, show: Show
) -> None:
    for exercise in (BREATHING, BRIDGE):
        model.picking_model.pickThis(exercise)
    window = show()
    press(window, K.Key_Home, K.Key_Right, K.Key_Down, K.Key_Right)
    assert [one.level is not None for one in items(model.history.draft)] == [False, True]
    assert model.history.selected == 1


def test_digits_toggle_days_and_x_asks_for_times_a_week(model: PrescribeModel, show: Show) -> None:
    model.picking_model.pickThis(BRIDGE)
    window = show()
    press(window, *"24")
    assert model.history.draft.items[0].days == Days(weekdays=frozenset({1, 3, 5, 6, 7}))
    press(window, "x")
    assert model.history.draft.items[0].days == Days(times=5)
    press(window, "X", "X")
    assert model.history.draft.items[0].days == Days(times=3)


def test_a_gives_all_exercises_the_same_days(model: PrescribeModel, show: Show) -> None:
    for exercise in (BREATHING, BRIDGE, STRIDES):
        model.picking_model.pickThis(exercise)
    press(show(), *"67a")
    workdays = Days(weekdays=frozenset(range(1, 6)))
    assert [one.days for one in model.history.draft.items] == [workdays] * 3


def test_alt_and_the_arrows_change_the_order(model: PrescribeModel, show: Show) -> None:
    for exercise in (BREATHING, BRIDGE, STRIDES):
        model.picking_model.pickThis(exercise)
    window = show()
    QTest.keyClick(window.window, K.Key_Up, ALT)
    QTest.keyClick(window.window, K.Key_Up, ALT)
    assert exercises(model.history.draft) == [STRIDES, BREATHING, BRIDGE]
    QTest.keyClick(window.window, K.Key_Down, ALT)
    assert exercises(model.history.draft) == [BREATHING, STRIDES, BRIDGE]
    assert model.history.selected == 1


def test_t_writes_a_tip_and_enter_goes_back_to_the_list(model: PrescribeModel, show: Show) -> None:
    model.picking_model.pickThis(BRIDGE)
    window = show()
    press(window, "t")
    settle()
    press(window, *"Heels down", K.Key_Return)
    settle()
    assert items(model.history.draft)[0].tips == ("Heels down",)
    press(window, "s")
    assert items(model.history.draft)[0].sets == 4


def test_a_tip_that_is_too_long_is_refused_in_words(model: PrescribeModel) -> None:
    model.picking_model.pickThis(BRIDGE)
    model.dosing_model.setTip("a" * 201)
    assert items(model.history.draft)[0].tips == ()
    assert model.property("fault") == (
        "Tip: number 1 is 201 characters long. 200 can be read in time."
    )


def test_del_takes_an_exercise_out_with_a_way_back(
    scene: ClinicScene, model: PrescribeModel, show: Show
) -> None:
    for exercise in (BREATHING, BRIDGE):
        model.picking_model.pickThis(exercise)
    window = show()
    press(window, K.Key_Delete)
    settle()
    assert exercises(model.history.draft) == [BREATHING]
    assert "Foam roller hamstring bridge is taken out." in looking.told(window.window)
    QTest.keyClick(window.window, K.Key_Z, CTRL)
    assert exercises(model.history.draft) == [BREATHING, BRIDGE]
    press(window, "s")
    assert items(model.history.draft)[1].sets == 4


def test_every_change_is_undone_and_done_again(model: PrescribeModel, show: Show) -> None:
    model.picking_model.pickThis(BRIDGE)
    window = show()
    press(window, "s", "s")
    for sets in (4, None):
        QTest.keyClick(window.window, K.Key_Z, CTRL)
        assert items(model.history.draft)[0].sets == sets
    QTest.keyClick(window.window, K.Key_Z, CTRL)
    assert model.history.draft.items == ()
    for _ in range(3):
        QTest.keyClick(window.window, K.Key_Z, CTRL | SHIFT)
    assert items(model.history.draft)[0].sets == 5


def test_an_added_exercise_is_undone_from_the_search(model: PrescribeModel, show: Show) -> None:
    window = show()
    press(window, *"bridge", K.Key_Return)
    QTest.keyClick(window.window, K.Key_Z, CTRL)
    assert model.history.draft.items == ()


def test_a_number_that_cannot_be_is_refused_beside_it(model: PrescribeModel) -> None:
    model.picking_model.pickThis(BRIDGE)
    model.dosing_model.enter("sets", "21")
    troubles = {one.key: one.trouble for one in model.dosing_model.field_lines}
    assert troubles["sets"] == "Sets: a whole number from 1 to 20."
    model.dosing_model.enter("sets", "5")
    assert items(model.history.draft)[0].sets == 5
    assert not any(one.trouble for one in model.dosing_model.field_lines)
