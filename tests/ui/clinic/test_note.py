"""The note of a visit: drafted from the records, and kept while it is written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time as clock
from collections.abc import Callable
from datetime import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rehab_desktop.core.clinic.note import LONGEST_PART, NotePart
from rehab_desktop.core.clinic.visit import ObservationKind, VisitState
from rehab_desktop.ui.clinic.note.note_keeper import KEPT_AFTER_MS
from rehab_desktop.ui.clinic.note.note_model import NoteModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.ui.clinic.at_the_window import press, type_in
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.notes import kept_notes, opened, seen, seen_visit, texts, write

CHECKOUT = Path(__file__).parents[3]
Show = Callable[..., ClinicWindow]
S, O, A, P = NotePart  # noqa: E741 - as a note calls its parts
DRAFTED_WITHIN_S = 0.2


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


def test_own_words_behind_a_drafted_sentence_begin_a_line(scene: ClinicScene, show: Show) -> None:
    model = opened(scene, seen_visit(scene))
    drafted = texts(model)[S]
    window = show()
    press(window, Qt.Key.Key_End, control=True)
    type_in(window, "Slept well")
    assert texts(model)[S] == f"{drafted}\nSlept well"
    press(window, *[Qt.Key.Key_Backspace] * 11)
    assert texts(model)[S] == drafted
    type_in(window, ", at night")
    assert texts(model)[S] == f"{drafted}, at night"


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
