"""The way out and the way in, as a person goes them: by keys, with real files on a real disk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import BinaryIO

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.export_material import ExportData, ExportFormat, Progress
from rehab_desktop.app.exporting import Exporting
from rehab_desktop.app.importing import Importing
from rehab_desktop.app.settings import Settings
from rehab_desktop.composition.exports import make_importing
from rehab_desktop.core.content.routine import Routine, TimedBlock
from rehab_desktop.imports.reading import ForeignFiles
from rehab_desktop.ui.exporting.export_model import ExportModel
from rehab_desktop.ui.exporting.import_model import ImportModel
from rehab_desktop.ui.routines.routines_model import RoutinesModel
from rehab_desktop.ui.shell.window import AppWindow
from rehab_desktop.whole_file import whole_file
from tests.export.material import NOW, Kept, a_past, content
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes_export import FILES, a_way_out


class Opened:
    """The app's window over a past, and what it opens on the desktop."""

    def __init__(self, qtbot: QtBot, kept: Kept | None = None) -> None:
        self.kept = kept or Kept()
        self.exporting = a_way_out(self.kept, ahead=self.kept)
        self.importing: Importing = make_importing(content())
        self._qtbot = qtbot
        scene = Scene()
        self.own = scene.routines.own
        routines = tuple(content().library.routines.values())
        scene.pages = replace(
            scene.pages,
            exporting=lambda parent: ExportModel(self.exporting, lambda: routines, parent),
            importing=lambda parent: ImportModel(
                self.importing, self.own, content().library.exercises, parent
            ),
        )
        scene.open()
        self.window: AppWindow = open_window(scene, Settings(), 1280, 800)
        pages = self.window.model.pages_model
        self.out: ExportModel = pages.exporting  # type: ignore[assignment]
        self.into: ImportModel = pages.importing  # type: ignore[assignment]

    def go(self, page: str) -> None:
        self.window.model.pages_model.go(page)
        settle()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window.window, key)
        settle()

    def words(self) -> list[str]:
        return [one.text for one in looking.texts(self.window.window)]

    def routines(self) -> list[Routine]:
        """The person's own."""
        return list(self.own._routines.own.values())

    def reach(self, name: str) -> None:
        """Go on with Tab until the thing of this name has the focus."""
        for _ in range(40):
            if looking.focused(self.window.window) == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}")

    def until(self, at: str) -> None:
        self._qtbot.waitUntil(
            lambda: at in (self.out.property("at"), self.into.property("at")), timeout=10_000
        )
        settle()

    def save(self, path: Path) -> None:
        self.out.save(QUrl.fromLocalFile(str(path)))

    def close(self) -> None:
        self.window.close()
        self.exporting.close()
        self.importing.close()


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    found = Opened(qtbot)
    yield found
    found.close()


@pytest.fixture
def shown_urls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


def test_a_report_is_made_by_keys_alone(
    opened: Opened, tmp_path: Path, shown_urls: list[str]
) -> None:
    opened.go("history")
    opened.reach("Export")
    opened.press(Qt.Key.Key_Return)
    assert "Export" in opened.words()
    opened.reach("Report for your physiotherapist")
    opened.press(Qt.Key.Key_Return)
    assert f"{len(a_past())} sessions, 30 Sept 2026 to 22 Nov 2026" in opened.words()
    opened.reach("4 weeks")
    opened.press(Qt.Key.Key_Space)
    opened.reach("Save as")
    opened.save(tmp_path / "my report")
    opened.until("done")
    assert (tmp_path / "my report.pdf").read_bytes().startswith(b"%PDF")
    assert "To print it, open it and choose Print there." in opened.words()
    opened.reach("Open to print")
    opened.press(Qt.Key.Key_Return)
    opened.reach("Show in folder")
    opened.press(Qt.Key.Key_Return)
    assert shown_urls == [str(tmp_path / "my report.pdf"), str(tmp_path)]
    opened.press(Qt.Key.Key_Escape)
    assert not opened.out.property("shown")


def test_everything_is_everything_unless_a_person_says_less(opened: Opened, tmp_path: Path) -> None:
    opened.out.open()
    opened.out.choose(ExportFormat.REPORT.value)
    opened.out.choosePeriod("4w")
    opened.out.choose(ExportFormat.EVERYTHING.value)
    settle()
    assert [one.choice for one in opened.out._periods.rows if one.chosen] == ["all"]
    opened.save(tmp_path / "all.json")
    opened.until("done")
    assert len(json.loads((tmp_path / "all.json").read_text())["sessions"]) == len(a_past())
    opened.out.choose(ExportFormat.REPORT.value)
    assert [one.choice for one in opened.out._periods.rows if one.chosen] == ["4w"]


