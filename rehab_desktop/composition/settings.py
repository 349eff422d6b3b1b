"""The settings in use: those of the person, with the options of the command line on top."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from rehab_desktop import paths
from rehab_desktop.app.settings import Settings
from rehab_desktop.composition.options import Options
from rehab_desktop.store.settings_file import SettingsFile

log = logging.getLogger(__name__)


class ChosenSettings:
    """`now` are the settings in use. `keep` saves what the person changed, but not what only the
    command line asked for. A file that cannot be read or written does not stop the app from
    starting. `new` is true where there was no file: this is the first start in this folder.
    """

    def __init__(self, options: Options, folder: Path) -> None:
        self._options = options
        self._listeners: list[Callable[[Settings], None]] = []
        place = folder / paths.SETTINGS_FILE
        self.new = not place.exists()
        self._file = SettingsFile(place, Settings)
        try:
            self._stored = self._file.load()
        except OSError as error:
            log.warning("The settings could not be read: %s", error)
            self._stored = Settings()
        self.now = self._stored
        if options.video is not None:
            self.now = replace(self.now, video=options.video)
        if options.mute:
            self.now = replace(self.now, muted=True)

    def subscribe(self, listener: Callable[[Settings], None]) -> None:
        """Call `listener` with the new settings after each change."""
        self._listeners.append(listener)

    def keep(self, chosen: Settings) -> None:
        """Use these settings from now on, also at the next start."""
        changed, self.now = chosen != self.now, chosen
        # A value that is still the one from the command line was not chosen by the person.
        if chosen.video == self._options.video:
            chosen = replace(chosen, video=self._stored.video)
        if self._options.mute and chosen.muted:
            chosen = replace(chosen, muted=self._stored.muted)
        if chosen != self._stored:
            self._write(chosen)
        if changed:
            for listener in self._listeners:
                listener(self.now)

    def move_to(self, folder: Path) -> None:
        """Keep the settings in this folder from now on."""
        self._file = SettingsFile(folder / paths.SETTINGS_FILE, Settings)
        self._write(self._stored)

    def _write(self, chosen: Settings) -> None:
        try:
            self._file.save(chosen)
            self._stored = chosen
        except OSError as error:
            log.warning("The settings could not be kept: %s", error)
