"""The note of a visit: drafted from the records, kept while it is written, signed once, amended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time as clock
from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from rehab_desktop.core.clinic.note import LONGEST_PART, NotePart
from rehab_desktop.core.clinic.visit import ObservationKind, VisitState
from rehab_desktop.ui.clinic.note.note_keeper import KEPT_AFTER_MS
from rehab_desktop.ui.clinic.note.note_model import NoteModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import BY_MK, JO, MK, NOW, TODAY, ClinicScene
from tests.ui.clinic.notes import kept_notes, opened, seen, seen_visit, sign, write

CHECKOUT = Path(__file__).parents[3]
Show = Callable[..., ClinicWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier
S, O, A, P = NotePart  # noqa: E741 - as a note calls its parts
DRAFTED_WITHIN_S = 0.2


def texts(model: NoteModel) -> dict[NotePart, str]:
    return {part: one.content.text for part, one in model.parts_model.by_part.items()}


def said(window: ClinicWindow) -> list[str]:
    return [one.text for one in looking.texts(window.window)]


def type_in(window: ClinicWindow, words: str) -> None:
    for letter in words:
        QTest.keyClick(window.window, letter)  # type: ignore[call-overload]


def press(window: ClinicWindow, *keys: Qt.Key, control: bool = False) -> None:
    modifier = CONTROL if control else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(window.window, key, modifier)


def click(window: ClinicWindow, name: str) -> None:
    item = looking.named(window.window, name)
    middle = item.mapToScene(item.boundingRect().center()).toPoint()
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=QPoint(middle))
    settle()


# Drafted


def test_a_note_is_drafted_from_the_records_of_its_visit(scene: ClinicScene) -> None:
    found = texts(opened(scene, seen_visit(scene)))
    assert "Pain before the session: 2/10." in found[S]
    assert "Said: Stairs are easier than last week." in found[S]
    assert "At home since" in found[S]
    assert "Highest pain 4/10, in Foam roller hamstring bridge." in found[O]
    assert "Test: Heel to wall 9.5 cm" in found[O]
    assert found[A] == ""
    assert "Next visit: Monday 11 May 2026, 08:30." in found[P].replace("8:30 AM", "08:30")


def test_looking_at_a_draft_stores_nothing(scene: ClinicScene) -> None:
    visit = seen_visit(scene)
    opened(scene, visit).keepNow()
    scene.wait()
    assert kept_notes(scene, visit.person) == ()


def test_every_drafted_sentence_leads_to_its_record(scene: ClinicScene) -> None:
    model = opened(scene, seen_visit(scene))
    for part in model.parts_model.by_part.values():
        for mark in part.marked:
            part.showRecords(mark.number)
            assert model.record_model.lines, mark.sentence
            model.record_model.close()


def test_a_score_leads_to_its_day_and_a_session_to_its_sets(scene: ClinicScene) -> None:
    model = opened(scene, seen_visit(scene))
    part = model.parts_model.by_part[O]
    shown = {}
    for mark in part.marked:
        part.showRecords(mark.number)
        shown[mark.sentence.split(" ", 1)[0]] = model.record_model.lines
    bridge = shown["Foam"][0]
    assert bridge.title == "Session in the clinic"
    assert "pain up to 4/10" in bridge.detail
    assert "MK" in bridge.when
    assert [one.title for one in shown["Usual"]] == ["Usual knee pain 3", "Usual knee pain 5"]


def test_own_words_leave_the_marks_and_a_changed_sentence_loses_its_mark(
    scene: ClinicScene,
) -> None:
    model = opened(scene, seen_visit(scene))
    part = model.parts_model.by_part[S]
    part.edit(part.content.text.replace("easier than", "much easier than"))
    assert [one.touched for one in part.marked][:2] == [False, True]
    part.edit(f"Slept badly. {part.content.text}")
    assert [one.touched for one in part.marked][:2] == [False, True]


def test_what_is_deleted_is_gone_from_the_note_and_not_from_the_record(scene: ClinicScene) -> None:
    visit = seen_visit(scene)
    model = opened(scene, visit)
    part = model.parts_model.by_part[S]
    part.edit(part.content.text.replace("Said: Stairs are easier than last week.\n", ""))
    model.sign()
    scene.wait()
    (note,) = kept_notes(scene, visit.person)
    assert "Stairs" not in note.parts[S]
    chart = scene.stores.people.chart(visit.person).result()
    assert "Stairs are easier than last week." in [one.text for one in chart.observations]
    assert all(one.withdrawn is None for one in chart.observations)


def test_what_was_taken_out_is_not_offered_again(scene: ClinicScene) -> None:
    visit = seen_visit(scene)
    model = opened(scene, visit)
    model.parts_model.by_part[S].edit("Only this.")
    model.keepNow()
    scene.wait()
    model.look()
    scene.wait()
    assert model.offers_model.lines == ()
    scene.model = None
    again = opened(scene, visit)
    assert texts(again)[S] == "Only this."
    assert again.offers_model.lines == ()


def test_new_facts_are_offered_and_not_put_in(scene: ClinicScene) -> None:
    visit = seen_visit(scene)
    model = opened(scene, visit)
    write(model, P, "As before.")
    before = texts(model)
    seen(scene, visit, ObservationKind.SAID, "Sleeps well.")
    seen(scene, visit, ObservationKind.FREE, "Walks without a limp.")
    model.look()
    scene.wait()
    assert texts(model) == before
    assert [(one.letter, one.text) for one in model.offers_model.lines] == [
        ("S", "Said: Sleeps well."),
        ("O", "Noted: Walks without a limp."),
    ]
    model.offers_model.take(0)
    model.offers_model.leave(0)
    assert texts(model)[S] == f"{before[S]}\nSaid: Sleeps well."
    assert texts(model)[O] == before[O]
    model.look()
    scene.wait()
    assert model.offers_model.lines == ()
    assert model.parts_model.by_part[S].marked[-1].sentence == "Said: Sleeps well."


def test_a_note_that_nobody_wrote_in_takes_new_facts_by_itself(scene: ClinicScene) -> None:
    visit = seen_visit(scene)
    model = opened(scene, visit)
    seen(scene, visit, ObservationKind.SAID, "Sleeps well.")
    model.look()
    scene.wait()
    assert "Said: Sleeps well." in texts(model)[S]


def test_the_draft_of_a_full_chart_is_there_within_200_ms(
    scene: ClinicScene, record_property: Callable[[str, object], None]
) -> None:
    """Sixty sessions; this process's own work from the key to the text, the file's included."""
    person = scene.person("Brambleby", "Ola", born=1980, code="OB-1")
    for day in range(2, 62):
        scene.session(person, day, pain_before=2, pain_after=3)
    visit = seen_visit(scene, person)
    scene.open()
    spent = []
    for _ in range(5):
        before = clock.process_time()
        model = NoteModel(scene.screens.services, visit.id, scene.screens)
        while not model.property("ready"):
            scene.wait(1)
        spent.append(clock.process_time() - before)
    record_property("drafted_s", sorted(spent)[2])
    assert sorted(spent)[2] < DRAFTED_WITHIN_S, spent


# Kept


def test_what_is_typed_is_in_the_file_within_a_second_of_the_last_key(
    scene: ClinicScene, show: Show
) -> None:
    visit = seen_visit(scene)
    opened(scene, visit)
    window = show()
    press(window, Qt.Key.Key_End, control=True)
    type_in(window, " Slept well.")
    end = clock.monotonic() + 1
    while clock.monotonic() < end and not kept_notes(scene, visit.person):
        QTest.qWait(20)
    (note,) = kept_notes(scene, visit.person)
    assert note.parts[S].endswith(" Slept well.")
    assert not note.signed


def test_it_is_kept_while_one_types_without_a_pause(scene: ClinicScene) -> None:
    visit = seen_visit(scene)
    model = opened(scene, visit)
    end = clock.monotonic() + 2 * KEPT_AFTER_MS / 1000
    while clock.monotonic() < end:
        write(model, P, "more")
        QTest.qWait(20)
    assert kept_notes(scene, visit.person)


def test_leaving_keeps_the_last_letters(scene: ClinicScene) -> None:
    visit = seen_visit(scene)
    other = scene.visit(scene.person("Pondwater", code="IP-1"), time(9), state=VisitState.HERE)
    write(opened(scene, visit), P, "Next week.")
    opened(scene, other)
    assert kept_notes(scene, visit.person)[0].parts[P].endswith("Next week.")


def test_closing_keeps_the_last_letters(scene: ClinicScene) -> None:
    visit = seen_visit(scene)
    write(opened(scene, visit), P, "Next week.")
    assert scene.model is not None
    scene.model.mayClose()
    scene.wait()
    assert kept_notes(scene, visit.person)[0].parts[P].endswith("Next week.")


KILLED = """
import sys, time
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.notes import opened, seen_visit, write
from rehab_desktop.core.clinic.note import NotePart
from PySide6.QtTest import QTest
app = QGuiApplication([])
scene = ClinicScene(Path(sys.argv[1]))
visit = seen_visit(scene)
model = opened(scene, visit)
for word in range(60):
    write(model, NotePart.PLAN, f"word {word}")
    print(word, time.monotonic(), visit.person, flush=True)
    QTest.qWait(50)