def test_a_file_that_nothing_opens_is_told(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    opened.out.open()
    opened.out.choose(ExportFormat.EVERYTHING.value)
    opened.press()
    opened.save(tmp_path / "all.json")
    opened.until("done")
    opened.out.openFile()
    settle()
    assert "No program here opens such a file; its path stands above." in opened.words()
    opened.out.showInFolder()
    settle()
    assert "No program here can show folders; the path stands above." in opened.words()


def test_escape_goes_one_step_back_and_then_away(opened: Opened) -> None:
    opened.go("history")
    opened.out.open()
    opened.out.choose("csv")
    settle()
    opened.press(Qt.Key.Key_Escape)
    assert opened.out.property("at") == "kinds"
    opened.press(Qt.Key.Key_Escape)
    assert opened.out.property("at") == "closed"
    assert "History" in opened.words()


def test_only_the_sessions_of_the_chosen_days_are_written(opened: Opened, tmp_path: Path) -> None:
    opened.out.open()
    settle()
    opened.out.choose("json")
    opened.out.choosePeriod("4w")
    opened.save(tmp_path / "x.json")
    opened.until("done")
    found = json.loads((tmp_path / "x.json").read_text())
    assert (found["from"], found["until"]) == ("2026-10-28", "2026-11-24")
    assert len(found["sessions"]) == sum(
        one.started_at.date().isoformat() >= "2026-10-28" for one in a_past()
    )


def test_the_name_that_is_offered_tells_what_and_when(opened: Opened) -> None:
    opened.out.open()
    settle()
    for form, name, kind in (
        ("pdf", "rehab-report-2026-11-24.pdf", "PDF document (*.pdf)"),
        ("fit", "rehab-session-2026-11-22-1631.fit", "FIT activity (*.fit)"),
        ("review", "rehab-review-2026-11-24.pdf", "PDF document (*.pdf)"),
        ("handout", "rehab-handout-daily-mobility-2026-11-24.pdf", "PDF document (*.pdf)"),
        ("ics", "rehab-plan-2026-11-24.ics", "iCalendar file (*.ics)"),
    ):
        opened.out.choose(form)
        assert opened.out.property("suggested").fileName() == name
        assert opened.out.property("nameFilters") == [kind]
        assert opened.out.property("canSave")


def test_where_there_is_no_folder_of_documents_home_is_offered(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    nowhere = str(tmp_path / "Documents")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: nowhere)
    opened.out.open()
    settle()
    opened.out.choose("pdf")
    assert Path(opened.out.property("suggested").toLocalFile()).parent == Path.home()


def test_another_session_and_another_routine_are_chosen(opened: Opened, tmp_path: Path) -> None:
    opened.out.open()
    settle()
    opened.out.choose("fit")
    opened.out.chooseOne(a_past()[0].id)
    assert "2026-09-30" in opened.out.property("suggested").fileName()
    opened.save(tmp_path / "x.fit")
    opened.until("done")
    assert (tmp_path / "x.fit").read_bytes()[8:12] == b".FIT"
    opened.out.close()
    opened.out.open()
    opened.out.choose("handout")
    opened.out.chooseOne("strength")
    assert "strength" in opened.out.property("suggested").fileName()


def test_a_review_is_of_six_or_of_twelve_weeks(opened: Opened, tmp_path: Path) -> None:
    opened.go("history")
    opened.out.open()
    settle()
    opened.reach("Review of your first weeks")
    opened.press(Qt.Key.Key_Return)
    assert {"Weeks 1 to 6", "Weeks 1 to 12"} <= {*opened.words()}
    opened.reach("Weeks 1 to 12")
    opened.press(Qt.Key.Key_Space)
    opened.save(tmp_path / "review")
    opened.until("done")
    assert (tmp_path / "review.pdf").read_bytes().startswith(b"%PDF")
    assert "Open to print" in opened.words()


def test_nothing_to_export_is_said_before_it_is_tried(qtbot: QtBot, tmp_path: Path) -> None:
    opened = Opened(qtbot, Kept(records=()))
    opened.go("history")
    opened.out.open()
    settle()
    opened.out.choose("csv")
    settle()
    assert "There is no session in these days." in opened.words()
    assert not opened.out.property("canSave")
    opened.save(tmp_path / "x.csv")
    assert list(tmp_path.iterdir()) == []
    opened.out.choose("fit")
    settle()
    assert "There is no session yet." in opened.words()
    opened.close()


def test_a_history_that_cannot_be_read_is_said(qtbot: QtBot) -> None:
    opened = Opened(qtbot, Kept(broken=OSError("damaged")))
    opened.out.open()
    settle()
    opened.out.choose("pdf")
    assert opened.out.property("note").startswith("Your history cannot be read.")
    assert not opened.out.property("canSave")
    opened.close()


def test_a_folder_that_is_gone_is_told_and_another_takes_the_file(
    opened: Opened, tmp_path: Path
) -> None:
    opened.go("history")
    opened.out.open()
    settle()
    opened.out.choose("csv")
    opened.save(tmp_path / "gone" / "x.csv")
    opened.until("failed")
    assert any(
        one.endswith("x.csv was not written: its folder is not there. Choose another.")
        for one in opened.words()
    )
    opened.save(tmp_path / "x.csv")
    opened.until("done")
    assert (tmp_path / "x.csv").exists()


def test_work_that_goes_on_shows_how_far_it_is_and_is_called_off(
    qtbot: QtBot, tmp_path: Path
) -> None:
    opened = Opened(qtbot)
    go_on = Event()

    def slow(material: ExportData, file: BinaryIO, progress: Progress) -> None:
        progress(0.4)
        assert go_on.wait(5)
        progress(0.8)
        file.write(b"all of it")

    opened.exporting = Exporting(
        past=opened.kept, writers={ExportFormat.SETS: slow}, place=whole_file, wall=lambda: NOW
    )
    model = ExportModel(opened.exporting)
    model.open()
    settle()
    model.choose("sets")
    path = tmp_path / "x.csv"
    path.write_bytes(b"old")
    model.save(QUrl.fromLocalFile(str(path)))
    qtbot.waitUntil(lambda: model.property("progress") == 0.4)
    model.close()  # no way to leave it behind unseen
    assert (model.property("at"), model.property("detail")) == ("working", str(path))
    model.back()
    go_on.set()
    qtbot.waitUntil(lambda: model.property("at") == "options")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("x.csv", b"old")]
    opened.close()


