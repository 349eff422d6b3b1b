"""Prescribing through the real window, the real store and the real catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from rehab_desktop.app.clinic.prescriptions import ItemList
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.clinic.person import Person, Role, Therapist
from rehab_desktop.core.clinic.ports import PrescriptionTemplate, StoredPrescription
from rehab_desktop.core.clinic.prescription import (
    EVERY_DAY,
    Days,
    EndKind,
    PrescribedItem,
    Prescription,
)
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Item
from rehab_desktop.ui.clinic.prescribe.prescribe_model import PrescribeModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shipped import library
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import BY_MK, TODAY, ClinicScene
from tests.ui.clinic.typing import press

Show = Callable[..., ClinicWindow]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
K = Qt.Key
BREATHING, BRIDGE, KNEES = "breathing-90-90", "roller-bridge", "high-knees-overhead"
STRIDES = "wall-calf-strides"


@pytest.fixture
def ola(scene: ClinicScene) -> Person:
    return scene.people()[0]


@pytest.fixture
def last(scene: ClinicScene, ola: Person) -> Prescription:
    """The version in force: 90/90 breathing and the roller bridge, every day."""
    return scene.prescribe(ola, TODAY - timedelta(days=21))


@pytest.fixture
def model(scene: ClinicScene, ola: Person) -> PrescribeModel:
    scene.open()
    return scene.prescribing_to(ola)


def stored(scene: ClinicScene, person: Person) -> tuple[StoredPrescription, ...]:
    return scene.stores.people.chart(person.id).result().prescriptions


def kept_draft(scene: ClinicScene, person: Person) -> Prescription | None:
    """The draft as the file has it."""
    drafts = [one for one in stored(scene, person) if one.signed_at is None]
    return scene.texts.read(drafts[0]) if drafts else None


def exercises(draft: Prescription) -> list[str]:
    return [one.key for one in draft.items]


def items(draft: Prescription) -> list[Item]:
    return [one.item for one in draft.items if isinstance(one.item, Item)]


# The list


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


# As last time, templates


def test_ctrl_d_asks_for_the_same_as_last_time(
    scene: ClinicScene, last: Prescription, model: PrescribeModel, show: Show
) -> None:
    window = show()
    QTest.keyClick(window.window, K.Key_D, CTRL)
    assert model.history.draft.items == last.items
    assert model.history.draft.version == 2
    assert model.facts_model.property("summary") == "The same as version 1"
    press(window, "s")  # the keyboard is in the list
    assert items(model.history.draft)[0].sets == 4


def test_without_a_version_before_ctrl_d_says_so(model: PrescribeModel, show: Show) -> None:
    window = show()
    QTest.keyClick(window.window, K.Key_D, CTRL)
    settle()
    assert "There is no version before this one." in looking.told(window.window)


def test_a_version_that_was_withdrawn_is_not_the_last_one(
    scene: ClinicScene, ola: Person, last: Prescription
) -> None:
    scene.open()
    model = scene.prescribing_to(ola)
    model.open("versions")
    model.versions_model.ask(last.id, True)
    model.versions_model.setReason("Meant for somebody else")
    model.versions_model.end()
    scene.wait(8)
    model.asLastTime()
    assert model.history.draft.items == ()


def test_a_template_of_the_catalogue_fills_the_list(model: PrescribeModel, show: Show) -> None:
    window = show()
    QTest.keyClick(window.window, K.Key_T, CTRL)
    settle()
    press(window, *"full session, low", K.Key_Return)
    assert len(model.history.draft.items) == 10
    press(window, K.Key_Home, K.Key_Delete)
    assert len(model.history.draft.items) == 9


def test_a_template_has_no_tips_and_no_message_of_anybody(
    scene: ClinicScene, model: PrescribeModel, show: Show
) -> None:
    model.picking_model.pickThis(BRIDGE)
    model.dosing_model.step("sets", 1)
    model.dosing_model.setTip("As we said on Tuesday, Ola")
    model.terms_model.setMessage("See you, Ola")
    window = show()
    QTest.keyClick(window.window, K.Key_T, CTRL | SHIFT)
    settle()
    press(window, *"After two weeks", K.Key_Return)
    scene.wait()
    [template] = scene.stores.prescriptions.templates().result()
    assert (template.title, template.owner) == ("After two weeks", "mk")
    assert "Ola" not in template.content
    asked = scene.texts.items(template.content, template.days)
    assert asked.items[0].item == Item(exercise=BRIDGE, sets=4)
    assert items(model.history.draft)[0].tips != ()


def test_templates_of_others_are_not_offered_and_those_of_the_clinic_are(
    scene: ClinicScene, model: PrescribeModel
) -> None:
    jo = Therapist(id="jo", letters="JO", name="Jon Otter")
    scene.stores.therapists.put_therapist(jo, None).result()
    model.picking_model.pickThis(BRIDGE)
    draft = model.history.draft
    for number, (title, owner) in enumerate((("Jon's", "jo"), ("Everybody's", None))):
        template = scene.texts.template(
            id_=str(number), title=title, asked=ItemList(items=draft.items), owner=owner
        )
        scene.stores.prescriptions.put_template(template, BY_MK).result()
    model.look()
    scene.wait()
    titles = [one.title for one in model.templates_model.lines]
    assert "Everybody's" in titles
    assert "Jon's" not in titles


def test_a_template_without_a_name_is_refused_and_one_of_the_same_name_replaced(
    scene: ClinicScene, model: PrescribeModel
) -> None:
    model.picking_model.pickThis(BRIDGE)
    templates = model.templates_model
    model.open("saving")
    templates.save()
    assert templates.property("fault") == "Give it a name of at most 80 letters."
    for _ in range(2):
        model.open("saving")
        templates.setTitle("Start")
        templates.save()
        scene.wait()
        model.picking_model.pickThis(STRIDES)
    [template] = scene.stores.prescriptions.templates().result()
    assert len(template.days) == 2


def test_a_deleted_template_comes_back_by_one_key(
    scene: ClinicScene, model: PrescribeModel, show: Show
) -> None:
    model.picking_model.pickThis(BRIDGE)
    model.open("saving")
    model.templates_model.setTitle("Start")
    model.templates_model.save()
    window = show()
    QTest.keyClick(window.window, K.Key_T, CTRL)
    settle()
    press(window, K.Key_Delete)
    scene.wait()
    assert scene.stores.prescriptions.templates().result() == []
    QTest.keyClick(window.window, K.Key_Z, CTRL)
    scene.wait()
    assert [one.title for one in scene.stores.prescriptions.templates().result()] == ["Start"]


def test_a_template_that_cannot_be_read_is_told_by_its_faults(
    scene: ClinicScene, model: PrescribeModel
) -> None:
    content = scene.texts.written(_one_bridge())[0].replace(BRIDGE, "no-such-exercise")
    broken = PrescriptionTemplate(id="1", title="Broken", content=content, days=(EVERY_DAY,))
    scene.stores.prescriptions.put_template(broken, BY_MK).result()
    model.look()
    scene.wait()
    model.open("templates")
    model.templates_model.pickThis("1")
    assert "no-such-exercise" in model.templates_model.property("fault")
    assert model.history.draft.items == ()


def _one_bridge() -> ItemList:
    return ItemList(items=(PrescribedItem(item=Item(exercise=BRIDGE)),))


# The draft


def test_each_change_is_in_the_file_within_a_second(
    scene: ClinicScene, ola: Person, model: PrescribeModel, show: Show
) -> None:
    window = show()
    press(window, *"bridge", K.Key_Return, K.Key_F6)
    for sets in (4, 5):
        press(window, "s")
        QTest.qWait(50)
        draft = kept_draft(scene, ola)
        assert draft is not None
        assert items(draft)[0].sets == sets
    model.terms_model.setMessage("Slowly, please.")
    draft = kept_draft(scene, ola)
    assert draft is not None
    assert draft.message == "Slowly, please."
    scene.wait()
    assert model.property("state") == "kept"


def test_a_draft_is_found_after_a_crash(scene: ClinicScene, ola: Person, show: Show) -> None:
    scene.open()
    before = scene.prescribing_to(ola)
    before.picking_model.pickThis(BRIDGE)
    before.dosing_model.stepTimes(-1)
    before.terms_model.typeLast("6")
    scene.wait()
    scene.open()  # nothing was closed or left
    model = scene.prescribing_to(ola)
    assert model.history.draft.items == before.history.draft.items
    assert model.history.draft.until == TODAY + timedelta(days=41)
    window = show()
    assert "This is the draft that was left here." in looking.told(window.window)
    press(window, "s")  # the keyboard is in the list
    assert items(model.history.draft)[0].sets == 4


def test_a_draft_that_was_emptied_leaves_the_file(
    scene: ClinicScene, ola: Person, model: PrescribeModel
) -> None:
    model.picking_model.pickThis(BRIDGE)
    model.startOver()
    scene.wait()
    assert kept_draft(scene, ola) is None
    model.undo()
    assert exercises(model.history.draft) == [BRIDGE]
    assert kept_draft(scene, ola) is not None


def test_a_draft_of_last_week_begins_today(scene: ClinicScene, ola: Person) -> None:
    scene.open()
    scene.prescribing_to(ola).picking_model.pickThis(BRIDGE)
    scene.wait()
    scene.now += timedelta(days=7)
    scene.open()
    model = scene.prescribing_to(ola)
    assert model.history.draft.from_day == TODAY + timedelta(days=7)


def test_esc_leaves_and_keeps_the_draft_which_is_told(
    scene: ClinicScene, ola: Person, model: PrescribeModel, show: Show
) -> None:
    window = show()
    press(window, *"bridge", K.Key_Return, K.Key_F6, K.Key_Escape)
    settle()
    assert scene.model is not None
    assert scene.model.property("screen") == "day"
    assert "The draft is kept." in looking.told(window.window)
    assert kept_draft(scene, ola) is not None


def test_coming_back_keeps_the_way_back_to_earlier_states(
    scene: ClinicScene, ola: Person, model: PrescribeModel
) -> None:
    model.picking_model.pickThis(BRIDGE)
    model.picking_model.pickThis(STRIDES)
    assert scene.model is not None
    scene.model.back()
    scene.prescribing_to(ola).look()
    scene.wait()
    model.undo()
    assert exercises(model.history.draft) == [BRIDGE]


def test_somebody_elses_draft_is_another(scene: ClinicScene, model: PrescribeModel) -> None:
    model.picking_model.pickThis(BRIDGE)
    rune = next(one for one in scene.screens.services.roster.people.values() if one.given == "Rune")
    assert scene.prescribing_to(rune).history.draft.items == ()


def test_a_draft_that_cannot_be_read_is_told_by_its_faults(scene: ClinicScene, ola: Person) -> None:
    scene.open()
    scene.prescribing_to(ola).picking_model.pickThis(BRIDGE)
    scene.wait()
    [draft] = stored(scene, ola)
    broken = replace(draft, content=draft.content.replace(BRIDGE, "no-such-exercise"))
    scene.stores.prescriptions.put_draft(broken, BY_MK).result()
    scene.open()
    model = scene.prescribing_to(ola)
    assert "no-such-exercise" in model.property("fault")
    [kept] = stored(scene, ola)
    assert kept.content == broken.content


def test_somebody_whose_episode_is_over_gets_a_new_one(scene: ClinicScene, ola: Person) -> None:
    [episode] = scene.stores.people.chart(ola.id).result().episodes
    over = replace(episode, closed_on=TODAY)
    scene.stores.people.put_episode(over, BY_MK).result()
    scene.open()
    model = scene.prescribing_to(ola)
    model.picking_model.pickThis(BRIDGE)
    model.dosing_model.step("sets", 1)
    scene.wait()
    episodes = scene.stores.people.chart(ola.id).result().episodes
    assert {one.closed_on for one in episodes} == {TODAY, None}
    draft = kept_draft(scene, ola)
    assert draft is not None
    assert draft.episode != episode.id


# From when, until when


def test_weeks_are_counted_from_the_first_day(model: PrescribeModel) -> None:
    terms = model.terms_model
    terms.typeLast("6")
    assert model.history.draft.until == TODAY + timedelta(weeks=6, days=-1)
    assert terms.property("lastSaid") == "6 weeks, to Sunday 14 June"
    terms.stepFirst(1)
    assert (model.history.draft.from_day, model.history.draft.until) == (
        TODAY + timedelta(days=1),
        TODAY + timedelta(weeks=6),
    )
    terms.stepLast(-6)
    assert model.history.draft.until is None


@pytest.mark.parametrize(
    ("typed", "until"),
    [
        ("2026-06-15", date(2026, 6, 15)),
        (" 4 weeks", TODAY + timedelta(days=27)),
        ("12w", TODAY + timedelta(days=83)),
        ("", None),
    ],
)
def test_a_last_day_is_read_however_it_is_typed(
    model: PrescribeModel, typed: str, until: date | None
) -> None:
    model.terms_model.typeLast(typed)
    assert model.history.draft.until == until
    assert model.terms_model.property("lastTrouble") == ""


@pytest.mark.parametrize("typed", ["soon", "2026-13-01", "2026-05-01", "0", "20260615"])
def test_a_last_day_that_cannot_be_is_refused_in_words(model: PrescribeModel, typed: str) -> None:
    model.terms_model.typeLast(typed)
    assert model.history.draft.until is None
    assert model.terms_model.property("lastTrouble") == (
        "Write a number of weeks, or a day from 2026-05-04 on."
    )


def test_a_prescription_cannot_begin_in_the_past(model: PrescribeModel) -> None:
    model.terms_model.typeFirst("2026-05-03")
    assert model.terms_model.property("firstTrouble") == "Write a day from 2026-05-04 on."
    model.terms_model.stepFirst(-1)
    assert model.history.draft.from_day == TODAY


def test_a_message_that_is_too_long_is_refused_in_words(model: PrescribeModel) -> None:
    model.terms_model.setMessage("a" * 1001)
    assert model.history.draft.message == ""
    assert model.property("fault").startswith("Message: is 1001 characters long")


# What stands below


def test_minutes_differences_and_warnings_are_shown(
    last: Prescription, model: PrescribeModel, show: Show
) -> None:
    model.asLastTime()
    model.picking_model.pickThis(KNEES)
    window = show()
    facts = model.facts_model
    assert facts.property("minutes") == "11 min a day"
    assert facts.property("summary") == "1 change to version 1"
    assert [(one.mark, one.text) for one in facts.change_lines] == [
        ("+", "High knees with overhead hold: 3 × 10 s, every day")
    ]
    texts = looking.told(window.window)
    assert "4 points must be true first" in texts
    assert "High knees with overhead hold: Must be true first" in texts
    assert any("Later pregnancy" in text for text in texts)


def test_more_than_six_exercises_bring_a_quiet_line(model: PrescribeModel) -> None:
    cards = [one.exercise for one in model.picking_model.lines]
    for exercise in cards[:6]:
        model.picking_model.pickThis(exercise)
    assert model.facts_model.property("many") == ""
    model.picking_model.pickThis(cards[6])
    assert model.facts_model.property("many").startswith("7 exercises.")


def test_with_large_letters_the_quiet_line_stands_under_the_list(
    scene: ClinicScene, ola: Person, show: Show
) -> None:
    scene.settings = Settings(text_scale=2.0)
    scene.open()
    model = scene.prescribing_to(ola)
    for exercise in [one.exercise for one in model.picking_model.lines][:7]:
        model.picking_model.pickThis(exercise)
    window = show(900, 560)
    assert any(text.startswith("7 exercises.") for text in looking.told(window.window))


# Signing


def sign(window: ClinicWindow) -> None:
    QTest.keyClick(window.window, K.Key_Return, CTRL)
    settle()
    press(window, K.Key_Return)


def test_signing_asks_once_with_what_changes_and_makes_the_next_version(
    scene: ClinicScene, ola: Person, last: Prescription, model: PrescribeModel, show: Show
) -> None:
    window = show()
    QTest.keyClick(window.window, K.Key_D, CTRL)
    press(window, "s")
    QTest.keyClick(window.window, K.Key_Return, CTRL)
    settle()
    texts = looking.told(window.window)
    assert "Sign version 2, from today? It takes the place of version 1." in texts
    assert any("instead of 3 × 4 breaths" in text for text in texts)
    assert len(stored(scene, ola)) == 2  # the draft, and nothing is signed yet
    press(window, K.Key_Return)
    scene.wait(8)
    settle()
    chart = scene.stores.people.chart(ola.id).result()
    assert [(one.version, one.author) for one in chart.prescriptions if one.signed_at] == [
        (1, "mk"),
        (2, "mk"),
    ]
    assert [one for one in chart.prescriptions if one.signed_at is None] == []
    [end] = chart.ends
    assert (end.prescription, end.kind, end.on) == (last.id, EndKind.REPLACED, TODAY)
    assert scene.model is not None
    assert scene.model.property("screen") == "day"
    assert "Version 2 is signed and holds from today." in looking.told(window.window)


def test_esc_goes_on_with_the_draft(
    scene: ClinicScene, ola: Person, model: PrescribeModel, show: Show
) -> None:
    model.picking_model.pickThis(BRIDGE)
    window = show()
    QTest.keyClick(window.window, K.Key_Return, CTRL)
    settle()
    press(window, K.Key_Escape)
    settle()
    assert scene.model is not None
    assert scene.model.property("screen") == "prescribe"
    press(window, "s")
    assert items(model.history.draft)[0].sets == 4
    assert all(one.signed_at is None for one in stored(scene, ola))


def test_it_can_be_signed_from_the_message_too(
    ola: Person, model: PrescribeModel, show: Show
) -> None:
    model.picking_model.pickThis(BRIDGE)
    window = show()
    looking.named(window.window, "message").forceActiveFocus()
    press(window, *"see you")
    assert model.history.draft.message == "see you"
    QTest.keyClick(window.window, K.Key_Return, CTRL)
    assert model.signing_model.property("asking")
    assert model.history.draft.message == "see you"


def test_an_empty_list_is_not_signed_and_says_why(model: PrescribeModel, show: Show) -> None:
    window = show()
    QTest.keyClick(window.window, K.Key_Return, CTRL)
    settle()
    assert not model.signing_model.property("asking")
    assert "The list: is empty. Write at least one." in looking.told(window.window)


def test_an_assistant_writes_a_draft_and_does_not_sign(scene: ClinicScene, ola: Person) -> None:
    helper = Therapist(id="hb", letters="HB", name="Hedda Birch", role=Role.ASSISTANT)
    scene.stores.therapists.put_therapist(helper, None).result()
    model = scene.open()
    model.who_model.look()
    scene.wait()
    model.who_model.choose("hb")
    scene.wait()
    prescribing = scene.prescribing_to(ola)
    prescribing.picking_model.pickThis(BRIDGE)
    prescribing.signing_model.sign()
    assert not prescribing.signing_model.property("asking")
    assert prescribing.undo_model.property("said") == "A therapist signs; the draft is kept."
    assert kept_draft(scene, ola) is not None


def test_a_change_after_the_question_takes_it_back(model: PrescribeModel) -> None:
    model.picking_model.pickThis(BRIDGE)
    model.signing_model.sign()
    model.dosing_model.step("sets", 1)
    assert not model.signing_model.property("asking")


def test_what_is_signed_later_begins_then(
    scene: ClinicScene, ola: Person, last: Prescription, model: PrescribeModel, show: Show
) -> None:
    model.asLastTime()
    model.terms_model.stepFirst(7)
    window = show()
    sign(window)
    scene.wait(8)
    chart = scene.stores.people.chart(ola.id).result()
    assert chart.ends[0].on == TODAY + timedelta(days=7)


# Versions


def test_versions_stand_side_by_side_with_their_signs(
    scene: ClinicScene, ola: Person, last: Prescription, model: PrescribeModel, show: Show
) -> None:
    model.asLastTime()
    model.picking_model.pickThis(STRIDES)
    model.prescribed_model.select(0)
    model.prescribed_model.remove()
    model.dosing_model.step("sets", 1)
    window = show()
    QTest.keyClick(window.window, K.Key_O, CTRL)
    settle()
    versions = model.versions_model
    assert [(one.mark, one.tone, one.name) for one in versions.lines] == [
        ("−", "stop", "90/90 breathing with hamstrings"),
        ("~", "work", "Foam roller hamstring bridge"),
        ("+", "good", "Wall calf strides"),
    ]
    assert [one.stands for one in versions.head_lines] == ["In force", "Not signed yet"]
    texts = looking.told(window.window)
    assert {"−", "~", "+", "In force"} <= set(texts)


def test_the_arrows_go_through_the_versions(
    scene: ClinicScene, ola: Person, last: Prescription, model: PrescribeModel, show: Show
) -> None:
    model.asLastTime()
    model.dosing_model.step("sets", 1)
    window = show()
    sign(window)
    scene.wait(8)
    again = scene.prescribing_to(ola)
    again.look()
    scene.wait(8)
    again.picking_model.pickThis(STRIDES)
    settle()
    again.open("versions")
    settle()
    titles = [one.title for one in again.versions_model.head_lines]
    assert titles[0].startswith("Version 2")
    press(window, K.Key_Left)
    titles = [one.title for one in again.versions_model.head_lines]
    assert [title[:9] for title in titles] == ["Version 1", "Version 2"]
    assert [one.stands for one in again.versions_model.head_lines] == [
        "Replaced by the next version, Monday 4 May",
        "In force",
    ]


def test_a_version_is_stopped_by_mouse_or_keys_without_a_reason(
    scene: ClinicScene, ola: Person, last: Prescription, model: PrescribeModel, show: Show
) -> None:
    window = show()
    QTest.keyClick(window.window, K.Key_O, CTRL)
    settle()
    looking.named(window.window, "stop").clicked.emit()  # type: ignore[attr-defined]
    settle()
    press(window, *"Flare-up", K.Key_Return)
    scene.wait(8)
    [end] = scene.stores.people.chart(ola.id).result().ends
    assert (end.kind, end.on, end.by, end.reason) == (EndKind.STOPPED, TODAY, "mk", "Flare-up")
    assert model.versions_model.head_lines[0].stands == "Stopped, Monday 4 May: Flare-up"


def test_withdrawing_needs_a_reason(
    scene: ClinicScene, ola: Person, last: Prescription, model: PrescribeModel
) -> None:
    model.open("versions")
    versions = model.versions_model
    versions.ask(last.id, True)
    versions.end()
    assert versions.property("fault") == "Reason: is empty. Write it out."
    versions.setReason("Wrong person")
    versions.end()
    scene.wait(8)
    [end] = scene.stores.people.chart(ola.id).result().ends
    assert (end.kind, end.reason) == (EndKind.WITHDRAWN, "Wrong person")
    [head] = versions.head_lines
    assert not head.withdrawable
    assert not head.stoppable


def test_nothing_typed_before_the_file_has_answered_is_written_to_it(
    scene: ClinicScene, ola: Person
) -> None:
    scene.open()
    model = PrescribeModel(scene.screens.services, ola.id)
    model.picking_model.pickThis(BRIDGE)
    assert model.history.draft.items == ()
    scene.wait()
    model.picking_model.pickThis(BRIDGE)
    scene.wait()
    assert exercises(model.history.draft) == [BRIDGE]
    QCoreApplication.processEvents()
