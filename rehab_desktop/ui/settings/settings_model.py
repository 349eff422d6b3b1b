"""What a person chooses about the app, taking effect at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.settings import Settings
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.settings import setting_choices
from rehab_desktop.ui.settings.about import CreditLine, credit_lines, version_text
from rehab_desktop.ui.settings.files_model import FilesModel
from rehab_desktop.ui.settings.keys_model import KeysModel
from rehab_desktop.ui.settings.services import SettingsServices
from rehab_desktop.ui.settings.setting_choices import DetailedChoice

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
        self._themes = self._rows(ChoiceLine, setting_choices.themes())
        self._text_scales = self._rows(ChoiceLine, setting_choices.text_scales())
        self._count_downs = self._rows(ChoiceLine, setting_choices.count_downs())
        self._change_overs = self._rows(ChoiceLine, setting_choices.change_overs())
        self._sides = self._rows(ChoiceLine, setting_choices.sides())
        self._videos = self._rows(DetailedChoice, setting_choices.video())
        self._languages = self._rows(ChoiceLine, setting_choices.languages(self._hooks.languages()))
        self._credits = self._rows(CreditLine, credit_lines(self._hooks.credits))
        self.keys_model = KeysModel(self._hooks, self)
        self.files_model = FilesModel(self._hooks, self)

    def _rows(self, kind: type, lines: Any) -> DataclassListModel:
        rows = DataclassListModel(kind, self)
        rows.show(lines)
        return rows

    @property
    def _now(self) -> Settings:
        return self._hooks.now()

    def _choose(self, **changes: Any) -> None:
        self._hooks.keep(replace(self._now, **changes))
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

    @Slot(bool)
    def setVoice(self, on: bool) -> None:
        self._choose(voice=on)

    @Slot(bool)
    def setTones(self, on: bool) -> None:
        self._choose(tones=on)

    @Slot(bool)
    def setMuted(self, on: bool) -> None:
        self._choose(muted=on)

    @Slot(bool)
    def setSayTips(self, on: bool) -> None:
        self._choose(say_tips=on)

    @Slot(bool)
    def setCountRepetitions(self, on: bool) -> None:
        self._choose(count_repetitions=on)

    @Slot(float)
    def setVolume(self, volume: float) -> None:
        """0 to 1."""
        self._choose(volume=round(min(max(volume, 0.0), 1.0), 2))

    @Slot()
    def hear(self) -> None:
        """Sound a tone and say a sentence."""
        self._hooks.hear(translate("settings", "This is how loud I speak."))

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        self._choose(theme=theme)

    @Slot(str)
    def setTextScale(self, per_cent: str) -> None:
        self._choose(text_scale=int(per_cent) / 100)

    @Slot(bool)
    def setReduceMotion(self, on: bool) -> None:
        self._choose(reduce_motion=on)

    @Slot(str)
    def setCountDown(self, seconds: str) -> None:
        self._choose(count_down_s=int(seconds))

    @Slot(str)
    def setChangeOver(self, seconds: str) -> None:
        self._choose(
            change_over_s=None if seconds == setting_choices.AS_WRITTEN else float(seconds)
        )

    @Slot(str)
    def setFirstSide(self, side: str) -> None:
        self._choose(first_side=side)

    @Slot(str)
    def setVideo(self, video: str) -> None:
        self._choose(video=video)

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        self._choose(language=language)

    # What is shown

    @property
    def open_section(self) -> str:
        """The id of the section that is open, such as `sound`."""
        return self._section

    @Property(str, notify=changed)
    def section(self) -> str:
        return self._section

    @Property(bool, notify=changed)
    def voice(self) -> bool:
        return self._now.voice

    @Property(bool, notify=changed)
    def tones(self) -> bool:
        return self._now.tones

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        return self._now.muted

    @Property(bool, notify=changed)
    def sayTips(self) -> bool:
        return self._now.say_tips

    @Property(bool, notify=changed)
    def countRepetitions(self) -> bool:
        return self._now.count_repetitions

    @Property(float, notify=changed)
    def volume(self) -> float:
        return self._now.volume

    @Property(str, notify=changed)
    def volumeText(self) -> str:
        return translate("settings", "{n} %").format(n=round(self._now.volume * 100))

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._now.theme

    @Property(str, notify=changed)
    def textScale(self) -> str:
        return str(round(self._now.text_scale * 100))

    @Property(bool, notify=changed)
    def reduceMotion(self) -> bool:
        return self._now.reduce_motion

    @Property(str, notify=changed)
    def countDown(self) -> str:
        return str(self._now.count_down_s)

    @Property(str, notify=changed)
    def changeOver(self) -> str:
        seconds = self._now.change_over_s
        return setting_choices.AS_WRITTEN if seconds is None else f"{seconds:g}"

    @Property(str, notify=changed)
    def firstSide(self) -> str:
        return self._now.first_side

    @Property(str, notify=changed)
    def video(self) -> str:
        return self._now.video

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

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._now.language

    @Property(bool, constant=True)
    def speaksMore(self) -> bool:
        """There is a language to choose besides the system's."""
        return len(self._languages.rows) > 1

    @Property(str, constant=True)
    def version(self) -> str:
        return version_text()

    @Property(QObject, constant=True)
    def sections(self) -> QObject:
        return self._sections

    @Property(QObject, constant=True)
    def themes(self) -> QObject:
        return self._themes

    @Property(QObject, constant=True)
    def textScales(self) -> QObject:
        return self._text_scales

    @Property(QObject, constant=True)
    def countDowns(self) -> QObject:
        return self._count_downs

    @Property(QObject, constant=True)
    def changeOvers(self) -> QObject:
        return self._change_overs

    @Property(QObject, constant=True)
    def sides(self) -> QObject:
        return self._sides

    @Property(QObject, constant=True)
    def videos(self) -> QObject:
        return self._videos

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        return self._languages

    @Property(QObject, constant=True)
    def credits(self) -> QObject:
        return self._credits

    @Property(KeysModel, constant=True)
    def keys(self) -> KeysModel:
        return self.keys_model

    @Property(FilesModel, constant=True)
    def files(self) -> FilesModel:
        return self.files_model
