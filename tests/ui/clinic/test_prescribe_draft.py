"""A draft begins as last time or from a template, and is never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtTest import QTest

from rehab_desktop.app.clinic.prescriptions import ItemList
from rehab_desktop.core.clinic.person import Person, Therapist
from rehab_desktop.core.clinic.ports import PrescriptionTemplate
from rehab_desktop.core.clinic.prescription import (
    EVERY_DAY,
    PrescribedItem,
    Prescription,
)
from rehab_desktop.core.content.routine import Item
from rehab_desktop.ui.clinic.prescribe.prescribe_model import PrescribeModel
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import BY_MK, TODAY, ClinicScene
from tests.ui.clinic.prescribing import (
    BRIDGE,
    CTRL,
    SHIFT,
    STRIDES,
    K,
    Show,
    exercises,
    items,
    kept_draft,
    stored,
)
from tests.ui.clinic.typing import press


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


def test_an_empty_draft_beside_a_version_in_force_does_not_say_that_nothing_is_prescribed(
    last: Prescription, model: PrescribeModel, show: Show
) -> None:
    told = looking.told(show().window)
    assert "The draft is empty." in told
    assert "Nothing is prescribed yet." not in told


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
    scene.stores.therapists.put_therapist(jo, BY_MK).result()
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
