"""A note that is signed and amended, by keys and by the mouse; phrases of one's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt

from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.visit import ObservationKind, VisitState
from rehab_desktop.store.engine import Database
from rehab_desktop.ui.clinic.note.phrases_model import PhrasesModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.at_the_window import click, press, said, type_in
from tests.ui.clinic.clinics import BY_MK, JO, MK, NOW, TODAY, ClinicScene
from tests.ui.clinic.notes import kept_notes, opened, seen, seen_visit, sign, texts

Show = Callable[..., ClinicWindow]
S, O, A, P = NotePart  # noqa: E741 - as a note calls its parts


# Phrases of one's own


def test_a_dot_a_name_and_a_blank_put_in_a_phrase(scene: ClinicScene, show: Show) -> None:
    visit = seen_visit(scene)
    model = opened(scene, visit)
    window = show()
    press(window, Qt.Key.Key_Period, control=True)
    settle()
    type_in(window, "hep")
    press(window, Qt.Key.Key_Return)
    type_in(window, "Home exercises were gone through.")
    press(window, Qt.Key.Key_Return, control=True)
    press(window, Qt.Key.Key_Escape)
    settle()
    click(window, "part-A")
    type_in(window, "Well. .hep .no 2.5 cm")
    assert texts(model)[A] == "Well. Home exercises were gone through. .no 2.5 cm"


def test_a_phrase_that_was_taken_out_is_put_back_by_the_next_key(
    scene: ClinicScene, show: Show
) -> None:
    keep_phrase(scene)
    opened(scene, seen_visit(scene))
    window = show()
    press(window, Qt.Key.Key_Period, control=True)
    settle()
    click(window, "takeOut-hep")
    assert phrases(scene) == {}
    press(window, Qt.Key.Key_Return, control=True)
    assert phrases(scene) == {"hep": "Home exercises."}


def test_phrases_are_each_therapists_own_and_stay(scene: ClinicScene) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    model = opened(scene, seen_visit(scene)).parts_model.phrases_model
    assert model.add(".HEP", " Home\u202e exercises. ")
    assert model.add("x", "y")
    model.remove("x")
    assert phrases(scene) == {"hep": "Home exercises."}
    assert phrases(scene, JO.id) == {}
    scene.stores.phrases.put_phrases({"a": "b"}, replace(BY_MK, therapist=JO.id)).result()
    assert phrases(scene) == {"hep": "Home exercises."}


def test_phrases_that_cannot_be_read_are_told_and_not_written_over(scene: ClinicScene) -> None:
    keep_phrase(scene)
    model = opened(scene, seen_visit(scene)).parts_model.phrases_model
    rename_phrases(scene, "phrase", "gone")
    unread = PhrasesModel(scene.services(MK))
    scene.wait()
    assert "cannot be read" in unread.property("fault")
    assert not unread.add("a", "b")
    rename_phrases(scene, "gone", "phrase")
    unread.open()
    model.open()
    scene.wait()
    assert [one.name for one in unread.lines] == [one.name for one in model.lines] == ["hep"]


def keep_phrase(scene: ClinicScene) -> None:
    scene.stores.phrases.put_phrases({"hep": "Home exercises."}, BY_MK).result()


def phrases(scene: ClinicScene, therapist: str = MK.id) -> Mapping[str, str]:
    return scene.stores.phrases.phrases(therapist).result()


def rename_phrases(scene: ClinicScene, table: str, to: str) -> None:
    """Make the file one that cannot tell its phrases, or can again."""

    def rename(db: Database) -> None:
        db.execute(f"ALTER TABLE {table} RENAME TO {to}")

    scene.history.write_file(rename).result()


@pytest.mark.parametrize(
    ("name", "text"), [("", "a"), ("two words", "a"), ("a" * 21, "a"), ("a", " "), ("a", "a" * 501)]
)
def test_a_phrase_that_cannot_be_says_why(scene: ClinicScene, name: str, text: str) -> None:
    model = opened(scene, seen_visit(scene)).parts_model.phrases_model
    assert not model.add(name, text)
    assert model.property("fault")
    assert model.lines == ()


# Signed


def test_ctrl_enter_signs_and_from_then_on_nothing_is_typed(scene: ClinicScene, show: Show) -> None:
    visit = seen_visit(scene)
    model = opened(scene, visit)
    window = show()
    press(window, Qt.Key.Key_Return, control=True)
    scene.wait(8)
    settle()
    (note,) = kept_notes(scene, visit.person)
    assert note.signed_at == NOW
    before = texts(model)
    click(window, "part-A")
    type_in(window, "more")
    assert texts(model) == before
    assert any(one.startswith("Signed by MK, Monday 4 May 2026") for one in said(window))


def test_an_amendment_stands_under_the_note_with_who_when_and_why(
    scene: ClinicScene, show: Show
) -> None:
    visit = seen_visit(scene)
    sign(scene, visit)
    model = opened(scene, visit)
    window = show()
    press(window, Qt.Key.Key_A)
    settle()
    assert model.is_asking
    type_in(window, "no")
    press(window, Qt.Key.Key_Return)
    type_in(window, "The test was on the left.")
    press(window, Qt.Key.Key_Return, control=True)
    assert "Reason" in str(model.amendments_model.property("fault"))
    click(window, "reason")
    type_in(window, "te")
    press(window, Qt.Key.Key_Return, control=True)
    scene.wait(8)
    (line,) = model.amendments_model.lines
    assert line.text == "The test was on the left."
    assert line.title.startswith("Amended by MK, Monday 4 May 2026")
    assert line.reason in ("Reason: note", "Reason: teno")
    assert kept_notes(scene, visit.person)[0].parts[S] == "Stairs are easier."


def test_a_withdrawn_note_stays_to_be_seen_and_another_can_be_written(scene: ClinicScene) -> None:
    visit = seen_visit(scene)
    sign(scene, visit)
    model = opened(scene, visit)
    model.amendments_model.beginWithdrawing()
    model.amendments_model.save("Wrong person", "")
    scene.wait(8)
    assert model.is_withdrawn
    assert model.amendments_model.lines[0].withdraws
    assert texts(model)[S] == "Stairs are easier."
    model.writeAnew()
    assert "Pain before the session: 2/10." in texts(model)[S]
    model.sign()
    scene.wait(8)
    assert [one.signed for one in kept_notes(scene, visit.person)] == [True, True]
    assert not model.is_withdrawn


def test_a_draft_of_a_colleague_is_read_and_only_written_once_taken_over(
    scene: ClinicScene,
) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    visit = seen_visit(scene)
    note = replace(scene.note(visit), author="jo")
    scene.stores.notes.put_note(note, BY_MK).result()
    model = opened(scene, visit)
    assert not model.is_writable
    assert model.property("state") == "JO is writing this note."
    model.sign()
    scene.wait()
    assert not kept_notes(scene, visit.person)[0].signed
    model.takeOver()
    model.keepNow()
    scene.wait()
    assert kept_notes(scene, visit.person)[0].author == MK.id
    assert model.is_signable


# By key and by mouse


def test_ctrl_r_in_a_sentence_opens_its_record_and_esc_leads_back_to_the_text(
    scene: ClinicScene, show: Show
) -> None:
    model = opened(scene, seen_visit(scene))
    window = show()
    press(window, Qt.Key.Key_R, control=True)
    settle()
    assert {"From the record", "Pain before the session: 2/10."} <= set(said(window))
    press(window, Qt.Key.Key_Escape)
    settle()
    assert not model.is_asking
    type_in(window, "Own ")
    assert texts(model)[S].startswith("Own Pain before")


def test_in_a_signed_note_the_arrows_go_to_a_sentence_and_ctrl_r_to_its_record(
    scene: ClinicScene, show: Show
) -> None:
    model = opened(scene, seen_visit(scene))
    model.sign()
    scene.wait(8)
    window = show()
    while not looking.focused(window.window, "objectName").startswith("part-S"):
        press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_R, control=True)
    assert model.record_model.property("sentence") == "Said: Stairs are easier than last week."


def test_a_click_beside_a_sentence_opens_its_record(scene: ClinicScene, show: Show) -> None:
    model = opened(scene, seen_visit(scene))
    window = show()
    click(window, "record-1")
    assert model.record_model.property("sentence") == "Said: Stairs are easier than last week."
    click(window, "closeRecord")
    assert not model.is_asking


def test_keys_of_the_screen_are_letters_in_the_text(scene: ClinicScene, show: Show) -> None:
    model = opened(scene, seen_visit(scene))
    window = show()
    type_in(window, "an")
    assert texts(model)[S].startswith("anPain")


def test_what_was_offered_and_taken_goes_with_ctrl_z(scene: ClinicScene, show: Show) -> None:
    visit = seen_visit(scene)
    model = opened(scene, visit)
    window = show()
    type_in(window, "x")
    seen(scene, visit, ObservationKind.SAID, "Sleeps well.")
    model.look()
    scene.wait(8)
    settle()
    click(window, "add-0")
    assert texts(model)[S].endswith("Sleeps well.")
    click(window, "part-S")
    press(window, Qt.Key.Key_Z, control=True)
    assert "Sleeps well." not in texts(model)[S]


def test_ctrl_h_takes_the_name_off_the_note(scene: ClinicScene, show: Show) -> None:
    opened(scene, seen_visit(scene))
    window = show()
    assert any("Brambleby" in one for one in said(window))
    press(window, Qt.Key.Key_H, control=True)
    settle()
    assert not any("Brambleby" in one for one in said(window))


def test_a_later_note_of_yesterday_is_reached_from_what_is_to_be_looked_at(
    scene: ClinicScene,
) -> None:
    person = scene.person("Pondwater", code="IP-1")
    visit = scene.visit(person, time(9), day=TODAY - timedelta(days=1), state=VisitState.DONE)
    scene.note(visit, changed_at=NOW - timedelta(days=1))
    model = scene.open()
    scene.screens.day_model.look()
    scene.wait(8)
    scene.screens.day_model.look_model.open(0)
    assert model.property("screen") == "note"
