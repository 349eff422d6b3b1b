"""The settings of the clinic: the lead changes them, and the file has them afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from rehab_desktop.app.locking.opening import WrongPassphrase
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.clinic_file import write_clinic
from rehab_desktop.store.unlocking import open_ring, protect_folder
from rehab_desktop.ui.clinic.settings.clinic_settings_model import ClinicSettingsModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.store.keys.cheap import CHEAP, CODE
from tests.ui.clinic.at_the_window import click, press, said
from tests.ui.clinic.clinics import JO, NEW_CODE, ClinicScene
from tests.ui.clinic.room import NAME
from tests.ui.clinic.scenes_settings import at_settings, settings_of, staffed, works

Show = Callable[..., ClinicWindow]
PATIENCE_S = 20.0
GOOD = "tern gravel ochre violin"


@pytest.fixture
def page(scene: ClinicScene) -> ClinicSettingsModel:
    """The settings, as the lead sees them."""
    at_settings(scene)
    return settings_of(scene)


@pytest.fixture
def locked(tmp_path: Path, qtbot: QtBot) -> Iterator[ClinicScene]:
    """An encrypted clinic that MK opens."""
    folder = tmp_path / "locked"
    folder.mkdir()
    write_clinic(folder / "clinic.json", Clinic(id="6a0c1b6e-0d3e-4f7e-9a2f", name=NAME))
    keys = protect_folder(
        folder, passphrase="quiet lantern", code=CODE, therapist="mk", letters="MK", costs=CHEAP
    )
    scene = ClinicScene(folder, keys=keys)
    yield scene
    scene.close()


def who(scene: ClinicScene) -> dict[str, Therapist]:
    return {one.letters: one for one in scene.stores.therapists.therapists().result()}


def until(scene: ClinicScene, done: Callable[[], bool]) -> None:
    """Wait for what is done beside the file's thread, such as deriving a key."""
    last = monotonic() + PATIENCE_S
    while not done():
        assert monotonic() < last, "it was never done"
        scene.wait()
        sleep(0.01)


# Therapists


def test_the_lead_adds_a_therapist_by_keys(scene: ClinicScene, show: Show) -> None:
    at_settings(scene)
    window = show()
    click(window, "addTherapist")
    assert any("Letters" in one for one in said(window))
    model = settings_of(scene).therapists_model
    model.type("letters", "nw")
    model.type("name", " Nora Wren ")
    model.type("role", "assistant")
    click(window, "addTherapist")
    scene.wait(8)
    assert who(scene)["NW"].name == "Nora Wren"
    assert who(scene)["NW"].role is Role.ASSISTANT


@pytest.mark.parametrize("letters", ["", "A1", "JO"])
def test_letters_that_cannot_be_say_why(
    scene: ClinicScene, page: ClinicSettingsModel, letters: str
) -> None:
    model = page.therapists_model
    model.type("letters", letters)
    model.add()
    scene.wait()
    assert model.property("wrong") == "letters"
    assert len(who(scene)) == 4


def test_a_role_is_changed_and_holds_at_once(scene: ClinicScene, page: ClinicSettingsModel) -> None:
    page.therapists_model.choose("jo")
    page.therapists_model.setRole("assistant")
    scene.wait()
    assert who(scene)["JO"].role is Role.ASSISTANT
    assert [one.detail for one in page.therapists_model.lines if one.letters == "JO"] == [
        "Assistant"
    ]


def test_who_leaves_stays_in_the_list_and_can_come_back(
    scene: ClinicScene, page: ClinicSettingsModel
) -> None:
    model = page.therapists_model
    model.choose("jo")
    model.leave()
    scene.wait()
    assert not who(scene)["JO"].active
    assert not model.property("left")  # nobody has a passphrase here
    model.comeBack()
    scene.wait()
    assert who(scene)["JO"].active


def test_the_last_lead_stays_and_is_told_why(
    scene: ClinicScene, page: ClinicSettingsModel, show: Show
) -> None:
    window = show()
    model = page.therapists_model
    for leaves in (False, True):
        model.choose("mk")
        if leaves:
            model.leave()
        else:
            model.setRole("therapist")
        scene.wait(8)
        settle()
        assert who(scene)["MK"].role is Role.LEAD
        assert who(scene)["MK"].active
        assert any("Somebody has to lead the clinic" in one for one in said(window))
        model.choose("mk")


def test_who_does_not_lead_is_told_why_and_offered_nothing(scene: ClinicScene, show: Show) -> None:
    at_settings(scene, "jo")
    window = show()
    words = said(window)
    assert any("Only who leads the clinic changes" in one for one in words)
    for offered in ("Somebody new", "Change", "Second place for back-ups", "Check the trail"):
        assert offered not in words
    assert "My PIN …" in words


