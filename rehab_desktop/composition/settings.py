"""What the person has chosen, under what the command line says for this start."""

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
    """`now` is in force; `keep` writes down what a person changed, but not what was only asked for
    on the command line. A file that cannot be read or written is no reason not to start.
    `new` says that there was no file: this is the first start here.
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
        """Tell `listener` of each change."""
        self._listeners.append(listener)

    def keep(self, chosen: Settings) -> None:
        """Use these from now on, and at the next start."""
        changed, self.now = chosen != self.now, chosen
        # What still is as the command line asked is nobody's choice.
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
        """Keep them in this folder from now on."""
        self._file = SettingsFile(folder / paths.SETTINGS_FILE, Settings)
        self._write(self._stored)

    def _write(self, chosen: Settings) -> None:
        try:
            self._file.save(chosen)
            self._stored = chosen
        except OSError as error:
            log.warning("The settings could not be kept: %s", error)
