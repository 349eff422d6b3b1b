"""The end of the day: what is open, the way to it, notes signed in turn, the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from rehab_desktop.core.clinic.note import NotePart as Part
from rehab_desktop.core.clinic.trail import by_hand
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.core.history.recovery import Backup, Trouble, TroubleKind, Unsaved
from rehab_desktop.ui.clinic.closing.closing_model import ClosingModel
from rehab_desktop.ui.clinic.shell.places import ClinicPlace, ClinicScreen, gone_to
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui.clinic.at_the_window import said
from tests.ui.clinic.clinics import BY_MK, JO, NOW, TODAY, ClinicScene, busy_day
from tests.ui.clinic.notes import kept_notes, opened, seen_visit, sign, write

Show = Callable[..., ClinicWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier


def closing(scene: ClinicScene) -> ClosingModel:
    """The end of the day, on the screen."""
    if scene.model is None:
        scene.open()
    scene.screens.day_model.endDay()
    model = scene.screens.closing_model
    model.look()
    scene.wait(8)
    return model


def backed_up(scene: ClinicScene) -> None:
    scene.recovery.found = [Backup(id="new", made_at=NOW, sessions=3)]


def listed(model: ClosingModel) -> list[tuple[str, str, str]]:
    return [(one.name, one.fact, one.way) for one in model.lines]


def visit_of(scene: ClinicScene, family: str, at: time, **more: object) -> Visit:
    """Somebody who was here."""
    person = scene.person(family, code=f"{family[0]}X-1")
    return scene.visit(person, at, state=VisitState.DONE, **more)


def test_every_open_matter_is_one_line_with_the_way_to_it(scene: ClinicScene) -> None:
    busy_day(scene)
    found = listed(closing(scene))
    assert found[:2] == [
        ("Pondwater, Iris", "Session still open", "Go on"),
        ("Brambleby, Ola", "Note not signed", "Sign"),
    ]
    assert ("Zephyr, Ned", "Came or missed?", "Day") in found
    assert found[-2:] == [
        ("Oakhaven, Rune", "Missed", "Chart"),
        ("Back-up", "There is none yet", "Back up now"),
    ]


def test_a_day_with_nothing_open_says_one_sentence(scene: ClinicScene, show: Show) -> None:
    backed_up(scene)
    sign(scene, visit_of(scene, "Fernlake", time(8)))
    assert closing(scene).lines == ()
    assert "Nothing is open." in said(show())


def test_a_visit_without_a_note_is_open_until_it_is_written(scene: ClinicScene) -> None:
    backed_up(scene)
    visit = visit_of(scene, "Fernlake", time(8))
    assert listed(closing(scene)) == [("Fernlake", "No note yet", "Write")]
    write(opened(scene, visit), Part.PLAN, "As before.")
    scene.screens.note_model.sign()
    scene.wait(8)
    assert listed(closing(scene)) == []


def test_the_matters_of_a_colleague_are_not_listed(scene: ClinicScene) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    backed_up(scene)
    visit_of(scene, "Fernlake", time(8), therapist="jo")
    assert listed(closing(scene)) == []


def test_an_unsigned_note_of_an_earlier_day_is_still_open(scene: ClinicScene) -> None:
    backed_up(scene)
    visit = visit_of(scene, "Fernlake", time(8), day=TODAY - timedelta(days=1))
    scene.note(visit, changed_at=NOW - timedelta(days=1))
    assert listed(closing(scene)) == [("Fernlake", "Note not signed  ·  3 May", "Sign")]


def test_a_back_up_is_old_after_a_day_and_made_with_enter(scene: ClinicScene, show: Show) -> None:
    scene.now = datetime(2026, 5, 2, 8, tzinfo=NOW.tzinfo)
    made_at = scene.now - timedelta(hours=25)
    scene.recovery.found = [Backup(id="old", made_at=made_at, sessions=3)]
    scene.people()
    model = closing(scene)
    assert listed(model) == [("Back-up", "The last one is of 1 May, 07:00", "Back up now")]
    QTest.keyClick(show().window, Qt.Key.Key_Return)
    scene.wait()
    assert scene.recovery.taken == ["back up"]
    assert model.lines == ()


def test_what_the_disk_refused_is_listed_and_tried_again(scene: ClinicScene) -> None:
    backed_up(scene)
    model = closing(scene)
    assert scene.model is not None
    trouble = Trouble(kind=TroubleKind.FULL, path="/clinic/history.sqlite")
    scene.model.show_unsaved(Unsaved(writes=2, trouble=trouble))
    assert listed(model) == [("Not saved yet", "2 changes in memory only", "Try again")]
    model.open(0)
    assert scene.recovery.taken == ["retry"]
    scene.model.show_unsaved(None)
    assert model.lines == ()


def test_notes_are_signed_one_after_another_and_the_day_is_closed(
    scene: ClinicScene, show: Show
) -> None:
    backed_up(scene)
    visits = [visit_of(scene, name, time(8 + at)) for at, name in enumerate(("Ash", "Elm", "Fir"))]
    for visit in visits[:2]:
        scene.note(visit)
    write(opened(scene, visits[2]), Part.PLAN, "As before.")
    scene.screens.note_model.keepNow()
    scene.wait()
    assert scene.model is not None
    scene.model.go("day")
    closing(scene)
    window = show()
    QTest.keyClick(window.window, "n")  # type: ignore[call-overload]
    for _ in visits:
        assert scene.model.property("screen") == "note"
        scene.wait(8)
        settle()
        QTest.keyClick(window.window, Qt.Key.Key_Return, CONTROL)
        scene.wait(8)
        settle()
    assert scene.model.property("screen") == "closing"
    for visit in visits:
        assert [one.signed for one in kept_notes(scene, visit.person)] == [True]
    scene.wait(8)
    assert scene.screens.closing_model.lines == ()
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    assert scene.model.property("screen") == "day"


def test_a_note_that_is_signed_by_itself_stays_on_the_screen(scene: ClinicScene) -> None:
    visit = seen_visit(scene)
    opened(scene, visit).sign()
    scene.wait(8)
    assert scene.model is not None
    assert scene.model.property("screen") == "note"


def test_the_next_of_several_notes_takes_the_place_of_the_last() -> None:
    day, end = ClinicPlace(screen=ClinicScreen.DAY), ClinicPlace(screen=ClinicScreen.CLOSING)
    first, second = (ClinicPlace(screen=ClinicScreen.NOTE, visit=one) for one in "ab")
    assert gone_to((day, end, first), second) == (day, end, second)


def test_the_head_of_the_trail_is_shown_in_groups_and_copied(scene: ClinicScene) -> None:
    scene.people()
    model = closing(scene)
    head = scene.stores.trail.trail().result()[-1]
    assert model.trail_model.digits == by_hand(head.hash)
    assert len(model.trail_model.digits.split()) == 8
    model.trail_model.copy()
    copied = QGuiApplication.clipboard().text()
    assert by_hand(head.hash) in copied
    assert f"Entry {head.sequence}" in copied


def test_the_head_of_the_trail_is_saved_as_a_page_to_print(
    scene: ClinicScene, show: Show, tmp_path: Path
) -> None:
    scene.people()
    model = closing(scene)
    name = Path(model.trail_model.property("suggested").toLocalFile()).name
    assert name == "trail 2026-05-04.pdf"
    model.trail_model.save(QUrl.fromLocalFile(str(tmp_path / "none" / "day.pdf")))
    assert "its folder is not there" in model.trail_model.property("trouble")
    model.trail_model.save(QUrl.fromLocalFile(str(tmp_path / "day")))
    assert (tmp_path / "day.pdf").read_bytes().startswith(b"%PDF")
    assert f"Saved to print: {tmp_path / 'day.pdf'}" in said(show())


def test_the_last_back_up_and_its_second_place_are_told(scene: ClinicScene, show: Show) -> None:
    backed_up(scene)
    closing(scene)
    words = said(show())
    assert "The last one is of today, 08:40" in words
    assert "No second place for back-ups is chosen." in " ".join(words)


def test_a_second_place_that_is_not_there_is_an_open_matter_until_it_is(
    scene: ClinicScene, tmp_path: Path
) -> None:
    backed_up(scene)
    stick = tmp_path / "stick"
    stick.mkdir()
    scene.chosen.keep(replace(scene.chosen.now, second_backups=str(stick)))
    scene.history.back_up().result()
    scene.history.second_place().result()
    model = closing(scene)
    scene.history.second_place().result()
    scene.wait(8)
    assert model.lines == ()
    away = stick.rename(tmp_path / "in the bag")
    scene.history.back_up().result()
    scene.history.second_place().result()
    model = closing(scene)
    scene.history.second_place().result()  # it is copied on a thread of its own
    scene.wait(8)
    [line] = model.lines
    assert (line.name, line.way) == ("Second place for back-ups", "Copy now")
    assert "plug the stick in" in line.fact
    away.rename(stick)
    model.open(0)
    scene.history.second_place().result()
    scene.wait(8)
    assert model.lines == ()


def test_e_leads_from_the_day_to_its_end_and_n_to_the_note_of_a_visit(
    scene: ClinicScene, show: Show
) -> None:
    visit_of(scene, "Fernlake", time(8))
    model = scene.open()
    window = show()
    QTest.keyClick(window.window, "e")  # type: ignore[call-overload]
    assert model.property("screen") == "closing"
    settle()
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    settle()
    QTest.keyClick(window.window, "n")  # type: ignore[call-overload]
    assert model.property("screen") == "note"


def test_closing_the_window_with_an_unsigned_note_asks_once(scene: ClinicScene, show: Show) -> None:
    scene.note(visit_of(scene, "Fernlake", time(8)))
    model = scene.open()
    window = show()
    assert not model.mayClose()
    settle()
    assert "1 unsigned note of yours" in said(window)
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    settle()
    assert not scene.screens.notes.unsigned_model.is_asking
    assert model.mayClose()


def test_the_question_leads_to_the_end_of_the_day_or_out(scene: ClinicScene) -> None:
    scene.note(visit_of(scene, "Fernlake", time(8)))
    model = scene.open()
    left: list[bool] = []
    model.quitWanted.connect(lambda: left.append(True))
    assert not model.mayClose()
    scene.screens.notes.unsigned_model.openClosing()
    assert model.property("screen") == "closing"
    assert left == []
    scene.screens.notes.unsigned_model.closeAnyway()
    assert left == [True]
    assert model.mayClose()


def test_a_note_signed_just_now_is_not_asked_about(scene: ClinicScene) -> None:
    visit = visit_of(scene, "Fernlake", time(8))
    scene.note(visit)
    opened(scene, visit).sign()
    scene.wait(8)
    assert scene.model is not None
    assert scene.model.mayClose()


def test_a_draft_begun_just_now_is_asked_about(scene: ClinicScene) -> None:
    model = opened(scene, visit_of(scene, "Fernlake", time(8)))
    write(model, Part.PLAN, "As before.")
    model.keepNow()
    scene.wait(8)
    assert scene.model is not None
    assert not scene.model.mayClose()
