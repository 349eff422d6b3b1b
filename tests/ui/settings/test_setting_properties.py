"""Each setting of the table has its property and its control: what is read, written and offered."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any, cast

import pytest
from PySide6.QtCore import QMetaType
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import SETTINGS, Setting, Settings
from rehab_desktop.core.checks import Invalid
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.settings.services import SettingsServices
from rehab_desktop.ui.settings.setting_properties import accessors, as_text, property_type
from rehab_desktop.ui.settings.settings_model import SettingsModel
from rehab_desktop.ui.shell.scene_window import QML

ROOM = QML / "RehabDesktop"

TYPES = {
    bool: QMetaType.Type.Bool,
    float: QMetaType.Type.Double,
    str: QMetaType.Type.QString,
}

each_setting = pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS.keys())


@dataclass
class World:
    """The settings in memory, and each that was kept."""

    now: Settings = field(default_factory=Settings)
    kept: list[Settings] = field(default_factory=list)

    def keep(self, settings: Settings) -> None:
        self.now = settings
        self.kept.append(settings)

    def model(self) -> SettingsModel:
        return SettingsModel(hooks=SettingsServices(now=lambda: self.now, keep=self.keep))


@pytest.fixture
def world() -> World:
    return World()


def property_name(setting: Setting) -> str:
    """count_down_s as QML has it: countDown."""
    first, *others = setting.name.removesuffix("_s").split("_")
    return first + "".join(word.title() for word in others)


def values_of(setting: Setting) -> list[Any]:
    """Values of the setting, the default last."""
    if isinstance(setting.default, bool):
        return [not setting.default, setting.default]
    found = [*setting.choices] or [*(setting.within or ())]
    return [one for one in found if one != setting.default] + [setting.default]


@each_setting
def test_a_setting_has_a_property_of_its_name_and_type(
    setting: Setting, world: World, qtbot: QtBot
) -> None:
    meta = world.model().metaObject()
    there = meta.property(meta.indexOfProperty(property_name(setting)))
    assert there.isValid(), f"{property_name(setting)} is missing in settings_model.py"
    assert there.metaType().id() == TYPES[property_type(setting)]
    assert there.isWritable()
    assert there.hasNotifySignal()


@each_setting
def test_what_is_chosen_is_handed_on_at_once_and_read_again(
    setting: Setting, world: World, qtbot: QtBot
) -> None:
    model, name = world.model(), property_name(setting)
    for value in values_of(setting):
        before = world.now
        chosen = as_text(value) if property_type(setting) is str else value
        with qtbot.waitSignal(model.changed, timeout=0):
            model.setProperty(name, chosen)
        changes: dict[str, Any] = {setting.name: value}
        assert world.kept[-1] == replace(before, **changes)
        assert model.property(name) == chosen


@pytest.mark.parametrize(
    "setting",
    [one for one in SETTINGS.values() if property_type(one) is str and not one.more_choices],
    ids=lambda setting: setting.name,
)
def test_what_is_not_offered_is_refused_and_changes_nothing(
    setting: Setting, world: World, qtbot: QtBot
) -> None:
    _, write = accessors(setting.name)
    with pytest.raises(Invalid, match=f"^{setting.name}: "):
        write(world.model(), "sideways")
    assert world.kept == []


def test_a_slider_stays_within_its_limits_and_in_hundredths(world: World, qtbot: QtBot) -> None:
    model = world.model()
    for moved, kept, said in ((0.333, 0.33, "33 %"), (1.2, 1.0, "100 %"), (-1.0, 0.0, "0 %")):
        model.setProperty("volume", moved)
        assert world.now.volume == kept
        assert model.property("volumeText") == said


def test_a_value_of_the_file_that_no_choice_has_is_shown_as_it_is(
    world: World, qtbot: QtBot
) -> None:
    world.now = Settings(text_scale=1.2, change_over_s=12)
    model = world.model()
    assert (model.property("textScale"), model.property("changeOver")) == ("1.2", "12")


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("text_scale", ["100 %", "115 %", "130 %", "150 %", "175 %", "200 %"]),
        ("count_down_s", ["3 s", "5 s", "Off"]),
        (
            "change_over_s",
            ["As the routine says", "5 s", "10 s", "15 s", "20 s", "30 s", "45 s"],
        ),
        ("video", ["Whatever works", "Qt", "VLC", "No video"]),
    ],
)
def test_choices_are_offered_in_words(
    name: str, offered: list[str], world: World, qtbot: QtBot
) -> None:
    rows = cast(DataclassListModel, world.model().choices(name)).rows
    assert [row.name for row in rows] == offered


@each_setting
def test_a_setting_has_one_control_on_the_page(setting: Setting) -> None:
    files = [file.read_text(encoding="utf-8") for file in (ROOM / "settings").glob("*.qml")]
    controls = [name for text in files for name in written(text)].count(property_name(setting))
    assert controls == 1, f"{controls} controls in qml/RehabDesktop/settings"
    assert any(f'"{setting.name}"' in text for text in files), "its words come by its name"


def test_the_screens_write_settings_that_there_are() -> None:
    # qmllint knows what is read and called, and passes over a misspelt name that is written.
    found = {name for file in ROOM.rglob("*.qml") for name in written(file.read_text("utf-8"))}
    assert found <= {property_name(setting) for setting in SETTINGS.values()}


def written(qml: str) -> list[str]:
    """The settings to which a QML file gives a value."""
    return re.findall(r"\bsettings\.(\w+) = ", qml)
