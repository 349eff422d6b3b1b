"""What is checked before signing, signing itself, and versions side by side."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.clinic.person import Person, Role, Therapist
from rehab_desktop.core.clinic.prescription import (
    EndKind,
    Prescription,
    ProgressRule,
)
from rehab_desktop.ui.clinic.prescribe.prescribe_model import PrescribeModel
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import BY_MK, TODAY, ClinicScene
from tests.ui.clinic.prescribing import (
    BRIDGE,
    CTRL,
    KNEES,
    STRIDES,
    K,
    Show,
    exercises,
    items,
    kept_draft,
    sign,
    stored,
)
from tests.ui.clinic.typing import press


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


def test_the_progression_at_home_is_chosen_by_keys_and_kept(
    scene: ClinicScene, ola: Person, last: Prescription, model: PrescribeModel, show: Show
) -> None:
    window = show(1280, 1400)
    QTest.keyClick(window.window, K.Key_D, CTRL)
    press(window, K.Key_F6)
    for _ in range(40):
        if looking.focused(window.window, "objectName") == "progress-held":
            break
        press(window, K.Key_Tab)
    press(window, K.Key_Right, K.Key_Space)
    draft = kept_draft(scene, ola)
    assert draft is not None
    assert draft.progress is ProgressRule.PROPOSE
    assert "Steps are proposed to the physio" in looking.told(window.window)
    assert [one.text for one in model.facts_model.change_lines] == [
        "steps are proposed to the physio"
    ]
    model.open("versions")
    [*_, line] = model.versions_model.lines
    assert (line.name, line.before, line.after) == (
        "Progression at home",
        "The dose stays as prescribed",
        "Steps are proposed to the physio",
    )
    model.undo()
    assert model.history.draft.progress is ProgressRule.HELD


def test_a_draft_with_nothing_but_a_progression_is_kept(
    scene: ClinicScene, ola: Person, model: PrescribeModel
) -> None:
    model.terms_model.chooseProgress("free")
    scene.wait()
    draft = kept_draft(scene, ola)
    assert draft is not None
    assert draft.progress is ProgressRule.FREE
    model.undo()
    scene.wait()
    assert kept_draft(scene, ola) is None


def test_a_first_version_says_before_it_is_signed_how_the_dose_goes_on(
    model: PrescribeModel,
) -> None:
    model.picking_model.pickThis(KNEES)
    model.terms_model.chooseProgress("free")
    said = model.facts_model.property("inWords")
    assert said.endswith("The programme may step up and down")
    model.terms_model.chooseProgress("held")
    assert "The programme" not in model.facts_model.property("inWords")


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


def test_signing_asks_once_with_what_changes_and_makes_the_next_version(
    scene: ClinicScene, ola: Person, last: Prescription, model: PrescribeModel, show: Show
) -> None:
    window = show()
    QTest.keyClick(window.window, K.Key_D, CTRL)
    press(window, "s")
    QTest.keyClick(window.window, K.Key_Return, CTRL)
    settle()
    texts = looking.told(window.window)
    who = f"{ola.family}, {ola.given}"
    assert f"Sign version 2 for {who}, from today? It takes the place of version 1." in texts
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
    scene.stores.therapists.put_therapist(helper, BY_MK).result()
    scene.visit(ola, None)  # of others nothing is written by an assistant
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