# Passphrases


def test_a_new_therapist_chooses_a_passphrase_that_opens_the_clinic(locked: ClinicScene) -> None:
    at_settings(locked)
    model = settings_of(locked).therapists_model
    model.type("letters", "NW")
    model.add()
    locked.wait(8)
    form = model.passphrase_model
    assert form.property("letters") == "NW"
    form.type("passphrase", "short")
    form.keep()
    assert "Too short" in form.property("fault")
    form.type("passphrase", GOOD)
    form.type("again", GOOD + "x")
    form.keep()
    assert form.property("fault") == "The two are not the same."
    form.type("again", GOOD)
    form.keep()
    until(locked, lambda: form.property("letters") == "")
    opened = open_ring(locked.folder, GOOD, "NW")
    assert opened.therapist == who(locked)["NW"].id
    assert [one.without for one in model.lines if one.letters == "NW"] == [False]
    copy = locked.folder / "backups" / "clinic.json"
    assert not copy.exists() or b"NW" in copy.read_bytes()


def test_who_leaves_opens_nothing_more_and_the_key_is_asked_for(locked: ClinicScene) -> None:
    at_settings(locked)
    model = settings_of(locked).therapists_model
    model.askPassphrase("jo")
    form = model.passphrase_model
    for field in ("passphrase", "again"):
        form.type(field, GOOD)
    form.keep()
    until(locked, lambda: form.property("letters") == "")
    model.choose("jo")
    model.leave()
    until(locked, lambda: model.property("left"))
    with pytest.raises((WrongPassphrase, PermissionError)):
        open_ring(locked.folder, GOOD, "JO")
    before = locked.history.keys
    assert before is not None
    model.changeKey()
    until(locked, lambda: not model.property("left"))
    after = locked.history.keys
    assert after is not None
    assert after.current != before.current
    assert open_ring(locked.folder, "quiet lantern", "MK").keys == after
    acts = [(one.act, one.kind) for one in locked.stores.trail.trail().result()]
    assert (Act.REMOVED, "slot") in acts
    assert (Act.KEY_CHANGED, "key") in acts


def test_who_has_no_passphrase_yet_is_marked(locked: ClinicScene) -> None:
    at_settings(locked)
    lines = settings_of(locked).therapists_model.lines
    assert {one.letters: one.without for one in lines} == {
        "HB": True,
        "JO": True,
        "MK": False,
        "OB": False,
    }


def test_nobody_but_the_lead_gives_a_passphrase(locked: ClinicScene) -> None:
    staffed(locked)
    works(locked, "jo")
    refused = locked.keys.give(JO, GOOD, locked.screens.services.author())
    assert "lead" in str(refused.exception())
    assert locked.keys.who() == {"MK"}


# The recovery code


def test_a_new_recovery_code_holds_once_it_is_typed_back_and_the_old_one_opens_nothing(
    locked: ClinicScene, tmp_path: Path
) -> None:
    locked.history.back_up().result()
    taken_along = tmp_path / "taken along"
    shutil.copytree(locked.folder, taken_along)
    before = locked.history.keys
    at_settings(locked)
    told: list[str] = []
    settings_of(locked).told.connect(told.append)
    model = settings_of(locked).new_code_model
    model.begin()
    steps = model.protecting_model
    assert steps is not None
    assert steps.property("groups") == list(NEW_CODE.groups)
    steps.next()
    steps.typeGroup(0, NEW_CODE.groups[1])
    steps.typeGroup(1, "12345")
    steps.next()
    assert "not group 7" in steps.property("fault")
    assert open_ring(locked.folder, str(CODE)).keys == before, "until then the old one holds"
    steps.typeGroup(1, NEW_CODE.groups[6].lower())
    steps.next()
    until(locked, lambda: model.protecting_model is None)
    for place in (locked.folder, locked.folder / "backups"):
        with pytest.raises(WrongPassphrase):
            open_ring(place, str(CODE))
    after = open_ring(locked.folder, str(NEW_CODE)).keys
    assert after == locked.history.keys
    assert open_ring(locked.folder, "quiet lantern", "MK").keys == after
    assert told == ["The new recovery code holds. Destroy the paper with the old one."]
    acts = [(one.act, one.kind, one.record) for one in locked.stores.trail.trail().result()]
    assert (Act.CHANGED, "slot", "recovery") in acts
    # Whoever has the old code and took the file along has the key of then, which is another.
    assert before is not None
    assert open_ring(taken_along, str(CODE)).keys == before
    assert after.current != before.current