def test_without_a_way_out_or_in_nothing_offers_one(qtbot: QtBot) -> None:
    scene = Scene()
    scene.open().pages_model.go("history")
    window = open_window(scene, Settings(), 1280, 800)
    assert "Export" not in [one.text for one in looking.texts(window.window)]
    window.close()


def test_a_routine_of_another_program_is_looked_at_and_then_kept(opened: Opened) -> None:
    opened.go("routines")
    files = [FILES / name for name in ("routine-structure.json", "exerciseinfo.json")]
    opened.into.look([QUrl.fromLocalFile(str(file)) for file in files])
    opened.until("found")
    assert {"Add this to your routines?", "Knees, First", "Chair squat", "32 s"} <= {
        *opened.words()
    }
    assert opened.routines() == []
    opened.reach("Add to my routines")
    opened.press(Qt.Key.Key_Return)
    opened.until("closed")
    assert [one.title for one in opened.routines()] == ["Knees, First", "Knees, Second"]
    assert all(isinstance(one, TimedBlock) for one in opened.routines()[0].items)
    assert "2 routines were imported." in opened.words()
    assert not [one for one in opened.words() if one.startswith("0 ")]
    opened.into.look([QUrl.fromLocalFile(str(file)) for file in files])
    opened.until("found")
    opened.into.add()
    opened.into.add()
    assert [one.title for one in opened.routines()[2:]] == ["Knees, First 2", "Knees, Second 2"]


def test_a_file_that_is_none_is_told_and_leaves_nothing(opened: Opened, tmp_path: Path) -> None:
    opened.go("routines")
    (tmp_path / "x.xml").write_text("<html/>")
    page: RoutinesModel = opened.window.model.pages_model.routines  # type: ignore[assignment]
    page.importFiles([QUrl.fromLocalFile(str(tmp_path / "x.xml"))])
    opened.until("failed")
    assert any("is no routine file (.toml), no exercises.xml" in one for one in opened.words())
    opened.press(Qt.Key.Key_Escape)
    assert not opened.into.property("shown")
    assert opened.routines() == []


def test_one_routine_of_another_program_is_opened_when_it_is_kept(opened: Opened) -> None:
    opened.go("routines")
    page: RoutinesModel = opened.window.model.pages_model.routines  # type: ignore[assignment]
    page.importFiles([QUrl.fromLocalFile(str(FILES / "exercises.xml"))])
    opened.until("found")
    opened.into.add()
    settle()
    title = opened.routines()[0].title
    assert page.property("view") == "detail"
    assert {title, f"“{title}” was imported."} <= {*opened.words()}


def test_files_of_both_kinds_come_in_together(opened: Opened, tmp_path: Path) -> None:
    opened.go("routines")
    own = tmp_path / "mine.toml"
    own.write_text("title = 'Mine'\n[[items]]\nexercise = 'wall-calf-strides'\n")
    page: RoutinesModel = opened.window.model.pages_model.routines  # type: ignore[assignment]
    page.importFiles([QUrl.fromLocalFile(str(one)) for one in (FILES / "exercises.xml", own)])
    opened.until("found")
    opened.into.add()
    assert [one.title for one in opened.routines()] == ["Mine", "Exercises of Workrave"]


def test_the_button_asks_for_the_file(opened: Opened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.into.fileWanted):
        opened.into.open()
    opened.into.look([])
    assert opened.into.property("at") == "closed"


def test_a_file_that_was_given_up_is_not_told_to_have_failed(opened: Opened) -> None:
    opened.into.look([QUrl.fromLocalFile(str(FILES / "routine-structure.json"))])
    opened.into.close()
    settle(400)
    assert opened.into.property("at") == "closed"


def test_what_was_left_out_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    many = [{"id": n, "name": f"No. {n}", "description": ""} for n in range(70)]
    (tmp_path / "x.json").write_text(json.dumps(many))
    opened = Opened(qtbot)
    opened.go("routines")
    opened.into.look([QUrl.fromLocalFile(str(tmp_path / "x.json"))])
    opened.until("found")
    assert "10 exercises did not find room and will be left out." in opened.words()
    assert isinstance(ForeignFiles({}), ForeignFiles)
    opened.close()
