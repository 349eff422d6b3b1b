"""Before a led session: what is chosen for this person in place of the computer's settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.personal_settings import kept_apart, settings_for
from rehab_desktop.app.settings import SETTINGS, Settings
from rehab_desktop.core.clinic.person_settings import PersonSettings
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.session.cues import COUNT_DOWNS_S
from rehab_desktop.text import setting_text
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.led.found_before import FoundBefore
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

AS_COMPUTER = "computer"
_OFFERED: Mapping[str, Mapping[str, Any]] = {
    "count_down_s": {AS_COMPUTER: None, **{str(one): one for one in COUNT_DOWNS_S}},
    "voice": {AS_COMPUTER: None, "on": True, "off": False},
    "first_side": {AS_COMPUTER: None, **{one.value: one for one in Side}},
}
"""For each setting what its pills mean, by their values; None is as the computer has it."""


@QmlElement
class PersonSettingsModel(QObject):
    """Each choice is kept for the person at once. `sideChosen` tells the leg to start with when it
    is read and when another one is chosen. `failed` carries an error of the file.
    """

    changed = Signal()
    sideChosen = Signal(str)
    failed = Signal(Exception)

    def __init__(
        self, services: ClinicServices, found: FoundBefore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._person = found.person
        self._found = found
        self._own = found.own
        self._waiting = FutureWatcher(self)
        self._choices = {name: DataclassListModel(ChoiceLine, self) for name in _OFFERED}
        self.look()
        found.read.connect(self._read)

    @property
    def in_use(self) -> Settings:
        """The settings with which a session of this person is led here."""
        return settings_for(self._own, self._services.room.settings())

    def keep(self, chosen: Settings) -> None:
        """Keep what was chosen in the session, for the person and on the computer."""
        room = self._services.room
        own, computer = kept_apart(chosen, self._own, room.settings())
        self._put(own)
        room.keep_settings(computer)

    @Slot()
    def look(self) -> None:
        """The screen is shown: say what the computer has now."""
        computer = self._services.room.settings()
        for name, rows in self._choices.items():
            rows.show(_lines(name, getattr(computer, name)))

    @Slot()
    def _read(self) -> None:
        self._show(self._found.own)

    def _show(self, own: PersonSettings) -> None:
        self._own = own
        self.changed.emit()
        self.sideChosen.emit(self.in_use.first_side)

    def _refused(self, error: BaseException) -> None:
        """The file did not take a choice: show what it has."""
        stored = self._services.person_settings.settings(self._person)
        self._waiting.wait(stored, self._show, self.failed.emit)
        self.failed.emit(error)

    def _put(self, own: PersonSettings) -> None:
        if own == self._own:
            return
        services, self._own = self._services, own
        kept = services.person_settings.put_settings(self._person, own, services.author())
        self._waiting.wait(kept, lambda _: None, self._refused)
        self.changed.emit()

    # What QML asks for

    @Slot(str, str)
    def choose(self, name: str, value: str) -> None:
        """Keep a choice by its pill's value and the setting's name. Raises `KeyError` for others.
        A leg is today's too.
        """
        self._put(replace(self._own, **{name: _OFFERED[name][value]}))
        if name == "first_side":
            self.sideChosen.emit(self.in_use.first_side)

    @Slot(str, result=str)
    def label(self, name: str) -> str:
        """The words of a setting, by its name in the table of settings."""
        return setting_text.label(SETTINGS[name])

    @Slot(str, result=QObject)
    def choices(self, name: str) -> QObject:
        """The pills of the setting with this name."""
        return self._choices[name]

    @Property(str, notify=changed)
    def countDown(self) -> str:
        """The value of the pill that holds; so do the next two."""
        return _pill("count_down_s", self._own.count_down_s)

    @Property(str, notify=changed)
    def voice(self) -> str:
        return _pill("voice", self._own.voice)

    @Property(str, notify=changed)
    def firstSide(self) -> str:
        return _pill("first_side", self._own.first_side)


def _pill(name: str, chosen: object) -> str:
    return next(value for value, meant in _OFFERED[name].items() if meant == chosen)


def _lines(name: str, computer: Any) -> tuple[ChoiceLine, ...]:
    as_computer = translate("clinic led", "As this computer: {value}")
    return tuple(
        ChoiceLine(
            value=value,
            name=as_computer.format(value=_words(name, computer))
            if meant is None
            else _words(name, meant),
        )
        for value, meant in _OFFERED[name].items()
    )


def _words(name: str, value: Any) -> str:
    if name == "voice":
        return translate("settings", "On") if value else translate("settings", "Off")
    return setting_text.value_text(SETTINGS[name], value)
