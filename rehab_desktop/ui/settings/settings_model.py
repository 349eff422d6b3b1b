"""What a person chooses about the app, taking effect at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.settings import SETTINGS, Setting, Settings
from rehab_desktop.text import setting_text
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.settings import setting_choices
from rehab_desktop.ui.settings.about import CreditLine, credit_lines, version_text
from rehab_desktop.ui.settings.files_model import FilesModel
from rehab_desktop.ui.settings.keys_model import KeysModel
from rehab_desktop.ui.settings.services import SettingsServices
from rehab_desktop.ui.settings.setting_choices import DetailedChoice
from rehab_desktop.ui.settings.setting_properties import accessors, property_type

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SettingsModel(QObject):
    """Each choice is handed on, kept, and in force at once."""

    changed = Signal()

    def __init__(
        self, parent: QObject | None = None, *, hooks: SettingsServices | None = None
    ) -> None:
        super().__init__(parent)
        self._hooks = hooks or SettingsServices()
        self._section = "sound"
        self._sections = self._rows(ChoiceLine, setting_choices.sections())
        self._choices = {
            name: self._choices_of(setting)
            for name, setting in SETTINGS.items()
            if property_type(setting) is str
        }
        self._credits = self._rows(CreditLine, credit_lines(self._hooks.credits))
        self.keys_model = KeysModel(self._hooks, self)
        self.files_model = FilesModel(self._hooks, self)

    def _rows(self, kind: type, lines: Any) -> DataclassListModel:
        rows = DataclassListModel(kind, self)
        rows.show(lines)
        return rows

    def _choices_of(self, setting: Setting) -> DataclassListModel:
        if setting.details:
            return self._rows(DetailedChoice, setting_choices.detailed_choices(setting))
        lines = setting_choices.choices(setting)
        if setting.name == "language":
            lines += setting_choices.languages(self._hooks.languages())
        return self._rows(ChoiceLine, lines)

    @property
    def chosen(self) -> Settings:
        """The settings in use."""
        return self._hooks.now()

    def choose(self, **changes: Any) -> None:
        """Use these values from now on, and at the next start."""
        self._hooks.keep(replace(self.chosen, **changes))
        self.changed.emit()

    # What a person asks for

    @Slot()
    def look(self) -> None:
        """The page is shown: what was changed elsewhere is told too."""
        self.openSection(self._section)

    @Slot(str)
    def openSection(self, section: str) -> None:
        self._section = section
        self.keys_model.stay()
        if section == "files":
            self.files_model.look()
        self.changed.emit()

    @Slot()
    def hear(self) -> None:
        """Sound a tone and say a sentence."""
        self._hooks.hear(translate("settings", "This is how loud I speak."))

    # The settings, one property each: the table in app/settings.py says what they read and write

    _read, _write = accessors("theme")
    theme = Property(str, _read, _write, notify=changed)
    _read, _write = accessors("text_scale")
    textScale = Property(str, _read, _write, notify=changed)
    _read, _write = accessors("reduce_motion")
    reduceMotion = Property(bool, _read, _write, notify=changed)
    _read, _write = accessors("tones")
    tones = Property(bool, _read, _write, notify=changed)
    _read, _write = accessors("voice")
    voice = Property(bool, _read, _write, notify=changed)
    _read, _write = accessors("muted")
    muted = Property(bool, _read, _write, notify=changed)
    _read, _write = accessors("volume")
    volume = Property(float, _read, _write, notify=changed)
    _read, _write = accessors("say_tips")
    sayTips = Property(bool, _read, _write, notify=changed)
    _read, _write = accessors("count_repetitions")
    countRepetitions = Property(bool, _read, _write, notify=changed)
    _read, _write = accessors("count_down_s")
    countDown = Property(str, _read, _write, notify=changed)
    _read, _write = accessors("change_over_s")
    changeOver = Property(str, _read, _write, notify=changed)
    _read, _write = accessors("video")
    video = Property(str, _read, _write, notify=changed)
    _read, _write = accessors("first_side")
    firstSide = Property(str, _read, _write, notify=changed)
    _read, _write = accessors("language")
    language = Property(str, _read, _write, notify=changed)

    @Slot(str, result=str)
    def label(self, name: str) -> str:
        """The words of a setting, by its name in the table; so do the next two."""
        return setting_text.label(SETTINGS[name])

    @Slot(str, result=str)
    def hint(self, name: str) -> str:
        return setting_text.hint(SETTINGS[name])

    @Slot(str, result=QObject)
    def choices(self, name: str) -> QObject:
        return self._choices[name]

    # What is shown

    @property
    def open_section(self) -> str:
        """The id of the section that is open, such as `sound`."""
        return self._section

    @Property(str, notify=changed)
    def section(self) -> str:
        return self._section

    @Property(str, notify=changed)
    def volumeText(self) -> str:
        return setting_text.value_text(SETTINGS["volume"], self.chosen.volume)

    @Property(str, notify=changed)
    def videoInUse(self) -> str:
        """What plays the clips now, in words."""
        return {
            "qt": translate("settings", "In use now: Qt."),
            "vlc": translate("settings", "In use now: VLC."),
        }.get(
            self._hooks.video_in_use(),
            translate("settings", "Nothing has been played since the start or the last change."),
        )

    @Property(bool, constant=True)
    def speaksMore(self) -> bool:
        """There is a language to choose besides the system's."""
        return len(self._choices["language"].rows) > 1

    @Property(str, constant=True)
    def version(self) -> str:
        return version_text()

    @Property(QObject, constant=True)
    def sections(self) -> QObject:
        return self._sections

    @Property(QObject, constant=True)
    def credits(self) -> QObject:
        return self._credits

    @Property(KeysModel, constant=True)
    def keys(self) -> KeysModel:
        return self.keys_model

    @Property(FilesModel, constant=True)
    def files(self) -> FilesModel:
        return self.files_model
