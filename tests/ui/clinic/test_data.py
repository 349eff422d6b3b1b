"""A person's data in the window: copied, blocked, erased, and what may go."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from rehab_desktop.core.clinic.person import PersonState
from rehab_desktop.core.clinic.retention import Retention, RetentionRule
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.at_the_window import click, press, said, type_in
from tests.ui.clinic.charts import lively
from tests.ui.clinic.clinics import BY_MK, JO, TODAY, ClinicScene
from tests.ui.clinic.scenes_curtain import Passphrases, curtain_of, enter_pin
from tests.ui.clinic.scenes_data import UK, blocked, data_of, due, due_unchosen

Show = Callable[..., ClinicWindow]


def acts(scene: ClinicScene) -> list[Act]:
    return [one.act for one in scene.stores.trail.trail().result()]


def until(scene: ClinicScene, holds: Callable[[], bool]) -> None:
    """Wait for work on another thread."""
    for _ in range(1500):
        if holds():
            return
        QTest.qWait(20)
        scene.wait(1)
    raise AssertionError("it did not come to that")


# Copies


def test_the_lead_saves_a_copy_and_the_trail_says_so(scene: ClinicScene, tmp_path: Path) -> None:
    copy = data_of(scene, lively(scene)).copy_model
    name = copy.property("suggested").fileName()
    assert name == f"OB-1-{TODAY.isoformat()}.zip"
    copy.save(QUrl.fromLocalFile(str(tmp_path / "copy")))
    until(scene, lambda: not copy.is_working)
    assert copy.property("at") == "done", copy.property("trouble")
    assert copy.property("path") == str(tmp_path / "copy.zip")
    with ZipFile(tmp_path / "copy.zip") as archive:
        data = json.loads(archive.read("data.json"))
    assert data["tables"]["person"][0]["family"] == "Brambleby"
    assert acts(scene)[-1] is Act.COPIED


def test_a_copy_that_is_called_off_is_no_file_and_no_entry(
    scene: ClinicScene, tmp_path: Path
) -> None:
    copy = data_of(scene, lively(scene)).copy_model
    copy.save(QUrl.fromLocalFile(str(tmp_path / "copy.zip")))
    copy.cancel()
    until(scene, lambda: not copy.is_working)
    assert copy.property("at") == "ready"
    assert not (tmp_path / "copy.zip").exists()
    assert Act.COPIED not in acts(scene)


def test_a_copy_into_no_folder_says_why_and_may_go_elsewhere(
    scene: ClinicScene, tmp_path: Path
) -> None:
    copy = data_of(scene, lively(scene)).copy_model
    copy.save(QUrl.fromLocalFile(str(tmp_path / "nowhere" / "copy.zip")))
    until(scene, lambda: not copy.is_working)
    assert copy.property("at") == "failed"
    assert copy.property("trouble") != ""
    assert Act.COPIED not in acts(scene)


@pytest.mark.parametrize(("cares", "may"), [("mk", False), ("jo", True)])
def test_a_therapist_copies_whom_they_care_for(
    scene: ClinicScene, tmp_path: Path, cares: str, may: bool
) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    person = scene.person("Brambleby", "Ola", code="OB-1", cares=cares)
    copy = data_of(scene, person, "jo").copy_model
    assert (copy.property("refusal") == "") is may
    copy.save(QUrl.fromLocalFile(str(tmp_path / "copy.zip")))
    until(scene, lambda: not copy.is_working)
    assert (tmp_path / "copy.zip").exists() is may


# Blocking


def test_a_block_needs_a_reason_and_hides_the_record_from_colleagues(
    scene: ClinicScene, show: Show
) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    person = lively(scene)
    data = data_of(scene, person)
    data.block_model.block(" ", TODAY.isoformat())
    assert data.block_model.property("wrong") == "reason"
    data.block_model.block("Asked by letter.", "yesterday")
    assert data.block_model.property("wrong") == "asked_on"
    data.block_model.block("Asked by letter.", TODAY.isoformat())
    scene.wait(12)
    assert data.block_model.property("blocked")
    assert "Asked by letter." in data.block_model.lines[-1].text
    assert any("Asked by letter." in one for one in said(show()))
    assert scene.model is not None
    scene.model.who_model.choose("jo")
    scene.wait(8)
    assert scene.screens.services.roster.people == {}


def test_lifted_the_record_is_in_the_lists_again(scene: ClinicScene) -> None:
    data = data_of(scene, blocked(scene))
    data.block_model.lift()
    scene.wait(12)
    assert not data.block_model.property("blocked")
    [person] = scene.stores.people.people().result()
    assert person.state is PersonState.ACTIVE
    assert data.block_model.lines[-1].text.startswith("Lifted by MK on")


def test_the_lead_opens_a_blocked_chart_for_a_reason_only(scene: ClinicScene, show: Show) -> None:
    person = blocked(scene)
    scene.open().openChart(person.id)
    window = show()
    scene.screens.chart_model.open()
    scene.wait(8)
    settle()
    assert "This record is blocked" in said(window)
    assert not [one for one in said(window) if "Pain 7/10" in one]
    assert acts(scene).count(Act.OPENED) == 1  # of before
    press(window, Qt.Key.Key_Return)
    assert "Reason: is empty. Write it out." in said(window)
    type_in(window, "a court asks")
    press(window, Qt.Key.Key_Return)
    scene.wait(12)
    settle()
    assert scene.screens.chart_model.property("ready")
    looks = scene.stores.blocks.looks(person.id).result()
    assert looks[-1].reason == "a court asks"
    assert acts(scene)[-2:] == [Act.OPENED, Act.OPENED]  # the reason, and the chart


# Erasing


def test_the_code_is_typed_and_then_nobody_of_that_name_is_left(
    scene: ClinicScene, show: Show
) -> None:
    person = lively(scene)
    scene.history.back_up().result()
    scene.open().openChart(person.id)
    window = show()
    scene.screens.chart_model.open()
    scene.wait(8)
    settle()
    press(window, Qt.Key.Key_D)
    scene.wait(8)
    settle()
    assert scene.model is not None
    assert scene.model.property("screen") == "data"
    field = looking.named(window.window, "eraseCode")
    field.forceActiveFocus()
    type_in(window, "ob-2")
    press(window, Qt.Key.Key_Return)
    assert "Type OB-1, the code of this person." in said(window)
    for _ in range(4):
        press(window, Qt.Key.Key_Backspace)
    type_in(window, "ob-1")
    press(window, Qt.Key.Key_Return)
    erase = scene.screens.records.person_model.erase_model
    until(scene, lambda: erase.is_over)
    settle()
    texts = said(window)
    assert "Erased" in texts
    assert "Back-ups written anew: 1." in texts
    assert not [one for one in texts if "Brambleby" in one]
    assert scene.stores.people.people().result() == []
    press(window, Qt.Key.Key_Escape)
    assert scene.model.property("screen") == "people"
    scene.wait(8)
    assert scene.screens.services.roster.people == {}
    assert acts(scene)[-1] is Act.ERASED


def test_who_has_a_pin_types_it_before_somebody_is_erased(scene: ClinicScene) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    scene.stores.pins.choose("480251", BY_MK).result()
    scene.stores.pins.choose("915073", replace(BY_MK, therapist="jo")).result()
    person = lively(scene)
    erase = data_of(scene, person).erase_model
    until(scene, lambda: bool(erase.property("pinned")))
    erase.type("OB-1")
    assert not erase.property("ready")
    for wrong in ("111112", "915073"):  # nobody's, and a colleague's
        erase.typePin(wrong)
        erase.erase()
        until(scene, lambda: erase.property("at") == "asking")
        assert erase.property("fault") == "That is not your PIN."
    assert len(scene.stores.people.people().result()) == 1
    erase.typePin("480251")
    erase.erase()
    until(scene, lambda: erase.is_over)
    assert scene.stores.people.people().result() == []


@pytest.mark.parametrize("encrypted", [True, False])
def test_five_wrong_pins_at_the_form_let_the_curtain_fall(
    scene: ClinicScene, encrypted: bool
) -> None:
    scene.passphrase = Passphrases() if encrypted else None
    scene.stores.pins.choose("480251", BY_MK).result()
    person = lively(scene)
    erase = data_of(scene, person).erase_model
    until(scene, lambda: bool(erase.property("pinned")))
    curtain = curtain_of(scene)
    erase.type("OB-1")
    for left in (4, 3, 2, 1, 0):
        assert not curtain.is_down
        erase.typePin("480252")
        erase.erase()
        until(scene, lambda: erase.property("at") == "asking")
        assert curtain.pins_left == left
    assert curtain.is_down
    assert curtain.way == ("passphrase" if encrypted else "wait")
    assert "Five PINs were wrong." in str(curtain.property("said"))
    enter_pin(scene, "480251")
    assert curtain.is_down, "the right one is too late"
    assert acts(scene).count(Act.UNLOCK_FAILED) == 5
    assert len(scene.stores.people.people().result()) == 1


def test_a_therapist_sees_why_they_may_neither_block_nor_erase(
    scene: ClinicScene, show: Show
) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    data = data_of(scene, lively(scene), "jo")
    data.erase_model.type("OB-1")
    data.erase_model.erase()
    scene.wait(8)
    assert not data.erase_model.is_over
    window = show()
    assert said(window).count("Only who leads the clinic may do that.") >= 2
    for name in ("block", "erase"):
        assert not looking.named(window.window, name).property("enabled")
    assert len(scene.stores.people.people().result()) == 1


# What may go


def test_the_years_are_chosen_by_the_clinic_and_then_the_list_is_there(
    scene: ClinicScene, show: Show
) -> None:
    due_unchosen(scene)
    model = scene.screens.records.due_model
    window = show()
    assert "Choose first how long records are kept." in said(window)
    assert model.retention_model.property("wrong") == "retention_years"
    years = looking.named(window.window, "years")
    years.forceActiveFocus()
    type_in(window, "10")
    press(window, Qt.Key.Key_Return)
    scene.wait(12)
    settle()
    assert scene.stores.retention.retention().result().rule == RetentionRule(years=10)
    assert "No record may go yet." in said(window)


def test_a_line_leads_to_the_data_of_that_person_and_nothing_goes_by_itself(
    scene: ClinicScene, show: Show
) -> None:
    due(scene)
    window = show()
    model = scene.screens.records.due_model
    assert [one.name for one in model.lines] == ["Brambleby", "Oakhaven", "Zephyr"]
    assert "Born when?" in model.lines[1].detail
    click(window, "looked")
    scene.wait(8)
    assert scene.stores.retention.retention().result() == Retention(rule=UK, looked_on=TODAY)
    model.open(model.lines[0].person)
    assert scene.model is not None
    assert scene.model.property("screen") == "data"
    assert scene.model.property("person") == "Brambleby"
    assert len(scene.stores.people.people().result()) == 4


def test_once_a_year_the_end_of_the_day_asks_the_lead_to_look_through_the_list(
    scene: ClinicScene,
) -> None:
    due(scene)
    closing = scene.screens.closing_model
    scene.wait(12)
    [line] = [one for one in closing.lines if one.name == "Once a year"]
    assert line.fact == "3 records may go"
    closing.open(line.place)
    assert scene.model is not None
    assert scene.model.property("screen") == "due"
    scene.screens.records.due_model.putLook()
    scene.wait(8)
    closing.look()
    scene.wait(12)
    assert not [one for one in closing.lines if one.name == "Once a year"]
