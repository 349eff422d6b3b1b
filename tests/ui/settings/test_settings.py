"""The settings: each takes effect at once, and can be reached and read by those who see nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.history.recovery import Trouble, TroubleKind
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.settings.about import credit_lines
from rehab_desktop.ui.settings.files_model import FilesModel
from rehab_desktop.ui.settings.services import SettingsServices
from rehab_desktop.ui.settings.settings_model import SettingsModel
from rehab_desktop.ui.shell.window import AppWindow
from tests.fakes import FakeRecovery
from tests.shots import open_window, settle
from tests.ui import looking, scenes_library
from tests.ui.scene import Scene, hooks


@pytest.fixture
def scene() -> Scene:
    return Scene()


@pytest.fixture
def model(scene: Scene, qtbot: QtBot) -> SettingsModel:
    return scenes_library.settings(scene)


@pytest.fixture
def shown(scene: Scene, model: SettingsModel) -> Iterator[AppWindow]:
    window = open_window(scene, Settings(), 1280, 800)
    yield window
    window.close()


def spoken(item: QQuickItem) -> tuple[QAccessible.Role, str, str]:
    interface = QAccessible.queryAccessibleInterface(item)
    assert interface is not None
    return (
        interface.role(),
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
    )


def test_the_leg_chosen_here_begins_the_next_session(scene: Scene, model: SettingsModel) -> None:
    model.setProperty("firstSide", "right")
    assert scene.app is not None
    scene.app.choose("strength")
    assert scene.app.ready_model is not None
    assert scene.app.ready_model.property("rightFirst") is True


def test_a_tone_and_a_sentence_can_be_listened_to(scene: Scene, model: SettingsModel) -> None:
    model.hear()
    assert scene.world.voice.said == ["This is how loud I speak."]


def test_a_switch_is_a_check_box_with_a_name_and_a_state(shown: AppWindow) -> None:
    switch = looking.named(shown.window, "voice")
    role, name, detail = spoken(switch)
    assert role == QAccessible.Role.CheckBox
    assert name == "Voice"
    assert detail.startswith("Says what comes next")
    interface = QAccessible.queryAccessibleInterface(switch)
    assert interface is not None
    assert interface.state().checked
    switch.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.window, Qt.Key.Key_Space)
    assert switch.property("on") is False
    assert not interface.state().checked
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    assert switch.property("on") is True


def test_the_volume_is_a_slider_that_the_arrows_move(scene: Scene, shown: AppWindow) -> None:
    slider = looking.named(shown.window, "volume")
    assert spoken(slider) == (QAccessible.Role.Slider, "Volume", "80 %")
    interface = QAccessible.queryAccessibleInterface(slider)
    assert interface is not None
    values = interface.valueInterface()
    assert values is not None
    assert values.currentValue() == pytest.approx(0.8)
    assert (values.minimumValue(), values.maximumValue()) == (0, 1)
    slider.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.window, Qt.Key.Key_Left)
    assert scene.world.settings.volume == pytest.approx(0.75)
    assert spoken(slider)[2] == "75 %"


def test_pills_are_one_stop_with_arrows_inside(scene: Scene, shown: AppWindow) -> None:
    cast(SettingsModel, shown.model.pages_model.settings).openSection("look")
    settle()
    first = looking.named(shown.window, "theme-system")
    assert spoken(first)[:2] == (QAccessible.Role.RadioButton, "Theme: As the system")
    first.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(shown.window, Qt.Key.Key_Right)
    assert looking.focused(shown.window) == "Dark"
    assert scene.world.settings.theme == "system"
    QTest.keyClick(shown.window, Qt.Key.Key_Space)
    assert scene.world.settings.theme == "dark"
    QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    assert looking.focused(shown.window) == "100 %"


def test_languages_are_offered_where_there_are_any(scene: Scene, qtbot: QtBot) -> None:
    services = replace(hooks(scene), languages=lambda: (("de", "Deutsch"),))
    model = SettingsModel(hooks=services)
    assert model.property("speaksMore") is True
    offered = cast(DataclassListModel, model.choices("language"))
    assert [one.name for one in offered.rows] == ["As the system", "Deutsch"]
    assert scenes_library.settings(scene).property("speaksMore") is False


def test_the_video_in_use_is_named(qtbot: QtBot) -> None:
    for name, said in (("qt", "In use now: Qt."), ("vlc", "In use now: VLC.")):
        model = SettingsModel(hooks=SettingsServices(video_in_use=lambda name=name: name))  # type: ignore[misc]
        assert model.property("videoInUse") == said
    assert "Nothing has been played" in str(SettingsModel().property("videoInUse"))


def test_credits_name_the_clips_and_bear_a_missing_file(tmp_path: Path) -> None:
    names = [one.name for one in credit_lines(paths.CREDITS)]
    assert "Figure in the demo clips" in names
    assert len(credit_lines(tmp_path / "none.md")) == 5


# Data


@pytest.fixture
def recovery() -> FakeRecovery:
    return FakeRecovery()


def files_over(recovery: FakeRecovery, **more: object) -> FilesModel:
    return FilesModel(SettingsServices(recovery=recovery, **more))  # type: ignore[arg-type]


def test_a_back_up_is_made_and_then_listed(recovery: FakeRecovery, qtbot: QtBot) -> None:
    files = files_over(recovery)
    files.look()
    qtbot.waitUntil(lambda: bool(files.property("none")))
    files.backUp()
    qtbot.waitUntil(lambda: files.property("backups").rowCount() == 1)
    assert files.property("done") == "The back-up is made."
    assert files.property("none") is False


def test_only_a_chosen_back_up_is_restored(recovery: FakeRecovery, qtbot: QtBot) -> None:
    seen: list[bool] = []
    files = files_over(recovery, history_changed=lambda: seen.append(True))
    files.backUp()
    qtbot.waitUntil(lambda: files.property("backups").rowCount() == 1)
    files.restore()
    assert recovery.taken == ["back up"]
    files.choose(0)
    assert files.property("ready") is True
    files.restore()
    qtbot.waitUntil(lambda: bool(seen))
    assert recovery.taken == ["back up", "restore asked"]


def test_the_history_goes_along_to_an_empty_folder(
    recovery: FakeRecovery, qtbot: QtBot, tmp_path: Path
) -> None:
    files = files_over(recovery, has_history=lambda folder: False)
    files.moveTo(QUrl.fromLocalFile(str(tmp_path)))
    qtbot.waitUntil(lambda: "kept here" in str(files.property("done")))
    assert recovery.taken == ["back up", f"move to {tmp_path}", "restore asked"]


def test_a_history_that_lies_in_the_folder_is_opened_and_nothing_written_over_it(
    recovery: FakeRecovery, qtbot: QtBot, tmp_path: Path
) -> None:
    files = files_over(recovery, has_history=lambda folder: True)
    files.moveTo(QUrl.fromLocalFile(str(tmp_path)))
    qtbot.waitUntil(lambda: "was in this folder" in str(files.property("done")))
    assert recovery.taken == [f"move to {tmp_path}"]


def test_what_cannot_be_done_names_the_place_and_the_remedy(
    recovery: FakeRecovery, qtbot: QtBot, tmp_path: Path
) -> None:
    recovery.broken = PermissionError()
    recovery.trouble = Trouble(kind=TroubleKind.READ_ONLY, path="/media/stick")
    files = files_over(recovery, has_history=lambda folder: True)
    files.moveTo(QUrl.fromLocalFile(str(tmp_path)))
    qtbot.waitUntil(lambda: bool(files.property("failure")))
    assert files.property("failure") == (
        "Nothing can be saved here: /media/stick. "
        "Choose another folder, or allow writing to this one and try again."
    )
    assert files.property("doing") == ""


def test_one_can_wish_to_be_asked_at_the_next_start_what_to_open(
    recovery: FakeRecovery, qtbot: QtBot
) -> None:
    wishes: list[bool] = []
    files = files_over(recovery, ask_next=lambda: wishes.append(True))
    files.askNext()
    assert wishes == [True]
    assert files.property("asked") == "The next start asks what to open."
    assert not files.property("askRefused")


def test_a_wish_that_cannot_be_kept_is_told(recovery: FakeRecovery, qtbot: QtBot) -> None:
    def full() -> None:
        raise OSError("The disk is full")

    files = files_over(recovery, ask_next=full)
    files.askNext()
    assert files.property("asked") == "The disk is full"
    assert files.property("askRefused"), "it is not shown as good news"