def test_who_shows_a_new_code_and_goes_away_keeps_the_old_one(locked: ClinicScene) -> None:
    at_settings(locked)
    model = settings_of(locked).new_code_model
    model.begin()
    assert model.protecting_model is not None
    model.protecting_model.back()
    assert model.protecting_model is None
    open_ring(locked.folder, str(CODE))


def test_only_the_lead_of_an_encrypted_clinic_gets_a_new_code(
    scene: ClinicScene, locked: ClinicScene
) -> None:
    at_settings(scene)
    assert not settings_of(scene).new_code_model.is_offered
    staffed(locked)
    works(locked, "jo")
    refused = locked.keys.change_code(str(NEW_CODE), locked.screens.services.author())
    assert "lead" in str(refused.exception())
    open_ring(locked.folder, str(CODE))


# Lock, retention, second place, trail


def test_the_lock_time_is_kept_and_told(scene: ClinicScene, page: ClinicSettingsModel) -> None:
    told: list[bool] = []
    page.settingsChanged.connect(lambda: told.append(True))
    page.setLockMinutes("5")
    scene.wait()
    assert scene.stores.settings.settings().result().lock_minutes == 5
    assert told == [True]


def test_the_records_that_may_go_are_one_press_away(
    scene: ClinicScene, page: ClinicSettingsModel
) -> None:
    page.openDue()
    scene.wait()
    assert scene.model is not None
    assert scene.model.property("screen") == "due"


def test_the_second_place_gets_the_back_ups_and_a_missing_stick_is_told(
    scene: ClinicScene, page: ClinicSettingsModel, tmp_path: Path
) -> None:
    scene.history.back_up().result()
    stick = tmp_path / "stick"
    stick.mkdir()
    model = page.second_place_model
    assert model.property("uneasy")  # there is none
    model.choose(QUrl.fromLocalFile(str(stick)))
    scene.history.second_place().result()  # it is copied on a thread of its own
    scene.wait(8)
    assert (model.property("folder"), model.property("uneasy")) == (str(stick), False)
    assert list(stick.rglob("history-*.sqlite"))
    shutil.rmtree(stick)
    model.copy()
    scene.history.second_place().result()
    scene.wait(8)
    assert model.property("uneasy")
    assert "not there" in model.property("state")


def test_the_trail_is_checked_when_somebody_asks(
    scene: ClinicScene, page: ClinicSettingsModel, show: Show
) -> None:
    show()
    model = page.trail_model
    model.check()
    scene.wait(8)
    settle()
    assert "all as they were written" in model.property("said")
    model.type("0123 4567")
    model.check()
    scene.wait(8)
    assert model.found is not None
    assert not model.found.is_right
    model.type("what?")
    model.check()
    assert model.property("fault")


# What other roles are offered


def test_an_assistant_finds_todays_people_and_enters_nobody(scene: ClinicScene, show: Show) -> None:
    staffed(scene)
    ola, rune, *_ = scene.people()
    scene.visit(ola, None)
    works(scene, "hb")
    assert scene.model is not None
    scene.model.go("people")
    scene.screens.people_model.look()
    scene.wait(8)
    window = show()
    assert [one.family for one in scene.screens.people_model.listed] == ["Brambleby"]
    assert "New person" not in said(window)
    assert "Archive" not in said(window)
    press(window, Qt.Key.Key_N, control=True)
    settle()
    assert any("An assistant sees the people of today" in one for one in said(window))
    scene.screens.find()
    finder = scene.screens.finder_model
    finder.search("oak")
    assert finder.lines == ()
    assert "An assistant sees" in finder.property("nobody")
    scene.model.openChart(rune.id)
    scene.wait(8)
    settle()
    assert any("An assistant sees" in one for one in said(window))


def test_an_assistant_restores_nothing_and_moves_no_folder(scene: ClinicScene, show: Show) -> None:
    staffed(scene)
    works(scene, "hb")
    screens: Any = scene.screens
    assert not screens.settings.files_model.decides
    works(scene, "mk")
    screens = scene.screens
    assert screens.settings.files_model.decides


def test_the_draft_of_an_assistant_waits_for_whoever_signs(scene: ClinicScene) -> None:
    staffed(scene)
    ola = scene.people()[0]
    visit = scene.visit(ola, None)
    works(scene, "hb")
    scene.screens.notes.open(visit.id)
    scene.wait(8)
    note = scene.screens.note_model
    scene.wait(8)
    assert not note.property("signs")
    note.parts_model.by_part[next(iter(note.parts_model.by_part))].edit("Stairs are easier.")
    note.keepNow()
    scene.wait(8)
    assert "A therapist takes it over" in note.property("state")
    works(scene, "jo")
    scene.screens.closing_model.look()
    scene.wait(12)
    assert any("Sign" in line.way for line in scene.screens.closing_model.lines)