"""


def test_a_killed_app_loses_at_most_the_last_second(scene: ClinicScene, tmp_path: Path) -> None:
    folder = tmp_path / "killed"
    folder.mkdir()
    writing = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=CHECKOUT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert writing.stdout is not None
    lines = []
    for line in writing.stdout:
        lines.append(line.split())
        if len(lines) > 45:
            break
    writing.send_signal(signal.SIGKILL)
    killed = clock.monotonic()
    writing.wait()
    writing.stdout.close()
    after = ClinicScene(folder)
    (note,) = kept_notes(after, lines[0][2])
    after.close()
    kept = int(note.parts[P].rsplit(" ", 1)[1])
    sure = [int(number) for number, at, _ in lines if float(at) < killed - 1]
    assert kept >= max(sure), (kept, sure[-1])


def test_invisible_letters_are_not_kept(scene: ClinicScene) -> None:
    visit = seen_visit(scene)
    model = opened(scene, visit)
    write(model, A, "Loads well\u202e.\u0007  ")
    model.sign()
    scene.wait()
    assert kept_notes(scene, visit.person)[0].parts[A] == "Loads well."


def test_a_part_that_is_too_long_says_so_and_cannot_be_signed(scene: ClinicScene) -> None:
    model = opened(scene, seen_visit(scene))
    write(model, A, "a" * (LONGEST_PART + 1))
    assert "4001 letters, and 4000 can be kept" in model.parts_model.by_part[A].property("fault")
    assert not model.is_signable
    model.parts_model.by_part[A].edit("Short.")
    assert model.is_signable


def test_marks_stand_right_beside_letters_outside_the_basic_plane(scene: ClinicScene) -> None:
    model = opened(scene, seen_visit(scene))
    part = model.parts_model.by_part[S]
    start = part.marked[0].start
    part.edit(f"\U0001f642 {part.content.text}")
    assert part.marked[0].start == start + 3
    assert part.sentenceAt(start + 4) == part.marked[0].number
    assert part.sentenceAt(1) == -1


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


def test_phrases_are_each_therapists_own_and_stay(scene: ClinicScene) -> None:
    scene.stores.therapists.put_therapist(JO, None).result()
    model = opened(scene, seen_visit(scene)).parts_model.phrases_model
    assert model.add(".HEP", " Home\u202e exercises. ")
    assert model.add("x", "y")
    model.remove("x")
    assert scene.phrases.phrases(MK.id) == {"hep": "Home exercises."}
    assert scene.phrases.phrases(JO.id) == {}
    scene.phrases.put_phrases(JO.id, {"a": "b"})
    assert scene.phrases.phrases(MK.id) == {"hep": "Home exercises."}


@pytest.mark.parametrize(
    ("name", "text"), [("", "a"), ("two words", "a"), ("a" * 21, "a"), ("a", " "), ("a", "a" * 501)]
)
def test_a_phrase_that_cannot_be_says_why(scene: ClinicScene, name: str, text: str) -> None:
    model = opened(scene, seen_visit(scene)).parts_model.phrases_model
    assert not model.add(name, text)
    assert model.property("fault")
    assert model.lines == ()


# Signed


def test_who_has_a_signed_note_was_here_also_without_a_session(scene: ClinicScene) -> None:
    visit = scene.visit(scene.person("Oakhaven", "Rune", code="RO-1"), time(9))
    model = opened(scene, visit)
    write(model, A, "Talked about the week only.")
    model.sign()
    scene.wait(8)
    assert scene.stores.visits.visit(visit.id).result().state is VisitState.DONE


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
    scene.stores.therapists.put_therapist(JO, None).result()
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
